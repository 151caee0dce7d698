"""The nudge: a question for wording that defends, at the desk only.

It never changes a text and never reaches the room. Better silent than wrong: a line that says what
something is for is never flagged.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from andfacil.domain.method.nudge_frames import TAKEN_AWAY, frame_patterns, row_of_words, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

LONGEST = 400
"""Letters of a line that are looked at; a longer one is an explanation, not an outburst."""

LETTER_COUNTS = 2
"""A letter that other languages have not tells as much as so many small words."""

PURPOSE, REASON, INNOCENT, ACCUSING, HARMLESS = (
    "purpose",
    "reason",
    "innocent",
    "accusing",
    "harmless",
)
"""Parts of a language's file."""

_APOSTROPHES = dict.fromkeys(map(ord, "'`´‘ʼ＇"), "’")  # they are meant
_QUOTED = re.compile(r"[\"„“”«»][^\"„“”«»]+[\"“”«»]")
"""What somebody else has said or written, as long as it is not the whole line."""

_QUESTION = re.compile(r"[^.!?;…]*[?？]")
_WORD = re.compile(r"[^\W\d_]+(?:’[^\W\d_]+)?")


class NudgeKind(StrEnum):
    """What the wording does, in the order in which the rules are tried."""

    CONTEST = "contest"
    BLAME = "blame"
    POSITION = "position"


class Nudge(NamedTuple):
    """What the wording does, and a question that leads to the need, in the line's language."""

    kind: NudgeKind
    question: str


class _Patterns:
    """What one language's rules look for, made a pattern at a time, or all with the first line."""

    def __init__(self, table: Mapping[str, Any]) -> None:
        self._made: dict[str, list[re.Pattern[str]]] = {}
        self._left = _patterns_of(table)

    def make_one(self) -> bool:
        """Make one more; False when all were made."""
        part, pattern = next(self._left, ("", None))
        if pattern is not None:
            self._made.setdefault(part, []).append(pattern)
        return pattern is not None

    def of(self, part: str) -> Sequence[re.Pattern[str]]:
        """Those of a part of the rules."""
        while self.make_one():
            pass
        return self._made.get(part, ())

    def are_in(self, part: str, text: str) -> bool:
        """True if one of that part is found."""
        return any(pattern.search(text) for pattern in self.of(part))

    def without(self, part: str, text: str, instead: str) -> str:
        """The text with `instead` for all that is found of that part, from left to right."""
        patterns, kept, place = self.of(part), list[str](), 0
        while found := _first_of(patterns, text, place):
            kept += text[place : found.start()], instead
            place = found.end()
        return "".join((*kept, text[place:]))


def _first_of(patterns: Sequence[re.Pattern[str]], text: str, place: int) -> re.Match[str] | None:
    """What is found first from that place on, where several are by the first pattern."""
    matches = (found for pattern in patterns if (found := pattern.search(text, place)))
    first = min(matches, key=lambda found: found.start(), default=None)
    return first if first and first[0] else None


def _patterns_of(table: Mapping[str, Any]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """The parts of the rules, each with one of its patterns."""
    classes: Mapping[str, str] = table["classes"]
    frames: Mapping[str, Any] = table["frames"]
    for part in (PURPOSE, REASON, INNOCENT, ACCUSING):
        yield part, _any_of(table[part])
    for pattern in frame_patterns(table[HARMLESS], classes):
        yield HARMLESS, pattern
    for kind in NudgeKind:
        yield kind, _any_of(table["rules"][kind])
        for part, said in (
            (_framed(kind), frames[kind]),
            (_sure(kind), frames["sure"].get(kind, ())),
        ):
            for pattern in frame_patterns(said, classes):
                yield part, pattern


def _framed(kind: NudgeKind) -> str:
    return f"frames.{kind}"


def _sure(kind: NudgeKind) -> str:
    return f"frames.sure.{kind}"


@dataclass(frozen=True)
class NudgeRules:
    """The rules of one language; see `resources/nudge/en.toml` for what each part is."""

    language: str
    common: frozenset[str]
    letters: frozenset[str]
    questions: Mapping[NudgeKind, str]
    table: Mapping[str, Any]

    @classmethod
    def of(cls, language: str, table: Mapping[str, Any]) -> NudgeRules:
        """The rules in the data of a language's file. Raises KeyError."""
        return cls(
            language,
            frozenset(table["common"]),
            frozenset(table["letters"]),
            {kind: str(table["questions"][kind]) for kind in NudgeKind},
            table,
        )

    @cached_property
    def _patterns(self) -> _Patterns:
        return _Patterns(self.table)

    def get_ready(self) -> bool:
        """Make one more pattern, in some ms; False when all are made, as the first line needs them.

        Together they take longer than a window may stand still. Raises what `nudge` raises.
        """
        return self._patterns.make_one()

    def nudge(self, line: str) -> Nudge | None:
        """What to ask about this line; None when there is nothing to ask.

        Raises KeyError, ValueError and re.error where the rules are no rules.
        """
        text = _plain(line)
        if not text or len(text) > LONGEST or self._patterns.are_in(PURPOSE, text):
            return None
        text = " ".join(self._patterns.without(INNOCENT, self._own_statements(text), " … ").split())
        row = self._patterns.without(HARMLESS, row_of_words(text), f"{TAKEN_AWAY} ")
        text = text_of(row)
        kind = self._kind(row, text)
        return Nudge(kind, self.questions[kind]) if kind else None

    def _kind(self, row: str, text: str) -> NudgeKind | None:
        kinds = [
            kind
            for kind in NudgeKind
            if kind is not NudgeKind.POSITION
            or not self._patterns.are_in(REASON, text)  # it says why already
        ]
        for kind in kinds:
            if self._patterns.are_in(_sure(kind), row):
                return kind
        for kind in kinds:
            if self._patterns.are_in(_framed(kind), row) or self._patterns.are_in(kind, text):
                return kind
        return None

    def _own_statements(self, text: str) -> str:
        """The text without words in quotes and without questions, unless these accuse."""
        if not _QUOTED.fullmatch(text):
            text = _QUOTED.sub(" … ", text)
        return _QUESTION.sub(self._accusation, text)

    def _accusation(self, question: re.Match[str]) -> str:
        return question[0] if self._patterns.are_in(ACCUSING, question[0]) else " … "


def nudge_in(line: str, languages: Sequence[NudgeRules]) -> Nudge | None:
    """What to ask about a line in one of these languages, guessed by its small words and letters.

    Where several are as likely, the first that has something to ask is meant; where nothing tells,
    the first.
    """
    text = _plain(line).casefold()
    words = set(_WORD.findall(text))
    likely = [len(words & r.common) + LETTER_COUNTS * len(r.letters & set(text)) for r in languages]
    if not any(likely):
        return next((rules.nudge(line) for rules in languages), None)
    alike = (r for r, count in zip(languages, likely, strict=True) if count == max(likely))
    return next((found for rules in alike if (found := rules.nudge(line))), None)


def _any_of(patterns: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)


def _plain(line: str) -> str:
    """Composed letters, one kind of apostrophe, single spaces."""
    return " ".join(unicodedata.normalize("NFC", line).translate(_APOSTROPHES).split())
