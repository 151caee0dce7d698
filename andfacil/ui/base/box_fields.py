"""The fields of a box: what is typed into them, ticked or chosen, each as one text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QWidget,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtCore import QObject, SignalInstance

Texts = Mapping[str, tuple[str, str]]
"""By the field of a box: what stood in it when it was opened, and what was typed."""

NORMAL = QLineEdit.EchoMode.Normal
TICKED = "x"
"""What stands for the tick of a check box."""
TURNS = "turns"
"""Property of a group of buttons that shows other fields, and says nothing itself."""


@runtime_checkable
class Growing(Protocol):
    """A part of a box that gets more rows of fields, and never fewer.

    `grown` says that there are more.
    """

    grown: SignalInstance

    @property
    def row_count(self) -> int:
        """How many rows there are."""

    def grow_to(self, count: int) -> None:
        """Have at least so many."""


Field = QLineEdit | QPlainTextEdit | QSpinBox | QCheckBox | QComboBox | QButtonGroup | Growing


class Followed:
    """A box that is open, and what stood in its fields at first.

    `refused` is True while what was typed could not be kept; `on_change` is called when something
    else stands in a field.
    """

    def __init__(self, name: str, box: QWidget, on_disc: bool) -> None:
        """`on_disc` is False for what is kept until the program ends, and no longer."""
        self.name = name
        self.box = box
        self.on_disc = on_disc
        self.refused = False
        self.on_change: Callable[[], object] = lambda: None
        self._fields: dict[str, Field] = {}
        self._began: dict[str, str] = {}
        self._look()

    def typed(self) -> Texts:
        """What was typed or chosen, by field; only where it is something else.

        Nothing where no more than a page was turned.
        """
        texts = {key: (self._began[key], text_of(one)) for key, one in self._fields.items()}
        others = {key: text for key, text in texts.items() if text[0] != text[1]}
        return {} if all(turns_only(self._fields[key]) for key in others) else others

    def put_back(self, texts: Texts) -> bool:
        """Show what was typed; where a field says something else than it did then, that stays."""
        for key, one in list(self._fields.items()):
            if isinstance(one, Growing) and self._fits(key, texts):
                put_into(one, texts[key][1])  # now there are all fields
        found = [key for key in self._fields if self._fits(key, texts)]
        for key in found:  # choices first: they say which words are asked for
            put_into(self._fields[key], texts[key][1])
        return bool(found)

    def begin_again(self) -> None:
        """Show what stood there at first."""
        for key, began in self._began.items():
            put_into(self._fields[key], began)

    def _fits(self, key: str, texts: Texts) -> bool:
        return key in texts and texts[key][0] == self._began[key]

    def _look(self) -> None:
        """Take in the fields that there are since."""
        new = {key: one for key, one in fields_of(self.box).items() if key not in self._fields}
        self._fields |= new
        self._began |= {key: text_of(one) for key, one in new.items()}
        for one in new.values():
            change_of(one).connect(lambda *_said: self.on_change())
            if isinstance(one, Growing):
                change_of(one).connect(self._look)


def fields_of(box: QWidget) -> dict[str, Field]:
    """By where they are in the box: what says how many there are, choices, then words and ticks.

    Words that are not shown, such as a password, are none of them; nor is what cannot be changed.
    """
    return {_key(one, box): one for one in _fields(box)}


def text_of(field: Field) -> str:
    """What stands in a field."""
    match field:
        case QCheckBox():
            return TICKED if field.isChecked() else ""
        case QButtonGroup():
            return str(field.checkedId())
        case QComboBox():
            return str(field.currentIndex())
        case QSpinBox():
            return str(field.value())
        case QLineEdit():
            return field.text()
        case QPlainTextEdit():
            return field.toPlainText()
        case _:
            return str(field.row_count)


def put_into(field: Field, text: str) -> None:
    """Have this stand in a field; a text that is none of its own changes nothing."""
    match field:
        case QCheckBox():
            field.setChecked(text == TICKED)
        case QLineEdit():
            field.setText(text)
        case QPlainTextEdit():
            field.setPlainText(text)
        case _ if not text.isdecimal():
            return
        case QButtonGroup():
            if (button := field.button(int(text))) is not None:
                has_keys = button.window().focusWidget() in field.buttons()
                button.setChecked(True)
                if has_keys:
                    button.setFocus()  # the frame is around what is chosen
        case QComboBox():
            field.setCurrentIndex(min(int(text), field.count() - 1))
        case QSpinBox():
            field.setValue(int(text))
        case _:
            field.grow_to(int(text))


def change_of(field: Field) -> SignalInstance:
    """What a field says when something else stands in it."""
    match field:
        case QCheckBox():
            return field.toggled
        case QButtonGroup():
            return field.idToggled
        case QComboBox():
            return field.currentIndexChanged
        case QSpinBox():
            return field.valueChanged
        case QLineEdit() | QPlainTextEdit():
            return field.textChanged
        case _:
            return field.grown


def turns_only(field: Field) -> bool:
    """True for what only shows other fields."""
    if isinstance(field, QButtonGroup):
        return bool(field.property(TURNS))
    return isinstance(field, Growing)


def _fields(box: QWidget) -> Iterator[Field]:
    yield from (part for part in box.findChildren(QWidget) if isinstance(part, Growing))
    yield from box.findChildren(QButtonGroup)
    yield from box.findChildren(QComboBox)
    yield from box.findChildren(QSpinBox)
    for line in box.findChildren(QLineEdit):
        inner = isinstance(line.parent(), QSpinBox | QComboBox)
        if line.echoMode() is NORMAL and not line.isReadOnly() and not inner:
            yield line
    yield from (block for block in box.findChildren(QPlainTextEdit) if not block.isReadOnly())
    yield from box.findChildren(QCheckBox)


def _key(field: QObject | Growing, box: QWidget) -> str:
    """The class of a field, and its place in the box: rows that come later change no other's."""
    places: list[str] = []
    at: QObject | None = field if isinstance(field, QWidget | QButtonGroup) else None
    while at is not None and at is not box:
        above = at.parent()
        alike = [each for each in above.children() if type(each) is type(at)] if above else [at]
        places.append(str(alike.index(at)))
        at = above
    return f"{type(field).__name__} {'.'.join(reversed(places))}"
