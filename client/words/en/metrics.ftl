### What the console says about the metrics of a table, to the facilitator alone.
###
### metric-ID-name, then a sentence for each band, what it means, how it misleads. nudge-ID is for the
### facilitator; nudge-ID-tell is a first draft of what to say to the table, and names no number.
### Where a band can have more than one reason, its words and nudges for the second end in its name.

metric-M1-name = Taking part
metric-M1-not_yet = Too little has happened to say who takes part.
metric-M1-steady = The moves are spread well around the table.
metric-M1-watch = Some phones make more of the moves than others.
metric-M1-look = A few phones are doing most of the moves.
metric-M1-means = How evenly turns, listening, sharing and pieces of the plan are spread over the people here.
metric-M1-misleads = Quiet people may be with it all the same. Some tap a lot, some let their elders go first, and one phone may tap for two.
nudge-M1 = Go and ask: who have we not heard from yet?
nudge-M1-tell = Who have we not heard from yet?

metric-M2-name = Who holds the floor
metric-M2-not_yet = Too little floor time so far to compare the two sides.
metric-M2-steady = Both sides have had their share of the floor.
metric-M2-watch = One side has held the floor longer.
metric-M2-look = Officers have held the floor longer for some time.
metric-M2-means = Whether officers or community members have had more time on the floor, per person.
metric-M2-misleads = Free talk is not seen. Even time is not the aim: the community speaks first and longer on purpose.
nudge-M2 = Where officers hold it longer, let someone from the community host, or ask an officer to sum up what they heard.
nudge-M2-tell = Before we go on: could someone sum up what they have heard from the others?

metric-M3-name = Listening both ways
metric-M3-not_yet = Too few moves between the two sides so far.
metric-M3-steady = Both sides listen to each other.
metric-M3-watch = One side does more of the listening.
metric-M3-look = Listening flows one way.
metric-M3-means = Whether listening and agreed trades go both ways between officers and community.
metric-M3-misleads = The order of turns has a hand in this. One friendly pair can lift it for the whole table.
nudge-M3 = Ask the other side to say back what they heard next.
nudge-M3-tell = Next time, let someone who has listened less say back what they heard.

metric-M4-name = Reaching across
metric-M4-not_yet = Too few moves between people so far.
metric-M4-steady = People turn to the other side as much as to their own.
metric-M4-watch = People turn a little more to their own side.
metric-M4-look = People mostly turn to their own side.
metric-M4-means = Whether people listen to and trade with the other side as often as chance would have it, or more.
metric-M4-misleads = Who sits where has a hand in this. At a small table a few moves make the number.
nudge-M4 = Suggest that they turn to someone across the table next.
nudge-M4-tell = Next, turn to someone across the table. What do they think?

metric-M5-name = Saying it back
metric-M5-not_yet = Too few questions and answers said back so far.
metric-M5-steady = People say back what they hear.
metric-M5-watch = There are more questions than words said back.
metric-M5-look = Lots of questions, and little is said back.
metric-M5-means = How often people say back what they heard, for each question that they ask.
metric-M5-misleads = People tap this about themselves. It is no measure of skill, and one can tap without saying it.
nudge-M5 = Ask them to say back one thing before the next question.
nudge-M5-tell = Try this: say back one thing you heard before the next question.

metric-M6-name = Advice nobody asked for
metric-M6-not_yet = Too few moves so far.
metric-M6-steady = People listen before they advise.
metric-M6-watch = Some advice comes before anybody asked for it.
metric-M6-look = Fixing has started early.
metric-M6-means = How much of the listening is advice that comes without asking first.
metric-M6-misleads = Much advice is never tapped, so a table that is honest about it looks worse.
nudge-M6 = Suggest that they ask first: may I share an idea?
nudge-M6-tell = Before you share an idea, ask first: may I share an idea?

metric-M7-name = Feeling heard
metric-M7-not_yet = Too few speakers have said whether they felt heard.
metric-M7-steady = Most speakers felt heard.
metric-M7-watch = Some speakers did not quite feel heard.
metric-M7-look = Some speakers may not feel heard yet.
metric-M7-means = In how many turns the speaker said, for the facilitator's eyes alone, that they felt heard.
metric-M7-misleads = People may rate kindly, or out of fear, and they rate in a role.
nudge-M7 = Ask: what did we miss?
nudge-M7-tell = Before you go on, ask around: what did we miss?

metric-M8-name = What matters, said and heard
metric-M8-not_yet = Too few turns so far.
metric-M8-steady = Much of what matters has been said and heard.
metric-M8-watch = There is more to say and to hear.
metric-M8-look = Most of what matters has not been heard.
metric-M8-means = How much of what matters to the roles has been laid on the table, and how much of that was heard.
metric-M8-misleads = It is fine not to share. The weights are guesses of those who wrote the deck.
nudge-M8 = { $minutes ->
    [one] Offer one more minute, or one more go at saying back what was said.
   *[other] Offer { $minutes } more minutes, or one more go at saying back what was said.
}
nudge-M8-tell = Take a little more time. What have you heard that nobody has said back yet?

metric-M9-name = Needs the plan meets
metric-M9-not_yet = Too few roles have rated the plan.
metric-M9-steady = The plan meets each role at least in part.
metric-M9-watch = The plan meets some roles much less than it could.
metric-M9-look = The plan meets too little of what matters.
metric-M9-look-left_out = The plan leaves someone out.
metric-M9-means = How well the newest plan meets what matters to the roles, and to the one it serves least.
metric-M9-misleads = People rate kindly near the end. A low rating can also be a way to bargain.
nudge-M9 = Ask: whose need is met least, and what small change would help?
nudge-M9-tell = Whose need does this plan meet least? What small change would help?
nudge-M9-left_out = Ask: who is left out, and what small piece would serve them?
nudge-M9-tell-left_out = Whom does this plan leave out? What small piece would serve them?

metric-M10-name = Making the most of it together
metric-M10-not_yet = Too few roles have rated the plan.
metric-M10-steady = The plan does much for the roles together.
metric-M10-watch = An earlier draft was better for someone and worse for nobody.
metric-M10-watch-uneven = The plan does much more for some roles than for others.
metric-M10-look = An earlier draft was better for someone and worse for nobody.
metric-M10-look-uneven = The plan does far more for some roles than for others.
metric-M10-means = How much the newest plan does for all roles together, and how evenly.
metric-M10-misleads = Only the drafts that this table has tried are compared. There may be better ones.
nudge-M10 = Ask them to look at the earlier draft again.
nudge-M10-tell = An earlier draft may hold something better. Would you look at it again?
nudge-M10-uneven = Ask them to move something to the role that gets least.
nudge-M10-tell-uneven = Which role gets least from this plan? What could move its way?

metric-M11-name = Support for the plan
metric-M11-not_yet = No fingers have been shown together yet, or too few.
metric-M11-steady = Every role that showed fingers can live with the plan.
metric-M11-watch = Some role cannot live with the plan yet.
metric-M11-look = A fast yes, and little comfort.
metric-M11-means = How strong the support of the roles was, and how much alike, when they last showed their fingers.
metric-M11-misleads = Quick agreement may be pressure.
nudge-M11 = Ask: what might we be leaving unsaid?
nudge-M11-tell = What might we be leaving unsaid?

metric-M12-name = What works, first
metric-M12-not_yet = Too few next steps so far.
metric-M12-steady = People name what works before they ask for more.
metric-M12-watch = Some next steps come before a word on what works.
metric-M12-look = Feedback is jumping to fixes.
metric-M12-means = How many next steps came from people who had first named something that works. Beside it, how often a remark was called useful, and how often it stung.
metric-M12-misleads = Praise may be empty. The phone asks for it first, which lifts this figure.
nudge-M12 = Ask for one thing that already works.
nudge-M12-tell = What is one thing in this plan that already works?
metric-M13-name = Safety pulse
metric-M13-not_yet = Too few people have answered to say how safe it is to speak.
metric-M13-steady = People find it safe to speak here.
metric-M13-watch = Some people hold back, or someone is uneasy.
metric-M13-look = Comfort is low at this table.
metric-M13-means = How far people agree that they can say what they think, and that a slip will not be held against them. Only the table as a whole is told, never a number.
metric-M13-misleads = One bad day is enough, or fear of being seen. A small table says little.
nudge-M13 = Do a whole-table check-in. Do not look for who.
nudge-M13-tell = Let us stop for a moment. What would make it easier to speak here?

metric-M14-name = Heat, and coming back
metric-M14-not_yet = No scene and no off-ramp so far.
metric-M14-steady = How hot it was, and how people came back.
metric-M14-watch = How hot it was, and how people came back.
metric-M14-look = How hot it was, and how people came back.
metric-M14-means = How much of the time the table was hot or in an off-ramp. Beside it boil-overs, off-ramps, and the seconds from an off-ramp until somebody was heard or something was named that works.
metric-M14-misleads = More off-ramps can be good practice.
nudge-M14 = They took an off-ramp. Give them room; ask later what helped.
nudge-M14-tell = Take the time you need.

metric-M15-name = Quiet phones
metric-M15-not_yet = Too few taps so far to know what is usual here.
metric-M15-steady = The phones are as busy as usual.
metric-M15-watch = The phones are quieter than usual.
metric-M15-look = The phones have been quiet for a while.
metric-M15-means = How long nobody has tapped, against what is usual at this table.
metric-M15-misleads = Good talk is quiet on phones.
nudge-M15 = It may be good talk. Look before you step in.
nudge-M15-tell = Is there anything you need from me?

metric-M16-name = Noticing and acting
metric-M16-not_yet = Too few answers so far.
metric-M16-steady = Most who noticed would act.
metric-M16-watch = Many noticed, and few would act.
metric-M16-look = Many noticed, and few would act.
metric-M16-means = How many more people noticed than would act. It is for the debrief alone.
metric-M16-misleads = It is only a question on a card, and some answers are those one would like to give.
nudge-M16 = Ask in the debrief: what made it hard?
nudge-M16-tell = Many noticed, and few would have acted. What made it hard?

metric-M17-name = Written by both sides
metric-M17-not_yet = Too few pieces in the plan so far.
metric-M17-steady = Both sides have had a hand in the plan.
metric-M17-watch = One side has written more of the plan.
metric-M17-watch-enforcement = Enforcement has a large part in the plan.
metric-M17-look = The plan is written by one side.
metric-M17-look-enforcement = Enforcement is doing most of the work.
metric-M17-means = How much of the plan both officers and community have had a hand in, how much one of the two has written alone, and how much of it is enforcement.
metric-M17-misleads = One person may type for all.
nudge-M17 = Ask whose hand is not in the plan yet.
nudge-M17-tell = Whose hand is not in the plan yet? What would they add?
nudge-M17-enforcement = Ask: what else was tried?
nudge-M17-tell-enforcement = Before enforcement: what else was tried, and what could be tried?

metric-M18-name = Reach of the plan
metric-M18-not_yet = Too few pieces in the plan so far.
metric-M18-steady = The plan reaches around most of the wheel, and most roles own a piece.
metric-M18-watch = Some parts of the wheel, or some roles, are still without a piece.
metric-M18-look = Most of the wheel is still empty.
metric-M18-means = How much of the plan wheel has a piece on it, and how many roles own one.
metric-M18-misleads = Six thin pieces do less than two strong ones.
nudge-M18 = Look at the wheel with them: who could fill one of the gaps?
nudge-M18-tell = Look at the wheel. Who could fill one of the gaps?

metric-M19-name = How ready commitments are
metric-M19-not_yet = Too few commitments so far, or too few people. None is fine too.
metric-M19-steady = Most of what people mean to do has a moment and a day.
metric-M19-watch = Some of what people mean to do has no moment or no day yet.
metric-M19-look = Much of what people mean to do has no moment or no day yet.
metric-M19-means = How much of what people mean to do has a moment when it begins, and a day. The words themselves never leave their phones.
metric-M19-misleads = To commit to nothing is a free choice, and says nothing about anybody.
nudge-M19 = Ask: when exactly will that moment come?
nudge-M19-tell = When exactly will that moment come?

metric-M20-name = Time on screens
metric-M20-not_yet = It is too early to say.
metric-M20-steady = Few taps, so there is room for talk.
metric-M20-watch = People tap a little more than they need to.
metric-M20-look = Heads are down over the phones.
metric-M20-means = How often a person here taps in a minute.
metric-M20-misleads = Some parts of the evening are quick by design. Whoever taps for someone else taps for two.
nudge-M20 = Ask for phones face down for two minutes.
nudge-M20-tell = Phones face down for two minutes, please. Just talk.

metric-M21-name = Knowing each other
metric-M21-not_yet = Too few have guessed both before and after the listening.
metric-M21-steady = After the listening, more people guess right what matters to somebody else.
metric-M21-watch = Guesses are about as good as they were before the listening.
metric-M21-look = Guesses did not improve.
metric-M21-means = How many guess right what matters to one other role, after the listening and before it.
metric-M21-misleads = What nobody shared cannot be learned. At a small table one answer moves the number far.
nudge-M21 = Ask: what did we learn that surprised us?
nudge-M21-tell = What did we learn that surprised us?
