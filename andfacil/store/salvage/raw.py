"""Rows out of the pages of a SQLite file, without its tree and whatever its header says.

Source: https://www.sqlite.org/fileformat2.html, sections 1.3 (header), 1.6 (pages), 2.1 (records).
A page that is not as it should be gives no rows; nothing is guessed.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from typing import NamedTuple

PAGE = 4096
"""Bytes in a page: SQLite's default, which andfacil never changes."""
MAGIC = b"SQLite format 3\0"
HEADER = 100
_BEGINNING = re.compile(re.escape(MAGIC))
_APPLICATION = 68
"""Where in the header the application id is."""
_TABLE_LEAF, _INDEX_LEAF, _INDEX_INSIDE = 0x0D, 0x0A, 0x02
_INT_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}

RawValue = int | float | str | bytes | None


class BadPage(Exception):
    """Bytes that are no page or no record."""


class RawRow(NamedTuple):
    """One row: its rowid (0 in an index) and the values of its columns."""

    rowid: int
    values: tuple[RawValue, ...]


def pages_missing(data: bytes) -> int:
    """How many pages the header tells of that the file does not have; 0 for a header of rubbish."""
    told = int.from_bytes(data[28:32])
    have = len(data) // PAGE
    return told - have if have < told < 1 << 20 else 0


def first_session(data: bytes, application_id: int) -> bytes:
    """The part of `data` from where a session begins to where the next one does.

    Files are put one behind the other by recovery tools, or get other bytes before them; pages of
    two sessions must not be read as one. `data` itself where no beginning is left. A first page
    that stands once more inside the session, as a stick with a fault writes it, begins no other.
    """
    mark = application_id.to_bytes(4)
    starts = (found.start() for found in _BEGINNING.finditer(data))
    begun = [at for at in starts if data[at + _APPLICATION : at + _APPLICATION + 4] == mark]
    if not begun:
        return data
    first = data[begun[0] : begun[0] + PAGE]
    end = begun[0] + int.from_bytes(first[28:32]) * PAGE
    others = (at for at in begun[1:] if at >= end or data[at : at + PAGE] != first)
    return data[begun[0] : next(others, None)]


def repaired(data: bytes, *, application_id: int, newest: int) -> bytes:
    """The whole pages of the file, with the header that andfacil would have written.

    SQLite refuses a file that is shorter than its header says, or whose free pages are not
    there. Half a page is left out: what is missing of it would be read as zeros.
    """
    if len(data) < PAGE:
        return b""
    file = bytearray(data[: len(data) // PAGE * PAGE])
    version = int.from_bytes(file[60:64])
    count = len(file) // PAGE
    file[:24] = MAGIC + struct.pack(">H", PAGE) + bytes((1, 1, 0, 64, 32, 32))
    file[28:40] = struct.pack(">III", count, 0, 0)
    file[44:48] = (4).to_bytes(4)
    file[52:60] = struct.pack(">II", 0, 1)
    file[60:72] = struct.pack(
        ">III", version if 1 <= version <= newest else newest, 0, application_id
    )
    file[92:96] = file[24:28]
    return bytes(file)


def table_rows(data: bytes) -> Iterator[RawRow]:
    """The rows on every page that is a leaf of a table."""
    return _rows(data, _TABLE_LEAF)


def index_rows(data: bytes) -> Iterator[RawRow]:
    """The entries on every page of an index; the last value is the rowid."""
    yield from _rows(data, _INDEX_LEAF)
    yield from _rows(data, _INDEX_INSIDE)


def _rows(data: bytes, kind: int) -> Iterator[RawRow]:
    for start in range(0, len(data) - PAGE + 1, PAGE):
        page = data[start : start + PAGE]
        base = HEADER if start == 0 else 0
        if page[base] != kind:
            continue
        count = int.from_bytes(page[base + 3 : base + 5])
        pointers = base + (12 if kind == _INDEX_INSIDE else 8)
        if pointers + 2 * count > PAGE:
            continue
        for number in range(count):
            place = pointers + 2 * number
            try:
                yield _cell(data, page, int.from_bytes(page[place : place + 2]), kind)
            except BadPage:
                continue


def _cell(data: bytes, page: bytes, at: int, kind: int) -> RawRow:
    if kind == _INDEX_INSIDE:
        at += 4
    size, at = _varint(page, at)
    rowid = 0
    if kind == _TABLE_LEAF:
        rowid, at = _varint(page, at)
    if size > len(data):
        raise BadPage
    most = PAGE - 35 if kind == _TABLE_LEAF else (PAGE - 12) * 64 // 255 - 23
    local = size
    if size > most:
        least = (PAGE - 12) * 32 // 255 - 23
        local = least + (size - least) % (PAGE - 4)
        local = least if local > most else local
    payload = page[at : at + local]
    if len(payload) != local:
        raise BadPage
    if local < size:
        payload += _overflow(data, int.from_bytes(page[at + local : at + local + 4]), size - local)
    return RawRow(rowid, _record(payload))


def _overflow(data: bytes, number: int, size: int) -> bytes:
    parts: list[bytes] = []
    seen: set[int] = set()
    while size > 0:
        start = (number - 1) * PAGE
        if number < 1 or number in seen or start + PAGE > len(data):
            raise BadPage
        seen.add(number)
        part = data[start + 4 : start + min(PAGE, 4 + size)]
        parts.append(part)
        size -= len(part)
        number = int.from_bytes(data[start : start + 4])
    return b"".join(parts)


def _record(payload: bytes) -> tuple[RawValue, ...]:
    length, at = _varint(payload, 0)
    if not at <= length <= len(payload):
        raise BadPage
    kinds: list[int] = []
    while at < length:
        kind, at = _varint(payload, at)
        kinds.append(kind)
    values: list[RawValue] = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    if at != len(payload):
        raise BadPage
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[RawValue, int]:
    if kind in {0, 8, 9}:
        return (None if kind == 0 else kind - 8), at
    size = _INT_SIZES.get(kind) or (8 if kind == 7 else (kind - 12) // 2 if kind >= 12 else 0)
    raw = payload[at : at + size]
    if len(raw) != size or kind in {10, 11}:
        raise BadPage
    if kind in _INT_SIZES:
        return int.from_bytes(raw, signed=True), at + size
    if kind == 7:
        return float(struct.unpack(">d", raw)[0]), at + size
    if kind % 2 == 0:
        return raw, at + size
    try:
        return raw.decode(), at + size
    except UnicodeDecodeError:
        raise BadPage from None


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for number in range(9):
        if not 0 <= at < len(data):
            raise BadPage
        byte = data[at]
        at += 1
        if number == 8:
            return value << 8 | byte, at
        value = value << 7 | byte & 0x7F
        if not byte & 0x80:
            return value, at
    raise BadPage
