"""docs/protocol.md leaves nothing out and leads nowhere astray."""

import re

import pytest

from commontable.protocol.doors import COMMANDS
from commontable.protocol.messages import Door
from commontable.protocol.reference import reference_text
from commontable.protocol.shapes import Choice, Record, declarations
from commontable.rules.commands import tag_of
from commontable.rules.refusals import Code
from commontable.web.limits import Limits
from commontable.web.socket import LARGEST_MESSAGE, LARGEST_REQUEST

TEXT = reference_text()
SECTIONS = dict(re.findall(r"^#+ (.+)\n((?:(?!#).*\n?)*)", TEXT, re.MULTILINE))


@pytest.mark.parametrize("door", Door)
def test_every_command_is_under_its_door_with_its_keys(door):
    section = SECTIONS[f"Through the door `{door}`"]
    for kind in COMMANDS[door]:
        (line,) = [row for row in section.splitlines() if row.startswith(f"| `{tag_of(kind)}` |")]
        assert all(f"`{slot.name}`: " in line for slot in declarations()[kind.__name__].slots[1:])


def test_every_code_is_explained():
    assert all(f"| `{code}` | " in SECTIONS["Refusals"] for code in Code)


def test_every_class_and_closed_set_has_a_section():
    commands = {kind.__name__ for kinds in COMMANDS.values() for kind in kinds}
    wanted = {n for n, d in declarations().items() if isinstance(d, Record | Choice)} - commands
    assert wanted - SECTIONS.keys() == set()


def test_every_link_leads_to_a_heading():
    headings = {re.sub(r"[^a-z0-9_ -]", "", h.lower()).replace(" ", "-") for h in SECTIONS}
    assert set(re.findall(r"\]\(#([^)]+)\)", TEXT)) - headings == set()


def test_its_limits_are_those_that_are_held():
    limits = Limits()
    rate = f"ask {limits.burst:g} times at once and {limits.per_second:g} times a second"
    assert rate in SECTIONS["Ask"]
    assert f"more than {LARGEST_REQUEST} characters is refused" in SECTIONS["Ask"]
    assert f"more than {LARGEST_MESSAGE // 1024} KiB ends the connection" in SECTIONS["Ask"]
    assert f"the {limits.junk + 1}st that makes no sense" in SECTIONS["Ask"]


def test_no_placeholder_is_left():
    assert not re.search(r"\$[a-z]", TEXT)
