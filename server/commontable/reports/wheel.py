"""The plan wheel as a picture: six parts, those that a plan covers filled."""

from collections.abc import Collection
from math import cos, pi, sin

from attrs import frozen

from commontable.rules.cards import WHEEL, Segment

OUTER = 96.0
INNER = 34.0
GAP = 0.025
TURN = 2 * pi / len(WHEEL)


@frozen
class Slice:
    """One part of the wheel: its outline as an SVG path, and where its word stands."""

    segment: Segment
    outline: str
    x: float
    y: float
    is_covered: bool


def slices(covered: Collection[Segment]) -> tuple[Slice, ...]:
    """The wheel around (0, 0), clockwise from the top, 96 units out."""
    return tuple(_slice(place, segment, covered) for place, segment in enumerate(WHEEL))


def _slice(place: int, segment: Segment, covered: Collection[Segment]) -> Slice:
    start, end = place * TURN + GAP, (place + 1) * TURN - GAP
    a, b, c, d = (_at(OUTER, start), _at(OUTER, end), _at(INNER, end), _at(INNER, start))
    outline = (
        f"M{_point(a)}A{OUTER:g} {OUTER:g} 0 0 1 {_point(b)}"
        f"L{_point(c)}A{INNER:g} {INNER:g} 0 0 0 {_point(d)}Z"
    )
    x, y = _at((OUTER + INNER) / 2, (place + 0.5) * TURN)
    return Slice(segment, outline, round(x, 1), round(y, 1), segment in covered)


def _at(radius: float, angle: float) -> tuple[float, float]:
    return radius * sin(angle), -radius * cos(angle)


def _point(point: tuple[float, float]) -> str:
    return " ".join(f"{each:.1f}" for each in point)
