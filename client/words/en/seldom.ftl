# Words of what few phones open: they come when it is asked for.

lent-hint = They get a seat like everyone. Hand them this screen on their turn; their card is for their eyes.
lent-alias = A name to be called by
lent-group = Their side
lent-police = A police card is fine for them
lent-seat = Give them a seat
forget-goes = Your name here, your side, ratings, votes, written words and private answers are erased, from the screens and from the record.
forget-yes = Erase it and leave
forget-no = Stay
guest-plan = A plan from another table
review-strength = What works in it?
review-next = A next step, if you like
review-words = Something in your own words, if you like
review-send = Send it to that table
call-hint = They see your question and may send an idea. No name is shown.
call-words = What would you like to know?
voice-who = Who was missing?
voice-how = How will you ask them?
voice-add = Put it on our plan
call-send = Ask
idea-words = Your idea, in a few words
idea-cards = Or send a card
idea-send = Send it
call-away = Not now
