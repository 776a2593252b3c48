### What the console says about the metrics of a table, to the facilitator alone.
###
### metric-ID-name, then a sentence for each band, what it means, how it misleads. nudge-ID is for the
### facilitator; nudge-ID-tell is a first draft of what to say to the table, and names no number.

metric-M1-name = Taking part
metric-M1-not_yet = Too little has happened to say who takes part.
metric-M1-steady = The moves are spread well around the table.
metric-M1-watch = Some phones make more of the moves than others.
metric-M1-look = A few phones are doing most of the moves.
metric-M1-means = How evenly turns, listening, sharing and parts of the plan are spread over the people here.
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
nudge-M2 = Let someone from the community host, or ask an officer to sum up what they heard.
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

metric-M8-name = What matters, said and heard
metric-M8-not_yet = Too few turns so far.
metric-M8-steady = Much of what matters has been said and heard.
metric-M8-watch = There is more to say and to hear.
metric-M8-look = Most of what matters has not been heard.
metric-M8-means = How much of what matters to the roles has been laid on the table, and how much of that was heard.
metric-M8-misleads = It is fine not to share. The weights are guesses of those who wrote the deck.
nudge-M8 = Offer two more minutes, or one more go at saying back what was said.
nudge-M8-tell = Take two more minutes. What have you heard that nobody has said back yet?

metric-M9-name = Needs the plan meets
metric-M9-not_yet = Too few roles have rated the plan.
metric-M9-steady = The plan meets each role at least in part.
metric-M9-watch = The plan meets some roles much less than it could.
metric-M9-look = The plan leaves someone out, or meets too little of what matters.
metric-M9-means = How well the newest plan meets what matters to the roles, and to the one it serves least.
metric-M9-misleads = People rate kindly near the end. A low rating can also be a way to bargain.
nudge-M9 = Ask: whose need is met least, and what small change would help?
nudge-M9-tell = Whose need does this plan meet least? What small change would help?

metric-M11-name = Support for the plan
metric-M11-not_yet = No fists have been shown together yet, or too few.
metric-M11-steady = Every role that showed a fist can live with the plan.
metric-M11-watch = Some role cannot live with the plan yet.
metric-M11-look = A fast yes, and little comfort.
metric-M11-means = How strong the support of the roles was, and how much alike, when they last showed their fists.
metric-M11-misleads = Quick agreement may be pressure.
nudge-M11 = Ask: what might we be leaving unsaid?
nudge-M11-tell = What might we be leaving unsaid?
