"""Texts that harm programs which guess what a text means; everywhere they are only letters.

Each begins with MARK, so that a test finds it again wherever a window shows it.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import (
    Answer,
    Assumption,
    CaucusNote,
    Commitment,
    Details,
    DocumentKind,
    Need,
    Parked,
    Party,
    Person,
    Phase,
    Position,
    Side,
    SideAnswer,
    Signing,
    Solution,
    Status,
)

MARK = "Zq"

TEXTS = {
    "markup": f"{MARK} <b>x</b> &lt;b&gt; a<b>c <img src='file:///etc/passwd'> <a href='x'>y</a>",
    "table": f"{MARK} " + "<table><tr><td>" * 16 + "x",
    "signs": f"{MARK} Salt & pepper && x, offer [*] 5 %1 %n {{ref}} {{}} ${{ink}} \\1 ../x C:\\x",
    "grammar": f"{MARK} a: b! // why == sign > a1 @x by friday",
    "markdown": f"{MARK} # *x* _y_ `z` [w](https://example.org) | \"x\" 'y'; --",
    "marks": f"{MARK} \xe9{chr(0x301) * 300}",
}
"""What a keyboard can type; nothing of it is to be changed on its way to a card."""

UNSEEN = {
    "controls": f"{MARK} pay \u202e001 ton\u202c \u2067x \x1b[31mred\x07 \x00\x08\x7f\x9bJ\u202e",
    "lines": f"{MARK} one\ntwo\r\nthree\u2028four\tfive",
}
"""What only a file can bring; nothing of it may act on the words beside it."""

LONG = {"a word": f"{MARK}{'x' * 5_000}", "lines": "\n".join([MARK, *["word"] * 10_000])}
"""Longer than any window."""

DAY = dt.date(2027, 1, 31)


def board_of(text: str) -> Board:
    """A session in which every text that a card can hold is `text`."""
    people = (Person(name=text, role=text, authority=text, signs=True),)
    details = Details(
        title=text,
        side_a=Party(name=text, people=people),
        side_b=Party(name=text, people=people),
        language="en",
        phase=Phase.BUILD,
        context=text,
        purpose=text,
        place=text,
        facilitator=text,
        decision_rule=text,
        ground_rules=(text, text),
        date=DAY,
        document_kind=DocumentKind.RECORD,
    )
    words = {"text": text, "why": text, "met_when": text, "said_as": text}
    condition = SideAnswer(answer=Answer.YES_IF, condition=text)
    return Board(
        [
            details,
            Need(id="A1", side=Side.A, non_negotiable=True, **words),
            Need(id="A2", order=1, side=Side.A, **words),
            Need(id="B1", order=2, side=Side.B, **words),
            Need(id="B2", order=3, side=Side.B, **words),
            Solution(
                id="AND1",
                text=text,
                status=Status.AGREED,
                meets=("A1", "B1"),
                answer_a=condition,
                how_we_will_know=text,
                note=text,
            ),
            Commitment(id="C1", text=text, owner=text, by=DAY, how_we_will_know=text, if_then=text),
            Parked(id="P1", text=text, owner=text, by=DAY),
            Position(id="W1", side=Side.A, text=text),
            Assumption(id="S1", text=text),
            CaucusNote(id="N1", about="A1", text=text),
        ]
    )


def signed(board: Board, text: str) -> Board:
    """`board` with a version that was signed by somebody with this name."""
    at = dt.datetime(2027, 1, 31, 12, tzinfo=dt.UTC)
    signing = Signing(
        id="V1", version=1, at=at, signed_by=(text,), fingerprint="0" * 64, content="{}"
    )
    return Board([*board, signing])


def retitled(board: Board, title: str) -> Board:
    """`board` under another title."""
    return Board(replace(c, title=title) if isinstance(c, Details) else c for c in board)
