"""What is printed before play and lies on the tables: one page for each who helps others play.

What may enter: sheets made from words and the run of show. Nothing here knows a workshop's people.
"""
