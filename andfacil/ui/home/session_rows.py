"""The rows of the list of sessions: title and when; sides, the signed version, the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPalette, QPen
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from andfacil.domain.values.text import clean_text
from andfacil.domain.views.finding import fold
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.style.elided import at_a_word
from andfacil.ui.style.painting import restored
from andfacil.ui.widgets.labels import visible
from andfacil.ui.words.times import clock_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPainter

    from andfacil.ui.base.recent import Recent

PAD_X, PAD_Y, APART, GAP = 10, 8, 14, 3
"""px: within a row, between what is side by side, and between the two lines."""
TALL_FROM, TALL_SHARE = "\u0590", 0.5
"""The first letter that may be taller (Hebrew), and the share of a line that a row has beyond."""
NAME_SHARE = 0.4
"""Of the lower line that the name of the file may take."""
SMALLER = 0.86
"""Of the title's size, for all other words."""
Index = QModelIndex | QPersistentModelIndex


class SessionItem(QListWidgetItem):
    """A row for one session; its text is what is read aloud."""

    def __init__(self, session: Recent) -> None:
        super().__init__()
        self.show_session(session)

    def show_session(self, session: Recent) -> None:
        """Say this of it."""
        self.session = session
        said = (words for words in _lines(session) if words != _when(session))
        self.searched = fold("\n".join(said))
        """What a search looks into, folded: all that is said but the time."""
        self.setText("\n".join(filter(None, _lines(session))))


def rows_with(items: Sequence[SessionItem], words: str) -> list[SessionItem]:
    """The items that say all of `words`, however those are typed."""
    texts = [item.searched for item in items]
    rows = list(range(len(texts)))
    for word in sorted(fold(words).split(), key=len):  # a number rules out most
        rows = [row for row in rows if word in texts[row]]
    return [items[row] for row in rows]


def _title(session: Recent) -> str:
    return visible(clean_text(session.title)) or session.path.stem


def _when(session: Recent) -> str:
    return clock_words(session.at) if session.at else ""


def _sides(session: Recent) -> str:
    sides = (visible(clean_text(name)) for name in (session.side_a, session.side_b))
    return " · ".join(filter(None, sides))


def _lines(session: Recent) -> tuple[str, ...]:
    return (
        _title(session),
        _sides(session),
        session.path.name,
        str(session.path.parent),
        _when(session),
        session.badge,
    )


class SessionRows(QStyledItemDelegate):
    """Paints a row in two lines; the stylesheet of the list has its ground and its edges."""

    def __init__(self, rows: QListWidget) -> None:
        super().__init__(rows)
        self._rows = rows

    @safe_override(QSize)
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        title, soft = _fonts(option.font)
        height = QFontMetricsF(title).height() + GAP + QFontMetricsF(soft).height()
        tall = max(str(index.data()), default="") >= TALL_FROM
        more = QFontMetricsF(title).height() * TALL_SHARE if tall else 0.0
        return QSize(0, round(height + more) + 2 * PAD_Y)

    @safe_override()
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = self._rows.item(index.row())
        if not isinstance(item, SessionItem):
            return
        session = item.session
        ground = QStyleOptionViewItem(option)
        self.initStyleOption(ground, index)
        ground.text = ""
        widget = option.widget
        widget.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, ground, painter, widget)
        title, soft = _fonts(option.font)
        place = QRectF(option.rect).adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        upper = QRectF(place.topLeft(), place.topRight())
        upper.setHeight(QFontMetricsF(title).height())
        lower = QRectF(place)
        lower.setTop(upper.bottom() + GAP)
        ink = option.palette.color(QPalette.ColorRole.Text)
        grey = option.palette.color(QPalette.ColorRole.PlaceholderText)
        with restored(painter):
            painter.setFont(soft)
            painter.setPen(QPen(grey))
            upper = _put(painter, upper, _when(session), at_end=True)
            sides = _sides(session)
            if sides:
                lower = _put(painter, lower, session.path.name, at_end=True, share=NAME_SHARE)
            painter.setPen(QPen(ink))
            lower = _put(painter, lower, session.badge, at_end=True)
            painter.setPen(QPen(grey))
            _put(painter, lower, sides or str(session.path))
            painter.setFont(title)
            painter.setPen(QPen(ink))
            _put(painter, upper, _title(session))


def _put(
    painter: QPainter, place: QRectF, words: str, *, at_end: bool = False, share: float = 1.0
) -> QRectF:
    """Draw the words, elided where they have no room; gives the place that is left beside them."""
    if not words:
        return place
    metrics = QFontMetricsF(painter.font())
    mode = Qt.TextElideMode.ElideMiddle if share < 1 else Qt.TextElideMode.ElideRight
    shown = at_a_word(words, metrics.elidedText(words, mode, place.width() * share))
    # The painter turns left and right by itself where the row begins at the right.
    align = Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft
    flags = align | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(place, int(flags) | int(Qt.TextFlag.TextDontClip), shown)
    taken = metrics.horizontalAdvance(shown) + APART
    leftwards = at_end != (painter.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    return place.adjusted(0, 0, -taken, 0) if leftwards else place.adjusted(taken, 0, 0, 0)


def _fonts(font: QFont) -> tuple[QFont, QFont]:
    """That of the title, and that of all else."""
    title, soft = QFont(font), QFont(font)
    title.setWeight(QFont.Weight.DemiBold)
    size = font.pixelSize() if font.pixelSize() > 0 else QFontMetricsF(font).height() / 1.36
    soft.setPixelSize(round(size * SMALLER))
    return title, soft
