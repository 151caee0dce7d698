"""Cards drawn faintly: those that appear just now, and those beside the ones looked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPixmap

from andfacil.ui.board.cards.paint import paint_laid
from andfacil.ui.style.painting import painting

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from andfacil.domain.values.cards import CardId
    from andfacil.ui.board.cards.layout import LaidCard
    from andfacil.ui.board.cards.paint import CardState
    from andfacil.ui.style.measures import BoardStyle

AROUND = 6
"""px around a card that its frame may take."""
MOST_KEPT = 40
"""Pictures kept: about as many as a screen shows cards."""


class _Kept(NamedTuple):
    """A picture, and what it was made of; a layout belongs to one style."""

    laid: LaidCard
    state: CardState
    dots: float
    picture: QPixmap


class FaintCards:
    """Draws a card with less opacity, from a picture that is made once.

    Qt draws each letter of larger type as a path unless it is opaque, which takes twenty times as
    long; a card that appears is drawn a dozen times.
    """

    def __init__(self) -> None:
        self._kept: dict[CardId, _Kept] = {}

    def paint(
        self, painter: QPainter, laid: LaidCard, style: BoardStyle, state: CardState, dots: float
    ) -> None:
        """Draw the card at the painter's origin; the painter keeps the lower opacity.

        `dots` is the number of the screen's pixels in a px.
        """
        picture = self._picture(laid, style, state, dots)
        painter.setOpacity(painter.opacity() * state.opacity)
        painter.drawPixmap(QPointF(-AROUND, -AROUND), picture)

    def forget(self, ref: CardId) -> None:
        """Keep no picture of this card: it is opaque."""
        self._kept.pop(ref, None)

    def _picture(self, laid: LaidCard, style: BoardStyle, state: CardState, dots: float) -> QPixmap:
        whole = state._replace(come=1.0, quiet=False)
        kept = self._kept.get(laid.card.ref)
        if kept is not None and kept.laid is laid and kept.state == whole and kept.dots == dots:
            return kept.picture
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        size = laid.box.size().toSize() + QSize(2 * AROUND, 2 * AROUND)
        picture = QPixmap(size * dots)
        picture.setDevicePixelRatio(dots)
        picture.fill(Qt.GlobalColor.transparent)
        with painting(picture) as painter:
            painter.translate(AROUND, AROUND)
            paint_laid(painter, laid, style, whole)
        self._kept[laid.card.ref] = _Kept(laid, whole, dots, picture)
        return picture
