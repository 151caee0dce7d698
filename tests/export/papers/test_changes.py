"""Since the last signing: which clauses of the next paper are to be confirmed again."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.board.board import Board
from andfacil.domain.editing.signing import sign
from andfacil.domain.exchange.since_signed import SinceSigned
from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Side, Solution, Status
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.changes import ChangeKind, changed_clauses
from andfacil.export.papers.outline import Columns, Table
from andfacil.export.papers.versions import document_version
from tests.builders import changed, night_shift, small_board, with_details
from tests.domain.strategies import random_edit
from tests.export.reading import paper, text_of

AT = dt.datetime(2026, 11, 23, 16, tzinfo=dt.UTC)


def changed_since_signed(board):
    return SinceSigned(board).changed


def to_confirm(board):
    """The keys of the clauses of today's paper that are new or changed."""
    return frozenset(c.key for c in changed_clauses(board) if c.kind is not ChangeKind.GONE)


def signed(board):
    board = Board(board)
    board.apply(sign(board, at=AT, signed_by=("Ruth Adeyemi",), fingerprint="a" * 64))
    return board


def part(outline, name):
    return next((s for s in outline.sections if s.key == f"section:{name}"), None)


def said(outline):
    """Every clause of the paper with its words, keys as often as they stand there."""
    for section in outline.sections:
        for block in section.blocks:
            if isinstance(block, Table):
                yield from ((row.key, row.cells) for row in block.rows)
            elif isinstance(block, Columns):
                yield from ((c.key, c.text) for c in (*block.a.clauses, *block.b.clauses))
            else:
                found = getattr(block, "clauses", ()) or (block.clause,)
                yield from ((c.key, (c.text, *c.notes)) for c in found)


def test_before_the_first_signing_and_just_after_it_nothing_is_to_be_confirmed():
    assert to_confirm(night_shift()) == frozenset()
    assert to_confirm(signed(night_shift())) == frozenset()
    assert part(agreement_outline(signed(night_shift())), "changes") is None


def test_a_changed_need_flags_its_own_clauses_and_no_other():
    board = changed(signed(night_shift()), "A1", text="Four nights in a row at most")
    assert to_confirm(board) == {"need:A1", "must:A1"}
    assert changed_since_signed(board) == {"A1"}


def test_what_is_not_on_the_paper_changes_nothing():
    board = changed(signed(night_shift()), "A1", why="We are tired", heard=False)
    board = changed(board, "AND1", note="Ask the works council")
    assert to_confirm(board) == frozenset()
    assert changed_since_signed(board) == frozenset()


def test_a_solution_taken_back_flags_what_it_met():
    board = changed(signed(small_board()), "AND1", status=Status.DRAFT)
    assert changed_since_signed(board) == {"AND1"}
    assert to_confirm(board) == {"must:A1", "unmet:A1", "unmet:B1"}
    gone = [c.key for c in changed_clauses(board) if c.kind is ChangeKind.GONE]
    assert gone == ["solution:AND1", "unmet"]


def test_a_commitment_put_before_others_flags_itself_alone():
    board = signed(night_shift())
    first = Commitment(id="C9", order=-1, text="Buy two radios", owner="Rota manager")
    board = Board([*board, first])
    [found] = changed_clauses(board)
    assert (found.kind, found.key, found.before) == (ChangeKind.NEW, "commitment:1", "")
    assert changed_since_signed(board) == {"C9"}


def test_the_next_version_lists_new_changed_and_gone_with_the_words_before():
    board = changed(signed(night_shift()), "A1", text="Four nights in a row at most")
    board = changed(board, "C2", owner="Rota manager")
    added = Need(id="A6", side=Side.A, order=9, text="A quiet room to rest in")
    board = Board([*(c for c in board if c.id != "C3"), added])
    assert document_version(board) == 2
    lead, listed = part(agreement_outline(board), "changes").blocks
    assert lead.clauses[0].text == "Compared with version 1."
    told = {c.key: c for c in listed.clauses}
    assert told["changed:need:A1"].notes == (
        "Before: No one works more than three nights in a row",
    )
    assert told["changed:commitment:2"].notes[0].startswith("Before: Draw up the shared on-call")
    assert told["new:need:A6"].notes == ("New",)
    assert told["gone:commitment:3"].text.startswith("No longer part of this: Write the rules")
    on_paper = text_of(paper(board))
    assert "Changed since it was last signed" in on_paper
    assert "Before: No one works more than three nights in a row" in on_paper


def test_words_of_the_paper_alone_are_part_of_what_was_signed():
    board = signed(with_details(night_shift(), disagreement="We talk within seven days"))
    assert document_version(board) == 1
    assert to_confirm(board) == frozenset()
    later = with_details(board, disagreement="We talk within three days")
    assert document_version(later) == 2
    assert to_confirm(later) == {"disagreement"}
    assert changed_since_signed(later) == {"session"}


def test_another_language_says_the_same():
    board = signed(with_details(night_shift(), language="en"))
    assert to_confirm(with_details(board, language="fr")) == frozenset()


def test_a_signing_that_cannot_be_read_back_flags_nothing():
    board = signed(small_board())
    broken = Board(replace(c, content="{") if c.id == "V1" else c for c in board)
    assert to_confirm(changed(broken, "A1", text="Sleep")) == frozenset()
    assert changed_since_signed(changed(broken, "A1", text="Sleep")) == frozenset()


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_after_any_edits_paper_and_marks_are_a_function_of_the_board(data):
    board = Board(small_board())
    for _ in range(data.draw(st.integers(0, 6))):
        if (edit := random_edit(data.draw, board)) is not None:
            board.apply(edit)
    board = signed(board)
    since = SinceSigned(board)
    for _ in range(data.draw(st.integers(1, 8))):
        if (edit := random_edit(data.draw, board)) is not None:
            board.apply(edit)
            since.take(edit)
    fresh = Board(board)
    outline = agreement_outline(board)
    assert outline == agreement_outline(fresh)
    assert since.changed == changed_since_signed(fresh)
    keys = Counter(key for key, _ in said(outline))
    assert {key for key, times in keys.items() if times > 1} == set()
    texts = dict(said(outline))
    for need in board.all_of(Need):
        assert texts[f"need:{need.ref}"] == need.text
    for solution in board.all_of(Solution):
        on_paper = texts.get(f"solution:{solution.ref}", ("",))[0]
        kept = solution.status in {Status.AGREED, Status.PARKED}
        assert (solution.text.rstrip() in on_paper) == kept
    for of_class, kind in ((Commitment, "commitment"), (Parked, "parked"), (Position, "position")):
        count = len(board.all_of(of_class))
        assert sum(key.split(":")[0] == kind for key in keys) == count


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_one_changed_card_flags_exactly_its_clauses(data):
    board = signed(night_shift())
    cards = [c for c in board if isinstance(c, Need | Solution | Commitment | Parked | Position)]
    card = data.draw(st.sampled_from(cards))
    before = dict(said(agreement_outline(board)))
    board = changed(board, card.id, text="Words that nobody has said before")
    outline = agreement_outline(board)
    differ = {
        key
        for key, words in said(outline)
        if words != before.get(key) and key.split(":")[0] not in {"new", "changed", "changes"}
    }
    assert to_confirm(board) == differ
    on_paper = not isinstance(card, Solution) or card.status is Status.AGREED
    assert bool(differ) == on_paper
    assert changed_since_signed(board) == {card.id}
