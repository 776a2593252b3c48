"""Every command helps, reads settings from three places, and says in a sentence what is wrong."""

import subprocess
import sys

import orjson
import pytest

COMMANDS = (
    ("serve",),
    ("demo",),
    ("rehearse",),
    ("replay",),
    ("decks", "check"),
    ("decks", "list"),
    ("decks", "show"),
    ("write",),
)
WRONG = {
    "an unknown command": (["srve"], 'Unknown command "srve"'),
    "an unknown flag": (["serve", "--prot", "9"], "Unknown option: --prot"),
    "a flag that is no number": (
        ["serve", "--port", "many"],
        'unable to convert "many" into int',
    ),
    "a port there is not": (["demo", "--port", 70000], "Must be <= 65535"),
    "a speed of nothing": (["rehearse", "--speed", 0], "Must be > 0"),
    "a table too small": (["rehearse", "--seats", 2], "Must be >= 3"),
    "a form there is not": (["rehearse", "--form", 45], "Choose from: 25, 60, 90, 120"),
    "a code without a server": (["rehearse", "K7MPQX"], "name it with --url"),
    "a server without a way in": (["rehearse", "--url", "http://x"], "give --key"),
    "half a certificate": (
        ["serve", "--tls-cert", "a.pem"],
        "--tls-cert and --tls-key go together",
    ),
    "certificates that are not there": (
        ["serve", "--tls-cert", "a.pem", "--tls-key", "b.pem"],
        "TLS cannot use a.pem and b.pem",
    ),
    "no journal": (["replay", "K7MPQX", "--data", "nowhere"], "--data nowhere holds no journal"),
    "a deck there is not": (["decks", "show", "atlantis"], "There is no deck `atlantis`"),
    "a card there is not": (["decks", "show", "lantern-street", "Z9"], "has no card `Z9`"),
    "no settings file": (["--settings", "gone.toml", "serve"], "gone.toml cannot be read"),
}


@pytest.mark.parametrize("name", COMMANDS, ids=" ".join)
def test_every_command_helps_with_an_example(command, name):
    said = command(*name, "--help")
    assert said.code == 0
    assert f"Example: commontable {' '.join(name)}" in said.out
    assert "--json" in said.out


@pytest.mark.parametrize("case", WRONG)
def test_wrong_use_gets_one_sentence_and_exit_code_2(command, case):
    words, sentence = WRONG[case]
    said = command(*words)
    assert said.code == 2
    assert said.out == ""
    assert sentence in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        ('[decks.list]\nlanguage = "es', "wrong.toml is not TOML: "),
        ('[decks.list]\nlangage = "es"', 'Unknown option: "[langage]" from wrong.toml'),
        ('[decks.list]\njson = "perhaps"', "from wrong.toml: unable to convert"),
    ],
)
def test_a_bad_settings_file_is_told_with_its_place(command, tmp_path, settings, sentence):
    (tmp_path / "wrong.toml").write_text(settings)
    said = command("--settings", "wrong.toml", "decks", "list")
    assert said.code == 2
    assert sentence in said.err
    assert said.err.count("\n") == 1


def test_a_flag_wins_over_the_environment_and_that_over_the_file(command, tmp_path, monkeypatch):
    def title(*flags: str) -> str:
        said = command("decks", "show", "lantern-street", "A01", "--json", *flags)
        return orjson.loads(said.out)["title"]

    english, spanish = title("--language", "en"), title("--language", "es")
    assert english != spanish
    (tmp_path / "commontable.toml").write_text('[decks.show]\nlanguage = "es"\n')
    assert title() == spanish
    monkeypatch.setenv("COMMONTABLE_LANGUAGE", "en")
    assert title() == english
    assert title("--language", "es") == spanish


def test_a_wrong_word_ends_the_program_itself_with_2_and_without_a_traceback():
    words = [sys.executable, "-m", "commontable", "nonsense"]
    ended = subprocess.run(words, capture_output=True, text=True, check=False)
    assert ended.returncode == 2
    assert ended.stderr.startswith("Unknown command")
    assert "Traceback" not in ended.stderr
