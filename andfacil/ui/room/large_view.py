"""One card or one pair, at twice the size, for everybody to read whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Side
from andfacil.domain.values.ids import by_number
from andfacil.domain.views.room import RoomNeed
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.question.layout import Question, ask, asked_by
from andfacil.ui.room.large_paint import Large, lay_out, paint_large
from andfacil.ui.room.scene import MOST_LARGE
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import draw_word, fitting, painting

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from andfacil.domain.values.cards import CardId
    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.style.measures import BoardStyle

QUESTION_SHARE = 0.34
"""Of the height, at most, for the question about a pair of needs."""


class LargeView(QWidget):
    """One or two cards over the whole board of the room; hidden while there are none.

    Words too long for the room go on on the next page; `page` is the one shown, from 0. The needs
    of the AND question are above it. `larges` are the laid out cards, from left to right, or in
    an upright room from the top down.
    """

    def __init__(self, model: BoardModel, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._style = style
        self._refs: tuple[CardId, ...] = ()
        self.page = 0
        self.larges: tuple[Large, ...] = ()
        self._question: Question | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("large_view")
        for changed in (model.links_changed, model.frame_changed, model.question_changed):
            changed.connect(self.refresh)
        for column in model.columns():
            column.dataChanged.connect(self.refresh)
        self.hide()

    @property
    def count(self) -> int:
        """How many pages there are."""
        return max((len(large.pages) for large in self.larges), default=1)

    def show_cards(self, refs: Iterable[CardId]) -> None:
        """Show these cards, at most two; with none of them the board is seen again."""
        chosen = tuple(refs)[:MOST_LARGE]
        if chosen != self._refs:
            self._refs = chosen
            self.page = 0
        self.refresh()
        self.setVisible(bool(self._cards()))
        self.raise_()

    def turn_page(self, step: int) -> None:
        """Go on in the words, or with -1 back; past the last page the first one follows."""
        self.page = (self.page + step) % self.count
        self.update()

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        self.refresh()

    def refresh(self) -> None:
        """Show the cards as they are now."""
        if not self._refs:
            self.larges = ()
            return
        cards = self._cards()
        self._question = self._asked(cards)
        boxes = self._boxes(len(cards))
        self.larges = lay_out([(card, self._name(card)) for card in cards], boxes, self._style)
        self.page = min(self.page, self.count - 1)
        spoken = self._style.words.spoken_card
        links = self._model.links_at
        self.setAccessibleName(
            " ".join(
                part
                for large in self.larges
                for part in (spoken(large.card, links(large.card.ref)), *large.notes)
            )
        )
        self.update()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.refresh()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        with painting(self) as painter:
            painter.fillRect(self.rect(), self._style.theme["window"])
            for large in self.larges:
                solutions = list[str]()
                if isinstance(large.card, RoomNeed):
                    links = self._model.links_at(large.card.ref)
                    solutions = sorted({link.solution for link in links}, key=by_number)
                paint_large(painter, large, self.page, solutions, self._style)
            if self._question is not None:
                top = self._boxes(len(self.larges))[-1].bottom() + self._gap()
                self._question.draw(painter, self._gap(), round(top))
            if self.count > 1:
                words = self._style.words.pages(self.page + 1, self.page + 1, self.count)
                font = board_font(self._style.look.px, QFont.Weight.Bold)
                box = QRectF(0, self.height() - self._page_room(), self.width(), self._page_room())
                word = fitting(words, font, box.width())
                draw_word(painter, box, word, font, self._style.theme["and"])

    def _cards(self) -> list[RoomCard]:
        """The cards that still exist, in the order of the columns on the board."""
        found = [card for ref in self._refs if (card := self._model.card(ref)) is not None]
        order = {Side.A: 0, None: 1, Side.B: 2}
        found.sort(key=lambda card: order[card.side if isinstance(card, RoomNeed) else None])
        look = self._style.look
        last = self._style.swapped if look.piled else self._style.on_right(Side.A)
        return found[::-1] if last else found

    def _name(self, card: RoomCard) -> str:
        """That of the side of a need."""
        return self._model.frame.side(card.side) if isinstance(card, RoomNeed) else ""

    def _asked(self, cards: Sequence[RoomCard]) -> Question | None:
        """The board's question, when it is about these very needs."""
        asked = asked_by(self._model)
        if asked is None or {card.ref for card in cards} != {need.ref for need in asked.pair}:
            return None
        width = self.width() - 2 * self._gap()
        question = ask(asked, width, self._style, self.height() * QUESTION_SHARE)
        return question if question.height else None

    def _boxes(self, count: int) -> list[QRectF]:
        gap = self._gap()
        below = self._page_room()
        if self._question is not None:
            below += self._question.height + gap
        height = self.height() - below
        if self._style.look.piled:  # beside each other they would be narrower than words
            each = (height - gap * (count - 1)) / max(1, count)
            return [
                QRectF(0, round(number * (each + gap)), self.width(), round(each))
                for number in range(count)
            ]
        width = (self.width() - gap * (count - 1)) / max(1, count)
        return [
            QRectF(round(number * (width + gap)), 0, round(width), height)
            for number in range(count)
        ]

    def _page_room(self) -> int:
        """Kept below, also without page words: nothing jumps when a card needs a second page."""
        return round(self._style.look.px * 1.4)

    def _gap(self) -> int:
        return round(self._style.look.px * 0.6)
