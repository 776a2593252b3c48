"""What people feel like doing with each thing they are offered, and after how long.

Each offer meets an urge that ripens on its own. Whichever ripens first is acted on, so nobody moves
in step with anybody and a speaker's floor ends some time after it began.
"""

from collections.abc import Mapping

from attrs import field, frozen


def _at(prompts: str) -> frozenset[str]:
    return frozenset(prompts.split())


@frozen
class Urge:
    """Ripens between `soonest` and `latest` people's seconds after the offer is seen.

    `odds` is how many of all people feel it at all. It is felt only while one of the prompts in
    `when` stands (if any is named). Felt `again` after it was followed, it can be followed anew.
    What `takes_minutes` by the server's clock is not felt by people who play faster than that.
    """

    soonest: float
    latest: float
    odds: float = 1.0
    when: frozenset[str] = field(default="", converter=_at)
    again: bool = False
    takes_minutes: bool = False


SPEAKING = "speak speak_pair"
SORTING = "problem_talk"
REFRAMING = "success reframe"
DRAFTING = "compose"
IN_HEAT = "scene_practice scene_heat scene_hot"
VOTED = "fist_wait fist_wait_alone revealed"
AGREED = "revealed_full"
"""What the host feels instead of `revealed` when everyone agrees: nothing is left to mend."""

LOOKING_BACK = (
    "stepped_out debrief_happened debrief_myself debrief_place debrief_try debrief_clean"
    " mirror_shown"
)

URGES: Mapping[str, Urge] = {
    # P0, arrive and agree
    "consent": Urge(4, 14),
    "agree": Urge(8, 22),
    "ready": Urge(6, 25),
    "add_line": Urge(6, 20, odds=0.03, when="lines"),
    # P1, tool check
    "pick_strength": Urge(20, 50, odds=0.5, when="tools"),
    "mark_reflected": Urge(45, 110),
    # P2, the problem
    "vote_problem": Urge(12, 40, when="problem_vote"),
    "sort_claim": Urge(6, 30, odds=0.6, when=SORTING, again=True),
    "sort_factor": Urge(6, 30, odds=0.6, when=SORTING, again=True),
    "name_power": Urge(10, 40, odds=0.4, when=SORTING),
    "P2/move_on": Urge(100, 180),
    # P3, meet the roles
    "introduce": Urge(12, 75),
    "swap_role": Urge(5, 12, odds=0.08),
    "guess_interest": Urge(5, 25, when="guess_before guess_after"),
    "set_readiness": Urge(20, 120, odds=0.3),
    "lived_note": Urge(20, 120, odds=0.3),
    # P4, listening: the speaker
    "choose_listener": Urge(4, 12, when="speak_choose"),
    "share_interest": Urge(8, 28, when=SPEAKING, again=True),
    "share_red_line": Urge(20, 80, odds=0.4, when=SPEAKING),
    "confirm_heard": Urge(3, 8),
    "feel_heard": Urge(3, 9),
    "end_floor": Urge(40, 90, when=f"{SPEAKING} chair"),
    # P4, listening: the others
    "ask": Urge(8, 50, odds=0.6),
    "reflect": Urge(15, 90, odds=0.2),
    "reflect_some": Urge(5, 25),
    "advise": Urge(15, 80, odds=0.25),
    "play_skill": Urge(10, 60, odds=0.5),
    # P4, the Empty Chair
    "speak_for_chair": Urge(8, 20, again=True),
    "hear_chair": Urge(5, 12, again=True),
    # P5, reframe
    "spot_success": Urge(8, 40, odds=0.6, when=REFRAMING),
    "propose_reframe": Urge(15, 60, odds=0.4, when=REFRAMING),
    "pick_reframe": Urge(30, 80, when=REFRAMING),
    "P5/move_on": Urge(40, 80),
    # P6, compose and trade
    "add_clause": Urge(30, 110, when=DRAFTING, again=True),
    "drop_clause": Urge(40, 160, odds=0.12, when=DRAFTING),
    "offer_trade": Urge(20, 120, odds=0.6, when=DRAFTING),
    "answer_trade": Urge(6, 20, when="trade_answer", again=True),
    "check_safety": Urge(110, 190, when="compose", again=True),
    "freeze": Urge(15, 60, when="compose"),
    "P6/share_interest": Urge(30, 150, odds=0.3, when=DRAFTING),
    "P6/share_red_line": Urge(30, 150, odds=0.2, when=DRAFTING),
    "P6/move_on": Urge(6, 20),
    # P7, something happens
    "scene_move": Urge(8, 45, odds=0.8, when=IN_HEAT, again=True),
    "take_off_ramp": Urge(20, 90, odds=0.2, when="scene_heat scene_hot"),
    "replay_scene": Urge(8, 25, odds=0.6, when="scene_boiled scene_weighed"),
    "volunteer_to_read": Urge(4, 25, odds=0.5),
    "line_read": Urge(8, 20),
    "tell_noticed": Urge(4, 15, when="scene_noticed"),
    "intervene": Urge(8, 50, odds=0.6),
    "risk_benefit": Urge(5, 20, when="scene_weigh"),
    "scene_on": Urge(25, 60),
    "P7/guard_clause": Urge(15, 60, odds=0.3),
    "P7/ask": Urge(20, 80, odds=0.2),
    "P7/reflect": Urge(20, 80, odds=0.1),
    "P7/reflect_some": Urge(10, 40, odds=0.3),
    "P7/advise": Urge(20, 80, odds=0.1),
    "P7/play_skill": Urge(20, 80, odds=0.3),
    "P7/share_interest": Urge(30, 120, odds=0.1),
    "P7/share_red_line": Urge(30, 120, odds=0.1),
    "P7/move_on": Urge(30, 60, when="scene_over scene_none"),
    # P8, feedback and revise
    "name_strength": Urge(10, 50, odds=0.9),
    "next_step": Urge(25, 90, odds=0.8, again=True),
    "feedback_chip": Urge(5, 20, odds=0.5, again=True),
    "P8/revise": Urge(60, 110, odds=0.5, when="feedback no_plan"),
    "P8/add_clause": Urge(8, 40, when=DRAFTING),
    "P8/check_safety": Urge(15, 35, when="compose", again=True),
    "P8/freeze": Urge(4, 10, when="compose"),
    "send_review": Urge(20, 60),
    "P8/move_on": Urge(60, 120),
    # P9, fair and agreed
    "fairness": Urge(6, 25, when="fairness"),
    "end_talk": Urge(15, 45),
    "weigh_sides": Urge(15, 45, when="sides"),
    "P9/guard_clause": Urge(10, 40, odds=0.4, when="guard"),
    "rate_chair": Urge(4, 12, when="rate_chair", again=True),
    "rate_role": Urge(4, 14, when="rate_role"),
    "rate_interest": Urge(3, 9, when="rate", again=True),
    "fist": Urge(4, 14, when="fist_role fist_self fist_self_beside fist_self_alone", again=True),
    "grade": Urge(4, 14, when="fist_role fist_self fist_self_beside fist_self_alone", again=True),
    "flag_red_line": Urge(6, 25, odds=0.04, when=VOTED),
    "clear_red_line": Urge(15, 60, odds=0.5),
    "move_up": Urge(6, 20, odds=0.6),
    "park": Urge(6, 30, odds=0.3, when="revealed"),
    "revise": Urge(8, 25, odds=0.2, when="revealed no_plan"),
    "adopt": Urge(15, 45, when=f"revealed {AGREED}"),
    "leave_open": Urge(12, 110, when="revealed no_plan"),
    "P9/add_clause": Urge(8, 40, when=DRAFTING),
    "P9/check_safety": Urge(15, 35, when="compose", again=True),
    "P9/freeze": Urge(4, 10, when="compose"),
    "P9/move_on": Urge(15, 40),
    # P10, commit
    "commit": Urge(15, 50, odds=0.8, when="commit"),
    "table_commit": Urge(15, 60, odds=0.3, when="commit"),
    "drop_step": Urge(20, 60, odds=0.05),
    "invite_missing_voice": Urge(15, 60, odds=0.2, when="commit"),
    "finish_committing": Urge(50, 100),
    # P11, step out and look back
    "step_out": Urge(10, 45),
    "next_question": Urge(20, 50, when=LOOKING_BACK, again=True),
    "recognise": Urge(10, 60, again=True),
    "show_mirror": Urge(5, 18, odds=0.6, when="debrief_try"),
    "pledge": Urge(4, 15, odds=0.8),
    "P11/move_on": Urge(15, 40, when="debrief_close"),
    # Coming late, and taking over
    "take_role": Urge(3, 10, odds=0.7),
    "ask_to_co_hold": Urge(10, 40, odds=0.6),
    "answer_ally": Urge(3, 12),
    # Beside the game, under an overlay, and the safety verbs
    "pulse": Urge(10, 60, odds=0.8, again=True),
    "see_told": Urge(4, 20),
    "pick_way_on": Urge(5, 25),
    "go_on": Urge(5, 15),
    "turn_talk": Urge(20, 60, odds=0.3, when="talk"),
    "call_room": Urge(20, 90, odds=0.15, when=DRAFTING),
    "send_idea": Urge(15, 80, odds=0.3, when=DRAFTING),
    "use_idea": Urge(5, 30, odds=0.7, again=True, when=DRAFTING),
    "lay_piece": Urge(30, 90, odds=0.05),
    "put_piece_away": Urge(120, 300, odds=0.3),
    "take_floor": Urge(5, 40, odds=0.4),
    "P5/end_floor": Urge(10, 40),
    "P6/end_floor": Urge(10, 40),
    "lead_on": Urge(8, 30),
    "pass": Urge(5, 15, odds=0.03, when="problem_vote listen_with role_introduce mirror_asked"),
    "call_facilitator": Urge(10, 60, odds=0.01, when="compose problem_vote"),
    "bystander_flag": Urge(20, 90, odds=0.005, when="compose problem_vote"),
    "fast_forward": Urge(20, 90, odds=0.002),
    "rewind": Urge(10, 60, odds=0.002),
    "boundary": Urge(10, 60, odds=0.002, takes_minutes=True),
    "call_off_ramp": Urge(10, 60, odds=0.001, takes_minutes=True),
    # What a table that joined this one brought, and how one reads
    "keep_piece": Urge(10, 40, odds=0.3, when=DRAFTING),
    "draw_draft": Urge(60, 120, odds=0.3, when="compose"),
    "choose_language": Urge(20, 90, odds=0.01, when="problem_vote tools"),
    "choose_group": Urge(20, 90, odds=0.01, when="problem_vote tools"),
}
"""By verb, or by phase and verb where that says more. What is not named, nobody feels like."""


def urge_for(phase: str, verb: str) -> Urge | None:
    return URGES.get(f"{phase}/{verb}") or URGES.get(verb)
