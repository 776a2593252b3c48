"""The commands: what a person types, and what they are told.

What may enter: one module for each command, the screen they all speak on, and the sentences for
what went wrong. A command reads its flags, has another room do the work, and says how that went.
"""
