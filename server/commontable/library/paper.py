"""Pages that the server writes for people to read and print: HTML that loads nothing."""

from base64 import b64encode
from functools import cached_property
from hashlib import sha256
from importlib.resources.abc import Traversable

from attrs import define, field
from babel.numbers import format_decimal, format_percent
from jinja2 import Environment, StrictUndefined, Template

from commontable.library.phrasebook import Phrasebook

RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


@define(slots=False)
class Paper:
    """A template `<name>.html` and its style `<name>.css` in one folder."""

    folder: Traversable
    name: str
    _shop: Environment = field(
        factory=lambda: Environment(
            autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
        ),
        init=False,
    )

    def written(self, book: Phrasebook, **content: object) -> str:
        """The page in the language of `book`. What the template asks for and is not given raises
        jinja2.UndefinedError.
        """
        return self._template.render(
            language=book.language,
            direction="rtl" if book.language in RIGHT_TO_LEFT else "ltr",
            style=self._style,
            say=book.say,
            number=lambda value: format_decimal(value, "0.##", locale=book.language),
            share=lambda value: format_percent(value, locale=book.language),
            **content,
        )

    @cached_property
    def style_source(self) -> str:
        """What a Content-Security-Policy must allow so that the page's own style applies."""
        return f"'sha256-{b64encode(sha256(self._style.encode()).digest()).decode()}'"

    @cached_property
    def policy(self) -> str:
        """The Content-Security-Policy of such a page: its own style, and nothing else."""
        return f"default-src 'none'; style-src {self.style_source}"

    @cached_property
    def _style(self) -> str:
        return (self.folder / f"{self.name}.css").read_text("utf-8")

    @cached_property
    def _template(self) -> Template:
        return self._shop.from_string((self.folder / f"{self.name}.html").read_text("utf-8"))
