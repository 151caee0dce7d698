"""The direction of each character: the Unicode bidirectional algorithm (UAX 9).

Embeddings and overrides have been removed from every text (`domain.values.text`), so their rules
are not here. Those that are: P2, P3, X5a to X5c, X6a and X9 for isolates and marks, W1 to W7, N0 to
N2, I1, I2 and L1. An even level runs to the right.
"""

from __future__ import annotations

import unicodedata

LEFT, RIGHT = 0, 1
_STRONG = {"L": LEFT, "R": RIGHT, "AL": RIGHT}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "ES", "ET", "CS"})
_BEGIN = {"LRI": LEFT, "RLI": RIGHT, "FSI": None}
"""What begins an isolate, and its direction; None: that of its first letter."""

_END = "PDI"
_REMOVED = frozenset({"BN", "LRE", "RLE", "LRO", "RLO", "PDF"})
DIRECTION_MARKS = frozenset("\u061c\u200e\u200f\u2066\u2067\u2068\u2069")
"""Characters that are there for the order of others; nothing is drawn for them."""
_NEXT = (
    "(\u0f3a\u0f3c\u169b\u2045\u207d\u208d\u2308\u230a\u2329\u2768\u276a\u276c\u276e\u2770\u2772"
    "\u2774\u27c5\u27e6\u27e8\u27ea\u27ec\u27ee\u2983\u2985\u2987\u2989\u298b\u2991\u2993\u2995"
    "\u2997\u29d8\u29da\u29fc\u2e22\u2e24\u2e26\u2e28\u2e55\u2e57\u2e59\u2e5b\u3008\u300a\u300c"
    "\u300e\u3010\u3014\u3016\u3018\u301a\ufe59\ufe5b\ufe5d\uff08\uff5f\uff62"
)
"""Opening brackets whose closing one is the next character (Unicode's BidiBrackets)."""

_PAIRS = {
    **{char: chr(ord(char) + 1) for char in _NEXT},
    **dict(zip("[{\u298d\u298f\uff3b\uff5b", "]}\u2990\u298e\uff3d\uff5d", strict=True)),
}
_DEEPEST = 63
"""Brackets within brackets that are looked at (BD16)."""

_HIGHEST = 125
"""The deepest level (BD2)."""


def base_level(text: str, default: int = LEFT) -> int:
    """The direction of the first strong character; `default` when there is none (P2, P3).

    What is isolated from the text does not count.
    """
    depth = 0
    for kind in map(_kind, text):
        if kind in _BEGIN:
            depth += 1
        elif kind == _END:
            depth = max(depth - 1, 0)
        elif not depth and kind in _STRONG:
            return _STRONG[kind]
    return default


def levels(text: str, base: int) -> list[int]:
    """The level of each character of one paragraph whose base level is `base`."""
    kinds = [_kind(char) for char in text]
    if base == LEFT and not any(kind in ("R", "AL", "AN") or kind in _BEGIN for kind in kinds):
        return [LEFT] * len(text)
    found = [-1] * len(text)
    # Each entry: the places of a text or isolate, and its level.
    waiting = [(list(range(len(text))), base)]
    while waiting:
        places, level = waiting.pop()
        outer, isolates = _divided(kinds, places)
        for inner in isolates:
            begin = _BEGIN[kinds[inner[0]]]
            if begin is None:
                begin = base_level("".join(text[at] for at in inner[1:]))
            deeper = level + 1 if (level + 1) % 2 == begin else level + 2
            waiting.append((inner[1:], min(deeper, _HIGHEST - (_HIGHEST - begin) % 2)))
        for at, own in zip(outer, _resolved(text, kinds, outer, level), strict=True):
            found[at] = own
    for at, own in enumerate(found):
        if own < 0:  # what has no width goes with what is before it
            found[at] = found[at - 1] if at else base
    return _trailing(kinds, found, base)


def _kind(char: str) -> str:
    return unicodedata.bidirectional(char) or ("ON" if char >= "\U0001f000" else "L")


def _divided(kinds: list[str], places: list[int]) -> tuple[list[int], list[list[int]]]:
    """The places outside all isolates; of each isolate its beginning and what is in it."""
    outer: list[int] = []
    isolates: list[list[int]] = []
    depth = 0
    for at in places:
        kind = kinds[at]
        if kind == _END and depth:
            depth -= 1
        begins = kind in _BEGIN
        if not depth:
            if kind not in _REMOVED:
                outer.append(at)
            if begins:
                isolates.append([at])
        else:
            isolates[-1].append(at)
        depth += begins
    return outer, isolates


def _resolved(text: str, kinds: list[str], places: list[int], level: int) -> list[int]:
    """The levels of the characters at `places`, which are one text at `level`."""
    way = "R" if level % 2 else "L"
    own = ["ON" if kinds[at] in _BEGIN or kinds[at] == _END else kinds[at] for at in places]
    resolved = _weak(own, way)
    _brackets("".join(text[at] for at in places), resolved, way)
    _neutral(resolved, way)
    return [_implicit(kind, level) for kind in resolved]


def _implicit(kind: str, level: int) -> int:
    """I1 and I2."""
    if level % 2:
        return level if kind == "R" else level + 1
    return level + {"L": 0, "R": 1}.get(kind, 2)


def _weak(kinds: list[str], way: str) -> list[str]:
    """W1 to W7: marks, numbers and what is between them."""
    found = _marks_and_numbers(kinds, way)
    for at in range(1, len(found) - 1):
        sides = found[at - 1], found[at + 1]
        if sides == ("EN", "EN") and found[at] in ("ES", "CS"):
            found[at] = "EN"
        elif sides == ("AN", "AN") and found[at] == "CS":
            found[at] = "AN"
    _terminators(found)
    strong = way
    for at, kind in enumerate(found):
        if kind in ("ES", "ET", "CS"):
            found[at] = "ON"
        elif kind == "EN" and strong == "L":
            found[at] = "L"
        elif kind in _STRONG:
            strong = kind
    return found


def _marks_and_numbers(kinds: list[str], way: str) -> list[str]:
    """W1 to W3: marks go with their letter, and numbers with the letters before them."""
    found = list(kinds)
    before, strong = way, way
    for at, kind in enumerate(found):
        if kind == "NSM":
            found[at] = kind = before
        if kind == "EN" and strong == "AL":
            found[at] = "AN"
        if kind in _STRONG:
            strong = kind
        before = found[at]
    return ["R" if kind == "AL" else kind for kind in found]


def _terminators(found: list[str]) -> None:
    """W5: signs like % and € go with the number next to them."""
    at = 0
    while at < len(found):
        end = at
        while end < len(found) and found[end] == "ET":
            end += 1
        if end > at:
            beside = found[at - 1] if at else "", found[end] if end < len(found) else ""
            if "EN" in beside:
                found[at:end] = ["EN"] * (end - at)
        at = max(end, at + 1)


def _side(kind: str) -> str:
    """The direction that a resolved character has for the neutral ones; empty for none."""
    return "R" if kind in ("R", "EN", "AN") else kind if kind == "L" else ""


def _brackets(text: str, found: list[str], way: str) -> None:
    """N0: both brackets of a pair run the same way."""
    stack: list[tuple[str, int]] = []
    pairs = []
    for at, char in enumerate(text):
        if found[at] != "ON":
            continue
        if char in _PAIRS:
            if len(stack) == _DEEPEST:
                break
            stack.append((_PAIRS[char], at))
        elif any(char == closing for closing, _ in stack):
            while stack[-1][0] != char:
                stack.pop()
            pairs.append((stack.pop()[1], at))
    for first, last in sorted(pairs):
        inside = {_side(kind) for kind in found[first + 1 : last]} - {""}
        if way in inside:
            chosen = way
        elif inside:
            before = next((s for k in reversed(found[:first]) if (s := _side(k))), way)
            chosen = before if before in inside else way
        else:
            continue
        found[first] = found[last] = chosen


def _neutral(found: list[str], way: str) -> None:
    """N1 and N2: what has no direction takes that of both its neighbours, or the paragraph's."""
    at, before = 0, way
    while at < len(found):
        if found[at] not in _NEUTRAL:
            before = _side(found[at])
            at += 1
            continue
        end = at
        while end < len(found) and found[end] in _NEUTRAL:
            end += 1
        after = _side(found[end]) if end < len(found) else way
        found[at:end] = [before if before == after else way] * (end - at)
        at = end


def _trailing(kinds: list[str], found: list[int], base: int) -> list[int]:
    """L1: spaces at the end, and isolates that end there, take the base level."""
    at = len(found)
    idle = {"WS", "S", "B", _END, *_REMOVED, *_BEGIN}
    while at and kinds[at - 1] in idle:
        at -= 1
        found[at] = base
    return found


def visual_order(levels_of: list[int]) -> list[int]:
    """L2: the places of runs with these levels, from left to right."""
    order = list(range(len(levels_of)))
    odd = [level for level in levels_of if level % 2]
    if not odd:
        return order
    for least in range(max(levels_of), min(odd) - 1, -1):
        at = 0
        while at < len(order):
            end = at
            while end < len(order) and levels_of[order[end]] >= least:
                end += 1
            order[at:end] = order[at:end][::-1]
            at = max(end, at + 1)
    return order
