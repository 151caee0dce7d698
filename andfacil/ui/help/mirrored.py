"""Pages of Markdown from right to left, made ready for a view that mirrors half of them."""

from __future__ import annotations

import re
import unicodedata

from andfacil.ui.help.tables import ABOVE_ROWS, TABLE

_ITALIC = re.compile(r"(?<!\*)\*(?!\*)([^*]+)\*(?!\*)")
_CODE = re.compile(r"`[^`\n]+`")
_NAME = re.compile(r"<bdi>(.*?)</bdi>", re.DOTALL)
"""Latin letters on such a page, with all signs that belong to them."""
_BEGIN, _END = "\N{LEFT-TO-RIGHT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


def mirrored(words: str) -> str:
    """The page with keys, lines and Latin names in their own direction, and columns turned round.

    Names are bold instead of slanted, for these letters have no slanted form. Qt draws the columns
    of every table from the left.
    """
    words = _ITALIC.sub(r"**\1**", words)
    words = _CODE.sub(rf"{_BEGIN}\g<0>{_END}", words)
    words = _NAME.sub(rf"{_BEGIN}\1{_END}", words)
    return TABLE.sub(lambda table: _turned(table[0]), words)


def runs_from_right(text: str) -> bool:
    """True when some letter of the text is of a script from right to left."""
    return any(unicodedata.bidirectional(char) in ("R", "AL") for char in text)


def _turned(table: str) -> str:
    lines = table.splitlines()
    if not runs_from_right("".join(lines[ABOVE_ROWS:])):
        return table
    turned = ["|".join(reversed(line.split("|"))) for line in lines]
    return "\n".join(turned) + table[len(table.rstrip("\n")) :]
