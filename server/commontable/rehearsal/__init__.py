"""Workshops with simulated participants, for the demo, for rehearsals and for tests of load.

They speak the real wire and know nothing but the protocol: whatever they can do, a phone can do.

What may enter: simulated clients, what they feel like doing, and the watching of whole workshops.
Nothing here imports a rule of play or starts a server.
"""
