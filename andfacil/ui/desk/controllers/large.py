"""Shows one or two cards large in the room, to be read from the last seat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.ui.room.scene import MOST_LARGE

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QAction

    from andfacil.domain.values.cards import CardId
    from andfacil.ui.board.model.board import BoardModel
    from andfacil.ui.desk.controllers.selection import Selection
    from andfacil.ui.room.stage import RoomStage


class LargeViewController(QObject):
    """The selected card or two cards large in the room, or the pair of the AND question.

    Signals:
        told: a sentence for the strip.
    """

    told = Signal(str)

    def __init__(
        self,
        stage: RoomStage,
        model: BoardModel,
        selection: Selection,
        actions: Mapping[str, QAction],
        parent: QObject | None = None,
    ) -> None:
        """`actions` are ticked while they are on."""
        super().__init__(parent)
        self._stage = stage
        self._model = model
        self._selection = selection
        self._follows = False
        self._asks = False
        self._actions = actions
        stage.changed.connect(self.show_state)
        selection.changed.connect(self._on_selected)
        model.question_changed.connect(self._on_asked)
        self.show_state()

    def toggle_cards(self) -> None:
        """Show the selected cards large; if they are already, or none is selected, the board."""
        chosen = self._chosen()
        same = set(chosen) == set(self._stage.scene.large) and not self._asks
        if not chosen and not self._stage.scene.large:
            self.told.emit(self.tr("Select a need or a solution, or two, to show it large."))
        elif len(chosen) > MOST_LARGE:
            self.told.emit(self.tr("At most two cards are shown large; select one or two."))
        else:
            self._asks = False
            self._stage.show_large(() if same else chosen)
        self.show_state()

    def toggle_question(self) -> None:
        """Show the two needs of the AND question large, above it; or the board again."""
        pair = () if self._asks else self._pair()
        if not pair and not self._asks:
            self.told.emit(self.tr("There is no AND question: one side has no open need."))
        self._asks = bool(pair)
        self._stage.show_large(pair)
        self.show_state()

    def toggle_following(self, follows: bool) -> None:
        """Let the large card follow the selection, or not."""
        self._follows = follows
        self._on_selected()

    def leave(self) -> None:
        """Show the board again."""
        self._asks = False
        self._stage.show_large(())

    def show_state(self) -> None:
        """Tick the actions that are on."""
        large = bool(self._stage.scene.large)
        self._asks = self._asks and large
        states = {
            "large": large and not self._asks,
            "large_question": self._asks,
            "large_follows": self._follows,
        }
        for name, on in states.items():
            self._actions[name].setChecked(on)

    def _chosen(self) -> tuple[CardId, ...]:
        return tuple(ref for ref in self._selection.ids if self._model.card(ref) is not None)

    def _pair(self) -> tuple[CardId, ...]:
        pair = self._model.pair()
        return tuple(need.ref for need in pair) if pair else ()

    def _on_selected(self) -> None:
        chosen = self._chosen()
        large = self._stage.scene.large and not self._asks
        if self._follows and large and 0 < len(chosen) <= MOST_LARGE:
            self._stage.show_large(chosen)

    def _on_asked(self) -> None:
        """Show the new pair when the question changes."""
        if self._asks and set(self._stage.scene.large) != set(self._pair()):
            self._stage.show_large(self._pair())
