"""What remains of a workshop after play, for people who read: the report of a room.

What may enter: figures under the rules of disclosure, pages made of them, and keeping them. Nothing
here is about one person, and nothing decides how the game is played.
"""
