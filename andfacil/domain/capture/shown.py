"""What everybody may see of a line while it is being typed: the words of a card, nothing else.

A line that commands, toggles links, promises or parks shows nothing, nor does what may be the
beginning of one; of a need or a solution only the text, never what follows a sign.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.signs import AND_REF, NEED_REF, Stretch, split_signs
from andfacil.domain.capture.values import NewNeed, NewSolution

if TYPE_CHECKING:
    from andfacil.domain.capture.target import Target
    from andfacil.domain.values.cards import Side

_COMMAND = re.compile(
    rf"""[abp+] | d | do(?:\s.*)? | an | and
    | [-~]? | [\s,]* [-~]? (?:{NEED_REF}|{AND_REF}) (?:[\s,].*)?""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
"""A command, a line of refs, or what is typed on the way to one."""


def shown_words(line: str, target: Target) -> tuple[str, Side | None] | None:
    """The words of the need or the solution that `line` begins, and the side; None for others."""
    head, _ = split_signs(Stretch.of(line).trimmed())
    text = head.trimmed()
    if _COMMAND.fullmatch(text.text):
        return None
    try:
        captured = parse_line(line[: text.end], target=target, today=dt.date.min)
    except CaptureFault:
        return None
    if isinstance(captured, NewNeed):
        return captured.text, captured.side
    return (captured.text, None) if isinstance(captured, NewSolution) else None
