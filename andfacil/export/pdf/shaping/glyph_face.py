"""A font by its glyphs: HarfBuzz shapes with it, and a PDF gets the glyphs that it shows.

reportlab's fonts map characters; shaped glyphs would get private characters that nobody can copy.
Here each pair of a glyph and its text has a number in the PDF, and the PDF maps it to the text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import uharfbuzz as hb
from reportlab.pdfbase import pdfdoc

from andfacil.export.pdf.shaping.system_faces import MARK, load
from andfacil.paths import resource

_NOT_EMBEDDED = ("GSUB", "GPOS", "GDEF", "cmap", "name", "OS/2")


class GlyphFace:
    """One font file. Measures are in thousandths of the type size."""

    def __init__(self, name: str) -> None:
        if MARK in name:
            self.hb_face = load(name)
            self.name = "System" + re.sub("[^A-Za-z0-9]", "", Path(name).stem)
        else:
            self.hb_face = hb.Face(hb.Blob(resource(f"fonts/{name}.ttf").read_bytes()))
            self.name = name
        self.hb_font = hb.Font(self.hb_face)
        self.scale = 1000 / self.hb_face.upem
        self._codes = frozenset(self.hb_face.unicodes)
        self._used: WeakKeyDictionary[Any, UsedGlyphs] = WeakKeyDictionary()

    @property
    def blank(self) -> int:
        """The glyph of the space."""
        return self.hb_font.get_nominal_glyph(0x20) or 0

    def has(self, char: str) -> bool:
        """True when the font has a glyph for the character."""
        return ord(char) in self._codes and unicodedata.category(char) not in ("Co", "Cs")

    def advance(self, glyph: int) -> float:
        """The width that the font gives a glyph."""
        return float(self.hb_font.get_glyph_h_advance(glyph) * self.scale)

    def used_in(self, document: Any) -> UsedGlyphs:
        """The glyphs of this face in a reportlab document."""
        if document not in self._used:
            self._used[document] = UsedGlyphs(self, document)
        return self._used[document]


@cache
def glyph_face(name: str) -> GlyphFace:
    """The font `resources/fonts/NAME.ttf`, or that of the system which `system_face` has named.

    Raises WorldProblem when it is missing.
    """
    return GlyphFace(name)


class UsedGlyphs:
    """The glyphs of one face that one document shows; reportlab asks it for its objects."""

    def __init__(self, face: GlyphFace, document: Any) -> None:
        self.face = face
        self._numbers: dict[tuple[int, str], int] = {(0, ""): 0}
        number = sum(key.startswith("glyphs:") for key in document.fontMapping) + 1
        self.internal = f"G{number}"
        self.fontName = f"glyphs:{face.name}"  # reportlab's name
        document.fontMapping[self.fontName] = f"/{self.internal}"
        document.delayedFonts.append(self)

    def number(self, glyph: int, text: str) -> int:
        """The number of a glyph with this text."""
        return self._numbers.setdefault((glyph, text), len(self._numbers))

    def addObjects(self, document: Any) -> None:  # noqa: N802  # reportlab's name
        """Put the font into the file."""
        pairs = list(self._numbers)
        file, new_ids = self._subset({glyph for glyph, _ in pairs})
        name = f"{_tag(self.internal)}+{self.face.name}"
        array, make = pdfdoc.PDFArray, pdfdoc.PDFDictionary
        widths = [round(self.face.advance(glyph), 3) for glyph, _ in pairs]
        descendant = make(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("CIDFontType2"),
                "BaseFont": pdfdoc.PDFName(name),
                "CIDSystemInfo": make(
                    {
                        "Registry": pdfdoc.PDFString("Adobe"),
                        "Ordering": pdfdoc.PDFString("Identity"),
                        "Supplement": 0,
                    }
                ),
                "FontDescriptor": self._descriptor(document, name, file),
                "W": array([0, array(widths)]),
                "CIDToGIDMap": self._stream(
                    document,
                    b"".join(new_ids[glyph].to_bytes(2, "big") for glyph, _ in pairs),
                    "places",
                ),
            }
        )
        font = make(
            {
                "Type": pdfdoc.PDFName("Font"),
                "Subtype": pdfdoc.PDFName("Type0"),
                "BaseFont": pdfdoc.PDFName(name),
                "Encoding": pdfdoc.PDFName("Identity-H"),
                "DescendantFonts": array(
                    [document.Reference(descendant, f"descendant:{self.internal}")]
                ),
                "ToUnicode": self._stream(document, _to_unicode(pairs), "unicode"),
            }
        )
        fonts = document.idToObject["BasicFonts"].dict
        fonts[self.internal] = document.Reference(font, self.internal)

    def _subset(self, glyphs: set[int]) -> tuple[bytes, dict[int, int]]:
        wanted = hb.SubsetInput()
        wanted.glyph_set.update(glyphs | {0})
        wanted.flags = hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE
        for tag in _NOT_EMBEDDED:
            wanted.drop_table_tag_set.add(int.from_bytes(tag.encode(), "big"))
        plan = hb.SubsetPlan(self.face.hb_face, wanted)
        return plan.execute().blob.data, dict(plan.old_to_new_glyph_mapping)

    def _descriptor(self, document: Any, name: str, file: bytes) -> Any:
        extents = self.face.hb_font.get_font_extents("ltr")
        up, down = extents.ascender * self.face.scale, extents.descender * self.face.scale
        descriptor = pdfdoc.PDFDictionary(
            {
                "Type": pdfdoc.PDFName("FontDescriptor"),
                "FontName": pdfdoc.PDFName(name),
                "Flags": 4,
                "FontBBox": pdfdoc.PDFArray([-1000, round(down), 3000, round(up)]),
                "ItalicAngle": 0,
                "Ascent": round(up),
                "Descent": round(down),
                "CapHeight": 714,
                "StemV": 165 if self.face.name.endswith("Bold") else 87,
                "FontFile2": self._stream(document, file, "file"),
            }
        )
        return document.Reference(descriptor, f"descriptor:{self.internal}")

    def _stream(self, document: Any, content: bytes, what: str) -> Any:
        stream = pdfdoc.PDFStream(content=content)
        if what == "file":
            stream.dictionary["Length1"] = len(content)
        if document.compression:
            stream.filters = [pdfdoc.PDFZCompress]
        return document.Reference(stream, f"{what}:{self.internal}")


def _tag(internal: str) -> str:
    """Six capital letters, different for each face, as PDF requires for subsets of fonts."""
    number = int(internal[1:])
    return "ANDFA" + chr(ord("A") + number % 26)


def _to_unicode(pairs: list[tuple[int, str]]) -> bytes:
    named = [(n, text) for n, (_, text) in enumerate(pairs) if text]
    parts = []
    for at in range(0, len(named), 100):
        block = named[at : at + 100]
        lines = "\n".join(f"<{n:04X}> <{t.encode('utf-16-be').hex().upper()}>" for n, t in block)
        parts.append(f"{len(block)} beginbfchar\n{lines}\nendbfchar\n")
    return (
        "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
        "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
        "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
        "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n"
        f"{''.join(parts)}endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend"
    ).encode("ascii")
