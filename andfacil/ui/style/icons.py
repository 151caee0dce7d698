"""Icons: line drawings from `resources/icons`, in a colour of the theme."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from andfacil.paths import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QColor

    from andfacil.ui.style.theme import Theme

SIZES = (16, 20, 24, 32)
"""Sides of the drawn pictures, in px."""


def icon(name: str, theme: Theme, role: str = "ink") -> QIcon:
    """The icon NAME.svg, drawn in the theme's colour for `role`; greyed where it is disabled."""
    source = resource(f"icons/{name}.svg").read_text("utf-8")
    made = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, theme[role]),
        (QIcon.Mode.Disabled, theme["card_line"]),
    ):
        renderer = QSvgRenderer(_recoloured(source, colour))
        for size in SIZES:
            made.addPixmap(_drawn(renderer, size), mode)
    return made


def _recoloured(source: str, colour: QColor) -> QByteArray:
    return QByteArray(source.replace("currentColor", colour.name()).encode())


def _drawn(renderer: QSvgRenderer, size: int) -> QPixmap:
    ratio = QGuiApplication.primaryScreen().devicePixelRatio()
    side = round(size * ratio)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture
