"""Verify says yes to the session's own paper, and names every clause that was altered."""

from __future__ import annotations

import random
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.cli.words import verify_lines
from andfacil.domain.values.cards import Commitment, Details, Need, Parked, Solution
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import BODY_SIZES, USUAL_PAPERS, Options
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.pdf.render import typeset
from andfacil.export.verify.check import Answer, verify
from andfacil.export.verify.file_parts import FilePart
from tests.builders import (
    changed,
    library_window,
    night_shift,
    small_board,
    with_commitments,
    with_details,
)
from tests.export.tampering import (
    annotated,
    cropped,
    locked,
    overlaid,
    reordered,
    replaced,
    rewritten,
)
from tests.export.verify.files import paper
from tests.export.verify.forgeries import letters_said_wrong


def keys(report):
    return {difference.key for difference in report.differences}


def place(board, key):
    """Where a clause stands first on the usual paper: page and rectangle."""
    return next(b for b in typeset(agreement_outline(board), Options()).boxes if b.key == key)


# ---------------------------------------------------------------------------- the same


@pytest.mark.parametrize("sheet", USUAL_PAPERS)
@pytest.mark.parametrize("body", BODY_SIZES)
def test_a_paper_of_the_session_is_the_same(sheet, body):
    assert verify(paper(night_shift(), paper=sheet, body=body), night_shift()).same


def test_other_sessions_are_the_same_as_their_papers():
    for board in (library_window(), small_board(), with_commitments(70)):
        report = verify(paper(board), board)
        assert report.same, report.differences


def test_a_paper_saved_by_another_program_has_the_same_words():
    report = verify(rewritten(paper(night_shift())), night_shift())
    assert report.answer is Answer.SAME_WORDS
    assert [part.part for part in report.parts] == [FilePart.SAVED]
    assert not report.differences


def test_a_why_is_not_on_the_paper_but_in_the_session_inside():
    board = changed(night_shift(), "A1", why="Another reason")
    report = verify(paper(board), night_shift())
    assert report.answer is Answer.SAME_WORDS
    assert [part.part for part in report.parts] == [FilePart.SESSION]
    assert not report.differences


# ---------------------------------------------------------------------------- altered sessions


def alterable():
    """Every text of the night shift that the paper shows: card, field, key of its clause."""
    board = night_shift()
    for need in board.all_of(Need):
        yield need.id, "text", f"need:{need.ref}"
        if need.met_when:
            yield need.id, "met_when", f"must:{need.ref}"
    for solution in board.all_of(Solution):
        if solution.status == "agreed":
            yield solution.id, "text", f"solution:{solution.ref}"
            yield solution.id, "how_we_will_know", f"solution:{solution.ref}"
    for number, commitment in enumerate(board.all_of(Commitment), 1):
        for field in ("text", "owner", "how_we_will_know"):
            yield commitment.id, field, f"commitment:{number}"
        if commitment.if_then:
            yield commitment.id, "if_then", f"if_then:{number}"
    for number, parked in enumerate(board.all_of(Parked), 1):
        yield parked.id, "text", f"parked:{number}"
    yield from (
        ("session", "title", "title"),
        ("session", "context", "background"),
        ("session", "purpose", "purpose"),
        ("session", "place", "meta"),
        ("session", "decision_rule", "decision_rule"),
    )
    assert board.card("session", Details).purpose


@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_any_changed_word_of_any_clause_is_named(data):
    card_id, field, key = data.draw(st.sampled_from(list(alterable())))
    board = night_shift()
    words = getattr(board[card_id], field).split(" ")
    at = data.draw(st.integers(0, len(words) - 1))
    how = data.draw(st.sampled_from(["replace", "add", "drop", "letter"]))
    if how == "replace":
        words[at] = "zebra"
    elif how == "add":
        words.insert(at, "zebra")
    elif how == "drop" and len(words) > 1:
        del words[at]
    else:
        words[at] = words[at][:-1] + ("x" if words[at][-1] != "x" else "y")
    altered = changed(board, card_id, **{field: " ".join(words)})
    report = verify(paper(altered), board)
    assert not report.same
    assert key in keys(report), report.differences


def test_only_the_changed_clause_is_named():
    altered = changed(night_shift(), "A5", text="Extra nights were recognised")
    report = verify(paper(altered), night_shift())
    [difference] = report.differences
    assert difference.key == "need:A5"
    assert difference.on_paper
    assert difference.sentence == (
        "The paper says “A5 Extra nights were recognised” "
        "where the session says “A5 Extra nights are recognised”."
    )


def test_a_change_that_moves_the_following_pages_names_one_clause():
    longer = "No one works more than three nights in a row " + 40 * "not even on holidays "
    board = night_shift()
    report = verify(paper(with_details(board, context=longer)), board)
    assert keys(report) <= {"background", "pages", "page:1"}
    assert "background" in keys(report)


def test_a_clause_that_is_missing_is_not_on_the_paper():
    board = with_commitments(3)
    less = type(board)(card for card in board if card.id != "C2")
    report = verify(paper(less), board)
    # With one less, the third moves up: both are named.
    missing = [d for d in report.differences if d.key in {"commitment:2", "commitment:3"}]
    assert missing
    assert not report.same


def test_a_moved_date_is_named():
    board = night_shift()
    commitment = board.card("C1", Commitment)
    later = changed(board, "C1", by=commitment.by.replace(day=21))
    report = verify(paper(later), board)
    assert keys(report) == {"commitment:1"}
    assert re.search(r"“.*\b21\b.*” where", report.differences[0].sentence)


def test_the_paper_of_another_session_is_not_the_same():
    report = verify(paper(library_window()), night_shift())
    assert not report.same
    assert {"title", "need:A1", "commitment:1"} <= keys(report)


def test_the_paper_of_another_session_gets_one_line_that_names_it():
    report = verify(paper(library_window()), night_shift())
    [line] = verify_lines(report)
    assert line.startswith("differs: another session's paper: “The library window: ")


def test_our_paper_with_other_letters_behind_its_shapes_is_not_another_session_s():
    report = verify(letters_said_wrong(paper(night_shift())), night_shift())
    assert report.answer is Answer.DIFFERS
    assert not report.other_session
    assert [one.part for one in report.parts] == [FilePart.FONTS]


def test_it_says_which_paper_it_found():
    found = verify(paper(night_shift()), night_shift())
    [line] = verify_lines(found)
    assert line == "the very file: the agreement, version 1, 23 November 2026"


def test_a_word_with_marks_stacked_on_its_letters_is_that_word():
    tower = "so e" + "\u0301" * 120 + " a" + "\u0323\u0302" * 60 + " quiet"
    board = changed(night_shift(), "A5", text=tower)
    assert verify(paper(board), board).answer is Answer.VERY_FILE
    one_less = changed(board, "A5", text=tower.replace("\u0301", "", 1))
    assert verify(paper(board), one_less).answer is Answer.DIFFERS


# ---------------------------------------------------------------------------- altered papers


def test_altered_words_under_the_same_fingerprint_are_found():
    altered = replaced(paper(night_shift()), "under 120", "under 180")
    report = verify(altered, night_shift())
    assert keys(report) == {"must:B2"}


def test_an_altered_foot_is_found():
    data = paper(night_shift())
    report = verify(replaced(data, "Page 2 of 3", "Page 3 of 3"), night_shift())
    assert keys(report) == {"page:2"}


def hidden_words(canvas, box, how):
    """Words that a program reads and a person does not."""
    words = canvas.beginText(box.left, box.bottom + 4)
    words.setFont("Helvetica", 10)
    if how == "invisible":
        words.setTextRenderMode(3)
    elif how == "white":
        canvas.setFillColorRGB(1, 1, 1)
    elif how == "tiny":
        words.setFont("Helvetica", 1)
    elif how == "outside":
        words.setTextOrigin(-400, box.bottom + 4)
    elif how == "transparent":
        canvas.setFillAlpha(0.02)
    words.textOut("Monthly agency hours at or under 120")
    canvas.drawText(words)
    if how == "covered":
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(box.left, box.bottom, 200, 16, stroke=0, fill=1)


@pytest.mark.parametrize("how", ["invisible", "white", "tiny", "outside", "transparent", "covered"])
def test_hidden_words_do_not_make_up_for_altered_ones(how):
    board = night_shift()
    box = place(board, "must:B2")
    altered = replaced(paper(board), "under 120", "under 180")
    tricked = overlaid(altered, box.page, lambda canvas: hidden_words(canvas, box, how))
    report = verify(tricked, board)
    assert not report.same
    if how != "covered":
        assert keys(report) == {"must:B2"}


@pytest.mark.parametrize("how", ["white", "grey", "thick line"])
def test_a_clause_that_is_painted_over_is_named(how):
    board = night_shift()
    box = place(board, "solution:AND2")

    def paint(canvas):
        grey = 1 if how == "white" else 0.5
        canvas.setFillColorRGB(grey, grey, grey)
        canvas.setStrokeColorRGB(1, 1, 1)
        if how == "thick line":
            canvas.setLineWidth(box.top - box.bottom)
            middle = (box.bottom + box.top) / 2
            canvas.line(box.left - 2, middle, box.right, middle)
        else:
            canvas.rect(
                box.left - 2,
                box.bottom,
                box.right - box.left,
                box.top - box.bottom,
                stroke=0,
                fill=1,
            )

    report = verify(overlaid(paper(board), box.page, paint), board)
    assert "solution:AND2" in keys(report)


def test_a_clause_painted_over_and_written_anew_is_named():
    board = night_shift()
    box = place(board, "need:A1")

    def forge(canvas):
        canvas.setFillColorRGB(1, 1, 1)
        canvas.rect(box.left + 20, box.bottom, 200, box.top - box.bottom, stroke=0, fill=1)
        canvas.setFillColorRGB(0.1, 0.1, 0.1)
        canvas.drawString(box.left + 20, box.bottom + 4, "No one works more than five nights")

    report = verify(overlaid(paper(board), box.page, forge), board)
    assert "need:A1" in keys(report)
    assert "five" in " ".join(d.sentence for d in report.differences)


def test_same_words_in_another_look_name_the_clause():
    """A stroke of the pen that makes another figure of one: no word of the file changes."""
    board = night_shift()
    box = place(board, "must:B2")

    def pen(canvas):
        canvas.setLineWidth(0.8)
        canvas.line(box.left + 30, box.bottom + 4, box.left + 36, box.bottom + 9)

    report = verify(overlaid(paper(board), box.page, pen), board)
    assert keys(report) == {"must:B2"}
    assert "looks different" in report.differences[0].sentence


@pytest.mark.parametrize("subtype", ["/FreeText", "/Stamp", "/Widget", "/Square", "/Ink"])
def test_things_laid_over_a_page_are_told(subtype):
    report = verify(annotated(paper(night_shift()), subtype, (80, 400, 300, 420)), night_shift())
    assert "page:1" in keys(report)
    assert any("laid over" in difference.sentence for difference in report.differences)


def test_an_unseen_field_and_a_link_change_no_word_and_are_told():
    data = paper(night_shift())
    for subtype, rect, part in (
        ("/Widget", (0, 0, 0, 0), FilePart.FORMS),
        ("/Link", (80, 400, 300, 420), FilePart.LINKS),
    ):
        report = verify(annotated(data, subtype, rect), night_shift())
        assert report.answer is Answer.SAME_WORDS
        assert not report.differences
        assert {one.part for one in report.parts} == {FilePart.NOTES, part}


@pytest.mark.parametrize("pages", [(1, 2), (2, 1, 3), (1, 2, 2, 3), (1, 2, 3, 1)])
def test_missing_swapped_and_added_pages_are_found(pages):
    report = verify(reordered(paper(night_shift()), *pages), night_shift())
    assert not report.same
    if len(pages) != 3:
        assert "pages" in keys(report)


def test_many_added_pages_are_not_all_read():
    report = verify(reordered(paper(night_shift()), *range(1, 4), *(300 * [3])), night_shift())
    assert "pages" in keys(report)


def test_another_size_of_page_is_told():
    report = verify(cropped(paper(night_shift()), 420, 595), night_shift())
    assert not report.same
    assert "neither A4 nor Letter" in report.differences[0].sentence


# ---------------------------------------------------------------------------- hostile files


def test_a_locked_paper_is_told():
    with pytest.raises(WorldProblem, match="locked with a password"):
        verify(locked(paper(night_shift())), night_shift())


@pytest.mark.parametrize("data", [b"", b"hello", b"%PDF-1.7\n%%EOF", b"\x00" * 4096, b"PK\x03\x04"])
def test_what_is_no_pdf_is_told(data):
    with pytest.raises(WorldProblem, match="cannot be read as a PDF"):
        verify(data, night_shift())


def test_damaged_papers_get_an_answer_in_words():
    board = small_board()
    data = paper(board)
    chance = random.Random(7)
    for _ in range(60):
        mutant = bytearray(data)
        for _ in range(chance.choice((1, 4, 40))):
            mutant[chance.randrange(len(mutant))] = chance.randrange(256)
        if chance.random() < 0.3:
            del mutant[chance.randrange(len(mutant)) :]
        try:
            report = verify(bytes(mutant), board)
        except WorldProblem:
            continue
        assert report.same == (not report.differences and not report.parts)
        assert report.same == (bytes(mutant) == data)
