"""Comparing two papers word by word, and naming the clauses in which they differ."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from andfacil.export.verify.pdf_text import Word

MANY_WORDS = 4_000
"""With more words than this between the first and the last difference, a quicker comparison is used
that ignores common words; the time of the exact one grows with the square."""


SHOWN_WORDS = 24
"""Words of a difference that are quoted at most."""

CONTEXT = 6
"""Words of the same clause that are quoted before and after those that differ."""

SCATTERED = 12
"""With more words in common than this between the first and the last one that differ, only those
that differ are quoted."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A difference between paper and session.

    `key` names the clause as in the outline (`need:A1`) or the page (`page:2`); `on_paper` is
    False when nothing of the clause is on the paper; `sentence` describes the difference.
    """

    key: str
    on_paper: bool
    sentence: str


@dataclass(frozen=True, slots=True)
class Keyed:
    """A word of the fresh paper and the clause it belongs to."""

    word: Word
    key: str


@dataclass(frozen=True, slots=True)
class WordDifference:
    """The different words of paper and session in one clause; either may be empty.

    `phrases` are what paper and session say there, with the words around; empty where the words
    that differ say it better.
    """

    key: str
    on_paper: bool
    paper: tuple[str, ...]
    session: tuple[str, ...]
    phrases: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())


def compare(session: Sequence[Keyed], paper: Sequence[Word]) -> list[WordDifference]:
    """The clauses in which `paper` differs from `session`, in the session's order."""
    ours, theirs = [keyed.word.text for keyed in session], [word.text for word in paper]
    kept: Counter[str] = Counter()
    found: dict[str, tuple[list[str], list[str]]] = {}
    spans: dict[str, _Span] = {}
    for tag, i1, i2, j1, j2 in _steps(ours, theirs):
        if tag == "equal":
            kept.update(keyed.key for keyed in session[i1:i2])
            continue
        used = j1
        for key, mine, other in _by_clause(session, paper, (i1, i2), (j1, j2)):
            paper_words, session_words = found.setdefault(key, ([], []))
            paper_words += other
            session_words += mine
            places = [n for n in range(i1, i2) if session[n].key == key] or [i1]
            first, end = places[0], places[-1] + bool(mine)
            spans.setdefault(key, _Span(first, used)).take(first, end, used, used + len(other))
            used += len(other)
    return [
        WordDifference(
            key,
            kept[key] > 0,
            tuple(paper_words),
            tuple(session_words),
            spans[key].phrases(session, paper, key, (len(session_words), len(paper_words))),
        )
        for key, (paper_words, session_words) in found.items()
    ]


class _Span:
    """From the first to the last word of one clause that differs, in session and paper."""

    def __init__(self, mine: int, other: int) -> None:
        self._mine, self._other = [mine, mine], [other, other]

    def take(self, first: int, end: int, other: int, other_end: int) -> None:
        """Reach also from `first` to `end` in the session, and likewise in the paper."""
        self._mine[1], self._other[1] = max(self._mine[1], end), max(self._other[1], other_end)
        self._mine[0], self._other[0] = min(self._mine[0], first), min(self._other[0], other)

    def phrases(
        self, session: Sequence[Keyed], paper: Sequence[Word], key: str, words: tuple[int, int]
    ) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The words of paper and session there, with words of the clause around them.

        `words` says how many words of session and paper differ.
        """
        (i1, i2), (j1, j2) = self._mine, self._other
        if i2 - i1 > words[0] + SCATTERED or j2 - j1 > words[1] + SCATTERED:
            return (), ()
        before = after = 0
        while before < CONTEXT and _alike(session, paper, key, i1 - before - 1, j1 - before - 1):
            before += 1
        while after < CONTEXT and _alike(session, paper, key, i2 + after, j2 + after):
            after += 1
        mine = tuple(keyed.word.text for keyed in session[i1 - before : i2 + after])
        return tuple(word.text for word in paper[j1 - before : j2 + after]), mine


def _alike(session: Sequence[Keyed], paper: Sequence[Word], key: str, i: int, j: int) -> bool:
    """True where a word of the clause is the same in both."""
    if not (0 <= i < len(session) and 0 <= j < len(paper)):
        return False
    return session[i].key == key and session[i].word.text == paper[j].text


def size_of(differences: Sequence[WordDifference]) -> int:
    """How many words they have."""
    return sum(len(one.paper) + len(one.session) for one in differences)


def quoted(words: Sequence[str]) -> str:
    """The first of these words in quotation marks."""
    shown = " ".join(words[:SHOWN_WORDS])
    return f"“{shown}{' …' if len(words) > SHOWN_WORDS else ''}”"


def without_repeated_heads(
    session: Sequence[Keyed], paper: Sequence[Word], heads: AbstractSet[str]
) -> tuple[list[Keyed], list[Word]]:
    """Both without the heads of tables that are repeated at the top of later pages.

    `heads` are their keys. When a page has another length, its repeated head is elsewhere, which
    says nothing about any clause.
    """
    first: dict[str, list[Keyed]] = {}
    for keyed in session:
        if keyed.key in heads:
            row = first.setdefault(keyed.key, [])
            if not row or row[0].word.page == keyed.word.page:
                row.append(keyed)
    rows = Counter(tuple(keyed.word.text for keyed in row) for row in first.values())
    kept = [session[n] for n in _without_rows([k.word.text for k in session], rows)]
    return kept, [paper[n] for n in _without_rows([word.text for word in paper], rows)]


def _without_rows(texts: Sequence[str], rows: Counter[tuple[str, ...]]) -> Iterator[int]:
    """The indices of the texts, without a row beyond the times that it is there at first."""
    left = rows.copy()
    at = 0
    while at < len(texts):
        row = next((row for row in rows if tuple(texts[at : at + len(row)]) == row), ())
        width = len(row) or 1
        if not row or left[row] > 0:
            yield from range(at, at + width)
            left[row] -= 1
        at += width


def _steps(ours: list[str], theirs: list[str]) -> Iterator[tuple[str, int, int, int, int]]:
    """As SequenceMatcher.get_opcodes, but quick for papers that agree."""
    shortest = min(len(ours), len(theirs))
    start = next((n for n in range(shortest) if ours[n] != theirs[n]), shortest)
    end = next((n for n in range(shortest - start) if ours[-1 - n] != theirs[-1 - n]), None)
    end = shortest - start if end is None else end
    if start:
        yield "equal", 0, start, 0, start
    middle, other = ours[start : len(ours) - end], theirs[start : len(theirs) - end]
    matcher = SequenceMatcher(None, middle, other, autojunk=len(middle) > MANY_WORDS)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        yield tag, start + i1, start + i2, start + j1, start + j2
    if end:
        yield "equal", len(ours) - end, len(ours), len(theirs) - end, len(theirs)


def _by_clause(
    session: Sequence[Keyed],
    paper: Sequence[Word],
    mine: tuple[int, int],
    other: tuple[int, int],
) -> Iterator[tuple[str, list[str], list[str]]]:
    """One difference divided by clause: key, words of the session, words of the paper."""
    (i1, i2), (j1, j2) = mine, other
    extra = [word.text for word in paper[j1:j2]]
    keys = list(dict.fromkeys(keyed.key for keyed in session[i1:i2]))
    if not keys:
        yield _key_of_added(session, paper, i1, (j1, j2)), [], extra
    for key in keys:
        words = [keyed.word.text for keyed in session[i1:i2] if keyed.key == key]
        yield key, words, extra
        extra = []  # the words of the paper are given once


def _key_of_added(
    session: Sequence[Keyed], paper: Sequence[Word], at: int, added: tuple[int, int]
) -> str:
    """The clause of added words: the one before, or the one whose line they begin."""
    before = session[at - 1].key if at else ""
    after = session[at].key if at < len(session) else ""
    last, following = paper[added[1] - 1], paper[added[1] : added[1] + 1]
    same_line = any(
        word.page == last.page and abs(word.y - last.y) < last.size / 2 for word in following
    )
    previous = paper[added[0] - 1 : added[0]] if added[0] else []
    goes_on = any(
        word.page == last.page and abs(word.y - paper[added[0]].y) < last.size / 2
        for word in previous
    )
    return (after if same_line and not goes_on else before) or after or "page:1"
