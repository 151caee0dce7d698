"""What everybody may see of a line while it is being typed: the text of a card, nothing else.

Of a command, a line of refs, a commitment or a parked point nothing is shown, nor of what may be
the beginning of one; of a need or a solution only the text, never what follows a marker.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING

from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.markers import AND_REF, NEED_REF, TILDE_REF, Span, split_at_markers
from andfacil.domain.capture.values import NewNeed, NewSharedNeed, NewSolution

if TYPE_CHECKING:
    from andfacil.domain.capture.target import Target
    from andfacil.domain.values.cards import Side

_COMMAND = re.compile(
    rf"""[abp+] | ab | ba | d | do(?:\s.*)? | an | and
    | [-~]? | [\s,]* [-~]? (?:{NEED_REF}|{AND_REF}|{TILDE_REF}) (?:[\s,].*)?""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
"""A command, a line of refs, or what is typed on the way to one."""


def shown_words(line: str, target: Target) -> tuple[str, Side | None] | None:
    """The text of the need or solution that `line` begins, and its side; None for other lines."""
    head, _ = split_at_markers(Span.of(line).trimmed())
    text = head.trimmed()
    if _COMMAND.fullmatch(text.text):
        return None
    try:
        captured = parse_line(line[: text.end], target=target, today=dt.date.min)
    except CaptureFault:
        return None
    if isinstance(captured, NewNeed):
        return captured.text, captured.side
    if isinstance(captured, NewSharedNeed):
        return captured.text, None
    return (captured.text, None) if isinstance(captured, NewSolution) else None
