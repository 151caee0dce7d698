"""The targets of the capture line, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from andfacil.domain.capture.target import Target
from andfacil.ui.base.keys import RECALL_LINE, native_keys
from andfacil.ui.words.cards import spoken_ref


def target_words() -> dict[Target, str]:
    """What the chip says."""
    translate = QCoreApplication.translate
    return {
        Target.A_MUST: translate("CaptureLine", "A must"),
        Target.A_NEED: translate("CaptureLine", "A need"),
        Target.A_POSITION: translate("CaptureLine", "A position"),
        Target.AND: translate("CaptureLine", "+ AND"),
        Target.COMMITMENT: translate("CaptureLine", "Commitment"),
        Target.PARKED: translate("CaptureLine", "Parking lot"),
        Target.B_NEED: translate("CaptureLine", "B need"),
        Target.B_MUST: translate("CaptureLine", "B must"),
        Target.B_POSITION: translate("CaptureLine", "B position"),
    }


def kind_words() -> dict[Target, str]:
    """The targets as a menu has room for them, where that is more than the chip says."""
    translate = QCoreApplication.translate
    return {
        Target.A_MUST: translate("CaptureLine", "A non-negotiable"),
        Target.AND: translate("CaptureLine", "Solution"),
        Target.PARKED: translate("CaptureLine", "Point for the parking lot"),
        Target.B_MUST: translate("CaptureLine", "B non-negotiable"),
    }


def target_signs() -> dict[Target, str]:
    """What one types to reach a target from any other: the grammar's own signs."""
    return {
        Target.A_MUST: "a!",
        Target.A_NEED: "a:",
        Target.A_POSITION: "a?",
        Target.AND: "+",
        Target.COMMITMENT: "do",
        Target.PARKED: "p:",
        Target.B_NEED: "b:",
        Target.B_MUST: "b!",
        Target.B_POSITION: "b?",
    }


def placeholder_words() -> dict[Target, str]:
    """What the empty line asks for."""
    translate = QCoreApplication.translate
    must_a = translate("CaptureLine", "What side A cannot do without  // why  == met when")
    commitment = translate(
        "CaptureLine", "What will be done  @who  by 31 jan  > and1  == how we will know"
    )
    must_b = translate("CaptureLine", "What side B cannot do without  // why  == met when")
    return {
        Target.A_MUST: must_a,
        Target.A_NEED: translate("CaptureLine", "What side A needs  // why  == met when"),
        Target.A_POSITION: translate(
            "CaptureLine", "What side A demands, to be turned into a need"
        ),
        Target.COMMITMENT: commitment,
        Target.PARKED: translate("CaptureLine", "What is put aside for later"),
        Target.AND: translate("CaptureLine", "A solution  > a1 b2  == how we will know"),
        Target.B_NEED: translate("CaptureLine", "What side B needs  // why  == met when"),
        Target.B_MUST: must_b,
        Target.B_POSITION: translate(
            "CaptureLine", "What side B demands, to be turned into a need"
        ),
    }


def link_words(solution: str, asked: str) -> str:
    """What the empty line asks for while a solution is selected: links, or the usual `asked`."""
    words = QCoreApplication.translate("CaptureLine", "a1 b2 links {solution}, or: {asked}")
    return words.format(solution=spoken_ref(solution), asked=asked)


def set_aside_words() -> str:
    """What became of a line that had been begun when another one took its place."""
    words = QCoreApplication.translate(
        "CaptureLine", "What stood in the line is kept: {key} brings it back."
    )
    return words.format(key=native_keys(RECALL_LINE))


def finish_first_words() -> str:
    """Why a line that had been begun does not make way."""
    return QCoreApplication.translate(
        "CaptureLine", "Finish the line first: Enter does it, Esc empties it."
    )
