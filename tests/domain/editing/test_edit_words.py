"""Deeds in words."""

from __future__ import annotations

import pytest

from andfacil.domain.editing import propose, reshape
from andfacil.domain.editing.edit_words import DONE, NAMES, STATUSES, describe, name_edit
from andfacil.domain.values.cards import CaucusNote, Need, Side, Status
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.ids import is_ref
from tests.builders import library_window, small_board


def said(words):
    template, holes = words
    return template.format(**holes)


def test_every_deed_has_both_words():
    assert set(DONE) == set(NAMES) == set(EditKind)
    assert set(STATUSES) == set(Status)


@pytest.mark.parametrize(
    ("make", "done", "name"),
    [
        (lambda b: propose.add_need(b, Side.A, "x"), "A6: need added", "add A6"),
        (lambda b: propose.add_parked(b, "x"), "Point parked", "add parked point"),
        (lambda b: propose.delete(b, "A3"), "A3: deleted", "delete A3"),
        (lambda b: propose.delete(b, "C1"), "commitment: deleted", "delete commitment"),
        (lambda b: propose.set_heard(b, "A3"), "A3: heard", "heard A3"),
        (
            lambda b: propose.change_status(b, "AND1", Status.PARKED),
            "AND1: parked",
            "status of AND1",
        ),
        (
            lambda b: propose.change_caucus_note(b, "A1", "x"),
            "Private note changed",
            "private note",
        ),
        (lambda b: reshape.split(b, "A3", "x", "y"), "A3: split in two", "split A3"),
        (
            lambda b: reshape.merge(b, ["A3", "A1"]),
            "A1: others merged into it",
            "merge into A1",
        ),
        (lambda b: reshape.duplicate(b, "A3"), "A6: duplicate added", "add duplicate A6"),
        (lambda b: reshape.park(b, "A3"), "A3: parked", "park A3"),
        (lambda b: reshape.park(b, "C1"), "commitment: parked", "park commitment"),
        (
            lambda _: reshape.take_from_parking_lot(small_board(), "P1", Side.A),
            "A2: taken from the parking lot",
            "take A2 from the parking lot",
        ),
        (
            lambda b: reshape.delete_many(b, ["A3", "C1"]),
            "A3 and others: deleted",
            "delete A3 and others",
        ),
        (
            lambda b: reshape.move_many(b, ["A4", "A5"], 0),
            "A4 and others: moved",
            "move A4 and others",
        ),
    ],
)
def test_words_of_a_deed(make, done, name):
    edit = make(library_window())
    assert said(describe(edit)) == done
    assert said(name_edit(edit)) == name


def test_what_is_no_longer_heard():
    need = Need(id="A1", side=Side.A, text="x", heard=True)
    edit = propose.set_heard(board_of(need), "A1", heard=False)
    assert said(describe(edit)) == "A1: no longer heard"


def board_of(*cards):
    from andfacil.domain.board.board import Board

    return Board(cards)


def test_a_private_notes_words_name_no_card():
    note = CaucusNote(id="N1", about="A1", text="leaving")
    edit = Edit(EditKind.CHANGE_NOTE, "A1", (Change("N1", None, note),))
    assert "A1" not in said(describe(edit)) + said(name_edit(edit))


@pytest.mark.parametrize(
    ("card_id", "spoken"),
    [("A1", True), ("AND12", True), ("C1", False), ("session", False), ("A0", False)],
)
def test_what_is_spoken(card_id, spoken):
    assert is_ref(card_id) is spoken
