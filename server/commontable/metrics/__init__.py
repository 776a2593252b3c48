"""Live collaboration metrics: each a fold of envelopes with a stated construct (GAME §3).

One module a family. A metric declares its formula, its inputs, the least it needs to speak, its
bands, where it comes from and how it misleads. Nothing here is ever about one person.
"""
