"""The quiet scrolling frame of the rail and the inspector."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def put_into_scroller(inside: QWidget, panel: QWidget) -> None:
    """Fill `panel` with `inside`, which scrolls up and down only and never takes the focus."""
    scroller = QScrollArea(panel)
    scroller.setObjectName("scroller")
    scroller.setFrameShape(QFrame.Shape.NoFrame)
    scroller.setWidgetResizable(True)
    scroller.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroller.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    scroller.setWidget(inside)
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.addWidget(scroller)
