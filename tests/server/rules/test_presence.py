"""Who is in the room, and who hosts it."""

from itertools import pairwise

import attrs
import pytest

from commontable.rules.actors import Facilitator
from commontable.rules.allies import AnswerAlly, AskToCoHold, role_state
from commontable.rules.phases.arrive import Consent
from commontable.rules.presence import (
    ChooseGroup,
    ChooseLanguage,
    ForgetSeat,
    GroupChosen,
    LanguageChosen,
    Leave,
    MarkAway,
    MarkBack,
    SeatForgotten,
    SeatLeft,
    TakeSeat,
)
from commontable.rules.refusals import Code, Refusal
from commontable.rules.seating import host_of, next_of_another_group
from commontable.rules.seats import Seat, alternate
from commontable.rules.table import Table
from commontable.rules.values import Group, InterestState, PhaseId, RoleState, TableKind
from tests.builders import DECK, SIX, a_table, given, seat

FACILITATOR = Facilitator()
COM, OFF, PAR, UND = Group.COMMUNITY, Group.OFFICER, Group.PARTNER, Group.UNDISCLOSED


def take(name: str) -> TakeSeat:
    return TakeSeat(name, "Fern", PAR, "en")


def test_eight_people_and_each_seat_once():
    """R23.01: a seat that was left makes room for another person."""
    game = a_table().with_community(8).arriving()
    assert game.ask(FACILITATOR, take("s9")) == Refusal(Code.TABLE_FULL)
    assert game.ask(FACILITATOR, take("s1")) == Refusal(Code.LOCKED, "seat")
    game.seat("s1", Leave()).lead(take("s9"))
    assert game.ask(FACILITATOR, take("s1")) == Refusal(Code.TABLE_FULL)


def test_away_and_back_come_in_turn():
    """R23.02: nobody is away twice, nor back who was not away, nor either who has left."""
    game = SIX.arriving()
    assert game.ask(FACILITATOR, MarkBack("s1")) == Refusal(Code.BAD_TARGET, "seat")
    game.lead(MarkAway("s1"))
    assert not game.table.seats["s1"].is_here
    assert game.ask(FACILITATOR, MarkAway("s1")) == Refusal(Code.BAD_TARGET, "seat")
    game.lead(MarkBack("s1"), MarkAway("s1")).seat("s1", Leave())
    for wish in (MarkBack("s1"), MarkAway("s1"), MarkAway("s99"), MarkBack("s99")):
        assert game.ask(FACILITATOR, wish) == Refusal(Code.BAD_TARGET, "seat")


def test_a_leavers_role_sits_in_the_empty_chair():
    """R23.03: what was heard stands."""
    game = SIX.in_phase(PhaseId.P6).heard("s2", 2)
    given(game).when(seat("s2"), Leave()).then(SeatLeft("s2"))
    role = game.table.roles["A01"]
    assert role.holder is None
    assert role.interests[1] is InterestState.HEARD


def test_each_seat_reads_in_its_own_language():
    """R23.04: any of the deck but the present one."""
    game = SIX.arriving()
    given(game).when(seat("s1"), ChooseLanguage("es")).then(LanguageChosen("s1", "es"))
    for language in ("es", "fr"):
        given(game).when(seat("s1"), ChooseLanguage(language)).then_refused(
            Code.BAD_TARGET, "language"
        )


def test_a_deck_of_one_language_offers_no_other():
    """R23.04: nothing to choose."""
    game = SIX.arriving()
    game.table = attrs.evolve(game.table, deck=attrs.evolve(DECK, languages=("en",)))
    assert not game.may("s1", ChooseLanguage)


def test_a_group_is_ones_own_choice():
    """R23.05: any other, at any time."""
    game = SIX.arriving()
    given(game).when(seat("s1"), ChooseGroup(UND)).then(GroupChosen("s1", UND))
    given(game).when(seat("s1"), ChooseGroup(UND)).then_refused(Code.BAD_TARGET, "group")


def test_the_host_rotates_community_first():
    """R23.06: c, o, c, o ... one seat a phase, around again when all have hosted."""
    game = a_table().with_officers(2).with_community(2).in_phase(PhaseId.P0)
    hosts = [host_of(game.table)]
    while len(hosts) < 6:
        hosts.append(host_of(game.advance().table))
    assert hosts == ["s3", "s1", "s4", "s2", "s3", "s1"]


def test_an_away_host_passes_to_the_next():
    """R23.07: and takes it back on return; with nobody here nobody hosts."""
    game = a_table().with_officers(2).with_community(2).in_phase(PhaseId.P0).lead(MarkAway("s3"))
    assert host_of(game.table) == "s1"
    assert host_of(game.lead(MarkBack("s3")).table) == "s3"
    for name in game.table.seats:
        game.lead(MarkAway(name))
    assert host_of(game.table) is None
    assert host_of(Table(deck=DECK)) is None


def test_a_host_stays_whoever_sits_down():
    """R23.15: in the middle of a phase a late seat, a role or a group make no other host."""
    game = a_table().with_community(2).with_officers(1).in_phase(PhaseId.P4)
    host = host_of(game.table)
    for name in ("s4", "s5"):
        assert host_of(game.come(name, group=COM).table) == host
    game.seat("s4", AskToCoHold(game.role("s1").card)).seat("s1", AnswerAlly("s4", True))
    assert host_of(game.seat(host, ChooseGroup(UND)).table) == host
    assert host_of(game.lead(MarkAway(host)).table) != host
    assert host_of(game.lead(MarkBack(host)).table) == host


def test_while_people_arrive_whoever_is_first_hosts_or_nobody():
    """R23.15 R23.06: who agrees sooner is not host for as long as the others read."""
    game = a_table().with_officers(1).with_community(2).laid()
    game.seat("s1", Consent())
    assert host_of(game.table) is None
    assert host_of(game.seat("s2", Consent()).table) == "s2"
    assert host_of(game.seat("s3", Consent()).table) == "s2"
    assert host_of(game.lead(MarkAway("s2")).table) == "s1"


def test_who_has_no_phone_hosts_only_where_nobody_has():
    """R23.13: the turn passes to the next seat that has one, and on paper to whoever it is."""
    game = a_table().laid()
    for name in ("s1", "s2", "s3"):
        has_phone = name != "s1"
        game.lead(TakeSeat(name, name, COM, "en", plays=True, has_phone=has_phone))
    assert host_of(game.table) == "s2"
    assert host_of(game.lead(MarkAway("s2")).table) == "s3"
    assert host_of(game.lead(MarkAway("s3")).table) == "s1"


def test_who_has_no_role_hosts_only_where_nobody_with_one_could():
    """R23.14 R23.06: not a latecomer who may add nothing, yet before somebody without a phone; and
    nobody hosts twice in a row for that.
    """
    game = SIX.in_phase(PhaseId.P4).come(group=COM)
    hosts = [host_of(game.advance().table) for _ in range(7)]
    assert "s7" not in hosts
    assert all(one != other for one, other in pairwise(hosts))
    for name in set(game.table.seats) - {"s7"}:
        seat_without_phone = attrs.evolve(game.table.seats[name], has_phone=False)
        game.table = game.table.with_seat(seat_without_phone)
    assert host_of(game.table) == "s7"


def test_groups_alternate_and_the_rest_follow():
    """R23.06 R4.01: whoever is left over on one side simply comes next."""
    people = [Seat(f"s{n}", "", g, "en") for n, g in enumerate((OFF, PAR, COM, OFF, UND, OFF, COM))]
    assert [s.group for s in alternate(people)] == [COM, OFF, COM, OFF, OFF, PAR, UND]


def test_the_default_listener_is_across_the_table_if_anyone_is():
    """R4.04: else simply the next; alone there is none."""
    mixed = a_table().with_community(2).with_officers(1).in_phase(PhaseId.P0).table
    assert next_of_another_group(mixed, "s1") == "s3"
    alike = a_table().with_community(3).in_phase(PhaseId.P0)
    assert next_of_another_group(alike.table, "s3") == "s1"
    alike.lead(MarkAway("s1"), MarkAway("s2"))
    assert next_of_another_group(alike.table, "s3") is None


@pytest.mark.parametrize(
    ("groups", "kind"),
    [
        ((COM, COM, OFF), TableKind.MIXED),
        ((OFF, OFF, OFF), TableKind.PRACTICE),
        ((OFF, PAR, UND), TableKind.PRACTICE),
        ((COM, PAR, UND), TableKind.LISTENING),
    ],
)
def test_what_a_table_may_be_called(groups, kind):
    """R23.08: by who is seated there."""
    seats = {f"s{n}": Seat(f"s{n}", "", group, "en") for n, group in enumerate(groups)}
    assert Table(deck=DECK, seats=seats).kind is kind


@pytest.mark.parametrize(("here", "quorum"), [(3, 2), (4, 3), (5, 3), (6, 4), (7, 5), (8, 5)])
def test_the_quorum(here, quorum):
    """R23.09: max(2, ceil(0.6 m))."""
    assert a_table().with_community(here).in_phase(PhaseId.P4).table.quorum == quorum


def test_the_quorum_counts_roles_of_people_who_are_here():
    """R23.09: two of six away leave four roles and a quorum of three; never below two."""
    game = SIX.in_phase(PhaseId.P4).lead(MarkAway("s1"), MarkAway("s2"))
    assert game.table.quorum == 3
    for name in ("s3", "s4", "s5"):
        game.lead(MarkAway(name))
    assert game.table.quorum == 2


def test_a_table_is_on_paper_as_long_as_nobody_there_has_a_phone():
    """R25.20: one phone is enough; whoever has left has none there, and an empty table is none."""
    game = a_table().laid()
    assert not game.table.is_on_paper
    game.lead(TakeSeat("s1", "Fern", Group.COMMUNITY, "en", has_phone=False))
    assert game.table.is_on_paper
    game.lead(TakeSeat("s2", "Wren", Group.OFFICER, "en"))
    assert not game.table.is_on_paper
    game.seat("s2", Leave())
    assert game.table.is_on_paper


def test_a_forgotten_seat_has_left():
    """R31.03: its role is open to nobody, and a co-holder goes on."""
    game = SIX.in_phase(PhaseId.P4).lead(TakeSeat("s7", "Fern", COM, "en", plays=True))
    given(game).when(FACILITATOR, ForgetSeat("s2")).then(SeatForgotten("s2"))
    role = game.table.roles["A01"]
    assert (role.holder, role_state(game.table, role)) == (None, RoleState.EMPTY_CHAIR)
    for name in ("s2", "s99"):
        assert game.ask(FACILITATOR, ForgetSeat(name)) == Refusal(Code.BAD_TARGET, "seat")
    game.set_role("s4", co_holder="s7").lead(ForgetSeat("s4"))
    assert game.role("s7").card == "A02"
