"""The question of the AND column: how a need of each side can be met together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

from andfacil.domain.question.and_question import and_question, question_by_refs
from andfacil.domain.values.text import clean_text
from andfacil.ui.base.utf16 import to_qt
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.line_ends import LINE_SEPARATOR, set_lines
from andfacil.ui.style.text_lines import NO_LIMIT, Pitch, start_aligned
from andfacil.ui.words.board import windows_language

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.question.and_question import AndQuestion
    from andfacil.domain.question.next_pair import Pair
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.style.measures import BoardStyle

MOST_LINES = 6
"""A longer question names the refs instead of the words."""

MOST_OWN_LINES = 8
"""The same for a question in the facilitator's own words."""

LONGEST = 90
"""Letters of one need's words within the question."""


class Asked(NamedTuple):
    """Two needs, and the question about them in the language of the session.

    `by_refs` is the same question where the needs' words have no room. `own` tells that the
    facilitator has put it into other words. `clash` tells that the two are marked as clashing;
    `because` are the assumptions under the clash, `doubted` the number of the one that is not
    always true.
    """

    pair: Pair
    words: AndQuestion
    by_refs: AndQuestion
    own: bool = False
    clash: bool = False
    because: tuple[str, ...] = ()
    doubted: int = 0


class Question(NamedTuple):
    """Words in three colours, laid out; `height` in px."""

    layout: QTextLayout
    height: int
    style: BoardStyle

    def room_beside(self, width: float) -> QRectF:
        """What is free after the last line, within `width` px, from the question's corner."""
        if not self.height:
            return QRectF()
        line = self.layout.lineAt(self.layout.lineCount() - 1)
        words, pitch = line.naturalTextRect(), self.style.look.pitch
        row = QRectF(0, self.height - pitch, width, pitch)
        if line.naturalTextRect().center().x() > width / 2:
            row.setRight(words.left())
        else:
            row.setLeft(words.right())
        return row

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """Draw it with its upper left corner at x, y (px)."""
        painter.setPen(self.style.theme["ink"])
        self.layout.draw(painter, QPointF(x, y))


def asked_by(model: BoardModel) -> Asked | None:
    """What the board asks now; None while one side has no open need.

    In the language of the session, or, where it names none, in that of the windows.
    """
    pair = model.pair()
    if pair is None:
        return None
    first, second = (_short(need.text) for need in pair)
    language = model.frame.language or windows_language()
    made = and_question(first, second, language, model.names())
    own = model.wording()
    by_refs = question_by_refs(pair[0].ref, pair[1].ref, language)
    clash = model.clash()
    because = tuple(map(clean_text, clash.because)) if clash else ()
    doubted = clash.doubted if clash else 0
    words = made.reworded(own) if own else made
    return Asked(pair, words, by_refs, bool(own), clash is not None, because, doubted)


def ask(
    asked: Asked | None, width: float, style: BoardStyle, most_height: float = NO_LIMIT
) -> Question:
    """The question about a pair of needs; without a pair the general one.

    Shorter where it would be higher than `most_height` px; without room for that, no words.
    """
    questions = _asked_in_ways(asked, width, style)
    fitting = (question for question in questions if question.height <= most_height)
    return next(fitting, None) or Question(QTextLayout(), 0, style)


class KeptQuestion:
    """Keeps the layout of a question until the question or its place changes."""

    def __init__(self) -> None:
        self._made_for: tuple[object, ...] = ()
        self._question: Question | None = None

    def ask(
        self,
        asked: Asked | None,
        width: float,
        style: BoardStyle,
        most_height: float = NO_LIMIT,
    ) -> Question:
        """The same as the function `ask` gives."""
        made_for = (asked, width, style, most_height)
        if self._question is None or made_for != self._made_for:
            self._made_for, self._question = made_for, ask(asked, width, style, most_height)
        return self._question


def _asked_in_ways(asked: Asked | None, width: float, style: BoardStyle) -> Iterator[Question]:
    """The question at full length, unless that is too long, then shorter and shorter."""
    if asked is None:
        yield _laid_out([(style.words("question.ask"), "")], width, style)
        return
    if asked.because:
        parts = [*_parts(asked.words), *_because(asked, style)]
        question = _laid_out(parts, width, style)
        if question.layout.lineCount() <= MOST_OWN_LINES + MOST_LINES:
            yield question
    question = _laid_out(_parts(asked.words), width, style)
    if question.layout.lineCount() <= (MOST_OWN_LINES if asked.own else MOST_LINES):
        yield question
    parts = _parts(asked.by_refs)
    yield _laid_out(parts, width, style)
    yield _laid_out(parts[1:], width, style)


def _parts(words: AndQuestion) -> list[tuple[str, str]]:
    """The pieces of a question, each with the role of its colour."""
    return [
        *((words.opening, ""), (words.first, "side_a"), (words.joint, "and")),
        *((words.second, "side_b"), (words.closing, "")),
    ]


def _because(asked: Asked, style: BoardStyle) -> Iterator[tuple[str, str]]:
    """A line for each assumption under the clash; the one that is doubted says so."""
    for number, text in enumerate(asked.because, 1):
        key = "cloud.doubted" if number == asked.doubted else "cloud.because"
        yield f"{LINE_SEPARATOR}{style.words(key, text=_short(text))}", "ink_dim"


def question_words(model: BoardModel) -> str:
    """What the board asks now, whole; empty while one side has no open need."""
    asked = asked_by(model)
    return asked.words.text if asked else ""


def _short(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    space = text.rfind(" ", LONGEST // 2, LONGEST)
    return f"{text[: LONGEST - 1 if space < 0 else space].rstrip(' ,;:')}…"


def _laid_out(parts: list[tuple[str, str]], width: float, style: BoardStyle) -> Question:
    whole = "".join(text for text, _ in parts)
    px = style.look.px_for(whole)
    layout = QTextLayout(whole, board_font(px))
    layout.setTextOption(start_aligned(whole))
    layout.setFormats(_formats(parts, style))
    top, pitch = 0.0, Pitch(whole, QFontMetricsF(layout.font()))
    for line in set_lines(layout, width):
        top += pitch.place(line, top, 0)
    return Question(layout, round(top), style)


def _formats(parts: list[tuple[str, str]], style: BoardStyle) -> list[QTextLayout.FormatRange]:
    formats, start = [], 0
    for text, role in parts:
        if role:
            span = QTextLayout.FormatRange()
            span.start, span.length = start, to_qt(text)
            form = QTextCharFormat()
            form.setForeground(style.theme[role])
            if role != "ink_dim":
                form.setFontWeight(QFont.Weight.Bold)
            span.format = form
            formats.append(span)
        start += to_qt(text)
    return formats
