"""Urges ripen on their own, last as long as their offer, and are spent when followed."""

from random import Random

from commontable.rehearsal.mood import Mood
from commontable.rehearsal.temperament import QUIET, TALKATIVE, THOROUGH
from commontable.rehearsal.urges import URGES
from tests.server.rehearsal.seated import a_field, an_offer, shown

NOW = 1000.0


def a_mood(temperament=THOROUGH, seed=1) -> Mood:
    return Mood(temperament, Random(seed))


def test_an_urge_ripens_between_its_soonest_and_its_latest():
    parts = shown(an_offer("end_floor"), prompt="speak")
    for seed in range(50):
        at, chance = a_mood(seed=seed).next(parts, NOW)
        urge = URGES["end_floor"]
        assert urge.soonest <= (at - NOW) / THOROUGH.slowness <= urge.latest
        assert chance.quotes == "7.0/end_floor"


def test_an_urge_keeps_its_time_while_the_offer_stands_and_others_come_and_go():
    mood = a_mood()
    speaking = an_offer("end_floor")
    first, _ = mood.next(shown(speaking, prompt="speak"), NOW)
    answering = an_offer("confirm_heard", answer=a_field("one", "yes"))
    soon, chance = mood.next(shown(speaking, answering, prompt="speak_answer"), NOW + 10)
    assert chance.verb == "confirm_heard"
    assert soon < first
    assert mood.next(shown(speaking, prompt="speak"), NOW + 20)[0] == first


def test_a_new_prompt_begins_anew():
    mood = a_mood()
    first, _ = mood.next(shown(an_offer("end_floor"), prompt="speak", at="7.0"), NOW)
    assert mood.next(shown(an_offer("end_floor"), prompt="speak", at="8.0"), NOW)[0] != first


def test_what_the_prompt_does_not_ask_for_is_not_felt():
    assert a_mood().next(shown(an_offer("fist"), prompt="fist_wait", phase="P9"), NOW) is None


def test_what_was_followed_is_spent_unless_it_comes_again():
    mood = a_mood()
    once = shown(an_offer("step_out"), prompt="step_out", phase="P11")
    _, chance = mood.next(once, NOW)
    mood.followed(chance, NOW)
    assert mood.next(once, NOW) is None

    again = shown(an_offer("recognise"), prompt="debrief_close", phase="P11")
    _, chance = mood.next(again, NOW)
    mood.followed(chance, NOW + 30)
    assert mood.next(again, NOW + 30)[0] > NOW + 30


def test_something_to_say_back_is_a_new_situation():
    mood = a_mood()
    nothing = an_offer("reflect", interest=a_field("one", optional=True))
    _ = mood.next(shown(nothing, prompt="listen_with"), NOW)
    something = an_offer("reflect", interest=a_field("one", 2, optional=True))
    at, _ = mood.next(shown(something, prompt="listen_with"), NOW + 40)
    assert at > NOW + 40


def test_talkative_people_make_more_listening_moves_than_quiet_ones():
    parts = shown(an_offer("ask", to=a_field("one", "s2")), prompt="listen_with")

    def eager(temperament) -> int:
        moods = (a_mood(temperament, seed) for seed in range(200))
        return sum(mood.next(parts, NOW) is not None for mood in moods)

    assert eager(TALKATIVE) > 1.5 * eager(QUIET)


def test_a_host_whose_table_agrees_in_full_only_adopts():
    offers = [an_offer(verb) for verb in ("adopt", "park", "revise", "leave_open")]
    parts = shown(*offers, prompt="revealed", phase="P9")
    parts["table"]["stage"] = {"lacks": []}
    assert {a_mood(seed=seed).next(parts, NOW)[1].verb for seed in range(30)} == {"adopt"}
