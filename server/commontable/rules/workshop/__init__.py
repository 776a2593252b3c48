"""The workshop: tables under one facilitator, from the lobby to the close.

Its deeds live in a stream of its own; what concerns a table reaches it as a facilitator's command
through `relay`.
"""
