"""What every test may rely on."""

import structlog
from hypothesis import settings

# The same games each time, so that a change is what fails; `tests.server.walking` plays new ones.
settings.register_profile("house", deadline=None, derandomize=True)
settings.load_profile("house")

structlog.configure(
    processors=[
        structlog.processors.add_log_level,
        structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback),
    ]
)
