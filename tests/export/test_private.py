"""Nothing private is in any file: each format and each paper, the session inside a PDF as well.

One session has a canary, or an answer, in every private place; another is the same without. Their
files must be equal to the byte. So that this says something, words for everybody are found by the
same eyes in every file.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import pypdfium2 as pdfium
import pytest

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import PRIVATE
from andfacil.domain.method.read_back import BOTH, tick_line
from andfacil.domain.values.cards import (
    Answer,
    Better,
    CaucusNote,
    Clash,
    ClosingWords,
    GoneOn,
    Guesses,
    LineTick,
    Need,
    Phase,
    Position,
    Scores,
    Side,
    SideAnswer,
    Solution,
    WalkAway,
)
from andfacil.export.making import FORMATS, RECORDS, FileRequest, PaperKind, make_file
from andfacil.export.papers.read_back import read_back_lines
from andfacil.export.pdf.attachment import read_session_json
from tests.builders import changed, night_shift, with_details

SECRET = "QUETZAL"
BARE = changed(
    with_details(night_shift(), willingness_before=None, willingness_after=None),
    "AND1",
    answer_a=None,
    answer_b=None,
)
REQUESTS = [
    FileRequest(suffix, kind)
    for suffix in FORMATS
    for kind in (PaperKind if suffix in {"pdf", "docx", "md"} else [PaperKind.AGREEMENT])
]


def name_of(request: FileRequest) -> str:
    return f"{request.suffix}-{request.kind}"


def with_secrets() -> Board:
    """The same with something in every private place."""
    idea = BARE.card("AND1", Solution)
    board = changed(
        BARE,
        idea.id,
        answer_a=SideAnswer(answer=Answer.YES_IF, condition=SECRET),
        answer_b=SideAnswer(answer=Answer.NOT_YET),
        answers_hidden=True,
        meets=(*idea.meets, "A90"),
        builds_on=("AND90",),
    )
    scores = {"a": (1, 9), "b": (2, 10)}
    board = with_details(
        board,
        willingness_before=Scores(**scores),
        before_hidden=True,
        willingness_after=Scores(**scores),
        after_hidden=True,
    )
    partner = board.needs(Side.B)[0]
    board = changed(board, partner.id, same_as="A90")
    more = [
        Need(id="A90", order=90, side=Side.A, text=SECRET, same_as=partner.id, hidden=True),
        Solution(id="AND90", order=91, text=SECRET, meets=("A90",), hidden=True),
        Position(id="Q90", order=92, side=Side.B, text=SECRET, hidden=True),
        Clash(id="X90", need_a="A90", need_b=partner.id, want_a=SECRET, because=(SECRET,)),
        CaucusNote(id="N90", about="A1", text=SECRET, may_share=True),
        GoneOn(id="G90", phase=Phase.BUILD, text=SECRET, left_open=(SECRET,)),
        Guesses(top_a=("A1",), guess_b=("A1",), top_b=("B1",), guess_a=("B1",)),
        WalkAway(a=Better.NOT_SURE, b=Better.NO),
        ClosingWords(a=(SECRET,), b=(SECRET,)),
    ]
    return Board([*board, *more])


FULL = with_secrets()


def seen(data: bytes, request: FileRequest) -> str:
    """Everything that a file says to whoever looks into it."""
    if request.suffix in {"docx", "xlsx"}:
        parts = zipfile.ZipFile(io.BytesIO(data))
        return "\n".join(parts.read(name).decode("utf-8") for name in parts.namelist())
    if request.suffix != "pdf":
        return data.decode("utf-8")
    pages = pdfium.PdfDocument(data)
    words = [page.get_textpage().get_text_range() for page in pages]
    words += [str(pages.get_metadata_dict()), (read_session_json(data) or b"").decode("utf-8")]
    return "\n".join(words)


def test_there_is_something_in_every_private_place() -> None:
    for group in PRIVATE:
        for of_class, names in group.fields.items():
            cards = [card for card in FULL if type(card) is of_class]
            for name in names:
                empty = name in {"spelled", "order"}
                assert empty or any(getattr(card, name) for card in cards), (of_class, name)


@pytest.mark.parametrize("request_", REQUESTS, ids=name_of)
def test_a_file_is_the_same_with_and_without_private_things(request_: FileRequest) -> None:
    data = make_file(FULL, request_)
    assert data == make_file(BARE, request_)
    told = seen(data, request_)
    for secret in (SECRET, "A90", "AND90", "not-sure", "walk", "guess"):
        assert secret not in told, secret


@pytest.mark.parametrize("request_", REQUESTS, ids=name_of)
def test_the_same_words_are_found_where_they_are_for_everybody(request_: FileRequest) -> None:
    """A canary in the title, in needs and promises: somewhere in each file."""
    board = with_details(BARE, title=f"{SECRET} talks")
    for card in (*board.all_of(Need), *board.all_of(type(board["C1"]))):
        board = changed(board, card.id, text=f"{SECRET} {card.text}")
    assert SECRET in seen(make_file(board, request_), request_)
    if request_.suffix == "pdf" and request_.kind in RECORDS:
        attached = read_session_json(make_file(board, request_))
        assert attached is not None
        assert SECRET.encode() in attached


@pytest.mark.parametrize("card", [c for c in FULL if getattr(c, "hidden", False)], ids=str)
def test_what_is_revealed_is_in_the_file(card: Need) -> None:
    board = Board(replace(c, hidden=False) if c == card else c for c in FULL)
    assert make_file(board, FileRequest("json")) != make_file(FULL, FileRequest("json"))


def test_ticks_of_lines_are_in_the_exchange_format_and_on_no_paper() -> None:
    board = Board([*BARE])
    for line in read_back_lines(board)[:4]:
        board.apply(tick_line(board, line.print_of_words, BOTH))
    prints = [tick.words for tick in board.all_of(LineTick)]
    assert prints
    assert all(words in make_file(board, FileRequest("json")).decode() for words in prints)
    for request_ in REQUESTS:
        if request_.suffix == "json":
            continue
        data = make_file(board, request_)
        if request_.suffix != "pdf" or request_.kind not in RECORDS:
            assert data == make_file(BARE, request_)
            continue
        pages = pdfium.PdfDocument(data)
        printed = "".join(page.get_textpage().get_text_range() for page in pages)
        assert not any(words[:12] in printed for words in prints)
