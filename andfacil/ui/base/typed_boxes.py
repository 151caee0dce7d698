"""Drafts of boxes: what is typed or ticked in one, or in a bar, is a draft until it is used."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QLineEdit, QPlainTextEdit

from andfacil.ui.base.typing_pause import TypingPause

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.ui.base.open_session import OpenSession

Texts = Mapping[str, tuple[str, str]]
"""By the field of a box: what stood in it when it was opened, and what was typed."""


class DraftKeeper(Protocol):
    """Where drafts of boxes are kept, by the session and the name of the box."""

    def keep(self, session_id: str, box: str, texts: Texts, *, on_disc: bool) -> None:
        """Remember what was typed; nothing is forgotten."""

    def find(self, session_id: str, box: str) -> Texts:
        """What was typed."""


Field = QLineEdit | QPlainTextEdit | QCheckBox

NORMAL = QLineEdit.EchoMode.Normal

TICKED = "x"
"""What stands for the tick of a check box among texts."""


@dataclass(eq=False)
class _Followed:
    """A box that is open: its fields, and what stood in them at first.

    `stays` is True where what was typed outlives the box: it was not given up by hand, or it was
    refused.
    """

    name: str
    fields: dict[str, Field]
    began: dict[str, str]
    stays: bool = False

    def typed(self) -> Texts:
        """What was typed, by field; only where it is another text."""
        texts = {key: (self.began[key], _text(field)) for key, field in self.fields.items()}
        return {key: text for key, text in texts.items() if text[0] != text[1]}


class TypedBoxes(QObject):
    """Keeps what is typed at each pause, and puts it back when the same box is opened again.

    It is forgotten once the box was used or given up by hand (Cancel, Escape), and not when a rule
    or the disc refused what was typed, or when the desk was left with the box open.

    Signals:
        ready: what was typed before can be asked for from now on.
        told: a sentence for the strip.
    """

    ready = Signal()
    told = Signal(str)

    def __init__(self, session: OpenSession, parent: QObject) -> None:
        super().__init__(parent)
        self._open: list[_Followed] = []
        self._drafts: DraftKeeper | None = None
        self._session_id = ""
        self._on_disc = False
        self._pause = TypingPause(self)
        self._pause.timeout.connect(self._keep)
        session.refused.connect(lambda _problem: self._mark(stays=True))
        session.edited.connect(lambda _outcome: self._mark(stays=False))

    def keep_in(self, drafts: DraftKeeper, session_id: str, *, on_disc: bool) -> None:
        """Keep the drafts of this session there; on the disc, or only until the program ends."""
        self._drafts, self._session_id, self._on_disc = drafts, session_id, on_disc
        self.ready.emit()

    def has(self, name: str) -> bool:
        """True when something was typed into the box of this name, and not used."""
        return bool(self._drafts and self._drafts.find(self._session_id, name))

    def follow(self, name: str, box: QWidget) -> None:
        """Keep what is typed into the fields of a box; put back what was typed into it before."""
        fields = {str(number): field for number, field in enumerate(_fields(box))}
        for before in [each for each in self._open if each.fields == fields]:
            self._leave(before)  # a bar that asks anew
        began = {key: _text(field) for key, field in fields.items()}
        followed = _Followed(name, fields, began)
        if self._drafts is not None:
            self._put_back(followed, self._drafts.find(self._session_id, name))
        self._open.append(followed)
        for field in fields.values():
            changed = field.toggled if isinstance(field, QCheckBox) else field.textChanged
            changed.connect(partial(self._on_typed, followed))
        if isinstance(box, QDialog):
            box.finished.connect(lambda _result: self._leave(followed))

    def leave(self, name: str) -> None:
        """The bar of this name was used, or given up."""
        for followed in [each for each in self._open if each.name == name]:
            self._leave(followed)

    def put_by(self) -> None:
        """Keep what is typed: the boxes may be closed now, and nobody has given them up."""
        self._mark(stays=True)
        self._keep()

    def _put_back(self, followed: _Followed, texts: Texts) -> None:
        """Where a field says something else than it did then, that stays."""
        found = {
            key: typed for key, (was, typed) in texts.items() if followed.began.get(key) == was
        }
        for key, typed in found.items():
            field = followed.fields[key]
            if isinstance(field, QLineEdit):
                field.setText(typed)
            elif isinstance(field, QCheckBox):
                field.setChecked(typed == TICKED)
            else:
                field.setPlainText(typed)
        if found:
            self.told.emit(self.tr("What was typed here before, and not kept, is here again."))

    def _on_typed(self, followed: _Followed, *_text: object) -> None:
        if followed in self._open:
            followed.stays = False
            self._pause.touch()

    def _mark(self, *, stays: bool) -> None:
        for followed in self._open:
            followed.stays = stays

    def _leave(self, followed: _Followed) -> None:
        if followed in self._open:
            self._open.remove(followed)
            self._store(followed, followed.typed() if followed.stays else {})

    def _keep(self) -> None:
        for followed in self._open:
            self._store(followed, followed.typed())

    def _store(self, followed: _Followed, texts: Texts) -> None:
        if self._drafts is not None:
            name, on_disc = followed.name, self._on_disc
            self._drafts.keep(self._session_id, name, texts, on_disc=on_disc)


def _fields(box: QWidget) -> list[Field]:
    """What words are typed into, and then what is ticked, in the order in which they were made."""
    lines: list[QLineEdit] = box.findChildren(QLineEdit)
    blocks: list[QPlainTextEdit] = box.findChildren(QPlainTextEdit)
    ticks: list[QCheckBox] = box.findChildren(QCheckBox)
    return [
        *(line for line in lines if line.echoMode() is NORMAL and not line.isReadOnly()),
        *(block for block in blocks if not block.isReadOnly()),
        *ticks,
    ]


def _text(field: Field) -> str:
    if isinstance(field, QCheckBox):
        return TICKED if field.isChecked() else ""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
