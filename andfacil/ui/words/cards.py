"""The fixed words of the board, in the language of the windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from andfacil.domain.board.coverage import Ring
from andfacil.domain.values.cards import Answer, Phase, Side, Status
from andfacil.domain.views.desk_view import is_revealed, is_to_confirm
from andfacil.domain.views.room import RoomNeed, RoomSolution

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Sequence

    from andfacil.domain.board.coverage import Tally
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.views.links import Link
    from andfacil.domain.views.room import RoomCard, RoomFrame

ASKS_WILLINGNESS = frozenset({Phase.OPEN, Phase.SIGN, Phase.REVIEW})
"""Phases in which the sides say how willing they are."""
SENTENCE_ENDS = (".", "!", "?", "…", "。", "؟", "।")
"""After one of these a card's words need no full stop before others are read."""


def phase_word(phase: Phase) -> str:
    """The name of a phase."""
    translate = QCoreApplication.translate
    return {
        Phase.PREPARE: translate("Board", "Prepare"),
        Phase.OPEN: translate("Board", "Open"),
        Phase.CLARIFY: translate("Board", "Clarify"),
        Phase.UNDERSTAND: translate("Board", "Understand"),
        Phase.BUILD: translate("Board", "Build"),
        Phase.TEST: translate("Board", "Test"),
        Phase.COMMIT: translate("Board", "Commit"),
        Phase.SIGN: translate("Board", "Sign"),
        Phase.REVIEW: translate("Board", "Review"),
    }[phase]


def ring_word(ring: Ring) -> str:
    """What a need's ring says."""
    translate = QCoreApplication.translate
    return {
        Ring.EMPTY: translate("Board", "no solution yet"),
        Ring.PROMISED: translate("Board", "promised"),
        Ring.MET: translate("Board", "met"),
        Ring.BROKEN: translate("Board", "broken by an agreed solution"),
    }[ring]


def status_word(status: Status) -> str:
    """How far a solution has come."""
    translate = QCoreApplication.translate
    return {
        Status.DRAFT: translate("Board", "draft"),
        Status.AGREED: translate("Board", "agreed"),
        Status.PARKED: translate("Board", "parked"),
        Status.REJECTED: translate("Board", "rejected"),
    }[status]


def answer_word(answer: Answer) -> str:
    """What a side says to a solution."""
    translate = QCoreApplication.translate
    return {
        Answer.YES: translate("Board", "yes"),
        Answer.YES_IF: translate("Board", "yes, if…"),
        Answer.NOT_YET: translate("Board", "not yet"),
    }[answer]


def hidden_words() -> str:
    """What is said of a card that waits to be revealed."""
    return QCoreApplication.translate("Board", "hidden until revealed")


def again_words() -> str:
    """What is said of a card that has changed since it was signed."""
    return QCoreApplication.translate("Board", "to be confirmed again")


def hidden_word() -> str:
    """The same in one word."""
    return QCoreApplication.translate("Board", "hidden")


def covered_words() -> str:
    """What stands in place of private words while everybody sees the desk's own screen."""
    return QCoreApplication.translate("Board", "hidden while the screen is mirrored")


def day_words(day: dt.date) -> str:
    """A day as people here write it in short: 31 Jan 2027."""
    return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM yyyy")


def spoken_ref(ref: str) -> str:
    """A ref as it is written on a card: `AND 3` for AND3."""
    return f"AND {ref[3:]}" if ref.startswith("AND") else ref


def foot_words(card: RoomSolution, *, terse: bool) -> tuple[str, ...]:
    """What may stand at the foot of a solution, from the longest to the shortest."""
    name = spoken_ref(card.ref)
    if not is_revealed(card):
        return (f"{name} · {hidden_words()}", f"{name} · {hidden_word()}", name)
    waiting = ", ".join(f"{side}: {answer_word(answer)}" for side, answer in card.waiting)
    if card.status is Status.DRAFT:
        said = waiting or ("" if terse else status_word(card.status))
    else:
        said = "" if terse else status_word(card.status)
    if terse and waiting:
        return (f"{name} · {said}", said, name)
    return (f"{name} · {said}", name) if said else (name,)


def tally_words(tally: Tally) -> str:
    """One half of the bridge in words: "3 of 5 met, 1 promised"."""
    return tally_choices(tally)[0]


def tally_choices(tally: Tally) -> tuple[str, ...]:
    """The same, from the longest to the shortest."""
    translate = QCoreApplication.translate
    if not tally.needs:
        return (translate("Board", "no needs yet"), "0")
    met = translate("Board", "{met} of {needs} met").format(met=tally.met, needs=tally.needs)
    least = f"{tally.met}/{tally.needs}"
    if not tally.promised:
        return (met, least)
    whole = translate("Board", "{met} of {needs} met, {promised} promised").format(
        met=tally.met, needs=tally.needs, promised=tally.promised
    )
    return (whole, met, least)


def bridge_choices(frame: RoomFrame, side: Side) -> tuple[str, ...]:
    """What may stand over one half of the bridge, from the longest to the shortest.

    In the phases that ask for it, how willing the side is, once that is revealed, stands first.
    """
    plain, spread = tally_choices(frame.tally(side)), frame.willing(side)
    if spread is None or frame.phase not in ASKS_WILLINGNESS:
        return plain
    willing = QCoreApplication.translate("Board", "willing: {least} to {most}").format(
        least=spread.least, most=spread.most
    )
    return (*(f"{words} · {willing}" for words in plain), willing, *plain)


def page_words(first: int, last: int, of: int) -> tuple[str, ...]:
    """Which cards of a column are shown, counted from 1: "4–10 of 48"; then the same shorter."""
    if first == last:
        one = QCoreApplication.translate("Board", "{first} of {of}").format(first=first, of=of)
        return (one, f"{first}/{of}")
    several = QCoreApplication.translate("Board", "{first}–{last} of {of}").format(
        first=first, last=last, of=of
    )
    return (several, f"{first}–{last}/{of}", f"{first}–{last}")


def section_caption(card: RoomCard) -> str:
    """The caption above the run of cards that `card` belongs to; empty in the AND column."""
    if isinstance(card, RoomSolution):
        return ""
    if card.non_negotiable:
        return QCoreApplication.translate("Board", "NON-NEGOTIABLES")
    return QCoreApplication.translate("Board", "NEEDS")


def kind_word(*, non_negotiable: bool) -> str:
    """What a need is, in one word."""
    translate = QCoreApplication.translate
    return translate("Board", "non-negotiable") if non_negotiable else translate("Board", "need")


def spoken_card(card: RoomCard, links: Iterable[Link] = ()) -> str:
    """A card for a screen reader, and then its threads.

    "A1, non-negotiable, met: No one works nights. Met by AND 1."
    """
    translate = QCoreApplication.translate
    again = (again_words(),) if is_to_confirm(card) else ()
    if isinstance(card, RoomNeed):
        must = card.non_negotiable
        kind = translate("Board", "non-negotiable") if must else translate("Board", "need")
        state = ring_word(card.ring) if is_revealed(card) else hidden_words()
        head = ", ".join((card.ref, kind, state, *again))
        tail = _need_links(list(links))
    else:
        answers = (f"{side}: {answer_word(answer)}" for side, answer in card.waiting)
        solution = translate("Board", "solution")
        waits = () if is_revealed(card) else (hidden_words(),)
        states = (status_word(card.status), *waits, *answers, *again)
        head = ", ".join((spoken_ref(card.ref), solution, *states))
        tail = _refs_words(
            (translate("Board", "Meets {refs}."), card.meets),
            (translate("Board", "Breaks {refs}."), card.breaks),
        )
    stop = "" if not tail or card.text.endswith(SENTENCE_ENDS) else "."
    return " ".join((f"{head}: {card.text}{stop}", *tail))


def _need_links(links: Sequence[Link]) -> list[str]:
    translate = QCoreApplication.translate

    def solutions(*, breaks: bool, solid: bool) -> list[CardId]:
        return [link.solution for link in links if link.breaks is breaks and link.solid is solid]

    return _refs_words(
        (translate("Board", "Met by {refs}."), solutions(breaks=False, solid=True)),
        (translate("Board", "Promised by {refs}."), solutions(breaks=False, solid=False)),
        (translate("Board", "Broken by {refs}."), solutions(breaks=True, solid=True)),
        (translate("Board", "Would be broken by {refs}."), solutions(breaks=True, solid=False)),
    )


def _refs_words(*sentences: tuple[str, Sequence[CardId]]) -> list[str]:
    """The sentences that have refs, filled."""
    return [
        words.format(refs=", ".join(spoken_ref(ref) for ref in refs))
        for words, refs in sentences
        if refs
    ]


def empty_words(side: Side | None, *, terse: bool) -> str:
    """What an empty column says: on the desk what to type, in the room what it is for."""
    translate = QCoreApplication.translate
    if side is None:
        aim = translate("Board", "Solutions in which each side gets what it needs.")
        return aim if terse else f"{aim}\n\n{translate('Board', 'Type:  + solution > a1 b1')}"
    aim = translate("Board", "What must be so? What would help?")
    letter = side.value.lower()
    how = translate("Board", "Type:  {letter}! non-negotiable\nor:  {letter}: need")
    return aim if terse else f"{aim}\n\n{how.format(letter=letter)}"


def grouped(digits: str) -> str:
    """A fingerprint in groups of four, so that two people can compare it aloud."""
    return " ".join(digits[place : place + 4] for place in range(0, len(digits), 4))
