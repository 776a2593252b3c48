"""What people do with their phones, one deed after another, to make a plan and keep it."""

import re
from collections.abc import Sequence

from playwright.async_api import Locator, expect

from tests.browser.phone import Phone, whoever_sees

QUESTION = "What has worked elsewhere?"
ANSWER = "A walking group from the last bus"
SLIP = "say hello and ask one question"
STEP_OWNER = "Ms. Ortiz, city lighting"


async def lay_a_question(phone: Phone) -> None:
    """Built from a way and two needs if any pull apart, else in one's own words."""
    sheet = await phone.open("reframe-build", "reframe-how-might-we")
    way = phone.question(phone.words["reframe-way"])
    await expect(way.or_(phone.field("reframe-whole")).first).to_be_visible()
    if await way.is_visible():
        await phone.choose("reframe-way", phone.words["way-to-share_time"])
        await phone.choose_first("reframe-so-that")
    else:
        await phone.write("reframe-whole", "How might we all get home in peace?")
    await phone.look("question form")
    await phone.tap("reframe-lay")
    await expect(sheet).to_have_count(0)
    await phone.look("question laid")


async def lay_a_card(phone: Phone) -> None:
    sheet = await phone.open("add-piece", "add-piece")
    await phone.press(sheet.get_by_role("listitem").first.get_by_role("button"))
    await expect(phone.button("add-this")).to_be_visible()
    await phone.look("card form")
    await phone.tap("add-this")
    await expect(sheet).to_have_count(0)


async def ask_the_room(phone: Phone) -> None:
    """At the only table the deck answers at once."""
    await phone.open("add-piece", "add-piece")
    await phone.open("call-ask", "call-ask")
    await phone.write("call-words", QUESTION)
    await phone.tap("call-send")
    await phone.close()


async def answer_the_room(one: Phone, other: Phone) -> None:
    """Another table asks something: one sends a card, which may lie there already, and one words.
    Whoever has answered is asked no more.
    """
    sheet = await _open_the_question(one)
    await one.press(sheet.get_by_role("group").first.get_by_role("button").first)
    await one.tap("idea-send")
    await expect(sheet).to_have_count(0)
    await expect(_question(one)).to_have_count(0)
    sheet = await _open_the_question(other)
    await other.write("idea-words", ANSWER)
    await other.tap("idea-send")
    await expect(sheet).to_have_count(0)


def _question(phone: Phone) -> Locator:
    return phone.page.get_by_role("button", name=phone.words["call-line"])


async def _open_the_question(phone: Phone) -> Locator:
    await phone.press(_question(phone))
    sheet = await phone.sheet("call-line")
    await expect(sheet).to_contain_text(QUESTION)
    return sheet


async def use_an_idea(phone: Phone, *last: str) -> None:
    """Something that came back goes into the pool, once the last words have come too."""
    await phone.open("add-piece", "add-piece")
    await phone.read("ideas")
    for words in last:
        await expect(phone.page.get_by_text(words).first).to_be_visible()
    await phone.look("ideas from elsewhere")
    ideas = phone.button("idea-use")
    count = await ideas.count()
    await phone.press(ideas.first)
    await expect(ideas).to_have_count(count - 1)
    await phone.close()


async def lay_own_words(phone: Phone) -> None:
    await phone.open("add-piece", "add-piece")
    await phone.tap("own-words")
    await phone.write("ask-text", "Meet once a month at the corner table")
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
    taker = await whoever_sees(others, "trade_answer", "compose")
    await taker.tap("trade-yes")


async def close_the_plan(host: Phone) -> None:
    await host.open("close-plan-short", "close-plan")
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
    await phone.write("remark-own", "A marked bay for rides")
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
    """Whatever was said to me or to all of us was useful, one thing after another."""
    line = phone.button("landing-line")
    while await line.count():
        await phone.press(line)
        await phone.look("landing sheet")
        await phone.choose("landing-ask", phone.words["landing-useful"])
        await expect(phone.page.get_by_role("dialog")).to_have_count(0)


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
    await phone.write("guard-when", "the noise comes back")
    await phone.write("guard-then", "we meet on the porch the day after")
    await phone.look("guard form")
    await phone.tap("guard-add-this")


async def rate(phone: Phone) -> None:
    """One's own needs; whoever hosts rates those of an Empty Chair that was heard before that."""
    needs = phone.question(phone.words["need-number"])
    if await phone.see("rate", "rate_chair") == "rate_chair":
        await phone.press(needs.get_by_role("button", name=phone.words["met-1"], exact=True))
        await phone.see("rate")
    for number, met in enumerate(("met-2", "met-1", "met-2")):
        await phone.press(
            needs.nth(number).get_by_role("button", name=phone.words[met], exact=True)
        )


async def show_fists(phone: Phone, *, is_low: bool = False) -> None:
    """One for the role and one for oneself."""
    await phone.see("fist_role")
    await phone.choose("fist-ask", re.compile("^2 " if is_low else "^4 "))
    await phone.see("fist_self")
    await phone.choose("fist-ask", re.compile("^5 "))
    await phone.see("fist_wait", "revealed")


async def write_a_slip(phone: Phone) -> None:
    """When and what, in own words that stay on this phone, and what one needs for it."""
    await phone.press(phone.page.get_by_role("button", name=phone.words["commit-first_contact"]))
    await phone.sheet("commit-first_contact")
    await phone.write("slip-when", "I pass the corner shop")
    await phone.write("slip-will", SLIP)
    await phone.choose("slip-backing-ask", phone.words["backing-time"])
    await phone.look("slip written")
    await phone.tap("slip-keep")
    await expect(phone.page.get_by_text(SLIP)).to_be_visible()
    await phone.look("slip kept")


async def take_a_step(phone: Phone) -> None:
    """A step of the table, for the first piece of its plan."""
    await phone.press(phone.page.get_by_role("button", name=phone.words["commit-joint_step"]))
    await phone.sheet("commit-joint_step")
    await phone.write("step-owner", STEP_OWNER)
    await phone.write("step-contact", "Sam calls her on Monday")
    await phone.choose_first("step-days", at=1)
    await phone.choose_first("step-clause", at=1)
    await phone.look("step written")
    await phone.tap("step-add")
    await expect(phone.page.get_by_text(STEP_OWNER)).to_be_visible()
    await phone.look("step on the plan")


async def ask_who_was_missing(phone: Phone) -> None:
    await phone.press(phone.page.get_by_role("button", name=phone.words["commit-missing_voice"]))
    await phone.sheet("commit-missing_voice")
    await phone.choose_first("voice-who")
    await phone.choose_first("voice-how", at=1)
    await phone.look("voice chosen")
    await phone.tap("voice-add")
    await expect(phone.page.get_by_role("dialog")).to_have_count(0)
