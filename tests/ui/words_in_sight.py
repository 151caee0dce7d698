"""Every word that somebody before the screen can see, hear about or take along.

No list of widgets: whatever is visible is asked for every text that it has, whichever class it is
of, and lists and tables for every value behind every row. What a person has to hover over, open or
paste counts as seen.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QMetaType, QModelIndex, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLineEdit,
    QTableView,
    QWidget,
)

from tests.ui.readers import seen

ROLES = [*range(15), *range(Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 8)]
TEXTS = {QMetaType.Type.QString.value, QMetaType.Type.QStringList.value}
NOT_SHOWN = {"objectName", "styleSheet", "selectedText", "html", "markdown"}
MOST_ROWS = 200


def words_in_sight(*, told: bool = True) -> list[str]:
    """All words of all that is visible; with `told` also what a screen reader is given."""
    found: list[str] = [QGuiApplication.clipboard().text()]
    for widget in QApplication.allWidgets():
        if widget.isVisible():
            found += words_of(widget)
    for window in QApplication.topLevelWidgets():
        if window.isVisible():
            if told:
                found += (node.words for node in seen(window))
            for action in window.findChildren(QAction):
                found += _texts(action)
    found += (window.title() for window in QGuiApplication.topLevelWindows())
    return [words for words in found if words]


def words_of(widget: QWidget) -> Iterator[str]:
    """All words of one widget."""
    yield from _texts(widget)
    for action in widget.actions():
        yield from _texts(action)
    models: Iterable[QAbstractItemModel | None] = ()
    if isinstance(widget, QAbstractItemView | QComboBox):
        models = (widget.model(),)
    elif isinstance(widget, QLineEdit) and widget.completer() is not None:
        models = (widget.completer().completionModel(),)
    for model in models:
        if model is not None:
            yield from _values(model, headers=isinstance(widget, QTableView))


def _texts(thing: QWidget | QAction) -> Iterator[str]:
    """Every property that is a text, known to Qt or given by us."""
    secret = isinstance(thing, QLineEdit) and thing.echoMode() is not QLineEdit.EchoMode.Normal
    meta = thing.metaObject()
    for number in range(meta.propertyCount()):
        it = meta.property(number)
        if it.typeId() not in TEXTS or it.name() in NOT_SHOWN or (secret and it.name() == "text"):
            continue
        yield str(thing.property(it.name()))
    names = (name.data().decode() for name in thing.dynamicPropertyNames())
    for value in (thing.property(name) for name in names if name[0] != "_"):
        if isinstance(value, str):
            yield value


def _values(model: QAbstractItemModel, *, headers: bool) -> Iterator[str]:
    """Each value of each cell as text; of our own values every field."""
    root = QModelIndex()
    for row in range(min(model.rowCount(root), MOST_ROWS)):
        for column in range(_columns(model)):
            index = model.index(row, column, root)
            yield from (str(value) for value in map(index.data, ROLES) if value is not None)
    if headers:
        for way, count in (
            (Qt.Orientation.Horizontal, _columns(model)),
            (Qt.Orientation.Vertical, model.rowCount(root)),
        ):
            for section in range(count):
                values = (model.headerData(section, way, role) for role in ROLES)
                yield from (str(value) for value in values if value is not None)


def _columns(model: QAbstractItemModel) -> int:
    """A list does not tell that it has one."""
    return 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
