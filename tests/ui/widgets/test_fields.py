"""Fields as they are used: what a drop-down shows."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from andfacil.ui.widgets.fields import MOST_ENTRIES, ChoiceField


@pytest.mark.parametrize("count", [2, 5, MOST_ENTRIES])
def test_a_drop_down_shows_all_its_entries_and_no_arrow_over_the_last(app, qtbot, count):
    around = QWidget()
    qtbot.addWidget(around)
    field = ChoiceField([(f"Entry {place}", place) for place in range(count)], around)
    with qtbot.waitExposed(around):
        around.show()
    field.showPopup()
    rows, popup = field.view(), field.view().window()
    with qtbot.waitExposed(popup):
        pass
    seen = rows.viewport().rect()
    places = [rows.visualRect(field.model().index(row, 0)) for row in range(count)]
    hidden = [
        row
        for row, at in enumerate(places)
        if not seen.top() <= at.top() <= at.bottom() <= seen.bottom()
    ]
    assert hidden == []
    over = [
        part
        for part in popup.findChildren(QWidget)
        if part.isVisible() and part.metaObject().className() == "QComboBoxPrivateScroller"
    ]
    assert over == []
    field.hidePopup()
