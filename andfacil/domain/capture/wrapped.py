"""Lines within quotation marks, brackets or signs of emphasis, as they are copied from a text.

`“a: quiet”` is what is within. `**a:** quiet` has such signs around its beginning alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from andfacil.domain.capture.markers import Span

_CLOSING = {
    **dict(zip("“‘‹〈《「『【〔([<{❝❛⟨⟦❮", "”’›〉》」』】〕)]>}❞❜⟩⟧❯", strict=True)),
    **{"„": "“”‟", "‚": "‘’'", "«": "»", "»": "«", "›": "‹", '"': '"', "'": "'", "”": "”"},
    **{"‟": "”", "〝": "〞〟", "＂": "＂"},
    "＜": "＞",
    "｢": "｣",
}
"""What may close each sign that opens."""
_EMPHASIS = ("```", "***", "**", "*", "__", "_", "~~", "`")
_DEEPEST = 3
_AROUND_SIGN = re.compile(
    r"(?:(?P<mark>\*{1,3}|_{1,2}|~~|`)|(?P<opening>[(\[{\"'“„«‹‘「『【<]))\s?"
    r"(?P<letters>ab|[abp])\s?(?P<inside>[:!?]?)\s?(?(mark)(?P=mark)|[)\]}\"'”“»›’」』】>])"
    r"\s?(?P<after>[:!?]?)",
    re.IGNORECASE,
)
"""`**a:** quiet`, `[a]: quiet`."""


def unwrapped(typed: Span) -> Span:
    """What is within the signs that open at the line's beginning and close at its end."""
    for _ in range(_DEEPEST):
        inside = _inside(typed.text)
        if inside is None:
            return typed
        typed = typed.cut(*inside).trimmed()
    return typed


def is_wrapped(text: str) -> bool:
    """True where a sign opens at the beginning and closes at the end."""
    return _inside(text) is not None


def plain_sign(typed: Span) -> Span:
    """The line without signs of emphasis or brackets around its beginning: `**a:** quiet`."""
    found = _sign_within_marks(typed.text)
    if found is None:
        return typed
    kept = [*range(*found.span("letters")), *range(*found.span("inside"))]
    kept += [*range(*found.span("after")), *range(found.end(), len(typed.text))]
    return typed.only(kept)


def is_plain_sign(text: str) -> bool:
    """False where signs of emphasis or brackets are around the beginning."""
    return _sign_within_marks(text) is None


def _sign_within_marks(text: str) -> re.Match[str] | None:
    found = _AROUND_SIGN.match(text)
    return found if found and bool(found["inside"]) != bool(found["after"]) else None


def _inside(text: str) -> tuple[int, int] | None:
    """From where to where the text within the outermost signs goes; None without any."""
    for mark in _EMPHASIS:
        inside = text[len(mark) : -len(mark)]
        if text.startswith(mark) and text.endswith(mark) and inside.strip() and mark not in inside:
            return len(mark), len(text) - len(mark)
    opening, last = text[:1], text[-1:]
    if len(text) < 2 or last not in _CLOSING.get(opening, ""):
        return None
    return (1, len(text) - 1) if _closes_last(text, last, paired=opening != last) else None


def _closes_last(text: str, closing: str, *, paired: bool) -> bool:
    """True where no sign before the last one closes the first: not in `“a: x” and “y”`."""
    inside = text[1:-1]
    if not paired:
        found = re.search(rf"(?<!\w){closing}|{closing}(?!\w)", inside)
        return (
            found is None or not inside[: found.start()].strip() or inside[found.start() - 1] == " "
        )
    depth = 0
    for char in inside:
        depth += (char == text[0]) - (char == closing)
        if depth < 0:
            return False
    return True
