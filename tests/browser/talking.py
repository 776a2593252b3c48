"""What a table does phase by phase until a plan is made: it arrives, meets its roles, listens."""

from tests.browser.deeds import (
    look_around,
    pick_tools,
    settle_in,
    skip_tools,
    sort_the_problem,
    speak_for_the_chair,
    swap_a_card,
    take_the_floor,
)
from tests.browser.phone import SOON, Phone, first_to_see, together, whoever_sees
from tests.browser.planning import lay_a_question
from tests.browser.table import Table

HOLD = 10_000
"""How long a boundary rests before the host may go on, in milliseconds."""
OFF_RAMP = 90_000
"""How long a table breathes, in milliseconds."""


async def arrive(table: Table) -> None:
    """Everyone says yes, keeps the agreements, and one sets a topic aside."""
    second = table.phones[1]
    await table.each(lambda phone: settle_in(phone, sets_aside=phone is second))


async def hold(table: Table) -> None:
    """Somebody stops the table, without a word, until its host goes on."""
    stopping = table.officer
    await stopping.open("foot-safety", "safety-verbs")
    await stopping.choose_verb("boundary")
    await table.all_see("hold")
    host = await table.host_at("hold")
    await host.button("table-on").wait_for(timeout=HOLD + SOON)
    await host.tap("table-on")
    await table.all_see("arrived")


async def breathe(table: Table) -> None:
    """Ninety seconds of quiet, then everyone picks a way on."""
    await first_to_see(table.phones, "offramp_pick", within=OFF_RAMP + SOON)
    for phone in table.phones:
        await phone.see("offramp_pick")
        await phone.choose("way-ask", phone.words["way-carry_on"])
        await phone.see("offramp_picked", "role_met")


async def check_the_tools(table: Table) -> None:
    """One picks all there is to pick, and tells a strength; the others skip."""
    first, *others = table.phones
    await together(pick_tools(first), *map(skip_tools, others))
    await table.all_see("tools_done")
    await others[0].read("tool-strength-calm")


async def choose_a_problem(table: Table) -> None:
    """Everyone puts a dot down, and one sorts what is said about it."""
    *most, last = table.phones
    for phone in most:
        await phone.see("problem_vote")
        await phone.press(phone.page.get_by_role("main").get_by_role("button").first)
        await phone.see("problem_voted")
    await last.press(last.page.get_by_role("main").get_by_role("button").nth(1))
    host = await table.host_at("problem_talk")
    await sort_the_problem(table.phones[0])
    await table.move_on(host)


async def meet_the_roles(table: Table) -> None:
    await table.all_see("role_introduce")
    await swap_a_card(table.phones)
    await table.each(introduce)
    await guess_each(table, "before")
    await table.all_see("role_met")
    await together(*map(look_around, table.phones[:2]))


async def introduce(phone: Phone) -> None:
    await phone.see("role_introduce")
    await phone.tap("introduce-done")


async def guess_each(table: Table, round_: str) -> None:
    """Everyone guesses, in private, what matters to one role."""
    await table.all_see(f"guess_{round_}")
    *most, last = table.phones
    for phone in most:
        await phone.choose_first("guess-ask")
        await phone.see(f"guessed_{round_}")
    await last.choose_first("guess-ask", at=3)


async def listen(table: Table) -> None:
    """Everyone has the floor once: shares, is said back, and says whether that was it."""
    for _ in table.phones:
        speaker = await whoever_sees(table.phones, "speak_choose", "listen_soon")
        await take_the_floor(speaker, table.but(speaker))
    asked = await table.phones[0].see("guess_after", "chair")
    while asked != "guess_after":
        host = await table.host_at("chair")
        await speak_for_the_chair(host)
        asked = await host.see("guess_after", "chair")
    await guess_each(table, "after")
    await table.all_see("listen_done")


async def ask_a_question(table: Table) -> None:
    """Something works already; then one question among two is tapped by all."""
    await table.all_see("success")
    first, second, *_ = table.phones
    await first.open("reframe-ask-first", "reframe-how-might-we")
    await first.close()
    await first.choose_first("success-ask")
    await table.all_see("reframe")
    await lay_a_question(second)
    for phone in table.phones:
        await phone.choose_first("reframe-which")
        await phone.see("reframe_picked", "reframed")
    await table.move_on(await table.host_at("reframed"))
