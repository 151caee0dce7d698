"""Where the session's energy goes: each side's own cards, or solutions for both.

A glance at the newest edits by their kind alone, for the desk, hidden cards included. The careful
measure reads the whole journal and only what is public: `domain.method.energy`.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from andfacil.domain.values.edits import EditKind
from andfacil.ui.base.guarded import safe_override
from andfacil.ui.widgets.labels import PlainLabel, caption
from andfacil.ui.widgets.layouts import in_column
from andfacil.ui.words.numbers import percent_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.values.edits import Edit
    from andfacil.ui.style.theme import Theme

APART = frozenset(
    {
        EditKind.ADD_NEED,
        EditKind.ADD_NON_NEGOTIABLE,
        EditKind.ADD_POSITION,
        EditKind.MAKE_NON_NEGOTIABLE,
    }
)
SHARED = frozenset(
    {
        *(
            EditKind.ADD_SOLUTION,
            EditKind.CHANGE_LINKS,
            EditKind.CHANGE_STATUS,
            EditKind.CHANGE_STATUS_MANY,
        ),
        *(EditKind.TURN_POSITION, EditKind.ADD_COMMITMENT),
    }
)
RUNS = 6
"""Bars, all for the same number of edits."""
MOST_EDITS = 600
"""Edits looked at, the newest; a long day shows its last part."""

Bars = tuple[tuple[float, float], ...]


def energy_of(edits: Sequence[Edit]) -> Bars:
    """The shares of own and of shared edits in each of `RUNS` runs; empty for too few edits."""
    kinds = [edit.kind in SHARED for edit in edits[-MOST_EDITS:] if edit.kind in APART | SHARED]
    if len(kinds) < 2 * RUNS:
        return ()
    ends = [round(len(kinds) * place / RUNS) for place in range(RUNS + 1)]
    runs = [kinds[start:end] for start, end in pairwise(ends)]
    return tuple((1 - sum(run) / len(run), sum(run) / len(run)) for run in runs)


class EnergyBars(QWidget):
    """Own cards above the line, shared ones below it; time runs to the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._bars: Bars = ()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._theme = theme
        self.update()

    def show_bars(self, bars: Bars) -> None:
        """Show these shares."""
        if bars != self._bars:
            self._bars = bars
            self.update()

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        return QSize(160, 84)

    @safe_override()
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        gap = 8.0
        width = (self.width() - gap * (RUNS - 1)) / RUNS
        middle, most = self.height() / 2, self.height() / 2 - 1
        for place, (apart, shared) in enumerate(self._bars):
            left = place * (width + gap)
            above = QRectF(left, middle - 1 - apart * most, width, apart * most)
            painter.fillRect(above, self._theme["line"])
            painter.fillRect(QRectF(left, middle + 1, width, shared * most), self._theme["and"])
        painter.end()


class Energy(QWidget):
    """The heading, the bars and what they mean; away while there is too little to tell."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars = EnergyBars(theme, self)
        meaning = self.tr("positions and needs above the line, shared solutions below")
        words = PlainLabel(meaning, self, "soft", wraps=True)
        words.setObjectName("energy_words")
        heading = caption(self.tr("ENERGY"), self)
        in_column(heading, self._bars, words, on=self, margins=(8, 16, 8, 0), spacing=6)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Other colours."""
        self._bars.set_theme(theme)

    def show_edits(self, edits: Sequence[Edit]) -> None:
        """Show where the energy of these edits went."""
        bars = energy_of(edits)
        self._bars.setAccessibleName(" ".join(percent_words(shared * 100) for _, shared in bars))
        self._bars.show_bars(bars)
        self.setVisible(bool(bars))
