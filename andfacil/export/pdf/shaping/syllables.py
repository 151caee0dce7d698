"""Where a word that is wider than its line may be broken: between syllables, with a hyphen.

pyphen knows them by the patterns that TeX and LibreOffice use. They are read when a paper has such
a word, and for the language of the session alone.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from andfacil.domain.values.language_tags import LanguageTag

if TYPE_CHECKING:
    from collections.abc import Iterator

PATTERNS = {"de": "de_DE", "en": "en_US", "es": "es", "fr": "fr", "pt": "pt_BR"}
"""The patterns for each language; docs/dependencies.md says under which licences they are."""

FIRST, LAST = 2, 3
"""Letters that a part has at least, at the beginning and at the end of a word."""

MOST_LETTERS = 100
"""What is longer is no word."""

_ADDRESS = re.compile(r"://|@|\d|_|\w\.\w|\\|[<>{}=]")

_WORDS = re.compile(r"[^\W\d_]+")


def is_address(word: str) -> bool:
    """True for addresses, names of files and codes: a hyphen might be a part of them."""
    return _ADDRESS.search(word) is not None


def syllable_starts(piece: str, language: str) -> Iterator[int]:
    """The places in `piece`, which has no space, where a syllable begins that may begin a line."""
    pattern = PATTERNS.get(LanguageTag.read(language).language)
    if pattern is None:
        return
    for word in _WORDS.finditer(piece):
        letters = word.group().lower()
        if FIRST + LAST <= len(letters) == len(word.group()) <= MOST_LETTERS:
            # A place with more to it than a number would change letters of the word.
            places = (at for at in _patterns(pattern).positions(letters) if _is_plain(at))
            yield from (word.start() + at for at in places)


def _is_plain(place: Any) -> bool:
    return getattr(place, "data", None) is None


@cache
def _patterns(name: str) -> Any:
    import pyphen

    return pyphen.Pyphen(lang=name, left=FIRST, right=LAST)
