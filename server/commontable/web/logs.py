"""What may stand in a log: what happened and when, but never an address, a secret or a message."""

import logging
from ipaddress import ip_address

import structlog
from structlog.typing import FilteringBoundLogger

QUIET = structlog.make_filtering_bound_logger(logging.ERROR)


def library_log() -> FilteringBoundLogger:
    """A log for python-socketio: its errors alone, for the rest quotes what was sent."""
    quiet: FilteringBoundLogger = structlog.wrap_logger(None, wrapper_class=QUIET)
    return quiet


class WithoutAddresses(logging.Filter):
    """Puts "someone" in the place of every address among the arguments of a record."""

    def filter(self, record: logging.LogRecord) -> bool:
        """Let every record pass, without addresses."""
        if isinstance(record.args, tuple):
            record.args = tuple("someone" if _is_address(a) else a for a in record.args)
        return True


def _is_address(value: object) -> bool:
    try:
        return isinstance(value, str) and bool(ip_address(value))
    except ValueError:
        return False


WITHOUT_ADDRESSES = WithoutAddresses()


def hide_addresses() -> logging.Logger:
    """Let no address through aiohttp's logs; return the one its server is to write to."""
    for name in ("aiohttp.server", "aiohttp.websocket", "aiohttp.web"):
        logging.getLogger(name).addFilter(WITHOUT_ADDRESSES)
    return logging.getLogger("aiohttp.server")
