"""The direction of each character: the Unicode bidirectional algorithm (UAX 9).

`printable` has removed all explicit direction marks, so only the implicit rules are here: W1 to W7,
N0 to N2, I1, I2 and L1. An even level runs to the right.
"""

from __future__ import annotations

import unicodedata

LEFT, RIGHT = 0, 1
_STRONG = {"L": LEFT, "R": RIGHT, "AL": RIGHT}
_NEUTRAL = frozenset({"B", "S", "WS", "ON", "BN", "ES", "ET", "CS"})
_OPENING = "([{\u2045\u207d\u208d\u27e8\u27ea\u3008\u300a\u300c\u300e\u3010\u3014\u3016\u3018\u301a"
_CLOSING = ")]}\u2046\u207e\u208e\u27e9\u27eb\u3009\u300b\u300d\u300f\u3011\u3015\u3017\u3019\u301b"
_PAIRS = dict(zip(_OPENING, _CLOSING, strict=True))
_DEEPEST = 63
"""Brackets within brackets that are looked at (BD16)."""


def base_level(text: str, default: int = LEFT) -> int:
    """The direction of the first strong character; `default` when there is none (P2, P3)."""
    for char in text:
        strong = _STRONG.get(unicodedata.bidirectional(char))
        if strong is not None:
            return strong
    return default


def levels(text: str, base: int) -> list[int]:
    """The level of each character of one paragraph whose base level is `base`."""
    kinds = [unicodedata.bidirectional(char) or "L" for char in text]
    if base == LEFT and not any(kind in ("R", "AL", "AN") for kind in kinds):
        return [LEFT] * len(text)
    way = "R" if base else "L"
    resolved = _weak(kinds, way)
    _brackets(text, resolved, way)
    _neutral(resolved, way)
    found = [_implicit(kind, base) for kind in resolved]
    return _trailing(kinds, found, base)


def _implicit(kind: str, base: int) -> int:
    """I1 and I2."""
    if base == RIGHT:
        return RIGHT if kind == "R" else RIGHT + 1
    return {"L": LEFT, "R": RIGHT}.get(kind, LEFT + 2)


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
        while end < len(found) and found[end] in ("ET", "BN"):
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
    """L1: spaces at the end take the base level."""
    at = len(found)
    while at and kinds[at - 1] in ("WS", "BN", "S", "B"):
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
