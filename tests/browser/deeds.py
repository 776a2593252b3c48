"""What people do with their phones, one deed after another, while they talk."""

import re
from collections.abc import Sequence

from playwright.async_api import expect

from tests.browser.phone import Phone, whoever_sees


async def agree(phone: Phone) -> None:
    """Consent, and keep the agreements."""
    await phone.see("consent")
    await phone.tick("consent-play")
    await phone.tap("go-on")
    await phone.see("agreements", "agreements_late")
    await phone.tap("agreements-keep")


async def settle_in(phone: Phone, *, sets_aside: bool = False) -> None:
    """Everything that is asked before one plays."""
    await agree(phone)
    await phone.see("lines")
    if sets_aside:
        await phone.choose_first("safety-topic")
        await phone.look("lines chosen")
    await phone.tap("lines-aside" if sets_aside else "lines-ready")
    await phone.see("arrived")


async def settle_in_late(phone: Phone, welcome: str) -> None:
    """The same, at a table that has begun and has no role left."""
    await agree(phone)
    await phone.see(welcome)
    await phone.tap("welcome-join")


async def call(phone: Phone) -> None:
    """Call the facilitator, without a name."""
    await phone.open("foot-safety", "safety-verbs")
    await phone.choose_verb("help")
    await phone.choose("help-ask", phone.words["help-care"])
    await phone.look("help chosen")
    await phone.tap("help-call")
    await phone.read("receipt-sent")


PICKS = ("strength-calm", "line-rushed", "signal-jaw", "moment-one_breath", "after-walk")


async def pick_tools(phone: Phone) -> None:
    """One chip for each question, and the strength is told to the table."""
    await phone.see("tools")
    await phone.tap("go-on")
    for pick in PICKS:
        await phone.choose(f"tool-ask-{pick.split('-')[0]}", phone.words[f"tool-{pick}"])
        await phone.look(f"tool {pick}")
        if pick == PICKS[0]:
            await phone.tap("tools-say")
        await phone.tap("tools-ready" if pick == PICKS[-1] else "go-on")


async def skip_tools(phone: Phone) -> None:
    await phone.see("tools")
    await phone.tap("go-on")
    for _ in PICKS[1:]:
        await phone.tap("tools-skip")
    await phone.tap("tools-ready")


async def sort_the_problem(phone: Phone) -> None:
    """One claim, one factor after a slip, and where power lies."""
    await phone.tap("sort-open")
    await phone.see("sort_claims")
    await phone.press(phone.named(phone.words["claim-feeling"]).nth(1))
    await phone.look("claims sorted")
    await phone.tap("go-on")
    await phone.see("sort_factors")
    await phone.press(phone.named(phone.words["circle-adapt"]).first)
    await expect(phone.button("back")).to_be_visible()
    await phone.tap("undo")
    await phone.press(phone.named(phone.words["circle-control"]).first)
    await phone.look("factors sorted")
    await phone.tap("go-on")
    await phone.see("name_power")
    await phone.choose("prompt-name_power", phone.words["power-believed"])
    await phone.look("power named")
    await phone.tap("go-on")
    await phone.see("sorted")


async def swap_a_card(phones: Sequence[Phone]) -> None:
    """Whoever may have another card takes one; a deal can leave nobody that choice."""
    for phone in phones:
        if await phone.button("swap").is_visible():
            await phone.tap("swap")
            await expect(phone.button("swap")).to_have_count(0)
            return


async def look_around(phone: Phone) -> None:
    """The sheets that are always in reach: card, table, safety."""
    await phone.open("foot-card", "card-mine")
    for side in ("card-belt", "card-offers", "card-needs"):
        await phone.tap(side)
        await phone.look(side)
    await phone.tap("peek-keep")
    await phone.look("card open")
    await phone.choose("ready-ask", phone.words["ready-1"])
    await phone.look("dial turned")
    await phone.close()
    await phone.tap("foot-table")
    await phone.sheet("table-number")
    await phone.choose_first("life-note")
    await phone.look("life noted")
    await phone.close()
    for page in ("help", "topic", "leave"):
        await phone.open("foot-safety", "safety-verbs")
        await phone.choose_verb(page)
        await phone.sheet(f"safety-{page}")
        await phone.close()


async def take_the_floor(speaker: Phone, others: Sequence[Phone]) -> None:
    await speaker.choose_first("listener-ask")
    await speaker.see("speak")
    first = await whoever_sees(others, "listen_first", "listen_with")
    second = next(each for each in others if each is not first)
    await first.tap("i-asked")
    await lay_a_skill(second)
    await share(speaker, at=1)
    await say_back(first)
    await speaker.see("speak_answer")
    await speaker.tap("answer-almost")
    await speaker.see("speak")
    await say_back(second)
    await speaker.see("speak_answer")
    await speaker.tap("answer-yes")
    await speaker.see("speak")
    await speaker.press(speaker.page.get_by_role("button", name=re.compile("^4: ")))
    await share(speaker, at=0)
    await speaker.look("heard")
    await speaker.tap("end-floor")


async def speak_for_the_chair(host: Phone) -> None:
    """The table guesses aloud; the host turns one need over and marks it heard."""
    await host.press(host.button("chair-turn-over").first)
    await host.tap("chair-heard")
    heard = host.page.get_by_role("main").get_by_text(host.words["state-heard"])
    await expect(heard).to_be_visible()
    await host.look("chair heard")
    await host.tap("end-floor")
    await expect(heard).to_have_count(0)


async def share(speaker: Phone, at: int) -> None:
    """Lay one need open, by its place among those that may be."""
    await speaker.open("share", "share-title")
    needs = speaker.page.get_by_role("dialog").get_by_role(
        "button", name=speaker.words["share-need"]
    )
    await speaker.press(needs.nth(at))
    await expect(speaker.page.get_by_role("dialog")).to_have_count(0)


async def say_back(listener: Phone) -> None:
    """Once it has reached the listener's phone that something was said."""
    said = listener.page.get_by_role("main").get_by_text(listener.words["state-shared"], exact=True)
    await expect(said.first).to_be_visible()
    sheet = await listener.open("i-said-back", "reflect-title")
    await listener.press(sheet.get_by_role("group").get_by_role("button").first)


async def lay_a_skill(listener: Phone) -> None:
    sheet = await listener.open("more", "more-title")
    await listener.press(sheet.get_by_role("button", name=listener.words["belt-said"]).first)
    await expect(sheet).to_have_count(0)


async def notice(giver: Phone, whom: str) -> None:
    """A noticing with a name on it, for somebody or the whole table."""
    await giver.open("notice-give", "notice-title")
    await giver.choose("notice-whom", whom)
    await giver.choose("notice-what", giver.words["notice-listened"])
    await giver.tick("notice-sign")
    await giver.look("notice chosen")
    await giver.tap("notice-send")


async def make_a_move(phone: Phone, act: str) -> None:
    """Something done in a tension."""
    sheet = await phone.open("scene-move", "scene-move")
    await phone.press(sheet.get_by_role("button", name=re.compile(f"^{phone.words[f'act-{act}']}")))
    await expect(sheet).to_have_count(0)


async def listen_in_between(phone: Phone, whom: str) -> None:
    await phone.open("scene-listen", "scene-listen")
    await phone.choose("scene-listen-to", whom)
    await phone.look("scene listening")
    await phone.tap("i-asked")
    await expect(phone.page.get_by_role("dialog")).to_have_count(0)


async def tell_noticed(phone: Phone, *, acts: bool) -> None:
    """In private: noticed, and would act or not."""
    await phone.see("scene_noticed")
    await phone.choose("scene-ask-noticed", phone.words["scene-yes"])
    await phone.choose("scene-ask-act", phone.words["scene-yes" if acts else "scene-no"])


async def weigh_it(phone: Phone) -> None:
    await phone.see("scene_weigh")
    await phone.choose_first("weigh-risk")
    await phone.choose_first("weigh-benefit")
