"""What each viewer may see: pure functions from state to view, and from view to patch.

Secrecy lives here and nowhere else. A hidden thing is absent, never masked; the client receives
exactly what its owner may know. What may enter: one module a kind of viewer, one stage a phase.
"""
