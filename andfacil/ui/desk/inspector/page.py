"""One kind of card as a form: the fields of the table, filled from a card."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from andfacil.domain.editing.propose import notes_to_tell
from andfacil.domain.values.cards import Answer, CaucusNote, Commitment, Need, Solution, Status
from andfacil.domain.values.text import clean_text
from andfacil.ui.desk.inspector.fields import NOTE_TOLD, FieldKind, FieldSpec
from andfacil.ui.desk.inspector.first_parts import RevealField
from andfacil.ui.desk.inspector.link_fields import LinksField, SolutionField, TurnField
from andfacil.ui.widgets.fields import AnswerField, DateField, StatusField, TickField
from andfacil.ui.widgets.labels import PlainLabel, caption, mnemonic_free
from andfacil.ui.widgets.layouts import Item, in_column
from andfacil.ui.widgets.text_field import TextField
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.cards import capital_first, covered_words, hidden_words
from andfacil.ui.words.sentences import apart

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import AnyCard


UNCAPTIONED = frozenset({FieldKind.TICK, FieldKind.REVEAL})
"""Fields with words of their own."""


class InspectorPage(QWidget):
    """The form for one kind of card.

    Signals:
        changed: a field has another value (the field's name, the value).
        amended: the same again since the field was entered, to be one undo step with the first.
        turn_asked: a position is to become a need (its words, non-negotiable).
        link_asked: the links of the solution are to be changed.
        reveal_asked: what the sides have answered is for everybody now.
        left: the writer is done with a field.
    """

    changed = Signal(str, object)
    amended = Signal(str, object)
    turn_asked = Signal(str, bool)
    link_asked = Signal()
    reveal_asked = Signal()
    left = Signal()

    def __init__(
        self,
        specs: Sequence[FieldSpec],
        keys: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keys = keys
        self._fields: list[tuple[FieldSpec, Any]] = []
        self._captions: dict[str, Any] = {}
        self._covers: dict[str, PlainLabel] = {}
        self._note_told = False
        items: list[Item] = []
        for spec, below in zip(specs, (*specs[1:], None), strict=True):
            field = self._make(spec)
            if spec.kind not in UNCAPTIONED:
                heading = caption(_label(spec), self)
                heading.setWordWrap(True)  # sides may have long names
                self._captions[spec.name] = heading
                items.append(heading)
                field.setAccessibleName(_label(spec))
                heading.setBuddy(field.focusProxy() or field)
            cover = PlainLabel("", self, "soft", wraps=True)
            cover.hide()
            self._covers[spec.name] = cover
            ticks = below is not None and spec.kind is below.kind is FieldKind.TICK
            items += (field, cover, 4 if ticks else 10)
            self._fields.append((spec, field))
        in_column(*items, None, on=self, spacing=6)

    def show_card(self, board: Board, card: AnyCard) -> None:
        """Fill the form, but keep what is being typed in a field."""
        for spec, field in self._fields:
            field.show_value(_value(board, card, spec))
        self._name_sides(board, card)

    def cover_fields(self, names: Collection[str]) -> None:
        """Show other words in place of the fields with these names."""
        for spec, field in self._fields:
            covered = spec.name in names
            field.setVisible(not covered)
            self._covers[spec.name].setText(covered_words() if covered else "")
            self._covers[spec.name].setVisible(covered)
            if spec.kind is FieldKind.NOTE:
                self._name_note(spec, field, told=self._note_told and not covered)

    def _name_note(self, spec: FieldSpec, field: TextField, *, told: bool) -> None:
        words = QCoreApplication.translate("Inspector", NOTE_TOLD) if told else _label(spec)
        self._captions[spec.name].setText(words)
        field.setAccessibleName(words)

    def commit(self) -> None:
        """Save every changed text."""
        for text in self._texts():
            text.commit()

    def focus_first(self) -> None:
        """Focus the first text; for a position, the need behind it."""
        turn = next((f for s, f in self._fields if s.kind is FieldKind.TURN), None)
        target = turn.text if turn else next(iter(self._texts()), None)
        if target is not None:
            target.setFocus()
            target.selectAll()

    def focus_field(self, name: str) -> None:
        """Put the caret into the text of this name, or the keys on its tick."""
        for spec, field in self._fields:
            if spec.name == name and isinstance(field, TextField):
                field.setFocus()
                field.selectAll()
            elif spec.name == name and isinstance(field, TickField):
                field.box.setFocus(Qt.FocusReason.TabFocusReason)  # so that it is seen

    def open_whole(self) -> None:
        """Open all of the first text, where it is too long for its field."""
        if first := next(iter(self._texts()), None):
            first.open_whole()

    def _texts(self) -> list[TextField]:
        return [field for _, field in self._fields if isinstance(field, TextField)]

    def _make(self, spec: FieldSpec) -> Any:
        if spec.kind is FieldKind.STATUS:
            words = [(capital_first(desk_words().status(s)), s) for s in Status]
            return self._joined(StatusField(words, self), spec)
        if spec.kind is FieldKind.ANSWER:
            answers = [("–", None), *((desk_words().answer(answer), answer) for answer in Answer)]
            answer = AnswerField(answers, self)
            answer.left.connect(self.left)
            return self._joined(answer, spec)
        if spec.kind is FieldKind.SOLUTION:
            solution = SolutionField((), self)
            solution.left.connect(self.left)
            return self._joined(solution, spec)
        if spec.kind is FieldKind.TICK:
            return self._joined(TickField(_label(spec), self._keys.get(spec.keys, ""), self), spec)
        if spec.kind is FieldKind.LINKS:
            links = LinksField(self._keys.get(spec.keys, ""), self)
            links.link_asked.connect(self.link_asked)
            return links
        if spec.kind is FieldKind.REVEAL:
            reveal = RevealField(_label(spec), self._keys.get(spec.keys, ""), self)
            reveal.asked.connect(self.reveal_asked)
            return reveal
        if spec.kind is FieldKind.TURN:
            turn = TurnField(self)
            turn.turned.connect(self.turn_asked)
            turn.text.left.connect(self.left)
            return turn
        return self._make_text(spec)

    def _make_text(self, spec: FieldSpec) -> TextField:
        if spec.kind is FieldKind.DATE:
            date = DateField(self)
            date.dated.connect(partial(self.changed.emit, spec.name))
            date.left.connect(self.left)
            return date
        blocks = {FieldKind.BLOCK, FieldKind.NOTE}
        text = TextField(self, several_lines=spec.kind in blocks, required=spec.required, live=True)
        text.amended.connect(partial(self.amended.emit, spec.name))
        text.setProperty("private", spec.kind is FieldKind.NOTE)
        text.left.connect(self.left)
        return self._joined(text, spec)

    def _joined(self, field: Any, spec: FieldSpec) -> Any:
        field.committed.connect(partial(self.changed.emit, spec.name))
        return field

    def _name_sides(self, board: Board, card: AnyCard) -> None:
        """Put the sides' own names into the labels, and the language into the dates."""
        details = board.details
        for spec, field in self._fields:
            if isinstance(field, DateField):
                field.language = details.language
            elif spec.name == "heard" and isinstance(card, Need):
                field.set_label(_label(spec).format(other=card.side.other.value))
            elif spec.kind is FieldKind.NOTE:
                self._note_told = _is_told(board, card)
                self._name_note(spec, field, told=self._note_told)
            elif spec.kind is FieldKind.ANSWER:
                party = details.side_a if spec.name == "answer_a" else details.side_b
                name = clean_text(party.name)  # a Hebrew name must not turn the words beside it
                words = _label(spec).format(side=name if name.isascii() else apart(name))
                if isinstance(card, Solution) and card.answers_hidden:
                    words = f"{words} · {hidden_words()}"
                self._captions[spec.name].setText(mnemonic_free(words))  # it leads to its field
                field.set_name(words)


def _is_told(board: Board, card: AnyCard) -> bool:
    return any(note.about == card.id for note in notes_to_tell(board))


def _label(spec: FieldSpec) -> str:
    return QCoreApplication.translate("Inspector", spec.label)


def _value(board: Board, card: AnyCard, spec: FieldSpec) -> Any:
    if spec.kind is FieldKind.NOTE:
        notes = board.all_of(CaucusNote)
        return next((note.text for note in notes if note.about == card.id), "")
    if spec.name == "note_may_share":
        return _is_told(board, card)
    if spec.kind in {FieldKind.LINKS, FieldKind.TURN}:
        return card
    if isinstance(card, Commitment) and spec.kind is FieldKind.SOLUTION:
        return tuple(s.ref for s in board.all_of(Solution)), card.solution
    return getattr(card, spec.name)
