"""Secrets and codes."""

from pathlib import Path

from commontable.tables.keys import new_code, open_keyring, read_code


def test_a_data_folder_keeps_its_key(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "place"

    assert open_keyring(folder).house == open_keyring(folder).house
    assert open_keyring(folder).house != open_keyring(tmp_path).house


def test_the_key_is_for_its_owner_alone(tmp_path: Path) -> None:
    open_keyring(tmp_path)

    assert (tmp_path / "house.key").stat().st_mode & 0o077 == 0


def test_codes_hold_no_letters_that_look_alike() -> None:
    codes = {new_code() for _ in range(500)}

    assert len(codes) > 490
    assert not set("".join(codes)) & set("01OIL")
    assert all(read_code(code.lower()) == code for code in codes)
