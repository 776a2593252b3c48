"""What every test may rely on."""

import pytest
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


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What plays whole workshops comes first, so that nobody waits for it at the end."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
