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

from andfacil.domain.method.nudge_frames import TAKEN_AWAY, frames_pattern, row_of_words, text_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

LONGEST = 400
"""Letters of a line that are looked at; a longer one is an explanation, not an outburst."""

LETTER_COUNTS = 2
"""A letter that other languages have not tells as much as so many small words."""

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


@dataclass(frozen=True)
class _Patterns:
    """What one language's rules look for."""

    purpose: re.Pattern[str]
    reason: re.Pattern[str]
    innocent: re.Pattern[str]
    accusing: re.Pattern[str]
    rules: Mapping[NudgeKind, re.Pattern[str]]
    harmless: re.Pattern[str]
    sure: Mapping[NudgeKind, re.Pattern[str]]
    frames: Mapping[NudgeKind, re.Pattern[str]]

    @classmethod
    def of(cls, table: Mapping[str, Any]) -> _Patterns:
        classes: Mapping[str, str] = table["classes"]
        frames: Mapping[str, Any] = table["frames"]
        sure: Mapping[str, Sequence[str]] = frames["sure"]
        return cls(
            _any_of(table["purpose"]),
            _any_of(table["reason"]),
            _any_of(table["innocent"]),
            _any_of(table["accusing"]),
            {kind: _any_of(table["rules"][kind]) for kind in NudgeKind},
            frames_pattern(table["harmless"], classes),
            {kind: frames_pattern(sure[kind], classes) for kind in NudgeKind if kind in sure},
            {kind: frames_pattern(frames[kind], classes) for kind in NudgeKind},
        )


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
        """Made with the first line: most sessions have lines in one language."""
        return _Patterns.of(self.table)

    def nudge(self, line: str) -> Nudge | None:
        """What to ask about this line; None when there is nothing to ask.

        Raises KeyError, ValueError and re.error where the rules are no rules.
        """
        text = _plain(line)
        if not text or len(text) > LONGEST or self._patterns.purpose.search(text):
            return None
        text = " ".join(self._patterns.innocent.sub(" … ", self._own_statements(text)).split())
        row = self._patterns.harmless.sub(f"{TAKEN_AWAY} ", row_of_words(text))
        text = text_of(row)
        kind = self._kind(row, text)
        return Nudge(kind, self.questions[kind]) if kind else None

    def _kind(self, row: str, text: str) -> NudgeKind | None:
        kinds = [
            kind
            for kind in NudgeKind
            if kind is not NudgeKind.POSITION
            or not self._patterns.reason.search(text)  # it says why already
        ]
        for kind in kinds:
            if kind in self._patterns.sure and self._patterns.sure[kind].search(row):
                return kind
        for kind in kinds:
            if self._patterns.frames[kind].search(row) or self._patterns.rules[kind].search(text):
                return kind
        return None

    def _own_statements(self, text: str) -> str:
        """The text without words in quotes and without questions, unless these accuse."""
        if not _QUOTED.fullmatch(text):
            text = _QUOTED.sub(" … ", text)
        return _QUESTION.sub(self._accusation, text)

    def _accusation(self, question: re.Match[str]) -> str:
        return question[0] if self._patterns.accusing.search(question[0]) else " … "


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
