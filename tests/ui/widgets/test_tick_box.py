"""A box to tick has one size, with the focus and without, in words of every size."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QStyle, QStyleOptionButton

from andfacil.ui.widgets.tick_box import TickBox


@pytest.mark.parametrize("percent", [100, 150, 200])
def test_the_focus_does_not_change_the_size(desk, percent):
    desk.app.appearance.choose_size(percent)
    box = TickBox("Non-negotiable", desk.window)
    sizes = []
    for state in (QStyle.StateFlag.State_None, QStyle.StateFlag.State_HasFocus):
        option = QStyleOptionButton()
        box.ensurePolished()
        box.initStyleOption(option)
        option.state |= state
        part = QStyle.SubElement.SE_CheckBoxIndicator
        sizes.append(box.style().subElementRect(part, option, box).size())
    assert sizes[0] == sizes[1]
    assert abs(sizes[0].height() - 16 * percent / 100) <= 2
