"""The pages that are signed: whole signers under the names of their sides, text, annexes after."""

from __future__ import annotations

import pypdfium2 as pdfium
import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import Party, Person, Position, Side, Solution, Status
from andfacil.export.base.options import BODY_SIZES, USUAL_PAPERS, Options, PaperSize
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.pdf.render import TypesetPdf, typeset
from andfacil.export.pdf.signing_rows import MOST_BLANK
from andfacil.session_words import words_for
from tests.builders import small_board, with_details
from tests.export.reading import letters_of, words_of

RULES = ("We say what we need before we say how", "One voice at a time", "Notes are shared")


def board_of(signers: int, needs: int = 1, rules: tuple[str, ...] = RULES) -> Board:
    """A board with so many signers a side, of whom B has one less, and solutions."""

    def party(name: str, count: int) -> Party:
        people = (Person(name=f"{name} {n}", role="speaker", signs=True) for n in range(count))
        return Party(name=name, people=tuple(people))

    board = small_board(
        side_a=party("Uphill", signers),
        side_b=party("Downhill", max(signers - 1, 1)),
        ground_rules=rules,
        facilitator="Ingrid Vale",
    )
    more = [
        Solution(id=f"AND{n}", order=n, text="Cook ahead for two days", status=Status.AGREED)
        for n in range(2, needs + 1)
    ]
    return Board([*board, *more])


def pages_with(printed: TypesetPdf, *kinds: str) -> set[int]:
    return {box.page for box in printed.boxes if box.key.split(":")[0] in kinds}


def read(printed: TypesetPdf) -> list[str]:
    document = pdfium.PdfDocument(printed.data)
    return [words_of(page.get_textpage().get_text_range()) for page in document]


@pytest.mark.parametrize("body", BODY_SIZES)
@pytest.mark.parametrize("sheet", USUAL_PAPERS)
@pytest.mark.parametrize("signers", range(1, 10))
def test_signers_are_whole_and_stand_under_the_names_of_their_sides(signers, sheet, body):
    printed = typeset(agreement_outline(board_of(signers)), Options(sheet, body))
    texts = read(printed)
    seen: dict[str, set[int]] = {}
    lines: dict[str, int] = {}
    for box in printed.boxes:
        if box.key.startswith("sign:") and box.key.count(":") == 2:
            seen.setdefault(box.key, set()).add(box.page)
            lines[box.key] = lines.get(box.key, 0) + 1
    assert len(seen) == signers + max(signers - 1, 1)
    assert {len(pages) for pages in seen.values()} == {1}, "a signer is broken"
    assert set(lines.values()) == {4}  # signature, name and its caption, place and date
    signed = pages_with(printed, "sign")
    assert signed == set(range(min(signed), max(signed) + 1))
    for page in signed:
        assert "For Uphill" in texts[page - 1]
        assert "For Downhill" in texts[page - 1]
        assert "Each of us says yes willingly" in texts[page - 1]
        assert "Initials" not in texts[page - 1]
    witness = next(box for box in printed.boxes if box.key == "sign:witness")
    assert {witness.page} == seen[f"sign:A:{signers}"]
    for box in printed.boxes:
        assert box.bottom > 0


@pytest.mark.parametrize("body", BODY_SIZES)
@pytest.mark.parametrize("signers", [1, 2, 4, 7])
@pytest.mark.parametrize("needs", [1, 6, 11, 16])
def test_what_is_agreed_is_on_the_page_where_signing_begins_and_annexes_follow(
    needs, signers, body
):
    board = Board([*board_of(signers, needs), Position(id="P9", side=Side.A, text="You bang")])
    printed = typeset(agreement_outline(board), Options(PaperSize.A4, body))
    signed = pages_with(printed, "sign")
    statement = next(b for b in printed.boxes if b.key == "signatures")
    annex = [b for b in printed.boxes if b.key.split(":")[0] in {"ground_rule", "position"}]
    last = next(b for b in reversed(printed.boxes) if b.key == "sign:witness")
    above = [
        box
        for box in printed.boxes
        if box.page == min(signed) and box.bottom >= statement.top and box not in annex
    ]
    assert statement.page == min(signed)
    assert sum(box.top - box.bottom for box in above) >= 2 * body, "nothing above the signatures"
    assert all((b.page, -b.top) > (last.page, -last.bottom - 0.1) for b in annex)
    assert len({box.page for box in annex}) == 1, "the annex is broken"
    texts = read(printed)
    alone = {box.page for box in annex} - signed
    assert all("Initials A" in texts[page - 1] for page in alone)


@pytest.mark.parametrize("body", [10.5, 12.0])  # in larger print one signer may need more
@pytest.mark.parametrize("needs", range(1, 50, 3))
@pytest.mark.parametrize("signers", [2, 6])
def test_no_page_before_the_signatures_is_mostly_blank(signers, needs, body):
    printed = typeset(agreement_outline(board_of(signers, needs)), Options(body=body))
    first = min(pages_with(printed, "sign"))
    foot, top = printed.body
    for page in range(1, first):
        lowest = min(box.bottom for box in printed.boxes if box.page == page)
        assert lowest - foot < MOST_BLANK * (top - foot), page


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "zh"])
def test_above_the_signatures_it_says_what_the_number_is_good_for(language):
    board = with_details(board_of(1), language=language)
    printed = typeset(agreement_outline(board), Options())
    [own] = [box for box in printed.boxes if box.key == "content"]
    assert own.page == min(pages_with(printed, "sign"))
    said = letters_of(read(printed)[own.page - 1])
    assert letters_of(words_for(language)("sign.about_content")) in said
    if language == "en":
        assert "no proof against forgery" in read(printed)[own.page - 1]


def test_a_long_annex_begins_a_page_of_its_own():
    rules = tuple(f"Rule {n}: " + "we listen " * 12 for n in range(40))
    printed = typeset(agreement_outline(board_of(1, rules=rules)), Options())
    first = [box for box in printed.boxes if box.key == "section:annex"]
    assert [box.page for box in first] == [max(pages_with(printed, "sign")) + 1]
    assert "Initials A" in read(printed)[first[0].page - 1]


def test_names_longer_than_a_page_are_printed_whole():
    """Nobody has one; pasted by mistake, it must not stop the printer."""
    name = " ".join(f"Name{n}" for n in range(2500))
    people = (Person(name=name, signs=True), Person(name="Noor", signs=True))
    board = small_board(side_b=Party(name="Downhill", people=people), ground_rules=RULES)
    printed = typeset(agreement_outline(board), Options())
    texts = read(printed)
    assert all(f"Name{n}" in " ".join(texts) for n in range(2500))
    for page in pages_with(printed, "sign"):
        assert "Initials" not in texts[page - 1]


def test_a_side_s_name_longer_than_a_page_is_printed_once():
    name = " ".join(f"Side{n}" for n in range(1500))
    board = small_board(side_b=Party(name=name, people=(Person(name="Noor", signs=True),)))
    boxes = typeset(agreement_outline(board), Options()).boxes
    assert {box.key for box in boxes} >= {"sign:B", "sign:B:1", "sign:A:1"}
