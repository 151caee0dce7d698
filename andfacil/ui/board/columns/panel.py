"""One column with all around its cards: background, heading, page caption, scroll bar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtWidgets import QScrollBar, QWidget

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.columns.foot import ColumnFoot
from andfacil.ui.board.columns.heading import (
    joint_row,
    paint_and_heading,
    paint_empty,
    paint_joint,
    paint_side_heading,
    room_beside_joint,
    room_beside_name,
    side_heading_height,
    spoken_column,
)
from andfacil.ui.board.columns.page_caption import (
    FOOT_EM,
    Lead,
    caption_choices,
    fits_above,
    paint_caption,
    room_below,
    with_leads,
)
from andfacil.ui.board.columns.view import ColumnView
from andfacil.ui.board.question.layout import Asked, KeptQuestion, Question, asked_by
from andfacil.ui.style.painting import crisp, line_pen, painting, rounded
from andfacil.ui.style.text_lines import NO_LIMIT

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

    from andfacil.domain.values.cards import Side
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.style.measures import BoardStyle

BAR = 8
"""Width of the scroll bar in px."""


class ColumnPanel(QWidget):
    """The column of one side, or the AND column when `side` is None.

    Signals:
        add_asked: a card is to be added here (the side, or None); True for a non-negotiable.
        menu_asked: a menu for the column (the side, or None) is wanted, here on the screen.
    """

    add_asked = Signal(object, bool)
    menu_asked = Signal(object, QPoint)

    def __init__(
        self,
        model: BoardModel,
        side: Side | None,
        style: BoardStyle,
        parent: QWidget,
        *,
        editable: bool,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self.side = side
        self._style = style
        self._editable = editable
        self._heading = 0
        self._question_room = NO_LIMIT
        self._words_above = False
        self._page: range | None = None
        self.leads: Callable[[], Sequence[Lead]] = tuple
        self._asked: Asked | None = None
        self._kept_question = KeptQuestion()
        self.view = ColumnView(model.column(side), style, self, editable=editable)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.hide()
        self.foot = ColumnFoot(side, self) if editable else None
        self._connect()

    def _connect(self) -> None:
        inner = self.view.verticalScrollBar()
        inner.valueChanged.connect(self._bar.setValue)
        inner.rangeChanged.connect(self._on_range_changed)
        self._bar.valueChanged.connect(inner.setValue)
        self._model.frame_changed.connect(self._on_frame_changed)
        self.view.ground_clicked.connect(self._ask_to_add)
        self.view.ground_menu_asked.connect(self._ask_for_menu)
        if self.foot is not None:
            self.foot.add_asked.connect(self._ask_to_add)
        self.view.column.rowsInserted.connect(self._on_count_changed)
        self.view.column.rowsRemoved.connect(self._on_count_changed)
        self.view.column.dataChanged.connect(self._show_name)
        if self.side is None:
            self._model.question_changed.connect(self._on_question_changed)
            self.view.arranged.connect(self._on_arranged)
            self._on_question_changed()
        self._show_name()

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._style = style
        self.view.set_style(style)
        self._on_frame_changed()
        self._lay_out()
        self.update()

    def heading_needed(self) -> int:
        """Height of the heading with the space around it, in px."""
        look = self._style.look
        if self.side is None:
            if look.terse:
                height = self._question().height
                return self._question_top() + height + (look.panel_pad if height else 0)
            return 0
        name = self._model.frame.side(self.side)
        return side_heading_height(name, self.width(), look)

    def set_heading(self, height: int, *, words_above: bool = False) -> None:
        """Begin the cards `height` px below the upper edge.

        Which cards are shown is said there, or else below them.
        """
        if (height, words_above) != (self._heading, self._words_above):
            self._heading, self._words_above = height, words_above
            self._lay_out()
            self.update()

    def words_fit_above(self, heading: int) -> bool:
        """True when a heading of this height has room for saying which cards are shown."""
        room = self._room_above(heading)
        space = self.height() - heading
        return fits_above(room, self.view.column.rowCount(), self._style, space)

    def list_height(self, *, paged: bool) -> int:
        """Height left for cards, in px, with or without the page words at the foot."""
        return self.height() - self._heading - (self._foot() if paged else 0)

    def fold_cards(self, tallest: float) -> None:
        """No card is to be higher than `tallest` px, and no question may take their room."""
        self.view.rows.set_tallest(tallest)
        look = self._style.look
        self._question_room = self.height() - round(FOOT_EM * look.px) - look.card_gap - tallest
        self._question_room -= self._question_top() + look.panel_pad

    def show_page(self, page: range | None) -> None:
        """Show only these rows and say which they are; None shows all."""
        if page != self._page:
            self._page = page
            self._lay_out()
            self.view.show_page(page)
            choices = caption_choices(page, self.view.column.rowCount(), self._style.words)
            self.view.setAccessibleDescription(next(iter(choices), ""))
            self.update()

    def _ask_to_add(self, must: bool = False) -> None:
        self.add_asked.emit(self.side, must)

    def _ask_for_menu(self, place: QPoint) -> None:
        self.menu_asked.emit(self.side, place)

    def _on_frame_changed(self) -> None:
        self._show_name()
        self.update(0, 0, self.width(), self._heading)

    def _on_question_changed(self) -> None:
        """It is painted above or below the solutions, and told to screen readers."""
        self._asked = asked_by(self._model)
        self.setAccessibleName(self._asked.words.text if self._asked else "")
        self.update(0, 0, self.width(), self._heading)

    def _on_count_changed(self) -> None:
        """The words of an empty column come and go; those at the foot count the cards."""
        self._show_name()
        if self.view.column.rowCount() <= 1:
            self.update()
        elif self._page is not None:
            self.update(0, 0, self.width(), self._heading)
            self.update(0, self.height() - self._foot(), self.width(), self._foot())

    def _on_arranged(self) -> None:
        """Paint the words of an empty column again: they are below the desk's question."""
        if not self.view.column.rowCount():
            self.update()

    def _on_range_changed(self, first: int, last: int) -> None:
        inner = self.view.verticalScrollBar()
        self._bar.setRange(first, last)
        self._bar.setPageStep(inner.pageStep())
        self._bar.setSingleStep(inner.singleStep())
        self._bar.setVisible(last > first and not self._style.look.paged)

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        style, theme = self._style, self._style.theme
        look, box, touched = style.look, QRectF(self.rect()), event.region()
        ground = theme["panel_and"] if self.side is None else theme.of_side("panel", self.side)
        with painting(self) as painter:
            painter.fillPath(rounded(box, look.panel_radius), ground)
            if not look.terse or ground == theme["window"]:
                line = theme["line"] if self.side is None else ground
                line = theme["line"] if ground == theme["window"] else line
                painter.setPen(line_pen(line, 1))
                painter.drawRoundedRect(crisp(box, 1), look.panel_radius, look.panel_radius)
            if touched.intersects(QRect(0, 0, self.width(), self._heading)):
                self._paint_heading(painter)
            if not self.view.column.rowCount():
                room = self.rect().adjusted(0, self._heading + self.view.tail, 0, 0)
                paint_empty(painter, room, self.side, style, typed=self._editable)
            if self._page is not None and len(self._page):
                self._paint_page_words(painter)

    def _show_name(self) -> None:
        name = spoken_column(self.view.column, self._model.frame, self._style.words)
        if self.view.accessibleName() != name:
            self.view.setAccessibleName(name)

    def _lay_out(self) -> None:
        foot = self._foot() if self._page is not None else 0
        if self.foot is not None:
            foot = self.foot.place(self.size())
        self.view.setGeometry(
            0, self._heading, self.width(), self.height() - self._heading - foot - 1
        )
        right = self.side is None or self._style.on_right(self.side)
        x = self.width() - BAR - 1 if right else 1
        self._bar.setGeometry(x, self._heading, BAR, self.view.height() - 4)

    def _foot(self) -> int:
        return 0 if self._words_above else round(FOOT_EM * self._style.look.px)

    def _room_above(self, heading: int) -> QRectF:
        """What is free in the last line of a heading of this height, in px."""
        if self.side is not None:
            name = self._model.frame.side(self.side)
            return room_beside_name(name, self.width(), heading, self._style)
        beside = room_beside_joint(self.width(), self._style)
        if beside.height():
            return beside
        edge = self.view.rows.edge
        room = self._question().room_beside(self.width() - 2 * edge)
        return room.translated(edge, self._question_top())

    def _question_top(self) -> int:
        """Where the question begins, below the AND if that is above it; in px."""
        joint, look = joint_row(self.width(), self._style).height(), self._style.look
        return look.panel_pad + (round(joint + look.card_gap * 1.3) if joint else 0)

    def _question(self) -> Question:
        width = self.width() - 2 * self.view.rows.edge
        return self._kept_question.ask(self._asked, width, self._style, self._question_room)

    def _paint_heading(self, painter: QPainter) -> None:
        if self.side is not None:
            name = self._model.frame.side(self.side)
            paint_side_heading(painter, self.width(), self.side, name, self._style)
        elif self._style.look.terse:
            paint_joint(painter, self.width(), self._style)
            self._question().draw(painter, self.view.rows.edge, self._question_top())
        else:
            paint_and_heading(painter, self.width(), self._style)

    def _paint_page_words(self, painter: QPainter) -> None:
        theme, align = self._style.theme, Qt.AlignmentFlag.AlignHCenter
        box = QRectF(0, self.height() - self._foot(), self.width(), self._foot() - 2)
        if self._words_above:
            box = self._room_above(self._heading)
            right = not self._style.right_to_left
            if self.side is None:  # a question runs as its own words do
                right = box.center().x() > self.width() / 2
            align = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        colour = theme["and"] if self.side is None else theme.of_side("side", self.side)
        words, look = self._style.words, self._style.look
        choices = caption_choices(self._page, self.view.column.rowCount(), words)
        if self._words_above:
            paint_caption(painter, box, choices, colour, look, align)
            box, choices = room_below(self.view, self.rect(), look), ("",)
        if box.height():
            paint_caption(painter, box, with_leads(choices, self.leads(), words), colour, look)
