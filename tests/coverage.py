"""How far the rules and the views are reached by their own tests, by line and by branch.

    python -m tests.coverage

runs `tests/server/rules` over `rules/` and `tests/server/views` over `views/`, lists what no test
reached, and fails if there is any. Random games are left out: they would reach by luck what no test
states.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

ROOT = Path(__file__).parents[1]
PARTS = ("rules", "views")


def measured(part: str) -> Mapping[str, Any]:
    """What coverage tells of each module of one part. Raises CalledProcessError if a test fails."""
    with TemporaryDirectory() as folder:
        found, told = f"--data-file={folder}/found", f"{folder}/told.json"
        only = ("-m", "not wandering and not long", f"tests/server/{part}")
        run = ("run", "--branch", found, "-m", "pytest", "-q", *only)
        tell = ("json", "-q", found, f"--include=*/commontable/{part}/*", "-o", told)
        for words in (run, tell):
            subprocess.run([sys.executable, "-m", "coverage", *words], cwd=ROOT, check=True)
        return json.loads(Path(told).read_text("utf-8"))["files"]


def missed(files: Mapping[str, Any]) -> Iterator[str]:
    """A line for each module that is not reached as a whole."""
    for path, found in sorted(files.items()):
        lines = found["missing_lines"]
        branches = [way for way in found["missing_branches"] if not _cannot_be_taken(path, way)]
        if lines or branches:
            share = found["summary"]["percent_covered"]
            yield f"{path} {share:.1f}%: {', '.join((*_runs(lines), *_ways(branches)))}"


def _cannot_be_taken(path: str, way: Sequence[int]) -> bool:
    """Whether a branch leaves a function past the last `case` of all there are."""
    source, target = way
    told = (ROOT / path).read_text("utf-8").splitlines()[source - 1]
    return target < 0 and told.lstrip().startswith("case ")


def _runs(lines: Sequence[int]) -> Iterator[str]:
    """Numbers in a row as `3-5`."""
    start = 0
    for place, line in enumerate(lines):
        if place + 1 == len(lines) or lines[place + 1] != line + 1:
            first = lines[start]
            yield f"{first}" if first == line else f"{first}-{line}"
            start = place + 1


def _ways(branches: Sequence[tuple[int, int]]) -> Iterator[str]:
    """Branches as `3 to 7`, and out of the function as `3 to the end`."""
    for source, target in branches:
        yield f"{source} to {target if target > 0 else 'the end'}"


def main() -> int:
    files = {path: found for part in PARTS for path, found in measured(part).items()}
    told = list(missed(files))
    whole = len(files) - len(told)
    sys.stdout.write(
        "\n".join([*told, f"{whole} of {len(files)} modules are reached as a whole."]) + "\n"
    )
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
