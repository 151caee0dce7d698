"""The only way to put text into reportlab.

reportlab reads `<b>`, `&` and `<img src=...>` in a paragraph as markup, could put a file of this
computer on the paper, and stops at `</para>`. So paragraphs are made here only: `para` cleans the
text and gives it to reportlab as ready fragments, without its markup parser, so that nothing has to
be escaped. A test checks that no other module does it.
"""

from __future__ import annotations

import re
import unicodedata
from functools import partial
from typing import TYPE_CHECKING

from reportlab.platypus.paraparser import ParaFrag

from andfacil.domain.values.text import clean_block
from andfacil.export.papers.unbroken import GLUE, JOINER, whole_amounts, whole_names
from andfacil.export.pdf.faces import is_plain, runs
from andfacil.export.pdf.keyed_paragraph import KeyedParagraph
from andfacil.export.pdf.shaping.breaks import SOFT_HYPHEN, breaks
from andfacil.export.pdf.shaping.lines import HYPHEN
from andfacil.export.pdf.shaping.scripts import right_to_left
from andfacil.export.pdf.tagging.passages import passage_language
from andfacil.session_words import DOT

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle

    from andfacil.domain.values.cards import Side
    from andfacil.export.pdf.shaped_paragraph import ShapedParagraph
    from andfacil.export.pdf.tagging.elements import Element

CHUNK_LINES = 16
"""Lines of a text in one paragraph. reportlab's breaking of a paragraph grows with the square of
its lines: 10,000 lines took 48 s as one paragraph and 0.7 s in chunks of 50; in shorter ones it
is no slower, and less is broken again where a page ends."""


_UNSEEN = re.compile(
    "[\\u034f\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u2061-\\u2065\\u206a-\\u206f\\u3164\\ufe00-\\ufe0f\\ufeff"
    "\\uffa0\\ufff9-\\ufffc\\uf020-\\uf0ff\\U000e0100-\\U000e0fff]"
    "|(?<![\\U0001f3f4\\U000e0000-\\U000e007f])[\\U000e0000-\\U000e007f]+"
    "|(?<![\\u0590-\\u1bff\\U0001f000-\\U0001ffff\\u2600-\\u27bf\\ufe0f])[\\u200c\\u200d]"
)
"""Characters for which nothing is to be printed: format characters, where no script needs them for
shaping; variation selectors (the plain form of a symbol and the common one of a letter are all that
paper has); letters without ink; tags, but for those of flags; the bullets of word processors, which
are in a private range, and the mark for a picture that did not come along."""

_DIRECTIONS = str.maketrans(dict.fromkeys("\u061c\u200e\u200f\u2066\u2067\u2068\u2069"))
_LINES = str.maketrans(dict.fromkeys("\u00ad\u200b\u2060"))
RIGHT_MARK = "\N{RIGHT-TO-LEFT MARK}"
_WAYS = frozenset({"L", "R", "AL", "AN"})
_RIGHT = frozenset({"R", "AL", "AN"})


def printable(text: str) -> str:
    r"""`text` as it is seen: no controls, no marks, nothing invisible.

    The narrow no-break space becomes the common one, at which reportlab does not break lines:
    "80 000 €" stays whole.
    """
    return on_one_line(text).translate(_DIRECTIONS) if not text.isascii() else on_one_line(text)


def on_one_line(text: str) -> str:
    """`laid_out` without the marks for the ends of lines."""
    return laid_out(text).translate(_LINES)


def laid_out(text: str) -> str:
    """`text` as it is laid out: with the marks that say where characters stand and lines end.

    Marks of direction are kept where they can do anything: in a text with letters or digits that
    run to the left, or without any letter.
    """
    if text.isascii() and text.isprintable():
        return text.strip()
    kept = _UNSEEN.sub("", clean_block(text)).replace(
        "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"
    )
    plain = kept.translate(_DIRECTIONS)
    if plain == kept:
        return kept.strip()
    ways = {unicodedata.bidirectional(char) for char in plain} & _WAYS
    right = bool(ways & _RIGHT) or any(mark in kept for mark in "\u061c\u200f\u2067")
    return (kept if right or not ways else plain).strip()


def isolated(name: str) -> str:
    """A name in a text of ours: its letters have no say in the order of what is around it."""
    return f"\u2068{name}\u2069"


def parts_in_order(text: str) -> str:
    """Parts that andfacil has joined with its dot, each in an order of its own.

    So they follow each other as the page's language runs, whatever letters they begin with.
    """
    return DOT.join(isolated(part) for part in text.split(DOT)) if text else text


def para(
    text: str, style: ParagraphStyle, *, key: str = "", label: str = "", mark: Side | None = None
) -> KeyedParagraph:
    """A paragraph showing `text`, with `label` hanging before its first line."""
    return _made(lines_of(text, _language(style)), style, key, label, mark)


def paras(
    text: str, style: ParagraphStyle, *, key: str = "", label: str = "", who: bool = False
) -> list[KeyedParagraph]:
    """As `para`, for free text: paragraphs of at most 16 lines each, which flow over pages.

    `who`: the text says who, and names stay on one line.
    """
    lines = lines_of(text, _language(style), who=who)
    return [
        _made(lines[at : at + CHUNK_LINES], style, key, "" if at else label)
        for at in range(0, len(lines), CHUNK_LINES)
    ]


def lines_of(text: str, language: str, *, who: bool = False) -> list[str]:
    """The lines of a text as they are drawn, with no-break spaces where no line should end."""
    lines = laid_out(text).split("\n")
    if who:
        lines = [whole_names(line) for line in lines]
    return [whole_amounts(line, language) for line in lines]


def unbroken_pieces(line: str) -> list[str]:
    """The pieces of a line between the places where it may be broken."""
    if is_plain(line):
        return line.split(" ")
    pieces, start = [], 0
    for at, may in enumerate(breaks(line)[:-1]):
        if may:
            pieces.append(line[start:at])
            start = at
    pieces.append(line[start:])
    return [
        piece.strip(" ") + HYPHEN * piece.endswith(SOFT_HYPHEN) for piece in pieces
    ]  # what measures them leaves the marks out


def tag(
    made: list[KeyedParagraph], element: Element, language: str, label: Element | None = None
) -> list[KeyedParagraph]:
    """Mark `made`, the paragraphs of one text, as parts of `element`, and their label as `label`.

    `language` is the document's; a text in another script gets its own.
    """
    for paragraph in made:
        paragraph.tag = element
    made[0].label_tag = label
    element.language = passage_language(made[0].source_text, language)
    text = "\n".join(paragraph.source_text for paragraph in made)
    said = printable(text)
    if label is None and (number := getattr(made[0], "label", "") or made[0].bulletText):
        said = f"{number} {said}"  # drawn in the same element
    if element.text:
        said = f"{element.text}\n{said}"
    if element.actual or any(unicodedata.bidirectional(char) in _RIGHT for char in text):
        # Letters lie in the file as they are seen, from left to right: here in their order.
        element.actual = said
    element.text = said
    return made


def _made(
    lines: list[str], style: ParagraphStyle, key: str, label: str, mark: Side | None = None
) -> KeyedParagraph:
    language = _language(style)
    if right_to_left(language) or not is_plain("".join((*lines, label))):
        return _shaped(lines, style, key, label, mark)
    fragments = _fragments(lines[0], style)
    for line in lines[1:]:
        fragments += [_fragment("", style, style.fontName, lineBreak=True)]
        fragments += _fragments(line, style)
    bullet = on_one_line(label) if label else None
    made = KeyedParagraph("", style, bulletText=bullet, frags=fragments)
    made.key, made.mark, made.source_text = key, mark, "\n".join(lines)
    made.glued = GLUE in made.source_text
    made.made_shaped = partial(_shaped, lines, style, key, label, mark)
    return made


def _language(style: ParagraphStyle) -> str:
    return str(getattr(style, "language", ""))


def _shaped(
    lines: list[str], style: ParagraphStyle, key: str, label: str, mark: Side | None
) -> ShapedParagraph:
    from andfacil.export.pdf.shaped_paragraph import ShapedParagraph  # most papers do without

    made = ShapedParagraph(lines, style, on_one_line(label) if label else "")
    made.key, made.mark, made.source_text = key, mark, "\n".join(lines)
    made.glued = GLUE in made.source_text or JOINER in made.source_text
    return made


def _fragments(line: str, style: ParagraphStyle) -> list[ParaFrag]:
    """One for each run of the line in one face."""
    return [_fragment(piece, style, face) for face, piece in runs(line, style.fontName)]


def _fragment(text: str, style: ParagraphStyle, face: str, **more: bool) -> ParaFrag:
    """What reportlab's markup parser makes of a text without markup."""
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
