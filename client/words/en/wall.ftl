## The projector. Short lines, read from the last row.

wall-P0 = Arrive and agree
wall-P0-line = Go to the table that your phone names. Read the five agreements, and set aside what you would rather not talk about.
wall-P1 = Check in with yourself
wall-P1-line = What keeps you steady? Read your card, pick what helps, and name one strength aloud if you like.
wall-P2 = Choose a problem
wall-P2-line = Read the three problems aloud. Talk. Then one dot each.
wall-P2-chosen = Look at it closely
wall-P2-chosen-line = What is fact, feeling or guess? What can you move? Who holds power?
wall-P3 = Meet the roles
wall-P3-line = Tell your table who you are here, and what you stand for.
wall-P3-guess-line = Each for yourself, on your phone: what may matter to another role?
wall-P4 = Listen
wall-P4-line = One speaks. The others listen, ask, and say back what they heard.
wall-P4-guess-line = Once more on your phone, after all you heard: what matters to another role?
wall-P5 = Ask a better question
wall-P5-line = What works already? Then, as a table: how might we…?
wall-P6 = Build one plan
wall-P6-line = What can each of you bring? Leave nobody out.
wall-P8 = What works?
wall-P8-line = First what works in the plan. Then one next step.
wall-P7 = Something happens
wall-P7-line = Read the card aloud, and stand in it for a moment. What would you say?
wall-P9 = Fair and agreed?
wall-P9-line = Has it been fair? Does the plan meet your role’s needs? Then show zero to five fingers.
wall-P9-fairness-line = Has it been fair so far? Answer on your phone. Only counts are shown.
wall-P9-talk_fair-line = One minute: what would make it fairer?
wall-P9-sides-line = With this plan: what is the risk of too little enforcement, and of too much?
wall-P9-guard-line = If this happens, then what do we do? Say it together.
wall-P9-blank-line = There is no plan, and that is an ending too. What stays open, and whom could you ask?
wall-P9-revise-line = Change the plan so that more people can live with it.
wall-P10 = What will you do for real?
wall-P10-line = One small thing you can do yourself. One step you take together. Or nothing yet.
wall-P11 = Leaving the roles
wall-P11-line = Lay your role on the table. What happened? What is true of our real place?
wall-lobby = Welcome
wall-lobby-line = Take out your phone and come to the table.
wall-end = That is all for today
wall-end-line = Look at the people at your table once more. Then say thank you.
wall-closed = Thank you
wall-closed-line = What you heard stays with you. What you can change starts this week.
wall-summon = Eyes up, please
wall-summon-line = One moment for everyone.
wall-rehearsal = Rehearsal
wall-paused = We pause here
wall-paused-line = Phones down. Listen to the front.

wall-join = Join at
wall-code = Code
wall-qr = Code to scan. It leads to { $address }.
wall-people = { $count ->
    [0] Be the first
    [one] 1 person is here
   *[other] { $count } people are here
}
wall-minutes = { $minutes ->
    [one] minute
   *[other] minutes
}
wall-clock-last = less than a minute
wall-clock-over = Finish your sentence
wall-clock-stands = The clock is stopped
wall-clock-apart = At most. Some tables have less: each phone shows its own time.
wall-steps = Part { $at } of { $of }
wall-plans = { $count ->
    [one] One plan on the table
   *[other] { $count } plans on the tables
}
wall-noticed = Noticed in this room
wall-offline = Back in a moment
wall-wrong-code = There is no workshop with this code. Look at the address once more.

noticing-held_back = held back
noticing-took_off_ramp = paused to breathe
noticing-stepped_in = stepped in
noticing-listened = listened
noticing-made_room = made room
noticing-named_strength = named a strength
noticing-kind_boundary = set a kind boundary
noticing-changed_mind = changed their mind

wall-asked = Tables ask
quoted-wall = “{ $words }”
