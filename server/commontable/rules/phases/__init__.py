"""One module a phase, in the order of the run of show. None imports another.

A phase enters by its own module and one line here; what is not in this list does not exist. A large
one is a package: its wishes, its facts with their folds, its state, the course it takes by itself,
and the play, which decides wishes and offers them.
"""

from commontable.rules.phase import Phase
from commontable.rules.phases import (
    agree,
    arrive,
    commit,
    compose,
    debrief,
    feedback,
    listen,
    problem,
    reframe,
    roles,
    scenes,
    toolcheck,
)

PHASES: tuple[Phase, ...] = (
    arrive.PHASE,
    toolcheck.PHASE,
    problem.PHASE,
    roles.PHASE,
    listen.PHASE,
    reframe.PHASE,
    compose.PHASE,
    scenes.PHASE,
    feedback.PHASE,
    agree.PHASE,
    commit.PHASE,
    debrief.PHASE,
)
