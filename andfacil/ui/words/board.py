"""A board's fixed words: in the room in the session's language, at the desk in the windows'."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from andfacil.domain.values.cards import Answer, Phase, Side, Status
from andfacil.domain.views.desk_view import is_revealed, is_to_confirm
from andfacil.domain.views.room import RoomNeed, RoomSolution
from andfacil.domain.views.standing import Badge
from andfacil.session_words import DOT, words_for
from andfacil.ui.words.cards import again_words, hidden_word, hidden_words, spoken_ref

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterable, Iterator, Sequence

    from andfacil.domain.board.coverage import Ring, Tally
    from andfacil.domain.values.cards import CardId
    from andfacil.domain.views.links import Link
    from andfacil.domain.views.room import RoomCard, RoomFrame
    from andfacil.domain.views.standing import Signed
    from andfacil.session_words import Words

ASKS_WILLINGNESS = frozenset({Phase.OPEN, Phase.SIGN, Phase.REVIEW})
"""Phases in which the sides say how willing they are."""

RIGHT_TO_LEFT_MARK = "\N{RIGHT-TO-LEFT MARK}"

SENTENCE_ENDS = (".", "!", "?", "…", "。", "؟", "।")
"""After one of these a card's words need no full stop before others are read."""


class BoardWords:
    """All words on a board but those of its cards, in one language."""

    def __init__(self, words: Words) -> None:
        self.words = words

    def __call__(self, key: str, **holes: object) -> str:
        """The fixed words under `key` of the language's file. Raises KeyError."""
        return self.words(key, **holes)

    def phase(self, phase: Phase) -> str:
        """The name of a phase."""
        return self.words(f"phase.{phase.value}")

    def ring(self, ring: Ring) -> str:
        """What a need's ring says."""
        return self.words(f"list.{ring.value}")

    def status(self, status: Status) -> str:
        """How far a solution has come."""
        return self.words(f"list.{status.value}")

    def answer(self, answer: Answer) -> str:
        """What a side says to a solution."""
        return self.words(f"answer.{answer.value.replace('-', '_')}")

    def kind(self, *, non_negotiable: bool) -> str:
        """What a need is, in one word."""
        return self.words("card.must") if non_negotiable else self.words("card.need")

    def foot(self, card: RoomSolution, *, terse: bool) -> tuple[str, ...]:
        """The words at the foot of a solution, from the longest choice to the shortest.

        What is agreed although a side has said other than "yes" says so, in the room as well.
        """
        name = self._read_on(spoken_ref(card.ref))
        if not is_revealed(card):
            return (f"{name} · {hidden_words()}", f"{name} · {hidden_word()}", name)
        answers = ", ".join(_answers(card, self))
        waiting = self._read_on(answers)
        if card.status is Status.DRAFT:
            said = waiting or ("" if terse else self.status(card.status))
        else:
            said = "" if terse else self.status(card.status)
        if terse and said:  # the answers to a draft
            return (f"{name} · {said}", said, name)
        plain: tuple[str, ...] = (f"{name} · {said}", name) if said else (name,)
        if card.status is Status.AGREED and answers:
            if terse and card.waiting:
                open_ = (f"{side}: {self.answer(answer)}" for side, answer in card.waiting)
                return (f"{name} · {', '.join(open_)}", name)
            if not terse:
                shorter = f"{name} · {waiting}" if card.waiting else plain[0]
                plain = (f"{plain[0]} · {waiting}", shorter, name)
        if not card.builds_on:
            return plain
        lineage = self.lineage(card)
        return (self.joined(plain[0], lineage), *plain)

    def lineage(self, card: RoomSolution) -> str:
        """Which solutions it builds on; empty for none."""
        refs = self.words("lists.between").join(map(spoken_ref, card.builds_on))
        return self.words("card.builds_on", refs=refs) if refs else ""

    def named(self, name: str, kind: str) -> str:
        """Whose card it is, and what it is."""
        return self.joined(name, kind)

    def joined(self, *parts: str) -> str:
        """Parts of one line, with a dot between them."""
        return self._read_on(DOT.join(parts))

    def long_date(self, day: dt.date) -> str:
        """A date in a sentence: "23 November 2026"."""
        return self.words.long_date(day)

    def tally(self, tally: Tally) -> tuple[str, ...]:
        """One half of the bridge: "3 of 5 met, 1 promised"; then the same shorter."""
        if not tally.needs:
            return (self.words("bridge.none"), "0")
        met = self.words.counted("bridge.met", tally.met, met=tally.met, needs=tally.needs)
        least = f"{tally.met}/{tally.needs}"
        if not tally.promised:
            return (met, least)
        promised = self.words.counted("bridge.promised", tally.promised, promised=tally.promised)
        return (self.words("bridge.both", met=met, promised=promised), met, least)

    def bridge(self, frame: RoomFrame, side: Side) -> tuple[str, ...]:
        """The words over one half of the bridge, from the longest choice to the shortest.

        In the phases that ask for willingness they begin with it, once it is revealed.
        """
        plain, spread = self.tally(frame.tally(side)), frame.willing(side)
        if spread is None or frame.phase not in ASKS_WILLINGNESS:
            return plain
        willing = self.words("bridge.willing", least=spread.least, most=spread.most)
        return (*(f"{words} · {willing}" for words in plain), willing, *plain)

    def badge(self, frame: RoomFrame) -> tuple[str, ...]:
        """How far the board has come, from the longest words to the shortest; none while open."""
        if frame.signed is not None:
            return self.signed(frame.signed)
        return (self.words(f"badge.{frame.badge.value}"),) if frame.badge is not Badge.OPEN else ()

    def signed(self, signed: Signed) -> tuple[str, ...]:
        """Which version is signed, or what has changed since; from the longest to the shortest."""
        number = signed.version
        if signed.same:
            dates = (self.words.long_date(signed.day), self.words.table_date(signed.day))
            dated = (self.words("badge.signed", number=number, date=date) for date in dates)
            return (*dated, self.words("badge.signed_short", number=number))
        short = self.words("badge.changed", number=number)
        if not signed.changes:
            return (short,)
        changes = signed.changes
        long = self.words.counted("badge.changed_by", changes, number=number, changes=changes)
        return (long, short)

    def pages(self, first: int, last: int, of: int) -> tuple[str, ...]:
        """Which cards of a column are shown, counted from 1: "4–10 of 48"; then shorter."""
        if first == last:
            return (self.words("pages.one", first=first, of=of), f"{first}/{of}")
        several = self.words("pages.several", first=first, last=last, of=of)
        return (several, f"{first}–{last}/{of}", f"{first}–{last}")

    def lead(self, refs: Iterable[CardId], page: int) -> str:
        """Where cards of another page are, counted from 1: "B5, B7, page 2"."""
        joined = self.words("lists.between").join(spoken_ref(ref) for ref in refs)
        return self._read_on(self.words("pages.lead", refs=joined, page=page))

    def section(self, card: RoomCard) -> str:
        """The caption above the run of cards that `card` belongs to; empty in the AND column."""
        if isinstance(card, RoomSolution):
            return ""
        return self.words("column.musts") if card.non_negotiable else self.words("column.needs")

    def empty(self, side: Side | None, *, typed: bool) -> str:
        """What an empty column is for; where cards are `typed`, at the desk, also how."""
        aim = self.words("column.solutions_aim" if side is None else "column.needs_aim")
        return f"{aim}\n\n{_how_to_type(side)}" if typed else aim

    def spoken_card(self, card: RoomCard, links: Iterable[Link] = ()) -> str:
        """A card for a screen reader, and then its threads.

        "A1, non-negotiable, met: No one works nights. Met by AND 1."
        """
        again = (again_words(),) if is_to_confirm(card) else ()
        if isinstance(card, RoomNeed):
            kind = self.kind(non_negotiable=card.non_negotiable)
            state = self.ring(card.ring) if is_revealed(card) else hidden_words()
            head = ", ".join((card.ref, kind, state, *again))
            same = ("card.same_as", (card.same_as,) if card.same_as else ())
            clashes = ("card.clashes", card.clashes)
            tail = [*self._filled(same, clashes), *self._need_links(list(links))]
        else:
            answers = _answers(card, self)
            waits = () if is_revealed(card) else (hidden_words(),)
            lineage = (self.lineage(card),) if card.builds_on else ()
            states = (self.status(card.status), *lineage, *waits, *answers, *again)
            head = ", ".join((spoken_ref(card.ref), self.words("card.solution"), *states))
            tail = self._filled(("card.meets", card.meets), ("card.breaks", card.breaks))
        stop = "" if not tail or card.text.endswith(SENTENCE_ENDS) else "."
        return " ".join((f"{head}: {card.text}{stop}", *tail))

    def _read_on(self, words: str) -> str:
        """Words that begin with a ref, read in the direction of the language all the same."""
        return f"{RIGHT_TO_LEFT_MARK}{words}" if words and self.words.right_to_left else words

    def _need_links(self, links: Sequence[Link]) -> list[str]:
        def solutions(*, breaks: bool, solid: bool) -> list[CardId]:
            return [
                link.solution for link in links if link.breaks is breaks and link.solid is solid
            ]

        return self._filled(
            ("card.met_by", solutions(breaks=False, solid=True)),
            ("card.promised_by", solutions(breaks=False, solid=False)),
            ("card.broken_by", solutions(breaks=True, solid=True)),
            ("card.would_be_broken_by", solutions(breaks=True, solid=False)),
        )

    def _filled(self, *sentences: tuple[str, Sequence[CardId]]) -> list[str]:
        """The sentences that have refs, filled."""
        return [
            self.words(key, refs=", ".join(spoken_ref(ref) for ref in refs))
            for key, refs in sentences
            if refs
        ]


def windows_language() -> str:
    """The language that the windows speak: that of Qt's translator, English without one."""
    return QCoreApplication.translate("Board", "en", "the language of this translation")


def room_words(language: str) -> BoardWords:
    """The words for everybody: in the session's language, in that of the windows without one."""
    return _board_words(language or windows_language())


def desk_words() -> BoardWords:
    """The words for the person at the desk, in the language of the windows."""
    return _board_words(windows_language())


@cache
def _board_words(language: str) -> BoardWords:
    return BoardWords(words_for(language))


def _how_to_type(side: Side | None) -> str:
    translate = QCoreApplication.translate
    if side is None:
        return translate("Board", "Type:  + solution > a1 b1")
    how = translate("Board", "Type:  {letter}! non-negotiable\nor:  {letter}: need")
    return how.format(letter=side.value.lower())


def _answers(card: RoomSolution, words: BoardWords) -> Iterator[str]:
    """What the sides have said: other than "yes", or between which numbers."""
    said = dict(card.waiting)
    spreads = {side: (least, most) for side, least, most in card.spreads}
    for side in (side for side in Side if side in {*said, *spreads}):
        told = words.answer(said[side]) if side in said else ""
        if side in spreads:
            least, most = spreads[side]
            numbers = str(least) if least == most else f"{least}\N{EN DASH}{most}"
            told = f"{told} ({numbers})" if told else numbers
        yield f"{side}: {told}"
