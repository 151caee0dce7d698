"""Edits and problems as sentences in the language of the desk."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from andfacil.domain.board.session import Step
from andfacil.domain.editing.edit_words import NAMES_WITHOUT_REF, describe, name_edit
from andfacil.domain.values.text import clean_text

if TYPE_CHECKING:
    from andfacil.domain.board.history import History
    from andfacil.domain.board.session import Outcome
    from andfacil.domain.values.edits import Edit
    from andfacil.domain.values.errors import RuleBroken
    from andfacil.domain.values.problems import WorldProblem

Marked = Any
"""An English text that QT_TRANSLATE_NOOP marked; the stubs call what it gives back an object."""


def translated(context: str, template: str, **holes: str) -> str:
    """`template` in the language of the desk, its holes filled; English where there is none."""
    return QCoreApplication.translate(context, template).format(**holes)


def problem_sentence(problem: RuleBroken | WorldProblem) -> str:
    """Why something could not be done."""
    return translated("Problems", problem.template, **problem.holes)


def outcome_sentence(outcome: Outcome) -> str:
    """What happened to the board: "A1: non-negotiable added", "Undone: delete A3"."""
    if outcome.step in {Step.DO, Step.EXTEND, Step.BESIDE}:
        template, holes = describe(outcome.edit)
        return translated("Edits", template, **_words(holes))
    name = edit_name(outcome.edit)
    if outcome.step is Step.UNDO:
        return translated("Phrases", "Undone: {edit}", edit=name)
    return translated("Phrases", "Done again: {edit}", edit=name)


def edit_name(edit: Edit) -> str:
    """The edit as undo names it: "delete A3"."""
    template, holes = name_edit(edit)
    return translated("Edits", template, **_words(holes))


def undo_text(history: History) -> str:
    """What Undo would do, for its tooltip and its menu entry."""
    if not history.past:
        return translated("Phrases", "Undo")
    return translated("Phrases", "Undo: {edit}", edit=edit_name(history.next_undo()))


def redo_text(history: History) -> str:
    """What Redo would do, for its tooltip and its menu entry."""
    if not history.future:
        return translated("Phrases", "Redo")
    return translated("Phrases", "Redo: {edit}", edit=edit_name(history.next_redo()))


def _words(holes: dict[str, str]) -> dict[str, str]:
    """The holes, with the words for cards without a spoken ref translated."""
    words = set(NAMES_WITHOUT_REF.values())
    return {
        hole: QCoreApplication.translate("Edits", value) if value in words else value
        for hole, value in holes.items()
    }


def apart(words: str) -> str:
    """Words kept apart from the text order of their neighbours, like a day after an Arabic name."""
    return f"\u2068{clean_text(words)}\u2069"
