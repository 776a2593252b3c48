"""The front door: every command, and how each of them may end."""

from pathlib import Path
from typing import Annotated

from cyclopts import App, CycloptsError, Parameter

from commontable.cli.bench.command import bench_command
from commontable.cli.decks import DECKS
from commontable.cli.demo import demo_command
from commontable.cli.logs import set_up_logs
from commontable.cli.rehearse import rehearse_command
from commontable.cli.replay import replay_command
from commontable.cli.screen import DONE, ERR, FAILED, OUT, WRONG_USE, StopError
from commontable.cli.serve import serve_command
from commontable.cli.write import write_command
from commontable.config import ENVIRONMENT, SettingsError, sources

APP = App(
    name="commontable",
    help="A tabletop-style workshop game for many tables at once, played on phones in one room.",
    console=OUT,
    error_console=ERR,
    help_format="markdown",
    config=ENVIRONMENT,
    result_action="return_value",
)
APP.command(serve_command, name="serve")
APP.command(demo_command, name="demo")
APP.command(rehearse_command, name="rehearse")
APP.command(replay_command, name="replay")
APP.command(DECKS)
APP.command(write_command, name="write")
APP.command(bench_command, name="bench")


@APP.meta.default
def _begin(
    *tokens: Annotated[str, Parameter(show=False, allow_leading_hyphen=True)],
    settings: Path | None = None,
    log_json: Annotated[bool, Parameter(negative=(), show_default=False)] = False,
) -> int | None:
    """Read what goes before every command, then do the command.

    Parameters
    ----------
    settings
        A TOML file with a table for each command, such as [serve]; commontable.toml if it is here.
    log_json
        Write the log to standard error as JSON, and more of it.
    """
    set_up_logs(is_json=log_json)
    APP.config = sources(settings)
    code: int | None = APP(tokens, exit_on_error=False, print_error=False)
    return code


def main(tokens: list[str] | None = None) -> int:
    """Do what the command line says; the exit code is 0 done, 1 failed, 2 wrong use."""
    try:
        code = APP.meta(tokens, exit_on_error=False, print_error=False)
    except KeyboardInterrupt:
        return FAILED
    except StopError as error:
        return _stop(str(error), error.code)
    except SettingsError as error:
        return _stop(str(error), WRONG_USE)
    except CycloptsError as error:
        return _stop(_sentence(error), WRONG_USE)
    return code if isinstance(code, int) else DONE


def _stop(sentence: str, code: int) -> int:
    ERR.print(sentence, soft_wrap=True, markup=False)
    return code


def _sentence(error: CycloptsError) -> str:
    """What cyclopts has to say, without its preamble about the code behind the command."""
    error.verbose = False
    return str(error)
