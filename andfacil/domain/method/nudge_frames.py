"""Phrase frames of the nudge: rows of words and word classes, read as one pattern.

A frame names families of words rather than phrases, so that one frame stands for every person,
tense and synonym that its classes have. `resources/nudge/en.toml` says how one is written.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

DEEPEST = 8
"""Classes within classes that a frame may name; more is a class that names itself."""

ENDS = ".!?;:–—"
"""Signs at which a sentence or a half of one ends."""

LONGEST_PATTERN = 5000
"""Letters of one pattern, unless a single frame has more: Python reads a few hundred in one ms."""

TAKEN_AWAY = "§"
"""Stands where words were that do not count; no class has it."""

_TOKEN = re.compile(
    r"(?<!\w)(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)’(?=\w)"  # an article that lost its vowel
    r"|[\w’%€$£]+(?:-[\w’]+)*|[^\w\s]"
)
_APART = re.compile(r" (?=[,.!?;:])|(?<=’) ")
_CLASS = re.compile(r"\{([a-z_]+)\}")
_MAY_BE_MISSING = re.compile(r"(?<!\(\?)<([^<>]*)> ")
_LAST_MAY_BE_MISSING = re.compile(r" (?<!\(\?)<([^<>]*)>")
_ANY_WORD = re.compile(r"(?<![\w’])_(?![\w’])")
_BEGINNING, _END = rf"(?<=[{ENDS}] )", rf"(?= [{ENDS}] )"


def row_of_words(text: str) -> str:
    """The text as a frame is read: small letters, a space after each word and each sign."""
    text = text.lower().replace("…", TAKEN_AWAY).replace(" - ", " – ")
    return f". {' '.join(_TOKEN.findall(text))} . "


def text_of(row: str) -> str:
    """What `row_of_words` made into a row, as it is written."""
    return _APART.sub("", row[len(". ") : -len(" . ")]).replace(TAKEN_AWAY, "…")


def frame_patterns(frames: Iterable[str], classes: Mapping[str, str]) -> Iterator[re.Pattern[str]]:
    """Patterns that together have all of these frames, for what `row_of_words` gives.

    Each is made when it is asked for, in some ms: together they take far too long for one turn of
    a window. Raises KeyError for a class that is not there, ValueError for one that names itself
    and for a gap or a missing word in a place where none is read, re.error.
    """
    by_first: dict[str, list[str]] = {}  # who speaks is asked once, not once for each frame
    for frame in frames:
        first, rest = _first_word(" ".join(frame.split()))
        by_first.setdefault(first, []).append(rest)
    for first, rests in by_first.items():
        who, said, length = _pattern(first, classes), list[str](), 0
        for rest in rests:
            pattern = _pattern(rest, classes)
            if said and len(who) + length + len(pattern) > LONGEST_PATTERN:
                yield _after_a_space(who, said)
                said, length = [], 0
            said.append(pattern)
            length += len(pattern) + 1
        yield _after_a_space(who, said)


def _after_a_space(who: str, said: Sequence[str]) -> re.Pattern[str]:
    return re.compile(f"(?<= )(?:{who}(?:{'|'.join(said)}))")


def _first_word(frame: str) -> tuple[str, str]:
    """The frame's first word and the rest where a class stands first; else nothing and it all."""
    depth = 0
    for place, sign in enumerate(frame):
        depth += (sign in "({") - (sign in ")}")
        if sign == " " and not depth:
            word = frame[:place]
            plain = "{" in word and not _outside(frame, "|")
            return (word, frame[place + 1 :]) if plain else ("", frame)
    return "", frame


def _outside(frame: str, wanted: str) -> bool:
    """True if the sign is there outside of all brackets."""
    depth = 0
    for sign in frame:
        depth += (sign in "(<") - (sign in ")>")
        if sign == wanted and not depth:
            return True
    return False


def _pattern(frame: str, classes: Mapping[str, str]) -> str:
    for _ in range(DEEPEST):
        named, frame = frame, _CLASS.sub(lambda name: _any_of(classes[name[1]]), frame)
        if named == frame:
            break
    else:
        raise ValueError(frame)
    if frame and not _looks_further(frame):
        frame = f"(?:{frame}) "
    for _ in range(DEEPEST):  # the innermost first
        frame = _MAY_BE_MISSING.sub(r"(?:(?:\1) )?", frame)
        frame = _LAST_MAY_BE_MISSING.sub(r"(?: (?:\1))?", frame)
    if "<" in frame.replace("(?<", "") or ")?$" in frame:  # a missing word before an end: no match
        raise ValueError(frame)
    frame = frame.replace("^ ", _BEGINNING).replace(" $", _END)
    for gap, word, most in (("~~", rf"[^ {ENDS}]+", 9), ("~", rf"[^ ,{ENDS}]+", 4)):
        frame = frame.replace(f"{gap} ", f"(?:{word} ){{0,{most}}}")
        frame = frame.replace(f" {gap}", f"(?: {word}){{0,{most}}}")
    if "~" in frame:  # it stands where no gap is read, and would be looked for as a sign
        raise ValueError(frame)
    frame = frame.replace(r"\w*", "*").replace("*", r"\w*")
    return _ANY_WORD.sub(r"[\\w’%-]+", frame)


def _looks_further(frame: str) -> bool:
    """True if it ends by saying what may not come next, so that no space is left to ask for."""
    depth = 0
    for place in reversed(range(len(frame))):
        depth += (frame[place] == ")") - (frame[place] == "(")
        if not depth:
            return frame.startswith("(?!", place)
    return False


def _any_of(words: str) -> str:
    return f"(?:{''.join(line.strip() for line in words.splitlines())})"
