"""What the facilitator does to have the room look at lists and at the agreement's own lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.values.cards import Phase
from andfacil.ui.room.slides.slide import SlideKind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.room.stage import RoomStage

ACTION_OF = {
    SlideKind.COMMITMENTS: "show_commitments",
    SlideKind.PARKED: "show_parked",
    SlideKind.READ_BACK: "read_back",
}
"""The actions that show a slide, by their ids."""

BY_PHASE = {Phase.COMMIT: SlideKind.COMMITMENTS, Phase.SIGN: SlideKind.READ_BACK}
"""What the room goes to by itself when a phase is entered."""


class SlideController(QObject):
    """Slides by key, and by themselves where a phase is about them.

    Signals:
        told: a sentence for the strip.
        shown: what the room looks at in place of the board (the words, empty for the board).
    """

    told = Signal(str)
    shown = Signal(str)

    def __init__(
        self,
        stage: RoomStage,
        model: BoardModel,
        actions: Mapping[str, QAction],
        parent: QObject | None = None,
    ) -> None:
        """`actions` are ticked while what they show is shown."""
        super().__init__(parent)
        self._stage = stage
        self._model = model
        self._actions = actions
        self._phase = model.frame.phase
        self._version = _signed_version(model)
        stage.changed.connect(self.show_state)
        model.frame_changed.connect(self._on_frame_changed)
        model.tally_changed.connect(self._on_tally_changed)

    def toggle(self, kind: SlideKind, shown: bool) -> None:
        """Show this in place of the board, or the board again."""
        self._stage.show_slide(kind if shown else None)
        if shown:
            words = self.tr("The room sees: {what}. Esc shows the board.")
            self.told.emit(words.format(what=self._words()))
        else:
            self.told.emit(self.tr("The room sees the board."))
        self.show_state()

    def leave(self) -> None:
        """Show the board again; what lies over it, cards or the overview, goes first."""
        scene = self._stage.scene
        if scene.slide is not None and not scene.large and not scene.overview:
            self._stage.show_slide(None)

    def show_state(self) -> None:
        """Tick what is so, and say it beside the picture of the room."""
        slide = self._stage.scene.slide
        for kind, name in ACTION_OF.items():
            self._actions[name].setChecked(slide is not None and slide.kind is kind)
        self.shown.emit(self._words())

    def _words(self) -> str:
        slide = self._stage.scene.slide
        if slide is None:
            return ""
        names = {
            SlideKind.COMMITMENTS: self.tr("commitments"),
            SlideKind.PARKED: self.tr("parked points"),
            SlideKind.INSIGHT: self.tr("how the talks have gone"),
            SlideKind.CLOUD: self.tr("why two needs clash"),
            SlideKind.CLOSING: self.tr("one word each"),
            SlideKind.TOLD: self.tr("what may be told"),
        }
        if (name := names.get(slide.kind)) is not None:
            return name
        count = len(self._stage.lines())
        words = self.tr("the agreement, line {number} of {count}")
        return words.format(number=min(slide.line + 1, count), count=count)

    def _on_frame_changed(self) -> None:
        before, self._phase = self._phase, self._model.frame.phase
        if self._phase is before:
            return
        slide = self._stage.scene.slide
        kind = BY_PHASE.get(self._phase) if self._phase else None
        if kind is not None:
            self.toggle(kind, shown=True)
        elif before and slide is not None and BY_PHASE.get(before) is slide.kind:
            self.toggle(slide.kind, shown=False)

    def _on_tally_changed(self) -> None:
        """What was read back is signed: the board says so, and its lines have had their time."""
        before, self._version = self._version, _signed_version(self._model)
        slide = self._stage.scene.slide
        if self._version > before and slide is not None and slide.kind is SlideKind.READ_BACK:
            self._stage.show_slide(None)


def _signed_version(model: BoardModel) -> int:
    """The number of the version that was signed last; 0 before any."""
    signed = model.frame.signed
    return 0 if signed is None else signed.version
