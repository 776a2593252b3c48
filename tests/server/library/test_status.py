"""Each card has its status in each language, and none is called reviewed without a mark."""

from commontable.library.shelf import open_edition
from commontable.library.status import Status, counted


def status_of(deck, language):
    return open_edition(deck.folder).status[language]


def test_a_card_is_a_draft_until_it_is_marked(deck):
    assert set(status_of(deck, "es").values()) == {Status.DRAFT}
    deck.edit("words.es.toml", '[status]\nall = "draft"\n', "")
    assert set(status_of(deck, "es").values()) == {Status.DRAFT}


def test_one_card_can_be_reviewed_before_the_rest(deck):
    deck.edit(
        "words.es.toml", 'all = "draft"', 'all = "draft"\nA01 = "reviewed"\ntags = "reviewed"'
    )
    status = status_of(deck, "es")
    assert [part for part, is_ in status.items() if is_ is Status.REVIEWED] == ["tags", "A01"]
    assert status_of(deck, "en")["A01"] is Status.DRAFT


def test_one_card_can_stay_a_draft_when_the_rest_is_reviewed(deck):
    deck.edit("words.es.toml", 'all = "draft"', 'all = "reviewed"\nA01 = "draft"')
    assert counted(status_of(deck, "es")) == {"draft": 1, "reviewed": 107}


def test_a_card_with_gaps_is_partial_or_missing_whatever_its_mark(deck):
    deck.edit("words.es.toml", 'all = "draft"', 'all = "reviewed"')
    deck.edit("words.es.toml", 'title = "Dueña de un bar"\n', "")
    for line in ("title", "line", "clause"):
        text = (deck.folder / "words.es.toml").read_text(encoding="utf-8")
        card = text[text.index("[A14-O2]") :]
        whole = next(each for each in card.splitlines(keepends=True) if each.startswith(line))
        deck.edit("words.es.toml", whole, "")
    status = status_of(deck, "es")
    assert (status["A01"], status["A14-O2"]) == (Status.PARTIAL, Status.MISSING)


def test_what_waits_for_a_reader_is_a_warning(deck):
    deck.edit("words.es.toml", 'all = "draft"', 'all = "reviewed"\nA01 = "draft"')
    says = {file: says for file, place, says in deck.warned() if place == "status"}
    assert says["words.es.toml"] == (
        "Not yet reviewed: 1 of 108 cards and lists in `es` wait for someone who grew up with the "
        "language to sign them off."
    )
    deck.edit("words.es.toml", '\nA01 = "draft"', "")
    assert [file for file, place, _ in deck.warned() if place == "status"] == [
        "words.en.toml",
        "words.ar.toml",
    ]


def test_a_mark_names_a_card_or_a_list_and_is_one_of_two(deck):
    deck.edit("words.es.toml", 'all = "draft"', 'A99 = "draft"\nA01 = "done"')
    assert deck.told() == [
        ("words.es.toml", "status.A01", "This must be `draft` or `reviewed`, not the text `done`."),
        ("words.es.toml", "status.A99", "There is no card and no list `A99`."),
    ]
