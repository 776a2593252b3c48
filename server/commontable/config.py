"""Where settings come from besides flags: `COMMONTABLE_*`, then a TOML file.

A flag wins over the environment and the environment over the file. In the file each command has a
table of its own, as `[serve]` with `port = 9000`; in the environment one name serves all commands,
as `COMMONTABLE_PORT`. No other module reads the environment.
"""

import tomllib
from pathlib import Path

from cyclopts.config import Dict, Env

ENVIRONMENT = Env("COMMONTABLE_", command=False)
SETTINGS_FILE = Path("commontable.toml")
"""Read when it is there and no other is named."""

HOME = Path("~/.commontable").expanduser()
"""Where everything of this installation is kept when nothing else is said."""


class SettingsError(ValueError):
    """A settings file that cannot be used, in one sentence that names the place and the fix."""


def sources(named: Path | None) -> tuple[Env | Dict, ...]:
    """What fills in the flags that were not given. Raises SettingsError."""
    file = named or SETTINGS_FILE
    if named is None and not file.exists():
        return (ENVIRONMENT,)
    return ENVIRONMENT, Dict(_read(file), source=str(file))


def _read(file: Path) -> dict[str, object]:
    try:
        return tomllib.loads(file.read_text("utf-8"))
    except OSError as error:
        raise SettingsError(
            f"The settings file {file} cannot be read ({error.strerror}): name another with "
            "--settings."
        ) from error
    except ValueError as error:
        raise SettingsError(
            f"The settings file {file} is not TOML: {str(error).removesuffix('.')}. Mend it there."
        ) from error
