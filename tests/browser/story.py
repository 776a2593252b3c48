"""One evening, from the desk to the last thank-you, as people would live it.

Four phones at each table, a console and the wall. Whoever tells the story may look at every screen
on the way.
"""

from collections.abc import Awaitable, Callable, Sequence

from attrs import evolve, frozen
from playwright.async_api import Page, expect

from tests.browser import deciding, talking
from tests.browser.console import Console
from tests.browser.deeds import call
from tests.browser.hands import TOUCH, Hands, Touch
from tests.browser.phone import Phone, together
from tests.browser.planning import ANSWER, SLIP, answer_the_room, ask_the_room, use_an_idea
from tests.browser.screen import LAPTOP, PROJECTOR, Look, OpenPage, nobody
from tests.browser.table import Table, table_of
from tests.browser.words import words

NAME = "An evening on Lantern Street"
A_TABLE = 4
"""People around a table."""


@frozen
class Guest:
    """Someone who comes in. Teammates are seated apart."""

    alias: str
    group: str
    language: str = "en"
    team: str = ""
    hands: Callable[[], Hands] = Touch


COMPANY = (
    Guest("Maple", "community"),
    Guest("Fern", "community"),
    Guest("Stone", "officer"),
    Guest("Wren", "officer"),
)


def company(language: str) -> Sequence[Guest]:
    """Four people who speak the same language."""
    return [evolve(guest, language=language) for guest in COMPANY]


@frozen
class Evening:
    """Everything that is switched on."""

    console: Console
    wall: Page
    phones: Sequence[Phone]
    tables: Sequence[Table] = ()
    look: Look = nobody
    language: str = "en"

    async def on_the_wall(self, phase: str) -> None:
        title = words(self.language)[f"wall-{phase}"]
        await expect(self.wall.get_by_role("heading", level=1, name=title)).to_be_visible()
        await self.look(self.wall, f"wall {phase}")

    async def all_see(self, prompt: str) -> None:
        await together(*(phone.see(prompt) for phone in self.phones))

    async def lead_on(self, phase: str) -> None:
        """Into the next phase, on the console and on the wall, where the way in stays."""
        await self.console.lead_on(phase)
        await self.on_the_wall(phase)
        await expect(self.wall.locator(".door")).to_be_visible()

    async def play(self, part: Callable[[Table], Awaitable[None]]) -> None:
        """All tables at the same time."""
        await together(*map(part, self.tables))

    async def lay_scenes(self, kind: str) -> None:
        for table in self.tables:
            await self.console.lay_a_scene(kind, table.number)


async def open_doors(
    open_page: OpenPage,
    house: str,
    guests: Sequence[Guest],
    look: Look = nobody,
    leading: Hands = TOUCH,
) -> Evening:
    """A workshop is made at the desk `house`; the wall goes up, and people come in.

    The hall speaks the language of the first.
    """
    hall = guests[0].language
    console = Console(await open_page(house, size=LAPTOP, locale=hall), look, hall, leading)
    code = await console.create(NAME, tables=len(guests) // A_TABLE)
    url = house.partition("/console")[0]
    wall = await open_page(f"{url}/wall/{code}", size=PROJECTOR)
    evening = Evening(console, wall, [], look=look, language=hall)
    await evening.on_the_wall("lobby")
    phones = []
    for guest in guests:
        page = await open_page(f"{url}/j/{code}", locale=guest.language)
        phone = Phone(page, guest.alias, guest.group, guest.language, look, guest.hands())
        phones.append(await phone.join(guest.team))
    return evolve(evening, phones=phones)


async def begin(evening: Evening) -> Evening:
    """The console seats everyone and starts; people find their tables."""
    console = evening.console
    await console.tap("lobby-propose")
    await expect(console.button("lobby-shuffle")).to_be_visible()
    await console.look("seated lobby")
    await console.start()
    await console.is_in("P0")
    await evening.on_the_wall("P0")
    await together(*(phone.see("consent") for phone in evening.phones))
    return evolve(evening, tables=await laid(evening.phones))


async def laid(phones: Sequence[Phone]) -> Sequence[Table]:
    """The tables as people found them. At every other one, those who came last begin."""
    around: dict[int, list[Phone]] = {}
    for phone in phones:
        around.setdefault(await table_of(phone), []).append(phone)
    ways = {number: -1 if number % 2 == 0 else 1 for number in around}
    return [Table(number, around[number][:: ways[number]]) for number in sorted(around)]


async def arrive(evening: Evening) -> None:
    await evening.play(talking.arrive)


async def stop_and_go(evening: Evening) -> None:
    """What stops a table and lets it go on: a pause, a visit, and something that is left there."""
    console, visited = evening.console, evening.tables[0]
    caller = visited.officer
    await console.tap("console-pause")
    await evening.all_see("paused")
    await console.look("room paused")
    await evening.on_the_wall("paused")
    await console.tap("console-resume")
    await evening.all_see("arrived")
    await call(caller)
    await console.see("help-title")
    await console.look("room with a call")
    for answer in ("seen", "coming"):
        await console.tap_in("help-title", f"help-{answer}")
        await caller.read(f"receipt-{answer}")
    await console.tap_in("help-title", "help-here")
    await visited.all_see("help")
    await console.tap_in("help-title", "help-done")
    await evening.all_see("arrived")
    await evening.play(talking.hold)


async def breathe(evening: Evening) -> None:
    """Somebody calls the off-ramp for their table."""
    table = evening.tables[0]
    await table.phones[0].open("foot-safety", "safety-verbs")
    await table.phones[0].choose_verb("offramp")
    await table.all_see("offramp")
    await evening.console.read(evening.console.words["need-offramp"])
    await evening.console.look("room in an off-ramp")
    await talking.breathe(table)


async def check_the_tools(evening: Evening) -> None:
    """The console takes one step too early and comes back."""
    await evening.console.lead_on("P1")
    await evening.all_see("tools")
    await evening.console.undo()
    await evening.all_see("arrived")
    await evening.console.is_in("P0")
    await evening.lead_on("P1")
    await evening.play(talking.check_the_tools)


async def choose_a_problem(evening: Evening) -> None:
    await evening.lead_on("P2")
    await evening.play(talking.choose_a_problem)


async def meet_the_roles(evening: Evening) -> None:
    await evening.lead_on("P3")
    await evening.play(talking.meet_the_roles)


async def listen(evening: Evening) -> None:
    await evening.lead_on("P4")
    await evening.play(talking.listen)


async def ask_a_question(evening: Evening) -> None:
    await evening.lead_on("P5")
    await evening.play(talking.ask_a_question)


async def build_a_plan(evening: Evening) -> None:
    """Pieces, an idea from elsewhere, and the safety check."""
    await evening.lead_on("P6")
    await evening.play(deciding.lay_pieces)
    await hear_from_elsewhere(evening)
    await evening.play(deciding.settle_the_plan)


async def hear_from_elsewhere(evening: Evening) -> None:
    """One table asks the others, which the wall shows; at the only table the deck answers."""
    asking, *others = evening.tables
    await ask_the_room(asking.phones[1])
    await evening.console.look("room with a question")
    for answering in others:
        await evening.console.page.locator(".folded summary").click()
        await evening.console.tap("asked-show")
        await evening.wall.get_by_text(words(evening.language)["wall-asked"]).wait_for()
        await evening.look(evening.wall, "wall with a question")
        await answer_the_room(*answering.phones[1:3])
    await use_an_idea(asking.phones[1], *(ANSWER for _ in others))


async def keep_calm(evening: Evening) -> None:
    await evening.lead_on("P7")
    await evening.lay_scenes("tension")
    await evening.play(deciding.keep_calm)


async def step_in(evening: Evening) -> None:
    """A colleague goes too far; then there is news."""
    await evening.lay_scenes("bystander")
    await evening.play(deciding.step_in)
    await evening.lay_scenes("event")
    await evening.play(deciding.hear_the_news)


async def give_feedback(evening: Evening) -> None:
    await evening.lead_on("P8")
    await evening.play(deciding.give_feedback)


async def vote(evening: Evening) -> None:
    await evening.lead_on("P9")
    await evening.play(deciding.vote)


async def commit(evening: Evening) -> None:
    await evening.lead_on("P10")
    await evening.play(deciding.commit)


async def look_back(evening: Evening) -> None:
    await evening.lead_on("P11")
    await evening.play(deciding.look_back)
    await evening.on_the_wall("P11")


async def say_goodbye(evening: Evening) -> None:
    """The console ends the last part and closes the workshop."""
    console = evening.console
    await console.lead_on("done")
    await evening.all_see("done")
    for table in evening.tables:
        await expect(table.phones[0].page.get_by_text(SLIP)).to_be_visible()
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
        await console.press(link)
    report = await opened.value
    await expect(report.get_by_role("heading", level=1, name=NAME)).to_be_visible()
    await evening.look(report, "report")


TO_THE_ROLES = (arrive, stop_and_go, check_the_tools, choose_a_problem, meet_the_roles)
TO_THE_END = (
    *(listen, ask_a_question, build_a_plan, keep_calm, step_in, give_feedback),
    *(vote, commit, look_back, say_goodbye, read_the_report),
)
