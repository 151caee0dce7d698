"""Headings on paper: each names what stands under it, and none ends a page."""

from __future__ import annotations

import datetime as dt
import random

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import (
    Answer,
    Commitment,
    Need,
    Parked,
    Position,
    Side,
    SideAnswer,
    Solution,
    Status,
)
from andfacil.export.base.options import BODY_SIZES, USUAL_PAPERS, Options
from andfacil.export.papers.agreement import agreement_outline
from andfacil.export.papers.outline import Table
from andfacil.export.pdf.render import render_pdf, typeset
from andfacil.session_words import languages, words_for
from tests.builders import small_board, with_details
from tests.export.reading import letters_of, text_of

WORDS = ["we", "sleep", "at", "night", "rested", "and", "tell", "all", "who", "ask", "on", "Monday"]
IF = SideAnswer(answer=Answer.YES_IF, condition="the neighbours agree in writing")


def said(chance: random.Random, most: int) -> str:
    return " ".join(chance.choices(WORDS, k=chance.randint(2, most)))


def session(chance: random.Random) -> Board:
    """A session of any length in which needs, conditions and parked points come as they may."""
    rules = tuple(said(chance, 40) for _ in range(chance.randint(0, 9)))
    cards = [*small_board(said(chance, 30), ground_rules=rules)]
    for number in range(1, chance.randint(1, 4)):
        side = chance.choice([*Side])
        cards.append(Position(id=f"Q{number}", order=number, side=side, text=said(chance, 60)))
    length = chance.choice([8, 25, 60])
    for number in range(2, chance.randint(3, 9)):
        for side in Side:
            cards.append(
                Need(
                    id=f"{side}{number}",
                    order=number,
                    side=side,
                    text=said(chance, length),
                    non_negotiable=chance.random() < 0.4,
                )
            )
    for number in range(2, chance.randint(3, 9)):
        cards.append(
            Solution(
                id=f"AND{number}",
                order=number,
                text=said(chance, length),
                status=chance.choice([Status.AGREED, Status.AGREED, Status.DRAFT, Status.PARKED]),
                meets=tuple(f"{side}{chance.randint(1, number)}" for side in Side),
                answer_a=chance.choice([None, IF]),
            )
        )
    for number in range(1, chance.randint(1, 9)):
        by = dt.date(2027, 1, number) if chance.random() < 0.8 else None
        cards.append(
            Commitment(id=f"C{number}", order=number, text=said(chance, 20), owner="Ana", by=by)
        )
    for number in range(2, chance.randint(2, 5)):
        cards.append(Parked(id=f"P{number}", order=number, text=said(chance, 12)))
    return Board(cards)


HEADS = ("section:", "side:")
"""Keys of what stands over something else: headings and names of sides; heads of tables, too."""

LEADS = frozenset({"conditions", "left_open", "ground_rules", "positions"})
"""Sentences that say what comes under them, and headings inside a part."""


@pytest.mark.parametrize("seed", range(24))
def test_no_heading_and_no_sentence_that_leads_to_a_list_ends_a_page(seed):
    chance = random.Random(seed)
    outline = agreement_outline(session(chance))
    blocks = [block for part in outline.sections for block in part.blocks]
    heads = {block.key for block in blocks if isinstance(block, Table)}
    body = BODY_SIZES[seed % len(BODY_SIZES)]
    for sheet in USUAL_PAPERS:
        boxes = [box for box in typeset(outline, Options(sheet, body)).boxes if box.key]
        lowest = {
            page: min((b for b in boxes if b.page == page), key=lambda box: box.bottom).key
            for page in {box.page for box in boxes}
        }
        assert not [
            (page, key)
            for page, key in lowest.items()
            if key.startswith(HEADS) or key in LEADS or key in heads
        ], (body, sheet)


@pytest.mark.parametrize("language", languages())
def test_by_names_one_kind_of_thing(language):
    """What meets a need, and until when something is done, have names of their own."""
    words = words_for(language)
    assert words("must.by") != words("commitment.by")
    board = with_details(session(random.Random(3)), language=language)
    text = text_of(render_pdf(agreement_outline(board)))
    assert letters_of(words("commitment.by")) in letters_of(text)
    assert letters_of(words("must.by")) in letters_of(text)


@pytest.mark.parametrize("seed", range(60))
def test_the_heading_over_what_is_open_names_what_is_there(seed):
    words = words_for("en")
    outline = agreement_outline(session(random.Random(seed)))
    part = next((part for part in outline.sections if part.key == "section:open"), None)
    if part is None:
        return
    keys = {clause.key.split(":")[0] for block in part.blocks for clause in block.clauses}
    everything = words("open.all_met") in {c.text for b in part.blocks for c in b.clauses}
    assert ("Not yet met" in part.title) == ("unmet" in keys and not everything)
    assert ("parked" in part.title.lower()) == bool(keys & {"parked", "solution"})
