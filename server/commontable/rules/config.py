"""How a workshop is played (GAME §2.10, session config)."""

from collections.abc import Iterable

from attrs import field, frozen

from commontable.rules.values import Form, ListeningMode, Pace, RoleMode, Skin


def _once_each(tags: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(tags))


@frozen
class Config:
    """What is settled of a workshop before it begins, and holds at each of its tables.

    With `minutes`, 20 to 240, it lasts so long, and keeps the rules of the form that is nearest.
    People listen in pairs in the shortest form, whatever `listening_mode` says. No card that
    touches a topic in `content_off` is dealt.
    """

    deck: str
    form: Form = Form.HOUR
    minutes: int | None = None
    pace: Pace = Pace.ROOM
    listening_mode: ListeningMode = ListeningMode.ROUND
    role_mode: RoleMode = RoleMode.REVERSAL
    skin: Skin = Skin.FIST
    content_off: tuple[str, ...] = field(default=(), converter=_once_each)

    @property
    def length(self) -> int:
        """How many minutes it lasts."""
        return self.minutes or self.form
