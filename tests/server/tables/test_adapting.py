"""Changing a workshop's config at the console, over a whole hall."""

from commontable.rules.refusals import Code
from tests.server.tables.builders import EDITION, Room
from tests.server.tables.started import a_started_room


async def test_the_lead_changes_pace_length_and_topics_for_every_table(room: Room) -> None:
    """R25.26 R0.10: and sees what it is now."""
    console, _ = await a_started_room(room, config={"pace": "room", "form": 90})
    assert console.screen["config"]["topics"]["force"]["es"]
    wish = {"pace": "table", "minutes": 80, "content_off": ["force"]}
    assert (await console.ask("change_config", **wish))["ok"]
    await room.passes(1)
    seen = console.screen["config"]
    assert (seen["pace"], seen["minutes"], seen["content_off"]) == ("table", 80, ["force"])
    assert sum(leg["minutes"] for leg in console.screen["room"]["run"]) == 80
    (host,) = room.hall.workshops.values()
    for number in (1, 2):
        table = host.table(number).table
        assert table.config == host.workshop.config
        assert "force" in table.lines


async def test_topics_that_the_deck_does_not_know_or_cannot_spare_are_refused(room: Room) -> None:
    """R0.10: once the cards are dealt any topic can be spared."""
    _, console = await room.create()
    all_of_them = list(EDITION.deck.content_tags)
    unknown = await console.ask("change_config", content_off=["weather"])
    assert (unknown["code"], unknown["where"]) == (Code.BAD_TARGET, "do.content_off")
    too_many = await console.ask("change_config", content_off=all_of_them)
    assert (too_many["code"], too_many["where"]) == (Code.CAP, "do.content_off")


async def test_after_the_start_any_topic_can_be_spared(room: Room) -> None:
    """R0.10 R3.10: tables play with the cards there are."""
    console, _ = await a_started_room(room)
    all_of_them = list(EDITION.deck.content_tags)
    assert (await console.ask("change_config", content_off=all_of_them))["ok"]


async def test_who_helps_changes_nothing_and_is_not_shown_what_may_be_changed(room: Room) -> None:
    """R25.26 R41.02."""
    console, _ = await a_started_room(room)
    reply = await console.ask("invite", role="helper")
    helper = await room.enter("console", reply["gives"]["console"])
    assert "config" not in helper.screen
    refused = await helper.ask("change_config", minutes=80)
    assert refused["code"] == Code.NOT_ALLOWED
    lead = await console.ask("invite", role="lead")
    assert "config" in (await room.enter("console", lead["gives"]["console"])).screen
