"""The perspective guess as it looks to whoever guesses, and to nobody else."""

from commontable.rules.guessing import GuessInterest, target_of
from commontable.rules.phases.listen import EndFloor, Listening
from commontable.rules.phases.roles import Introduce
from commontable.rules.values import PhaseId
from commontable.views.table import asks_of
from tests.builders import SIX
from tests.game import Game
from tests.server.views.seen import as_bytes, seat_json, tile_json, wall_json


def introduced() -> Game:
    return SIX.in_phase(PhaseId.P3).everyone(Introduce())


def guess(game: Game, name: str, tag: str) -> Game:
    return game.seat(name, GuessInterest(target_of(game.table, name), tag))


def test_a_seat_is_asked_about_one_role_by_all_tags_of_the_deck():
    """R3.26 R3.27: in the words of its own language."""
    game = introduced()
    seen = seat_json(game.table, "s2")["seat"]
    card = target_of(game.table, "s2")
    assert (seen["prompt"]["key"], seen["prompt"]["names"]) == ("guess_before", {"role": card})
    assert seen["mine"]["role"] == card
    assert seen["mine"]["tags"]["rest"] == "Rest and quiet"
    assert len(seen["mine"]["tags"]) == 17
    assert seat_json(guess(game, "s2", "rest").table, "s2")["seat"]["mine"]["tag"] == "rest"
    assert seat_json(game.table, "s2")["seat"]["prompt"]["key"] == "guessed_before"


def asked_again() -> Game:
    """All have guessed, and every turn of the listening is over."""
    game = introduced()
    for name in game.table.seats:
        guess(game, name, "rest")
    game.advance()
    while turn := game.table.part(Listening).turn:
        game.seat(turn.speaker, EndFloor())
    return game


def test_a_table_at_its_guess_is_at_no_turn():
    """R40.08 R30.23: neither to be heard, nor to choose who listens."""
    assert asks_of(introduced().table) == "P3-guess"
    assert asks_of(asked_again().table) == "P4-guess"


def test_it_is_asked_again_after_the_listening_and_never_told_what_is_right():
    """R3.29 R3.30: what it sees is the same for a right guess and a wrong one."""
    game = asked_again()
    seen = seat_json(game.table, "s3")["seat"]
    assert seen["prompt"]["key"] == "guess_after"
    assert "tag" not in seen["mine"]


def test_a_guess_shows_to_nobody_else():
    """R30.04: neither what it was nor that it was given."""
    for viewer in ("s1", "s3", "s4", "s5", "s6"):
        games = (introduced(), guess(introduced(), "s2", "rest"), guess(introduced(), "s2", "fun"))
        assert len({as_bytes(seat_json(game.table, viewer)) for game in games}) == 1
    guessed = guess(introduced(), "s2", "rest").table
    assert wall_json(guessed) == wall_json(introduced().table)
    assert tile_json(guessed) == tile_json(introduced().table)
