"""What is open at the end of a phase, in a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from andfacil.domain.method.open_checks import (
    LEAST_FOR_CLASH,
    LEAST_IDEAS,
    LEAST_NEEDS,
    Check,
    untested,
)
from andfacil.domain.values.cards import Phase, Side
from andfacil.domain.values.ids import is_ref
from andfacil.ui.words.cards import kept_together, spoken_ref

if TYPE_CHECKING:
    from collections.abc import Iterable

    from andfacil.domain.board.board import Board
    from andfacil.domain.method.open_checks import OpenCheck

MOST_REFS = 4
"""Refs that a line names; how many more there are is said."""


def check_lines(checks: Iterable[OpenCheck]) -> tuple[str, ...]:
    """One line for each open check."""
    return tuple(map(check_line, checks))


def check_line(open_check: OpenCheck) -> str:
    """What one open check asks for."""
    holes = {
        "side": open_check.side.value if open_check.side else "",
        "count": open_check.number,
        "refs": _refs(open_check.refs),
        "needs": LEAST_NEEDS,
        "ideas": LEAST_IDEAS,
        "least": LEAST_FOR_CLASH,
    }
    return _templates()[open_check.check].format(**holes)


def untested_lines(board: Board, key: str) -> tuple[str, ...]:
    """While needs are made clear: the non-negotiables that nobody has tested yet.

    It is no test of the phase's exit, but the next thing to do in it; `key` leads to it.
    """
    refs = tuple(ref for side in Side for ref in untested(board, side))
    if board.details.phase is not Phase.CLARIFY or not refs:
        return ()
    words = QCoreApplication.translate("OpenChecks", "{refs}: not tested yet ({key}).")
    return (words.format(refs=_refs(refs), key=key),)


def _templates() -> dict[Check, str]:
    translate = QCoreApplication.translate
    return {
        Check.DECISION_RULE: translate("OpenChecks", "How will we decide? No rule is noted."),
        Check.AUTHORITY: translate("OpenChecks", "{side}: nobody who may decide is named."),
        Check.GROUND_RULES: translate("OpenChecks", "No ground rules are noted."),
        Check.WILLINGNESS: translate("OpenChecks", "{side}: willingness is not noted."),
        Check.LOOKING: translate("OpenChecks", "{side} has not said yes to looking together."),
        Check.COIN: translate("OpenChecks", "The coin is not tossed: who starts?"),
        Check.FEW_NEEDS: translate("OpenChecks", "{side}: {count} of {needs} needs."),
        Check.NO_WHY: translate("OpenChecks", "{refs}: why does it matter?"),
        Check.NO_MET_WHEN: translate("OpenChecks", "{refs}: met when?"),
        Check.MANY_MUSTS: translate(
            "OpenChecks", "{side}: {count} non-negotiables. Which three would you keep?"
        ),
        Check.NOT_HEARD: translate("OpenChecks", "{refs}: not said back yet."),
        Check.POSITIONS: translate("OpenChecks", "{side}: positions to turn into needs: {count}."),
        Check.SHARED_AIM: translate(
            "OpenChecks", "No shared aim is noted (session details, purpose)."
        ),
        Check.NO_ASSUMPTION: translate("OpenChecks", "{refs} clash: what is assumed there?"),
        Check.NO_GUESS: translate(
            "OpenChecks", "{side} has not guessed what matters most to the other."
        ),
        Check.FEW_IDEAS: translate("OpenChecks", "{count} of {ideas} solutions."),
        Check.NONE_SHARED: translate("OpenChecks", "No solution meets needs of both sides."),
        Check.FEW_FOR_CLASH: translate(
            "OpenChecks", "{refs} clash: {count} of {least} solutions for both."
        ),
        Check.NONE_BUILT_ON: translate(
            "OpenChecks", "No solution builds on another one (yes, and …)."
        ),
        Check.MUSTS_UNMET: translate("OpenChecks", "{refs}: no agreed solution meets it."),
        Check.NO_YES: translate("OpenChecks", "{side} has not said yes to {refs}."),
        Check.NOBODY_CARRIES: translate("OpenChecks", "{refs}: nobody has offered to carry it."),
        Check.NO_COMMITMENT: translate("OpenChecks", "{refs}: who does what by when?"),
        Check.PARKED: translate("OpenChecks", "Parked points without owner or date: {count}."),
        Check.REVIEW_DATE: translate("OpenChecks", "No review date."),
        Check.WILLINGNESS_AFTER: translate("OpenChecks", "{side}: willingness after is not noted."),
        Check.NOT_READ_BACK: translate("OpenChecks", "Lines to read back: {count}."),
        Check.CLOSING_WORDS: translate("OpenChecks", "{side}: no word at the end is noted."),
        Check.NOT_SIGNED: translate("OpenChecks", "No signed version is kept."),
    }


def _refs(refs: tuple[str, ...]) -> str:
    named = [kept_together(spoken_ref(ref)) for ref in refs if is_ref(ref)]
    words = ", ".join(named[:MOST_REFS])
    if len(named) > MOST_REFS:
        more = QCoreApplication.translate("OpenChecks", "{refs} and {count} more")
        words = more.format(refs=words, count=len(named) - MOST_REFS)
    return words
