"""Where a word that is wider than its line may be broken: between syllables, with a hyphen.

pyphen knows them by the patterns that TeX and LibreOffice use. They are read when a paper has such
a word, and for the language of the session alone. The German ones have two levels, which pyphen
would mix: first where words are put together, then the syllables of each part (Grund-stück).
"""

from __future__ import annotations

import io
import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from andfacil.domain.values.language_tags import LanguageTag

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

PATTERNS = {"de": "de_DE", "en": "en_US", "es": "es", "fr": "fr", "pt": "pt_BR"}
"""The patterns for each language; docs/dependencies.md says under which licences they are."""

FIRST, LAST = 2, 3
"""Letters that a part has at least, at the beginning and at the end of a word."""

MOST_LETTERS = 100
"""What is longer is no word."""

NEXT_LEVEL = "\nNEXTLEVEL\n"
"""What stands between the patterns of two levels."""

_ADDRESS = re.compile(r"://|@|\d|_|\w\.\w|\\|[<>{}=]")

_PATTERN = re.compile(r"^(?![%#A-Z]).*\d", re.MULTILINE)

_WORDS = re.compile(r"[^\W\d_]+")


def is_address(word: str) -> bool:
    """True for addresses, names of files and codes: a hyphen might be a part of them."""
    return _ADDRESS.search(word) is not None


def syllable_starts(piece: str, language: str) -> Iterator[int]:
    """The places in `piece`, which has no space, where a syllable begins that may begin a line."""
    pattern = PATTERNS.get(LanguageTag.read(language).language)
    if pattern is None:
        return
    levels = _levels(pattern)
    for word in _WORDS.finditer(piece):
        letters = word.group().lower()
        if FIRST + LAST <= len(letters) == len(word.group()) <= MOST_LETTERS:
            starts = _in_parts(letters, levels) if len(levels) > 1 else _known(letters, levels[0])
            last = len(letters) - LAST
            yield from (word.start() + at for at in starts if FIRST <= at <= last)


def _in_parts(letters: str, levels: Sequence[Any]) -> list[int]:
    """Where the parts of a word begin, and in them the syllables.

    Such patterns leave no syllable of one letter: of two places side by side the first is right
    (Hand-stück, not Hands-tück).
    """
    if not levels:
        return []
    cuts = [0]
    for at in _known(letters, levels[0]):
        if cuts[-1] + FIRST <= at <= len(letters) - FIRST:
            cuts.append(at)
    found = cuts[1:]
    for start, end in pairwise((*cuts, len(letters))):
        found += (start + at for at in _in_parts(letters[start:end], levels[1:]))
    return sorted(found)


def _known(letters: str, patterns: Any) -> list[int]:
    """The places that patterns know; one with more to it than a number would change letters."""
    return [at for at in patterns.positions(letters) if getattr(at, "data", None) is None]


@cache
def _levels(name: str) -> tuple[Any, ...]:
    """The patterns of each level, as pyphen reads them."""
    import pyphen

    path = pyphen.LANGUAGES[name]
    encoding = path.read_bytes().partition(b"\n")[0].decode("ascii")
    parts = path.read_text(encoding).split(NEXT_LEVEL)
    return tuple(
        pyphen.HyphDict(_Part(f"{encoding}\n{part}"))
        for part in parts
        if _PATTERN.search(part)  # the first level of the French ones has none
    )


class _Part:
    """A part of a file of patterns, with what pyphen asks of a path."""

    def __init__(self, text: str) -> None:
        self._text = text

    def open(self, _mode: str) -> io.BytesIO:
        return io.BytesIO(self._text.partition("\n")[0].encode("ascii"))

    def read_text(self, _encoding: str) -> str:
        return self._text
