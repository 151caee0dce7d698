"""Texts that are cut short: with an ellipsis at a word, never after the half of one."""

from __future__ import annotations

from andfacil.ui.style.line_ends import HAN, UNSPACED, last_word_end, next_word_start
from andfacil.ui.style.long_words import SOFT_HYPHEN

LONGEST = 4000
"""Letters of one paragraph that are looked at; nobody turns so many pages."""

ELLIPSIS = "\N{HORIZONTAL ELLIPSIS}"
JOINER = "\N{ZERO WIDTH JOINER}"
"""Qt puts it before the ellipsis, so that an Arabic letter there keeps its shape."""
ISOLATES = ("\u2066", "\u2067", "\u2068", "\u2069")
MOST_DROPPED = 0.5
"""Of a line that is cut short, the share that a long word may take to be left out whole."""
LONG_WORD = 16
"""Letters; a shorter word is left out whole, whatever share of the line it takes."""


def at_a_word(text: str, elided: str) -> str:
    """The elided text without the half of a word before its ellipsis.

    A word that takes most of the line stays cut: of a script without spaces, or a very long one.
    """
    if elided != text and elided.endswith(ISOLATES):  # Qt keeps the marks of what it leaves out
        return at_a_word(text, elided[:-1]) + elided[-1]
    kept = elided.removesuffix(ELLIPSIS).removesuffix(JOINER)
    if elided in {text, kept} or not text.startswith(kept) or text[len(kept) :][:1].isspace():
        return elided
    if UNSPACED.match(text[len(kept) :]) and (end := last_word_end(text[:LONGEST], len(kept))):
        return text[:end].rstrip() + f" {ELLIPSIS}"
    if HAN.match(text[len(kept) :]) and (end := last_word_end(text[:LONGEST], len(kept))):
        return text[:end].rstrip() + ELLIPSIS
    words = kept.rstrip().rsplit(maxsplit=1)
    if kept[-1:].isspace() or len(words) < 2:
        return elided
    word = words[1] + text[len(kept) :].split(maxsplit=1)[0]
    whole = len(word.replace(SOFT_HYPHEN, ""))
    if whole > LONG_WORD and len(words[1]) > len(kept) * MOST_DROPPED:
        return elided
    return words[0].rstrip() + f" {ELLIPSIS}"


def first_word(text: str) -> str:
    """The first word of `text`, which is whole or not there; also in scripts without spaces."""
    word = (text[:LONGEST].split(maxsplit=1) or [""])[0]
    unspaced = UNSPACED.search(word) or HAN.search(word)
    return word[: next_word_start(word, 1)] if unspaced else word


def from_a_word(text: str, elided: str) -> str:
    """A text that is elided at its beginning, without the half of a word after its ellipsis."""
    kept = elided.removeprefix(ELLIPSIS).removeprefix(JOINER)
    if elided in {text, kept} or not text.endswith(kept) or text[: -len(kept)][-1:].isspace():
        return elided
    if UNSPACED.match(kept) and len(text) <= LONGEST:
        start = next_word_start(text, len(text) - len(kept))
        return f"{ELLIPSIS} {text[start:].lstrip()}" if start < len(text) else elided
    words = kept.split(maxsplit=1)
    if kept[:1].isspace() or len(words) < 2:
        return elided
    whole = len(words[0]) + len(text[: -len(kept)].rsplit(maxsplit=1)[-1])
    if whole > LONG_WORD and len(words[0]) > len(kept) * MOST_DROPPED:
        return elided
    return f"{ELLIPSIS} " + words[1]
