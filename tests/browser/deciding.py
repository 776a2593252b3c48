"""What a table does phase by phase from the first piece of its plan to the last word."""

from playwright.async_api import expect

from tests.browser.deeds import listen_in_between, make_a_move, notice, tell_noticed, weigh_it
from tests.browser.phone import SOON, Phone, first_to_see, whoever_may, whoever_sees
from tests.browser.planning import (
    SLIP,
    STEP_OWNER,
    ask_who_was_missing,
    close_the_plan,
    guard_the_plan,
    land,
    lay_a_card,
    lay_own_words,
    rate,
    say_step_first,
    say_what_works,
    show_fists,
    take_a_step,
    tap_fairness,
    trade,
    weigh_sides,
    write_a_slip,
)
from tests.browser.table import Table

MIRROR = 20_000
"""How long anyone may pass before the table sees its mirror, in milliseconds."""


async def lay_pieces(table: Table) -> None:
    """Two pieces and a trade."""
    host = await table.host_at("compose")
    first, second, giver = table.but(host)
    await lay_a_card(first)
    await lay_own_words(second)
    await trade(giver, table.but(giver))
    await giver.look("plan of four")
    await giver.press(
        giver.page.get_by_role("main").get_by_role("list").get_by_role("button").first
    )
    await expect(giver.page.get_by_role("dialog")).to_be_visible()
    await giver.look("piece sheet")
    await giver.close()
    await giver.open("wheel-open", "wheel")
    await giver.close()


async def settle_the_plan(table: Table) -> None:
    """The safety check closes the plan, and the host moves on."""
    host = await table.host_at("compose")
    await close_the_plan(host)
    await table.all_see("plan_frozen")
    await table.move_on(host)


async def keep_calm(table: Table) -> None:
    """A tension boils over, is played once more, and ends with the off-ramp."""
    await table.all_see("scene_practice")
    first, second, third, fourth = table.phones
    await make_a_move(first, "listen")
    await table.all_see("scene_heat")
    await make_a_move(second, "control")
    await table.all_see("scene_hot")
    await make_a_move(third, "control")
    host = await table.host_at("scene_boiled")
    await host.tap("scene-replay")
    await table.all_see("scene_heat")
    await listen_in_between(fourth, first.alias)
    await make_a_move(first, "my_line")
    await fourth.tap("scene-off-ramp")
    await table.all_see("scene_over")


async def step_in(table: Table) -> None:
    """An officer reads the colleague's line; all notice, one would act, and the table talks."""
    await table.all_see("scene_asked")
    reader = table.officer
    await reader.tap("scene-read")
    await whoever_sees(table.phones, "scene_read", "scene_hear")
    await reader.tap("scene-was-read")
    await table.each(lambda phone: tell_noticed(phone, acts=phone is reader))
    host = await table.host_at("scene_step_in")
    await host.choose("step-in-ask", host.words["step-in-check_in"])
    await host.look("stepped in")
    await host.tap("scene-go-on")
    await table.each(weigh_it)
    await table.host_at("scene_weighed")
    await host.tap("scene-rank-up")
    await whoever_sees(table.phones, "scene_read", "scene_hear")


async def hear_the_news(table: Table) -> None:
    """Something happens, and there is a guard against it."""
    host = await table.host_at("scene_news")
    await guard_the_plan(host)
    await host.tap("scene-go-on")
    await table.all_see("scene_over")
    await table.move_on(host)


async def give_feedback(table: Table) -> None:
    """One begins with a next step and is asked for a strength; the host opens the plan, and closes
    it again as it was.
    """
    host = await table.host_at("feedback")
    eager, praising, _ = table.but(host)
    await say_step_first(eager)
    await say_what_works(praising)
    await land(praising)
    await host.look("remarks")
    await host.tap("revise")
    await settle_the_plan(table)


async def vote(table: Table) -> None:
    """One role has a worry, so the plan is changed once; then all can live with it."""
    await table.each(tap_fairness)
    host = await table.host_at("sides")
    await weigh_sides(host)
    await table.host_at("guard")
    await guard_the_plan(host)
    await table.each(rate)
    worried = table.phones[1]
    await table.each(lambda phone: show_fists(phone, is_low=phone is worried))
    await table.host_at("revealed")
    await worried.choose("move-up-ask", worried.words["chip-try_month"])
    await host.read("move-ups")
    await host.look("move up named")
    await host.open("more", "more-ways")
    await host.close()
    await host.tap("revise")
    await close_the_plan(await table.host_at("compose"))
    await table.each(show_fists)
    await table.host_at("revealed")
    await host.open("adopt", "adopt")
    await host.tap("sure-yes")
    await table.all_see("ended_full")
    await table.move_on(host)


async def commit(table: Table) -> None:
    """One writes a slip that stays on the phone, one a step for the table, one asks who was
    missing; the others do nothing, which is as good.
    """
    host = await table.host_at("commit")
    one, *others = table.phones
    await write_a_slip(one)
    await take_a_step(host)
    await ask_who_was_missing(others[0])
    await table.each(finish_committing)
    await expect(others[0].page.get_by_text(SLIP)).to_have_count(0)
    await expect(others[1].page.get_by_text(STEP_OWNER)).to_be_visible()


async def finish_committing(phone: Phone) -> None:
    await phone.see("commit")
    await phone.tap("commit-finish")
    await phone.see("commit_done")


async def look_back(table: Table) -> None:
    """Out of the roles, four questions, the mirror, everyone's own tools, and the close."""
    await table.each(step_out)
    giver, second, receiver, _ = table.phones
    await notice(giver, receiver.alias)
    await receiver.read("received-from")
    await receiver.look("debrief with a noticing")
    await table.all_see("debrief_happened")
    host = await whoever_may(table.phones, "table-on")
    for question in ("myself", "place", "try"):
        await host.tap("table-on")
        await table.all_see(f"debrief_{question}")
    await see_the_mirror(table, host)
    await host.tap("table-on")
    await table.all_see("debrief_clean")
    await giver.read("own-plan-after")
    await host.tap("table-on")
    await table.all_see("debrief_close")
    await notice(second, second.words["notice-table"])
    await giver.read("noticed-table-from")
    await giver.tap("pledge-do")
    await giver.look("pledged")


async def step_out(phone: Phone) -> None:
    await phone.see("step_out")
    await phone.tap("step-out-said")
    await phone.see("stepped_out", "debrief_happened")


async def see_the_mirror(table: Table, host: Phone) -> None:
    """Nobody passes, so the table sees how it did, once."""
    await host.tap("mirror-show")
    await table.all_see("mirror_asked")
    await host.look("mirror asked")
    await first_to_see(table.phones, "mirror_shown", within=MIRROR + SOON)
    await table.all_see("mirror_shown")
    await host.look("mirror")
    await host.tap("table-on")
    await table.all_see("debrief_try")
