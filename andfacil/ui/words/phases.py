"""What each phase is for, and what the facilitator says in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from andfacil.domain.editing.common_ground import common_share
from andfacil.domain.method.opening import first_speaker, positions_in_turn
from andfacil.domain.values.cards import Need, Phase

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.question.next_pair import Pair
    from andfacil.domain.views.room import RoomNeed

LONGEST_QUOTE = 60
"""Characters of a need that can still be said within a question."""


def say_line(board: Board, pair: Pair | None, *, listens: bool = False) -> str:
    """The sentence for this moment: about the cards where it can be, else the phase's own.

    `pair` is a need of each side that no solution meets yet; `listens` is True while the wall says
    that nothing is written.
    """
    translate = QCoreApplication.translate
    if listens:
        return translate(
            "Say", "“Tell us how it is for you. We listen to the end; nothing is written now.”"
        )
    phase = board.details.phase
    open_positions = (position for position in positions_in_turn(board) if not position.hidden)
    if phase is Phase.CLARIFY and (position := next(open_positions, None)):
        return translate("Say", "“{text}”: what would that give you?").format(text=position.text)
    if phase in {Phase.BUILD, Phase.TEST} and pair:
        return translate(
            "Say", "“How can we make this work: {one} ({a}) AND {other} ({b})?”"
        ).format(one=_quoted(pair[0]), a=pair[0].ref, other=_quoted(pair[1]), b=pair[1].ref)
    if phase is Phase.UNDERSTAND and (share := common_share(board.all_of(Need))).joined:
        return translate(
            "Say",
            "“{count} of {needs} needs are the same on both sides ({percent}%)."
            " What do both lists want?”",
        ).format(count=share.joined, needs=share.needs, percent=share.percent)
    return phase_line(phase)


def phase_line(phase: Phase | None) -> str:
    """What is said in this phase in every session."""
    translate = QCoreApplication.translate
    lines = {
        Phase.PREPARE: translate(
            "Say",
            "“Write what you need and why. Leave out how."
            " Mark at most three you could not sign without.”",
        ),
        Phase.OPEN: translate(
            "Say",
            "“We are here to build a result in which both sides get what they need."
            " Can each of you say yes to looking?”",
        ),
        Phase.CLARIFY: translate(
            "Say",
            "“Write in silence. One need per card. Then say back what you heard. Is that right?”",
        ),
        Phase.UNDERSTAND: translate(
            "Say", "“What do both lists want? Which three of their needs matter most to them?”"
        ),
        Phase.BUILD: translate("Say", "“Yes: how can we make this work? Start with: Yes, and …”"),
        Phase.TEST: translate(
            "Say", "“What would make this work for you? Is there a version better for both?”"
        ),
        Phase.COMMIT: translate("Say", "“Who will do what, by when, and how will we know?”"),
        Phase.SIGN: translate(
            "Say",
            "“I will read every line. Stop me where it is not right. Do you say yes willingly?”",
        ),
        Phase.REVIEW: translate(
            "Say", "“What was kept? What was not, and what got in the way? What do we change?”"
        ),
    }
    return lines[phase] if phase else lines[Phase.PREPARE]


def speaker_line(board: Board) -> str:
    """Who speaks first in the phase that the session is in; empty where nobody has to begin.

    Where promises are made and signed, whoever carries most of them is asked first.
    """
    details = board.details
    if details.phase in {Phase.COMMIT, Phase.SIGN} and (words := _asked_first(board)):
        return words
    side = first_speaker(details, details.phase)
    if side is None:
        return ""
    words = QCoreApplication.translate("Say", "Side {side} speaks first.")
    return words.format(side=side.value)


def _asked_first(board: Board) -> str:
    from andfacil.domain.method.carrying import carries_most  # the last phases need it
    from andfacil.ui.words.steps import first_words

    if most := carries_most(board):
        words = QCoreApplication.translate(
            "Say", "Ask {owner} first, who carries most: {count} of {all}."
        )
        return words.format(owner=first_words(most.owner), count=most.own, all=most.all)
    return ""


def purpose_line(phase: Phase) -> str:
    """What a phase is for."""
    translate = QCoreApplication.translate
    lines = {
        Phase.PREPARE: translate("Purpose", "Before the meeting: the right people, first needs."),
        Phase.OPEN: translate("Purpose", "Arrive, agree how to work, say yes to looking for it."),
        Phase.CLARIFY: translate("Purpose", "The needs and non-negotiables of both sides."),
        Phase.UNDERSTAND: translate("Purpose", "The shared aim, and where needs seem to clash."),
        Phase.BUILD: translate("Purpose", "Many solutions, none of them judged."),
        Phase.TEST: translate("Purpose", "Every non-negotiable of both sides is met."),
        Phase.COMMIT: translate("Purpose", "Who does what by when, and how we will know."),
        Phase.SIGN: translate("Purpose", "One text, read line by line, and a willing yes."),
        Phase.REVIEW: translate("Purpose", "On the review date: what was kept, what to change."),
    }
    return lines[phase]


def _quoted(need: RoomNeed) -> str:
    text = need.text.rstrip(".")
    return text if len(text) <= LONGEST_QUOTE else text[:LONGEST_QUOTE].rsplit(" ", 1)[0] + " …"
