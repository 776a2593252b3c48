"""The mirror: what a table may read about itself in its debrief."""

from commontable.metrics.mirror import reflect
from commontable.metrics.reading import Band, Reading

STEADY, WATCH, LOOK, NOT_YET = Band.STEADY, Band.WATCH, Band.LOOK, Band.NOT_YET


def mirror(**bands: Band):
    return reflect(Reading(name, band, 0.5) for name, band in bands.items())


def test_three_things_went_well_and_the_worst_is_the_next_step():
    seen = mirror(M1=STEADY, M3=WATCH, M5=LOOK, M7=STEADY, M8=STEADY)
    assert (seen.well, seen.next_step) == (("M1", "M7", "M8"), "M5")


def test_a_table_that_did_well_in_everything_has_a_next_step_all_the_same():
    seen = mirror(M1=STEADY, M3=STEADY, M5=STEADY, M7=STEADY)
    assert (seen.well, seen.next_step) == (("M1", "M3", "M5"), "M7")


def test_what_is_not_known_or_not_for_the_table_is_not_in_it():
    seen = mirror(M1=NOT_YET, M2=LOOK, M9=STEADY, M7=WATCH)
    assert (seen.well, seen.next_step) == ((), "M7")
    assert mirror(M1=STEADY).next_step is None
