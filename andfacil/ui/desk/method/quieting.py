"""Makes the wall quiet: while the sides tell their story, and while they talk apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from andfacil.ui.base.keys import CAUCUS_KEY, LISTEN_KEY, native_keys
from andfacil.ui.desk.method.talk_times import TalkTimes
from andfacil.ui.room.scene import Quiet

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.values.cards import Side
    from andfacil.ui.desk.method.quiet_bar import QuietBar
    from andfacil.ui.room.stage import RoomStage

ACTION_OF = {Quiet.LISTEN: "listen", Quiet.CAUCUS: "caucus"}
KEY_OF = {Quiet.LISTEN: LISTEN_KEY, Quiet.CAUCUS: CAUCUS_KEY}


class Quieting(QObject):
    """The room shows why no card is there; the desk goes on, and counts each side's time.

    The times are kept as long as the session is open, so that a second round goes on with them.

    Signals:
        left: the bar was closed; the keyboard focus goes to the capture line.
        told: a sentence for the strip.
        listens: whether the wall says by now that nothing is written.
    """

    left = Signal()
    told = Signal(str)
    listens = Signal(bool)

    def __init__(
        self,
        stage: RoomStage,
        first: Callable[[], Side],
        put_above: Callable[[QuietBar], object],
        actions: Mapping[str, QAction],
        window: QWidget,
    ) -> None:
        """`first` gives the side that speaks first by now.

        `put_above` puts the bar above the board; `actions` are ticked while they are on.
        """
        super().__init__(window)
        self._stage = stage
        self._first = first
        self._put_above = put_above
        self._actions = actions
        self._window = window
        self._times: dict[Quiet, TalkTimes] = {}
        self.bar: QuietBar | None = None
        stage.changed.connect(self._on_stage)

    def set_quiet(self, why: Quiet, quiet: bool) -> None:
        """Have the wall quiet for this reason, or show the board again."""
        if not quiet:
            self._stage.end_break()
            return
        self._stage.begin_break(why=why)
        if self.bar is None:
            self.bar = self._build()
        self.bar.end()  # what ran for another reason
        self.bar.begin(why, self._times.setdefault(why, TalkTimes()), self._first())
        shown = self.tr("The wall is quiet. {key} shows the board again.")
        self.told.emit(shown.format(key=native_keys(KEY_OF[why])))

    def _on_stage(self) -> None:
        """Tick what is so; the bar goes when the board is shown again, whoever has done it."""
        pause = self._stage.scene.pause
        for why, name in ACTION_OF.items():
            self._actions[name].setChecked(pause is not None and pause.why is why)
        self.listens.emit(pause is not None and pause.why is Quiet.LISTEN)
        over = pause is None or pause.why not in ACTION_OF
        if self.bar is not None and not self.bar.isHidden() and over:
            focus = self._window.focusWidget()
            inside = focus is not None and self.bar.isAncestorOf(focus)
            self.bar.end()
            if inside:
                self.left.emit()

    def _build(self) -> QuietBar:
        from andfacil.ui.desk.method.quiet_bar import QuietBar  # the first quiet needs it

        bar = QuietBar(self._window)
        bar.ended.connect(self._stage.end_break)
        bar.left.connect(self.left)
        self._put_above(bar)
        return bar
