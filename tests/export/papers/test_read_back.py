"""What is read back before signing is what the paper says, in its order, and nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.method.read_back import BOTH, tick_line
from andfacil.domain.values.cards import (
    Commitment,
    Details,
    DocumentKind,
    Need,
    Parked,
    Side,
    Solution,
    Status,
)
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import keyed_texts
from andfacil.export.papers.read_back import is_read_back, read_back_lines, read_so_far
from andfacil.session_words import languages, words_for
from tests.ui.boards import night_board

SECRET = "QUETZAL"


def settled(**fields):
    """The night shift, with commitments and a parked point."""
    cards = [
        replace(card, **fields) if isinstance(card, Details) else card for card in night_board()
    ]
    return Board(
        [
            *cards,
            Commitment(id="C1", text="Write the rota", owner="Tom", by=dt.date(2027, 1, 11)),
            Commitment(id="C2", order=1, text="Ask Ward 8", how_we_will_know="It said yes"),
            Parked(id="P1", text="New lockers"),
        ]
    )


def test_every_line_stands_on_the_paper():
    board = settled(document_kind=DocumentKind.RECORD, purpose="Quiet nights", amending="Both")
    printed = {text for _, text in keyed_texts(agreement_outline(board))}
    lines = read_back_lines(board)
    assert {line.text for line in lines} <= printed
    assert len({line.key for line in lines}) == len(lines)
    texts = [line.text for line in lines]
    assert texts.index("Quiet nights") < texts.index("Write the rota") < texts.index("Both")


def test_what_is_agreed_and_promised_is_read_with_all_that_belongs_to_it():
    lines = {line.key: line for line in read_back_lines(settled())}
    rota, ask = lines["commitment:1"], lines["commitment:2"]
    assert rota.heading == "5 Who does what, by when"
    assert rota.label == "5.1"
    assert rota.notes[:2] == ("Who: Tom", "By: 11\N{NO-BREAK SPACE}Jan\N{NO-BREAK SPACE}2027")
    assert "Who: not named yet" in ask.notes
    assert "We will know: It said yes" in ask.notes
    assert not any(note.endswith("–") for line in lines.values() for note in line.notes)
    assert lines["must:A1"].notes[0].startswith("Met when: The sign of A1 · Met by: AND")
    assert {"solution:AND1", "solution:AND2", "unmet:A5", "parked:1"} <= set(lines)
    assert not any(key.startswith(("need:", "person:", "ground_rule:")) for key in lines)


def test_the_statement_is_the_last_line_once_all_is_ready():
    board = settled()
    assert read_back_lines(board)[-1].key != "statement"
    ready = Board(
        replace(card, status=Status.AGREED) if isinstance(card, Solution) else card
        for card in settled(date=dt.date(2027, 1, 11), document_kind=DocumentKind.RECORD)
    )
    assert read_back_lines(ready)[-1].text == words_for("en")("sign.statement")
    assert read_back_lines(Board([board.details])) == ()


def test_nothing_hidden_is_read():
    board = settled(context=SECRET)
    hidden = [
        Need(id="A9", order=99, side=board.card("A1", Need).side, text=SECRET, hidden=True),
        Solution(id="AND9", order=99, text=SECRET, status=Status.PARKED, hidden=True),
    ]
    assert read_back_lines(Board([*board, *hidden])) == read_back_lines(board)
    assert SECRET not in repr(read_back_lines(board))


@pytest.mark.parametrize("language", languages())
def test_the_lines_are_in_the_sessions_language(language):
    lines = {line.key: line for line in read_back_lines(settled(language=language))}
    words = words_for(language)
    assert words("section.commitments") in lines["commitment:1"].heading
    assert (
        words("scene.noted", head=words("commitment.who"), text="Tom")
        in lines["commitment:1"].notes
    )


def prints(board):
    return {line.key: line.print_of_words for line in read_back_lines(board)}


def test_a_tick_belongs_to_the_words_of_its_line():
    board, before = settled(), prints(settled())
    assert len(set(before.values())) == len(before)
    other = Board(
        replace(card, text="Ask Ward 9") if card.id == "C2" else card for card in settled()
    )
    assert {key for key, words in prints(other).items() if words != before[key]} == {"commitment:2"}
    dated = Board(
        replace(card, by=dt.date(2027, 1, 12)) if card.id == "C1" else card for card in board
    )
    assert prints(dated)["commitment:1"] != before["commitment:1"]


def test_a_line_keeps_its_tick_where_its_number_is_another():
    fewer = Board(card for card in settled() if card.id != "C1")
    assert prints(fewer)["commitment:1"] == prints(settled())["commitment:2"]
    assert prints(fewer)["parked:1"] == prints(settled())["parked:1"]


def test_read_back_is_every_line_by_both_sides():
    board = settled()
    count = len(read_back_lines(board))
    assert read_so_far(board) == (count, count)
    assert not is_read_back(board)
    for left, words in enumerate(prints(board).values(), 1 - count):
        board.apply(tick_line(board, words, BOTH))
        assert read_so_far(board) == (-left, count)
    assert is_read_back(board)
    board.apply(tick_line(board, words, {Side.B}, ticked=False))
    assert not is_read_back(board)
    bare = Board([settled().details])
    assert read_so_far(bare) == (0, 0)
    bare.apply(tick_line(bare, words, BOTH))
    assert not is_read_back(bare)
