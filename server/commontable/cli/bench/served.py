"""The server under measure, on a throw-away folder: the real one, but for how much one may ask."""

import argparse
from pathlib import Path

from commontable.cli.opening import open_house
from commontable.cli.screen import tell_json
from commontable.web.app import make_app
from commontable.web.limits import Limits
from commontable.web.serve import run, serve

NO_LIMITS = Limits(burst=1e9, per_second=1e9)


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--data", type=Path, required=True)
    arguments = parser.parse_args()
    house = await open_house(arguments.data)
    app = make_app(house.hall, limits=NO_LIMITS)

    def on_ready(port: int) -> None:
        tell_json({"port": port, "house": house.keyring.house})

    await serve(app, host="127.0.0.1", port=arguments.port, on_ready=on_ready)


if __name__ == "__main__":
    run(main())
