"""Verifying that a paper's file is the very one that andfacil writes, or how it differs.

A fingerprint printed on a page proves nothing: somebody who changes the words can keep it. The same
session gives the same bytes, so the first question is whether the file has those. If not, the
visible words of its pages are compared with those of the session, clause by clause, then the
pictures of the pages, and everything else in the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from andfacil.domain.board.board import Board
from andfacil.domain.board.privacy import public_board
from andfacil.domain.exchange.format import load_exchange
from andfacil.domain.exchange.signed import board_then, signings
from andfacil.domain.exchange.since_signed import says_the_same
from andfacil.domain.values.cards import Side
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.export.base.options import Options, PaperSize
from andfacil.export.base.process import run_in_process
from andfacil.export.making import PaperKind, outline_for, typeset_paper
from andfacil.export.pdf.attachment import read_session_json
from andfacil.export.pdf.board_picture import blank_picture, check_picture, has_annex
from andfacil.export.verify.clauses import EXTRA_PAGES, compare_pages, table_keys
from andfacil.export.verify.compare import Difference, quoted
from andfacil.export.verify.file_parts import APART, FilePart, PartDifference
from andfacil.export.verify.pdf_text import opened
from andfacil.export.verify.signed_changes import changes_since
from andfacil.export.verify.which_paper import (
    FoundPaper,
    body_size,
    closest,
    found_paper,
    is_of_another_session,
    paper_size_of,
)
from andfacil.export.verify.whole_file import file_differences

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator

    from andfacil.domain.values.cards import AnyCard, Signing
    from andfacil.export.papers.outline import Outline
    from andfacil.export.pdf.render import TypesetPdf
    from andfacil.export.verify.pdf_text import VisiblePdf

LONGEST, LONGER = 20.0, 0.1
"""Seconds for reading a PDF, and more seconds for each card of the session."""

PICTURE_NOT_COMPARED = (
    "The picture of the board in the annex was not compared: name the one that belongs there. What "
    "counts is the text."
)


NO_SUCH_SIZE = "The pages are neither A4 nor Letter, nor those of a board on a paper of ours."


NO_ANNEX = "This paper has no annex with a picture of the board: leave the picture out."


class Answer(StrEnum):
    """What a paper's file is."""

    VERY_FILE = "the very file"
    SAME_WORDS = "same words, another file"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """The answer, and every difference when it is no.

    `differences` are those of the pages, clause by clause; `parts` those of the rest of the file.
    With `version`, the paper is that version (from 1) as it was signed at `signed_at` (UTC), and
    the differences are what has changed in the session since. `other_session`: nearly nothing of
    the session is on the paper.
    """

    answer: Answer
    differences: tuple[Difference, ...] = ()
    parts: tuple[PartDifference, ...] = ()
    paper: FoundPaper | None = None
    other_session: bool = False
    version: int = 0
    signed_at: dt.datetime | None = None

    @property
    def same(self) -> bool:
        """True for the very file."""
        return self.answer is Answer.VERY_FILE


def verify(pdf: bytes, board: Board, password: str = "", picture: bytes = b"") -> VerifyReport:
    """Compare the PDF in `pdf` with what `board` would print today on the same paper.

    A paper that is different is also compared with the versions that were signed. `password` opens
    a locked one; `picture` (PNG) is what the annex must show. Raises WorldProblem when the PDF or
    the picture cannot be read, the paper has no annex for it, or the session cannot be printed.
    """
    if picture:
        check_picture(picture)
    with opened(pdf, password) as paper:
        return _Checked(pdf, paper, board, password, picture).report()


def verify_in_process(
    pdf: bytes, board: Board, password: str = "", picture: bytes = b""
) -> VerifyReport:
    """As `verify`, for a PDF from anywhere: in another process, with limits.

    Raises WorldProblem also when the PDF takes too long or breaks the program that reads it.
    """
    seconds = (LONGEST + len(board) * LONGER) * (1 + len(signings(board)))
    cards = tuple(public_board(board))
    return run_in_process(_verify_cards, pdf, cards, password, picture, seconds=round(seconds))


def _verify_cards(
    pdf: bytes, cards: tuple[AnyCard, ...], password: str, picture: bytes
) -> VerifyReport:
    return verify(pdf, Board(cards), password, picture)


class _Checked:
    """One paper that is compared with a session, and with the versions of it that were signed."""

    def __init__(
        self, pdf: bytes, paper: VisiblePdf, board: Board, password: str, picture: bytes
    ) -> None:
        self._pdf, self._paper, self._board, self._password = pdf, paper, board, password
        self._picture = picture
        self._kind, self._outline = closest(paper, board)
        self._sheet = paper_size_of(paper, self._kind)
        self._attached = _attached_board(pdf, password)
        self._found = found_paper(paper, self._kind, board, self._attached)

    def report(self) -> VerifyReport:
        """The answer."""
        printed = self._printed(self._board, self._outline, self._kind)
        parts = file_differences(self._pdf, printed.data, self._password)
        if self._sheet is None:
            told = Difference("page:1", True, NO_SUCH_SIZE)
            return self._answered(printed, (told,), parts)
        if not parts and (self._picture or not self._annex):
            return VerifyReport(Answer.VERY_FILE, paper=self._found)
        signed = self._very_signed() if parts else None
        if signed is not None:
            return VerifyReport(
                Answer.VERY_FILE,
                paper=self._found,
                version=signed.version,
                signed_at=signed.at,
            )
        differences = tuple(self._differences(printed, self._outline)) if parts else ()
        if differences and (report := self._as_signed()) is not None:
            return report
        return self._answered(printed, differences, parts)

    def _answered(
        self,
        printed: TypesetPdf,
        differences: tuple[Difference, ...],
        parts: tuple[PartDifference, ...],
    ) -> VerifyReport:
        shown = tuple(self._told(parts, printed, words_differ=bool(differences)))
        other = is_of_another_session(self._outline, differences) and not self._says_it_is_ours()
        answer = Answer.DIFFERS if differences else Answer.SAME_WORDS
        return VerifyReport(answer, differences, shown, self._found, other)

    def _says_it_is_ours(self) -> bool:
        """True when the session inside has our title and sides: its pages were made to differ."""
        return self._attached is not None and _frame(self._attached) == _frame(self._board)

    @cached_property
    def _annex(self) -> bytes:
        """The picture of the board (PNG) for the annex; empty where the paper has none.

        It is the one that was named, else the paper's own, which then is not compared.
        """
        pages = self._paper.pages
        last = [word.text for word in self._paper.words(pages)]
        if not has_annex(last, self._outline.language):
            if self._picture:
                raise WorldProblem(NO_ANNEX)
            return b""
        return self._picture or self._paper.largest_picture(pages) or blank_picture()

    def _printed(self, board: Board, outline: Outline, kind: PaperKind) -> TypesetPdf:
        """What andfacil writes about `board` on such paper, in such letters."""
        options = Options(self._sheet or PaperSize.A4, body_size(self._paper), self._annex)
        return typeset_paper(public_board(board), kind, options, outline=outline)

    def _differences(self, printed: TypesetPdf, outline: Outline) -> Iterator[Difference]:
        with opened(printed.data) as fresh:
            size = fresh.page_size(1)
            yield from compare_pages(self._paper, fresh, printed, size, table_keys(outline))

    def _signed_boards(self) -> Iterator[tuple[Signing, Board]]:
        for signing in signings(self._board):
            then = board_then(self._board, signing)
            if then is not None:
                yield signing, then

    def _very_signed(self) -> Signing | None:
        """The signing of which this is the very file, if the session still says the same."""
        for signing, then in self._signed_boards():
            if says_the_same(self._board, signing):
                printed = self._printed(then, outline_for(then, self._kind), self._kind)
                if not file_differences(self._pdf, printed.data, self._password):
                    return signing
        return None

    def _as_signed(self) -> VerifyReport | None:
        """The report when this is a version as it was signed, word for word; of the first such."""
        for signing, then in self._signed_boards():
            outline = outline_for(then, PaperKind.AGREEMENT)
            printed = self._printed(then, outline, PaperKind.AGREEMENT)
            if next(self._differences(printed, outline), None) is None:
                parts = file_differences(self._pdf, printed.data, self._password)
                return VerifyReport(
                    Answer.DIFFERS,
                    tuple(changes_since(self._board, signing)),
                    tuple(self._told(parts, printed, words_differ=False)),
                    self._found,
                    version=signing.version,
                    signed_at=signing.at,
                )
        return None

    def _told(
        self, parts: tuple[PartDifference, ...], printed: TypesetPdf, *, words_differ: bool
    ) -> Iterator[PartDifference]:
        """The parts that are told; where words differ, only what does not follow from them.

        Where pages are drawn as ours, it is their fonts that say other words.
        """
        drawn_as_ours = all(part.part is not FilePart.DRAWING for part in parts)
        apart = APART | {FilePart.FONTS} if drawn_as_ours else APART
        for part in parts:
            if part.part in apart or not words_differ:
                yield part
            if part.part is FilePart.DRAWING:
                yield from self._hidden(printed)
        if self._annex and not self._picture and not words_differ:
            yield PartDifference(FilePart.PICTURES, PICTURE_NOT_COMPARED)

    def _hidden(self, printed: TypesetPdf) -> Iterator[PartDifference]:
        """The words on each page that are there and do not show."""
        with opened(printed.data) as fresh:
            for page in range(1, min(self._paper.pages, fresh.pages + EXTRA_PAGES) + 1):
                hidden = self._paper.hidden_words(page)
                if page <= fresh.pages:
                    hidden -= fresh.hidden_words(page)
                if hidden:
                    words = quoted(list(hidden.elements()))
                    sentence = f"Page {page} has words that do not show, or hardly: {words}."
                    yield PartDifference(FilePart.HIDDEN, sentence)


def _frame(board: Board) -> tuple[str, ...]:
    """Title and sides, by which people know a session."""
    details = board.details
    return details.title, *(details.party(side).name for side in Side)


def _attached_board(pdf: bytes, password: str) -> Board | None:
    """The session inside the file; None where there is none that can be read."""
    try:
        data = read_session_json(pdf, password)
        return None if data is None else Board(load_exchange(data))
    except (WorldProblem, RuleBroken):
        return None
