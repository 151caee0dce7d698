"""The nudge at the desk: a question about wording that defends, as it is typed.

It is the facilitator's own: it never changes a text, never reaches the room, and is away while
everybody sees the desk.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from andfacil.domain.values.cards import Need, Position
from andfacil.domain.values.errors import RuleBroken
from andfacil.ui.base.settings import NUDGE
from andfacil.ui.base.typing_pause import TypingPause
from andfacil.ui.desk.method.nudge_strip import NudgeStrip

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtCore import QSettings
    from PySide6.QtGui import QAction

    from andfacil.domain.method.nudge import Nudge, NudgeRules
    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.desk.capture.line import CaptureLine


class Nudging(QObject):
    """Looks at the needs and positions that the line makes: at a pause, and once they are made.

    A question about a card that was just made stays until the next line is begun, or the card is
    gone. `strip` has the questions; where it stands is the window's to say.
    """

    def __init__(
        self,
        session: OpenSession,
        capture: CaptureLine,
        action: QAction,
        settings: QSettings | None,
    ) -> None:
        """`action` is ticked while questions are wanted, which `settings` remember."""
        super().__init__(capture)
        self._session = session
        self._capture = capture
        self._action = action
        self._settings = settings
        self._covered = False
        self._just_made: CardId = ""
        self._rules: tuple[str, tuple[NudgeRules, ...]] | None = None
        self._pause = TypingPause(self)
        self._quiet_turns = QTimer(self)
        self._steps: Iterator[None] | None = None
        self.strip = NudgeStrip(capture)
        action.setChecked(settings is None or NUDGE.read(settings))
        self._pause.timeout.connect(self._look_at_line)
        self._quiet_turns.timeout.connect(self._take_step)
        capture.typed.connect(self._on_typed)
        capture.done.connect(self._on_done)
        session.edited.connect(self._on_edited)
        capture.line.step_back_asked.connect(self.strip.clear)
        self.strip.silenced.connect(self._on_silenced)

    @property
    def wanted(self) -> bool:
        """True while questions are asked."""
        return self._action.isChecked()

    def get_ready(self) -> None:
        """Make the rules of all languages, the session's first, in turns that nothing else needs.

        At once they take a second. A line that comes earlier makes what its language has not yet.
        """
        if self.wanted and self._steps is None:
            self._steps = self._getting_ready()
            self._quiet_turns.start(0)

    def set_on(self, wanted: bool) -> None:
        """Ask about wording from now on, or no more."""
        self._action.setChecked(wanted)
        if self._settings is not None:
            NUDGE.write(self._settings, wanted)
        if wanted:
            self.get_ready()
            self._look_at_line()
        else:
            self.strip.clear()

    def cover(self, words: str) -> None:
        """With any words everybody sees the desk: the question is not for them."""
        self._covered = bool(words)
        if words:
            self.strip.clear()

    def _on_silenced(self) -> None:
        self.set_on(wanted=False)
        self._capture.take_focus()

    def _on_typed(self) -> None:
        if self._capture.text.strip():
            self._pause.touch()
        else:
            self._pause.stop()

    def _look_at_line(self) -> None:
        board, text = self._session.board, self._capture.text
        if not text.strip():
            return
        try:
            _, edit = self._capture.reader.read(board, text, self._capture.target)
        except RuleBroken:
            self.strip.clear()
            return
        self._just_made = ""
        self._ask_about(next((c.after for c in edit.changes if c.card_id == edit.about), None))

    def _on_done(self, card_id: str) -> None:
        self._pause.stop()
        self._just_made = card_id
        self._ask_about(self._session.board.get(card_id))

    def _on_edited(self) -> None:
        if self._just_made and self._session.board.get(self._just_made) is None:
            self._just_made = ""
            self.strip.clear()

    def _ask_about(self, card: AnyCard | None) -> None:
        found: Nudge | None = None
        if self.wanted and not self._covered and isinstance(card, Need | Position):
            from andfacil.domain.method.nudge import nudge_in  # with the first pause

            found = nudge_in(card.text, self._languages())
        if found is None:
            self.strip.clear()
        else:
            self.strip.show_nudge(found)

    def _getting_ready(self) -> Iterator[None]:
        from andfacil.nudge_rules import LANGUAGES, nudge_rules  # in the first of the quiet turns

        for tag in (self._session.board.details.language, *LANGUAGES):
            yield
            rules = nudge_rules(tag)
            while rules is not None and rules.get_ready():
                yield

    def _take_step(self) -> None:
        done = object()
        if self._steps is None or next(self._steps, done) is done:
            self._quiet_turns.stop()

    def _languages(self) -> tuple[NudgeRules, ...]:
        """All rules, those of the session's language first: where in doubt it is meant."""
        language = self._session.board.details.language
        if self._rules is None or self._rules[0] != language:
            from andfacil.nudge_rules import all_nudge_rules, nudge_rules  # with the first pause

            own = nudge_rules(language)
            others = (rules for rules in all_nudge_rules() if rules is not own)
            self._rules = (language, (*((own,) if own else ()), *others))
        return self._rules[1]
