# Words of the phone. A prompt has a title and, as `.line`, one sentence below it.

more = More…
move-on = The table is done with this part
sure-move_on = Is everybody at the table ready? Then this part ends for all of you.
sure-adopt = Is everybody at the table ready? Then the vote ends, and this is what you keep.
sure-leave_open = Is everybody at the table ready? Then the vote ends without a plan.
sure-yes = Yes, we are ready
quoted = “{ $words }”
next-phase = Now: { $phase }
back-phase = Back to: { $phase }
seat-back = You have your seat back.
days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}

## The lobby

lobby-in = You are in, { $alias }
lobby-next = Soon you get a table. You can put the phone down until then.
lobby-people = { $people ->
    [one] One person is here so far.
   *[other] { $people } people are here so far.
}
lobby-over = This workshop is over. Thank you for coming.
lobby-freed = Your seat was freed
    .line = If that was a mistake, ask the facilitator, or join again with the code.
elsewhere = Your seat is open in another window
    .line = A seat can be in one place at a time.
use-here = Use it here
seat-gone = This seat is closed
join-again = Join again

## Always in reach

foot = Always in reach
foot-card = My card
foot-table = Table
foot-pass = Pass
passed = Passed for now. The next question comes to you again. Nobody is told.
sent = Received
foot-safety = Safety

told-title = From the facilitator
told-close = Got it

card-mine = My card
card-none = You hold no card right now.
card-sides = Sides of the card
card-needs = Needs
card-belt = Skill cards
card-offers = Offers
card-problem = Problem
card-role = Role
card-skill = Skill card
card-resource = Piece
card-enforcement = Last card
card-reflection = A question for you
card-plan = Plan
card-question = Our question
card-scene = Scene
need-number = Need { $number }
belt-number = Skill card { $number }
offer-number = Offer { $number }
red-line = Red line
    .line = what your role cannot accept
state-shared = shared
state-heard = heard
state-hidden = not shared

peek-hold = Hold to read
peek-held = Let go to cover
peek-keep = Show for 10 seconds
peek-cover = Cover now
peek-covered = Covered

people = Around the table
is-away = (away)
is-host = (host)
host-you = You host this part
host-is = Host: { $host }
is-observer = (looks on)
role-open = Free
kind-practice = A practice table: officers try the steps together. Its plan is not one made with the community.
kind-listening = A table without officers.
empty-chair = Empty chair
you-are = You are { $alias }
this-phone = This phone
phone-language = Language of this phone
phone-large = Larger letters
phone-vibrates = Vibrate when it is my turn, or when the facilitator calls

## Safety

safety-verbs = Safety
safety-help = Call the facilitator
safety-flag = Tell the facilitator quietly
safety-topic = Set a topic aside
safety-tools = What helps me
safety-leave = Leave the table
safety-forget = Leave and be forgotten
verb-boundary = Leave this here
    .line = We stop and set it aside. No name, no reason.
verb-offramp = Pause and breathe
    .line = 90 seconds for the whole table.
verb-rewind = Back to the start of this question
    .line = We take it again from its beginning.
verb-skip = Skip ahead
    .line = This question closes as it is.
verb-help = Call the facilitator
    .line = They come to your table.
verb-flag = Tell the facilitator quietly
    .line = Something was not all right for somebody here.
verb-topic = Set a topic aside
    .line = It stays out of this table’s cards.
verb-tools = What helps me
    .line = My own notes for when things get tense, and after.
verb-leave = Leave the table
    .line = For good, at any time.
verb-forget = Leave and be forgotten
    .line = What is yours is erased.
help-ask = What is it about?
help-rules = How the game works
help-care = Someone needs care
help-conflict = Things are getting heated
help-danger = Someone may be in danger
help-named = Show that it is me who calls
help-call = Call
receipt-sent = Your call is on its way.
receipt-seen = The facilitator has seen your call.
receipt-coming = The facilitator is coming.
flag-line = Something was not all right? The facilitator learns of it and looks at your table. Nobody at the table is told.
flag-tell = Tell them
topic-line = Cards with this topic leave the table. Nobody sees who asked.
topic-set-aside = Set it aside
leave-line = You can go at any time, and nothing happens to you. Your seat is not kept. If you only need a moment, you can pause instead.
leave-yes = Leave the table
leave-no = Stay
forget-stays = What you said aloud, others have heard. What the table decided stays, without your name. So do notes that the facilitator wrote.

pulse-line = How safe is it to speak here?
pulse-more = One more comes after this.
pulse-private = Nobody at the table sees your answer, or that you gave one. The facilitator sees how a table feels, never a person.
pulse-speak = I can say what I think here.
pulse-slip = A slip will not be held against me.
pulse-level-0 = Not at all
pulse-level-1 = A little
pulse-level-2 = Partly
pulse-level-3 = Mostly
pulse-level-4 = Fully
pulse-skip = Not now
talk-on = Time is up. Talk on until the facilitator is back.
lead-on = On to the next step
agreed-slow = Slower now: say it back before you answer.
agreed-change_seats = Change seats, then go on.
agreed-park = That topic waits for later.

breath-in = Breathe in
breath-out = Breathe out
breath-still = Breathe in while you count to four, and out while you count to six.

## What lies over a phase

prompt-wait = One moment
    .line = The table is being laid.
prompt-paused = A short pause
    .line = The facilitator has stopped the clock.
prompt-summon = Eyes up, please
    .line = The facilitator has something to say to everyone.
prompt-left = You have left the table
    .line = Thank you for coming. You can close this page.
prompt-forgotten = You are forgotten here
    .line = Everything of yours is erased, on this phone too. Thank you for coming.
prompt-offramp = Phones down. Breathe.
    .line = Nobody needs to say why.
prompt-offramp_pick = How shall we go on?
prompt-offramp_picked = Thank you
    .line = We go on when all have chosen.
prompt-hold = We are leaving this here
    .line = No name, no reason, no talk about it.
    .host = No name, no reason, no talk about it. You host this part: when the table is ready, go on.
prompt-help = The facilitator is at your table
    .line = Put the phone face down.
prompt-talk = Talk about this
    .line = Put the phone face down, and talk on while there is time.
talk-other = Another question
prompt-done = The table is cleared
    .line = Thank you for listening and for being heard.
done-until = Until the facilitator closes the workshop you can still ask to be forgotten, under Safety.
prompt-closed = This workshop is closed
    .line = Thank you. You can close this page.
way-ask = How shall we go on?
way-carry_on = Carry on as before
way-slow = Slower: say it back before you answer
way-park = Leave this topic for later
way-change_seats = Change seats first
way-ask_help = Ask the facilitator over

## Arriving

table-yours = Your table is number { $number }.
prompt-consent = Before you play
consent-what = This is a practice game about working together.
consent-choice = Playing is your choice. You can skip, stop or leave at any time and nothing happens to you. Use any name.
consent-record = We do not record sound or video. Your notes about yourself stay on your phone.
consent-facilitator = The facilitator sees how tables are doing, not how you are doing.
consent-leaders = Police leaders do not see what you said or how you voted.
consent-aloud = People at your table will hear what you say aloud, so please do not share facts about crimes, cases or immigration.
consent-danger = If someone is in danger we must get help.
consent-officer = Nothing here may be used for discipline or evaluation; orders to attend are not consent to research.
consent-play = I want to play.
consent-research = You may use my answers for research, without my name (optional; you can play without this).
consent-tick-first = First tick “I want to play”

prompt-agreements = Five things we keep
    .line = Read them aloud, one each.
    .host = You host this part: ask each person to read one aloud.
prompt-agreements_late = Five things we keep
    .line = The others have read them aloud. Please keep them too.
agreement-1 = Speak for yourself.
agreement-2 = One voice at a time.
agreement-3 = Anyone may pass or stop.
agreement-4 = No real cases, no real names, nobody’s legal status.
agreement-5 = People first, roles second.
agreements-keep = I will keep these

prompt-lines = Is there a topic this table should leave out?
    .line = Its cards leave the table. Nobody sees who asked.
lines-ready = No, I am ready
lines-aside = { $count ->
    [one] Set it aside, I am ready
   *[other] Set { $count } aside, I am ready
}
lines-drawn = { $count ->
    [one] One topic is set aside at this table.
   *[other] { $count } topics are set aside at this table.
}
prompt-arrived = You have arrived
    .line = Look up and say hello.
arrived-count = { $ready } of { $of } are ready.

## Tool check

prompt-tools = Check in with yourself first
    .line = What keeps you steady? What you note stays on this phone.
prompt-tools_done = What can we lean on in each other?
    .line = Name one strength aloud, if you like. Nobody has to.
tools-note = Think about it, or write it down
tools-skip = Skip this
tools-ready = I am ready
tools-say = Tell the table: { $strength }
tools-count = { $done } of { $of } are ready.
tools-here = Only this phone holds these. Change them whenever you like.
tools-forget = Wipe them off this phone
back = Back

tool-ask-strength = What can people lean on you for?
tool-ask-line = Where is my line? I will not be…
tool-ask-signal = When I get tense, what do I notice first?
tool-ask-moment = What helps me in the moment?
tool-ask-after = What helps me let go of it afterward?
tool-strength-calm = Calm
tool-strength-humour = Humor
tool-strength-patience = Patience
tool-strength-plain_talk = Plain talk
tool-strength-local_know_how = Local know-how
tool-strength-courage = Courage
tool-strength-kindness = Kindness
tool-strength-good_with_names = Good with names
tool-strength-fair = Fair
tool-strength-good_listener = Good listener
tool-line-shouted_at = shouted at
tool-line-rushed = rushed
tool-line-touched = touched
tool-line-laughed_at = laughed at
tool-line-filmed_close = filmed up close
tool-line-talked_over = talked over
tool-signal-jaw = Jaw
tool-signal-chest = Chest
tool-signal-heat = Heat
tool-signal-fast_talk = Fast talk
tool-signal-going_quiet = Going quiet
tool-moment-one_breath = One breath
tool-moment-step_back = Step back
tool-moment-sip_water = Sip water
tool-moment-ask_minute = Ask for a minute
tool-moment-swap = Swap with someone
tool-after-walk = Walk
tool-after-talk_to_one = Talk to one person
tool-after-write = Write
tool-after-move = Move
tool-after-sleep_plan = A plan for sleep
own-plan-moment = Your own plan for a tense moment: { $plan }. Only you see this.
own-plan-after = Your own plan for after: { $plan }. Only you see this.
own-plan-line = Your line: you will not be { $plan }. Only you see this.

## The problem

prompt-problem_vote = Which problem?
    .line = Tap one. You can move your dot.
prompt-problem_voted = Your dot is down
    .line = You can still move it.
vote-count = { $voted } of { $of } have a dot down.
prompt-problem_talk = This is our problem
    .line = { $host } reads it aloud. Then talk: what is this like here?
    .host = You host this part: read it aloud. Then ask: what is this like here?
problem-tie = Say aloud: “It is a tie. The deck decides: { $title }.”
fear-loop = How fear grows
risk-under = If too little is done:
risk-over = If control goes too far:
sort-open = Sort facts and feelings
undo = Undo
prompt-sort_claims = Fact, feeling or guess?
    .line = Read each one aloud and talk. Anyone can tap for all.
claim-fact = Fact
claim-feeling = Feeling
claim-guess = Guess
prompt-sort_factors = What can we do about it?
    .line = Talk about each one. Anyone can tap for all.
circle-control = We decide
circle-influence = We influence
circle-adapt = We adapt
circle-unsorted = What nobody sorts counts as “we influence”.
prompt-name_power = Where is power in this?
    .line = Say it aloud if you like: also who has it at this table. Then tap.
power-decides = Who decides here
power-believed = Who is believed
power-walks_away = Who can walk away
power-most_to_lose = Who has most to lose
power-paid = Who is paid to be here
power-not_here = Who is not in the room
prompt-sorted = That was all
    .line = Talk on until the next step. { $host } says when the table is ready.
    .host = You host this part: when the table has talked enough, move it on.

## Roles

prompt-role_introduce = This is who you speak for
    .line = Say who this is, and read the line aloud.
introduce-peek = Your needs are on “My card”. Hold to read them; nobody else can.
role-with = You hold it together with { $name }.
    .line = Its needs are on “My card”, for the two of you.
prompt-role_beside = You speak for them together
    .line = { $holder } says who you are. Add what they leave out.
introduce-done = I have said it
swap = Give me another card
swap-none = This card stays with you now.
prompt-role_wait = Listen to who is here
    .line = Put the phone face down.
prompt-role_met = All have said who they are
    .line = Talk on until the next step. Then you listen to each other.
introduced-count = { $introduced } of { $of } have said who they are.
prompt-ally = You are an ally here
    .line = You hold no card. You can listen, ask and name what works.
prompt-observer = You are here to listen
    .line = The vote had begun when you came. The table is glad you are here.
ally-held = You hold this card together with { $name } now.
ready-ask = How ready is your role to do something?
ready-0 = Not ready
ready-1 = Thinking about it
ready-2 = Planning
ready-3 = Doing it
life-known = Knows it from real life: { $names }
life-note = Do you know one of these lives yourself? Tell the table how it is, then tap it.
prompt-guess_before = { $role }: what matters to them?
    .line = Only a guess. Nobody sees it, and nobody is told if it is right.
prompt-guessed_before = Your guess is kept
    .line = You can still change it. Put the phone down when you like.
prompt-guess_after = { $role }: once more, what matters to them?
    .line = After all that was said. Nobody sees it.
prompt-guessed_after = Your guess is kept
    .line = You can still change it. Put the phone down when you like.
guess-ask = What matters most to them?

## Listening

prompt-speak_choose = You speak next
    .line = Who should listen first?
listener-ask = Who should listen first?
listener-likely = listens if you choose nobody
prompt-speak = You have the floor
    .before = Speak as your role. What you share is up to you.
share = Share something
share-title = Share something
share-line = Showing a need puts it on everybody’s phone, so that it can be heard. You choose which. Hold to read.
share-need = Share need { $number }
share-red-line = Share the red line
need-shut-1 = When something is said back, your phone asks how heard you feel. After a 3 or 4 this can be shown.
need-shut-2 = Can be shown once somebody has listened: asked you something, or said it back.
end-floor = That’s it
other-listener = Other listener
move = { $kind ->
    [ask] { $name } asked something.
    [reflect] { $name } said it back.
    [advise] { $name } gave an idea.
    [skill] { $name } played a card:
   *[other] { $name } made a move.
}
move-mine = { $kind ->
    [ask] You asked something.
    [reflect] You said it back.
    [advise] You gave an idea.
    [skill] You played a card:
   *[other] You made a move.
}
answered-yes = Heard.
answered-almost = Almost. One more try.
answered-not_yet = Not yet.
feel-heard = How heard do you feel?
    .line = Only you see this.
heard-0 = Not at all
heard-1 = A little
heard-2 = Partly
heard-3 = Mostly
heard-4 = Fully
feel-heard-skip = End without answering
prompt-speak_answer = { $by } said it back. Was that it?
answer-yes = Yes, that is it
answer-almost = Almost
answer-not_yet = Not yet
prompt-listen_soon = { $speaker } speaks next
    .line = Turn to them.
prompt-listen_first = { $speaker } speaks to you
    .line = Put the phone face down and listen.
prompt-listen_together = { $speaker } speaks for the card you share
    .line = Add aloud what is missing. The others listen to both of you.
prompt-listen_with = { $speaker } speaks
    .line = Put the phone face down and listen.
prompt-listen_done = Everyone has had the floor
    .line = Talk on until the next step.
prompt-chair = { $role }: nobody here speaks for them
    .line = Say aloud what might matter to them.
    .host = You host this part. Ask: what might matter to them? Then turn a need over.
chair-first = The first need stays face down. We cannot know what matters most. Who could we ask?
chair-turn-over = Turn over need { $number }
chair-heard = We have heard need { $number }
prompt-speak_pair = You speak to { $listener }
    .before = Sit together. Speak as your role. What you share is up to you.
prompt-listen_witness = { $speaker } speaks
    .line = Sit with them and listen. You may say back once what you heard.
prompt-listen_beside = People listen to each other in pairs
    .line = Sit with one pair and listen.
prompt-pair_half = Other pairs still have the floor
    .line = Stay together and talk on. { $speaker } speaks next, when all pairs change.
prompt-pair_done = You have both had the floor
    .line = Stay together and talk on until the next step.
aloud-first = Say it aloud, then tap.
moves-made = That was noted. Listen on.
i-asked = I asked
i-said-back = I said it back
reflect-title = What did you say back?
reflect-other = Something else
reflect-gone = Somebody said back one of these just now.
more-title = What did you say?
idea-title = An idea
idea-asked = I asked first, then gave one
idea-gave = I gave one
belt-title = One of my skill cards
belt-said = I said it

## Reframe

prompt-success = What works here already?
    .line = Talk first, then tap what is true. The first tap leads the table on; more can be added there.
    .host = You host this part: ask it aloud. The first tap leads the table on; more can be added there.
success-ask = What works here already?
success-more = More that works
success-here = What works here
prompt-reframe = Which question would help us?
    .line = Talk. Build one, or tap the one you want.
    .host = You host this part: read the questions aloud, then each taps one.
prompt-reframe_picked = Your choice is in
    .line = You can still change it.
prompt-reframed = This is our question
    .line = { $host } reads it aloud. Keep it in mind from here on.
    .host = You host this part: read it aloud. Then ask: what does it change for us?
tension-title = Where needs clash
tension-says = { $one } and { $other } clash.
tension-none = No two needs clash so far. Ask a question in your own words, or take the one from the deck.
reframe-ask-first = Ask a question first
reframe-works-first = Start with what works. You can still go on.
reframe-build = Build a question
reframe-how-might-we = How might we…?
reframe-way = How might we…
reframe-so-that = …so that there is room for
reframe-both = { $one }, and { $other }
reframe-whole = In your own words: the whole question
    .line = For example: How might we all get home in peace?
reframe-lay = Lay it on the table
reframe-which = Which one do you want?
reframe-decks = from the deck
reframe-taps = { $taps ->
    [one] one tap
   *[other] { $taps } taps
}
reframe-built = How might we { $way }, so that there is room for { $one } and for { $other }?
reframe-tie = Say aloud: “It is a tie. The deck decides: { $words }”
tie-told = It was a tie. { $host } says aloud what the deck decides.
way-to-share_time = share the time
way-to-share_place = share the place
way-to-plan_ahead = plan ahead
way-to-one_rule = agree on one clear rule
way-to-look_out = look out for each other
way-to-start_small = start small

## Building a plan

prompt-compose = What could we do?
    .line = Talk first. Then each role lays a piece.
    .host = You host this part: ask each person for one piece.
prompt-plan_frozen = This is our plan
    .line = { $host } reads it aloud, piece by piece.
    .host = You host this part: read it aloud, piece by piece.
prompt-trade_answer = A trade for you
    .line = You need no reason to say no.
prompt-no_plan = There is no plan yet, and that is all right
    .line = Talk: what did we learn that we did not know?
    .host = You host this part. Ask: what did we learn that we did not know?
prompt-no_plan_end = No plan: that is an ending too
    .line = Talk: what stays open, and whom could you ask? { $host } taps for all of you.
    .host = You host this part. Ask: do we leave it open, or write a plan even now?
no-plan-write = Write one now
wheel = The plan wheel
wheel-open = Still open: { $names }
wheel-whole = All six parts are covered.
compose-ally = You hold no card, so you lay no piece: help the others find the words.
compose-ally-ask = Under “Table” you can ask to hold a card with somebody.
compose-full = The sheet is full: a piece has to go before another comes.
trade-none-unheard = A trade opens once needs of both roles have been heard and pieces of theirs lie in the pool.
trade-none-room = A trade lays two pieces, and the sheet has room for one.
trade-none-open = Your trade waits for an answer. After that you can offer another.
plan-empty = The sheet is empty. Pieces open as people are heard.
brought = From the other table
brought-keep = Keep it
brought-draw = Let the deck pick one of the two plans
role-can = { $role }: { $words }
only-if = Only if: { $words }
wants-out = Someone would take this out
wants-out-long = Someone would take this out. It goes when a second person agrees within 30 seconds.
is-parked = Not agreed yet: kept for later
add-piece = Add a piece
add-this = Add this piece
own-words = In our own words
last-card = The last card: enforcement
    .line = Only when other things were tried, and with a way out.
last-card-conditions = This card needs three answers: why now, when to look at it again, and the way out.
ask-text = What will be done? “We can …”
ask-why_now = Why now, and what was tried before?
ask-way_out = What is the way out for the person it meets?
ask-review_days = When do we look at it again?
ask-by_role = Who does it?
ask-segment = Which part of the wheel?
ask-effort = How much effort?
ask-factor = What part of the problem does it work on? (you can leave this out)
ask-timing = When does it act?
ask-horizon = How soon?
ask-serves = Whose need does it serve?
timing-before = Before trouble
timing-during = During it
timing-after = After it
horizon-now = From now
horizon-month = Within 30 days
horizon-quarter = Within 90 days
effort-low = Little effort
effort-mid = Some effort
effort-high = Much effort
serves = It serves
works-on = Works on: { $name }
says-why-now = Why now: { $words }
says-review = Looked at again after { $days } days.
says-way-out = Way out: { $words }
drop = Take it out
drop-agree = I agree, take it out
trade = Offer a trade
trade-with = With whom?
trade-get = If you can…
trade-give = …I can
trade-offer = Offer this trade
trade-open = A trade is on the table between { $a } and { $b }.
trade-mine = You offered { $b } a trade. They may answer.
trade-they = { $role } says: I can
trade-you = If you can
trade-shut = Yes is not open right now: a piece is in use, or the sheet is full.
trade-yes = Yes
trade-no = No
trade-counter = Another way…
close-plan = Check and close the plan
close-plan-short = Close the plan
close-plan-few = The plan can be closed once it has two pieces.
doubts = Worth a second look
doubt-role_without_clause = { $names }: no piece yet. What could they take on?
doubt-police_only_enforce = { $names } only enforces here. What else could they bring?
doubt-much_asked = Much is asked of { $names }. Is it too much for now?
doubt-all_after = Everything comes after the trouble. Could one piece come before?
doubt-empty_segments = Still empty: { $names }. Does one of them need something?
check-title = Is everyone safe in this plan?
check-line = Talk about each one, then tick it. While a box is open, the plan cannot be agreed in full.
check-community_bodies = Community: nobody gets hurt
check-community_dignity = Community: treated with respect
check-officer_bodies = Police: nobody gets hurt
check-officer_dignity = Police: treated with respect
check-done = We talked about all four
check-some = We have talked; something stays open
freeze = Close this version

## Guards

guard = Just in case
guard-says = If { $when }, then { $then }
guard-add = Add a “just in case”
guard-line = Say it together first. It goes on the plan sheet and needs no card.
guard-when = If this happens:
guard-then = then we do this:
guard-add-this = Add it

## What works, and next steps

prompt-feedback = What works in this plan?
    .line = Talk first: what works, then what would make it better.
    .host = You host this part: ask each person for one thing that works, then for a next step.
prompt-feedback_short = One thing that works, one next step
    .line = Say each aloud, then tap.
prompt-strength_first = Start with what works
    .line = Is there one thing in this plan that you would keep? It helps people hear the rest.
say-strength = What works
say-step = A next step
step-kept = Your next step: { $words }
step-anyway = Send my next step as it is
remark-own = Or in your own words
remark-about = About what?
remark-plan = The whole plan
remark-say = Say it to the table
remarks-strength = What works
remarks-step = Next steps
guest-open = Read another table’s plan
guest-read = The other table’s plan
review-heard = Another table says
review-step = Next: { $step }
landing-line = Something was said about our plan
landing-ask = How is this for you to hear?
landing-who = The facilitator sees a count. Nobody sees more.
landing-useful = Useful
landing-stings = It stings
chip-helps_least = Helps those who have least
chip-quick_cheap = Quick and cheap
chip-fair_to_all = Fair to all
chip-people_want = People want to do it
chip-stops_early = Stops it early
chip-keeps_dignity = Keeps dignity
## Something happens

prompt-scene_practice = Something happens
    .line = { $host } reads it aloud. Try one move: the first is practice.
    .host = You host this part: read it aloud. Then try one move: the first is practice.
prompt-scene_heat = What do you do?
    .line = Stand in it for a moment. Say it aloud, then tap.
prompt-scene_hot = It is getting hot
    .line = Look at your own plan before the next move.
prompt-scene_boiled = It boiled over
    .line = Nobody plays that out. Breathe, and let { $host } choose.
    .host = Nobody plays that out. You host this part: once more, or a “just in case”?
prompt-scene_asked = Who reads what the colleague says?
    .line = Officers, if any are here, are asked first. Nobody has to.
prompt-scene_read = Read this aloud, as the colleague
    .line = It is a line on a card. You are not this person.
prompt-scene_hear = { $reader } reads
    .line = Listen, and notice what happens in you.
prompt-scene_noticed = What about you?
    .line = Only you see your answer. The table sees how many.
prompt-scene_noticed_wait = Thank you
    .line = The numbers come when all have answered.
prompt-scene_step_in = Step in
    .line = Say to the colleague what you would say, then tap.
    .host = You host this part: ask who would try it aloud. Then lead on.
prompt-scene_weigh = What is at stake?
    .line = One thing it may cost, and one it may save.
prompt-scene_weigh_wait = Thank you
    .line = The table sees how many said what.
prompt-scene_weighed = What made it hard?
    .line = Talk about it.
    .host = You host this part. Ask: would it be the same with someone of higher rank?
prompt-scene_news = News
    .line = What does this change in what you want to do?
    .host = You host this part: read it aloud. What does this change in what you want to do?
prompt-scene_over = This scene is over
    .line = Put the phone face down. Talk.
prompt-scene_answer = { $by } said it back. Was that it?
prompt-scene_none = Nothing happens tonight
    .line = Talk: what could shake what you want to do?
heat = Heat { $heat } of 5: { $word }
heat-0 = cool
heat-1 = calm
heat-2 = settling
heat-3 = tense
heat-4 = hot
heat-5 = boiled over
scene-move = Make a move
scene-off-ramp = Take the off-ramp: end this scene
scene-last = { $name }: { $act }.
scene-mine = You: { $act }.
scene-no-heat = The heat stays as it was.
scene-practised = That was the practice move: the heat stays as it was.
move-warm = Warm
move-firm = Firm
act-person_first = See the person
    .line = You matter here, whatever happened.
act-my_line = Hold my line
    .line = I will keep talking. Not like this.
act-listen = Listen
    .line = Say back what you hear.
act-name_power = Name the power
    .line = I can send you away. I know that.
act-offer_choice = Offer a choice
    .line = Two ways. Which suits you?
act-give_space = Give space
    .line = Two steps back, and time.
act-control = Take control
    .line = An order, a warning, a lecture.
line-crossed = Was a line crossed?
line-notice = Notice: what does your body say?
line-name = Name it, in one calm sentence.
line-next = Next: stay, step back, or swap.
scene-fell = What this role needs ({ $role }) has to be said back again: { $need }
scene-replay = Play it once more
scene-leave = Leave it at that
scene-go-on = We have talked, go on
scene-next = Go to the next scene
scene-end-calm = It ended calm.
scene-end-off_ramp = The off-ramp was taken. Well spotted.
scene-end-repaired = There is a “just in case” for this now.
scene-end-done = You have looked at it together.
scene-over-ask = What helped? What would you try in our real place?
scene-listen = I listened to somebody
scene-listen-to = To whom at this table?
scene-read = I will read it
scene-nobody-reads = Each reads it alone
scene-was-read = I have read it
scene-twist = This time the colleague is one rank higher.
scene-ask-noticed = Did you notice something that was not right?
scene-ask-act = Would you act now?
scene-yes = Yes
scene-no = No
noticed-counts = { $noticed } noticed, { $act } would act.
noticed-first = Before: { $counts }
step-in-ask = How did you step in?
step-in-check_in = Checked in
step-in-redirect = Redirected
step-in-swap_out = Swapped places
step-in-name_it = Named it
step-in-get_help = Got help
step-in-follow_up = Will follow up
weigh-risk = What may it cost?
weigh-benefit = What may it save?
risk-losing_face = losing face
risk-payback = payback
risk-misreading = I misread it
risk-rank = rank
risk-slowing = slowing the job
benefit-nobody_hurt = nobody is hurt
benefit-career_saved = a career saved
benefit-trust_kept = trust kept
benefit-safer_shift = a safer shift
benefit-sleep = I can sleep
weighed-risks = It may cost
weighed-benefits = It may save
chip-count = { $count ->
    [one] { $chip }
   *[other] { $chip } ({ $count })
}
scene-rank-up = Again, one rank higher
scene-enough = That is enough
news-remove = { $card }: not to be had any more.
news-delay = { $card }: only later. Do not count on it now.
news-add = { $card } can be used now.
shaken-remove = What it stands on is gone
shaken-delay = What it stands on comes later
doubt-shaken = No longer sure: { $names }. What could stand in?

## Fair and agreed?

prompt-fairness = Has it been fair so far?
    .line = Only how many tap “Not yet” is shown.
prompt-fairness_wait = Thank you
    .line = We go on when all have tapped.
fair-say = Everyone had a say
fair-same_rules = The same rules for everyone
fair-respect = We spoke with respect
fair-honest_reasons = We gave honest reasons
fair-yes = Yes
fair-not-yet = Not yet
fair-not-yet-count = { $count ->
    [one] (one “not yet”)
   *[other] ({ $count } times “not yet”)
}
fair-count = { $answered ->
    [one] One has tapped.
   *[other] { $answered } have tapped.
}
prompt-talk_fair = One minute for this
    .line = What would make it fairer? Nobody has to say what they tapped.
    .host = You host this part. Ask: what would make it fairer? Nobody has to say what they tapped.
end-talk = We have talked, go on
prompt-sides = Too little, or too much?
    .line = Talk: with this plan, what is the risk on each side? { $host } taps for all.
    .host = You host this part. Ask: with this plan, what is the risk on each side? Then tap for all.
sides-too_little = Risk of too little enforcement
sides-too_much = Risk of too much enforcement
level-low = Low
level-mid = Some
level-high = High
sides-done = We have talked about both
prompt-guard = A “just in case” would help here
    .line = Say it together: if this happens, then we do that.
    .host = You host this part. Ask: if this happens, then what do we do? You can also go on without.
guard-too_little = You said: a high risk that too little is done.
guard-too_much = You said: a high risk that control goes too far.
prompt-rate_role = Does this plan meet what you need?
    .line = For your role ({ $role }). Only you see this.
rate-role-ask = Is it met?
prompt-rate_chair = For the empty chair: { $role }
    .line = Ask the table: is what we heard from this role met? Tap what most say.
grade-ask = How far do you go along?
grade-endorse = I fully support it
grade-minor_point = I support it, with a small point
grade-reservations = I can support it, with doubts
grade-abstain = I would rather not say
grade-more_talk = I need more talk first
grade-dislike = I do not like it, but I will support it
grade-disagree = I strongly disagree
grade-veto = I cannot let it go ahead
prompt-rate = Are your needs met?
    .line = For your role ({ $role }). Only you see this.
prompt-fist_role = { $role }: how do they feel about it?
    .line = Shown together with the others, as counts.
prompt-fist_self = And you, as yourself?
    .line = This one decides nothing. It starts the talk later.
prompt-fist_self_alone = How do you feel about it, as yourself?
    .line = Only the hands of roles decide. Yours starts the talk later.
prompt-fist_self_beside = How do you feel about it, as yourself?
    .line = { $holder } votes for the card you share. Your hand starts the talk later.
prompt-fist_wait = Your hand is up
    .line = All are shown together.
prompt-fist_wait_alone = Your hand is up
    .line = It stays with you, for the talk later. The hands of roles are shown together.
prompt-fist_wait_beside = Your hand is up
    .line = It stays with you, for the talk later. { $holder } votes for the card you share.
prompt-revealed = This is what the hands say
    .line = Talk: what would move it up by one?
    .host = You host this part. Ask: what would move it up by one? Then choose.
prompt-ended_full = Agreed: the whole plan
prompt-ended_partial = Agreed in part
    .line = What is not agreed yet stays open, to learn more about it.
prompt-ended_unmarked = Agreed in part
    .line = Every piece stays. Not all of it is agreed.
prompt-ended_open = Open: we keep what we heard, and our questions
    .line = That is a good ending too.
met-0 = Not met
met-1 = Partly met
met-2 = Met
fist-ask = Zero to five
fist-5 = I will help lead
fist-4 = Good
fist-3 = I can live with it
fist-2 = Some worries
fist-1 = A big worry
fist-0 = Stop, it needs change
fist-count = { $cast } of { $of } roles have a hand up.
fist-change = Change mine
fist-keep = Leave it
counts = Hands by number
all-agree = This would be a full plan: every role can live with it.
not-all-agree = Not a full plan yet. { $lacks }
lack-quorum = Too few roles have given an answer.
lack-hands = At least one role still has worries.
lack-red_line = A piece crosses a red line.
lack-parked = A piece is kept for later.
lack-safety = Not all four safety questions are ticked.
move-up-ask = What would move a hand up by one?
move-ups = What would move it up
chip-who_owns = Say who owns it
chip-by_when = Say by when
chip-smaller = Make it smaller
chip-try_month = Test it for 30 days
chip-add_care = Add care
chip-add_voice = Add a way to be heard
chip-ask_missing = Ask who is missing
chip-change_part = Change one part
adopt = Keep what we agree on
revise = Change the plan
more-ways = Other ways to end
park-ask = Keep one piece for later
leave-open = Leave it open
    .line = You keep what was heard and your questions instead of a plan.
red-line-flag = A piece crosses my red line
red-line-which = Which piece?
red-line-clear = My red line is no longer crossed

## Committing

prompt-commit = What will you do for real?
    .line = Talk first. Any number is right, also none.
    .host = You host this part: ask if the table wants to take one step together. Any number is right, also none.
prompt-commit_done = Thank you
    .line = Talk: what will be the first small thing?
commit-own = Only for you
commit-shared = For all of us to read
commit-first_contact = A first contact
    .line = Talk to somebody you do not know yet.
    .when = For example: I walk home on Thursday
    .will = For example: ask the shop owner how the week was
commit-daily_practice = Something small, every day
    .line = What you can change without asking anybody.
    .when = For example: a talk gets loud
    .will = For example: take one breath and say back what I heard
commit-ask_backing = Ask for backing
    .line = What you need from others to make it work.
    .when = For example: the next team meeting begins
    .will = For example: ask for one hour a week for this
commit-joint_step = A step of our table
    .line = Who owns it, the first contact, and a day.
commit-missing_voice = Ask somebody who was missing
    .line = Who should have been here?
commit-finish = That is all for me
commit-count = { $done } of { $of } are done.
slip-private = What you write stays on this phone. Only taps are counted, for the whole table.
slip-when = When…
slip-will = …I will
slip-day = By which day, if there is one?
slip-backing-ask = What do you need from others?
slip-keep = Keep it on this phone
slips = What you will do
slips-here = Only this phone holds this.
slips-print = Print this
slip-drop = Throw this away
slip-says = When { $when }, I will { $will }
slip-says-will = I will { $will }
slip-by = By { $day }
slip-backing = Needs: { $names }
backing-time = Time
backing-supervisor = A supervisor’s word
backing-policy = A policy
backing-training = Training
backing-money = Money
backing-partner = A partner agency
step-shared = Everyone at this table can read this, and it comes into the facilitator’s report.
step-owner = Who owns it, for real?
    .line = A job title or a group. For somebody here, the name they use here
step-contact = What is the first contact?
    .line = For example: Sam calls the office on Monday
step-days = By when?
step-clause = Which piece is it for?
step-no-clause = No piece in particular
step-add = Put it on our plan
step-by = { $owner }, by { $day }
step-begins = First contact: { $contact }
step-for = For: { $piece }
step-drop = Take this back
voice-says = We will ask: { $role }
approach-in_person = In person
approach-through_trusted = Through someone they trust
approach-their_place = At their place
approach-their_time = At a time that suits them

## Stepping out

prompt-step_out = Leave your role behind
    .line = Stretch, or shake out your hands. Then say aloud:
step-out-words = I am not the { $role }. I am { $alias }.
step-out-said = I have said it
prompt-stepped_out = Yourself again
    .line = Look around at who is here, while the others leave their roles.
prompt-step_out_beside = The others leave their roles
    .line = You had none to leave. Look around at who is here, until all of you look back together.
stepped-out-count = { $done } of { $of } have left their role
prompt-debrief_happened = What happened?
prompt-debrief_myself = What did you notice in yourself?
prompt-debrief_place = What is true of our real place?
prompt-debrief_try = What will we try?
debrief-read = You host this part: read the question aloud, then give it time.
debrief-first = { $name } begins. Phones can rest.
debrief-first-me = You begin. Phones can rest.
table-on = Lead the table on
prompt-debrief_clean = Look after yourself
    .line = You gave something today. What will you do after this, to come down?
clean-none = Pick one thing. It stays on this phone.
prompt-debrief_close = Before you go
    .line = If you like, say it aloud together.
pledge-words = I look out for the people around me, and step in kindly when it counts.
pledge-do = I promise
badge-own =
    { $group ->
        [officer] Proactive Guardian
       *[other] Community Guardian
    }
badge-table = For this table
badge-line = Looking out for each other
mirror-show = Look in the table’s mirror
prompt-mirror_asked = May the table look in its mirror?
    .line = It says in words how the table did, and nothing of any one person.
mirror-quiet = It opens in a moment. If anyone would rather not, it stays shut, and nobody learns who.
mirror-no = Rather not
mirror-passed = It stays shut. Nobody learns that it was you.
mirror-shut = The mirror stays shut.
prompt-mirror_shown = The table’s mirror
    .line = You see this once.
gap = You showed { $role } for your role and { $self } for yourself. Why? Only you see this.
gap-none = You showed { $role } for your role and for yourself. Only you see this.
notice-give = Notice someone ({ $left } left)
notice-title = Notice someone
notice-whom = Whom?
notice-table = The whole table
notice-what = What did you see?
notice-sign = Show that it is from me
notice-send = Give it
notice-held_back = Held back
notice-took_off_ramp = Paused to breathe
notice-stepped_in = Stepped in
notice-listened = Listened
notice-made_room = Made room
notice-named_strength = Named a strength
notice-kind_boundary = Set a kind boundary
notice-changed_mind = Changed their mind
noticed = What was noticed
received-quiet = You were noticed: { $kind }
received-from = { $name } noticed: { $kind }
noticed-table-quiet = Someone noticed in the whole table: { $kind }
noticed-table-from = { $name } noticed in the whole table: { $kind }
credit = Inspired by Gill and Mastoras (2021), “Proactive Alliance”. The authors do not endorse this game.

## Without a phone
lent-for = You tap for { $alias }
lent-back = Back to mine
lent-taken = Somebody else has { $alias }’s screen now
    .line = Your own seat is just as you left it.
lent-tap = Tap for { $alias }
lent-bring = Someone here has no phone
on-their-card = It is on their card.

## Between tables

call-ask = Ask the other tables
call-own = You asked the other tables: “{ $words }”
call-line = Table { $table } asks for an idea
idea-use = Put it in our pool
ideas = Ideas that came in
from-table = From table { $table }
from-deck = From the deck
## The talking piece
piece-title = Talking piece
piece-hint = One person at a time holds it and speaks. Use anything on the table.
piece-lay = Use a talking piece
piece-away = Put it away
piece-free = The floor is free
piece-held = { $alias } has the floor
piece-mine = You have the floor
piece-take = Take the floor
piece-back = Give it back
