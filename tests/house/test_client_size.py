"""What a phone fetches stays small, packed as plain HTTP brings it, and with English words."""

import pytest

from tests.house.house import ROOT

ASSETS = ROOT / "server/commontable/static/assets"
DOOR = ("index-*", "shared-*", "join-*", "words/en-common-*", "words/en-door-*")
SEAT = ("seat-*", "words/en-phone-*")


@pytest.mark.parametrize(("parts", "most"), [(DOOR, 27_000), (DOOR + SEAT, 75_000)])
def test_a_phone_fetches_little(parts, most):
    packed = [[*ASSETS.glob(f"{part}.gz")] for part in parts]
    assert all(packed), "a part of the client has another name now"
    assert sum(path.stat().st_size for found in packed for path in found) < most
