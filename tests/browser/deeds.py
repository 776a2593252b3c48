"""What people do with their phones, one deed after another."""

import re
from collections.abc import Sequence

from playwright.async_api import expect

from tests.browser.phone import Phone, whoever_sees


async def settle_in(phone: Phone, *, sets_aside: bool = False) -> None:
    """Everything that is asked before one plays."""
    await phone.see("consent")
    await phone.tick("consent-play")
    await phone.tap("go-on")
    await phone.see("agreements")
    await phone.tap("agreements-keep")
    await phone.see("lines")
    if sets_aside:
        await phone.choose_first("safety-topic")
        await phone.look("lines chosen")
    await phone.tap("lines-aside" if sets_aside else "lines-ready")
    await phone.see("arrived")


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
    await phone.named(phone.words["claim-feeling"]).nth(1).click()
    await phone.look("claims sorted")
    await phone.tap("go-on")
    await phone.see("sort_factors")
    await phone.named(phone.words["circle-adapt"]).first.click()
    await phone.tap("undo")
    await phone.named(phone.words["circle-control"]).first.click()
    await phone.look("factors sorted")
    await phone.tap("go-on")
    await phone.see("name_power")
    await phone.choose("prompt-name_power", phone.words["power-believed"])
    await phone.look("power named")


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
    await phone.choose("ready-ask", phone.words["ready-1"])
    await phone.look("dial turned")
    await phone.tap("peek-keep")
    await phone.look("card open")
    await phone.close()
    await phone.tap("foot-table")
    await phone.sheet("table-number")
    await phone.button("life-note").first.click()
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
    await speaker.page.get_by_role("button", name=re.compile("^4: ")).click()
    await share(speaker, at=0)
    await speaker.look("heard")
    await speaker.tap("end-floor")


async def speak_for_the_chair(host: Phone) -> None:
    """The table guesses aloud; the host turns one need over and marks it heard."""
    await host.button("chair-turn-over").first.click()
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
    await needs.nth(at).click()
    await expect(speaker.page.get_by_role("dialog")).to_have_count(0)


async def say_back(listener: Phone) -> None:
    """Once it has reached the listener's phone that something was said."""
    said = listener.page.get_by_role("main").get_by_text(listener.words["state-shared"], exact=True)
    await expect(said.first).to_be_visible()
    sheet = await listener.open("i-said-back", "reflect-title")
    await sheet.get_by_role("group").get_by_role("button").first.click()


async def lay_a_skill(listener: Phone) -> None:
    sheet = await listener.open("more", "more-title")
    await sheet.get_by_role("button", name=listener.words["belt-said"]).first.click()
    await expect(sheet).to_have_count(0)


async def lay_a_question(phone: Phone) -> None:
    """Built from a way and two needs if any pull apart, else in one's own words."""
    sheet = await phone.open("reframe-build", "reframe-how-might-we")
    way = phone.question(phone.words["reframe-way"])
    await expect(way.or_(phone.field("own-words")).first).to_be_visible()
    if await way.is_visible():
        await phone.choose("reframe-way", phone.words["way-to-share_time"])
        await phone.choose_first("reframe-so-that")
    else:
        await phone.field("own-words").fill("How might we all get home in peace?")
    await phone.look("question form")
    await phone.tap("reframe-lay")
    await expect(sheet).to_have_count(0)
    await phone.look("question laid")


async def lay_a_card(phone: Phone) -> None:
    sheet = await phone.open("add-piece", "add-piece")
    await sheet.get_by_role("listitem").first.get_by_role("button").click()
    await expect(phone.button("add-this")).to_be_visible()
    await phone.look("card form")
    await phone.tap("add-this")
    await expect(sheet).to_have_count(0)


async def ask_the_room(phone: Phone) -> None:
    """At the only table the deck answers at once; one of its ideas goes into the pool."""
    await phone.open("add-piece", "add-piece")
    await phone.open("call-ask", "call-ask")
    await phone.field("call-words").fill("What has worked elsewhere?")
    await phone.tap("call-send")
    await phone.read("ideas")
    await phone.look("ideas from the deck")
    ideas = phone.button("idea-use")
    await expect(ideas).to_have_count(3)
    await ideas.first.click()
    await expect(ideas).to_have_count(2)
    await phone.close()


async def lay_own_words(phone: Phone) -> None:
    await phone.open("add-piece", "add-piece")
    await phone.tap("own-words")
    await phone.field("ask-text").fill("Meet once a month at the corner table")
    await phone.choose_first("ask-segment", at=4)
    await phone.choose_first("ask-effort")
    await phone.choose_first("ask-serves")
    await phone.look("own words form")
    await phone.tap("add-this")
    await expect(phone.page.get_by_role("dialog")).to_have_count(0)


async def trade(giver: Phone, others: Sequence[Phone]) -> None:
    """One offers a trade, and the one whom it is for takes it."""
    await giver.open("trade", "trade")
    await giver.choose_first("trade-with")
    await giver.choose_first("trade-get")
    await giver.choose_first("trade-give")
    await giver.look("trade form")
    await giver.tap("trade-offer")
    taker = await whoever_sees(others, "trade_answer", "compose_host", "compose")
    await taker.tap("trade-yes")


async def close_the_plan(host: Phone) -> None:
    await host.open("close-plan", "close-plan")
    for who in ("community_bodies", "community_dignity", "officer_bodies", "officer_dignity"):
        await host.tick(f"check-{who}")
    await host.tap("check-done")
    await host.tap("freeze")
    await expect(host.page.get_by_role("dialog")).to_have_count(0)


async def say_what_works(phone: Phone) -> None:
    """A chip, on the first piece of the plan."""
    await phone.open("say-strength", "say-strength")
    await phone.choose("say-strength", phone.words["chip-stops_early"])
    await phone.choose_first("remark-about", at=1)
    await phone.look("strength chosen")
    await phone.tap("remark-say")
    await expect(phone.page.get_by_role("dialog")).to_have_count(0)


async def say_step_first(phone: Phone) -> None:
    """A next step in own words comes too early; after a strength it is sent."""
    await phone.open("say-step", "say-step")
    await phone.field("remark-own").fill("A marked bay for rides")
    await phone.look("step form")
    await phone.tap("remark-say")
    await phone.see("strength_first")
    await say_what_works(phone)
    await phone.see("feedback")
    await phone.open("say-step", "say-step")
    await phone.tap("remark-say")
    await expect(phone.page.get_by_role("dialog")).to_have_count(0)
    await expect(phone.page.get_by_text("A marked bay for rides")).to_be_visible()


async def land(phone: Phone) -> None:
    """What was said to all of us was useful."""
    await phone.choose("landing-ask", phone.words["landing-useful"])
    await expect(phone.question(phone.words["landing-ask"])).to_have_count(0)


async def tap_fairness(phone: Phone) -> None:
    await phone.see("fairness")
    for item in ("say", "same_rules", "respect", "honest_reasons"):
        await phone.choose(f"fair-{item}", phone.words["fair-yes"])


async def weigh_sides(host: Phone) -> None:
    """The host taps for both sides what the table says aloud."""
    await host.choose("sides-too_little", host.words["level-mid"])
    await host.choose("sides-too_much", host.words["level-high"])
    await host.look("sides weighed")
    await host.tap("sides-done")


async def guard_the_plan(phone: Phone) -> None:
    await phone.open("guard-add", "guard")
    await phone.field("guard-when").fill("the noise comes back")
    await phone.field("guard-then").fill("we meet on the porch the day after")
    await phone.look("guard form")
    await phone.tap("guard-add-this")


async def rate(phone: Phone) -> None:
    """One's own needs; whoever hosts rates those of an Empty Chair that was heard before that."""
    needs = phone.question(phone.words["need-number"])
    if await phone.see("rate", "rate_chair") == "rate_chair":
        await needs.get_by_role("button", name=phone.words["met-1"], exact=True).click()
        await phone.see("rate")
    for number, met in enumerate(("met-2", "met-1", "met-2")):
        await needs.nth(number).get_by_role("button", name=phone.words[met], exact=True).click()


async def raise_fists(phones: Sequence[Phone], low: Phone | None = None) -> None:
    for phone in phones:
        await phone.see("fist_role")
        await phone.choose("fist-ask", re.compile("^2 " if phone is low else "^4 "))
        await phone.see("fist_self")
        await phone.choose("fist-ask", re.compile("^5 "))
        await phone.see("fist_wait", "revealed", "revealed_host")


SLIP = "say hello and ask one question"
STEP_OWNER = "Ms. Ortiz, city lighting"


async def write_a_slip(phone: Phone) -> None:
    """When and what, in own words that stay on this phone, and what one needs for it."""
    await phone.page.get_by_role("button", name=phone.words["commit-first_contact"]).click()
    await phone.sheet("commit-first_contact")
    await phone.field("slip-when").fill("I pass the corner shop")
    await phone.field("slip-will").fill(SLIP)
    await phone.choose("slip-backing-ask", phone.words["backing-time"])
    await phone.look("slip written")
    await phone.tap("slip-keep")
    await expect(phone.page.get_by_text(SLIP)).to_be_visible()
    await phone.look("slip kept")


async def take_a_step(phone: Phone) -> None:
    """A step of the table, for the first piece of its plan."""
    await phone.page.get_by_role("button", name=phone.words["commit-joint_step"]).click()
    await phone.sheet("commit-joint_step")
    await phone.field("step-owner").fill(STEP_OWNER)
    await phone.field("step-contact").fill("Sam calls her on Monday")
    await phone.choose_first("step-days", at=1)
    await phone.choose_first("step-clause", at=1)
    await phone.look("step written")
    await phone.tap("step-add")
    await expect(phone.page.get_by_text(STEP_OWNER)).to_be_visible()
    await phone.look("step on the plan")


async def ask_who_was_missing(phone: Phone) -> None:
    await phone.page.get_by_role("button", name=phone.words["commit-missing_voice"]).click()
    await phone.sheet("commit-missing_voice")
    await phone.choose_first("voice-who")
    await phone.choose_first("voice-how", at=1)
    await phone.look("voice chosen")
    await phone.tap("voice-add")
    await expect(phone.page.get_by_role("dialog")).to_have_count(0)


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
    await sheet.get_by_role("button", name=re.compile(f"^{phone.words[f'act-{act}']}")).click()
    await expect(sheet).to_have_count(0)


async def listen_in_between(phone: Phone, whom: str) -> None:
    await phone.open("scene-listen", "scene-listen")
    await phone.choose("scene-listen-to", whom)
    await phone.look("scene listening")
    await phone.tap("i-asked")
    await phone.close()


async def tell_noticed(phone: Phone, *, acts: bool) -> None:
    """In private: noticed, and would act or not."""
    await phone.see("scene_noticed")
    await phone.choose("scene-ask-noticed", phone.words["scene-yes"])
    await phone.choose("scene-ask-act", phone.words["scene-yes" if acts else "scene-no"])


async def weigh_it(phone: Phone) -> None:
    await phone.see("scene_weigh")
    await phone.choose_first("weigh-risk")
    await phone.choose_first("weigh-benefit")
