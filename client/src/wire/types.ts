// Printed from the classes of the server by `commontable write types`. Do not edit.

/** How many characters these words may have. */
export const LONGEST = { alias: 24, team: 24, workshop: 80, tell: 240, note: 500 };

export const MOST_TABLES = 60;

/** The auth object of the Socket.IO connection. `language` words what the door shows. */
export interface Hello {
  readonly door: Door;
  readonly key: string;
  readonly language?: string;
}

/**
 * Through which door a client comes in, and what its key is.
 *
 * `door` with the join code, to look before taking a seat. `seat` with a ticket. `console` with
 * the workshop's secret. `wall` with the join code. `house` with the installation's secret.
 */
export type Door = "door" | "seat" | "console" | "wall" | "house";

/**
 * A wish. `id` is the client's own, 8 to 64 characters; the same id is never done twice.
 *
 * `offer` quotes what the wish answers: the prompt's id, a slash, the verb. Only safety verbs go
 * without (seats only).
 * `table` is the table that a direction or a note is for; without one it is for all (console
 * only).
 * `do` is one of the commands, told apart by its `type`.
 */
export interface Request {
  readonly id: string;
  readonly do: Command;
  readonly offer?: string;
  readonly table?: number;
}

/** The wish was done, and what came of it is committed. */
export interface Granted {
  readonly ok: true;
  readonly gives?: Admitted | Created | Invited;
}

/** What an acknowledged `join`, `bring_along` or `tap_for` gives. */
export interface Admitted {
  readonly seat: string;
  readonly ticket: string;
}

/** What an acknowledged `create_workshop` or `rehearse` gives. */
export interface Created {
  readonly code: string;
  readonly console: string;
}

/** What an acknowledged `invite` gives. */
export interface Invited {
  readonly staff: string;
  readonly console: string;
}

/** The wish was not done. `where` names the place in the request that earned the no. */
export interface Refused {
  readonly code: Code;
  readonly where?: string;
  readonly ok: false;
}

/**
 * Why a wish is not granted: first by the rules of play, then on the wire and at the
 * doors.
 */
export type Code =
  | "bad_phase"
  | "not_present"
  | "not_your_turn"
  | "locked"
  | "bad_target"
  | "cap"
  | "filtered"
  | "no_consent"
  | "malformed"
  | "too_large"
  | "too_fast"
  | "too_late"
  | "not_allowed"
  | "wrong_code"
  | "table_full"
  | "workshop_full"
  | "workshop_closed"
  | "ticket_spent"
  | "busy"
  | "in_hand";

/** Every part whole; what is not named is gone. `now` is the server clock, Unix milliseconds. */
export interface Snapshot {
  readonly now: number;
  readonly parts: Readonly<Record<string, PartWhole>>;
}

/** One part as it stands. `version` is a digest of it. */
export interface PartWhole {
  readonly version: string;
  readonly view: Readonly<Record<string, unknown>>;
}

/**
 * Changes to some parts, to be laid on together. Where `was` is not what the client holds, it
 * must ask to `refresh`.
 */
export interface Patch {
  readonly now: number;
  readonly parts: Readonly<Record<string, PartPatch>>;
}

/** One part's change: a JSON Merge Patch (RFC 7396) from version `was` to version `version`. */
export interface PartPatch {
  readonly was: string;
  readonly version: string;
  readonly patch: Readonly<Record<string, unknown>>;
}

/** Something about the connection itself, never about the game. */
export interface Notice {
  readonly kind: NoticeKind;
}

/**
 * What a notice says.
 *
 * `replaced` the same ticket was opened elsewhere and this connection ends. `closing` the server
 * is going down and will be back. `too_slow` the connection did not keep up and must come again.
 */
export type NoticeKind = "replaced" | "closing" | "too_slow";

/**
 * Take a seat (door only). The acknowledgement holds the ticket; keep it on the device.
 *
 * The id of this request is a secret as well, 22 to 64 characters drawn by chance: who sends it
 * again is given the same ticket, until that was first used.
 * `team` is only for seating teammates apart. `real_life` names cards too near to one's own life.
 */
export interface Join {
  readonly type: "join";
  readonly alias: string;
  readonly group: Group;
  readonly language: string;
  readonly team?: string;
  readonly police_card_ok?: boolean;
  readonly real_life?: readonly string[];
}

/** A person's real-life side: self-chosen, changeable, never a rank. */
export type Group = "officer" | "community" | "partner" | "undisclosed";

/** Send every part whole, for a client that missed a patch. */
export interface Refresh {
  readonly type: "refresh";
}

/** The host says that the table has finished this phase. */
export interface MoveOn {
  readonly type: "move_on";
}

/** The host asks for another question to talk about, at a table that is done. */
export interface TurnTalk {
  readonly type: "turn_talk";
}

/** Read interface and cards in another language of this deck. */
export interface ChooseLanguage {
  readonly type: "choose_language";
  readonly language: string;
}

/** Say anew which side one is on in real life. */
export interface ChooseGroup {
  readonly type: "choose_group";
  readonly group: Group;
}

/** Get up from the table, for good. */
export interface Leave {
  readonly type: "leave";
}

/** Speak from now on for a role whose holder has left. */
export interface TakeRole {
  readonly type: "take_role";
  readonly role: string;
}

/** Ask its holder to hold a role together. */
export interface AskToCoHold {
  readonly type: "ask_to_co_hold";
  readonly role: string;
}

/** The holder's answer to someone who would hold the role too. */
export interface AnswerAlly {
  readonly type: "answer_ally";
  readonly seat: string;
  readonly is_welcome: boolean;
}

/** Take one piece of the other draft into the plan. */
export interface KeepPiece {
  readonly type: "keep_piece";
  readonly piece: string;
}

/** The host lets the deck pick one of the two drafts. */
export interface DrawDraft {
  readonly type: "draw_draft";
}

/** Let this prompt go by. */
export interface Pass {
  readonly type: "pass";
}

/** Leave this here: no name, no reason, no discussion. */
export interface Boundary {
  readonly type: "boundary";
}

/** Skip ahead: the prompt closes with its default. */
export interface FastForward {
  readonly type: "fast_forward";
}

/** Back to the start of the prompt. */
export interface Rewind {
  readonly type: "rewind";
}

/** Stop the whole table for ninety seconds: phones down, breathe. */
export interface CallOffRamp {
  readonly type: "call_off_ramp";
}

/** Ask for the facilitator; the seat is told only if its owner says so. */
export interface CallFacilitator {
  readonly type: "call_facilitator";
  readonly kind: HelpKind;
  readonly with_seat?: boolean;
}

/** What kind of help a seat asks for. */
export type HelpKind = "rules" | "care" | "conflict" | "danger" | "bystander";

/** Something was said or done to somebody here: tell the facilitator quietly. */
export interface BystanderFlag {
  readonly type: "bystander_flag";
  readonly with_seat?: boolean;
}

/** After the breath: how shall the table go on? */
export interface PickWayOn {
  readonly type: "pick_way_on";
  readonly way: WayOn;
}

/** How a table goes on after an off-ramp. */
export type WayOn = "carry_on" | "slow" | "park" | "change_seats" | "ask_help";

/** The host lets the table go on after a boundary. */
export interface GoOn {
  readonly type: "go_on";
}

/**
 * Say in private how far one agrees, 0 not at all to 4 fully: once an item in each phase that
 * asks.
 */
export interface Pulse {
  readonly type: "pulse";
  readonly item: PulseItem;
  readonly level: number;
}

/** What is asked: I can say what I think here; a slip will not be held against me. */
export type PulseItem = "speak" | "slip";

/** Turn the dial of one's own role: 0 not ready to 3 doing. */
export interface SetReadiness {
  readonly type: "set_readiness";
  readonly level: number;
}

/** Say that one knows such a life and has told the table of it; once a role. */
export interface LivedNote {
  readonly type: "lived_note";
  readonly role: string;
}

/** Answer another table's call with a card, or with up to 80 characters. */
export interface SendIdea {
  readonly type: "send_idea";
  readonly call: string;
  readonly card?: string;
  readonly text?: string;
}

/** The host takes the table to its next phase, as nobody else leads. */
export interface LeadOn {
  readonly type: "lead_on";
}

/** Put away the facilitator's last word, having read it. */
export interface SeeTold {
  readonly type: "see_told";
  readonly told: string;
}

/** The host lays a talking piece on the table. */
export interface LayPiece {
  readonly type: "lay_piece";
}

/** The host puts the talking piece away. */
export interface PutPieceAway {
  readonly type: "put_piece_away";
}

/** Take the piece, and with it the floor. */
export interface TakeFloor {
  readonly type: "take_floor";
}

/**
 * Agree to play and, apart from that, to research. The second is never a condition of the
 * first.
 */
export interface Consent {
  readonly type: "consent";
  readonly research?: boolean;
}

/** Keep the five agreements. */
export interface Agree {
  readonly type: "agree";
}

/** Set a topic aside for this table. Nobody sees whose wish it was. */
export interface AddLine {
  readonly type: "add_line";
  readonly tag: string;
}

/** Arrived: the game may begin. */
export interface Ready {
  readonly type: "ready";
}

/**
 * Say one's strength to the table; another may be said instead. One that is kept to oneself is
 * never sent.
 */
export interface PickStrength {
  readonly type: "pick_strength";
  readonly strength: Strength;
}

/** What people can lean on somebody for. */
export type Strength =
  | "calm"
  | "humour"
  | "patience"
  | "plain_talk"
  | "local_know_how"
  | "courage"
  | "kindness"
  | "good_with_names"
  | "fair"
  | "good_listener";

/** Done with the card and the tools. Nothing is said of them. */
export interface MarkReflected {
  readonly type: "mark_reflected";
}

/** Put one's dot on a problem; it may be moved until the tally. */
export interface VoteProblem {
  readonly type: "vote_problem";
  readonly card: string;
}

/** Say what a claim (1 to 4) is; without a kind it is unsorted again. */
export interface SortClaim {
  readonly type: "sort_claim";
  readonly chip: number;
  readonly kind?: Claim;
}

/** What somebody says of a problem may be any of these. */
export type Claim = "fact" | "feeling" | "guess";

/** Say what the table can do about a factor; without a circle it is unsorted again. */
export interface SortFactor {
  readonly type: "sort_factor";
  readonly chip: string;
  readonly circle?: Circle;
}

/** What the people of a table can do about a factor (Rotter 1966). */
export type Circle = "control" | "influence" | "adapt";

/** Say where power lies: each thing is named once. */
export interface NamePower {
  readonly type: "name_power";
  readonly chip: Power;
}

/** Where power may lie in a problem, and at the table. */
export type Power = "decides" | "believed" | "walks_away" | "most_to_lose" | "paid" | "not_here";

/** Hand the role back for another: once, free, no reason. */
export interface SwapRole {
  readonly type: "swap_role";
}

/** Say who one is here, aloud; the public position goes up for all. */
export interface Introduce {
  readonly type: "introduce";
}

/**
 * Guess a tag that matters to the role one is asked about; another may be guessed while the
 * round is open.
 */
export interface GuessInterest {
  readonly type: "guess_interest";
  readonly role: string;
  readonly tag: string;
}

/** The table has guessed aloud; the host turns over one need (2 or 3) of the Empty Chair. */
export interface SpeakForChair {
  readonly type: "speak_for_chair";
  readonly interest: number;
}

/** The table has said back a need of the Empty Chair, and the host marks it heard. */
export interface HearChair {
  readonly type: "hear_chair";
  readonly interest: number;
}

/** The speaker says who should listen first; that opens the floor. */
export interface ChooseListener {
  readonly type: "choose_listener";
  readonly seat: string;
}

/** That's it: the speaker gives the floor back. */
export interface EndFloor {
  readonly type: "end_floor";
}

/** Say the card's line aloud to the speaker, then lay it down. */
export interface PlaySkill {
  readonly type: "play_skill";
  readonly card: string;
  readonly to: string;
}

/** Asked the speaker something, aloud. */
export interface Ask {
  readonly type: "ask";
  readonly to: string;
}

/** Said back what one heard; of `interest` (1 to 3) the speaker says whether that was it. */
export interface Reflect {
  readonly type: "reflect";
  readonly to: string;
  readonly interest?: number;
}

/** Gave the speaker an idea; `permission` says whether one asked first. */
export interface Advise {
  readonly type: "advise";
  readonly to: string;
  readonly permission: boolean;
}

/** Lay one of one's own interests (1 to 3, heaviest first) open on the table. */
export interface ShareInterest {
  readonly type: "share_interest";
  readonly interest: number;
}

/** Lay one's own red line open on the table. */
export interface ShareRedLine {
  readonly type: "share_red_line";
}

/** The speaker's answer to a reflection. */
export interface ConfirmHeard {
  readonly type: "confirm_heard";
  readonly by: string;
  readonly interest: number;
  readonly answer: Answer;
}

/** What a speaker says to a reflection. */
export type Answer = "yes" | "almost" | "not_yet";

/** Privately, 0 to 4: how heard does the speaker feel? */
export interface FeelHeard {
  readonly type: "feel_heard";
  readonly rating: number;
}

/** Name something that works here already. */
export interface SpotSuccess {
  readonly type: "spot_success";
  readonly chip: string;
}

/**
 * Lay a question on the table: built from a way and a pair of the tension map, or in up to 120
 * characters of one's own. It takes the place of one's last.
 */
export interface ProposeReframe {
  readonly type: "propose_reframe";
  readonly way?: Way;
  readonly pair?: string;
  readonly text?: string;
}

/** How it might be done, as the builder's middle part. */
export type Way =
  | "share_time"
  | "share_place"
  | "plan_ahead"
  | "one_rule"
  | "look_out"
  | "start_small";

/** Tap the question one wants; another may be tapped until one is chosen. */
export interface PickReframe {
  readonly type: "pick_reframe";
  readonly reframe: string;
}

/**
 * Put a piece into the plan: a card from the pool, the words of an idea that was taken up, or
 * up to 80 characters of one's own.
 */
export interface AddClause {
  readonly type: "add_clause";
  readonly by_role: string;
  readonly timing: Timing;
  readonly horizon: Horizon;
  readonly serves?: readonly string[];
  readonly resource?: string;
  readonly text?: string;
  readonly segment?: Segment;
  readonly effort?: Effort;
  readonly why_now?: string;
  readonly review_days?: number;
  readonly way_out?: string;
  readonly factor?: string;
  readonly idea?: string;
}

/** Whether a clause acts before trouble, during it or after it. */
export type Timing = "before" | "during" | "after";

export type Horizon = "now" | "month" | "quarter";

/** A part of the plan wheel; `ENFORCEMENT` lies outside the six. */
export type Segment = "prevent" | "place" | "people" | "care" | "voice" | "account" | "enforcement";

export type Effort = "low" | "mid" | "high";

/** Take a piece out; another's goes only when a second seat agrees within thirty seconds. */
export interface DropClause {
  readonly type: "drop_clause";
  readonly clause: string;
}

/** If you can, I can. */
export interface OfferTrade {
  readonly type: "offer_trade";
  readonly to_role: string;
  readonly give: string;
  readonly get: string;
}

/** Yes, no without a reason, or a counter with another pair of offers. */
export interface AnswerTrade {
  readonly type: "answer_trade";
  readonly trade: string;
  readonly answer: TradeAnswer;
  readonly give?: string;
  readonly get?: string;
}

export type TradeAnswer = "yes" | "no" | "counter";

/** Put an idea that came in into the pool. */
export interface UseIdea {
  readonly type: "use_idea";
  readonly idea: string;
}

/** The host's four ticks after the table has talked. */
export interface CheckSafety {
  readonly type: "check_safety";
  readonly community_bodies: boolean;
  readonly community_dignity: boolean;
  readonly officer_bodies: boolean;
  readonly officer_dignity: boolean;
}

/** The host closes this version of the plan. */
export interface Freeze {
  readonly type: "freeze";
}

/** Ask the other tables, in up to 120 characters. One call of a table is open at a time. */
export interface CallRoom {
  readonly type: "call_room";
  readonly text: string;
}

/** Did something in a tension, aloud, and says so. */
export interface SceneMove {
  readonly type: "scene_move";
  readonly act: SceneAct;
}

/** What one may do in a tension. */
export type SceneAct =
  | "control"
  | "listen"
  | "offer_choice"
  | "name_power"
  | "person_first"
  | "give_space"
  | "my_line";

/** Both step back before it becomes a contest: the scene ends. */
export interface TakeOffRamp {
  readonly type: "take_off_ramp";
}

/**
 * The host plays the scene once more: a tension that boiled over, or a bystander scene with a
 * colleague one rank higher.
 */
export interface ReplayScene {
  readonly type: "replay_scene";
}

/** Read the colleague's line to the table. */
export interface VolunteerToRead {
  readonly type: "volunteer_to_read";
}

/** The line was read. */
export interface LineRead {
  readonly type: "line_read";
}

/** Privately: did I notice, and would I act now? */
export interface TellNoticed {
  readonly type: "tell_noticed";
  readonly noticed: boolean;
  readonly act: boolean;
}

/** Stepped in, aloud, in one of six ways. */
export interface Intervene {
  readonly type: "intervene";
  readonly method: StepIn;
}

/** Six ways to step in. */
export type StepIn = "check_in" | "redirect" | "swap_out" | "name_it" | "get_help" | "follow_up";

/** One thing that stepping in may cost, and one that it may save. */
export interface RiskBenefit {
  readonly type: "risk_benefit";
  readonly risk: Risk;
  readonly benefit: Benefit;
}

/** What stepping in may cost. */
export type Risk = "losing_face" | "payback" | "misreading" | "rank" | "slowing";

/** What stepping in may save. */
export type Benefit = "nobody_hurt" | "career_saved" | "trust_kept" | "safer_shift" | "sleep";

/** The host takes the scene one step on. */
export interface SceneOn {
  readonly type: "scene_on";
}

/** If this happens, then we do that: up to 80 characters each. */
export interface GuardClause {
  readonly type: "guard_clause";
  readonly when: string;
  readonly then: string;
}

/** Say what works, in one piece of the plan or in the whole: a chip or up to 80 characters. */
export interface NameStrength {
  readonly type: "name_strength";
  readonly chip?: StrengthChip;
  readonly text?: string;
  readonly clause?: string;
}

/** What works in a plan. */
export type StrengthChip =
  | "helps_least"
  | "quick_cheap"
  | "fair_to_all"
  | "people_want"
  | "stops_early"
  | "keeps_dignity";

/**
 * Say what would make it better. Whoever has named no strength yet is asked to start with one,
 * and may send it all the same.
 */
export interface NextStep {
  readonly type: "next_step";
  readonly chip?: StepChip;
  readonly text?: string;
  readonly clause?: string;
}

/** What would make a plan better. */
export type StepChip =
  | "who_owns"
  | "by_when"
  | "smaller"
  | "try_month"
  | "add_care"
  | "add_voice"
  | "ask_missing";

/** Privately: was a remark that is for me useful, or does it sting? */
export interface FeedbackChip {
  readonly type: "feedback_chip";
  readonly remark: string;
  readonly landing: Landing;
}

/** How a remark reached somebody it was for. */
export type Landing = "useful" | "stings";

/** The host opens the plan again for another version. */
export interface Revise {
  readonly type: "revise";
}

/** The host's tap for the table: what works in the other plan, and a next step. */
export interface SendReview {
  readonly type: "send_review";
  readonly strength: StrengthChip;
  readonly step?: StepChip;
  readonly words?: string;
}

/**
 * Privately: had everyone a say, the same rules, respect, honest reasons? True is yes, false
 * is not yet.
 */
export interface Fairness {
  readonly type: "fairness";
  readonly say: boolean;
  readonly same_rules: boolean;
  readonly respect: boolean;
  readonly honest_reasons: boolean;
}

/** The host's two taps after the talk: how near is too little enforcement, and too much? */
export interface WeighSides {
  readonly type: "weigh_sides";
  readonly too_little: Level;
  readonly too_much: Level;
}

/** How near a risk of too little, or of too much, enforcement is. */
export type Level = "low" | "mid" | "high";

/** The host takes the table on from what it talks about. */
export interface EndTalk {
  readonly type: "end_talk";
}

/** Privately: how well does this version meet one of my interests? 0 not, 1 partly, 2 met. */
export interface RateInterest {
  readonly type: "rate_interest";
  readonly interest: number;
  readonly value: number;
}

/** Privately, in the short form: how well does this version meet my role? 0, 1 or 2. */
export interface RateRole {
  readonly type: "rate_role";
  readonly value: number;
}

/**
 * The host's tap for the table: how well does this version meet what a role in the Empty Chair
 * was heard to need?
 */
export interface RateChair {
  readonly type: "rate_chair";
  readonly role: string;
  readonly interest: number;
  readonly value: number;
}

/** Zero to five, in private until all are revealed together (Kaner 2014). */
export interface Fist {
  readonly type: "fist";
  readonly value: number;
  readonly standing: Standing;
}

/** As whom a fist is raised; only the role's decides. */
export type Standing = "role" | "self";

/** The same in words: each gradient stands for a number. */
export interface Grade {
  readonly type: "grade";
  readonly gradient: Gradient;
  readonly standing: Standing;
}

/** How far one can go along. To abstain is to pass, and so is none of these. */
export type Gradient =
  | "endorse"
  | "minor_point"
  | "reservations"
  | "more_talk"
  | "dislike"
  | "disagree"
  | "veto";

/** What would move my fist up by one. */
export interface MoveUp {
  readonly type: "move_up";
  readonly chip: MoveUpChip;
}

/** What would move a low fist up by one. */
export type MoveUpChip =
  | "who_owns"
  | "by_when"
  | "smaller"
  | "try_month"
  | "add_care"
  | "add_voice"
  | "ask_missing"
  | "change_part";

/** This part crosses my role's red line. */
export interface FlagRedLine {
  readonly type: "flag_red_line";
  readonly clause: string;
}

/** My role's red line is no longer crossed. */
export interface ClearRedLine {
  readonly type: "clear_red_line";
}

/** The host sets a part aside that some role turned down by thumb. */
export interface Park {
  readonly type: "park";
  readonly clause: string;
}

/** The host says what the table keeps. */
export interface Adopt {
  readonly type: "adopt";
}

/** The host says that the table keeps its questions instead of a draft. */
export interface LeaveOpen {
  readonly type: "leave_open";
}

/** Something I will do myself. What it is stays on my device: only this much is said of it. */
export interface Commit {
  readonly type: "commit";
  readonly template: Template;
  readonly horizon: Horizon;
  readonly has_cue: boolean;
  readonly has_date: boolean;
  readonly backing?: readonly Backing[];
}

/** What kind of thing one will do. */
export type Template = "first_contact" | "daily_practice" | "ask_backing";

/** What one needs from others to do it. */
export type Backing = "time" | "supervisor" | "policy" | "training" | "money" | "partner";

/** A step of the table: a real person or agency owns it, begins with a contact, and by when. */
export interface TableCommit {
  readonly type: "table_commit";
  readonly owned_by: string;
  readonly contact: string;
  readonly within_days: number;
  readonly clause?: string;
}

/** Take back a step that one has written down. */
export interface DropStep {
  readonly type: "drop_step";
  readonly step: string;
}

/** Somebody who was not at the table will be asked, in this way. */
export interface InviteMissingVoice {
  readonly type: "invite_missing_voice";
  readonly role: string;
  readonly how: Approach;
}

/** How somebody who was missing may be asked. */
export type Approach = "in_person" | "through_trusted" | "their_place" | "their_time";

/** That is all for me, whatever it was. It may also be nothing. */
export interface FinishCommitting {
  readonly type: "finish_committing";
}

/** I am not my role; I am me. */
export interface StepOut {
  readonly type: "step_out";
}

/** The host takes the table on: to the next question, or past the mirror. */
export interface NextQuestion {
  readonly type: "next_question";
}

/** The host asks to see how the table did. Whoever would rather not passes. */
export interface ShowMirror {
  readonly type: "show_mirror";
}

/** A promise to oneself, to keep an eye on each other. */
export interface Pledge {
  readonly type: "pledge";
}

/**
 * Give someone, or the table, a noticing token: two a seat, not to oneself, one for each
 * receiver.
 */
export interface Recognise {
  readonly type: "recognise";
  readonly to: string;
  readonly kind: Noticing;
  readonly signed?: boolean;
}

/** What a guardian was noticed for. */
export type Noticing =
  | "held_back"
  | "took_off_ramp"
  | "stepped_in"
  | "listened"
  | "made_room"
  | "named_strength"
  | "kind_boundary"
  | "changed_mind";

/**
 * Seat someone without a phone: the host at their own table, the facilitator at the
 * request's `table`. The acknowledgement holds a ticket to tap for them with, as `tap_for` does.
 */
export interface BringAlong {
  readonly type: "bring_along";
  readonly alias: string;
  readonly group: Group;
  readonly police_card_ok?: boolean;
}

/**
 * Be given a ticket to tap for someone without a phone: the host for those at their own table,
 * the facilitator for all. What is tapped with it is marked as done by proxy.
 */
export interface TapFor {
  readonly type: "tap_for";
  readonly seat: string;
}

/**
 * Leave, and have everything of one's own erased: name, group, ratings, free text, private
 * answers. Until the workshop closes (seats only; needs no offer).
 */
export interface ForgetMe {
  readonly type: "forget_me";
}

/** Take the table to a place in the run of show; what lies before closes with its defaults. */
export interface Advance {
  readonly type: "advance";
  readonly leg: number;
}

/** Take the last change of phase back, within ten seconds. */
export interface UndoAdvance {
  readonly type: "undo_advance";
}

/** Stop the table's clock and its prompts. */
export interface Pause {
  readonly type: "pause";
}

/** Let the table's clock run again. */
export interface Resume {
  readonly type: "resume";
}

/** Give the open phase more minutes, 1 to 30. */
export interface AddTime {
  readonly type: "add_time";
  readonly minutes: number;
}

/**
 * Say something to the table on its screens, as written; `also` is the same by language, for
 * phones that speak another one.
 */
export interface Tell {
  readonly type: "tell";
  readonly text: string;
  readonly also?: Readonly<Record<string, string>>;
}

/**
 * Let a call for help know how far it has come. `here` lays an overlay on the table until
 * `done`.
 */
export interface AnswerHelp {
  readonly type: "answer_help";
  readonly help: string;
  readonly receipt: Receipt;
}

/** How far a call for help has come. */
export type Receipt = "sent" | "seen" | "coming" | "here" | "done";

/** Lay another scene before this table, of this kind, in place of the one that lies there. */
export interface SwapCard {
  readonly type: "swap_card";
  readonly kind: SceneType;
}

export type SceneType = "tension" | "bystander" | "event";

/** Eyes up: every phone asks to be looked up from, and the clock stands. */
export interface Summon {
  readonly type: "summon";
}

/** Let people go on after a summon. */
export interface Release {
  readonly type: "release";
}

/**
 * Take the table back to the phase before, as it stood when it was left; what was done since is
 * set aside.
 */
export interface Revert {
  readonly type: "revert";
}

/**
 * Give a person another role, before they have introduced theirs; whatever they swapped
 * themselves.
 */
export interface SwapRoleOf {
  readonly type: "swap_role_of";
  readonly seat: string;
}

/** Lay another number of tables, before the start. */
export interface SetTables {
  readonly type: "set_tables";
  readonly tables: number;
}

/** Seat everyone by the rule; pinned people stay. Asking again shuffles the rest anew. */
export interface ProposeSeating {
  readonly type: "propose_seating";
}

/** Propose a seating and move nobody yet. Asking again gives another one. */
export interface DraftSeating {
  readonly type: "draft_seating";
  readonly way: SeatingWay;
}

/**
 * How people are seated: those who have a table keep it, all but the pinned are shuffled, or
 * nobody who can be spared it meets the same people again.
 */
export type SeatingWay = "same" | "anew" | "new_faces";

/** Seat everyone as the proposed seating says. */
export interface TakeDraft {
  readonly type: "take_draft";
}

/** Put the proposed seating away; everybody stays where they are. */
export interface DropDraft {
  readonly type: "drop_draft";
}

/**
 * Have a person look on at their table instead of playing, or play after all; before the start
 * only.
 */
export interface LetLookOn {
  readonly type: "let_look_on";
  readonly seat: string;
  readonly looks_on: boolean;
}

/**
 * Have a person share a role with another at their table, or have one of their own after all;
 * before the start only.
 */
export interface LetCoHold {
  readonly type: "let_co_hold";
  readonly seat: string;
  readonly co_holds: boolean;
}

/** Seat one person at a table by hand, which pins them there. */
export interface AssignSeat {
  readonly type: "assign_seat";
  readonly seat: string;
  readonly table: number;
}

/** Keep a person at their table when the rest is shuffled, or let them go. */
export interface PinSeat {
  readonly type: "pin_seat";
  readonly seat: string;
  readonly is_pinned: boolean;
}

/** Move one person to another table in mid-game. */
export interface MoveSeat {
  readonly type: "move_seat";
  readonly seat: string;
  readonly table: number;
}

/** Make one table of two: everyone of `table` goes on at `into`. */
export interface MergeTables {
  readonly type: "merge_tables";
  readonly table: number;
  readonly into: number;
}

/** Free a seat, before the start or in play. */
export interface RemovePerson {
  readonly type: "remove_person";
  readonly seat: string;
}

/** Begin at every table with the people who came. */
export interface StartWorkshop {
  readonly type: "start_workshop";
}

/** End the workshop. */
export interface CloseWorkshop {
  readonly type: "close_workshop";
}

/** Say what came of a table's nudge, which closes it. */
export interface AnswerNudge {
  readonly type: "answer_nudge";
  readonly table: number;
  readonly answer: NudgeAnswer;
}

export type NudgeAnswer = "seen" | "tried" | "not_useful";

/** Let a metric that was found not useful twice suggest something again. */
export interface HearAgain {
  readonly type: "hear_again";
  readonly metric: string;
}

/** Eyes up: take every metric off the console and suggest nothing, or bring them back. */
export interface HideNumbers {
  readonly type: "hide_numbers";
  readonly is_hidden: boolean;
}

/** Sit with a table that is too small, so that it needs no look for that. */
export interface KeepCompany {
  readonly type: "keep_company";
  readonly table: number;
}

/** Let each table read another one's plan, once, while feedback is given in the longest form. */
export interface ExchangePlans {
  readonly type: "exchange_plans";
}

/** Let a link open nothing any more. */
export interface DismissStaff {
  readonly type: "dismiss_staff";
  readonly staff: string;
}

/**
 * Let somebody help by a link of their own: the acknowledgement holds its key. No tables are
 * all tables; a host has one. The same request is given the same key.
 */
export interface Invite {
  readonly type: "invite";
  readonly role: StaffRole;
  readonly tables?: readonly number[];
}

/**
 * What somebody who helps may see and do. A lead has the room, a helper a range of tables, a
 * host one table; the others look on for their own purpose.
 */
export type StaffRole = "lead" | "helper" | "host" | "observer" | "interpreter" | "safety";

/** Become the lead, as no lead has a console open (helpers only). */
export interface TakeLead {
  readonly type: "take_lead";
}

/**
 * Open a rehearsal of this workshop and fill it with simulated people (leads only).
 *
 * It is marked as one for good; the acknowledgement holds its code and its console's secret.
 */
export interface Rehearse {
  readonly type: "rehearse";
}

/** Keep a note for oneself, pinned to where the request's table is, or the room without one. */
export interface Jot {
  readonly type: "jot";
  readonly text: string;
}

/** Put a call that one has read on the wall, or take it off again. */
export interface ShowCall {
  readonly type: "show_call";
  readonly call: string;
  readonly is_shown: boolean;
}

/**
 * Change the pace of the workshop, how many minutes it lasts in all, or leave out more topics.
 * What is not named stays. Phases that are over or open keep their time, and those to come share
 * the rest. What was left out once stays out.
 */
export interface ChangeConfig {
  readonly type: "change_config";
  readonly pace?: Pace;
  readonly minutes?: number;
  readonly content_off?: readonly string[];
}

/** Whether all tables change phase together, or each when it is done. */
export type Pace = "room" | "table";

/**
 * Give somebody who has joined anew the seat that they had: `seat` is the new one, `was` the
 * one whose phone is gone. The new one is free again, and the old phone opens nothing any more.
 */
export interface Reunite {
  readonly type: "reunite";
  readonly seat: string;
  readonly was: string;
}

/** Open a workshop (house only). The acknowledgement holds its code and the console's secret. */
export interface CreateWorkshop {
  readonly type: "create_workshop";
  readonly name: string;
  readonly config: Config;
  readonly tables: number;
  readonly languages: readonly string[];
  readonly is_rehearsal?: boolean;
}

/**
 * What is settled of a workshop before it begins, and holds at each of its tables.
 *
 * With `minutes`, 20 to 240, it lasts so long, and keeps the rules of the form that is nearest.
 * People listen in pairs in the shortest form, whatever `listening_mode` says. No card that
 * touches a topic in `content_off` is dealt.
 */
export interface Config {
  readonly deck: string;
  readonly form?: Form;
  readonly minutes?: number;
  readonly pace?: Pace;
  readonly listening_mode?: ListeningMode;
  readonly role_mode?: RoleMode;
  readonly skin?: Skin;
  readonly content_off?: readonly string[];
}

/** The length of a workshop, in minutes of the whole run of show. */
export type Form = 25 | 60 | 90 | 120;

/** Whether people listen one after the other, or in pairs that speak at the same time. */
export type ListeningMode = "round" | "pairs";

/** How roles meet people. */
export type RoleMode = "reversal" | "mixed" | "own";

/**
 * The words by which people say how far they agree: fingers of a hand, or gradients of
 * agreement (Kaner 2014).
 */
export type Skin = "fist" | "gradients";

export interface DoorParts {
  readonly door: DoorView;
}

/**
 * What someone who has the code may know before taking a seat.
 *
 * Of `near` they may name so many as `near_most` says.
 */
export interface DoorView {
  readonly name: string;
  readonly code: string;
  readonly status: Status;
  readonly languages: readonly string[];
  readonly deck: string;
  readonly line: string;
  readonly is_full: boolean;
  readonly is_rehearsal: boolean;
  readonly near: readonly NearChoice[];
  readonly near_most: number;
}

export type Status = "draft" | "lobby" | "running" | "closed";

/** A stakeholder that may be too near to someone's own life. */
export interface NearChoice {
  readonly card: string;
  readonly title: string;
}

/** What a seat sees before its table is laid. */
export interface LobbyParts {
  readonly lobby: LobbyView;
}

/**
 * What a person in the lobby sees: themselves and how many have come. `is_gone` once their seat
 * was freed, `is_forgotten` once nothing of theirs is left.
 */
export interface LobbyView {
  readonly name: string;
  readonly code: string;
  readonly status: Status;
  readonly seat: string;
  readonly alias: string;
  readonly group: Group;
  readonly language: string;
  readonly languages: readonly string[];
  readonly people: number;
  readonly is_gone: boolean;
  readonly is_forgotten: boolean;
}

/** What a seat at a table sees. Whoever has left sees `seat` alone. */
export interface SeatParts {
  readonly table?: TableView;
  readonly seat: SeatView;
}

/**
 * The shared part. Maps are keyed by id; `seat_order` is the order around the table, `ways` how
 * the table goes on after an off-ramp, `reframe` the question it has made of its problem, `ended`
 * the words under which its vote did. It `talks_on` when its time is over and no facilitator is
 * there to move on. `mirror` is what it may read about itself while that lies there.
 */
export interface TableView {
  readonly no: number;
  readonly kind: TableKind;
  readonly deck: string;
  readonly language: string;
  readonly phase?: PhaseId;
  readonly run: readonly PhaseId[];
  readonly leg: number;
  readonly closes?: Countdown;
  readonly stops: readonly string[];
  readonly is_done: boolean;
  readonly is_closed: boolean;
  readonly is_ready: boolean;
  readonly talks_on: boolean;
  readonly piece?: PieceView;
  readonly overlay?: OverlayView;
  readonly ways: readonly string[];
  readonly seats: Readonly<Record<string, SeatFace>>;
  readonly seat_order: readonly string[];
  readonly host?: string;
  readonly lines: number;
  readonly problem?: ProblemFace;
  readonly roles: Readonly<Record<string, RoleFace>>;
  readonly role_order: readonly string[];
  readonly stage?: StageView;
  readonly reframe?: ReframeView;
  readonly plan?: PlanView;
  readonly ended?: string;
  readonly told?: ToldView;
  readonly talk?: string;
  readonly mirror?: Mirror;
  readonly ideas: IdeasView;
}

/** What a table may be called: only `mixed` plans count as co-produced. */
export type TableKind = "mixed" | "practice" | "listening";

/** The twelve phases by the numbers GAME gives them; a workshop runs those that exist. */
export type PhaseId =
  | "P0"
  | "P1"
  | "P2"
  | "P3"
  | "P4"
  | "P5"
  | "P6"
  | "P7"
  | "P8"
  | "P9"
  | "P10"
  | "P11";

/** `ends_at` in Unix time while the clock runs, `left` while it stands; both in milliseconds. */
export interface Countdown {
  readonly ends_at?: number;
  readonly left?: number;
}

/** A talking piece on the table, and who holds it. */
export interface PieceView {
  readonly holder?: string;
}

/** What lies over the phase; `picks` counts the ways on that were chosen after an off-ramp. */
export interface OverlayView {
  readonly kind: string;
  readonly since: number;
  readonly is_eased: boolean;
  readonly picks: Readonly<Record<string, number>>;
}

/**
 * What the table knows of a person: the name they chose, whether they are here, the role they
 * speak for, alone or beside its holder.
 */
export interface SeatFace {
  readonly alias: string;
  readonly is_here: boolean;
  readonly is_observer: boolean;
  readonly has_phone: boolean;
  readonly role?: string;
}

export interface ProblemFace {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly time_of_day: string;
  readonly fear_loop: readonly string[];
  readonly risk_under: string;
  readonly risk_over: string;
}

/**
 * What everyone knows of a role: nothing of its interests before they were said. `readiness` is
 * 0 not ready to 3 doing; those in `known_by` have told of such a life.
 */
export interface RoleFace {
  readonly id: string;
  readonly title: string;
  readonly hat: string;
  readonly line: string;
  readonly position: string;
  readonly interests: Readonly<Record<string, InterestFace>>;
  readonly red_line?: string;
  readonly state: RoleState;
  readonly holder?: string;
  readonly co_holder?: string;
  readonly readiness: number;
  readonly known_by: readonly string[];
}

/** An interest the table has learned of. `tag` is its plain name. */
export interface InterestFace {
  readonly text: string;
  readonly tag: string;
  readonly state: InterestState;
}

export type InterestState = "hidden" | "shared" | "heard";

/** Who speaks for a role. An open one was left, and someone here may take it. */
export type RoleState = "held" | "co_held" | "empty_chair" | "open";

/** How many are ready, of how many who are here. */
export interface ArriveStage {
  readonly ready: number;
  readonly of: number;
  readonly type: "arrive";
}

/** How many are done, and the strengths said to the table by seat. */
export interface ToolStage {
  readonly done: number;
  readonly of: number;
  readonly strengths: Readonly<Record<string, Strength>>;
  readonly type: "tools";
}

/**
 * The cards face up and how many have placed a dot; `was_tie` once the deck has decided, and
 * then how the problem is sorted.
 */
export interface ProblemStage {
  readonly cards: readonly ProblemFace[];
  readonly voted: number;
  readonly of: number;
  readonly was_tie: boolean;
  readonly closes?: Countdown;
  readonly sorting?: SortingView;
  readonly type: "problem";
}

/** What the table makes of its problem; what is not sorted has no kind and no circle. */
export interface SortingView {
  readonly claims: readonly ClaimView[];
  readonly factors: readonly FactorView[];
  readonly powers: readonly Power[];
}

export interface ClaimView {
  readonly number: number;
  readonly text: string;
  readonly kind?: Claim;
}

export interface FactorView {
  readonly chip: string;
  readonly name: string;
  readonly circle?: Circle;
}

export interface RolesStage {
  readonly introduced: number;
  readonly of: number;
  readonly type: "roles";
}

/**
 * `turns` are the open ones by speaker: one in a round, several where people listen in pairs.
 *
 * A seat's own is that of the speaker its prompt names, or its own.
 */
export interface ListenStage {
  readonly turns: Readonly<Record<string, TurnView>>;
  readonly chair?: ChairView;
  readonly number: number;
  readonly to_come: readonly string[];
  readonly type: "listen";
}

/**
 * The open turn. Before its floor is open, `closes` is when the choice of a listener does.
 * `waiting_by` said something back and waits for the speaker's answer.
 */
export interface TurnView {
  readonly speaker: string;
  readonly listener?: string;
  readonly floor_open: boolean;
  readonly closes?: Countdown;
  readonly last_move?: MoveView;
  readonly waiting_by?: string;
  readonly waiting_interest?: number;
  readonly last_answer?: Answer;
}

/** What a listener just did; `skill` when a card was played. */
export interface MoveView {
  readonly by: string;
  readonly kind: string;
  readonly skill?: SkillFace;
}

export interface SkillFace {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly say_this: string;
  readonly body_cue: string;
}

/** The joint turn for a role that nobody holds. */
export interface ChairView {
  readonly role: string;
  readonly closes?: Countdown;
}

/**
 * `chips` is what may have worked, and `successes` those that were named; `tensions` are keyed
 * by pair, `questions` by id, and `picks` count the taps on each. `was_tie` once the deck has
 * decided.
 */
export interface ReframeStage {
  readonly chips: Readonly<Record<string, string>>;
  readonly successes: readonly string[];
  readonly tensions: Readonly<Record<string, TensionView>>;
  readonly questions: Readonly<Record<string, ReframeView>>;
  readonly picks: Readonly<Record<string, number>>;
  readonly closes?: Countdown;
  readonly was_tie: boolean;
  readonly type: "reframe";
}

export interface TensionView {
  readonly one: Pole;
  readonly other: Pole;
}

/** One end of a tension: a tag's plain name, and the roles it matters to. */
export interface Pole {
  readonly tag: string;
  readonly name: string;
  readonly roles: readonly string[];
}

/** A question: a way and the names of two tags, or its own words. Who laid it is not shown. */
export interface ReframeView {
  readonly id: string;
  readonly way?: Way;
  readonly tags: readonly string[];
  readonly text?: string;
  readonly language?: string;
}

/** Who has a trade on the table with whom, as pairs of roles; not what is in it. */
export interface ComposeStage {
  readonly trades: Readonly<Record<string, readonly [string, string]>>;
  readonly type: "compose";
}

/** The scene that lies there, and whether another follows it. */
export interface SceneStage {
  readonly scene?: SceneFace;
  readonly kind?: SceneType;
  readonly step?: SceneStep;
  readonly is_replayed: boolean;
  readonly end?: SceneEnd;
  readonly has_more: boolean;
  readonly closes?: Countdown;
  readonly tension?: HeatView;
  readonly bystander?: BystanderView;
  readonly news?: NewsView;
  readonly type: "scene";
}

/** The card of a scene. */
export interface SceneFace {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly script: string;
}

/**
 * How far a scene has come. A tension is at `heat` until it boils, a bystander scene takes its
 * steps one by one, an event is `news`.
 */
export type SceneStep =
  | "heat"
  | "boiled"
  | "asked"
  | "read"
  | "noticed"
  | "step_in"
  | "weigh"
  | "weighed"
  | "news"
  | "over";

/** How a scene closed. All are good endings. */
export type SceneEnd = "calm" | "off_ramp" | "repaired" | "done";

/**
 * The heat, 0 to 5, and the last move. `fell` is what a boil-over set back, as
 * `card.number`.
 */
export interface HeatView {
  readonly heat: number;
  readonly is_practised: boolean;
  readonly last?: SceneDeed;
  readonly fell?: string;
}

/** What was just done in a tension; `counted` unless it was practice or a repetition. */
export interface SceneDeed {
  readonly by: string;
  readonly act: SceneAct;
  readonly counted: boolean;
  readonly is_practice: boolean;
}

/**
 * `counts` come once all have answered; `first` are those from before the colleague had a
 * higher rank. `line` is the colleague's, once it was read.
 */
export interface BystanderView {
  readonly reader?: string;
  readonly line?: string;
  readonly answered: number;
  readonly counts?: NoticedView;
  readonly first?: NoticedView;
  readonly stepped_in: readonly SteppedIn[];
  readonly weighed: number;
  readonly risks: Readonly<Record<string, number>>;
  readonly benefits: Readonly<Record<string, number>>;
}

/** How many noticed, how many would act, of how many who answered. */
export interface NoticedView {
  readonly noticed: number;
  readonly act: number;
  readonly of: number;
}

export interface SteppedIn {
  readonly by: string;
  readonly method: StepIn;
}

/** What an event does to a resource. */
export interface NewsView {
  readonly kind: EffectKind;
  readonly resource: ResourceFace;
}

/** What an event scene does to the table's resources. */
export type EffectKind = "remove" | "delay" | "add";

/** A piece a plan can be built from; `clause` is how it reads after "we can". */
export interface ResourceFace {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly clause: string;
  readonly segment: Segment;
  readonly effort: Effort;
  readonly role?: string;
}

/**
 * What was said of a version, numbered in the order in which it was said. A `guest` plan lies
 * beside it where tables review each other's; `reviews` are what another table says of this one's.
 */
export interface FeedbackStage {
  readonly version: number;
  readonly remarks: Readonly<Record<string, RemarkView>>;
  readonly is_revising: boolean;
  readonly guest?: GuestPlan;
  readonly is_reviewed: boolean;
  readonly reviews: readonly Review[];
  readonly type: "feedback";
}

/** A strength or a next step, of one piece of the plan or, without a `clause`, of the whole. */
export interface RemarkView {
  readonly id: string;
  readonly kind: RemarkKind;
  readonly chip?: StrengthChip | StepChip;
  readonly text?: string;
  readonly clause?: string;
  readonly language?: string;
}

export type RemarkKind = "strength" | "step";

/** Another table's plan, without its number and its people. */
export interface GuestPlan {
  readonly problem?: string;
  readonly pieces: readonly GuestPiece[];
}

/** One piece of another table's plan: who would do it, and what. */
export interface GuestPiece {
  readonly role: string;
  readonly words: string;
  readonly language?: string;
}

/** What one table says of another's plan: a strength always, a step if it likes. */
export interface Review {
  readonly strength: StrengthChip;
  readonly step?: StepChip;
  readonly words?: string;
  readonly language?: string;
}

/**
 * The checks, then the vote on one version. `answered` have tapped the fairness check; once it
 * is over, `not_yet` counts by item. `chair` is what the table rated for the Empty Chair.
 *
 * After the reveal, `counts` is how many showed each role fist and `move_ups` how many named each
 * chip: by role it would tell whose fist was low. `lacks` is then what keeps the plan from being
 * agreed in full.
 */
export interface AgreeStage {
  readonly version: number;
  readonly step: Step;
  readonly skin: Skin;
  readonly answered: number;
  readonly not_yet: Readonly<Record<string, number>>;
  readonly sides?: Sides;
  readonly chair: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly cast: number;
  readonly of: number;
  readonly closes?: Countdown;
  readonly is_revealed: boolean;
  readonly counts: Readonly<Record<string, number>>;
  readonly lacks: readonly Lack[];
  readonly move_ups: Readonly<Record<string, number>>;
  readonly red_lines: Readonly<Record<string, string>>;
  readonly kept: readonly string[];
  readonly is_revising: boolean;
  readonly ending?: Ending;
  readonly type: "agree";
}

/**
 * How far the table has come: two checks come before the ballot, each with its talk. Where the
 * sheet is blank there is nothing to weigh or vote on.
 */
export type Step = "fairness" | "talk_fair" | "sides" | "guard" | "ballot" | "blank";

/** What the table thinks of both sides: too little enforcement, and too much. */
export interface Sides {
  readonly too_little: Level;
  readonly too_much: Level;
}

/** What still keeps a plan from being agreed in full. */
export type Lack = "quorum" | "hands" | "red_line" | "parked" | "safety";

/** The three good endings. */
export type Ending = "full" | "partial" | "open";

/**
 * How many are done, of how many who are here; `missing` are the titles of roles that the
 * problem touches and nobody here speaks for.
 */
export interface CommitStage {
  readonly done: number;
  readonly of: number;
  readonly missing: Readonly<Record<string, string>>;
  readonly type: "commit";
}

/**
 * Where the table is, how many of those with a role have stepped out of it, what was noticed in
 * the whole table, and how far it is with its mirror;
 * `closes` is when an asked mirror opens unless somebody passes.
 */
export interface DebriefStage {
  readonly step: DebriefStep;
  readonly stepped_out: number;
  readonly of: number;
  readonly noticed: readonly Noticed[];
  readonly mirror: Mirroring;
  readonly closes?: Countdown;
  readonly type: "debrief";
}

/** Out of the roles, four questions in this order, each one's own tools, and the close. */
export type DebriefStep = "out" | "happened" | "myself" | "place" | "try" | "clean" | "close";

/** Someone noticed something in me, or in the table; `by` only if they signed it. */
export interface Noticed {
  readonly kind: Noticing;
  readonly by?: string;
}

/**
 * How far the table is with its mirror: not asked for; asked, and anyone may pass; lying before
 * all; put away again; or kept shut, as somebody passed.
 */
export type Mirroring = "unasked" | "asked" | "shown" | "seen" | "shut";

/**
 * The plan sheet: pool, clauses in order, guards as they were made, wheel, what is worth a
 * second look, the steps and voices that the table committed itself to, and the names of what the
 * problem hangs on.
 */
export interface PlanView {
  readonly is_open: boolean;
  readonly pool: Readonly<Record<string, ResourceFace>>;
  readonly clauses: Readonly<Record<string, ClauseView>>;
  readonly order: readonly string[];
  readonly parked: readonly string[];
  readonly guards: readonly GuardView[];
  readonly wheel: readonly Segment[];
  readonly doubts: readonly DoubtView[];
  readonly check?: SafetyCheck;
  readonly version: number;
  readonly brought: Readonly<Record<string, ClauseView>>;
  readonly steps: readonly StepView[];
  readonly voices: Readonly<Record<string, VoiceView>>;
  readonly factors: Readonly<Record<string, string>>;
}

/**
 * One piece of the plan. Its author is not shown: the draft belongs to all. `shaken` says what
 * an event did to the card that it stands on. What was typed is in `language`, here as elsewhere.
 */
export interface ClauseView {
  readonly id: string;
  readonly card?: CardFace;
  readonly text?: string;
  readonly clause?: string;
  readonly by_role: string;
  readonly timing: Timing;
  readonly horizon: Horizon;
  readonly serves: readonly string[];
  readonly segment: Segment;
  readonly effort: Effort;
  readonly conditional_on?: string;
  readonly from_table?: number;
  readonly wants_second_key: boolean;
  readonly why_now?: string;
  readonly review_days?: number;
  readonly way_out?: string;
  readonly shaken?: EffectKind;
  readonly factor?: string;
  readonly language?: string;
}

/** Any card's title and its one strong line. */
export interface CardFace {
  readonly id: string;
  readonly title: string;
  readonly line: string;
}

/** If `when` happens, then the table does `then`. */
export interface GuardView {
  readonly id: string;
  readonly when: string;
  readonly then: string;
  readonly language?: string;
  readonly wants_second_key: boolean;
}

/** Something worth a second look, and the roles, pieces or parts of the wheel it is about. */
export interface DoubtView {
  readonly doubt: Doubt;
  readonly about: readonly string[];
}

/** What a table is asked to look at before it freezes; none of it blocks. */
export type Doubt =
  | "role_without_clause"
  | "police_only_enforce"
  | "much_asked"
  | "all_after"
  | "empty_segments"
  | "shaken";

/**
 * The two by two: bodies and dignity, of community and of officers. All four are needed for a
 * full outcome.
 */
export interface SafetyCheck {
  readonly community_bodies: boolean;
  readonly community_dignity: boolean;
  readonly officer_bodies: boolean;
  readonly officer_dignity: boolean;
}

/** What the table will do for real, until the wall time `due_at`. Its author is not shown. */
export interface StepView {
  readonly id: string;
  readonly owned_by: string;
  readonly contact: string;
  readonly due_at: number;
  readonly clause?: string;
  readonly language?: string;
}

/** Somebody who was missing and will be asked. */
export interface VoiceView {
  readonly title: string;
  readonly how: Approach;
}

/** The facilitator's last word to this table. */
export interface ToldView {
  readonly id: string;
  readonly text: string;
  readonly at: number;
}

/**
 * Metrics whose sentence is read: `mirror-ID-well` of what went well, `mirror-ID-next` of the
 * next step, if there is anything to go by.
 */
export interface Mirror {
  readonly well: readonly string[];
  readonly next_step?: string;
}

/**
 * What this table asks, what it was given, and what others ask while it may answer; `cards`
 * are those it may answer with.
 */
export interface IdeasView {
  readonly own?: CallView;
  readonly got: Readonly<Record<string, IdeaView>>;
  readonly calls: Readonly<Record<string, CallView>>;
  readonly cards: Readonly<Record<string, CardFace>>;
}

/** What a table asks. */
export interface CallView {
  readonly table: number;
  readonly text: string;
  readonly language?: string;
}

/** An idea that came in: a card or words, from a table, or from the deck if that is 0. */
export interface IdeaView {
  readonly from_table: number;
  readonly card?: CardFace;
  readonly text?: string;
  readonly language?: string;
  readonly is_used: boolean;
}

/**
 * The part of one seat: who I am, what I am asked, what I hold, what I may do now; `asked_role`
 * is the one that its holder may still let me hold too.
 */
export interface SeatView {
  readonly seat: string;
  readonly alias: string;
  readonly group: Group;
  readonly language: string;
  readonly languages: readonly string[];
  readonly plays: boolean;
  readonly is_host: boolean;
  readonly has_phone: boolean;
  readonly prompt: Prompt;
  readonly role?: OwnRole;
  readonly asked_role?: string;
  readonly hand: readonly SkillFace[];
  readonly original?: OriginalView;
  readonly lines: readonly LineView[];
  readonly offers: Readonly<Record<string, OfferView>>;
  readonly mine?: MineView;
  readonly helps: readonly HelpView[];
}

/**
 * What the phone asks or says: a key into the interface words, and what to fill in.
 *
 * `id` changes whenever the prompt does: the answer to an offer quotes it, a slash and the verb.
 * Who arrives has prompts of their own, which stay while the table moves on.
 * `names` are ids that the words mention. To whoever hosts the words may say more.
 */
export interface Prompt {
  readonly id: string;
  readonly key: string;
  readonly names: Readonly<Record<string, string>>;
}

/** Everything about the role one holds, and who holds it `beside` one, if anybody does. */
export interface OwnRole {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly hat: string;
  readonly position: string;
  readonly interests: readonly OwnInterest[];
  readonly red_line: string;
  readonly red_line_shared: boolean;
  readonly offers: readonly ResourceFace[];
  readonly beside?: string;
}

/** One's own interest; `is_open` when its button is lit. */
export interface OwnInterest {
  readonly number: number;
  readonly text: string;
  readonly tag: string;
  readonly state: InterestState;
  readonly is_open: boolean;
}

/** What the covered sides of one's card say in the deck's first language, to be read beside. */
export interface OriginalView {
  readonly language: string;
  readonly interests: readonly string[];
  readonly red_line: string;
  readonly hand: readonly string[];
  readonly offers: readonly string[];
}

/** A topic that can still be set aside. */
export interface LineView {
  readonly tag: string;
  readonly name: string;
}

/** A verb that would be granted now, its fields by name. */
export interface OfferView {
  readonly verb: string;
  readonly fields: Readonly<Record<string, FieldView>>;
}

/**
 * One argument to fill in, as its kind says: one of the options, `least` to `most` of them, or
 * a text of `least` to `most` characters; without a `least`, none of them will do. Only what is
 * optional may be left out.
 */
export interface FieldView {
  readonly kind: FieldKind;
  readonly options: readonly (string | number)[];
  readonly least?: number;
  readonly most?: number;
  readonly optional?: boolean;
}

/**
 * What a field takes: `one` a single option, `many` from `least` to `most` different options,
 * `text` from `least` to `most` characters, `tick` true or false.
 */
export type FieldKind = "one" | "many" | "text" | "tick";

/** My own card; nothing of what I make of it. */
export interface MyReflection {
  readonly card?: ReflectionFace;
  readonly type: "reflection";
}

/** A question for oneself. */
export interface ReflectionFace {
  readonly id: string;
  readonly title: string;
  readonly line: string;
  readonly question: string;
}

/** Where my own dot lies. */
export interface MyDot {
  readonly card?: string;
  readonly type: "dot";
}

/**
 * The role I am asked about, what may matter to it by tag, and what I said. Whether it is right
 * is never told.
 */
export interface MyGuess {
  readonly role: string;
  readonly tags: Readonly<Record<string, string>>;
  readonly tag?: string;
  readonly closes?: Countdown;
  readonly type: "guess";
}

/** The question I tapped. */
export interface MyPick {
  readonly reframe?: string;
  readonly type: "pick";
}

/** Trades that my role has offered or was offered, and why it can offer no other now. */
export interface MyTrades {
  readonly trades: Readonly<Record<string, TradeView>>;
  readonly shut?: NoTrade;
  readonly type: "trades";
}

export interface TradeView {
  readonly by_role: string;
  readonly to_role: string;
  readonly give: ResourceFace;
  readonly get: ResourceFace;
  readonly closes?: Countdown;
}

/**
 * Why a role can offer none now: too little room on the sheet, one that waits for its answer,
 * or too little that was heard.
 */
export type NoTrade = "room" | "open" | "unheard";

/**
 * My own answers; the colleague's line while I am to read it; who waits for my word on which
 * of my interests.
 */
export interface MyScene {
  readonly line?: string;
  readonly noticing?: Sighting;
  readonly weighed?: Weighed;
  readonly waiting_by?: string;
  readonly waiting_interest?: number;
  readonly type: "scene";
}

/** One person's private answer: did I notice, and would I act now? */
export interface Sighting {
  readonly noticed: boolean;
  readonly act: boolean;
}

/** What one person thinks stepping in costs, and what it saves. */
export interface Weighed {
  readonly risk: Risk;
  readonly benefit: Benefit;
}

/**
 * How what was for me reached me, as far as I said so; and whether I have begun, with a
 * strength or on purpose without.
 */
export interface MyFeedback {
  readonly landings: Readonly<Record<string, Landing>>;
  readonly has_begun: boolean;
  readonly type: "feedback";
}

/**
 * What I said of fairness; my own ratings by interest number, or the one of the short form; and
 * my fists.
 */
export interface MyBallot {
  readonly fair?: Fair;
  readonly ratings: Readonly<Record<string, number>>;
  readonly role_rating?: number;
  readonly as_role?: number;
  readonly as_self?: number;
  readonly type: "ballot";
}

/** One person's four taps about how the table has worked: true is yes, false is not yet. */
export interface Fair {
  readonly say: boolean;
  readonly same_rules: boolean;
  readonly respect: boolean;
  readonly honest_reasons: boolean;
}

/** The chips of what I mean to do. The words are on my own device. */
export interface MyCommitments {
  readonly own: readonly Commitment[];
  readonly type: "commitments";
}

/** The chips of what somebody will do; not a word of it. */
export interface Commitment {
  readonly template: Template;
  readonly horizon: Horizon;
  readonly has_cue: boolean;
  readonly has_date: boolean;
  readonly backing: readonly Backing[];
}

/**
 * Noticings I may still give, those I received, my own two fists side by side, and whether I
 * made the pledge.
 */
export interface MyTokens {
  readonly left: number;
  readonly received: readonly Noticed[];
  readonly role_fist?: number;
  readonly self_fist?: number;
  readonly has_pledged: boolean;
  readonly type: "tokens";
}

/** My own call for help and how far it has come. */
export interface HelpView {
  readonly id: string;
  readonly kind: HelpKind;
  readonly receipt: string;
}

/**
 * What the console sees. There is one more part for each table, `tile.1` and so on. Whoever was
 * dismissed sees `notes` alone, and none in it; `config` is for a lead.
 */
export interface ConsoleParts {
  readonly room?: ConsoleView;
  readonly config?: ConfigView;
  readonly notes: NotesView;
  readonly [part: `tile.${number}`]: Tile;
}

/**
 * The room: its people before the start, its place in the run of show after it.
 *
 * `may` names the commands that would be granted for the whole room and have a use there: once its
 * last part is over, nothing is left to time or to stop. `may_table` are those for one table.
 * `role` is the viewer's own; `is_led` whether any lead has a console open. `closes` is the latest
 * end among the tables that are where the room is. `order` is the tiles, worst first; `late` are
 * those that most others wait for; `undo_until` is when the last change of phase can no longer be
 * taken back. `ahead` is by how many minutes at least every table is ahead of the plan, and then
 * so is the room. `joins` says which tables each one that is too small could join, best first.
 * `front` names the metrics on the face of a tile; its others are a tap away. `hides_numbers`: the
 * facilitator wants no metrics; `muted` are those that suggest nothing, as they were found not
 * useful twice. `report` is the key of the report, once it is kept.
 */
export interface ConsoleView {
  readonly name: string;
  readonly code: string;
  readonly status: Status;
  readonly deck: string;
  readonly minutes: number;
  readonly pace: Pace;
  readonly languages: readonly string[];
  readonly is_rehearsal: boolean;
  readonly tables: number;
  readonly advised_tables?: number;
  readonly people: Readonly<Record<string, PersonFace>>;
  readonly reunion?: ReunionView;
  readonly draft?: DraftView;
  readonly faults: readonly TableFault[];
  readonly run: readonly LegView[];
  readonly leg: number;
  readonly closes?: Countdown;
  readonly is_paused: boolean;
  readonly is_summoned: boolean;
  readonly told?: ToldFace;
  readonly undo_until?: number;
  readonly role: StaffRole;
  readonly staff: Readonly<Record<string, StaffFace>>;
  readonly is_led: boolean;
  readonly may: readonly string[];
  readonly may_table: readonly string[];
  readonly order: readonly number[];
  readonly late: readonly number[];
  readonly joins: Readonly<Record<string, readonly number[]>>;
  readonly ahead: number;
  readonly front: readonly string[];
  readonly calls: Readonly<Record<string, CallStrip>>;
  readonly hides_numbers: boolean;
  readonly muted: readonly string[];
  readonly report?: string;
}

export interface PersonFace {
  readonly alias: string;
  readonly group: Group;
  readonly table?: number;
  readonly is_pinned: boolean;
  readonly looks_on: boolean;
  readonly co_holds: boolean;
  readonly has_phone: boolean;
  readonly is_away: boolean;
}

/**
 * Seats of people who may be the same: who has joined `anew`, and whose seat it `was` whose
 * phone is gone.
 */
export interface ReunionView {
  readonly anew: readonly string[];
  readonly was: readonly string[];
}

/**
 * A seating that is only looked at: who would sit where, how many would move, and how many
 * pairs would sit together again.
 */
export interface DraftView {
  readonly places: Readonly<Record<string, number>>;
  readonly moves: number;
  readonly again: number;
}

export interface TableFault {
  readonly table: number;
  readonly fault: SeatingFault;
}

/** What is wrong with a table as seated. */
export type SeatingFault =
  | "too_few"
  | "too_many"
  | "lone_community"
  | "officers_over_half"
  | "teammates";

/** A phase with its minutes, and which later one gets those that it leaves over, if any. */
export interface LegView {
  readonly phase: PhaseId;
  readonly minutes: number;
  readonly lends_to?: PhaseId;
}

/**
 * A word of the facilitator's, and how many have put it away, of those with a phone to whom it
 * was said and who have not left.
 */
export interface ToldFace {
  readonly text: string;
  readonly at: number;
  readonly seen: number;
  readonly of: number;
}

/** Somebody who helps by a link; `is_here` while their console is open. */
export interface StaffFace {
  readonly role: StaffRole;
  readonly tables: readonly number[];
  readonly is_here: boolean;
}

/** What a table asks the others, to be read before the wall shows it. */
export interface CallStrip {
  readonly table: number;
  readonly text: string;
  readonly language?: string;
  readonly is_shown: boolean;
}

/**
 * `minutes` is how long the workshop lasts in all, which may be made `least` to `most`, as long
 * as a phase is still to come. Before the start, people listen in pairs where it is made to last
 * less than `rounds_from`, and else as `listening_mode` says. `topics` are all of the deck by
 * their names in each language, `content_off` those that are left out.
 */
export interface ConfigView {
  readonly pace: Pace;
  readonly listening_mode: ListeningMode;
  readonly minutes: number;
  readonly least?: number;
  readonly most: number;
  readonly rounds_from?: number;
  readonly topics: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly content_off: readonly string[];
}

/** Notes that leads share; a helper's are their own. */
export interface NotesView {
  readonly notes: Readonly<Record<string, NoteView>>;
}

/** What was written, when, and where the table or the room was. */
export interface NoteView {
  readonly text: string;
  readonly at: number;
  readonly table?: number;
  readonly phase?: PhaseId;
}

/**
 * One table. `need` says why it stands where it does. It is `behind` the room by so many
 * minutes, or ahead of it by as many below zero. So many minutes are `lent` to its phase, or
 * one to come: an earlier one left them over.
 *
 * If that is a metric, `need_metric` names it and `nudge` says what one may do about it. `tips`
 * are the metrics whose suggestion is of use now: those to watch or to look at. `asks` is
 * what the table is at: a phase, or a phase and a step of it, as in `P9-ballot`. `past` is what
 * each metric read when a phase was over, by phase. `undo_until` is when its last change of phase
 * can no longer be taken back at once; `way_back` where it would be when it is taken back later,
 * if it can be.
 * `wants_check_in`: listening is next, and comfort here is low. `is_uneasy`: somebody here last
 * said that it is hard to speak. `onward` is what leading it on now would cut off. `misses`:
 * it is behind the room, and would miss these phases if all were led on.
 */
export interface Tile {
  readonly no: number;
  readonly kind: TableKind;
  readonly phase?: PhaseId;
  readonly closes?: Countdown;
  readonly behind: number;
  readonly lent: number;
  readonly undo_until?: number;
  readonly here: number;
  readonly of: number;
  readonly is_ready: boolean;
  readonly is_done: boolean;
  readonly stops: readonly string[];
  readonly told?: ToldFace;
  readonly way_back?: PhaseId;
  readonly helps: Readonly<Record<string, HelpStrip>>;
  readonly wheel: readonly Segment[];
  readonly readings: Readonly<Record<string, ReadingView>>;
  readonly past: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly asks?: string;
  readonly need: Need;
  readonly need_metric?: string;
  readonly nudge: readonly NudgeAction[];
  readonly tips: readonly string[];
  readonly wants_check_in: boolean;
  readonly is_uneasy: boolean;
  readonly onward?: Onward;
  readonly misses: readonly PhaseId[];
}

/** A call for help. `alias` only when its sender chose to be named. */
export interface HelpStrip {
  readonly kind: HelpKind;
  readonly receipt: Receipt;
  readonly at: number;
  readonly alias?: string;
}

/** `why` names the words for the band, where it can have more than one reason. */
export interface ReadingView {
  readonly band: Band;
  readonly value?: number;
  readonly parts: Readonly<Record<string, number>>;
  readonly why?: string;
}

/** How a tile speaks of a metric; `not_yet` until its minimum is reached. */
export type Band = "not_yet" | "steady" | "watch" | "look";

/** Why a table wants a look, most pressing first. */
export type Need = "help" | "offramp" | "hold" | "few" | "metric" | "none";

/** What a facilitator may do about a nudge. */
export type NudgeAction = "tell" | "add_time" | "visit";

/**
 * A table in the `midst` of something, as whoever would lead it on should know.
 *
 * `done` of `of` have voted or answered, and never who. It is behind, and `stays` so many minutes
 * more when the room moves on; in an off-ramp it stays until that is over.
 */
export interface Onward {
  readonly midst: Midst;
  readonly done: number;
  readonly of: number;
  readonly stays: number;
}

/**
 * What a table is in the middle of: it stands still for something, its sheet is blank, it votes
 * or answers, or it has voted and would keep nothing, as nobody has said yet what.
 */
export type Midst = "offramp" | "hold" | "blank" | "vote" | "answers" | "choice";

export interface WallParts {
  readonly wall: WallView;
}

/**
 * `phase` is where the room is, once a table has come there; `closes` the latest end among
 * tables in it, and `is_apart` says that some have a minute less, or more. `asks` is the step that
 * all tables are at, as in `P9-fairness`, if it is the same. `wheels` are the plan shapes of
 * tables that have frozen one that is not blank, in table order, without numbers.
 * `calls` are what tables ask each other, once the facilitator has read it.
 */
export interface WallView {
  readonly name: string;
  readonly code: string;
  readonly status: Status;
  readonly language: string;
  readonly languages: readonly string[];
  readonly deck: string;
  readonly people: number;
  readonly tables: number;
  readonly run: readonly PhaseId[];
  readonly leg: number;
  readonly phase?: PhaseId;
  readonly asks?: string;
  readonly closes?: Countdown;
  readonly is_apart: boolean;
  readonly is_paused: boolean;
  readonly is_summoned: boolean;
  readonly is_rehearsal: boolean;
  readonly wheels: readonly (readonly Segment[])[];
  readonly noticings: Readonly<Record<string, number>>;
  readonly calls: readonly AskedView[];
}

/** What some table asks the others, and the language it was typed in. */
export interface AskedView {
  readonly text: string;
  readonly language?: string;
}

export interface HouseParts {
  readonly house: HouseView;
}

/**
 * A workshop lasts as long as one of the forms, or any minutes from shortest to longest. In one
 * that lasts less than `rounds_from` people listen in pairs.
 */
export interface HouseView {
  readonly decks: readonly DeckChoice[];
  readonly forms: readonly Form[];
  readonly shortest: number;
  readonly longest: number;
  readonly rounds_from: number;
  readonly workshops: Readonly<Record<string, WorkshopFace>>;
}

/** A deck one may play, with its title, its line and the names of its topics by language. */
export interface DeckChoice {
  readonly id: string;
  readonly languages: readonly string[];
  readonly titles: Readonly<Record<string, string>>;
  readonly lines: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export interface WorkshopFace {
  readonly name: string;
  readonly code: string;
  readonly status: Status;
  readonly people: number;
  readonly is_rehearsal: boolean;
}

/** What the console may wish of tables. */
export type Direction =
  | Advance
  | UndoAdvance
  | Pause
  | Resume
  | AddTime
  | Tell
  | AnswerHelp
  | SwapCard
  | Summon
  | Release
  | Revert
  | SwapRoleOf;

/** What it may wish of the workshop. */
export type WorkshopCommand =
  | SetTables
  | ProposeSeating
  | DraftSeating
  | TakeDraft
  | DropDraft
  | LetLookOn
  | LetCoHold
  | AssignSeat
  | PinSeat
  | MoveSeat
  | MergeTables
  | RemovePerson
  | StartWorkshop
  | CloseWorkshop
  | AnswerNudge
  | HearAgain
  | HideNumbers
  | KeepCompany
  | ExchangePlans
  | DismissStaff
  | Invite
  | TakeLead
  | Rehearse
  | Jot
  | ShowCall
  | ChangeConfig
  | Reunite;

/** What the door `door` may send. */
export type DoorCommand = Join | Refresh;

/** What the door `seat` may send. */
export type SeatCommand =
  | MoveOn
  | TurnTalk
  | ChooseLanguage
  | ChooseGroup
  | Leave
  | TakeRole
  | AskToCoHold
  | AnswerAlly
  | KeepPiece
  | DrawDraft
  | Pass
  | Boundary
  | FastForward
  | Rewind
  | CallOffRamp
  | CallFacilitator
  | BystanderFlag
  | PickWayOn
  | GoOn
  | Pulse
  | SetReadiness
  | LivedNote
  | SendIdea
  | LeadOn
  | SeeTold
  | LayPiece
  | PutPieceAway
  | TakeFloor
  | Consent
  | Agree
  | AddLine
  | Ready
  | PickStrength
  | MarkReflected
  | VoteProblem
  | SortClaim
  | SortFactor
  | NamePower
  | SwapRole
  | Introduce
  | GuessInterest
  | SpeakForChair
  | HearChair
  | ChooseListener
  | EndFloor
  | PlaySkill
  | Ask
  | Reflect
  | Advise
  | ShareInterest
  | ShareRedLine
  | ConfirmHeard
  | FeelHeard
  | SpotSuccess
  | ProposeReframe
  | PickReframe
  | AddClause
  | DropClause
  | OfferTrade
  | AnswerTrade
  | UseIdea
  | CheckSafety
  | Freeze
  | CallRoom
  | SceneMove
  | TakeOffRamp
  | ReplayScene
  | VolunteerToRead
  | LineRead
  | TellNoticed
  | Intervene
  | RiskBenefit
  | SceneOn
  | GuardClause
  | NameStrength
  | NextStep
  | FeedbackChip
  | Revise
  | SendReview
  | Fairness
  | WeighSides
  | EndTalk
  | RateInterest
  | RateRole
  | RateChair
  | Fist
  | Grade
  | MoveUp
  | FlagRedLine
  | ClearRedLine
  | Park
  | Adopt
  | LeaveOpen
  | Commit
  | TableCommit
  | DropStep
  | InviteMissingVoice
  | FinishCommitting
  | StepOut
  | NextQuestion
  | ShowMirror
  | Pledge
  | Recognise
  | BringAlong
  | TapFor
  | ForgetMe
  | Refresh;

/** What the door `console` may send. */
export type ConsoleCommand =
  | Advance
  | UndoAdvance
  | Pause
  | Resume
  | AddTime
  | Tell
  | AnswerHelp
  | SwapCard
  | Summon
  | Release
  | Revert
  | SwapRoleOf
  | SetTables
  | ProposeSeating
  | DraftSeating
  | TakeDraft
  | DropDraft
  | LetLookOn
  | LetCoHold
  | AssignSeat
  | PinSeat
  | MoveSeat
  | MergeTables
  | RemovePerson
  | StartWorkshop
  | CloseWorkshop
  | AnswerNudge
  | HearAgain
  | HideNumbers
  | KeepCompany
  | ExchangePlans
  | DismissStaff
  | Invite
  | TakeLead
  | Rehearse
  | Jot
  | ShowCall
  | ChangeConfig
  | Reunite
  | BringAlong
  | TapFor
  | Refresh;

/** What the door `wall` may send. */
export type WallCommand = Refresh;

/** What the door `house` may send. */
export type HouseCommand = CreateWorkshop | Refresh;

/** Every command there is, told apart by `type`. */
export type Command = DoorCommand | SeatCommand | ConsoleCommand | WallCommand | HouseCommand;

/** How every request is acknowledged. */
export type Ack = Granted | Refused;

/** What all see of the open phase, told apart by `type`. */
export type StageView =
  | ArriveStage
  | ToolStage
  | ProblemStage
  | RolesStage
  | ListenStage
  | ReframeStage
  | ComposeStage
  | SceneStage
  | FeedbackStage
  | AgreeStage
  | CommitStage
  | DebriefStage;

/** What one seat alone sees of the open phase, told apart by `type`. */
export type MineView =
  | MyReflection
  | MyDot
  | MyGuess
  | MyPick
  | MyTrades
  | MyScene
  | MyFeedback
  | MyBallot
  | MyCommitments
  | MyTokens;
