"""The interface's words, for pages that the server writes: the same Fluent files as the client's.

`client/words/<language>/<set>.ftl` in a checkout, `commontable/words` in an installed package.
"""

from functools import cache
from importlib.resources import files
from pathlib import Path

from attrs import frozen
from fluent.runtime import FluentBundle, FluentResource

FALLBACK = "en"


@frozen
class Phrasebook:
    """The words of one language."""

    language: str
    bundle: FluentBundle

    def say(self, phrase: str, **values: str | int) -> str:
        """The words for `phrase`, or for an attribute of it as in `adopt.line`. Raises KeyError
        where there are none.
        """
        name, _, attribute = phrase.partition(".")
        message = self.bundle.get_message(name) if self.bundle.has_message(name) else None
        pattern = message and (message.attributes.get(attribute) if attribute else message.value)
        if not pattern:
            raise KeyError(f"client/words/{self.language} has no words for `{phrase}`")
        said, _ = self.bundle.format_pattern(pattern, values)
        return str(said)


@cache
def phrasebook(language: str, *sets: str) -> Phrasebook:
    """These sets of words in a language; in English where the interface does not speak it."""
    shelf = _shelf()
    spoken = language if (shelf / language).is_dir() else FALLBACK
    bundle = FluentBundle([spoken])
    for name in sets:
        bundle.add_resource(FluentResource((shelf / spoken / f"{name}.ftl").read_text("utf-8")))
    return Phrasebook(spoken, bundle)


def _shelf() -> Path:
    package = Path(str(files("commontable")))
    homes = (package / "words", package.parent.parent / "client/words")
    return next(filter(Path.is_dir, homes))
