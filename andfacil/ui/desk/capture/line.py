"""The capture line: one line, Enter, next."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QFrame
from shiboken6 import isValid

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.target import Target, target_after, target_of_prefix
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.ui.base.utf16 import to_qt
from andfacil.ui.desk.capture.chip import TargetChip
from andfacil.ui.desk.capture.edit import GAP, LineEdit
from andfacil.ui.desk.capture.hiding_chip import HidingChip
from andfacil.ui.desk.capture.history import LineHistory
from andfacil.ui.desk.capture.preview import LinePreview
from andfacil.ui.desk.capture.reader import LineReader, LineState, card_name, last_touched
from andfacil.ui.desk.capture.words import (
    finish_first_words,
    link_words,
    placeholder_words,
    set_aside_words,
    target_words,
)
from andfacil.ui.style.theme import restyle
from andfacil.ui.widgets.layouts import in_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.values.cards import CardId
    from andfacil.ui.base.open_session import OpenSession


class CaptureLine(QFrame):
    """The chip of the target, the line, and Enter.

    Signals:
        done: a line became an edit of the board (its ref or id).
        unchanged: the board was like that already (the NothingToChange).
        faulted: a line cannot be understood or done (the RuleBroken); it stays in the line.
        typed: the text of the line has changed.
        told: a sentence for the strip.
        amend_begun: the words of an existing card are in the line (the card's ref or id).
        walk_asked, help_asked, lines_pasted: see `LineEdit`.
    """

    done = Signal(str)
    unchanged = Signal(object)
    faulted = Signal(object)
    typed = Signal()
    told = Signal(str)
    amend_begun = Signal(str)
    lines_pasted = Signal(str)
    walk_asked = Signal(int, int)
    help_asked = Signal()

    def __init__(
        self,
        session: OpenSession,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("capture")
        self._session = session
        self.reader = LineReader(today)
        self.target = Target.A_NEED
        self._covered = False
        self._offered = ""
        self._shown = Target.A_NEED
        self.chip = TargetChip(self)
        self.hiding = HidingChip(self.reader, self)
        self.line = LineEdit(self)
        self.line.setObjectName("line")
        self.line.setFrame(False)
        self.line.setAccessibleName(self.tr("Capture line"))
        self.preview = LinePreview(self)
        self.history = LineHistory()
        parts = (self.chip, self.hiding, (self.line, 1), self.preview)
        in_row(*parts, on=self, margins=(12, 10, 16, 10), spacing=16)
        self.setFocusProxy(self.line)
        self._connect()
        self.set_target(self.target)

    @property
    def text(self) -> str:
        """The text of the line."""
        return self.line.text()

    @property
    def state(self) -> LineState:
        """The state of the line."""
        amending, hiding = self.reader.amending, self.reader.hiding
        return LineState(self.target, self.text, amending, self.history, hiding)

    @property
    def chip_text(self) -> str:
        """What the chip says."""
        return self.chip.text()

    def set_target(self, target: Target) -> None:
        """Where plain text goes from now on; the chip says so."""
        self.target = target
        self._show_chip()
        self.refresh()

    def aim(self, target: Target) -> None:
        """Have the line make this, and take the keys to it, as all can see.

        A prefix that is in the line goes: what was chosen last counts. While a card is amended
        the strip asks for that to be finished.
        """
        if self.reader.amending:
            self.told.emit(finish_first_words())
        else:
            self.set_target(target)
            self._drop_prefix()
            self.chip.light_up()
        self.take_focus()

    def _on_preview_pressed(self) -> None:
        if self.preview.offers_examples:
            self.help_asked.emit()
        else:
            self.perform()
            self.take_focus()

    def _drop_prefix(self) -> None:
        from andfacil.domain.capture.grammar import prefix_length  # not at start

        length = to_qt(self.text, prefix_length(self.text))
        if length:
            place = self.line.cursorPosition()
            self.line.setSelection(0, length)
            self.line.del_()
            self.line.setCursorPosition(max(0, place - length))

    def step_target(self, step: int) -> None:
        """The next target, or the one before it; a card that is amended stays where it is."""
        if self.reader.amending:
            return
        self.set_target(self.target.step(step))

    def take_focus(self) -> None:
        """Give the line the keyboard focus."""
        self.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin(self, text: str, caret: int | None = None) -> None:
        """Put `text` into the line to be completed, and the caret behind it, or at `caret`.

        What was being typed there waits in the line's history; what may not wait there, because it
        is hidden or amends a card, stays in the line, and the strip says so.
        """
        if not self._set_aside():
            self.take_focus()
            return
        self._set_amending("")
        self._offered = text
        self.line.selectAll()
        self.line.insert(text)
        self.take_focus()
        self.line.setCursorPosition(to_qt(text, len(text) if caret is None else caret))

    def _set_aside(self) -> bool:
        """Empty the line for others; False when its text has to stay."""
        typed = self.text.strip()
        if not typed or self.text == self._offered:
            return True
        if self.reader.hiding or self.reader.amending:
            self.told.emit(finish_first_words())
            return False
        self.history.add(self.text)
        self.told.emit(set_aside_words())
        return True

    def go_on(self, state: LineState) -> None:
        """Go on where another window's line was left."""
        self.history = state.history
        self.hiding.set_on(state.hiding)
        self.set_target(state.target)
        self.begin(state.text)
        if state.amending in self._session.board:
            self._set_amending(state.amending)

    def drop_line(self) -> None:
        """Empty the line; what was to be amended stays as it is."""
        self._set_amending("")
        self.line.selectAll()
        self.line.del_()

    def amend_last(self) -> None:
        """Bring the words of the card touched last back into the empty line, to be amended."""
        card_id, text = last_touched(self._session.board, self._session.history)
        if card_id and not self.text:
            self._set_amending(card_id)
            self.line.setText(text)
            self.amend_begun.emit(card_id)
        self.take_focus()

    def type_key(self, event: QKeyEvent) -> None:
        """Take a key that was pressed outside any text field."""
        self.window().activateWindow()
        self.take_focus()
        QApplication.sendEvent(self.line, event)

    def perform(self) -> bool:
        """Do what the line says; False when it says nothing, or stays because of a fault."""
        text = self.line.text()
        if not text.strip():
            return False
        try:
            captured, edit = self.reader.read(self._session.board, text, self.target)
        except CaptureFault as fault:
            self.line.setCursorPosition(to_qt(text, fault.start))
            self.faulted.emit(fault)
            return False
        except NothingToChange as same:
            self._set_amending("")
            self.line.setText("")
            self.unchanged.emit(same)
            return True
        except RuleBroken as problem:
            self.faulted.emit(problem)
            return False
        if not self._session.perform(edit):
            return False
        if not self.reader.amending and not self.reader.hiding:  # else it could come back in clear
            self.history.add(text)
        if not self.reader.amending:
            self.set_target(target_after(captured, self.target))
        self._set_amending("")
        self.line.setText("")  # and with it the line's own undo: the next Ctrl+Z is the board's
        self.done.emit(edit.about)
        return True

    def call_back(self, step: int) -> None:
        """Put the line done before (-1) or after (1) this one into the line."""
        line = self.history.step(step, self.line.text())
        if line is not None:
            self._set_amending("")
            self.line.setText(line)
        self.take_focus()

    def _set_amending(self, card_id: CardId) -> None:
        self.reader.building = ""
        if card_id != self.reader.amending:
            self.reader.amending = card_id
            self._show_chip()
            self.refresh()

    def _show_chip(self) -> None:
        makes = self._shown = _made_by(self.text, self.target)
        side = makes.side.value if makes.side else "and"
        words = target_words()[makes]
        name = self.tr("Target: {target}").format(target=words)
        if amending := self.reader.amending:
            side = amending[0] if amending[0] in {"A", "B"} and amending[1:].isdigit() else "and"
            name = words = self.tr("Amend {card}").format(card=card_name(amending))
        self.chip.target = self.target
        self.chip.show_words(words, side)
        self.chip.setAccessibleName(name)

    def refresh(self) -> None:
        """Say what can be typed, and what Enter will do; faults are not told before Enter."""
        if _made_by(self.text, self.target) is not self._shown:
            self._show_chip()
        private = self.reader.hiding or is_hidden(self._session.board.get(self.reader.amending))
        dots = private and self._covered
        self.line.setEchoMode(LineEdit.EchoMode.Password if dots else LineEdit.EchoMode.Normal)
        asked = placeholder_words()[self.target]
        if self.reader.solution and self.target not in {Target.COMMITMENT, Target.PARKED}:
            asked = link_words(self.reader.solution, asked)
        self.line.show_prompt(asked)
        does = self.reader.words(self._session.board, self.text, self.target)
        if GAP.match(self.text):
            does = self.tr("your words go before >")
        self.preview.show_words(does, begun=bool(self.text))
        hiding = self.hiding.accessibleName() if self.reader.hiding else ""
        said = self.preview.words or asked
        told = filter(None, (self.chip.accessibleName(), hiding, said))
        self.line.setAccessibleDescription(". ".join(told))

    def cover(self, words: str) -> None:
        """With any words, letters that are a hidden card's are dots: everybody sees the desk."""
        self._covered = bool(words)
        self.refresh()

    def _connect(self) -> None:
        self.chip.chosen.connect(self.aim)
        self.preview.pressed.connect(self._on_preview_pressed)
        self.hiding.changed.connect(partial(_show_hiding, self))
        self.hiding.changed.connect(self.refresh)
        self.hiding.changed.connect(self.typed)  # what stood in the line is hidden, too
        self.line.returnPressed.connect(self.perform)
        self.line.textChanged.connect(self.refresh)
        self.line.textChanged.connect(self.typed)
        self.line.step_asked.connect(self.step_target)
        self.line.walk_asked.connect(self.walk_asked)
        self.line.help_asked.connect(self.help_asked)
        self.line.lines_pasted.connect(self.lines_pasted)
        self.line.amend_asked.connect(self.amend_last)
        self.line.recall_asked.connect(self.call_back)
        self.line.leave_asked.connect(self.drop_line)
        self.line.focused.connect(partial(_show_focus, self))
        self._session.edited.connect(self._on_edited)

    def _on_edited(self) -> None:
        """The edit is what the next Ctrl+Z takes back, not a line that was dropped before it."""
        if self.reader.amending not in self._session.board:
            self._set_amending("")
        if not self.line.text():
            self.line.setText("")
        self.refresh()


def _made_by(line: str, target: Target) -> Target:
    """What a line makes: its own prefix counts, as it does for Enter; else the target."""
    if not line:
        return target
    from andfacil.domain.capture.grammar import prefix_length  # not at start

    return target_of_prefix(line[: prefix_length(line)]) or target


def _show_focus(frame: QFrame, here: bool) -> None:
    """The frame around the line shows whether the next key goes there."""
    if not isValid(frame):
        return  # the line loses the focus once more while its window goes
    if bool(frame.property("away")) is here:
        frame.setProperty("away", not here)
        restyle(frame)


def _show_hiding(frame: QFrame, on: bool) -> None:
    """The frame around the line shows whether everybody will see what is typed."""
    frame.setProperty("hiding", on)
    restyle(frame)
