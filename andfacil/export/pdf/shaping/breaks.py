"""Where a line may end (after UAX 14): at spaces, between Chinese characters, at Thai words."""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from typing import Any

_NO_START = frozenset(
    "、。，．・：；？！゛゜´｀¨＾ヽヾゝゞ々ー—…‥’”）〕］｝〉》」』】°′″℃％‰"
    "ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.:;?!%»›·؛،؟۔।॥"
)
_NO_END = frozenset("‘“（〔［｛〈《「『【￥＄£$([{«‹¿¡")
_AFTER = frozenset("-\u2010\u2013\u2014/\u0f0b\u1361\u1362\u200b")
JOINER = "\N{WORD JOINER}"
"""Between two characters: no line ends there. It is not set."""

_GLUE = frozenset("\u00a0\u202f\u2060\ufeff\u200d")
_THAI = re.compile("[\u0e00-\u0e7f]+")
_VIRAMA = re.compile("[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2]")


def breaks(text: str) -> list[bool]:
    """For each place of `text` whether a line may begin there."""
    found = [False] * (len(text) + 1)
    for at in range(1, len(text)):
        found[at] = _may_break(text[at - 1], text[at]) and not _inside_cluster(text, at)
    for run in _THAI.finditer(text):
        at = run.start()
        for word in _thai_words(run.group()):
            at += len(word)
            if at < run.end() and not _inside_cluster(text, at):
                found[at] = True
    return found


def clusters(text: str) -> list[bool]:
    """For each place whether a letter with its marks begins there: where a long word may break."""
    return [at == 0 or not _inside_cluster(text, at) for at in range(len(text))]


def _may_break(before: str, after: str) -> bool:
    if before in _GLUE or after in _GLUE or after == " ":
        return False
    if before == " ":
        return True
    if before in _NO_END or after in _NO_START:
        return False
    if before in _AFTER:
        return unicodedata.category(after)[0] == "L"
    return _wide(before) or _wide(after)


def _wide(char: str) -> bool:
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
    return _VIRAMA.match(before) is not None


def _regional(char: str) -> bool:
    return 0x1F1E6 <= ord(char) <= 0x1F1FF


def _thai_words(text: str) -> list[str]:
    return list(_thai_parser().parse(text))


@cache
def _thai_parser() -> Any:
    import budoux  # type: ignore[import-untyped, unused-ignore]

    return budoux.load_default_thai_parser()
