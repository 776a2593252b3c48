"""What may be told about a room."""

from hypothesis import given
from hypothesis import strategies as st

from commontable.reports.disclosure import (
    FEWEST_COUNTED,
    FEWEST_SHARED,
    FEWEST_TABLES,
    counts_told,
    middle_told,
)

COUNTS = st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 40), max_size=6)


def test_counts_of_five_and_more_are_told():
    assert counts_told({"officers": 12, "community": 18}) == {"officers": 12, "community": 18}


def test_zero_is_told():
    assert counts_told({"officers": 0, "community": 18}) == {"officers": 0, "community": 18}


def test_a_lone_small_count_takes_the_next_smallest_with_it():
    told = counts_told({"officers": 3, "community": 18, "partners": 7})
    assert told == {"officers": None, "community": 18, "partners": None}


@given(COUNTS)
def test_no_count_below_five_can_be_read_or_worked_out(counts):
    """With the whole known, what is hidden has at least two possible answers."""
    told = counts_told(counts)
    gaps = [name for name, count in told.items() if count is None]
    assert all(
        count == 0 or count >= FEWEST_COUNTED for count in told.values() if count is not None
    )
    assert len(gaps) != 1 or sum(count > 0 for count in counts.values()) == 1


def test_a_middle_figure_needs_enough_tables_and_people():
    figures = [0.5, 0.7, 0.9]
    assert middle_told(figures, FEWEST_SHARED) == 0.7
    assert middle_told(figures, FEWEST_SHARED - 1) is None
    assert middle_told(figures[: FEWEST_TABLES - 1], FEWEST_SHARED) is None
