"""What the text of the line asks for, given the target, the board and the day."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from andfacil.domain.board.privacy import is_hidden
from andfacil.domain.capture.target import Target
from andfacil.domain.editing.edit_words import NAMES_WITHOUT_REF
from andfacil.domain.values.cards import Commitment
from andfacil.domain.values.errors import NothingToChange, RuleBroken
from andfacil.domain.values.ids import is_ref
from andfacil.ui.words.cards import hidden_word, spoken_ref
from andfacil.ui.words.sentences import apart, problem_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.board.board import Board
    from andfacil.domain.board.history import History
    from andfacil.domain.capture.values import Captured
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.values.edits import Edit
    from andfacil.ui.desk.capture.history import LineHistory

MOST_LETTERS = 5
"""Letters without a font that are named; the others are of the same kind."""

FAR_BACK = 50
"""Among so many edits the card touched last is looked for."""


class LineState(NamedTuple):
    """Where a line was left, for the window that comes after this one."""

    target: Target
    text: str
    amending: CardId
    history: LineHistory
    hiding: bool = False


class LineReader:
    """Reads lines; while `amending` names a card, the line is that card's.

    While `building` is the ref of a solution, a solution that the line makes builds on it. While
    `solution` is the ref of one, a line of refs alone toggles what it meets. While `hiding`,
    the cards that a line makes are hidden until they are revealed.
    """

    def __init__(self, today: Callable[[], dt.date]) -> None:
        self.today = today
        self.amending: CardId = ""
        self.building: CardId = ""
        self.solution: CardId = ""
        self.hiding = False

    def read(self, board: Board, text: str, target: Target) -> tuple[Captured, Edit]:
        """What the line says and the edit it asks for. Raises RuleBroken."""
        # The grammar is loaded once the window is there (`DeskSession.warm_up`), not before.
        from andfacil.domain.capture.amend import amend_edit
        from andfacil.domain.capture.grammar import parse_line
        from andfacil.domain.capture.to_edit import capture_edit
        from andfacil.domain.editing.hiding import as_hidden

        if self.solution in board and not self.amending:
            from andfacil.domain.capture.toggle import toggle_edit

            toggled = toggle_edit(board, self.solution, text)
            if toggled is not None:
                return toggled
        if isinstance(board.get(self.amending), Commitment):
            target = Target.COMMITMENT  # also one of which nothing is said yet but its text
        captured = parse_line(
            text, target=target, today=self.today(), language=board.details.language
        )
        if self.amending:
            return captured, amend_edit(board, self.amending, captured)
        edit = capture_edit(board, captured)
        if self.building in board:
            from andfacil.domain.editing.building import built_on

            edit = built_on(edit, self.building)
        return captured, as_hidden(edit) if self.hiding else edit

    def words(self, board: Board, text: str, target: Target) -> str:
        """What Enter would do; empty while the line cannot be understood."""
        if not text.strip():
            return ""
        # Like the grammar, the words about it are loaded with the first letter, not before.
        from andfacil.domain.capture.values import NewSolution
        from andfacil.ui.desk.capture.preview_words import amend_words, preview_words

        try:
            captured, edit = self.read(board, text, target)
        except NothingToChange as same:
            return problem_sentence(same)
        except RuleBroken:
            return ""
        if missing := _missing_words(text, board.details.language):
            return missing
        if self.amending:
            return amend_words(card_name(self.amending), captured)
        said = preview_words(captured, edit)
        if self.building in board and isinstance(captured, NewSolution):
            builds = QCoreApplication.translate("Preview", "yes, and: builds on {solution}")
            said = f"{said}, {builds.format(solution=spoken_ref(self.building))}"
        if any(is_hidden(change.after) and change.before is None for change in edit.changes):
            return f"{said}, {hidden_word()}"
        return said


def _missing_words(text: str, language: str) -> str:
    """What to say of characters that the paper cannot show; empty when it can show all."""
    if text.isascii():
        return ""
    from andfacil.export.pdf.shaping.scripts import needs_shaping

    if not needs_shaping(text):
        return ""  # letters of Latin, Greek and Cyrillic: nothing heavy is loaded for them
    from andfacil.export.pdf.glyphs import not_printable

    missing = not_printable(text, language)
    if not missing:
        return ""
    said = QCoreApplication.translate("Preview", "no font for {letters}: not for the paper")
    return said.format(letters=apart(" ".join(missing[:MOST_LETTERS])))


def card_name(card_id: CardId) -> str:
    """A card as one speaks of it: "A6", "AND 3", "commitment"."""
    if is_ref(card_id):
        return spoken_ref(card_id)
    return QCoreApplication.translate("Edits", NAMES_WITHOUT_REF.get(card_id[:1], card_id))


def last_touched(board: Board, history: History) -> tuple[CardId, str]:
    """The card that was captured or changed last, and the line that would make it."""
    from andfacil.domain.capture.amend import Amendable, amend_line

    for edit in reversed(history.past[-FAR_BACK:]):
        card = board.get(edit.about)
        if isinstance(card, Amendable):
            return card.id, amend_line(card)
    return "", ""
