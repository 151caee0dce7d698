"""Comparing everything in a PDF file with the one that andfacil writes, object by object.

Both files are walked from their trailer side by side, so that other numbers of objects, another
order or another compression do not count. pypdf reads the objects: PDFium shows pages and tells
little of what else is in a file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DictionaryObject,
    IndirectObject,
    NullObject,
    StreamObject,
)

from andfacil.export.verify.file_parts import FilePart, part_at, parts_named

if TYPE_CHECKING:
    from pypdf import PdfReader

MOST_STEPS = 2_000_000
"""Pairs of values that are compared; a paper of 2,000 cards has about half a million."""

MOST_ADDED = 5_000
"""Values of something added that are looked at."""

MOST_PAGES = 20_000
"""Pages of a file that are looked for; PDFium has counted them before."""

INHERITED = ("Resources", "MediaBox", "CropBox", "Rotate")
"""Keys that a page may take from the nodes above it."""

_PAGE_TREE = {"/Type", "/Kids", "/Count", "/Parent", *(f"/{key}" for key in INHERITED)}
_STREAM = {"/Length", "/Filter", "/DecodeParms", "/DL"}
_NAMING = ("/S", "/Type", "/Subtype", "/FT")
_READ_ALOUD = re.compile(rb"/(?:ActualText|Alt|E)\s*(?:\(.*?(?<!\\)\)|<[^>]*>)", re.DOTALL)

Path = tuple[str, ...]


class ObjectWalk:
    """One comparison of two files. `found` has each part that differs, with the paths to it."""

    def __init__(self, mine: PdfReader, theirs: PdfReader) -> None:
        self.found: dict[FilePart, list[Path]] = {}
        self._mine, self._theirs = mine, theirs
        self._done: set[tuple[int, int]] = set()
        self._steps = 0
        self._pages: tuple[dict[int, int], dict[int, int]] = ({}, {})

    def compare(self, skipped: frozenset[Path] = frozenset()) -> None:
        """Compare all pages, then everything else but what is at a path in `skipped`."""
        ours, others = (self._page_list(number) for number in (0, 1))
        if len(ours) != len(others):
            self._add(("Pages",), FilePart.DRAWING)
        for number, (mine, theirs) in enumerate(zip(ours, others, strict=False), 1):
            page = f"page {number}"
            for key in sorted({*mine, *theirs} - {"/Parent"}):
                path = (page, key[1:])
                if path not in skipped:
                    self._walk(path, mine.get(key), theirs.get(key), skipped)
        for more in others[len(ours) :]:
            self._added(("Pages",), more)
        trailers = (self._mine.trailer, self._theirs.trailer)
        for name in ("Info", "Root"):
            one, other = (trailer.get(f"/{name}") for trailer in trailers)
            self._walk((name,), one, other, skipped)

    def _page_list(self, which: int) -> list[dict[str, Any]]:
        """The pages of one of the files, each with what it inherits."""
        reader = (self._mine, self._theirs)[which]
        pages: list[dict[str, Any]] = []
        own: dict[str, Any]
        waiting: list[tuple[Any, dict[str, Any]]] = [(_root(reader).raw_get("/Pages"), {})]
        seen: set[int] = set()
        while waiting and len(pages) < MOST_PAGES:
            reference, above = waiting.pop()
            node = _got(reference)
            if not isinstance(node, DictionaryObject) or id(node) in seen:
                continue
            seen.add(id(node))
            own = {str(key): node.raw_get(key) for key in node}
            inherited = above | {k: v for k, v in own.items() if k[1:] in INHERITED}
            kids = _got(own.get("/Kids"))
            if isinstance(kids, ArrayObject):
                waiting += [(kid, inherited) for kid in reversed(list(kids))]
                for key in set(own) - _PAGE_TREE:
                    self._added(("Pages", key[1:]), own[key])
            else:
                self._pages[which][id(node)] = len(pages)
                pages.append(inherited | own)
        return pages

    def _walk(self, path: Path, mine: Any, theirs: Any, skipped: frozenset[Path]) -> None:
        waiting = [(path, mine, theirs)]
        while waiting:
            self._steps += 1
            if self._steps > MOST_STEPS:
                self._add(path, FilePart.UNREAD)
                return
            at, one, other = waiting.pop()
            if at in skipped:
                continue
            one, other = _got(one), _got(other)
            if isinstance(one, DictionaryObject | ArrayObject):
                pair = (id(one), id(other))
                if pair in self._done:
                    continue
                self._done.add(pair)
            waiting += self._inner(at, one, other)

    def _inner(self, at: Path, one: Any, other: Any) -> Iterator[tuple[Path, Any, Any]]:
        """Record how two values differ; gives the pairs inside them."""
        mine, theirs = (
            pages.get(id(v)) for pages, v in zip(self._pages, (one, other), strict=True)
        )
        if mine != theirs:
            self._add(at)
        if mine is not None or theirs is not None:
            return
        if isinstance(one, DictionaryObject) and isinstance(other, DictionaryObject):
            yield from self._entries(at, one, other)
        elif isinstance(one, ArrayObject) and isinstance(other, ArrayObject):
            yield from self._items(at, one, other)
        elif other is None and isinstance(one, DictionaryObject) and part_at(at) is FilePart.OTHER:
            for key in one:  # what is missing is told by what was in it
                yield (*at, str(key)[1:]), _raw(one, key), None
        elif _plain(one) != _plain(other):
            self._added(at, other)

    def _items(
        self, at: Path, one: ArrayObject, other: ArrayObject
    ) -> Iterator[tuple[Path, Any, Any]]:
        if len(one) != len(other):
            self._add(at)
        for mine, theirs in zip(one, other, strict=False):
            yield at, mine, theirs
        for more in list(other)[len(one) :]:
            self._added(at, more)

    def _entries(
        self, at: Path, one: DictionaryObject, other: DictionaryObject
    ) -> Iterator[tuple[Path, Any, Any]]:
        left_out: set[str] = set()
        if isinstance(one, StreamObject) or isinstance(other, StreamObject):
            self._streams(at, one, other)
            left_out = _STREAM
        for key in sorted({*one, *other} - left_out):
            yield (*at, str(key)[1:]), _raw(one, key), _raw(other, key)

    def _streams(self, at: Path, one: Any, other: Any) -> None:
        mine, theirs = (_data(value) for value in (one, other))
        if mine != theirs:
            image = "/Image" in (one.get("/Subtype"), other.get("/Subtype"))
            self._add(at, FilePart.PICTURES if image else None)
            if _READ_ALOUD.findall(mine) != _READ_ALOUD.findall(theirs):
                self._add(at, FilePart.READ_ALOUD)

    def _added(self, at: Path, value: Any) -> None:
        """Record that something is there that ours has not, or that is missing (None)."""
        self._add(at)
        waiting, seen = [value], set[int]()
        while waiting and len(seen) < MOST_ADDED:
            one = _got(waiting.pop())
            if id(one) in seen or any(id(one) in pages for pages in self._pages):
                continue
            seen.add(id(one))
            if isinstance(one, DictionaryObject):
                names = [str(_got(_raw(one, key)))[1:] for key in _NAMING]
                for part in parts_named([str(key)[1:] for key in one], names):
                    self._add(at, part)
                waiting += [_raw(one, key) for key in one if key not in {"/Parent", "/P"}]
            elif isinstance(one, ArrayObject):
                waiting += list(one)

    def _add(self, at: Path, part: FilePart | None = None) -> None:
        self.found.setdefault(part or part_at(at), []).append(at)


def _root(reader: PdfReader) -> DictionaryObject:
    root = _got(reader.trailer.raw_get("/Root"))
    if not isinstance(root, DictionaryObject):
        raise TypeError("no catalog")
    return root


def _got(value: Any) -> Any:
    """The value itself where it is a reference to one; None where there is none."""
    if isinstance(value, IndirectObject):
        value = value.get_object()
    return None if isinstance(value, NullObject) else value


def _raw(value: DictionaryObject, key: Any) -> Any:
    return value.raw_get(key) if key in value else None


def _data(value: Any) -> bytes:
    return bytes(value.get_data()) if isinstance(value, StreamObject) else b""


def _plain(value: Any) -> object:
    """A value as numbers, text or bytes, which are written in several ways."""
    if isinstance(value, DictionaryObject):
        return StreamObject if isinstance(value, StreamObject) else DictionaryObject
    if isinstance(value, ArrayObject):
        return ArrayObject
    if isinstance(value, ByteStringObject):
        return bytes(value)
    if isinstance(value, str):
        return bytes(getattr(value, "original_bytes", b"")) or str(value)
    return value
