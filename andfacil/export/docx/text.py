"""Words in a text document: runs in the right direction, as plain text.

Card text is given to python-docx as text and never as markup; `clean_block` has removed what XML
cannot hold.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING, Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from andfacil.domain.values.text import clean_block
from andfacil.export.pdf.shaping.levels import base_level, levels

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

_AFTER_BIDI = (
    *("w:adjustRightInd", "w:snapToGrid", "w:spacing", "w:ind", "w:contextualSpacing"),
    *("w:mirrorIndents", "w:suppressOverlap", "w:jc", "w:textDirection", "w:textAlignment"),
    *("w:textboxTightWrap", "w:outlineLvl", "w:divId", "w:cnfStyle", "w:rPr", "w:sectPr"),
    "w:pPrChange",
)
"""What comes after `w:bidi` in the properties of a paragraph, whose order is fixed."""


def add_words(
    paragraph: Paragraph, text: str, *, bold: bool = False, base: int | None = None
) -> None:
    """Add `text` to a paragraph; its lines are kept.

    `base` is 1 if the paragraph runs from right to left, else 0; without it, the first letter of
    the text decides.
    """
    text = clean_block(text)
    base = base_level(text) if base is None else base
    for right, run_of in groupby(
        zip(text, levels(text, base), strict=True), lambda pair: pair[1] % 2
    ):
        run = paragraph.add_run("".join(char for char, _ in run_of))
        run.bold = bold or None
        if right:
            run.font.rtl = True
            run.font.cs_bold = bold or None


def set_right_to_left(paragraph: Paragraph) -> None:
    """Make a paragraph run from right to left."""
    properties: Any = paragraph._p.get_or_add_pPr()  # noqa: SLF001  # has no other name
    if properties.find(qn("w:bidi")) is None:
        properties.insert_element_before(OxmlElement("w:bidi"), *_AFTER_BIDI)


def add_field(paragraph: Paragraph, instruction: str) -> None:
    """Add a field that the reader's program fills, such as PAGE."""
    for kind, words in (("begin", ""), ("", instruction), ("separate", ""), ("1", ""), ("end", "")):
        run = paragraph.add_run()
        if kind in ("begin", "separate", "end"):
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
            run._r.append(mark)  # noqa: SLF001
        elif words:
            code: Any = OxmlElement("w:instrText")
            code.set(qn("xml:space"), "preserve")
            code.text = f" {words} "
            run._r.append(code)  # noqa: SLF001
        else:
            run.add_text(kind)  # shown until the fields are filled
