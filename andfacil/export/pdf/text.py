"""The one way for a text into reportlab.

reportlab reads `<b>`, `&` and `<img src=...>` in a paragraph as markup, would put a file of this
machine on the paper, and stops at `</para>`. So nothing else in andfacil makes a paragraph: every
text goes through `para`, which cleans it and hands it over as ready fragments, past reportlab's
markup parser, in which there is then nothing to escape. A test holds this.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from reportlab.platypus.paraparser import ParaFrag

from andfacil.domain.values.text import clean_block
from andfacil.export.pdf.faces import is_plain, runs
from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
from andfacil.export.pdf.shaping.scripts import right_to_left
from andfacil.export.pdf.tagging.passages import passage_language

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle

    from andfacil.domain.values.cards import Side
    from andfacil.export.pdf.tagging.elements import Element

CHUNK_LINES = 16
"""Lines of a text in one paragraph. reportlab's breaking of a paragraph grows with the square of
its lines: 10,000 lines took 48 s as one paragraph and 0.7 s in chunks of 50; in shorter ones it
is no slower, and less is broken again where a page ends."""


_UNSEEN = re.compile(
    "[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2060-\\u206f\\u3164\\ufe0e\\ufe0f\\ufeff\\uffa0"
    "\\ufff9-\\ufffb]"
    "|(?<![\\u0590-\\u1bff\\U0001f000-\\U0001ffff\\u2600-\\u27bf\\ufe0f])[\\u200c\\u200d]"
)
"""Format characters and letters without ink (the Hangul fillers), which show nothing where no
script needs shaping, and the two that keyboards put after a sign to ask for its plain or its
coloured form: paper has the plain one only."""


def printable(text: str) -> str:
    r"""`text` as it can be seen: no controls, no turned direction, nothing invisible; NFC.

    Zero-width joiners, soft hyphens and their kin go, for they could make two papers that look
    alike differ. The narrow no-break space becomes the common one, at which reportlab does not
    break lines: "80 000 €" stays whole.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    return _UNSEEN.sub("", clean_block(text)).replace(
        "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
    )


def para(
    text: str, style: ParagraphStyle, *, key: str = "", label: str = "", mark: Side | None = None
) -> KeyedParagraph:
    """A paragraph showing `text`, with `label` hanging before its first line."""
    return _made(printable(text).split("\n"), style, key, label, mark)


def paras(
    text: str, style: ParagraphStyle, *, key: str = "", label: str = ""
) -> list[KeyedParagraph]:
    """As `para`, for free text: paragraphs of at most 16 lines each, which flow over pages."""
    lines = printable(text).split("\n")
    return [
        _made(lines[at : at + CHUNK_LINES], style, key, "" if at else label)
        for at in range(0, len(lines), CHUNK_LINES)
    ]


def tag(
    made: list[KeyedParagraph], element: Element, language: str, label: Element | None = None
) -> list[KeyedParagraph]:
    """`made`, the paragraphs of one text, as parts of `element`, and their label as `label`.

    `language` is the document's; a passage in another script says its own.
    """
    for paragraph in made:
        paragraph.tag = element
    made[0].label_tag = label
    element.language = passage_language(made[0].said, language)
    return made


def _made(
    lines: list[str], style: ParagraphStyle, key: str, label: str, mark: Side | None = None
) -> KeyedParagraph:
    language = str(getattr(style, "language", ""))
    if right_to_left(language) or not is_plain("".join((*lines, label))):
        return _shaped(lines, style, key, label, mark)
    fragments = _fragments(lines[0], style)
    for line in lines[1:]:
        fragments += [_fragment("", style, style.fontName, lineBreak=True)]
        fragments += _fragments(line, style)
    bullet = printable(label) if label else None
    made = KeyedParagraph("", style, bulletText=bullet, frags=fragments)
    made.key, made.mark, made.said = key, mark, "\n".join(lines)
    return made


def _shaped(
    lines: list[str], style: ParagraphStyle, key: str, label: str, mark: Side | None
) -> KeyedParagraph:
    from andfacil.export.pdf.shaped_paragraph import ShapedParagraph  # most papers do without

    made = ShapedParagraph(lines, style, printable(label) if label else "")
    made.key, made.mark, made.said = key, mark, "\n".join(lines)
    return made


def _fragments(line: str, style: ParagraphStyle) -> list[ParaFrag]:
    """One for each piece of the line that one face draws."""
    return [_fragment(piece, style, face) for face, piece in runs(line, style.fontName)]


def _fragment(text: str, style: ParagraphStyle, face: str, **more: bool) -> ParaFrag:
    """What reportlab's markup parser would make of `text` if nothing in it were markup."""
    return ParaFrag(
        text=text,
        fontName=face,
        fontSize=style.fontSize,
        textColor=style.textColor,
        rise=0,
        greek=0,
        bold=0,
        italic=0,
        link=[],
        us_lines=[],
        **more,
    )
