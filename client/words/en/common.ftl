# Words that every screen shares.

app-name = Common Table
comma = ,

phase-P0 = Arriving
phase-P1 = Self-check
phase-P2 = The problem
phase-P3 = Roles
phase-P4 = Listening
phase-P5 = Reframing
phase-P6 = Building a plan
phase-P8 = What works
phase-P7 = Something happens
phase-P9 = Fair and agreed?
phase-P10 = What we will do
phase-P11 = Leaving the roles
phase-done = The end

table-number = Table { $number }

group-officer = Police
group-community = Community
group-partner = Partner
group-undisclosed = Rather not say

segment-prevent = Prevent
segment-place = Place
segment-people = People
segment-care = Care
segment-voice = Voice
segment-account = Promises
segment-enforcement = Enforcement

time-minutes = { $minutes ->
    [one] { $minutes } minute left
   *[other] { $minutes } minutes left
}
time-seconds = { $seconds } seconds left
time-up = Time is up, talk on
time-stands = The clock is stopped

line-connecting = Connecting…
line-offline = Connecting again…
line-offline-kept = Offline. Your answer is kept.

code-bad_phase = The table has moved on.
code-not_present = You are not at this table any more.
code-not_your_turn = It is someone else’s turn.
code-locked = That is not open right now.
code-in_hand = Somebody else is tapping for them now.
code-bad_target = That choice is not there any more.
code-cap = That is as many as there can be.
code-filtered = That cannot be shown here.
code-no_consent = First say that you want to play.
code-malformed = That did not arrive whole. Please try again.
code-too_large = That is too long. Please make it shorter.
code-too_fast = That was too many taps at once. Wait a moment, then try again.
code-too_late = The table has moved on.
code-not_allowed = That is not yours to do.
code-wrong_code = No workshop has this code. Check it on the big screen.
code-table_full = That table is full. The facilitator can find you a seat.
code-workshop_full = Every seat is taken. Ask the facilitator for a place.
code-workshop_closed = This workshop is over.
code-ticket_spent = This seat is no longer yours. You can join again.
code-busy = The table was busy. Please try again.

wheel-says = Plan wheel. Covered: { $covered }. Still open: { $open }.
close = Close
still-missing = Still to answer: { $ask }
