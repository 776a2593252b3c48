"""What is tracked fits every machine: no address to download from, no path of one computer."""

import re

from tests.house.house import lines_with

ADDRESS = re.compile(
    r'"resolved": *"http|^-(?:i|f)\b|^--[a-z-]*(?:index|find-links)|@ *(?:https?|file):'
)
OWN_PATH = re.compile(r"(?<![\w.~-])/(?:root|work|farm|tmp|home|Users)/\w|[A-Z]:\\+Users\\")


def test_no_lock_file_carries_a_download_address():
    locks = ("*requirements*.txt", "*package-lock.json", "*uv.lock", "*pylock*.toml")
    assert list(lines_with(ADDRESS, *locks)) == []


def test_no_tracked_file_names_a_path_of_one_machine():
    assert list(lines_with(OWN_PATH)) == []
