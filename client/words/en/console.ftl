## The facilitator's console and the desk where workshops are opened.

# The run of show

peek-P0-phone = Each phone asks if its owner wants to play, shows the five agreements, and lets anyone set a topic aside without a name.
peek-P0-wall = “Arrive and agree”, with the code for those who are still on their way.
peek-P1-phone = Each phone shows one question for oneself, then picks a strength, a line, an early signal and two plans. A strength is told to the table only by a tap; all else stays on the phone.
peek-P1-wall = “Check in with yourself”, and the clock.
peek-P2-phone = Three problems lie face up. Each person puts one dot on one of them.
peek-P2-wall = “Choose a problem”, and the clock.
peek-P3-phone = Each phone is dealt a role, for its owner’s eyes only. One after another they say aloud who they are here.
peek-P3-wall = “Meet the roles”, and the clock.
peek-P4-phone = One speaks, the others listen, ask and say back. Most phones lie face down.
peek-P4-wall = “Listen”, and the clock.
peek-P5-phone = First what works here already; then each table sees where its needs clash, and makes one question of it: how might we…?
peek-P5-wall = “Ask a better question”, and the clock.
peek-P6-phone = The pool opens: pieces for a plan, and trades between roles. The plan lies in the middle for all.
peek-P6-wall = “Build one plan”, and the clock. The shapes of the plans come up as tables finish them.
peek-P8-phone = The plan lies open. Each person names what works in it, then next steps. The host may open it for another version.
peek-P8-wall = “What works?”, and the clock.
peek-P7-phone = A scene happens. The host reads it aloud; everyone may do something in it, and anyone may take the off-ramp.
peek-P7-wall = “Something happens”, and the clock.
peek-P9-phone = First each person says in private whether it has been fair so far, and the table talks about too little and too much enforcement. Then each says in private how well the plan meets their role’s needs, and votes.
peek-P9-wall = “Fair and agreed?”, and the clock. No votes.
peek-P10-phone = Each person may note what they will do; the words stay on their phone. The table may write down a step with an owner, a first contact and a day.
peek-P10-wall = “What will you do for real?”, and the clock.
peek-P11-phone = Everyone leaves their role behind, talks as themselves, and may notice what someone did well.
peek-P11-wall = “Leaving the roles”, and what was noticed in the whole room, without names.
peek-end-phone = The game is over. Each phone says thank you.
peek-end-wall = Closing words.

# The desk

house-new = A new workshop
house-name = Name
house-name-hint = People see it when they join.
house-deck = Deck
house-form = Length
house-form-other = Another length
house-form-minutes = Minutes
house-form-hint = From { $least } to { $most }. It is played by the rules of the listed length that is closest.
house-minutes = { $minutes } minutes
house-tables = Tables
house-tables-hint = About six people at each. You can change it until you start.
house-languages = Languages
house-room-language = Language of the wall
house-topics = Leave topics out
house-topics-out = { $count ->
    [one] One topic left out
   *[other] { $count } topics left out
}
house-topics-hint = No card with these topics comes to any table. A table can still set more aside.
house-topics-many = With these topics left out there are too few cards to play. Take one back in.
house-listening = How people listen
house-listening-round = One after the other
house-listening-round-hint = The whole table hears each person.
house-listening-pairs = In pairs
house-listening-pairs-hint = All speak sooner and longer, each to one other. A workshop under 45 minutes is always in pairs.
house-skin = How people vote
house-skin-fist = Zero to five fingers
house-skin-fist-hint = Quick, and easy to show by hand.
house-skin-gradients = Eight steps in words
house-skin-gradients-hint = From full support to a veto. The plan is decided in the same way.
house-pace = Pace
house-pace-room = All tables together
house-pace-room-hint = You say when the room moves on.
house-pace-table = Each table at its own pace
house-pace-table-hint = A table moves on when it is done or its time is up.
house-create = Open the doors
house-create-hint = Give the workshop a name first.
house-list = Open and past workshops
house-none = None yet.
house-people = { $count ->
    [0] nobody yet
    [one] 1 person
   *[other] { $count } people
}
house-rehearsal = rehearsal
house-link-hint = A workshop’s own console opens only by the link you got when you made it.

status-draft = not open yet
status-lobby = doors open
status-running = running
status-closed = closed

# The lobby

lobby-join = Join at
lobby-code = Code { $code }
lobby-qr = Code to scan with a phone. It leads to { $address }.
lobby-people = { $count ->
    [0] Nobody here yet
    [one] 1 person here
   *[other] { $count } people here
}
lobby-waiting = { $count } not seated yet
lobby-empty = As people join, they show up here.
lobby-start-wait = You can start as soon as somebody is here.
lobby-propose = Propose seats
lobby-seated = { $count ->
    [one] 1 person is seated.
   *[other] { $count } people are seated.
}
lobby-shuffle = Seat anew
lobby-shuffle-hint = Pinned people stay.
lobby-tables = { $count ->
    [one] 1 table
   *[other] { $count } tables
}
lobby-full = Every seat is taken. Nine at a table are too many to be heard.
lobby-lay = Lay { $count } tables
lobby-more-tables = One table more
lobby-fewer-tables = One table fewer
lobby-start = Start
lobby-table-count = { $count ->
    [0] empty
    [one] 1 person
   *[other] { $count } people
}
lobby-drop-here = Put { $name } here
lobby-pin = Pin { $name } to this table
lobby-looking-on = looks on
lobby-look-on = Let { $name } look on without a role
lobby-play = Let { $name } play
lobby-co-holding = shares a role
lobby-co-hold = Let { $name } share a role with another
lobby-own-role = Give { $name } a role of their own
lobby-unpin = Unpin { $name }
lobby-signs = What the signs do
lobby-sign-pin = keeps a person at this table
lobby-sign-eye = lets them look on, without a role
lobby-sign-two = lets them share a role
lobby-sign-free = frees the seat
lobby-away = away
lobby-move-hint = Drag a person to another table. With the keyboard: Space picks up, arrows choose a table, Space puts down, Escape leaves it. Tab leads to the signs beside a name, and arrows walk along them.
lobby-picked = { $name } picked up. Arrows choose a table, Space puts down, Escape leaves it.
lobby-over = Table { $no }, { $count } here.
lobby-put = { $name } now sits at table { $no }.
lobby-left = { $name } stays.
people-hint = Moving someone gives them a new table at once, and their phone says which. Their role stays behind, and is theirs again if they come back before somebody else takes it.
remove-title = Free the seat of { $name }?
remove-hint = Their phone says that the seat is free again. They can join anew with the code.
remove-yes = Free the seat
remove-no = Leave it
lobby-start-title = { $count ->
    [one] Start with 1 person?
   *[other] Start with { $count } people?
}
lobby-start-unseated = { $count ->
    [one] 1 person has no seat yet and will be given one.
   *[other] { $count } people have no seat yet and will be given one.
}
lobby-start-faults = { $count ->
    [one] Table { $tables } still wants a look.
   *[other] Tables { $tables } still want a look.
}
lobby-start-late = People can still join after the start. They get a seat where there is room.

lobby-stays-empty = It can stay empty. A table needs three people, and beside officers at least two community members.
fault-too_few = Fewer than three people
fault-too_many = More than eight people
fault-lone_community = Only one community member
fault-officers_over_half = Officers are more than half
fault-teammates = Teammates sit together

# The room

console-rehearsal = Rehearsal
console-late = Joining late
console-offline = The connection is gone. The workshop goes on; this page comes back by itself.
console-keep-link-hint = Keep the address of this page: it opens this console again on any computer. Do not show it on the projector.
console-copy = Copy this console’s link
console-copied = Copied
console-not-copied = Select the link and copy it
console-wall-link = Open the wall
console-run = Run of show
console-done = done
console-lent = +{ $minutes } from listening
console-minutes = { $minutes } min
console-next = Next: { $phase }
console-peek-phone = Phones will show
console-peek-wall = The wall will show
console-peek-wall-stays = What it shows now, until the last table has left that part.
console-peek-back = What they showed when that part was left, with every answer given until then.
console-check-in = { $count ->
    [one] Comfort is low at table { $tables }. Check in there before you start listening?
   *[other] Comfort is low at tables { $tables }. Check in there before you start listening?
}
console-peek-busy = { $count ->
    [0] All tables are done with this part.
    [one] 1 table has not said that it is done. What it has not done closes by itself.
   *[other] { $count } tables have not said that they are done. What they have not done closes by itself.
}
console-peek-busy-one = { $count ->
    [0] This table is done with this part.
   *[other] This table has not said that it is done. What it has not done closes by itself.
}
console-peek-pace = Tables move on by themselves. This takes along those that are behind.
console-onward-offramp = Table { $no } is in an off-ramp. It follows when that is over.
console-onward-hold = Table { $no } has stopped to leave something here.
console-onward-blank = Table { $no } has not laid a single piece of a plan.
console-onward-vote = Table { $no } is voting: { $done } of { $of } have voted.
console-onward-answers = Table { $no } is answering a question: { $done } of { $of } have answered.
console-onward-choice = Table { $no } has voted, and its host has not said yet what it keeps. If you lead it on now, all stays open.
console-onward-stays = { $minutes ->
    [one] It may stay 1 minute more.
   *[other] It may stay { $minutes } minutes more.
}
console-misses = Table { $no } is still at “{ $phase }” and would miss: { $missed }.
console-bring = Bring table { $no } to “{ $phase }” first
console-move = Move all tables
console-move-one = Move table { $no }
console-not-yet = Not yet
console-moved = All tables are moving to “{ $phase }”.
console-moved-one = Table { $no } is moving to “{ $phase }”.
console-meanwhile = Meanwhile the room has moved: it is at “{ $phase }” now.
console-meanwhile-one = Meanwhile table { $no } has moved: it is at “{ $phase }” now.
console-spare = { $minutes ->
    [one] 1 minute of “{ $from }” stays unused.
   *[other] { $minutes } minutes of “{ $from }” stay unused.
}
console-spare-apart = Tables leave { $least } to { $minutes } minutes of “{ $from }” unused.
console-spare-later = Later parts keep their minutes, so the end comes sooner.
console-spare-last = So the end comes sooner.
console-spare-lent = That time goes to “{ $phase }”.
console-undo = Undo
console-undo-left = Undo (at most { $seconds } seconds left)
console-summon = Eyes up
console-summon-hint = Every phone asks people to look up, and the clocks stop.
console-release = Let them go on
console-release-hint = Phones and clocks go on.
console-back = Back to: { $phase }
console-back-short = Back a part
console-back-all = Take all tables back
console-back-one = Take table { $no } back
console-back-hint = The part goes on as it stood when it was left, with three minutes at least. What was done since, in “{ $phase }”, is set aside.
console-stay = Stay in: { $phase }
console-stay-one = Keep table { $no } here
console-stay-hint = Table { $no } has not moved on with the others yet. If you keep it here, nothing is set aside.
console-stayed = Table { $no } stays in “{ $phase }”.
console-moved-back = Back to “{ $phase }”.
console-moved-back-one = Table { $no }: back to “{ $phase }”.
drawer-next = Move on
drawer-back = Back a part
drawer-no-back = No way back now: a table goes back one part, and only once until it moves on.
tell-last = Last said:
tell-seen = seen by { $seen } of { $of }
console-pause = Pause all
console-resume = Go on
flow-pause = All tables are paused.
flow-pause-one = Table { $no } is paused.
flow-resume = The tables go on.
flow-resume-one = Table { $no } goes on.
flow-summon = Eyes up: every phone asks people to look up.
console-add = +{ $minutes } min
console-add-label = +{ $minutes } min for all tables
console-added = { $minutes ->
    [one] 1 minute more for all tables.
   *[other] { $minutes } minutes more for all tables.
}
console-added-one = { $minutes ->
    [one] 1 minute more for table { $no }.
   *[other] { $minutes } minutes more for table { $no }.
}
config-link = Length and pace
config-link-lobby = Change
config-title = Length, pace and topics
config-change = Change it for all tables
config-minutes = Minutes planned in all
config-minutes-hint = What is over or going on counts with all its minutes, used or not. The parts to come share the rest. From { $least } to { $most }.
config-minutes-free = From { $least } to { $most }. All parts share the time anew.
config-listening = How people will listen: { $way }
config-topics = Leave topics out
config-topics-hint = No card with these topics comes to any table from now on. A topic stays out.
config-topics-gone = Left out already: { $topics }
console-exchange = Let tables read each other’s plans
console-tell = Say to all
console-people = People
console-close = Close the workshop
console-close-title = Close the workshop?
console-close-hint = Every table ends where it is, and phones say goodbye. From then on nobody can ask to be forgotten. This cannot be undone.
console-close-notes = Your notes stay on this page.
console-close-yes = Close it
console-close-no = Keep going
console-closed = This workshop is closed
console-guide-facilitator = Print a guide for you
console-guide-host = Print a guide for hosts
console-report = Read the report
console-closed-hint = Thank you for leading it. Two things are left to do.
console-left-report = Read the report, and save it if you want to keep it: in its page choose Print, then Save as PDF.
console-left-none = There is no report: the last part was not reached, or this was a rehearsal.
console-left-folder = When you no longer need any of it, delete the data folder on the computer that ran the server; the server names the folder in its window when it starts. Private answers lie in there until you do, and so does every other workshop of that computer.
console-cancel = Cancel
console-no-key = This page opens with a link that has a key after the #, and here there is none.
console-bad-key = This link is cut off, or it is no longer valid.
console-where-workshop = The link of a workshop stood in the address of this page when the workshop was made, and whoever made it kept it. All of it counts, to the last letter after the #.
console-where-house = The link where workshops are made is printed by the server when it starts.

tables-need = { $count ->
    [one] 1 table wants a look
   *[other] { $count } tables want a look
}
tables-calm = Nobody needs you right now.
tables-calm-uneasy = Nothing new needs you. Someone is still uneasy.
tables-calm-else = No other table needs you.
tables-end = Every table has finished.
tables-end-close = Every table has finished. Close the workshop when the talk is over.
tables-yours = { $count ->
    [one] Your table
   *[other] Your tables
}
tables-look = Tables to look at
tables-rest = All other tables
tables-all = All tables
tables-only = Only what needs me
tables-only-on = Only tables that need you are shown.
tables-only-off = All tables are shown.
tables-new-need = Table { $no }: { $why }
numbers-hide = Hide numbers
numbers-show = Numbers are hidden. Show them
numbers-hidden = Numbers are hidden.
numbers-shown = Numbers are shown again.
numbers-hint = All figures leave this screen, and nothing is suggested until you bring them back. Tables notice nothing.

clock-left = { $minutes } min left
clock-last = Under a minute left

# One table

tile-here = { $here } of { $of } here
tile-uneasy = Someone is uneasy
tile-help = asks for you
tile-help-here = somebody is with them
tile-behind = { $minutes } min behind the room
tile-ahead = { $minutes } min ahead of its plan
tables-ahead = { $minutes ->
    [one] The room is ahead of its plan by 1 minute.
   *[other] The room is ahead of its plan by { $minutes } minutes.
}
tables-came = Somebody came to table { $no }.
tile-paused = Paused
tile-ready = done here
tile-blank = no piece yet
tile-kind-practice = practice table
tile-kind-listening = no officers here
tile-wheel-none = no plan yet

# What a table is at, and never who is awaited

tile-asks = Now: { $what }
tile-late = Most are done. Here: { $what }
asks-P0 = agreeing to play, and the five agreements
asks-P1 = checking in with themselves, each alone
asks-P2 = choosing a problem
asks-P2-chosen = talking over their problem
asks-P3 = saying who they are here
asks-P3-guess = guessing in private what matters to another role
asks-P4-turn = a turn to be heard
asks-P4-between = choosing who listens next
asks-P4-guess = guessing once more what matters to another role
asks-P4-chair = speaking for the empty chair
asks-P5 = turning the problem into a chance
asks-P6 = writing the plan and trading
asks-P7 = the scene
asks-P8 = strengths and next steps
asks-P8-blank = no plan yet: what they learned
asks-P9 = checking and voting
asks-P9-fairness = the fairness check
asks-P9-talk_fair = a minute of talk about fairness
asks-P9-sides = too little or too much enforcement
asks-P9-guard = a “just in case” for the plan
asks-P9-ballot = ratings and fingers
asks-P9-blank = no plan: writing one, or leaving it open
asks-P9-revise = a change to the plan
asks-P10 = what each will try
asks-P11 = leaving their roles and talking as themselves

need-none = Nothing needs you here now.
need-help = Someone asks for you.
need-offramp = The table took an off-ramp: ninety seconds of quiet. Give them room.
need-hold = The table left a topic. The host goes on when they are ready.
need-few = Fewer than three people are here. Look if they want company.
few-merge = Join another table
few-sit-in = I’ll sit with them
merge-title = Where should table { $no } go on?
merge-into = They join
merge-hint = People keep their roles and what was heard; only a role that is there already, or a second police role, stays behind. The plan they bring lies beside the one that is there. While that is open, pieces of both can be kept, or the deck picks one. What is not kept when it closes is gone.
merge-yes = Make one table

nudge-tell = Tell the table
nudge-walk = I’ll walk over
nudge-seen = Seen
nudge-not_useful = Not useful

help-title = Calls for help
help-rules = a question about the game
help-care = someone needs care
help-conflict = a conflict
help-danger = danger
help-bystander = someone saw something that was not all right
help-from = from { $name }
help-ago = { $minutes ->
    [0] just now
    [one] 1 min ago
   *[other] { $minutes } min ago
}
help-seen = Seen
help-coming = I’m coming
help-here = I’m here
help-done = Done
help-state-sent = not answered yet
help-state-seen = they know you saw it
help-state-coming = they know you are coming
help-state-here = you are there; their clock is stopped
help-receipt-label = Table { $no }: { $receipt }

drawer-add-label = +{ $minutes } min for table { $no }
drawer-pause = Pause
drawer-resume = Go on
drawer-tell = Say to this table
drawer-scene = Another scene
scene-swap = Another scene for table { $no }
scene-swap-line = What lies there goes aside, and the deck draws another.
scene-swap-yes = Lay it before the table
scene-kind-tension = A tension
    .line = Something gets hot, and people calm it.
scene-kind-bystander = A bystander scene
    .line = A colleague goes too far. Who notices, who steps in?
scene-kind-event = An event
    .line = News that shakes the plan.
drawer-plan = The plan
drawer-figures = How it is going
drawer-figures-hint = A hint where to look, never a mark. Talk on phones is only part of the talk.
figures-later = Figures come later: too little has happened so far to go by.
figures-rest = { $count ->
    [one] 1 figure has too little to go by yet
   *[other] { $count } figures have too little to go by yet
}
figures-legend = Each line runs from the least to the most there can be, and the dot is this table. A square wants a look. A ring is a second number, which a tap names.

band-not_yet = too early to say
band-steady = steady
band-watch = keep an eye on it
band-look = look

# Figures

part-uneasy = Someone is uneasy
part-low_comfort = Comfort is low here
part-value = Figure
part-surfaced = Said, as a share of what matters
part-heard = Heard, as a share of what matters
part-mean = All roles together
part-min = The role it serves least
part-left_out = Roles left out
part-level = Level of support
part-agreement = How much alike
part-blocks = Roles that cannot live with it
part-balance = How even the moves are
part-evenness = How even, by another measure
part-strengths_first = Next steps after a strength
part-useful = Times somebody found it useful
part-stings = Times it stung somebody
part-whole = With a moment and a day
part-cue = With a moment when it begins
part-date = With a day
part-backing = That ask for backing
part-floor = Gap in floor time
part-actions = Gap in moves
part-both_ways = Both ways, between the sides
part-given_back = Given back, person to person
part-felt = Turns in which the speaker felt heard
part-said_yes = Answers that were a yes
part-joint_gain = What the roles gain together
part-spread = Between the best and the least served
part-dominated = An earlier draft was better
part-hot = Hot or in an off-ramp
part-boil_overs = Boil-overs
part-off_ramps = Off-ramps
part-recovery = Seconds to come back
part-gap = Noticed, but would not act
part-noticed = Noticed
part-would_act = Would act
part-quiet = Seconds without a tap
part-usual = Seconds that are usual here
part-both_hands = Pieces both sides had a hand in
part-one_side = Pieces that only one side had a hand in
part-enforcement = Pieces that are enforcement
part-segments = Parts of the wheel covered
part-owners = Roles that own a piece
part-before = Guesses that were right, before the listening
part-after = Guesses that were right, after it
part-gain = How much better the guesses became
figure-muted = You found this not useful twice, so it suggests nothing any more.
figure-hear-again = Suggest it again
figure-so-far = { $have } of { $least } so far
figure-span = { $value }, where { $from } is the least and { $to } the most
figure-yes = yes
figure-no = no
figure-try = What you could try:
figure-past = At the end of “{ $phase }”

# People who help

console-staff = Helpers
console-notes = Notes
console-lock = Lock
staff-title = People who help you
staff-hint = Each has a link of their own. It shows what their task needs, and nothing more.
staff-lead = Lead
staff-lead-hint = The whole room, as you have it. Keep one on a second laptop.
staff-helper = Helper
staff-helper-hint = Some tables: how they are going, calls for help, time.
staff-host = Table helper
staff-host-hint = Sits at one table: can stop the clock, give time, say something. No figures.
staff-safety = Safety person
staff-safety-hint = Answers calls for help and can stop a table. No figures.
staff-interpreter = Interpreter
staff-interpreter-hint = Sees what tables are at and what you tell them.
staff-observer = Observer
staff-observer-hint = Sees what tables are at. Can do nothing to them.
staff-here = here
staff-away = not here
staff-all-tables = all tables
staff-some-tables = { $count ->
    [one] table { $tables }
   *[other] tables { $tables }
}
staff-dismiss = Take the link back
staff-dismiss-label = Take the link back: { $role }, { $range }
staff-invite = Let someone help
staff-role = As what?
staff-tables = Which tables? None chosen means all.
staff-table = Which table?
staff-make-link = Make a link
staff-wants-table = Choose a table first.
staff-link-once = This link is shown once. Send it, or open it on their laptop.
staff-copy = Copy the link
staff-qr = The same link, to scan
staff-gone = This link opens nothing any more. Ask whoever leads the workshop.
staff-waiting = The doors are open. Your tables come up here when the workshop starts.
staff-no-lead = No one who leads has a console open.
staff-take-lead = Take the lead

# Notes, and the screen lock

drawer-note = Note
notes-title = Your notes
notes-title-one = Your notes on table { $no }
notes-label = A new note
notes-hint = Pinned to this moment. Only those who lead can read it, and it goes into no report.
notes-hint-own = Pinned to this moment. Only you can read it, and it goes into no report.
notes-keep = Keep it
notes-kept = Note kept.
notes-none = Nothing noted yet.
notes-room = The room
notes-debrief = { $count ->
    [one] You noted 1 thing for the talk now.
   *[other] You noted { $count } things for the talk now.
}
notes-read = { $count ->
    [one] Read it
   *[other] Read them
}
lock-title = Lock this screen
lock-phrase = A word or number, four letters or more
lock-hint = Only this device holds it. The workshop goes on. If you forget it, open your link on another device.
lock-do = Lock
lock-locked = This screen is locked
lock-yours = The word or number that locked it
lock-goes-on = The workshop goes on.
lock-calls = { $count ->
    [one] A table calls for help.
   *[other] { $count } calls for help.
}
lock-open = Open
lock-wrong = That was not it.

# Rehearsing

rehearse-link = Rehearse
rehearse-title = Rehearse this workshop
rehearse-hint = The same workshop opens once more, by a link of its own, and simulated people take the seats. Nothing in it ever enters a report.
rehearse-made = The rehearsal is open, and simulated people are taking its seats. Nothing in it ever enters a report.
rehearse-do = Fill a rehearsal with people
rehearse-open = Open its console
rehearse-try = Try it as a participant

# Keys

console-keys = Keys
keys-title = Keys
keys-on = Single keys work on this device
keys-next = What comes next
keys-undo = Undo the last step
keys-back = Back a part
keys-pause = Pause, or go on
keys-eyes = Eyes up, or let them go on
keys-say = Say to all
keys-needs = Only what needs me
keys-numbers = Hide numbers, or show them
keys-notes = Notes
keys-lock = Lock this screen
keys-map = This map
keys-nothing = That key does nothing right now.
keys-digits-key = { $tables ->
    [1] 1
   *[other] 1 – { $tables }
}
keys-digits = Open that table
keys-arrows-key = Arrows
keys-arrows = Walk over the tables
keys-escape-key = Esc
keys-escape = Close what is open
keys-carry-key = Space
keys-carry = Pick up the person whose card is marked, or put them down
keys-choose-key = Arrows
keys-choose = Choose a table for them
keys-leave-key = Esc
keys-leave = Leave them where they were
keys-signs = What a tile shows
keys-sign-people = One dot for each person, filled while they are here.
keys-sign-wheel = The six parts that a plan can have. Those in the plan are filled.
keys-sign-thread = A figure. The line runs from the least to the most there can be, and the dot is this table; a square wants a look. A ring is a second number, which a tap names.

# Another seating, looked at first

shuffle-title = Another seating
shuffle-ask = How?
shuffle-anew = Shuffle the rest
shuffle-anew-hint = Whoever is pinned stays.
shuffle-new_faces = All new faces
shuffle-new_faces-hint = As few as can be meet the people they sit with now. Whoever is pinned stays.
shuffle-same = Same groups
shuffle-same-hint = Those who sit stay. Only people without a place get one.
shuffle-preview = How it would be
shuffle-moves = { $count ->
    [0] Nobody moves.
    [one] 1 person moves.
   *[other] { $count } people move.
}
shuffle-again = { $count ->
    [0] Nobody sits with the same people again.
    [one] 1 pair sits together again.
   *[other] { $count } pairs sit together again.
}
shuffle-moved = moves here
shuffle-take = Seat them like this
shuffle-another = Another one
shuffle-leave = Leave it

# Saying something

tell-title-all = Say something to all tables
tell-title-one = Say something to table { $no }
tell-label = Your words. Phones do not translate them.
tell-label-ready = Ready words. Each phone shows them in its own language, unless you change them.
tell-left = { $count } letters left
tell-send = Show it

refused-too_late = Too late for that: things have moved on.
refused-locked = That is already so.
refused-table_full = That table is full: eight people are the most.
refused-workshop_full = Eight people fit at a table, and more have come. Lay another table first.
refused-wrong_code = This link opens nothing here.
refused-cap = That is too long or too short.
refused-offline = No connection. Try once more in a moment.

## Without a phone
reunite = Somebody is back on another phone
reunite-hint = Their seat is theirs again, with all that they had. Only people who have joined anew, and seats whose phone is not there, are listed.
reunite-none = Let them join with the code first. Then come back here: nobody has joined anew so far, or no phone is gone.
reunite-anew = Who has just joined?
reunite-was = Whose seat did they have?
reunite-choose = Choose a name
reunite-do = Give them their seat
reunite-done = They have their seat back.
reunite-news = { $name } has their seat back.
refused-reunite-was = That phone is still on. Switch it off first, or wait half a minute.
bring-in = Someone without a phone
bring-in-hint = A neighbor taps for them, or you key in from paper. A table where nobody has a phone waits until you move it.
bring-in-name = Name
bring-in-group = Side
bring-in-table = Table
bring-in-seat = Give them a seat
key-in = Key in
key-in-for = Key in for { $name }

asked-title = Tables ask each other: { $count }
asked-show = On the wall
other-card = Another card
other-card-for = Another card for { $name }
