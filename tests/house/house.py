"""The tracked files of the project, as the house rules read them."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]


def tracked(*patterns: str) -> list[Path]:
    """List the tracked files that match any of git's `patterns`; without one, all of them."""
    words = ["git", "ls-files", "-z", "--", *patterns]
    listed = subprocess.run(words, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    paths = (ROOT / name for name in listed.split("\0") if name)
    return [path for path in paths if path.is_file()]


def text_of(path: Path) -> str:
    """Read a tracked file; one that is no text, a picture say, reads as empty."""
    try:
        return path.read_text("utf-8")
    except UnicodeDecodeError:
        return ""


def lines_with(pattern: re.Pattern[str], *patterns: str) -> Iterator[str]:
    """Quote as `file:number: line` each line of the tracked files in which `pattern` is found."""
    for path in tracked(*patterns):
        for number, line in enumerate(text_of(path).splitlines(), 1):
            if pattern.search(line):
                yield f"{path.relative_to(ROOT)}:{number}: {line.strip()[:120]}"
