"""Whether a file is the very one that andfacil writes, and if not, which parts of it differ."""

from __future__ import annotations

import io
import re
from typing import TYPE_CHECKING, Any

from andfacil.export.protect.seal import need_extra
from andfacil.export.verify.file_parts import SENTENCES, FilePart, PartDifference

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pypdf import PdfReader

    from andfacil.export.verify.object_walk import Path

_PAGE = re.compile(r"page (\d+)")
MOST_PAGES_NAMED = 5

SECRETS = ("/O", "/U", "/OE", "/UE", "/Perms")
"""What a lock makes of its password."""

LOCK = {
    **{"/Filter": "/Standard", "/V": 5, "/R": 6, "/Length": 256, "/P": -4},
    **{"/EncryptMetadata": True, "/StmF": "/StdCF", "/StrF": "/StdCF"},
    "/CF": {"/StdCF": {"/AuthEvent": "/DocOpen", "/CFM": "/AESV3", "/Length": 32}},
}
"""The rest of it, as `protect.password` writes it."""


def file_differences(pdf: bytes, fresh: bytes, password: str = "") -> tuple[PartDifference, ...]:
    """How the file `pdf` differs from `fresh`, what andfacil writes; empty for the very file.

    What a seal or a password adds is taken away first. `password` opens a locked file. Raises
    WorldProblem when that needs the extra and it is not installed.
    """
    if pdf == fresh:
        return ()
    from pypdf.errors import PyPdfError

    from andfacil.export.base.quiet_logs import quiet_logs

    try:
        with quiet_logs():
            return tuple(_compared(pdf, fresh, password))
    # Foreign files are damaged in every way; whatever goes wrong, it is not the very file.
    except (
        *(PyPdfError, RecursionError, ArithmeticError, LookupError, ValueError, TypeError),
        *(AttributeError, NotImplementedError, AssertionError, OSError, SyntaxError),
    ):
        return (PartDifference(FilePart.UNREAD, SENTENCES[FilePart.UNREAD]),)


def _compared(pdf: bytes, fresh: bytes, password: str) -> Iterator[PartDifference]:
    from pypdf import PdfReader

    from andfacil.export.verify.object_walk import ObjectWalk
    from andfacil.export.verify.seal_update import reach_the_end, seal_fields

    mine, theirs = PdfReader(io.BytesIO(fresh)), PdfReader(io.BytesIO(pdf))
    locked = theirs.is_encrypted
    locked_as_ours = True
    if locked:
        need_extra()  # it brings the ciphers
        locked_as_ours = _locked_as_ours(theirs)
        theirs.decrypt(password)
    fields = seal_fields(theirs, pdf)
    walk = ObjectWalk(mine, theirs)
    walk.compare(_taken_away(mine, theirs, fields, locked=locked))
    found = {part: _sentence(part, walk.found[part]) for part in FilePart if part in walk.found}
    if (fields and not reach_the_end(fields, pdf)) or (not fields and b"/ByteRange" in pdf):
        found[FilePart.SEAL] = SENTENCES[FilePart.SEAL]
    if not locked_as_ours:
        found[FilePart.LOCK] = SENTENCES[FilePart.LOCK]
    if not found:
        found = _bytes_beside(pdf, fresh, theirs, len(fields), locked=locked)
    yield from (PartDifference(part, sentence) for part, sentence in found.items())


def _locked_as_ours(theirs: PdfReader) -> bool:
    """True for a lock that a password opens, and that then allows everything."""
    held: Any = theirs.trailer["/Encrypt"].get_object()
    settings = {key: value for key, value in held.items() if key not in SECRETS}
    return settings == LOCK and not theirs.decrypt("")


def _taken_away(
    mine: PdfReader, theirs: PdfReader, fields: list[Any], *, locked: bool
) -> frozenset[Path]:
    """The paths that a seal or a password changes, where they are changed by nothing else."""
    from andfacil.export.verify.seal_update import only_seals, same_description

    skipped: set[Path] = set()
    if fields:
        skipped.add(("Root", "AcroForm"))
        if only_seals(theirs.pages[0].get("/Annots"), fields):
            skipped.add(("page 1", "Annots"))
    if (fields or locked) and same_description(mine, theirs, claim=not locked):
        skipped |= {("Info",), ("Root", "Metadata")}
    return frozenset(skipped)


def _bytes_beside(
    pdf: bytes, fresh: bytes, theirs: PdfReader, seals: int, *, locked: bool
) -> dict[FilePart, str]:
    """Where the objects are the same: what else is in the bytes."""
    ends = pdf.count(b"%%EOF")
    if locked:  # other bytes each time; so the number of objects and of updates count
        objects = sum(len(table) for number, table in theirs.xref.items() if number != 65535)
        wanted = _objects_of(fresh) + 1 + (2 * seals + 1 if seals else 0)
        if objects == wanted and ends == 1 + seals and pdf.rstrip(b"\r\n").endswith(b"%%EOF"):
            return {}
    elif seals and pdf.startswith(fresh) and ends == 1 + seals:
        return {}
    part = FilePart.ADDED if fresh in pdf or locked else FilePart.SAVED
    return {part: SENTENCES[part]}


def _objects_of(fresh: bytes) -> int:
    return len(re.findall(rb"^\d{10} \d{5} n ", fresh, re.MULTILINE))


def _sentence(part: FilePart, paths: list[Path]) -> str:
    pages = {int(m[1]) for path in paths if path and (m := _PAGE.fullmatch(path[0]))}
    if not pages:
        return SENTENCES[part]
    numbers = ", ".join(map(str, sorted(pages)[:MOST_PAGES_NAMED]))
    more = ", …" if len(pages) > MOST_PAGES_NAMED else ""
    return f"{SENTENCES[part]} (page {numbers}{more})"
