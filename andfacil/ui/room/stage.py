"""What the facilitator has the room look at: the one owner of the room's scene."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.domain.board.coverage import Ring
from andfacil.domain.values.cards import Side
from andfacil.ui.room.scene import BARE, Pause, Pointer, Quiet, RoomScene, TimeLeft, Typed
from andfacil.ui.room.slides.read_back import ReadBack
from andfacil.ui.room.slides.slide import Slide, SlideKind

if TYPE_CHECKING:
    from andfacil.domain.method.energy import Energy
    from andfacil.domain.values.cards import CardId
    from andfacil.export.papers.read_back import ReadLine
    from andfacil.ui.board.model.board import BoardModel


class Spot(StrEnum):
    """What the light is on."""

    NOTHING = "nothing"
    CARDS = "cards"
    COLUMN = "column"
    UNMET = "unmet"


class RoomStage(QObject):
    """Puts the scene together, whether the room is shown or not; `model` is what the room sees.

    `scene` has only cards of `model`; `spot` says what the light is on.

    Signals:
        changed: the scene has changed (to this RoomScene).
    """

    changed = Signal(object)

    def __init__(self, model: BoardModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.scene = BARE
        self.spot = Spot.NOTHING
        self._column: Side | None = None
        self._read_back = ReadBack(model)
        model.links_changed.connect(self._on_changed)
        model.edited.connect(self._on_edited)

    @property
    def tells_line(self) -> bool:
        """True while the room sees what is typed."""
        return self.scene.line is not None

    @property
    def has_cards(self) -> bool:
        """True once there is something on the board that the room may see."""
        return any(column.rowCount() for column in self._model.columns())

    def show_large(self, refs: Iterable[CardId]) -> None:
        """Show these cards large, instead of the overview; with none the board as usual."""
        large = _shown(self._model, refs)
        self._take(self.scene._replace(large=large, overview=self.scene.overview and not large))

    def show_overview(self, shown: bool) -> None:
        """Show the whole board on one picture, and no card large; or its pages again."""
        large = () if shown else self.scene.large
        self._take(self.scene._replace(overview=shown, large=large))

    def light_cards(self, refs: Iterable[CardId]) -> None:
        """Leave these cards bright and dim all others; where they are lit already, end it."""
        lit = frozenset(_shown(self._model, refs))
        ends = not lit or (self.spot is Spot.CARDS and lit == self.scene.spot)
        self._light(Spot.NOTHING if ends else Spot.CARDS, lit)

    def light_column(self, side: Side | None) -> None:
        """Leave one column bright, None being the AND column; where it is lit already, end it."""
        ends = self.spot is Spot.COLUMN and self._column is side
        self._column = side
        self._light(Spot.NOTHING if ends else Spot.COLUMN)

    def light_unmet(self) -> None:
        """Leave bright what no agreed solution meets yet; where that is lit already, end it."""
        self._light(Spot.NOTHING if self.spot is Spot.UNMET else Spot.UNMET)

    def end_light(self) -> None:
        """End the spotlight."""
        self._light(Spot.NOTHING)

    def mark_package(self, refs: Iterable[CardId]) -> None:
        """Mark these solutions as a package; with no refs none is."""
        self._take(self.scene._replace(package=frozenset(_shown(self._model, refs))))

    def show_time(self, time_left: TimeLeft | None) -> None:
        """Count down what is left of the phase's time, or no more."""
        self._take(self.scene._replace(time_left=time_left))

    def point_at(self, pointer: Pointer | None) -> None:
        """Point at a place, or no more."""
        if pointer is not None and pointer.ref and self._model.card(pointer.ref) is None:
            pointer = None
        self._take(self.scene._replace(pointer=pointer))

    def show_slide(
        self,
        kind: SlideKind | None,
        energy: Energy = (),
        clash: CardId = "",
        said: tuple[str, ...] = (),
    ) -> None:
        """Show this in place of the board, or the board again.

        The agreement is read on from the line that was read last; `energy` is for the picture of
        the talks, `clash` for the cloud, `said` for what was private until now.
        """
        slide = None if kind is None else Slide(kind, energy=energy, clash=clash, said=said)
        if kind is SlideKind.READ_BACK:
            slide = Slide(kind, self._read_back.line())
        scene = self.scene._replace(slide=slide)
        self._take(scene._replace(large=(), overview=False) if slide else scene)

    def step_line(self, step: int) -> None:
        """Read the next line of the agreement, or with -1 the one before; not past its ends."""
        slide = self.scene.slide
        if slide is None or slide.kind is not SlideKind.READ_BACK:
            return
        number = self._read_back.step(slide.line, step)
        self._take(self.scene._replace(slide=slide._replace(line=number)))

    def lines(self) -> tuple[ReadLine, ...]:
        """The lines of the agreement, as they are read back."""
        return self._read_back.lines()

    def _on_edited(self) -> None:
        """The line that is read stays the same one, wherever it is now."""
        slide = self.scene.slide
        if slide is None or slide.kind is not SlideKind.READ_BACK:
            return
        number = self._read_back.line(slide.line)
        self._take(self.scene._replace(slide=slide._replace(line=number)))

    def begin_break(self, back_at: dt.datetime | None = None, why: Quiet = Quiet.BREAK) -> None:
        """Hide all cards until `back_at`, local time, and longer: it ends when it is ended."""
        self._take(self.scene._replace(pause=Pause(back_at, why)))

    def end_break(self) -> None:
        """Show what was shown before the break."""
        self._take(self.scene._replace(pause=None))

    def tell_line(self, told: bool) -> None:
        """Let the room see what is typed, or not."""
        if told is not self.tells_line:
            self._take(self.scene._replace(line=Typed() if told else None))

    def show_line(self, typed: Typed, *, hidden: bool = False) -> None:
        """These are the words being typed; where they are `hidden` the room sees none of them."""
        if self.tells_line:
            self._take(self.scene._replace(line=Typed() if hidden else typed))

    def _light(self, spot: Spot, refs: frozenset[CardId] = frozenset()) -> None:
        self.spot = spot
        lit = self._lit(refs)
        if not lit:
            self.spot = Spot.NOTHING
        scene = self.scene._replace(spot=lit)
        if scene == self.scene:
            self.changed.emit(scene)  # whoever asked for light that falls on nothing is told so
        self._take(scene)

    def _lit(self, refs: Iterable[CardId]) -> frozenset[CardId]:
        """The cards that the light falls on; `refs` are those of before, or those asked for."""
        if self.spot is Spot.CARDS:
            return frozenset(_shown(self._model, refs))
        if self.spot is Spot.COLUMN:
            return frozenset(card.ref for card in self._model.column(self._column).cards())
        if self.spot is Spot.UNMET:
            needs = (need for side in Side for need in self._model.needs(side))
            return frozenset(need.ref for need in needs if need.ring is not Ring.MET)
        return frozenset()

    def _on_changed(self) -> None:
        """Update the scene after an edit: it may name only cards that still exist."""
        scene = self.scene
        if self.spot is not Spot.NOTHING:
            lit = self._lit(scene.spot)
            if not lit:
                self.spot = Spot.NOTHING
            scene = scene._replace(spot=lit)
        if scene.large:
            scene = scene._replace(large=_shown(self._model, scene.large))
        if scene.pointer and scene.pointer.ref and not self._model.card(scene.pointer.ref):
            scene = scene._replace(pointer=None)
        self._take(scene)

    def _take(self, scene: RoomScene) -> None:
        if scene != self.scene:
            self.scene = scene
            self.changed.emit(scene)


def _shown(model: BoardModel, refs: Iterable[CardId]) -> tuple[CardId, ...]:
    """Those of `refs` that `model` has a card for."""
    return tuple(ref for ref in refs if model.card(ref) is not None)
