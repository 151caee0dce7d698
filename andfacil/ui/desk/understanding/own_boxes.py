"""Boxes for the facilitator alone: they open only where nobody else sees the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.ui.words.cards import capital_first

if TYPE_CHECKING:
    from PySide6.QtWidgets import QDialog, QWidget

    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.typed_boxes import TypedBoxes
    from andfacil.ui.words.cover import Cover


class OwnBoxes(QObject):
    """Opens them over the window; they shut as soon as everybody sees the desk.

    Signals:
        told: a sentence for the strip, such as why none opens.
    """

    told = Signal(str)

    def __init__(
        self, session: OpenSession, cover: Cover, typed: TypedBoxes, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._cover = cover
        self._typed = typed
        self._window = window

    def _may_open(self) -> bool:
        if self._cover.words:  # everybody sees the desk's own screen
            self.told.emit(capital_first(self._cover.words))
        return not self._cover.words

    def _open(self, name: str, box: QDialog, *, on_disc: bool = True) -> None:
        """What was typed into the box of this name before stands there again.

        It outlasts the program where it may lie `on_disc`.
        """
        self._cover.covered.connect(box.reject)
        self._typed.open(name, box, on_disc=on_disc)
