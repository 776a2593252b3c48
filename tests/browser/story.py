"""One evening at one table, from the desk to the last thank-you, as people would live it.

Four phones, a console and the wall. Whoever tells the story may look at every screen on the way.
"""

from collections.abc import Awaitable, Callable, Sequence
from itertools import cycle

from attrs import frozen
from playwright.async_api import Page, expect

from tests.browser.console import Console
from tests.browser.deeds import (
    SLIP,
    STEP_OWNER,
    ask_the_room,
    ask_who_was_missing,
    call,
    close_the_plan,
    guard_the_plan,
    land,
    lay_a_card,
    lay_a_question,
    lay_own_words,
    listen_in_between,
    look_around,
    make_a_move,
    notice,
    pick_tools,
    raise_fists,
    rate,
    say_step_first,
    say_what_works,
    settle_in,
    skip_tools,
    sort_the_problem,
    speak_for_the_chair,
    swap_a_card,
    take_a_step,
    take_the_floor,
    tap_fairness,
    tell_noticed,
    trade,
    weigh_it,
    weigh_sides,
    write_a_slip,
)
from tests.browser.phone import (
    SOON,
    Look,
    Phone,
    first_to_see,
    nobody,
    whoever_may,
    whoever_sees,
)
from tests.browser.words import words

OpenPage = Callable[..., Awaitable[Page]]

NAME = "An evening on Lantern Street"
HOLD = 10_000
"""How long a boundary rests before the host may go on, in milliseconds."""
OFF_RAMP = 90_000
"""How long a table breathes, in milliseconds."""
MIRROR = 20_000
"""How long anyone may pass before the table sees its mirror, in milliseconds."""
LAPTOP = (1366, 768)
PROJECTOR = (1920, 1080)
COMPANY = (("Maple", "community"), ("Fern", "community"), ("Stone", "officer"), ("Wren", "officer"))


@frozen
class Evening:
    """Everything that is switched on."""

    console: Console
    wall: Page
    phones: Sequence[Phone]
    look: Look = nobody
    language: str = "en"

    async def on_the_wall(self, phase: str) -> None:
        title = words(self.language)[f"wall-{phase}"]
        await expect(self.wall.get_by_role("heading", level=1, name=title)).to_be_visible()
        await self.look(self.wall, f"wall {phase}")

    async def all_see(self, prompt: str) -> None:
        for phone in self.phones:
            await phone.see(prompt)


async def open_doors(
    open_page: OpenPage, house: str, languages: Sequence[str], look: Look = nobody
) -> Evening:
    """A workshop is made at the desk `house`; the wall goes up, and four people come in.

    The hall speaks the first language, and phones take turns with all of them.
    """
    hall = languages[0]
    console = Console(await open_page(house, size=LAPTOP, locale=hall), look, hall)
    code = await console.create(NAME, tables=1)
    url = house.partition("/console")[0]
    wall = await open_page(f"{url}/wall/{code}", size=PROJECTOR)
    evening = Evening(console, wall, [], look, hall)
    await evening.on_the_wall("lobby")
    phones = []
    for (alias, group), language in zip(COMPANY, cycle(languages)):
        page = await open_page(f"{url}/j/{code}", locale=language)
        phones.append(await Phone(page, alias, group, language, look).join())
    return Evening(console, wall, phones, look, hall)


async def begin(evening: Evening) -> None:
    """The console seats everyone and starts."""
    console = evening.console
    await console.tap("lobby-propose")
    await expect(console.button("lobby-shuffle")).to_be_visible()
    await console.look("lobby")
    await console.start()
    await console.is_in("P0")
    await evening.on_the_wall("P0")


async def arrive(evening: Evening) -> None:
    """Everyone says yes, keeps the agreements, and one sets a topic aside."""
    for phone in evening.phones:
        await settle_in(phone, sets_aside=phone is evening.phones[1])


async def stop_and_go(evening: Evening) -> None:
    """What stops a table and lets it go on: a pause, a visit, and something that is left there."""
    console, caller = evening.console, evening.phones[2]
    await console.tap("console-pause")
    await evening.all_see("paused")
    await console.look("room paused")
    await evening.on_the_wall("paused")
    await console.tap("console-resume")
    await evening.all_see("arrived")
    await call(caller)
    await console.look("room with a call")
    for answer in ("seen", "coming", "here"):
        await console.tap_in("help-title", f"help-{answer}")
        await caller.read(f"receipt-{answer}")
    await evening.all_see("help")
    await console.tap_in("help-title", "help-done")
    await evening.all_see("arrived")
    await caller.open("foot-safety", "safety-verbs")
    await caller.choose_verb("boundary")
    await evening.all_see("hold")
    host = await first_to_see(evening.phones, "hold_host", within=HOLD + SOON)
    await host.tap("hold-go-on")
    await evening.all_see("arrived")


async def breathe(evening: Evening) -> None:
    """Somebody calls the off-ramp: ninety seconds of quiet, then everyone picks a way on."""
    await evening.phones[0].open("foot-safety", "safety-verbs")
    await evening.phones[0].choose_verb("offramp")
    await evening.all_see("offramp")
    await evening.console.read(evening.console.words["need-offramp"])
    await evening.console.look("room in an off-ramp")
    await first_to_see(evening.phones, "offramp_pick", within=OFF_RAMP + SOON)
    for phone in evening.phones:
        await phone.see("offramp_pick")
        await phone.choose("way-ask", phone.words["way-carry_on"])
        await phone.see("offramp_picked", "arrived")


async def check_the_tools(evening: Evening) -> None:
    """The console takes one step too early and comes back; then one picks all there is to pick, and
    tells a strength, and the others skip.
    """
    await evening.console.lead_on("P1")
    await evening.all_see("tools")
    await evening.console.undo()
    await evening.all_see("arrived")
    await evening.console.is_in("P0")
    await evening.console.lead_on("P1")
    await evening.on_the_wall("P1")
    first, *others = evening.phones
    await pick_tools(first)
    for phone in others:
        await skip_tools(phone)
    await evening.all_see("tools_done")
    await others[0].read("tool-strength-calm")


async def choose_a_problem(evening: Evening) -> None:
    """Everyone puts a dot down."""
    await evening.console.lead_on("P2")
    await evening.on_the_wall("P2")
    for phone in evening.phones[:-1]:
        await phone.see("problem_vote")
        await phone.page.get_by_role("main").get_by_role("button").first.click()
        await phone.see("problem_voted")
    await evening.phones[-1].page.get_by_role("main").get_by_role("button").nth(1).click()
    host = await whoever_sees(evening.phones, "problem_host", "problem_talk")
    await sort_the_problem(evening.phones[0])
    await move_on(evening, host)


async def move_on(evening: Evening, host: Phone) -> None:
    """The host says that the table is done; the others get a question to talk about."""
    await host.tap("move-on")
    await evening.all_see("talk")


async def meet_the_roles(evening: Evening) -> None:
    await evening.console.lead_on("P3")
    await evening.on_the_wall("P3")
    await evening.all_see("role_introduce")
    await swap_a_card(evening.phones)
    for phone in evening.phones:
        await phone.see("role_introduce")
        await phone.tap("introduce-done")
    await guess_each(evening, "before")
    await evening.all_see("role_wait")
    await look_around(evening.phones[0])
    await look_around(evening.phones[1])


async def guess_each(evening: Evening, round_: str) -> None:
    """Everyone guesses, in private, what matters to one role."""
    await evening.all_see(f"guess_{round_}")
    for phone in evening.phones[:-1]:
        await phone.choose_first("guess-ask")
        await phone.see(f"guessed_{round_}")
    await evening.phones[-1].choose_first("guess-ask", at=3)


async def listen(evening: Evening) -> None:
    """Everyone has the floor once: shares, is said back, and says whether that was it."""
    await evening.console.lead_on("P4")
    await evening.on_the_wall("P4")
    for _ in evening.phones:
        speaker = await whoever_sees(evening.phones, "speak_choose", "listen_soon")
        await take_the_floor(speaker, [each for each in evening.phones if each is not speaker])
    first = evening.phones[0]
    while await first.see("guess_after", "chair", "chair_host") != "guess_after":
        await speak_for_the_chair(await whoever_sees(evening.phones, "chair_host", "chair"))
    await guess_each(evening, "after")
    await evening.all_see("listen_done")


async def ask_a_question(evening: Evening) -> None:
    """Something works already; then one question among two is tapped by all."""
    await evening.console.lead_on("P5")
    await evening.on_the_wall("P5")
    await evening.all_see("success")
    first, second, *_ = evening.phones
    await first.open("reframe-ask-first", "reframe-how-might-we")
    await first.close()
    await first.choose_first("success-ask")
    await evening.all_see("reframe")
    await lay_a_question(second)
    for phone in evening.phones:
        await phone.choose_first("reframe-which")
        await phone.see("reframe_picked", "reframed", "reframed_host")
    host = await whoever_sees(evening.phones, "reframed_host", "reframed")
    await move_on(evening, host)


async def build_a_plan(evening: Evening) -> None:
    """Two pieces and a trade, one more in own words, then the safety check closes the plan."""
    await evening.console.lead_on("P6")
    await evening.on_the_wall("P6")
    host = await whoever_sees(evening.phones, "compose_host", "compose")
    others = [each for each in evening.phones if each is not host]
    await lay_a_card(others[0])
    await ask_the_room(others[0])
    await lay_own_words(others[1])
    giver = others[2]
    await trade(giver, [each for each in evening.phones if each is not giver])
    await giver.look("plan of four")
    await giver.page.get_by_role("main").get_by_role("list").get_by_role("button").first.click()
    await expect(giver.page.get_by_role("dialog")).to_be_visible()
    await giver.look("piece sheet")
    await giver.close()
    await giver.open("wheel-open", "wheel")
    await giver.close()
    await close_the_plan(host)
    await evening.all_see("plan_frozen")
    await move_on(evening, host)


async def keep_calm(evening: Evening) -> None:
    """A tension boils over, is played once more, and ends with the off-ramp."""
    await evening.console.lead_on("P7")
    await evening.on_the_wall("P7")
    await evening.console.lay_a_scene("tension")
    await evening.all_see("scene_practice")
    first, second, third, fourth = evening.phones
    await make_a_move(first, "listen")
    await evening.all_see("scene_heat")
    await make_a_move(second, "control")
    await evening.all_see("scene_hot")
    await make_a_move(third, "control")
    host = await whoever_sees(evening.phones, "scene_boiled_host", "scene_boiled")
    await host.tap("scene-replay")
    await evening.all_see("scene_heat")
    await listen_in_between(fourth, first.alias)
    await make_a_move(first, "my_line")
    await fourth.tap("scene-off-ramp")
    await evening.all_see("scene_over")


async def step_in(evening: Evening) -> None:
    """An officer reads the colleague's line; all notice, one would act, and the table talks. Then
    there is news, and a guard against it.
    """
    await evening.console.lay_a_scene("bystander")
    await evening.all_see("scene_asked")
    reader = evening.phones[2]
    await reader.tap("scene-read")
    await whoever_sees(evening.phones, "scene_read", "scene_hear")
    await reader.tap("scene-was-read")
    for phone in evening.phones:
        await tell_noticed(phone, acts=phone is reader)
    host = await whoever_sees(evening.phones, "scene_step_in_host", "scene_step_in")
    await host.choose("step-in-ask", host.words["step-in-check_in"])
    await host.look("stepped in")
    await host.tap("scene-go-on")
    for phone in evening.phones:
        await weigh_it(phone)
    await whoever_sees(evening.phones, "scene_weighed_host", "scene_weighed")
    await host.tap("scene-rank-up")
    await whoever_sees(evening.phones, "scene_read", "scene_hear")
    await evening.console.lay_a_scene("event")
    await whoever_sees(evening.phones, "scene_news_host", "scene_news")
    await guard_the_plan(host)
    await host.tap("scene-go-on")
    await evening.all_see("scene_over")
    await move_on(evening, host)


async def give_feedback(evening: Evening) -> None:
    """One begins with a next step and is asked for a strength; the host opens the plan, and closes
    it again as it was.
    """
    await evening.console.lead_on("P8")
    await evening.on_the_wall("P8")
    host = await whoever_sees(evening.phones, "feedback_host", "feedback")
    eager, praising = [each for each in evening.phones if each is not host][:2]
    await say_step_first(eager)
    await say_what_works(praising)
    await land(praising)
    await host.look("remarks")
    await host.tap("revise")
    await whoever_sees(evening.phones, "compose_host", "compose")
    await close_the_plan(host)
    await evening.all_see("plan_frozen")
    await move_on(evening, host)


async def vote(evening: Evening) -> None:
    """One role has a worry, so the plan is changed once; then all can live with it."""
    await evening.console.lead_on("P9")
    await evening.on_the_wall("P9")
    for phone in evening.phones:
        await tap_fairness(phone)
    host = await whoever_sees(evening.phones, "sides_host", "sides")
    await weigh_sides(host)
    await whoever_sees(evening.phones, "guard_host", "guard")
    await guard_the_plan(host)
    for phone in evening.phones:
        await rate(phone)
    await raise_fists(evening.phones, low=evening.phones[1])
    host = await whoever_sees(evening.phones, "revealed_host", "revealed")
    worried = evening.phones[1]
    await worried.choose("move-up-ask", worried.words["chip-try_month"])
    await host.read("move-ups")
    await host.look("move up named")
    await host.open("more", "more-ways")
    await host.close()
    await host.tap("revise")
    await whoever_sees(evening.phones, "compose_host", "compose")
    await close_the_plan(host)
    await raise_fists(evening.phones)
    await whoever_sees(evening.phones, "revealed_host", "revealed")
    await host.tap("adopt")
    await evening.all_see("ended_full")
    await move_on(evening, host)


async def commit(evening: Evening) -> None:
    """One writes a slip that stays on the phone, one a step for the table, one asks who was
    missing; the others do nothing, which is as good.
    """
    await evening.console.lead_on("P10")
    await evening.on_the_wall("P10")
    host = await whoever_sees(evening.phones, "commit_host", "commit")
    one, *others = evening.phones
    await write_a_slip(one)
    await take_a_step(host)
    await ask_who_was_missing(others[0])
    for phone in evening.phones:
        await phone.see("commit", "commit_host")
        await phone.tap("commit-finish")
        await phone.see("commit_done")
    await expect(others[0].page.get_by_text(SLIP)).to_have_count(0)
    await expect(others[1].page.get_by_text(STEP_OWNER)).to_be_visible()


async def look_back(evening: Evening) -> None:
    """Out of the roles, four questions, the mirror, everyone's own tools, and the close."""
    await evening.console.lead_on("P11")
    await evening.on_the_wall("P11")
    for phone in evening.phones:
        await phone.see("step_out")
        await phone.tap("step-out-said")
        await phone.see("stepped_out", "debrief_happened")
    giver, receiver = evening.phones[0], evening.phones[2]
    await notice(giver, receiver.alias)
    await receiver.read("received-from")
    await receiver.look("debrief with a noticing")
    await evening.all_see("debrief_happened")
    host = await whoever_may(evening.phones, "debrief-next")
    for question in ("myself", "place", "try"):
        await host.tap("debrief-next")
        await evening.all_see(f"debrief_{question}")
    await see_the_mirror(evening, host)
    await host.tap("debrief-next")
    await evening.all_see("debrief_clean")
    await evening.phones[0].read("own-plan-after")
    await host.tap("debrief-next")
    await evening.all_see("debrief_close")
    await notice(evening.phones[1], evening.phones[1].words["notice-table"])
    await giver.read("noticed-table-from")
    await giver.tap("pledge-do")
    await giver.look("pledged")
    await evening.on_the_wall("P11")


async def see_the_mirror(evening: Evening, host: Phone) -> None:
    """Nobody passes, so the table sees how it did, once."""
    await host.tap("mirror-show")
    await evening.all_see("mirror_asked")
    await host.look("mirror asked")
    await first_to_see(evening.phones, "mirror_shown", within=MIRROR + SOON)
    await evening.all_see("mirror_shown")
    await host.look("mirror")
    await host.tap("debrief-next")
    await evening.all_see("debrief_try")


async def say_goodbye(evening: Evening) -> None:
    """The console ends the last part and closes the workshop."""
    console = evening.console
    await console.lead_on("done")
    await evening.all_see("done")
    await expect(evening.phones[0].page.get_by_text(SLIP)).to_be_visible()
    await evening.on_the_wall("end")
    await console.tap("console-close")
    await console.sheet("console-close-title")
    await console.tap("console-close-yes")
    await console.read(console.words["console-closed"])
    await console.look("closed")
    await evening.on_the_wall("closed")


async def read_the_report(evening: Evening) -> None:
    """What remains is read from the closed console, without anybody having asked for it."""
    console = evening.console
    link = console.page.get_by_role("link", name=console.words["console-report"])
    async with console.page.context.expect_page() as opened:
        await link.click()
    report = await opened.value
    await expect(report.get_by_role("heading", level=1, name=NAME)).to_be_visible()
    await evening.look(report, "report")
