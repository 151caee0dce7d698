"""Columns: how a field of a card is written into SQLite, and read and checked.

Reading raises `BadValue` for a value that andfacil would not have written; it never holds the value
itself.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from andfacil.domain.values.cards import Answer, Party, Person, Scale, Scores, SideAnswer

if TYPE_CHECKING:
    from enum import StrEnum

_NO_NAMES: frozenset[str] = frozenset()
LARGEST_ORDER = 2**53
"""Far larger than on any board, and small enough to add to in SQLite's integers."""

SqlValue = str | int | None


class BadValue(ValueError):
    """A value that andfacil does not write."""


class Column(NamedTuple):
    """A kind of column: `write` makes the SQL value, `read` the field from it."""

    write: Callable[[Any], SqlValue]
    read: Callable[[Any], Any]

    @property
    def optional(self) -> Column:
        """The same kind with NULL for None."""
        write, read = self.write, self.read
        return Column(
            lambda value: None if value is None else write(value),
            lambda value: None if value is None else read(value),
        )

    @property
    def or_empty(self) -> Column:
        """The same kind with an empty text for None."""
        write, read = self.write, self.read
        return Column(
            lambda value: "" if value is None else write(value),
            lambda value: None if value == "" else read(value),
        )


def dump_json(value: object) -> str:
    """JSON as andfacil writes it: the same value gives the same text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def load_json(value: object) -> Any:
    """The value of a JSON text. Raises BadValue."""
    text = _text(value)
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        raise BadValue from None
    # Escapes, which andfacil never writes for letters, can hold halves of surrogate pairs.
    if "\\ud" in text and dump_json(found) != text:
        raise BadValue
    return found


def _text(value: object) -> str:
    if type(value) is not str:
        raise BadValue
    return value


def _integer(value: object) -> int:
    if type(value) is not int:
        raise BadValue
    return value


def _order(value: object) -> int:
    if type(value) is not int or abs(value) > LARGEST_ORDER:
        raise BadValue
    return value


def _flag(value: object) -> bool:
    if type(value) is not int or value not in (0, 1):
        raise BadValue
    return value == 1


def _real_flag(value: object) -> bool:
    if type(value) is not bool:
        raise BadValue
    return value


def _each(value: object, read: Callable[[object], Any]) -> tuple[Any, ...]:
    if type(value) is not list:
        raise BadValue
    return tuple(read(item) for item in value)


def _object(value: object, *keys: str) -> dict[str, Any]:
    if type(value) is not dict or value.keys() != set(keys):
        raise BadValue
    return value


def _spelled(value: object) -> frozenset[str]:
    return frozenset(_each(value, _text))


def _names(value: object) -> frozenset[str]:
    if value == "[]":  # nearly always; reading a board takes a tenth less
        return _NO_NAMES
    return _spelled(load_json(value))


def _day(value: object) -> dt.date:
    try:
        return dt.date.fromisoformat(_text(value))
    except ValueError:
        raise BadValue from None


def _moment(value: object) -> dt.datetime:
    try:
        return dt.datetime.fromisoformat(_text(value))
    except ValueError:
        raise BadValue from None


def _write_party(party: Party) -> str:
    return dump_json(
        {
            "name": party.name,
            "people": [_person_fields(person) for person in party.people],
            "spelled": sorted(party.spelled),
        }
    )


def _person_fields(person: Person) -> dict[str, object]:
    return {
        "name": person.name,
        "role": person.role,
        "authority": person.authority,
        "signs": person.signs,
        "spelled": sorted(person.spelled),
    }


def _read_party(value: object) -> Party:
    found = _object(load_json(value), "name", "people", "spelled")
    return Party(
        name=_text(found["name"]),
        people=_each(found["people"], _read_person),
        spelled=_spelled(found["spelled"]),
    )


def _read_person(value: object) -> Person:
    found = _object(value, "name", "role", "authority", "signs", "spelled")
    return Person(
        name=_text(found["name"]),
        role=_text(found["role"]),
        authority=_text(found["authority"]),
        signs=_real_flag(found["signs"]),
        spelled=_spelled(found["spelled"]),
    )


def _write_answer(answer: SideAnswer) -> str:
    found: dict[str, object] = {
        "answer": answer.answer.value,
        "condition": answer.condition,
        "spelled": sorted(answer.spelled),
    }
    if answer.scale is not None or answer.scores:
        found |= {"scale": answer.scale, "scores": answer.scores}
    return dump_json(found)


def _read_answer(value: object) -> SideAnswer:
    found = load_json(value)
    asked = ("scale", "scores") if type(found) is dict and "scale" in found else ()
    found = _object(found, "answer", "condition", "spelled", *asked)
    return SideAnswer(
        answer=choice(Answer).read(found["answer"]),
        condition=_text(found["condition"]),
        scale=choice(Scale).optional.read(found["scale"]) if asked else None,
        scores=_each(found["scores"], _integer) if asked else (),
        spelled=_spelled(found["spelled"]),
    )


def _write_scores(scores: Scores) -> str:
    return dump_json({"a": scores.a, "b": scores.b, "spelled": sorted(scores.spelled)})


def _read_scores(value: object) -> Scores:
    found = _object(load_json(value), "a", "b", "spelled")
    return Scores(
        a=_each(found["a"], _integer),
        b=_each(found["b"], _integer),
        spelled=_spelled(found["spelled"]),
    )


def choice(kind: type[StrEnum]) -> Column:
    """A column that holds one value of an enumeration."""

    def read(value: object) -> StrEnum:
        try:
            return kind(_text(value))
        except ValueError:
            raise BadValue from None

    return Column(lambda value: str(value.value), read)


TEXT = Column(lambda value: value, _text)
ORDER = Column(lambda value: value, _order)
INTEGER = Column(lambda value: value, _integer)
FLAG = Column(int, _flag)
DAY = Column(lambda value: value.isoformat(), _day).optional
MOMENT = Column(lambda value: value.isoformat(), _moment)
TEXTS = Column(dump_json, lambda value: _each(load_json(value), _text))
NUMBERS = Column(dump_json, lambda value: _each(load_json(value), _integer))
NAMES = Column(lambda value: dump_json(sorted(value)), _names)
PARTY = Column(_write_party, _read_party)
ANSWER = Column(_write_answer, _read_answer).optional
SCORES = Column(_write_scores, _read_scores).optional
