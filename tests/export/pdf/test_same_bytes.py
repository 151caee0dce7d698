"""The same session gives the same bytes, whoever asks; and nothing private is in any of them."""

from __future__ import annotations

import datetime as dt
import io
import zipfile
from dataclasses import replace

import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.values.cards import (
    Answer,
    CaucusNote,
    Details,
    Need,
    Position,
    Scores,
    Side,
    SideAnswer,
    Solution,
    Status,
)
from andfacil.export.base.options import Options
from andfacil.export.making import FORMATS, FileRequest, Job, PaperKind, ignore, make_file
from tests.builders import night_shift
from tests.export.reading import printed_in_processes

CANARY = "QUETZAL"

BYTES = """
import hashlib
from andfacil.export.making import FORMATS, FileRequest, make_file
from tests.builders import night_shift
for found in FORMATS.values():
    data = make_file(night_shift(), FileRequest(found.suffix))
    print(found.suffix, hashlib.sha256(data).hexdigest())
"""


def test_the_same_bytes_in_every_process():
    [told] = printed_in_processes(BYTES, "0", "1", "4242")
    assert [line.split()[0] for line in told.splitlines()] == list(FORMATS)


@pytest.mark.parametrize("suffix", ["docx", "xlsx"])
def test_zipped_files_carry_no_time(suffix):
    archive = zipfile.ZipFile(io.BytesIO(make_file(night_shift(), FileRequest(suffix))))
    assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert archive.testzip() is None


def with_private_things(board: Board) -> Board:
    """`board` with something private wherever that can be."""
    scores = Scores(a=(1, 2), b=(9, 10))
    cards = []
    for card in board:
        if isinstance(card, Details):
            cards.append(
                replace(
                    card,
                    willingness_before=scores,
                    before_hidden=True,
                    willingness_after=scores,
                    after_hidden=True,
                )
            )
        elif isinstance(card, Solution):
            answer = SideAnswer(answer=Answer.YES_IF, condition=CANARY)
            cards.append(replace(card, answer_a=answer, answer_b=answer, answers_hidden=True))
            cards[-1] = replace(
                cards[-1], meets=(*card.meets, "A90"), builds_on=(*card.builds_on, "AND90")
            )
        else:
            cards.append(card)
    return Board(
        [
            *cards,
            Need(id="A90", order=90, side=Side.A, text=CANARY, non_negotiable=True, hidden=True),
            Solution(id="AND90", order=90, text=CANARY, status=Status.AGREED, hidden=True),
            Position(id="W90", order=90, side=Side.B, text=CANARY, hidden=True),
            CaucusNote(id="N90", about="A1", text=CANARY),
            CaucusNote(id="N91", about="A90", text=CANARY),
        ]
    )


def bare() -> Board:
    """The night shift before any score or answer was given."""
    cards = []
    for card in night_shift():
        if isinstance(card, Details):
            cards.append(replace(card, willingness_before=None, willingness_after=None))
        elif isinstance(card, Solution):
            cards.append(replace(card, answer_a=None, answer_b=None))
        else:
            cards.append(card)
    return Board(cards)


@pytest.mark.parametrize("found", FORMATS.values(), ids=FORMATS)
def test_private_things_change_no_byte(found):
    full = with_private_things(bare())
    request = FileRequest(found.suffix)
    assert make_file(full, request) == make_file(bare(), request)
    job = Job(PaperKind.AGREEMENT, Options(), ignore)
    assert found.make(full, job) == found.make(bare(), job)


def test_a_session_without_a_date_has_settled_bytes_too():
    board = Board(
        replace(card, date=None) if isinstance(card, Details) else card for card in night_shift()
    )
    for found in FORMATS.values():
        data = make_file(board, FileRequest(found.suffix))
        assert data == make_file(board, FileRequest(found.suffix))
        assert dt.datetime.now(tz=dt.UTC).strftime("%Y-%m-%dT").encode() not in data
