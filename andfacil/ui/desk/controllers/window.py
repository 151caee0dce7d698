"""What the facilitator can do to the window itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow


class WindowController(QObject):
    """Asks about the window, its panels and the boxes around it. It moves no card.

    Signals:
        home_asked, quit_asked: this session, or andfacil, is to be left.
        room_asked: the room is to be shown, or put away.
        freeze_asked, black_asked: the room's picture is to stand still, or to be black.
        lock_asked: the room is to keep its page, or to be turned again.
        page_asked: the room is to turn to another page (1: the next, -1: the one before).
        pair_asked: the AND question is to be about another pair (1: the next, -1: the one before).
        listed_asked: the next card beside the board is wanted (1), or the one before (-1).
        capture_asked, inspector_focus_asked: the caret is to go there.
        inspector_asked: the panel of the card's fields is to be shown, or put away.
        menu_asked, keys_asked, about_asked: this is to be opened.
    """

    home_asked = Signal()
    quit_asked = Signal()
    room_asked = Signal(bool)
    freeze_asked = Signal(bool)
    black_asked = Signal(bool)
    lock_asked = Signal(bool)
    page_asked = Signal(int)
    pair_asked = Signal(int)
    listed_asked = Signal(int)
    capture_asked = Signal()
    inspector_focus_asked = Signal()
    inspector_asked = Signal(bool)
    menu_asked = Signal()
    keys_asked = Signal()
    about_asked = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window

    def go_home(self) -> None:
        """Leave this session for the list of all sessions."""
        self.home_asked.emit()

    def quit(self) -> None:
        """Leave andfacil."""
        self.quit_asked.emit()

    def toggle_room(self, shown: bool) -> None:
        """Show the board on the projector, or take it away."""
        self.room_asked.emit(shown)

    def toggle_freeze(self, frozen: bool) -> None:
        """Let the room's picture stand still, or go on."""
        self.freeze_asked.emit(frozen)

    def toggle_black(self, black: bool) -> None:
        """Show the room nothing, or the board."""
        self.black_asked.emit(black)

    def toggle_lock(self, locked: bool) -> None:
        """Let the room keep its page, whatever a remote says, or let it be turned again."""
        self.lock_asked.emit(locked)

    def next_page(self) -> None:
        """Turn the room to its next page."""
        self.page_asked.emit(1)

    def previous_page(self) -> None:
        """Turn the room to the page before."""
        self.page_asked.emit(-1)

    def next_pair(self) -> None:
        """Ask about another pair of needs."""
        self.pair_asked.emit(1)

    def previous_pair(self) -> None:
        """Ask about the pair before."""
        self.pair_asked.emit(-1)

    def next_listed(self) -> None:
        """The next of the cards that stand beside the board."""
        self.listed_asked.emit(1)

    def previous_listed(self) -> None:
        """The one before."""
        self.listed_asked.emit(-1)

    def focus_capture(self) -> None:
        """To the capture line."""
        self.capture_asked.emit()

    def focus_inspector(self) -> None:
        """To the fields of the selected card."""
        self.inspector_focus_asked.emit()

    def toggle_inspector(self, shown: bool) -> None:
        """Show the fields of the selected card, or give their room to the board."""
        self.inspector_asked.emit(shown)

    def toggle_full_screen(self, full: bool) -> None:
        """The whole screen for the desk, or a window."""
        if full:
            self._window.showFullScreen()
        else:
            self._window.showNormal()

    def open_menu(self) -> None:
        """Everything that can be done, in menus."""
        self.menu_asked.emit()

    def show_keys(self) -> None:
        """The list of keys."""
        self.keys_asked.emit()

    def show_about(self) -> None:
        """What this is, and its versions."""
        self.about_asked.emit()
