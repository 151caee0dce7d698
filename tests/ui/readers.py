"""What a screen reader is given of a window: the accessibility tree, as plain values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QWidget

Role, Text = QAccessible.Role, QAccessible.Text
MARKUP = re.compile(r"<(qt|br|b|p|html|span)\b|&(amp|lt|gt);|</")


class Node(NamedTuple):
    """One thing in the tree."""

    role: Role
    name: str
    description: str
    value: str
    invisible: bool
    checked: bool
    selected: bool

    @property
    def words(self) -> str:
        """Everything that it says."""
        return " ".join((self.name, self.description, self.value))


def tree(widget: QWidget) -> list[Node]:
    """Everything in a window, from the top down, the hidden parts too."""
    QAccessible.setActive(True)
    return list(_walk(QAccessible.queryAccessibleInterface(widget)))


def seen(widget: QWidget) -> list[Node]:
    """What is in a window and not hidden."""
    return [node for node in tree(widget) if not node.invisible]


def cards(widget: QWidget) -> list[str]:
    """The rows of all columns and tables, as they are read out."""
    return [node.name for node in tree(widget) if node.role in {Role.Cell, Role.ListItem}]


def said(widget: QWidget) -> str:
    """Everything that is seen, as one text."""
    return "\n".join(node.words for node in seen(widget))


def tab_stops(window: QWidget) -> list[QWidget]:
    """The widgets of a window that Tab can come to.

    Not by `nextInFocusChain`: PySide takes what it gives for a child of the widget that was asked,
    and may delete it with that one.
    """
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not widget.focusProxy()
        and widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
    ]


def nameless(window: QWidget) -> list[str]:
    """Widgets that can take the focus, or be pressed, and have no name to be read out.

    The parts of Qt's own widgets, a box's line or a list's view, are named by their owner.
    """
    found = []
    for widget in window.findChildren(QWidget):
        takes = widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        pressed = isinstance(widget, QAbstractButton)
        if not widget.isVisible() or not (takes or pressed) or _is_qts_own(widget):
            continue
        name = _label_of(widget)
        if not any(char.isalnum() for char in name):
            found.append(f"{type(widget).__name__} {widget.objectName()!r} {name!r}")
    return found


def marked_up(window: QWidget) -> list[str]:
    """Names and descriptions in which there is markup."""
    return [node.words for node in tree(window) if MARKUP.search(node.words)]


def _is_qts_own(widget: QWidget) -> bool:
    """A scroll area's inside, a table's corner: `qt_...` by name, or reached through its owner."""
    parent = widget.parentWidget()
    inside = isinstance(parent, QAbstractItemView) and widget is parent.viewport()
    return widget.objectName().startswith("qt_") or inside


def _label_of(widget: QWidget) -> str:
    """A choice box is named by its label on Linux, where its name is what is chosen."""
    interface = QAccessible.queryAccessibleInterface(widget)
    if not isinstance(widget, QComboBox):
        return _name(interface)
    labels = [
        other for other, how in interface.relations() if how == QAccessible.RelationFlag.Label
    ]
    return " ".join(_name(label) for label in labels) if widget.accessibleName() else ""


def _walk(interface: QAccessibleInterface) -> Iterator[Node]:
    state = interface.state()
    yield Node(
        interface.role(),
        _name(interface),
        interface.text(Text.Description),
        interface.text(Text.Value),
        bool(state.invisible),
        bool(state.checked),
        bool(state.selected),
    )
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield from _walk(child)


def _name(interface: QAccessibleInterface) -> str:
    return interface.text(Text.Name)


def everything_told(window: QWidget) -> list[str]:
    """Titles, tips, and all that somebody who listens is told, of what is hidden too."""
    widgets = [window, *window.findChildren(QWidget)]
    tips = [w.toolTip() + w.statusTip() + w.whatsThis() + w.windowTitle() for w in widgets]
    return [*tips, *(node.words for node in tree(window))]
