"""The front door: `commontable` and `python -m commontable`."""

import sys

from commontable.cli.app import main as _main


def main() -> None:
    """Do what the command line says, and end with its exit code."""
    sys.exit(_main())


if __name__ == "__main__":
    main()
