"""Colours as data: base colours once, roles by name, one stylesheet for all windows."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from string import Template
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QLayout, QScrollArea

from andfacil.paths import resource
from andfacil.ui.base.application import Application
from andfacil.ui.style.fonts import board_font

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication, QWidget

    from andfacil.domain.values.cards import Side

SHEETS = ("board.qss", "desk.qss")
_FONT_SIZE = re.compile(r"((?<![-\w])font-size: )(\d+)(?=px)")
_SIDES = re.compile(r"((?<![-\w])(?:width|height|icon-size): )(\d+)(?=px)")
_SIGN_RULES = re.compile(
    r"^(?:QCheckBox::indicator(?P<focus>:focus)?|QMenu::right-arrow|QMenu) \{.*$", re.MULTILINE
)
"""Ticks, and icons and arrows of menus, are as large as the words beside them."""
FOCUS_EDGE = 2
"""px that a tick's box is smaller inside while its frame is wider: it takes the same place."""
LONG_MENUS = 1.5
"""From words this much larger a menu scrolls: of its two columns the second would be cut."""
TEXT_PX = 14
"""Size of the words around the board on the desk, in px, where nobody wants it larger."""


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours. `theme["ink"]` is the colour that has this role."""

    name: str
    dark: bool
    colours: Mapping[str, str]
    _made: dict[str, QColor] = field(default_factory=dict, repr=False, compare=False)

    @classmethod
    def load(cls, name: str) -> Theme:
        """Read `resources/themes/NAME.toml`. Raises WorldProblem for an unknown name."""
        data = tomllib.loads(resource(f"themes/{name}.toml").read_text("utf-8"))
        base: dict[str, str] = data["base"]
        colours = {role: base[colour] for role, colour in data["roles"].items()}
        return cls(data["name"], data["dark"], MappingProxyType(colours))

    def __getitem__(self, role: str) -> QColor:
        made = self._made.get(role)
        if made is None:
            made = self._made[role] = QColor(self.colours[role])
        return made  # shared: copy it before changing it

    def of_side(self, role: str, side: Side) -> QColor:
        """The colour that `role` has on one side: `of_side("panel", Side.A)` is `panel_a`."""
        name = f"{role}_{side.lower()}"
        return self._made.get(name) or self[name]  # one call for a colour that is known

    def palette(self) -> QPalette:
        """The theme in Qt's own roles, for all that the stylesheet does not set."""
        palette = QPalette()
        for role, colour in (
            (QPalette.ColorRole.Window, "window"),
            (QPalette.ColorRole.WindowText, "ink"),
            (QPalette.ColorRole.Base, "card"),
            (QPalette.ColorRole.AlternateBase, "field"),
            (QPalette.ColorRole.Text, "ink"),
            (QPalette.ColorRole.PlaceholderText, "ink_soft"),
            (QPalette.ColorRole.Button, "button"),
            (QPalette.ColorRole.ButtonText, "ink"),
            (QPalette.ColorRole.Highlight, "side_a"),
            (QPalette.ColorRole.HighlightedText, "on_side"),
            (QPalette.ColorRole.Link, "side_a"),
            (QPalette.ColorRole.ToolTipBase, "card"),
            (QPalette.ColorRole.ToolTipText, "ink"),
            (QPalette.ColorRole.Mid, "line"),
        ):
            palette.setColor(role, self[colour])
        disabled = QPalette.ColorGroup.Disabled
        for role in (
            QPalette.ColorRole.WindowText,
            QPalette.ColorRole.Text,
            QPalette.ColorRole.ButtonText,
        ):
            palette.setColor(disabled, role, self["ink_soft"])
        return palette

    def stylesheet(self, px: int = TEXT_PX) -> str:
        """The sheets in `resources` with this theme's colours; a colour it does not know raises.

        The sizes in them belong to words of `TEXT_PX`; they grow and shrink with `px`.
        One text for all windows: a sheet of a window's own makes Qt look at every widget twice.
        """
        sheets = (resource(name).read_text("utf-8") for name in SHEETS)
        sheet = Template("\n".join(sheets)).substitute(self.colours)
        if px == TEXT_PX:
            return sheet

        def grown(size: re.Match[str], edge: int = 0) -> str:
            return f"{size[1]}{round((int(size[2]) + edge) * px / TEXT_PX) - edge}"

        def grown_sign(rule: re.Match[str]) -> str:
            edge = FOCUS_EDGE if rule["focus"] else 0
            return _SIDES.sub(lambda size: grown(size, edge), rule.group())

        sheet = _SIGN_RULES.sub(grown_sign, sheet)
        if px >= LONG_MENUS * TEXT_PX:
            sheet += "\nQMenu { menu-scrollable: 1; }"
        return _FONT_SIZE.sub(grown, sheet)

    def apply(self, app: QApplication, px: int = TEXT_PX) -> None:
        """Give the whole application this theme's font at `px`, palette and stylesheet.

        For a sheet in place of another Qt polishes each widget once for itself and once for each
        one that it is in (`updateObjects` in qstylesheetstyle.cpp goes into the children of all
        that it knows); for a sheet where none was, once. So the old one leaves first.
        """
        with no_layouts(app):  # nothing moves for a moment without a sheet
            app.setStyleSheet("")
            app.setFont(board_font(px))
            app.setPalette(self.palette())
            app.setStyleSheet(self.stylesheet(px))


@contextmanager
def no_layouts(app: QApplication) -> Iterator[None]:
    """No widget is given another size within the block; all is laid out after it.

    So what is scrolled stays in its place.
    """
    windows = app.topLevelWidgets()
    layouts = [each for window in windows for each in window.findChildren(QLayout)]
    layouts = [layout for layout in layouts if layout.isEnabled()]
    areas = [each for window in windows for each in window.findChildren(QScrollArea)]
    areas = [area for area in areas if area.widgetResizable()]
    for layout in layouts:
        layout.setEnabled(False)
    for area in areas:
        area.setWidgetResizable(False)
    try:
        yield
    finally:
        for layout in layouts:
            layout.setEnabled(True)
        for area in areas:
            area.setWidgetResizable(True)


def new_application(argv: Sequence[str], group: str = "andfacil") -> Application:
    """Qt itself, in the style that the sheets are written for.

    Windows groups windows by the name `group`, and would otherwise show Python's icon.

    The style is given as Qt's own option: `setStyle` makes PySide load all styles, which is slow.
    """
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(group)
    return Application([*argv, "-style", "Fusion"])


def restyle(*widgets: QWidget) -> None:
    """Apply the stylesheet again after properties changed; a widget not shown yet needs none."""
    for widget in widgets:
        if widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
