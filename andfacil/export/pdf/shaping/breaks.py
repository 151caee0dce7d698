"""Where a line may end (after UAX 14): at spaces, between Chinese characters, at words.

Thai, Lao, Khmer and Burmese have no spaces between words: ICU's dictionaries find them; in Thai
the phrases that budoux finds stay whole. Where the writer has marked the ends
of words (U+200B), the marks count. A soft hyphen lets a line end, a word joiner does not. Words
that are wider than a line have more such places: `syllables`. No line begins with a sign that
has a space before it, as in French, or ends with such a quote, if it has another place to end.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from itertools import accumulate
from typing import Any

_NO_START = frozenset(
    "、。，．・：；？！゛゜´｀¨＾ヽヾゝゞ々ー—…‥’”）〕］｝〉》」』】°′″℃％‰"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.:;?!%»›·؛،؟۔।॥"
)
_NO_END = frozenset("‘“（〔［｛〈《「『【￥＄£$([{«‹¿¡")
_AFTER = frozenset("-\u2010\u2013\u2014/\u0f0b\u1361\u1362")
JOINER = "\N{WORD JOINER}"
"""Between two characters: no line ends there. It is not set."""

WORD_END = "\N{ZERO WIDTH SPACE}"
SOFT_HYPHEN = "\N{SOFT HYPHEN}"
BREAK_MARKS = frozenset((JOINER, WORD_END, SOFT_HYPHEN))
"""The writer's marks for lines; nothing is drawn for them but a hyphen where a line ends."""

_GLUE = frozenset("\u00a0\u202f\u2060\ufeff\u200d")
_WORDS = re.compile(
    "(?P<thai>[\u0e00-\u0e7f]+)"
    "|[\u0e80-\u0eff]+|[\u1000-\u109f\ua9e0-\ua9ff\uaa60-\uaa7f]+|[\u1780-\u17ff\u19e0-\u19ff]+"
)
"""Runs of letters without spaces between words; those of Thai are `thai`."""

LONGEST_WORD = 25
"""Letters; between two marks of the writer that are farther apart, words are looked for."""

_NO_WORD_START = re.compile(
    "[\u1000-\u102a]\u1037?\u103a"  # a closed consonant ends its syllable, as in စိတ်
    "|[\u1780-\u17b3]\u17cb"  # as in ស្ងប់
)
_VIRAMA = re.compile("[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2]")


_SPACED_SIGN = re.compile(
    "(?<=[^ ]) (?=[:;?!»›…]+(?:[ .,;:?!)]|$))|(?:(?<=^)|(?<=[ (]))[«‹] (?=[^ ])"
)
"""A space before a sign that stands alone, or after a quote that does: `dit : « oui » !`."""

_SHORT_ENDING = re.compile(r"[^\W\d_]\w?(?!\w)")
"""After a slash, the other form of a word: `m/f`, `Mitarbeiter/in`, `معرف/ة`."""


def breaks(text: str) -> list[bool]:
    """For each place of `text` whether a line may begin there."""
    found = [False] * (len(text) + 1)
    for at in range(1, len(text)):
        found[at] = _may_break(text[at - 1], text[at]) and not _inside_cluster(text, at)
        if found[at] and text[at - 1] == "/" and _SHORT_ENDING.match(text, at):
            found[at] = False
    for sign in () if text.isalnum() else _SPACED_SIGN.finditer(text):
        found[sign.end()] = False
    for run in _WORDS.finditer(text):
        if _is_marked(text, run):
            continue
        ends = _ends(_icu_words(run.group()))
        if run["thai"]:
            ends -= _inside_phrases(_thai_words(run.group()), ends)
        for at in (run.start() + end for end in ends):
            if at < run.end() and not _inside_cluster(text, at):
                found[at] = True
    return found


def with_word_ends(text: str) -> str:
    """`text` with a mark (U+200B) wherever a line may end between words without a space.

    For Qt, which breaks lines at marks and spaces but knows no words of these scripts.
    """
    if text.isascii() or not _WORDS.search(text):
        return text
    places = breaks(text)
    return "".join(
        WORD_END + char
        if places[at] and _WORDS.match(char) and text[at - 1] not in _APART
        else char
        for at, char in enumerate(text)
    )


_APART = BREAK_MARKS | {" "}


def _is_marked(text: str, run: re.Match[str]) -> bool:
    """True for what the writer has marked as one word, at either end."""
    ends = text[run.start() - 1 : run.start()], text[run.end() : run.end() + 1]
    return WORD_END in ends and run.end() - run.start() <= LONGEST_WORD


def clusters(text: str) -> list[bool]:
    """For each place whether a letter with its marks begins there: where a long word may break."""
    return [at == 0 or not _inside_cluster(text, at) for at in range(len(text))]


def _may_break(before: str, after: str) -> bool:
    if before in _GLUE or after in _GLUE or after in " \u200b\u00ad":
        return False
    if before in " \u200b\u00ad":
        return True
    if before in _NO_END or after in _NO_START:
        return False
    if before in _AFTER:
        return unicodedata.category(after)[0] == "L"
    return is_wide(before) or is_wide(after)


def is_wide(char: str) -> bool:
    """True for Chinese and Japanese characters; Korean words stay whole, as its readers expect."""
    if not "\u2e7f" < char < "\U0001f000" or "\uac00" <= char <= "\ud7a3":
        return False
    return unicodedata.east_asian_width(char) == "W"


def _inside_cluster(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    if unicodedata.category(after)[0] == "M" or after in "\u200c\u200d\u0e33\u0eb3":
        return True
    if 0x1F3FB <= ord(after) <= 0x1F3FF or before == "\u200d":
        return True
    if _regional(before) and _regional(after):
        start = at
        while start and _regional(text[start - 1]):
            start -= 1
        return (at - start) % 2 == 1
    return _VIRAMA.match(before) is not None or _NO_WORD_START.match(text, at) is not None


def _regional(char: str) -> bool:
    return 0x1F1E6 <= ord(char) <= 0x1F1FF


def _ends(words: list[str]) -> set[int]:
    """Where words end that stand one after the other."""
    return set(accumulate(map(len, words)))


def _inside_phrases(phrases: list[str], ends: set[int]) -> set[int]:
    """Of the `ends` of words those within a phrase that itself begins and ends with a word."""
    found: set[int] = set()
    for phrase, end in zip(phrases, accumulate(map(len, phrases)), strict=True):
        start = end - len(phrase)
        if end in ends and start in {0, *ends}:
            found |= set(range(start + 1, end))
    return found


def _thai_words(text: str) -> list[str]:
    return list(_thai_parser().parse(text))


def _icu_words(text: str) -> list[str]:
    from icu4py.breakers import LineBreaker

    return list(LineBreaker(text, "en"))  # the script of the text finds the dictionary


@cache
def _thai_parser() -> Any:
    import budoux  # type: ignore[import-untyped, unused-ignore]

    return budoux.load_default_thai_parser()
