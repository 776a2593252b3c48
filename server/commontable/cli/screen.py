"""How commands speak: to a person, to a script, and about what went wrong."""

from collections.abc import Mapping
from io import StringIO
from typing import Annotated, Any

import orjson
import segno
from cyclopts import Parameter
from cyclopts.validators import Number
from rich.console import Console

DONE, FAILED, WRONG_USE = 0, 1, 2
"""Exit codes."""

OUT = Console(highlight=False)
ERR = Console(stderr=True, highlight=False)


Port = Annotated[int, Parameter(validator=Number(gte=0, lte=65535))]
"""A flag that names a port; 0 is any free one."""

Json = Annotated[bool, Parameter("--json", negative=(), show_default=False)]
"""The flag of commands that can speak to scripts."""


class StopError(Exception):
    """A command cannot go on. The message is one sentence that says what to do about it."""

    code = FAILED


class UseError(StopError):
    """Something that was asked for or given cannot be: a flag, a file, a deck."""

    code = WRONG_USE


def tell(*lines: str, is_plain: bool = False) -> None:
    """Say lines of text; with rich's markup unless they are plain, as words from a file are."""
    for line in lines:
        OUT.print(line, soft_wrap=True, markup=not is_plain)


def tell_json(found: Mapping[str, Any] | list[Any], *, is_pretty: bool = False) -> None:
    """Say JSON, in one line unless it is for reading."""
    option = orjson.OPT_INDENT_2 if is_pretty else 0
    OUT.out(orjson.dumps(found, option=option).decode(), highlight=False)


def tell_qr(link: str) -> None:
    """Draw a link as a QR code that a phone reads off the terminal."""
    drawn = StringIO()
    segno.make_qr(link, error="m").terminal(out=drawn, compact=True, border=2)
    OUT.out(drawn.getvalue(), highlight=False, end="")
