"""The styles of the text document: Word's own, with the measures of the paper.

The fonts are those that come with office programs, because a document that is to be edited is
opened where ours are missing. Sizes are in pt.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from docx.enum.style import WD_STYLE_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from andfacil.domain.values.cards import Side
from andfacil.export.pdf.shaping.scripts import right_to_left
from andfacil.session_words import TRADITIONAL, words_tag

if TYPE_CHECKING:
    from docx.document import Document
    from docx.styles.style import ParagraphStyle

    from andfacil.export.base.options import Options

INK = RGBColor(0, 0, 0)
QUIET = RGBColor(0x33, 0x33, 0x33)
SIDE_COLOURS = {Side.A: RGBColor(0x0B, 0x66, 0xA8), Side.B: RGBColor(0x8A, 0x5A, 0x00)}

MARGIN = Mm(20)
LARGE_PRINT = 16.0

NOTE, SIDE_NAME, CLAUSE = "Note", "Side name", "Clause"
"""Styles of our own, beside Word's."""

WEST = "Arial"
EAST = {
    "zh": "Microsoft YaHei",
    TRADITIONAL: "Microsoft JhengHei",
    "ja": "Yu Gothic",
    "ko": "Malgun Gothic",
}
EAST_TAGS = {"zh": "zh-CN", TRADITIONAL: "zh-TW", "ja": "ja-JP", "ko": "ko-KR"}
COMPLEX = {
    "hi": "Nirmala UI",
    "bn": "Nirmala UI",
    "ta": "Nirmala UI",
    "te": "Nirmala UI",
    "mr": "Nirmala UI",
    "th": "Leelawadee UI",
}
"""Faces by language; the office program replaces those that it does not have."""


def set_up(document: Document, language: str, options: Options) -> None:
    """Set paper, margins, language and every style that the agreement uses."""
    section = document.sections[0]
    width, height = options.paper.size
    section.page_width, section.page_height = Pt(width), Pt(height)
    section.left_margin = section.right_margin = MARGIN
    section.top_margin = section.bottom_margin = MARGIN
    section.header_distance = section.footer_distance = Mm(10)
    if right_to_left(language):
        _add_first(section._sectPr, "w:bidi")  # noqa: SLF001  # has no other name
    _set_defaults(document, language)
    body, small = options.body, _small(options.body)
    _style(document, "Normal", body, after=0.5, spacing=1.35)
    _style(document, "Title", body * 2.1, bold=True, after=0.3, spacing=1.15, heads=True)
    _style(document, "Subtitle", small, bold=True, colour=QUIET, after=0.2)
    _style(document, "Heading 1", body * 4 / 3, bold=True, before=1.4, after=0.4, heads=True)
    _style(document, "Heading 2", body * 1.1, bold=True, before=0.8, after=0.3, heads=True)
    _style(document, "Header", min(body * 0.76, 12), colour=QUIET)
    _style(document, "Footer", min(body * 0.76, 12), colour=QUIET)
    _style(document, CLAUSE, body, after=0.4, spacing=1.35, new=True)
    _style(document, NOTE, small, colour=QUIET, after=0.3, spacing=1.3, new=True)
    _style(document, SIDE_NAME, body, bold=True, before=0.3, after=0.3, new=True, heads=True)


def hang(style_owner: Any, indent: float) -> None:
    """Let the first line of a paragraph begin `indent` pt before the others."""
    style_owner.paragraph_format.left_indent = Pt(indent)
    style_owner.paragraph_format.first_line_indent = Pt(-indent)
    style_owner.paragraph_format.tab_stops.add_tab_stop(Pt(indent))


def _small(body: float) -> float:
    return body * (1 if body >= LARGE_PRINT else 0.875)


def _style(
    document: Document,
    name: str,
    size: float,
    *,
    bold: bool = False,
    colour: RGBColor = INK,
    before: float = 0,
    after: float = 0,
    spacing: float = 1.2,
    heads: bool = False,
    new: bool = False,
) -> None:
    """Set one style; `before` and `after` are in lines of its own size."""
    styles = document.styles
    style: ParagraphStyle = styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH) if new else styles[name]
    if new:
        style.base_style = styles["Normal"]
    properties: Any = style.element.get_or_add_rPr()
    for child in list(properties):
        properties.remove(child)  # the template's theme, colours and letter spacing
    style.font.size = Pt(round(size * 2) / 2)
    _set(properties, "w:szCs", val=str(round(size * 2)))
    style.font.bold = style.font.cs_bold = bold
    style.font.color.rgb = colour
    borders = style.element.get_or_add_pPr().find(qn("w:pBdr"))
    if borders is not None:
        borders.getparent().remove(borders)
    shape = style.paragraph_format
    shape.space_before, shape.space_after = Pt(before * size), Pt(after * size)
    shape.line_spacing = spacing
    shape.keep_with_next = heads
    shape.widow_control = True


def _set_defaults(document: Document, language: str) -> None:
    """Default faces and language."""
    base = words_tag(language)
    root: Any = document.styles.element
    properties = root.find(f"{qn('w:docDefaults')}/{qn('w:rPrDefault')}/{qn('w:rPr')}")
    faces = properties.find(qn("w:rFonts"))
    faces.attrib.clear()
    east = EAST.get(base, EAST["zh"])
    for part, face in (
        ("ascii", WEST),
        ("hAnsi", WEST),
        ("eastAsia", east),
        ("cs", COMPLEX.get(base, WEST)),
    ):
        faces.set(qn(f"w:{part}"), face)
    tag = language.replace("_", "-") or "en"
    language_tag = properties.find(qn("w:lang"))
    right = right_to_left(language) or base in COMPLEX
    language_tag.set(qn("w:val"), "en" if right or base in EAST else tag)
    language_tag.set(qn("w:eastAsia"), EAST_TAGS.get(base, "zh-CN"))
    language_tag.set(qn("w:bidi"), tag if right else "ar-SA")


def _set(properties: Any, name: str, **values: str) -> None:
    found = properties.find(qn(name))
    if found is None:
        found = OxmlElement(name)
        properties.append(found)
    for key, value in values.items():
        found.set(qn(f"w:{key}"), value)


def _add_first(properties: Any, name: str) -> None:
    """Add an element where the schema of a section wants it: before the grid, after the rest."""
    grid = properties.find(qn("w:docGrid"))
    made = OxmlElement(name)
    if grid is None:
        properties.append(made)
    else:
        grid.addprevious(made)
