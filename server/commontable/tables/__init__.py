"""The only floor that waits: tables that are open, the hall that finds them, the clock that rings.

What may enter: the corridor of one table, the hall, timers, tickets. No rule and no socket.
"""
