"""Opens the boxes for answers and willingness, and connects them to their edits."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from andfacil.domain.editing.propose import notes_to_tell
from andfacil.domain.method.closing_words import closing_words_of
from andfacil.domain.values.cards import Phase, Solution
from andfacil.domain.values.text import clean_text
from andfacil.ui.desk.understanding.own_boxes import OwnBoxes
from andfacil.ui.room.slides.slide import SlideKind

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from andfacil.domain.values.cards import Better, Guesses
    from andfacil.ui.base.open_session import OpenSession
    from andfacil.ui.base.typed_boxes import TypedBoxes
    from andfacil.ui.desk.controllers.reveal import RevealController
    from andfacil.ui.room.stage import RoomStage
    from andfacil.ui.words.cover import Cover

LATE = frozenset({Phase.SIGN, Phase.REVIEW})
"""Phases in which sides say how willing they are after the session."""


class RevealBoxes(OwnBoxes):
    """Each box is imported and built when it is opened."""

    def __init__(
        self,
        session: OpenSession,
        controller: RevealController,
        cover: Cover,
        typed: TypedBoxes,
        stage: RoomStage,
        window: QWidget,
    ) -> None:
        super().__init__(session, cover, typed, window)
        self._controller = controller
        self._stage = stage
        session.edited.connect(self._take_back)

    def open_answers(self, ref: str) -> None:
        """Both sides' answers to a solution."""
        from andfacil.ui.desk.dialogs.answers import AnswersBox

        solution = self._session.board.get(ref)
        if self._may_open() and isinstance(solution, Solution):
            box = AnswersBox(self._session.board, solution, self._window)
            box.scale_chosen.connect(self._controller.change_scale)
            box.kept.connect(self._controller.change_answers)
            box.reveal_asked.connect(self._controller.reveal_answers_to)
            self._open(f"answers {ref}", box)

    def open_scores(self) -> None:
        """The willingness of both sides; from the phase Sign on, that after the session."""
        from andfacil.ui.desk.dialogs.scores import ScoresBox

        if not self._may_open():
            return
        after = self._session.board.details.phase in LATE
        box = ScoresBox(self._session.board, after=after, parent=self._window)
        box.kept.connect(self._controller.change_scores)
        box.reveal_asked.connect(self._controller.reveal_scores)
        self._open("scores", box)

    def open_walk_away(self) -> None:
        """Each side's private answer before signing."""
        from andfacil.domain.method.walk_away import answer_walk_away
        from andfacil.ui.desk.signing.walk_away_box import WalkAwayBox

        if not self._may_open():
            return
        session = self._session
        box = WalkAwayBox(session.board, self._window)

        def keep(a: Better | None, b: Better | None) -> None:
            session.propose(answer_walk_away, a, b)

        box.kept.connect(keep)
        self._open("walk away", box, on_disc=False)

    def open_closing_words(self) -> None:
        """One word from each person at the end; the room sees them when that is chosen."""
        from andfacil.domain.method.closing_words import keep_closing_words
        from andfacil.ui.desk.signing.closing_words_box import ClosingWordsBox

        if not self._may_open():
            return
        session = self._session
        box = ClosingWordsBox(session.board, self._window)

        def keep(a: tuple[str, ...], b: tuple[str, ...]) -> None:
            session.propose(keep_closing_words, a, b)

        def show(a: tuple[str, ...], b: tuple[str, ...]) -> None:
            self._stage.show_slide(SlideKind.CLOSING, said=mixed(a, b))
            self.told.emit(self.tr("The room sees one word each. Esc shows the board."))

        box.kept.connect(keep)
        box.room_asked.connect(show)
        self._open("closing words", box)

    def show_told(self) -> None:
        """The room sees the private notes that may be told; no other one ever does."""
        if not self._may_open():
            return
        if said := self._words_for(SlideKind.TOLD):
            self._stage.show_slide(SlideKind.TOLD, said=said)
            self.told.emit(self.tr("The room sees what may be told. Esc shows the board."))
        else:
            self.told.emit(self.tr("No private note is ticked as one that may be told."))

    def _take_back(self) -> None:
        """What was private and is taken back, changed or deleted leaves the room at once.

        Nothing comes instead: the facilitator chose these words, and no others.
        """
        slide = self._stage.scene.slide
        if slide is None or slide.kind not in {SlideKind.TOLD, SlideKind.CLOSING}:
            return
        still = Counter(self._words_for(slide.kind))
        said = []
        for words in slide.said:
            if still[words] > 0:
                still[words] -= 1
                said.append(words)
        if tuple(said) != slide.said:
            self._stage.show_slide(slide.kind if said else None, said=tuple(said))

    def _words_for(self, kind: SlideKind) -> tuple[str, ...]:
        """What the session has now of what such a slide says."""
        board = self._session.board
        if kind is SlideKind.TOLD:
            return tuple(clean_text(note.text) for note in notes_to_tell(board))
        kept = closing_words_of(board)
        return mixed(kept.a, kept.b)

    def open_guesses(self) -> None:
        """What matters most to each side, and what the other takes for it."""
        from andfacil.domain.editing.guessing import change_guesses
        from andfacil.ui.desk.understanding.guesses_box import GuessesBox

        if not self._may_open():
            return
        session = self._session
        box = GuessesBox(session.board, self._window)

        def keep(guesses: Guesses) -> None:
            session.propose(change_guesses, guesses)

        box.kept.connect(keep)
        self._open("guesses", box)


def mixed(a: tuple[str, ...], b: tuple[str, ...]) -> tuple[str, ...]:
    """The words of both sides by the alphabet: their order does not tell whose they are."""
    return tuple(sorted(filter(None, (*a, *b)), key=str.casefold))
