"""The parts of a commitment line: what, who and by when."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from andfacil.domain.capture import faults
from andfacil.domain.capture.markers import (
    ANNOUNCING_WORDS,
    BARE_DAY,
    COLON,
    OWNER_SIGN,
)
from andfacil.domain.capture.name_ends import signs_at_end
from andfacil.domain.days.announcing import ANNOUNCING, FIRM, Announces
from andfacil.domain.days.dates import (
    ENGLISH,
    LONGEST_DATE,
    NoDay,
    is_cut_short,
    is_small,
    read_day,
    speaks_of_day,
    stands_alone,
)
from andfacil.domain.days.day_or_name import may_be_day_or_name
from andfacil.domain.days.day_vocabulary import fold_word
from andfacil.domain.days.days_within import BETWEEN_DAYS, days_within
from andfacil.domain.days.known_words import is_weekday

if TYPE_CHECKING:
    from andfacil.domain.capture.markers import Span

_OWNER = re.compile(OWNER_SIGN)
_LONE_SIGN = re.compile(r"(?<!\S)[@＠﹫](?=\s+by\s|\s*\Z)", re.IGNORECASE)
_BY = re.compile(rf"(?<![^\s(])(?P<word>by){COLON}(?=\s)", re.IGNORECASE)
_ANNOUNCED = re.compile(rf"(?<![^\s(])(?P<word>{ANNOUNCING_WORDS}){COLON}(?=[\s\d])", re.IGNORECASE)
_KEPT = re.compile(rf"(?<![^\s(])\\+(?:{ANNOUNCING_WORDS})(?![^\s\d:])", re.IGNORECASE)
"""A phrase that announces a day and is kept literal, whatever its words mean one by one."""
_IN_NAMES = frozenset({
    *("da", "dal", "del", "do", "den", "la", "el", "il", "in", "na", "no", "po", "od", "u"),
    *("v", "w", "we", "pe", "for", "zum"),
})  # fmt: skip
"""Words that are parts of names as well: a day must follow at once."""
_LEAST_LETTERS = 4
"""Of a weekday after a word that is part of names as well."""
_ENDS_OF_DAYS = frozenset({"eod", "eob", "cob", "am", "pm"})
"""Between a name and a day: when on that day."""
_WHY = {
    NoDay.NOT_IN_CALENDAR: faults.NO_SUCH_DAY,
    NoDay.NOT_ONE: faults.NO_ONE_DAY,
    NoDay.OTHER_WEEKDAY: faults.OTHER_WEEKDAY,
}


@dataclass(frozen=True, slots=True)
class CommitmentParts:
    """What, who and by when, text and owner as spans of the line."""

    text: Span
    owner: Span | None
    by: dt.date | None

    @property
    def says_who_or_when(self) -> bool:
        """True when there is an owner or a day."""
        return self.owner is not None or self.by is not None


@dataclass(frozen=True, slots=True)
class _Dated:
    """A day, and where in the text what says it starts and ends."""

    start: int
    end: int
    day: dt.date
    bare: bool = False
    """True where no `by` announces it, so that a comma may stand between name and day."""


def read_commitment_parts(head: Span, today: dt.date, language: str) -> CommitmentParts:
    """`TEXT @OWNER by DATE`, owner and date in either order, each of them optional.

    The last `by` counts that is followed by a date, up to the next `@` or the end; after the owner
    also other words that announce a day (`until`, `bis`, `hasta`), and in a line without an owner,
    too. The owner goes from the last `@` to there or to the end, and holds no day: what speaks of
    one after the owner's name is read, or a fault.
    """
    reader = _DayReader(head, today, language)
    owners = [mark.start() for mark in _OWNER.finditer(head.text)]
    lone = _LONE_SIGN.search(head.text)
    if lone and head.at[lone.end()] - head.at[lone.start()] > 1:  # something nobody sees
        raise head.cut(lone.start(), lone.start() + 1).fault(faults.OWNER_EMPTY)
    dated = reader.after_by(owners)
    if dated is None:
        reader.check_by(owners)
        dated = reader.after_owner(owners[-1] + 1) if owners else reader.at_the_end()
    if dated is None:
        if not owners:
            return CommitmentParts(head, None, None)
        return CommitmentParts(head.cut(0, owners[-1]), head.cut(owners[-1] + 1), None)
    if not owners:
        return CommitmentParts(head.cut(0, dated.start), None, dated.day)
    if owners[-1] < dated.start:
        owner = head.cut(owners[-1] + 1, dated.start)
        reader.check_within(owners[-1] + 1, dated.start)
        if dated.bare:
            reader.check_number(owner)
        owner = owner.cut(0, signs_at_end(owner.text))
        reader.check_last_word(owner)
        return CommitmentParts(head.cut(0, owners[-1]), owner, dated.day)
    if owners[-1] > dated.end:
        raise head.cut(owners[-1], owners[-1] + 1).fault(faults.OWNER_TWICE)
    return CommitmentParts(head.cut(0, dated.start), head.cut(owners[-1] + 1), dated.day)


def _goes_on(word: str, rest: str) -> bool:
    """True where a name goes on with `word` and a short one after it: `del Mar`, `Le So`."""
    plain = rest.strip()
    short = len(plain) < _LEAST_LETTERS and plain[:1].isupper() and plain.isalpha()
    folded = " ".join(word.lower().split())
    return short and folded not in FIRM and (word[:1].isupper() or folded in _IN_NAMES)


def _ends_with_small_word(name: str) -> bool:
    """True for a name with a small word behind it, as a preposition is."""
    *before, last = name.split()
    return bool(before) and (
        (name[0].isupper() and last.islower()) or last.lower() in _ENDS_OF_DAYS
    )


def _opening(text: str, start: int) -> int:
    """Where a day begins with the bracket before it, as in `(by fri)`."""
    return start - 1 if text[start - 1 : start] == "(" else start


@dataclass(frozen=True, slots=True)
class _DayReader:
    """Reads the days in the head of a commitment."""

    head: Span
    today: dt.date
    language: str

    def after_by(self, owners: list[int]) -> _Dated | None:
        """The last `by` with a date, up to the next `@` or the end."""
        text = self.head.text
        for mark, end in self._bys(owners):
            day = self._read(mark.end(), end)
            if isinstance(day, dt.date):
                return _Dated(_opening(text, mark.start()), end, day)
        return None

    def check_by(self, owners: list[int]) -> None:
        """A fault for the last `by` if no calendar has its day, or if it follows the owner."""
        for mark, end in self._bys(owners):
            day = self._read(mark.end(), end)
            after_owner = bool(owners) and owners[-1] < mark.start()
            if after_owner and not isinstance(day, NoDay):
                day = NoDay.NOT_ONE
            if after_owner or day in {NoDay.NOT_IN_CALENDAR, NoDay.OTHER_WEEKDAY}:
                self._refuse(day, mark.end(), end, mark["word"])
            return

    def after_owner(self, start: int) -> _Dated | None:
        """A day after the owner's name, announced by another word or by nothing; or none at all.

        Raises CaptureFault for what speaks of a day and is none.
        """
        dated = self._announced(start) or self._bare(start)
        if dated is None:
            self.check_within(start, len(self.head.text))
        return dated

    def _announced(self, start: int) -> _Dated | None:
        text = self.head.text
        end = len(text)
        for mark in _ANNOUNCED.finditer(text, start):
            if not text[start : mark.start()].strip():
                continue  # a name begins with it
            word = " ".join(mark["word"].lower().split())
            if _goes_on(mark["word"], text[mark.end() : end]):
                continue
            whole = self._read(mark.start(), end)  # `in 3 days`
            if isinstance(whole, dt.date):
                before = text[start : mark.start()].split()[-1]
                at = text.rindex(before, start, mark.start())
                if isinstance(self._read(at, end), NoDay):  # `friday in a week`
                    self._refuse(NoDay.NOT_ONE, at, end, before)
                return _Dated(_opening(text, mark.start()), end, whole, bare=True)
            day = self._read(mark.end(), end)
            speaks = word in FIRM or day is not None
            if word not in _IN_NAMES:
                speaks = speaks or speaks_of_day(text[mark.end() : end])
            if ANNOUNCING[word] is Announces.BEFORE and speaks:
                self._refuse(None, mark.end(), end, mark["word"], faults.DAY_NOT_COUNTED)
            if isinstance(day, dt.date):
                return _Dated(_opening(text, mark.start()), end, day, bare=True)
            if speaks:
                self._refuse(day, mark.end(), end, mark["word"])
        return None

    def _bare(self, start: int) -> _Dated | None:
        text = self.head.text
        end = len(text)
        for bare in BARE_DAY.finditer(text, start):
            rest, named = text[bare.start() : end], text[start : bare.start()].strip()
            if not named or named.split()[-1].startswith("\\"):
                continue
            day = self._read(bare.start(), end)
            small = named[0].isupper() and is_small(rest)
            short = is_cut_short(rest, self.language, ENGLISH)
            if day is None or not (small or short or stands_alone(rest)):
                if may_be_day_or_name(named, rest, self.language, ENGLISH):
                    self._refuse(None, bare.start(), end, rest.split()[0], faults.DAY_OR_NAME)
                continue
            surname = len(named) == 1 and named > "\u2e7f"  # `王周五` may be a whole name
            unsure = surname or (short and not small) or _ends_with_small_word(named)
            if isinstance(day, dt.date) and not unsure:
                return _Dated(bare.start(), end, day, bare=True)
            why = day if isinstance(day, NoDay) else NoDay.NOT_ONE
            self._refuse(why, bare.start(), end, rest.split()[0])
        return None

    def check_within(self, start: int, end: int) -> None:
        """A fault for a day in the midst of the owner's name."""
        text = self.head.text[:end]
        kept = {at for each in _KEPT.finditer(text) for at in range(*each.span())}
        for place in days_within(text):
            if place in kept:
                continue
            if place > start and text[start:place].strip() and text[place] != "\\":
                self._refuse(NoDay.NOT_ONE, place, len(text), text[place:].split()[0])

    def check_last_word(self, owner: Span) -> None:
        """A fault for a weekday in small letters before the day: `sat - fri`, `sat and fri`."""
        words = owner.text.split()
        if len(words) > 2 and words[-1] in BETWEEN_DAYS and is_weekday(fold_word(words[-2])):
            at = owner.cut(owner.text.rindex(words[-2])).trimmed()
            raise at.fault(faults.NO_ONE_DAY, sign=words[-2])
        if len(words) > 1 and is_small(words[-1]) and is_weekday(fold_word(words[-1])):
            at = owner.cut(owner.text.rindex(words[-1])).trimmed()
            raise at.fault(faults.NO_ONE_DAY, sign=words[-1])

    def check_number(self, owner: Span) -> None:
        """A fault for a number before the signs between name and day: `27 & 28 Nov`."""
        words = owner.text.split()
        number = next((at for at, word in enumerate(words) if word.isdecimal()), 0)
        after = words[number + 1 :]
        if number and after and not any(char.isalnum() or char == "\\" for char in "".join(after)):
            at = owner.text.rindex(words[number])
            raise owner.cut(at).trimmed().fault(faults.NO_ONE_DAY, sign=words[number])

    def at_the_end(self) -> _Dated | None:
        """In a line without an owner: a last day at the end that another word announces."""
        text = self.head.text
        for mark in _ANNOUNCED.finditer(text):
            if ANNOUNCING[" ".join(mark["word"].lower().split())] is Announces.UNTIL:
                day = self._read(mark.end(), len(text))
                if isinstance(day, dt.date):
                    return _Dated(_opening(text, mark.start()), len(text), day)
        return None

    def _bys(self, owners: list[int]) -> Iterator[tuple[re.Match[str], int]]:
        """Every `by` from the last one on, and where what follows it ends."""
        text = self.head.text
        ends = [*owners, len(text)]
        for mark in reversed(list(_BY.finditer(text))):
            yield mark, ends[bisect(owners, mark.start())]

    def _read(self, start: int, end: int) -> dt.date | NoDay | None:
        if end - start > LONGEST_DATE:
            return None
        return read_day(self.head.text[start:end], self.today, self.language)

    def _refuse(self, day: object, start: int, end: int, sign: str, template: str = "") -> None:
        why = _WHY.get(day, faults.NO_ONE_DAY) if isinstance(day, NoDay) else faults.NO_ONE_DAY
        at = self.head.cut(start, end).trimmed()
        raise at.fault(template or why, sign=sign)
