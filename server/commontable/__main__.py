"""The front door: `commontable` and `python -m commontable`."""


def main() -> None:
    """Say that the commands are not built yet."""
    raise SystemExit("The commands of Common Table are not built yet.")


if __name__ == "__main__":
    main()
