"""The look of the desk's window: taken at once, and fitted to the window's size."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.ui.board.cards.editor import CardEditor
from andfacil.ui.board.cards.paint import card_font
from andfacil.ui.board.view import BoardView

if TYPE_CHECKING:
    from andfacil.ui.desk.window import MainWindow
    from andfacil.ui.style.measures import BoardLook
    from andfacil.ui.style.theme import Theme

DRAWN_FOR_PX = 15
"""The text of a card for which the measures here were drawn."""
WIDE = 1500
"""From this width in px the panels at both sides have their full width."""
HIGH = 860
"""Below this height in px the phases stand closer together."""
VAST = 2200
"""From this width in px they are wider still: the columns have room to give."""
PANELS_VAST = (320, 400)
PANELS_WIDE = (250, 271)
PANELS_NARROW = (212, 244)
MOST_SHARE = (0.19, 0.236)
"""Of the window's width that larger type may give to the panels; the rest is the board's."""


class DeskStyle:
    """Gives other colours and measures to an open desk; nobody loses focus, place or words."""

    def __init__(self, window: MainWindow, look: BoardLook) -> None:
        self._window = window
        self._look = look

    @property
    def look(self) -> BoardLook:
        """The measures of the board."""
        return self._look

    def take(self, theme: Theme, look: BoardLook) -> None:
        """Look like this from now on; the application has its font and stylesheet already."""
        window, self._look = self._window, look
        for editor in window.findChildren(CardEditor):
            if editor.card is not None:  # the editor of a card that has left goes a moment later
                editor.setFont(card_font(editor.card, look))
        for board in window.findChildren(BoardView):  # also the one of a box that is open
            board.set_style(look, theme)
        window.rail.set_theme(theme)
        window.preview.set_theme(theme)
        window.menu.set_theme(theme)
        window.boxes.set_style(theme, look)
        self.fit()

    def fit(self) -> None:
        """Divide the window's size among its parts."""
        window, scale = self._window, self._look.px / DRAWN_FOR_PX
        width = window.width() / scale
        panels = PANELS_WIDE if width >= WIDE else PANELS_NARROW
        panels = PANELS_VAST if width >= VAST else panels
        left, right = (
            max(base, min(round(base * scale), round(window.width() * share)))
            for base, share in zip(panels, MOST_SHARE, strict=True)
        )
        window.rail.setFixedWidth(left)
        window.inspector.setFixedWidth(right)
        window.foot.align_with(left, right)
        window.rail.phases.set_low(window.height() < HIGH * scale)
