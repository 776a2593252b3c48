"""What the server writes about itself: warnings for a person, or JSON for a machine."""

import logging
import sys

import structlog


def set_up_logs(*, is_json: bool) -> None:
    """Write to standard error: as JSON from "info" up, else for reading from "warning" up.

    Tracebacks tell lines of code alone, never what the variables held.
    """
    level = logging.INFO if is_json else logging.WARNING
    renderer: structlog.typing.Processor = (
        structlog.processors.JSONRenderer()
        if is_json
        else structlog.dev.ConsoleRenderer(exception_formatter=structlog.dev.plain_traceback)
    )
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            *((structlog.processors.format_exc_info,) if is_json else ()),
            renderer,
        ],
        wrapper_class=structlog.make_filtering_bound_logger(level),
        logger_factory=structlog.PrintLoggerFactory(sys.stderr),
    )
    logging.basicConfig(level=level, stream=sys.stderr, format="%(levelname)s %(message)s")
