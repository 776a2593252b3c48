"""Where settings come from besides flags: `COMMONTABLE_*`, then a TOML file.

A flag wins over the environment and the environment over the file. In the file each command has a
table of its own, as `[serve]` with `port = 9000`; in the environment one name serves all commands,
as `COMMONTABLE_PORT`. No other module reads the environment.
"""

from pathlib import Path

from cyclopts.config import Env, Toml

PREFIX = "COMMONTABLE_"
SETTINGS_FILE = Path("commontable.toml")
"""Read when it is there and no other is named."""

HOME = Path("~/.commontable").expanduser()
"""Where the data of this installation is kept when nothing else is said."""


def sources(file: Path | None) -> "tuple[Env, Toml]":
    """What fills in the flags that were not given. A named file must exist."""
    return (
        Env(PREFIX, command=False),
        Toml(file or SETTINGS_FILE, must_exist=file is not None),
    )
