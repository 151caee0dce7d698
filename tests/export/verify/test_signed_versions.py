"""Verify knows the versions that were signed, and adds no noise about what only moved."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.cli.words import verify_lines
from andfacil.domain.board.board import Board
from andfacil.domain.editing import propose
from andfacil.domain.editing.signing import sign
from andfacil.domain.values.cards import Side
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import fingerprint
from andfacil.export.verify.check import verify
from tests.builders import changed, night_shift, with_commitments, with_details
from tests.export.reading import text_of
from tests.export.verify.files import paper

AT = dt.datetime(2026, 11, 23, 12, tzinfo=dt.UTC)


def signed(board, at=AT):
    board = Board(board)
    board.apply(sign(board, at=at, signed_by=("Ruth Adeyemi",), fingerprint="a" * 64))
    return board


def keys(report):
    return [difference.key for difference in report.differences]


@pytest.mark.parametrize("board", [night_shift(), with_commitments(70)], ids=["short", "long"])
def test_putting_names_to_a_version_leaves_its_paper_as_it_is(board):
    before = agreement_outline(board)
    first = signed(board)
    assert agreement_outline(first) == before
    second = changed(first, "A1", text="Four nights in a row at most", heard=True)
    before = agreement_outline(second)
    assert fingerprint(agreement_outline(signed(second))) == fingerprint(before)


def test_the_paper_of_a_signed_version_is_known_after_the_session_has_changed():
    pdf = paper(signed(night_shift()))
    board = changed(signed(night_shift()), "A1", text="Four nights in a row at most")
    report = verify(pdf, board)
    assert (report.same, report.version) == (False, 1)
    assert keys(report) == ["need:A1"]
    assert list(verify_lines(report)) == [
        "this is version 1 as it was signed on 23 November 2026; the session has changed since:",
        "need:A1: The session now says “Four nights in a row at most” where "
        "“No one works more than three nights in a row” was signed.",
    ]


def test_a_long_paper_whose_pages_have_moved_has_no_noise():
    board = signed(with_commitments(70))
    pdf = paper(board)
    board.apply(propose.add_need(board, Side.A, " ".join(["A quiet room to rest in"] * 40)))
    report = verify(pdf, board)
    assert report.version == 1
    assert keys(report) == ["need:A2", "unmet"]  # not every need is met any more


def test_of_two_versions_each_paper_is_its_own():
    first = signed(night_shift())
    second = signed(changed(first, "A1", text="Four nights in a row at most"))
    papers = [paper(first), paper(second)]
    now = changed(second, "C2", owner="Rota manager")
    reports = [verify(pdf, now) for pdf in papers]
    assert [report.version for report in reports] == [1, 2]
    assert keys(reports[1]) == ["commitment:2"]
    assert set(keys(reports[0])) == {"need:A1", "commitment:2"}
    assert verify(papers[1], second).same
    assert "Changed since it was last signed" in text_of(papers[1])


def test_what_is_open_is_that_of_the_signing_and_not_of_today():
    board = signed(night_shift())
    pdf = paper(board)
    assert "has not said back" in text_of(pdf)
    heard = Board(board)
    for need in (*heard.needs(Side.A), *heard.needs(Side.B)):
        heard.apply(propose.set_heard(heard, need.ref, heard=not need.heard))
    assert verify(pdf, heard).same
    later = changed(heard, "A1", text="Four nights in a row at most")
    assert verify(pdf, later).version == 1


def test_another_order_or_language_is_no_other_version_and_said():
    board = signed(night_shift())
    pdf = paper(board)
    moved = Board(board)
    moved.apply(propose.move(moved, "B3", 1))
    report = verify(pdf, moved)
    assert (report.same, report.version, report.differences) == (False, 1, ())
    [line] = verify_lines(report)
    assert line.endswith("the session has the same clauses, in another order or language")
    assert verify(pdf, with_details(board, language="fr")).version == 1


def test_a_signed_paper_that_was_altered_is_no_version():
    board = signed(night_shift())
    altered = changed(night_shift(), "A1", text="No one works more than seven nights in a row")
    later = changed(board, "C2", owner="Rota manager")
    report = verify(paper(altered), later)
    assert (report.same, report.version) == (False, 0)
    assert {"need:A1", "commitment:2"} <= set(keys(report))


def test_the_heads_of_a_table_that_moved_are_no_clause():
    board = with_commitments(70)
    pdf = paper(board)
    now = Board(board)
    now.apply(propose.add_need(now, Side.A, " ".join(["A quiet room to rest in"] * 40)))
    found = set(keys(verify(pdf, now)))
    assert "need:A2" in found
    assert "commitments" not in found
    assert not any(key.startswith("commitment:") for key in found)
