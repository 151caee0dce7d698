"""One value of an exchange document, with its path, and readers for single values."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING, TypeVar

from andfacil.domain.values.errors import RuleBroken

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from enum import StrEnum

EnumT = TypeVar("EnumT", bound="StrEnum")
ValueT = TypeVar("ValueT")
DefaultT = TypeVar("DefaultT")

FORMAT = "andfacil-session"
VERSION = 1
"""How a document of the exchange format names itself."""

LARGEST_COUNT = 2**31
LONGEST_REF = 1000
"""Characters of a ref; Python reads numbers of up to 4300 digits."""

LONGEST_HOLE = 120
"""Characters of a key or a ref that a fault repeats: it is one line."""

DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class ExchangeFault(RuleBroken):
    """A document that is not a session in the exchange format; the sentence says where."""

    def __init__(self, template: str, **holes: str) -> None:
        super().__init__(template, **{name: _shortened(hole) for name, hole in holes.items()})


def _shortened(hole: str) -> str:
    return hole if len(hole) <= LONGEST_HOLE else f"{hole[: LONGEST_HOLE - 1]}…"


class Node:
    """One JSON value and its path, read key by key.

    The node of an object remembers which keys were read, so that `finish` can name the others.
    """

    def __init__(self, value: object, where: str) -> None:
        self.value = value
        self.where = where
        self._read_keys: set[str] = set()

    @property
    def name(self) -> str:
        """The path as a fault names it."""
        return self.where or "the document"

    def fault(self, template: str, **holes: str) -> ExchangeFault:
        """A fault at this path."""
        return ExchangeFault("{where}: " + template, where=self.name, **holes)

    def mapping(self) -> dict[str, object]:
        """This node as an object."""
        if not isinstance(self.value, dict):
            raise self.fault("an object is expected here.")
        return self.value

    def has(self, key: str) -> bool:
        """True when the object has `key`, which counts as read then."""
        self._read_keys.add(key)
        return key in self.mapping()

    def child(self, key: str) -> Node:
        """The node under a required key."""
        if not self.has(key):
            raise self.fault("the key {key!r} is missing.", key=key)
        return Node(self.mapping()[key], f"{self.where}.{key}" if self.where else key)

    def optional(
        self, key: str, read: Callable[[Node], ValueT], default: DefaultT
    ) -> ValueT | DefaultT:
        """What `read` gives for the node under `key`; `default` when there is no such key."""
        return read(self.child(key)) if self.has(key) else default

    def items(self) -> Iterator[Node]:
        """The nodes of an array."""
        if not isinstance(self.value, list):
            raise self.fault("an array is expected here.")
        for number, value in enumerate(self.value):
            yield Node(value, f"{self.where}[{number}]")

    def finish(self) -> None:
        """Raise ExchangeFault for the first key that was not read."""
        for key in self.mapping():
            if key not in self._read_keys:
                raise self.fault("the key {key!r} is not known.", key=key)


# --------------------------------------------------------------------------- single values


def text(node: Node) -> str:
    """A string that can be kept."""
    if not isinstance(node.value, str):
        raise node.fault("a text is expected here.")
    if any("\ud800" <= char <= "\udfff" for char in node.value):
        raise node.fault("the text holds half a character (a lone surrogate).")
    return node.value


def some_text(node: Node) -> str:
    """A string of at least one character."""
    found = text(node)
    if not found:
        raise node.fault("the text is empty.")
    return found


def flag(node: Node) -> bool:
    """True or false."""
    if not isinstance(node.value, bool):
        raise node.fault("true or false is expected here.")
    return node.value


def day(node: Node) -> dt.date | None:
    """A date as YYYY-MM-DD, or null."""
    if node.value is None:
        return None
    if isinstance(node.value, str) and DAY.fullmatch(node.value):
        try:
            return dt.date.fromisoformat(node.value)
        except ValueError:
            pass  # a day that no calendar has: said below
    raise node.fault("a date like 2027-01-31 or null is expected here.")


def score(node: Node) -> int:
    """A whole number from 0 to 10."""
    value = node.value
    whole = isinstance(value, int | float) and not isinstance(value, bool) and value % 1 == 0
    if not whole or not 0 <= value <= 10:  # type: ignore[operator]  # a number, by `whole`
        raise node.fault("a whole number from 0 to 10 is expected here.")
    return int(value)  # type: ignore[call-overload, no-any-return]  # the same


def count(node: Node) -> int:
    """A whole number from 1 on."""
    value = node.value
    whole = isinstance(value, int | float) and not isinstance(value, bool) and value % 1 == 0
    if not whole or not 1 <= value <= LARGEST_COUNT:  # type: ignore[operator]  # a number
        raise node.fault("a whole number from 1 on is expected here.")
    return int(value)  # type: ignore[call-overload, no-any-return]  # the same


def ref(pattern: re.Pattern[str]) -> Callable[[Node], str]:
    """A reader for refs of one kind."""

    def read(node: Node) -> str:
        found = text(node)
        if not pattern.fullmatch(found):
            raise node.fault("a ref like A1 or AND3 is expected here.")
        if len(found) > LONGEST_REF:
            raise node.fault("a number of so many digits is no ref that can be said aloud.")
        return found

    return read


def one_of(choices: type[EnumT]) -> Callable[[Node], EnumT]:
    """A reader for one of a few words."""

    def read(node: Node) -> EnumT:
        try:
            return choices(text(node))
        except ValueError:
            words = ", ".join(choices)
            raise node.fault("one of {words} is expected here.", words=words) from None

    return read


def list_of(
    read: Callable[[Node], ValueT], *, unique: bool = False
) -> Callable[[Node], tuple[ValueT, ...]]:
    """A reader for arrays."""

    def read_all(node: Node) -> tuple[ValueT, ...]:
        found = tuple(read(item) for item in node.items())
        if unique and len(set(found)) < len(found):
            raise node.fault("the same ref stands here twice.")
        return found

    return read_all
