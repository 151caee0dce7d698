"""The PDF file around the pages: for archives (PDF/A-3a) and for screen readers (PDF/UA-1).

reportlab writes neither the structure nor what PDF/A requires, and leaves out the line end before
`endstream`. So this document writes all objects itself, and the structure after them.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from reportlab.pdfbase import pdfdoc

from andfacil.export.pdf.tagging.metadata import Description, metadata
from andfacil.export.pdf.tagging.tree import structure_objects
from andfacil.paths import resource

if TYPE_CHECKING:
    from andfacil.export.pdf.tagging.elements import Element
    from andfacil.export.pdf.tagging.marking import MarkedContent

VERSION = (1, 7)
"""Of the PDF format: the one that PDF/A-3 is made of."""

STRUCTURE = "andfacil:structure"
STREAM_END = b"endstream\nendobj\n"


@dataclass(frozen=True, slots=True)
class EmbeddedFile:
    """A file that is embedded in the PDF."""

    name: str
    description: str
    mime_type: str
    content: bytes


class ArchiveInfo(pdfdoc.PDFInfo):
    """The document information dictionary: as in the metadata, and without a time."""

    def __init__(self, description: Description) -> None:
        super().__init__()
        self.title, self.author, self.subject = (
            description.title,
            description.author,
            description.subject,
        )
        self.creator, self.producer = description.creator, description.producer

    def format(self, document: Any) -> bytes:
        """The dictionary as bytes."""
        pairs = {
            "Title": self.title,
            "Author": self.author,
            "Subject": self.subject,
            "Creator": self.creator,
            "Producer": self.producer,
        }
        strings = {key: pdfdoc.PDFString(value) for key, value in pairs.items() if value}
        return bytes(pdfdoc.PDFDictionary(strings).format(document))


class ArchiveDocument(pdfdoc.PDFDocument):
    """A reportlab document that writes a tagged file for the archive."""

    Catalog: Any  # reportlab's, as the next
    _pdfVersion: tuple[int, int]  # noqa: N815
    Reference: Any

    def __init__(self, description: Description, root: Element, marks: MarkedContent) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=VERSION, lang=description.language)
        self.info = ArchiveInfo(description)
        self._root, self._marks = root, marks
        self._page_names: list[str] = []
        catalog = self.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF", "OutputIntents"]
        catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
        catalog.Metadata = self._metadata(description)
        catalog.OutputIntents = self._colours()
        catalog.StructTreeRoot = self.Reference(pdfdoc.PDFDictionary({}), STRUCTURE)

    def embed(self, file: EmbeddedFile) -> None:
        """Embed a file, as the source of the pages."""
        make, text = pdfdoc.PDFDictionary, pdfdoc.PDFString
        digest = hashlib.md5(file.content, usedforsecurity=False).hexdigest()
        stream = self._stream(file.content, packed=True)
        stream.dictionary.dict.update(
            Type="/EmbeddedFile",
            Subtype="/" + file.mime_type.replace("/", "#2F"),  # a slash would begin a new name
            Params=make({"Size": len(file.content), "CheckSum": f"<{digest}>"}),
        )
        held = self.Reference(stream)
        specification = self.Reference(
            make(
                {
                    "Type": "/Filespec",
                    "F": text(file.name),
                    "UF": text(file.name),
                    "Desc": text(file.description),
                    "AFRelationship": "/Source",
                    "EF": make({"F": held, "UF": held}),
                }
            )
        )
        array = pdfdoc.PDFArray
        files = make({"Names": array([text(file.name), specification])})
        self.Catalog.Names = make({"EmbeddedFiles": files})
        self.Catalog.AF = array([specification])

    def addPage(self, page: Any) -> None:  # noqa: N802  # reportlab's name
        """Add a page, with its key in the structure."""
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._page_names)
        page.Tabs = "/S"
        self._page_names.append(self.thisPageName())
        super().addPage(page)

    def format(self) -> bytes:
        """The whole file, also objects that are added while others are written."""
        catalog, info = self.Reference(self.Catalog), self.Reference(self.info)
        file = _File(self._pdfVersion)
        number = 1
        while number in self.numberToId:
            name = self.numberToId[number]
            if name != STRUCTURE:
                body = pdfdoc.PDFIndirectObject(name, self.idToObject[name]).format(self)
                if body.endswith(STREAM_END):
                    body = body[: -len(STREAM_END)] + b"\n" + STREAM_END
                file.add(number, body)
            number += 1
        numbers = self.idToObjectNumberAndVersion
        pages = [numbers[name][0] for name in self._page_names]
        first = numbers[STRUCTURE][0]
        owners = self._marks.pages
        made = structure_objects(self._root, owners, pages, first, number)
        for at, body in zip((first, *range(number, number + len(made))), made, strict=False):
            file.add(at, b"%d 0 obj\n%b\nendobj\n" % (at, body))
        return file.closed(catalog.format(self), info.format(self), self.ID())

    def _stream(self, content: bytes, *, packed: bool) -> Any:
        filters = [pdfdoc.PDFZCompress] if packed else []
        return pdfdoc.PDFStream(pdfdoc.PDFDictionary({}), content, filters)

    def _metadata(self, description: Description) -> Any:
        stream = self._stream(metadata(description), packed=False)
        stream.dictionary.dict.update(Type="/Metadata", Subtype="/XML")
        return stream

    def _colours(self) -> Any:
        """The colour profile of the pages (sRGB)."""
        profile = self._stream(resource("colour/srgb.icc").read_bytes(), packed=True)
        profile.dictionary["N"] = 3
        named = pdfdoc.PDFString("sRGB IEC61966-2.1")
        intent = {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": named,
            "Info": named,
            "DestOutputProfile": self.Reference(profile),
        }
        return pdfdoc.PDFArray([pdfdoc.PDFDictionary(intent)])


class _File:
    """The bytes of a file, and where in them each object begins."""

    def __init__(self, version: tuple[int, int]) -> None:
        # Four bytes above 127: programs that transfer files then treat it as binary.
        self._parts = [b"%%PDF-%d.%d\n%%\xe2\xe3\xcf\xd3\n" % version]
        self._length = len(self._parts[0])
        self._offsets: dict[int, int] = {}

    def add(self, number: int, body: bytes) -> None:
        self._offsets[number] = self._length
        self._parts.append(body)
        self._length += len(body)

    def closed(self, catalog: bytes, info: bytes, identity: bytes) -> bytes:
        count = max(self._offsets) + 1
        table = b"".join(b"%010d 00000 n \n" % self._offsets[n] for n in range(1, count))
        end = b"xref\n0 %d\n0000000000 65535 f \n%b" % (count, table)
        trailer = b"trailer\n<</Size %d/Root %b/Info %b/ID%b>>\n" % (count, catalog, info, identity)
        return b"".join((*self._parts, end, trailer, b"startxref\n%d\n%%%%EOF\n" % self._length))
