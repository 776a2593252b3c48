"""The rules of the game, as pure functions over frozen values.

Nothing here waits, reads a clock, rolls a die or touches a disk: time and chance arrive as a
`Moment`, cards as a `Deck`. What may enter: state, commands, events, refusals, and the functions
between them.
"""
