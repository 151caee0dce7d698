r"""The signs between an owner's name and the day: `Ana, by fri`, `Ana → 31 Jan`.

They are no part of the name, but for those after a `\`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from andfacil.domain.days.announcing import ANNOUNCING

_SAID_BEFORE = (
    "due|deadline|at the latest|at latest|latest|done|ready|finished|no later than"
    "|no máximo|o mais tardar|como máximo|spätestens|au plus tard|a más tardar"
)
"""In small letters, between a name and `by`: `Ana due by fri`."""
_SIGNS_AT_END = re.compile(
    rf"(?:[\s,;:(-]|(?<=[\s\\])(?:[^\w\s\\]+(?!\S)|(?:{_SAID_BEFORE})(?=[\s:,;]|\Z)))+\Z"
)
"""What may come between an owner's name and the day: a comma, a dash, `→`."""
_LONGEST_SIGNS = 32


def signs_at_end(name: str) -> int:
    r"""Where the signs begin that separate a name from what follows; they are kept after a `\`."""
    start = end_of_name(name)
    return len(name) if name[:start].endswith("\\") else start


def end_of_name(text: str) -> int:
    r"""Where the last signs begin; after a word such as `by` they belong to that word."""
    first = max(len(text) - _LONGEST_SIGNS, 0)
    found = _SIGNS_AT_END.search(text, first)
    if found is None or found.start() == first:
        return len(text)
    before = text[: found.start()].split()[-1:]
    announces = any(word.rpartition("(")[2].strip("\\").lower() in ANNOUNCING for word in before)
    return len(text) if announces else found.start()


def kept_signs(text: str) -> Iterator[int]:
    r"""Where the `\` stands that keeps signs at the end of a name."""
    end = end_of_name(text.rstrip())
    if text[:end].endswith("\\") and text[end:].strip():
        yield end - 1
