"""A copy of the real deck that a test may break in one place."""

import shutil
from pathlib import Path

import pytest
from attrs import frozen

from commontable.library.checks import check_deck
from commontable.library.faults import Fault
from commontable.library.shelf import find_deck


@frozen
class DeckCopy:
    folder: Path

    def edit(self, file: str, old: str, new: str) -> "DeckCopy":
        """Replace the first `old` in one file of the deck, and hold that it was there."""
        path = self.folder / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")
        return self

    def edit_card(self, kind: str, card: str, old: str, new: str) -> "DeckCopy":
        """Replace the first `old` after the heading of one card."""
        path = self.folder / "cards" / f"{kind}.toml"
        before, heading, after = path.read_text(encoding="utf-8").partition(f"[{card}]\n")
        assert heading
        assert old in after
        path.write_text(before + heading + after.replace(old, new, 1), encoding="utf-8")
        return self

    def findings(self) -> list[Fault]:
        return check_deck(self.folder)

    def told(self) -> list[tuple[str, str, str]]:
        """File, place and sentence of every fault, warnings left out."""
        return [
            (fault.file.relative_to(self.folder).as_posix(), fault.place, fault.says)
            for fault in self.findings()
            if not fault.is_warning
        ]

    def warned(self) -> list[tuple[str, str, str]]:
        return [
            (fault.file.relative_to(self.folder).as_posix(), fault.place, fault.says)
            for fault in self.findings()
            if fault.is_warning
        ]


@pytest.fixture
def deck(tmp_path: Path) -> DeckCopy:
    """Lantern Street, faultless until the test breaks it."""
    folder = tmp_path / "lantern-street"
    shutil.copytree(find_deck("lantern-street"), folder)
    return DeckCopy(folder)
