"""What matters most to each side, and what the other side takes for it: noted in confidence."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from andfacil.domain.board.rules import MOST_GUESSED
from andfacil.domain.editing.guessing import guesses_of, hits, read_refs
from andfacil.domain.values.cards import Side
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.text import clean_text
from andfacil.ui.widgets.box import ACCEPT, CANCEL, Box
from andfacil.ui.widgets.labels import WrappedLabel, captioned
from andfacil.ui.words.sentences import problem_sentence

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId, Guesses

WIDTH = 560
"""Of the box, in px."""
MOST_LETTERS = 60
LISTS = (
    ("top_a", Side.A, Side.A),
    ("guess_b", Side.B, Side.A),
    ("top_b", Side.B, Side.B),
    ("guess_a", Side.A, Side.B),
)
"""The lists in the order of asking: the field of Guesses, who says it, whose needs they are."""


class GuessesBox(Box):
    """Four lines of refs; what each side has guessed right is said as soon as it is known.

    Signals:
        kept: these Guesses are to be noted.
    """

    kept = Signal(object)

    def __init__(self, board: Board, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What matters most, and what the other side guesses"))
        self._board = board
        self._before = guesses_of(board)
        self.fields = {name: self._field(getattr(self._before, name)) for name, _, _ in LISTS}
        self.told = WrappedLabel("", self)
        self.add_button(CANCEL)
        self.keep = self.add_button(self.tr("Keep"), ACCEPT)
        self._lay_out()
        for field in self.fields.values():
            field.textChanged.connect(self._show_hits)
        self._show_hits()
        self.fields["top_a"].setFocus()

    def accept(self) -> None:
        """Keep the lists, if all can be read and one is another one."""
        read = self._read()
        if isinstance(read, str):
            return
        if read != self._before:
            self.kept.emit(read)
        super().accept()

    def _read(self) -> Guesses | str:
        """The lists as the fields have them, or why one of them cannot be read."""
        lists: dict[str, Any] = {}
        for name, _, of in LISTS:
            try:
                lists[name] = read_refs(self._board, of, self.fields[name].text())
            except RuleBroken as problem:
                return problem_sentence(problem)
        return replace(self._before, **lists)

    def _show_hits(self) -> None:
        read = self._read()
        self.keep.setEnabled(not isinstance(read, str))
        if isinstance(read, str):
            self.told.setText(read)
            return
        lines = []
        for side in Side:
            if (found := hits(read, side)) is not None:
                words = self.tr("{side} has guessed {number} of {count}: {refs}")
                refs = ", ".join(found.found) or "\N{EN DASH}"
                number, count = len(found.found), len(found.top)
                lines.append(words.format(side=side.value, number=number, count=count, refs=refs))
        asked = self.tr("Ask each side by itself, then read aloud what was guessed right.")
        self.told.setText("\n".join(lines) or asked)

    def _field(self, refs: tuple[CardId, ...]) -> QLineEdit:
        field = QLineEdit(" ".join(refs), self)
        field.setMaxLength(MOST_LETTERS)
        return field

    def _lay_out(self) -> None:
        hint = self.tr("At most {most} each, as refs. Kept at the desk alone.")
        parts: list[QWidget] = []
        for name, said_by, of in LISTS:
            if said_by is of:
                words = self.tr("What matters most to {side}, {name}")
            else:
                words = self.tr("What {side}, {name}, guesses")
            party = clean_text(self._board.details.party(said_by).name)
            field = self.fields[name]
            field.setPlaceholderText(f"{of.value}1 {of.value}4")
            parts += captioned(words.format(side=said_by.value, name=party), field)
        hinted = WrappedLabel(hint.format(most=MOST_GUESSED), self, "soft")
        self.lay_out(*parts, 6, self.told, hinted, width=WIDTH, spacing=6)
