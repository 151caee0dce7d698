"""Signing: what is kept, and what cannot be taken back."""

from __future__ import annotations

import datetime as dt
import json

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.editing.signing import next_version, sign, unmet_musts
from andfacil.domain.exchange.format import dump_exchange
from andfacil.domain.exchange.signed import left_open
from andfacil.domain.values.cards import Need, Side, Signing, Solution, Status
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.views.open_points import OpenKind, open_points
from tests.builders import library_window

AT = dt.datetime(2026, 1, 12, 18, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))
PRINT = "0f" * 32


def signed(board, *names):
    return sign(board, at=AT, signed_by=names, fingerprint=PRINT)


def test_the_board_is_kept_as_it_was_signed():
    board = library_window()
    content = json.loads(dump_exchange(board))
    points = open_points(board)
    edit = signed(board, " Ada ", "", "Bo")
    board.check(edit)
    board.apply(edit)
    board.apply(propose.add_need(board, Side.A, "Later"))
    kept = board.card("V1", Signing)
    document = json.loads(kept.content)
    assert len(document.pop("open")) == len(points) > 0
    assert document == content
    assert left_open(kept) == points
    assert kept.signed_by == ("Ada", "Bo")
    assert kept.at == AT
    assert kept.at.tzinfo is dt.UTC
    assert kept.fingerprint == PRINT


def test_versions_count_up():
    board = library_window()
    assert next_version(board) == 1
    board.apply(signed(board, "Ada"))
    assert next_version(board) == 2
    assert signed(board, "Ada").about == "V2"


def test_a_signed_version_stays():
    board = library_window()
    board.apply(signed(board, "Ada"))
    with pytest.raises(RuleBroken, match="stays as it was signed"):
        board.check(signed(library_window(), "Ada").inverse())


def test_nobody_signs_nothing():
    with pytest.raises(RuleBroken, match="at least one person"):
        signed(library_window(), " ")


def test_a_need_that_only_a_hidden_solution_meets_is_unmet_on_the_paper_and_in_the_list():
    details = library_window().details
    must = Need(id="A1", text="Rest", side=Side.A, non_negotiable=True, order=0)
    for hidden, unmet in ((False, ()), (True, ("A1",))):
        agreed = Solution(
            id="AND1", text="Nap", meets=("A1",), status=Status.AGREED, hidden=hidden, order=0
        )
        board = Board([details, must, agreed])
        listed = tuple(p.ref for p in open_points(board) if p.kind is OpenKind.MUST_UNMET)
        assert unmet_musts(board) == listed == unmet
