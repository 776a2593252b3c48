### The report of a room, written by the server once the last phase is over.

report-title = Report: { $name }
report-over = Common Table: report of one workshop
report-length = { $minutes ->
    [one] planned for 1 minute
   *[other] planned for { $minutes } minutes
}
report-took = { $minutes ->
    [one] took 1 minute
   *[other] took { $minutes } minutes
}

report-limits = Before you read on
report-no-partner = No host organization and no community partner has released this report. Treat it as the facilitator’s own record.
report-no-talk = People talked, and phones noted a few taps. What was said aloud is not in here, and the taps can mislead.
report-no-person = Nothing here is about one person, and tables are not ranked. Counts below { $counted } are not shown, nor one that would give such a count away; a figure of the room needs { $tables } tables and { $shared } people, and { $shared } of each side where it compares the two.
report-no-proof = This was one practice game. It shows what people tried here. It does not show that anything changed in the street, and it says nothing about people who were not in the room.

report-few = not shown
report-tried = What was tried
report-room = People: { $people }. Tables: { $tables }.
report-group-officer = Officers
report-group-community = Community members
report-group-partner = Partners
report-group-undisclosed = Did not say

report-endings = How it ended
report-endings-line = All three endings are good ones. A table may agree on a whole plan, on a part, or keep its questions open.
report-tables = { $tables ->
    [one] { $tables } table
   *[other] { $tables } tables
}
report-noticed = What people noticed in one another

report-plans = What the tables wrote
report-plans-line = People spoke for roles, not for themselves. A plan is a draft to take into the real place, and shows nobody’s own view.
report-own-words = Words in quotation marks were typed at the tables and stand here as people wrote them. They may hold names: look before you pass this on.
report-table = Table { $no }
report-unended = The vote was not reached.
report-open = Not agreed yet: still to learn
report-nothing = No plan was written. What was heard stays with those who heard it.

report-figures = How the room worked together
report-figures-line = Each figure is the middle one of the tables. All of them are first guesses to talk about, not marks.
report-middle = { $tables ->
    [one] Middle figure: { $value }, from { $tables } table.
   *[other] Middle figure: { $value }, from { $tables } tables.
}
report-span = It can lie anywhere from { $low } to { $high }.
report-too-few = Not shown, because too few tables or people stand behind them:

report-credit = The ideas are those of Charlotte Gill and Molly C. Mastoras, “Proactive Alliance: Combining policing and counselling psychology” (Journal of Community Safety and Well-Being, 2021). They have not endorsed this game.

report-steps = What the table will do for real
report-until = By { $day }
report-voices = Whom the table will ask to the next one
report-backing = What people asked leadership for
report-backing-line = Taken from what people mean to do. Nobody can see who asked.
