"""The overview as a widget: lies over the cards of a board, and leaves the bridge to be seen."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.cards import Side
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.board.cards.paint import CardState
from andfacil.ui.board.columns.heading import (
    badge_size,
    names_have_room,
    paint_side_line,
    side_line_height,
)
from andfacil.ui.board.columns.page_caption import FOOT_EM, caption_choices, paint_caption
from andfacil.ui.board.overview.layout import Shape, shape_for, tiles_of
from andfacil.ui.board.overview.paint import Placed, paint_threads, paint_tile
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.painting import crisp, draw_word, line_pen, painting, rounded
from andfacil.ui.style.script_sizes import LATIN

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent

    from andfacil.domain.values.cards import CardId
    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.style.measures import BoardLook, BoardStyle

GUTTER_EM = 1.5
"""Between two columns, in em: all threads are seen at once here."""
AND_SHARE = 1.08
"""Width of the AND column against that of a side: its refs are longer."""

Place = Side | None
"""A side's column, or None for the AND column."""


class Overview(QWidget):
    """The whole board at once. Where not even refs and rings all have room, they turn pages."""

    def __init__(self, model: BoardModel, style: BoardStyle, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._take_style(style)
        self._page = 0
        self._lit: frozenset[CardId] = frozenset()
        self._packed: frozenset[CardId] = frozenset()
        self._placed: dict[CardId, Placed] | None = None  # None: to be laid out
        self._shapes: dict[Place, Shape] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setObjectName("overview")
        self._connect()
        self.hide()

    def _connect(self) -> None:
        for signal in (
            self._model.links_changed,
            self._model.frame_changed,
            self._model.tally_changed,
        ):
            signal.connect(self._on_changed)

    @property
    def count(self) -> int:
        """How many pages there are: one, but where there are very many cards."""
        self.placed()
        return max(shape.pages(len(self._cards(at))) for at, shape in self._shapes.items())

    @property
    def style_of_refs(self) -> BoardStyle:
        """The measures of everything but words of other scripts."""
        return self._style

    def placed(self) -> dict[CardId, Placed]:
        """The place of each card that is seen, by its ref."""
        if self._placed is None:
            self._placed = self._lay_out()
        return self._placed

    def rect_of(self, ref: CardId) -> QRectF:
        """Where a card is; empty while it is not seen (px)."""
        found = self.placed().get(ref)
        return found.tile.box if found else QRectF()

    def set_shown(self, shown: bool) -> None:
        """Lie over the board, from the first page on, or be away."""
        if shown and self.isHidden():
            self._page = 0
            self._on_changed()
        self.setVisible(shown)
        if shown:
            self.raise_()

    def light_up(self, refs: frozenset[CardId]) -> None:
        """Leave these cards bright and dim all others; with none all are as ever."""
        if refs != self._lit:
            self._lit = refs
            self.update()

    def mark_package(self, refs: frozenset[CardId]) -> None:
        """Mark these solutions as a package; with no refs none is."""
        if refs != self._packed:
            self._packed = refs
            self.update()

    def turn_page(self, step: int) -> None:
        """Go on, or with -1 back; past the last page the first one follows."""
        self._page = (self._page + step) % self.count
        self._on_changed()

    def set_style(self, style: BoardStyle) -> None:
        """Other measures or colours."""
        self._take_style(style)
        self._on_changed()

    def _take_style(self, style: BoardStyle) -> None:
        """Refs, which are Latin letters in every language, are the measure of all."""
        self._words_look = style.look
        self._style = style._replace(look=_for_refs(style.look))

    def _on_changed(self) -> None:
        self._placed = None
        self.setAccessibleName(self._style.words("head.board"))
        self.update()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._on_changed()

    @safe_override()
    def paintEvent(self, event: QPaintEvent) -> None:
        placed, lit = self.placed(), self._lit
        with painting(self) as painter:
            painter.fillRect(self.rect(), self._style.theme["window"])
            for at in self._order():
                self._paint_column(painter, at)
            for ref, card in placed.items():
                mine = ref in lit
                quiet = bool(lit) and not mine
                state = CardState(current=mine, quiet=quiet, packed=ref in self._packed)
                paint_tile(painter, card.tile, self._style, state)
            paint_threads(painter, self._model.links(), placed, self._style, lit)

    def _paint_column(self, painter: QPainter, at: Place) -> None:
        style, box = self._style, self._box(at)
        look, theme = style.look, style.theme
        ground = theme["panel_and"] if at is None else theme.of_side("panel", at)
        painter.fillPath(rounded(box, look.panel_radius), ground)
        if ground == theme["window"]:
            painter.setPen(line_pen(theme["line"], 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(crisp(box, 1), look.panel_radius, look.panel_radius)
        painter.translate(box.topLeft())
        if at is None:
            word = QRectF(0, look.panel_pad, box.width(), badge_size(look))
            joint = style.words("question.joint")
            bold = board_font(look.px_for(joint, look.heading_px), QFont.Weight.Bold)
            draw_word(painter, word, joint, bold, theme["and"])
        else:
            name = self._model.frame.side(at) if self._names() else ""
            paint_side_line(painter, round(box.width()), at, name, style)
        painter.translate(-box.topLeft())
        cards = self._cards(at)
        page = self._shapes[at].shown(self._page, len(cards))
        if len(page) < len(cards):
            foot = QRectF(box.left(), box.bottom() - self._foot(), box.width(), self._foot())
            colour = theme["and"] if at is None else theme.of_side("side", at)
            choices = caption_choices(page, len(cards), style.words)
            paint_caption(painter, foot, choices, colour, self._words_look)

    def _lay_out(self) -> dict[CardId, Placed]:
        """One page without page words where all fits, else pages with them."""
        for foot in (0, self._foot()):
            areas = {at: self._area(at, foot) for at in self._order()}
            sides = shape_for([self._cards(side) for side in Side], areas[Side.A], self._style)
            middle = shape_for([self._cards(None)], areas[None], self._style)
            self._shapes = {Side.A: sides, None: middle, Side.B: sides}
            if all(shape.pages(len(self._cards(at))) == 1 for at, shape in self._shapes.items()):
                break
        placed: dict[CardId, Placed] = {}
        for at, shape in self._shapes.items():
            cards, area = self._cards(at), areas[at]
            page = shape.shown(self._page, len(cards))
            for tile in tiles_of(cards[page.start : page.stop], shape, area, self._style):
                placed[tile.card.ref] = Placed(tile, area)
        return placed

    def _cards(self, at: Place) -> list[RoomCard]:
        return list(self._model.column(at).cards())

    def _order(self) -> tuple[Place, Place, Place]:
        """From left to right."""
        return (Side.B, None, Side.A) if self._style.a_on_right else (Side.A, None, Side.B)

    def _box(self, at: Place) -> QRectF:
        """A column with its ground and heading (px)."""
        gutter = round(GUTTER_EM * self._style.look.px)
        side = round((self.width() - 2 * gutter) / (2 + AND_SHARE))
        middle = self.width() - 2 * gutter - 2 * side
        place = self._order().index(at)
        x = (0, side + gutter, side + middle + 2 * gutter)[place]
        return QRectF(x, 0, (side, middle, side)[place], self.height())

    def _area(self, at: Place, foot: int) -> QRectF:
        """What is left of a column for its cards, above a foot of this height (px)."""
        look, box = self._style.look, self._box(at)
        pad = look.panel_pad
        heading = 2 * pad + side_line_height(self._names(), self._narrowest(), look)
        return box.adjusted(pad, heading, -pad, -max(pad, foot))

    def _names(self) -> list[str]:
        """Of both sides; none where one of them has no room."""
        names = [self._model.frame.side(side) for side in Side]
        return names if names_have_room(names, self._narrowest(), self._style.look) else []

    def _narrowest(self) -> int:
        return round(min(self._box(place).width() for place in Side))

    def _foot(self) -> int:
        return round(FOOT_EM * self._words_look.px)


def _for_refs(look: BoardLook) -> BoardLook:
    """The measures for Latin letters and figures; `px_for` has the size for words of a script."""
    px = math.floor(look.px / look.scale + 1e-9)
    heading = px if look.stacked or look.piled else round(px * 1.1)
    return look._replace(px=px, small_px=px, ref_px=px, heading_px=heading, scale=LATIN)
