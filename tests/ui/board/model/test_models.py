"""Every item model of the windows, under Qt's own tester and through edits in any order."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtTest import QAbstractItemModelTester

import andfacil
from andfacil.domain.values.cards import Side
from andfacil.domain.values.errors import RuleBroken
from andfacil.ui.board.model.column import CARD_ROLE, ORDER_ROLE, ColumnModel
from andfacil.ui.desk.dialogs.coverage_model import LINK_ROLE, SOLUTION_ROLE, GridModel
from tests.ui.board.model.test_board_model import STEPS, do
from tests.ui.boards import empty_board, modelled, night_board

STRICT = QAbstractItemModelTester.FailureReportingMode.Fatal
DISPLAY = Qt.ItemDataRole.DisplayRole
VERTICAL, HORIZONTAL = Qt.Orientation.Vertical, Qt.Orientation.Horizontal

MODELS: dict[type[QAbstractItemModel], Callable] = {
    ColumnModel: lambda desk, model: list(model.columns()),
    GridModel: lambda desk, model: [GridModel(desk, desk)],
}
"""How each of our models comes to stand over a desk; a new one must be added here."""


def column_cell(index) -> tuple:
    """What is drawn of a card."""
    return index.data(CARD_ROLE), index.data(DISPLAY)


def grid_cell(index) -> tuple:
    """What is drawn of a cell: the link and, where there is one, how far its solution has come."""
    link, solution = index.data(LINK_ROLE), index.data(SOLUTION_ROLE)
    return link, index.data(DISPLAY), solution.status if link and solution else None


SHOWN = {ColumnModel: column_cell, GridModel: grid_cell}


def our_models() -> set[type[QAbstractItemModel]]:
    """Every item model that the package defines."""
    for module in pkgutil.walk_packages(andfacil.__path__, "andfacil."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)
    found, waiting = set(), [QAbstractItemModel]
    while waiting:
        for kind in waiting.pop().__subclasses__():
            waiting.append(kind)
            if kind.__module__.startswith("andfacil."):
                found.add(kind)
    return found


class Replica:
    """A copy of a model that lives by its signals alone, and notes what they should not say."""

    def __init__(self, model: QAbstractItemModel) -> None:
        self.model = model
        self.rows, self.headers = self.read(), self.read_headers()
        self.faults: list[str] = []
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.rowsMoved.connect(self._on_moved)
        model.dataChanged.connect(self._on_data)
        model.headerDataChanged.connect(self._on_headers)
        model.modelReset.connect(lambda: self.faults.append("reset"))
        model.layoutChanged.connect(lambda: self.faults.append("layout"))

    def read(self) -> list[list[tuple]]:
        return [self._row(row) for row in range(self.model.rowCount())]

    def read_headers(self) -> dict[tuple, str]:
        """What stands beside the rows and above the columns; a list of cards has neither."""
        if isinstance(self.model, QAbstractListModel):
            return {}
        sizes = {VERTICAL: self.model.rowCount(), HORIZONTAL: self.model.columnCount()}
        return {
            (way, place): self.model.headerData(place, way)
            for way, size in sizes.items()
            for place in range(size)
        }

    def check(self) -> None:
        assert self.rows == self.read()
        assert self.headers == self.read_headers()
        assert self.faults == []

    def _row(self, row: int) -> list[tuple]:
        is_list = isinstance(self.model, QAbstractListModel)  # Qt keeps its columns to itself
        columns = 1 if is_list else self.model.columnCount()
        return [self._cell(row, column) for column in range(columns)]

    def _cell(self, row: int, column: int) -> tuple:
        index = self.model.index(row, column)
        return SHOWN[type(self.model)](index)

    def _on_inserted(self, _parent, first, last):
        self.rows[first:first] = [self._row(row) for row in range(first, last + 1)]

    def _on_removed(self, _parent, first, last):
        del self.rows[first : last + 1]

    def _on_moved(self, _parent, first, last, _to, target):
        if first <= target <= last + 1:
            self.faults.append("a move that moves nothing")
        taken = self.rows[first : last + 1]
        del self.rows[first : last + 1]
        place = target - len(taken) if target > first else target
        self.rows[place:place] = taken

    def _on_data(self, first, last, roles):
        for row in range(first.row(), last.row() + 1):
            for column in range(first.column(), last.column() + 1):
                now = self._cell(row, column)
                if self.rows[row][column] == now and list(roles) != [ORDER_ROLE]:
                    self.faults.append(f"cell {row}, {column} is as it was")
                self.rows[row][column] = now

    def _on_headers(self, way, first, last):
        for place in range(first, last + 1):
            self.headers[way, place] = self.model.headerData(place, way)


def test_every_model_is_tried_here():
    assert our_models() == set(MODELS) == set(SHOWN)


@settings(max_examples=30, deadline=None, suppress_health_check=list(HealthCheck))
@pytest.mark.parametrize("kind", MODELS, ids=lambda kind: kind.__name__)
@given(steps=st.lists(STEPS, max_size=25), empty=st.booleans())
def test_signals_say_exactly_what_became_another(qapp, kind, steps, empty):
    session, board_model = modelled(empty_board() if empty else night_board())
    models = MODELS[kind](session, board_model)
    testers = [QAbstractItemModelTester(model, STRICT) for model in models]
    replicas = [Replica(model) for model in models]
    for step in steps:
        try:
            do(session, *step)
        except RuleBroken:
            continue
        for replica in replicas:
            replica.check()
    assert len(testers) == len(models)


def test_the_replica_notices_a_signal_too_many(qapp):
    _, model = modelled(night_board())
    column = model.column(Side.A)
    replica = Replica(column)
    column.dataChanged.emit(column.index(0), column.index(0))
    assert replica.faults == ["cell 0, 0 is as it was"]


def test_the_replica_notices_a_signal_too_few(qapp):
    from andfacil.domain.editing import propose

    session, model = modelled(night_board())
    column = model.column(Side.A)
    replica = Replica(column)
    column.blockSignals(True)
    session.propose(propose.change_text, "A1", "Other words")
    column.blockSignals(False)
    with pytest.raises(AssertionError):
        replica.check()
