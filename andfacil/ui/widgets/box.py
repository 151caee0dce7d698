"""The base class of all boxes: never higher than the screen, deleted when closed."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from andfacil.ui.base.guarded import safe_override
from andfacil.ui.base.screen_of import screen_of
from andfacil.ui.style.type_scale import with_type
from andfacil.ui.widgets.buttons import push_button
from andfacil.ui.widgets.focus_order import lead_into
from andfacil.ui.widgets.labels import WrappedLabel
from andfacil.ui.widgets.layouts import Item, Margins, Part, in_column, in_row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QResizeEvent, QShowEvent
    from PySide6.QtWidgets import QLayout, QVBoxLayout

ACCEPT = QDialogButtonBox.ButtonRole.AcceptRole
REJECT = QDialogButtonBox.ButtonRole.RejectRole
ACTION = QDialogButtonBox.ButtonRole.ActionRole
DESTROY = QDialogButtonBox.ButtonRole.DestructiveRole
CLOSE = QDialogButtonBox.StandardButton.Close
CANCEL = QDialogButtonBox.StandardButton.Cancel
OK = QDialogButtonBox.StandardButton.Ok

MARGINS: Margins = (20, 20, 20, 16)
FRAME = QSize(16, 70)
"""px of the screen that a box leaves to the system's bar and to its own frame."""

MOST_DROPS = 3
"""How often a bar that is not needed is taken away at one size; then it stays."""


def _standard_words(button: QDialogButtonBox.StandardButton) -> str:
    """What a standard button says, in the same words as the buttons of the other boxes."""
    translate = QCoreApplication.translate
    words = {
        CLOSE: translate("Buttons", "Close"),
        CANCEL: translate("Buttons", "Cancel"),
        OK: translate("Buttons", "OK"),
    }
    return words[button]


class Box(QDialog):
    """A box over a window, with its buttons at the foot.

    It is deleted when it is closed: a box that stays would be styled again with every theme.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fitted: int | None = None  # width (px) of a box that is as high as its items need
        self._column: QVBoxLayout | None = None

    @cached_property
    def buttons(self) -> QDialogButtonBox:
        """The buttons, after all fields for Tab."""
        buttons = QDialogButtonBox(self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def add_button(
        self,
        words: str | QDialogButtonBox.StandardButton,
        role: QDialogButtonBox.ButtonRole = ACTION,
        pressed: Callable[[], object] | None = None,
    ) -> QPushButton:
        """One more button at the foot: a standard one of Qt's, or words and their role."""
        if isinstance(words, str):
            button = self.buttons.addButton(words, role)
        else:
            button = self.buttons.addButton(words)
            button.setText(_standard_words(words))  # Qt's own differ from all others in Arabic
        if pressed is not None:
            button.clicked.connect(pressed)
        return button

    def lay_out(
        self,
        *items: Item,
        foot: Part | None = None,
        width: int = 0,
        margins: Margins = MARGINS,
        spacing: int = 8,
    ) -> None:
        """The items from the top down, and the foot (else the buttons).

        With a `width` (px at the usual size of words) the box is as high as its items need, which
        scroll where the screen is too low for them. Without one its size is the caller's.
        """
        foot = self.buttons if foot is None else foot
        if not width:
            self._column = in_column(*items, foot, on=self, margins=margins, spacing=spacing)
            return
        left, top, right, bottom = margins
        inside = QWidget(self)
        around = (left, top, right, 0)
        self._column = in_column(*items, on=inside, margins=around, spacing=spacing)
        below = in_column(foot, margins=(left, 0, right, bottom))
        body = _Body(inside, below, self)
        in_column((body, 1), below, on=self, spacing=spacing)
        self._pile_buttons(screen_of(self).availableSize().width() - FRAME.width())
        self._fitted = with_type(width)
        self._fit(self._fitted)

    def say_again(self, throw_away: Callable[[], object]) -> None:
        """Say above all items that what was typed before is here, and may be thrown away."""
        if self._column is None:
            return
        strip = QFrame(self)
        strip.setObjectName("typed_before")
        words = QCoreApplication.translate("Box", "Typed here before, and not kept yet.")
        button = push_button(QCoreApplication.translate("Box", "Throw it away"), strip, "small")
        button.setObjectName("throw_away")
        said = WrappedLabel(words, strip)
        in_row((said, 1), button, on=strip, margins=(10, 4, 6, 4), spacing=10)
        self._column.insertWidget(0, strip)
        QTimer.singleShot(0, strip, partial(lead_into, button, self))  # once all have a place

        def leave() -> None:
            throw_away()
            self.focusNextChild()
            strip.hide()

        button.clicked.connect(leave)

    @safe_override()
    def showEvent(self, event: QShowEvent) -> None:
        """No larger than the screen, whatever size was asked for."""
        room = screen_of(self).availableSize() - FRAME
        self._pile_buttons(room.width())
        if self._fitted is not None and not event.spontaneous():
            self._fit(self._fitted)  # something was shown or hidden since then
        self.resize(self.size().boundedTo(room))
        super().showEvent(event)

    def _pile_buttons(self, width: int) -> None:
        """Put the buttons one below the other where they have no room beside each other, in px."""
        if "buttons" not in vars(self):  # it has others
            return
        if self.buttons.sizeHint().width() + MARGINS[0] + MARGINS[2] > width:
            self.buttons.setOrientation(Qt.Orientation.Vertical)
            self.buttons.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def take_share(self, share: float, otherwise: QSize) -> None:
        """Be as large as a `share` of the window below, or `otherwise` where there is none."""
        around = self.parentWidget()
        self.resize(otherwise if around is None else around.size() * share)

    def _fit(self, width: int) -> None:
        """Be this wide (px), or as wide as the screen, and as high as the items need then."""
        layout, body = self.layout(), self.findChild(_Body)
        if layout is None or body is None:
            return
        self.resize(min(width, screen_of(self).availableSize().width() - FRAME.width()), 1)
        layout.activate()  # now the body has its width, and from it its height
        body.updateGeometry()
        layout.activate()
        height = layout.totalMinimumSize().height()  # with the foot as if it were in one line
        if layout.hasHeightForWidth():
            height = max(height, layout.totalHeightForWidth(self.width()))
        self.resize(self.width(), height)


class _Body(QScrollArea):
    """The inside of a box: as high as its items need; it scrolls where the screen is too low."""

    def __init__(self, inside: QWidget, below: QLayout, box: QWidget) -> None:
        super().__init__(box)
        self._below = below
        self._needed: tuple[QSize, int] | None = None
        self._drops = 0
        self.setObjectName("body")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(inside)

    @safe_override(QSize)
    def minimumSizeHint(self) -> QSize:
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        if layout is None:
            return QSize()
        wanted = layout.totalSizeHint().height()
        width = max(self.width(), layout.totalMinimumSize().width())
        if layout.hasHeightForWidth():
            wanted = max(layout.totalHeightForWidth(width), layout.totalMinimumSize().height())
        most = screen_of(self).availableSize().height() - FRAME.height() - self._height_below()
        return QSize(layout.totalMinimumSize().width(), max(1, min(wanted, most)))

    def _height_below(self) -> int:
        """Of the foot at its width today, with the space above it, in px."""
        around = self.window().layout()
        spacing = max(0, around.spacing()) if around is not None else 0
        height = max(self._below.sizeHint().height(), self._below.minimumSize().height())
        if self._below.hasHeightForWidth():
            height = self._below.heightForWidth(self.width())
        return height + spacing

    @safe_override(QSize)
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @safe_override()
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()
        self._drop_idle_bar()

    @safe_override()
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._drop_idle_bar()

    def _drop_idle_bar(self) -> None:
        """Take the bar away that is there only because it takes the room itself.

        Qt asks how high the items are beside the bar that there is, and so never lets go of it.
        """
        inside = self.widget()
        layout = inside.layout() if inside is not None else None
        room = self.maximumViewportSize()
        if layout is None or not self.isVisible() or self.viewport().width() >= room.width():
            return
        needed = (room, layout.totalHeightForWidth(room.width()))
        if needed != self._needed:
            self._needed, self._drops = needed, 0
        if needed[1] <= room.height() and self._drops < MOST_DROPS:
            self._drops += 1  # without a bar all of this is asked again
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    @safe_override(False)
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Grow with the items."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
