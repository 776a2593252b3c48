"""What one seat sees: the shared table, and the part that is its own."""

from functools import cache

from attrs import frozen

from commontable.rules.allies import asked_role
from commontable.rules.cards import Stakeholder, Words
from commontable.rules.clockface import SUMMON
from commontable.rules.phases.arrive import open_lines
from commontable.rules.pieces import Overlay
from commontable.rules.safety import HelpKind
from commontable.rules.seating import host_of
from commontable.rules.seats import Seat
from commontable.rules.sharing import shareable
from commontable.rules.table import Role, Table
from commontable.rules.values import Group
from commontable.views.asks import OfferView, Prompt, offer_views, prompt_id
from commontable.views.faces import OwnRole, SkillFace, own_role, skill_face, unread
from commontable.views.stage import Asking
from commontable.views.stages import MineView
from commontable.views.stages.arrive import arriving
from commontable.views.table import STAGE_OF


@frozen
class HelpView:
    """My own call for help and how far it has come."""

    id: str
    kind: HelpKind
    receipt: str


@frozen(eq=False, slots=False)
class LineView:
    """A topic that can still be set aside."""

    tag: str
    name: str


@frozen(eq=False, slots=False)
class OriginalView:
    """What the covered sides of one's card say in the deck's first language, to be read beside."""

    language: str
    interests: tuple[str, ...]
    red_line: str
    hand: tuple[str, ...]
    offers: tuple[str, ...]


@frozen
class SeatView:
    """The part of one seat: who I am, what I am asked, what I hold, what I may do now; `asked_role`
    is the one that its holder may still let me hold too.
    """

    seat: str
    alias: str
    group: Group
    language: str
    languages: tuple[str, ...]
    plays: bool
    is_host: bool
    has_phone: bool
    prompt: Prompt
    role: OwnRole | None
    asked_role: str | None
    hand: tuple[SkillFace, ...]
    original: OriginalView | None
    lines: tuple[LineView, ...]
    offers: dict[str, OfferView]
    mine: MineView | None
    helps: tuple[HelpView, ...]


def see_seat(
    table: Table,
    seat: str,
    words: Words,
    original: Words | None = None,
    *,
    keys_in: bool = False,
) -> SeatView:
    """The table as this seat alone may see it, with `original` beside the words of its own card.
    `seat` sits at this table. Who `keys_in` for them from paper does not see what is written there.
    """
    me = table.seats[seat]
    role = table.voice_of(seat)
    hand = table.belt.hands.get(seat, ())
    return SeatView(
        seat=seat,
        alias=me.alias,
        group=me.group,
        language=me.language,
        languages=table.deck.languages,
        plays=me.plays,
        is_host=host_of(table) == seat,
        prompt=_prompt(table, me),
        has_phone=me.has_phone,
        role=_own_role(table, seat, words, keys_in=keys_in),
        asked_role=asked_role(table, seat),
        hand=tuple(skill_face(card, words) for card in hand),
        original=_beside(table, role, hand, words, None if keys_in else original),
        lines=_lines(open_lines(table, seat), words),
        offers=offer_views(table, seat),
        mine=_mine(table, me, words),
        helps=_helps(table, seat),
    )


def _own_role(table: Table, seat: str, words: Words, *, keys_in: bool) -> OwnRole | None:
    role = table.voice_of(seat)
    if role is None:
        return None
    own = own_role(table, role, seat, shareable(table, seat), words)
    return unread(own) if keys_in else own


def _mine(table: Table, seat: Seat, words: Words) -> MineView | None:
    """What the open phase gives me; after the end, what the last one left me with."""
    phase = table.run[-1].phase if table.is_done else table.phase
    return STAGE_OF[phase].mine(table, seat, words) if phase else None


def _helps(table: Table, seat: str) -> tuple[HelpView, ...]:
    """My own calls, numbered among themselves: the table's numbers would tell of other calls."""
    own = [call for call in table.helps.values() if call.sender == seat]
    return tuple(
        HelpView(f"h{number}", HelpKind(call.kind), call.receipt)
        for number, call in enumerate(own, 1)
    )


def _beside(
    table: Table, role: Role | None, hand: tuple[str, ...], words: Words, original: Words | None
) -> OriginalView | None:
    if role is None or original is None or original.language == words.language:
        return None
    return _original(table.stakeholder(role.card), hand, original)


@cache
def _original(card: Stakeholder, hand: tuple[str, ...], words: Words) -> OriginalView:
    return OriginalView(
        language=words.language,
        interests=tuple(
            words.say(f"{card.id}.interests.{number}")
            for number in range(1, len(card.interests) + 1)
        ),
        red_line=words.say(f"{card.id}.red_line"),
        hand=tuple(words.say(f"{skill}.say_this") for skill in hand),
        offers=tuple(words.say(f"{offer}.line") for offer in card.offers),
    )


@cache
def _lines(tags: tuple[str, ...], words: Words) -> tuple[LineView, ...]:
    return tuple(LineView(tag, words.say(f"content_tags.{tag}")) for tag in tags)


def _prompt(table: Table, seat: Seat) -> Prompt:
    key, names = _asking(table, seat)
    return Prompt(prompt_id(table, seat.id), key, names)


def _asking(table: Table, seat: Seat) -> Asking:
    """The prompt of this seat: what lies over the phase, then arriving, then the phase itself."""
    if seat.has_left:
        return ("forgotten" if seat.is_forgotten else "left"), {}
    if table.overlay:
        return _under(table.overlay, seat), {}
    if SUMMON in table.clock.stops:
        return "summon", {}
    if "pause" in table.clock.stops:
        return "paused", {}
    return arriving(table, seat) or _playing(table, seat)


def _under(overlay: Overlay, seat: Seat) -> str:
    if overlay.kind != "offramp" or not overlay.is_eased:
        return overlay.kind
    return "offramp_picked" if seat.id in overlay.picks else "offramp_pick"


def _playing(table: Table, seat: Seat) -> Asking:
    if table.is_done:
        return ("closed" if table.is_closed else "done"), {}
    if table.phase is None:
        return "wait", {}
    if seat.is_observer:
        return "observer", {}
    return ("talk", {}) if table.host_ready else STAGE_OF[table.phase].ask(table, seat)
