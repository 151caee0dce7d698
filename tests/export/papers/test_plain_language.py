"""The plain-language check: it finds what is vague, and stays quiet where nothing is."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Commitment, Need, Party, Person, Side
from andfacil.export.papers.plain_language import Problem, find_unplain
from tests.builders import ROOT, changed, load, night_shift, small_board, with_details

CASES = sorted((ROOT / "tests/fixtures/cases").glob("*.json"))
DAY = dt.date(2027, 1, 31)


def problems(board):
    return [(f.key, f.problem, f.said) for f in find_unplain(board)]


def with_promise(text, language="en", **fields):
    promise = Commitment(id="C1", **({"text": text, "owner": "Noor", "by": DAY} | fields))
    return Board([*small_board(language=language), promise])


def test_a_careful_session_has_no_findings():
    assert problems(night_shift()) == []


@pytest.mark.parametrize(
    ("language", "text", "problem", "said"),
    [
        ("en", "Answer mail ASAP", Problem.TIME, "ASAP"),
        ("en", "Answer soon", Problem.TIME, "soon"),
        ("en", "We will try to answer", Problem.EFFORT, "will try"),
        ("en", "Use best efforts", Problem.EFFORT, "best efforts"),
        ("en", "Clean as appropriate", Problem.MEASURE, "as appropriate"),
        ("en", "A reasonable share", Problem.MEASURE, "reasonable"),
        ("en", "Meet bi-weekly", Problem.RHYTHM, "bi-weekly"),
        ("en", "Pans and/or pots", Problem.CHOICE, "and/or"),
        ("en", "Pans, pots, etc.", Problem.LIST, "etc."),
        ("en-GB", "Noor shall clean", Problem.SHALL, "shall"),
        ("fr", "Répondre dès que possible", Problem.TIME, "dès que possible"),
        ("fr", "S'efforcer de répondre", Problem.EFFORT, "S’efforcer de"),
        ("de", "Wir antworten zeitnah", Problem.TIME, "zeitnah"),
        ("es", "Ollas y/o sartenes", Problem.CHOICE, "y/o"),
        ("pt", "Responder na medida do possível", Problem.EFFORT, "na medida do possível"),
    ],
)
def test_words_that_leave_it_open_are_found(language, text, problem, said):
    assert ("commitment:1", problem, said) in problems(with_promise(text, language))


def test_signs_that_turn_the_direction_of_writing_are_told():
    card = with_promise("Pay \u202e001\u202c euros")
    assert ("commitment:1", Problem.TURNED, "2") in problems(card)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Tell the ward as soon as the rota is out"),
        ("en", "Try out the new pans on 3 May"),
        ("en", "Shallots go into the soup; the sooner list hangs on the door"),
        ("en", "Unreasonable is the name of the cat"),
        ("de", "Der Wald wird bis Mai gefegt"),
        ("fr", "La pronostic du médecin est lu"),
        ("es", "El pronóstico se lee"),
        ("sv", "Vi svarar as soon as possible"),
    ],
)
def test_words_that_only_look_like_it_are_not(language, text):
    assert problems(with_promise(text, language)) == []


def test_needs_may_be_as_vague_as_people_feel_them():
    board = changed(small_board(), "B1", text="A reasonable meal, soon")
    assert problems(board) == []


def test_promises_without_owner_date_or_sign():
    board = changed(with_promise("Label the pans", owner="", by=None), "A1", met_when="")
    assert problems(board) == [
        ("must:A1", Problem.NO_SIGN, ""),
        ("commitment:1", Problem.NO_OWNER, ""),
        ("commitment:1", Problem.NO_DATE, ""),
    ]


@pytest.mark.parametrize(
    ("owner", "known"),
    [
        ("Noor", True),
        ("the baker", True),
        ("Nurses", True),
        ("Upstairs", True),
        ("both sides", True),
        ("Bob", False),
        ("the landlord", False),
    ],
)
def test_an_owner_is_somebody_of_the_sides(owner, known):
    found = problems(with_promise("Label the pans", owner=owner))
    assert found == ([] if known else [("commitment:1", Problem.UNKNOWN_OWNER, owner)])


def test_where_nobody_is_listed_nobody_is_unknown():
    board = with_promise("Label the pans", owner="Bob")
    assert problems(with_details(board, side_a=Party(name="Upstairs"))) == [
        ("sign:A", Problem.NO_SIGNER, "Upstairs")
    ]


def test_a_side_without_signers_is_told_when_the_other_has_some():
    nobody = Party(name="Upstairs", people=(Person(name="Ada"),))
    assert problems(small_board(side_a=nobody)) == [("sign:A", Problem.NO_SIGNER, "Upstairs")]


@pytest.mark.parametrize(
    ("language", "letters", "most"),
    [
        ("en", "word ", 30),
        ("ru", "слово ", 30),
        ("hi", "किताबें ", 30),
        ("ar", "كِتَابٌ ", 30),
        ("zh", "水源", 30),
        ("th", "ภาษาไ", 30),
    ],
)
def test_sentences_are_measured_in_words_of_their_script(language, letters, most):
    board = small_board(language=language)
    fits = changed(board, "B1", text=letters * most)
    long = changed(board, "B1", text=letters * (most + 1))
    assert problems(fits) == []
    assert problems(long) == [("need:B1", Problem.LONG, str(most + 1))]


@pytest.mark.parametrize("stop", [". ", "! ", "。", "؟ ", "। ", "\n", "; "])
def test_a_sentence_ends_where_its_script_ends_it(stop):
    text = "word " * 20 + "word" + stop + "word " * 20
    assert problems(changed(small_board(), "B1", text=text)) == []


def test_a_finding_says_where_what_and_what_would_be_plain():
    [found] = find_unplain(with_promise("Answer ASAP"))
    assert found.clause_name == "commitment 1"
    assert found.card_id == "C1"
    assert found.what.format(said=found.said) == "“ASAP” is no date."
    assert found.suggestion == "Name the day."


def test_hidden_cards_are_not_looked_at():
    hidden = Need(id="A9", side=Side.A, text="word " * 40, hidden=True)
    assert problems(Board([*small_board(), hidden])) == []


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_real_sessions_have_few_findings(path):
    found = find_unplain(load(path))
    assert len(found) <= 2
    assert all(f.problem not in {Problem.SHALL, Problem.CHOICE} for f in found)
