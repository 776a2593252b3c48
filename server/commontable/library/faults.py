"""What is wrong with a deck, and exactly where."""

from pathlib import Path

from attrs import frozen


@frozen
class Fault:
    """One thing to mend. A warning is said too, but does not make the deck unplayable."""

    file: Path
    place: str
    says: str
    is_warning: bool = False

    def __str__(self) -> str:
        where = f"{self.file}: {self.place}" if self.place else str(self.file)
        return f"{where}: {self.says}"


@frozen
class Spot:
    """A place in a deck's file, such as `stakeholders.A01.interests[2].weight`, counted from 1."""

    file: Path
    place: str = ""

    def key(self, name: str) -> "Spot":
        return Spot(self.file, f"{self.place}.{name}" if self.place else name)

    def item(self, index: int) -> "Spot":
        return Spot(self.file, f"{self.place}[{index + 1}]")

    def fault(self, says: str) -> Fault:
        return Fault(self.file, self.place, says)

    def warning(self, says: str) -> Fault:
        return Fault(self.file, self.place, says, is_warning=True)
