"""What a seal adds to a paper's file, to be taken away before the file is compared.

A seal is an update behind the file: a field without size, a signature over all bytes, and the
metadata written anew with the name of the program that sealed. Anything else is no seal.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree as Xml

from pypdf.generic import ArrayObject, DictionaryObject

if TYPE_CHECKING:
    from pypdf import PdfReader

_FIELD = {"/FT", "/T", "/Type", "/Subtype", "/F", "/Rect", "/P", "/V"}
_SIGNATURE = {"/Type", "/Filter", "/SubFilter", "/Contents", "/ByteRange", "/M"}
_HEXADECIMAL = re.compile(rb"<[0-9A-Fa-f]*>")
_NOT_SEEN = (0, 0, 0, 0)
_SEALERS = re.compile(r"; pyHanko [0-9.]+(?:\.dev[0-9]+)?")
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_CHANGED_BY_SEALERS = {"ModifyDate", "MetadataDate", "Producer", "xmptk"}
_CLAIM = {"part", "conformance"}


def seal_fields(reader: PdfReader, pdf: bytes) -> list[Any]:
    """The fields of the seals, where the form of the file has nothing but seals; else empty."""
    root: Any = reader.trailer["/Root"]
    form = root.get("/AcroForm")
    if form is None:
        return []
    form = form.get_object()
    if set(form) != {"/Fields", "/SigFlags"}:
        return []
    fields = list(form["/Fields"])
    held = [field.get_object() for field in fields]
    return fields if held and all(_is_seal(field, pdf) for field in held) else []


def reach_the_end(fields: list[Any], pdf: bytes) -> bool:
    """True when the last seal is over all bytes: what was added behind it was not sealed."""
    return max(_end_of(field.get_object()) for field in fields) == len(pdf)


def only_seals(annotations: Any, fields: list[Any]) -> bool:
    """True when the annotations of the first page are these fields and nothing else."""
    found = annotations.get_object() if annotations is not None else None
    if not isinstance(found, ArrayObject):
        return False
    return [note.get_object() for note in found] == [field.get_object() for field in fields]


def same_description(mine: PdfReader, theirs: PdfReader, *, claim: bool) -> bool:
    """True when Info and metadata differ by what a seal or a password changes.

    Without `claim`, theirs does not say that it is PDF/A.
    """
    infos = [_info(reader) for reader in (mine, theirs)]
    for info in infos:
        info["/Producer"] = _SEALERS.sub("", str(info.get("/Producer", "")))
    if infos[0] != infos[1]:
        return False
    packets = [_said(_metadata(reader)) for reader in (mine, theirs)]
    if not claim:
        for packet in packets:
            for said in [key for key in packet if key[0] in _CLAIM and key[1] in {"3", "A"}]:
                del packet[said]
    return packets[0] == packets[1]


def _is_seal(field: Any, pdf: bytes) -> bool:
    signature: Any = field.get("/V")
    if not isinstance(field, DictionaryObject) or signature is None or set(field) - _FIELD:
        return False
    signature = signature.get_object()
    start, first, second, length = _numbers(signature["/ByteRange"])
    return bool(
        (str(field["/FT"]), str(field["/Subtype"])) == ("/Sig", "/Widget")
        and _numbers(field["/Rect"]) == _NOT_SEEN
        and not set(signature) - _SIGNATURE
        and start == 0
        and 0 < first < second
        and second + length <= len(pdf)
        and _HEXADECIMAL.fullmatch(pdf[first:second])
    )


def _end_of(field: Any) -> int:
    _, _, second, length = _numbers(field["/V"]["/ByteRange"])
    return second + length


def _numbers(values: Any) -> tuple[int, ...]:
    return tuple(int(value) for value in values)


def _info(reader: PdfReader) -> dict[str, Any]:
    info: Any = reader.trailer["/Info"]
    return {str(key): value for key, value in info.items()}


def _metadata(reader: PdfReader) -> bytes:
    root: Any = reader.trailer["/Root"]
    return bytes(root["/Metadata"].get_data())


def _said(packet: bytes) -> Counter[tuple[str, str]]:
    """Every value in an XMP packet with the name of its property; XMP has several ways to write."""
    said: Counter[tuple[str, str]] = Counter()
    if b"<!" in packet:  # XMP has no declarations; they could make a few bytes into gigabytes
        return said
    waiting = [("", Xml.fromstring(packet))]
    while waiting:
        above, element = waiting.pop()
        own = above if element.tag.startswith(_RDF) else _local(element.tag)
        waiting += [(own, inner) for inner in element]
        if text := (element.text or "").strip():
            said[own, text] += 1
        for name, value in element.attrib.items():
            if name == f"{_RDF}resource":
                said[own, value] += 1
            elif not name.startswith((_RDF, "{http://www.w3.org/XML")):
                said[_local(name), value] += 1
    for key in [key for key in said if key[0] in _CHANGED_BY_SEALERS]:
        del said[key]
    return said


def _local(name: str) -> str:
    return name.rpartition("}")[2]
