"""Which room of the code may import which: the table, and its picture for the documentation.

    python script/rooms.py       draws docs/pictures/rooms.svg anew

A room is a package. `tests/test_architecture.py` holds every import against the table, those under
TYPE_CHECKING included, and the picture against table and packages.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from html import escape
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PICTURE = ROOT / "docs" / "pictures" / "rooms.svg"

ROOMS: dict[str, dict[str, str]] = {
    "domain": {
        "values": "",
        "days": "values",
        "board": "values",
        "views": "values board",
        "method": "values board",
        "exchange": "values board views",
        "editing": "values board views exchange",
        "question": "values board views",
        "capture": "values days board editing",
    },
    "store": {"cipher": "", "machine": "", ".": "cipher machine", "salvage": "cipher ."},
    "export": {
        "base": "",
        "papers": "base",
        "pdf.tagging": "",
        "pdf.shaping": "",
        "pdf": "base papers pdf.tagging pdf.shaping",
        "pdf.sheet": "base papers pdf.tagging pdf.shaping pdf",
        "docx": "base papers pdf.shaping",
        "lists": "base papers pdf.shaping",
        "protect": "base pdf.tagging",
        ".": "base papers pdf pdf.sheet docx lists protect",
        "verify": "base papers pdf protect .",
    },
    "ui": {
        "base": "/export",
        "words": "",
        "style": "/export base words",
        "widgets": "base style words",
        "board.model": "base words",
        "board.cards": "base style words widgets board.model",
        "board.question": "base style words widgets board.model board.cards",
        "board.columns": "base style words widgets board.model board.cards board.question",
        "board": "base style words widgets board.model board.cards board.question board.columns",
        "board.overview": "base style words board.model board.cards board.columns board",
        "screens": "base words",
        "room.slides": "/export base style words board.model board.cards",
        "room": "/export base style words widgets board.model board.cards board.question board"
        " board.overview screens room.slides",
        "protection": "/store base style words widgets",
        "agreement": "/export base style words widgets board protection",
        "help": "base style widgets",
        "home": "/store /export base style words widgets protection help",
        "desk.actions": "base style words widgets screens",
        "desk.panels": "base style widgets",
        "desk.capture": "/export base style words widgets board.cards",
        "desk.inspector": "base style words widgets",
        "desk.rail": "base style words widgets board.model",
        "desk.dialogs": "/store /export base style words widgets"
        " board.model board.cards board desk.actions",
        "desk.signing": "/export base words widgets board.model room.slides room",
        "desk.understanding": "base words widgets room.slides room",
        "desk.controllers": "base words widgets board.model board.columns board room.slides room"
        " desk.actions desk.capture desk.dialogs desk.signing desk.understanding",
        "desk.method": "/store /export base style words widgets board room.slides room"
        " desk.capture desk.understanding desk.controllers",
        "desk.practice": "base words widgets desk.actions",
        "desk": "/store /export base style words widgets"
        " board.model board.cards board.question board.columns board screens room.slides room"
        " agreement protection help"
        " desk.actions desk.capture desk.inspector desk.rail desk.dialogs desk.controllers"
        " desk.method desk.signing desk.understanding desk.panels desk.practice",
    },
}
"""By layer and room, lowest first: the rooms above it in this table that it may import.

The room "." is the layer's own folder; "/export" is another layer. `domain` is free to all.
"""

FLOORS = ("ui", "export", "store", "domain")
"""The layers from the top down; each may import those below it but `export` not `store`."""

FREE = "domain"
"""The layer that every room may import."""

LEFT, NAME, PURPOSE, CELL, ROW = 28, 150, 540, 19, 19
"""Widths and heights in px: margin, a name, a sentence, a square of the matrix, a row."""

LETTER = 6
"""Height in px that a letter of a turned heading takes."""

STYLE = """
text { font: 12px 'Noto Sans', 'DejaVu Sans', Arial, sans-serif; fill: #1a1a1a }
.layer { font-size: 15px; font-weight: bold }
.name { font-weight: bold }
.soft { fill: #434a56 }
.band { fill: #f4f3ef }
.self { fill: #c9c6bd }
.may { fill: #0b66a8 }
.line { stroke: #e2dfd6 }
"""


def rooms() -> Iterator[tuple[str, str, str]]:
    """Every room: its layer, its name in the layer, and the rooms and layers it may import."""
    for layer, row in ROOMS.items():
        yield from ((layer, room, may) for room, may in row.items())


def purpose(layer: str, room: str) -> str:
    """What a room is for: the first sentence of its package."""
    folder = ROOT.joinpath("andfacil", layer, *room.strip(".").split("."))
    words = ast.get_docstring(ast.parse((folder / "__init__.py").read_text("utf-8"))) or ""
    return words.split("\n")[0]


def draw() -> str:
    """The picture, as SVG: a floor for each layer, a row for each room, a dot for "may import"."""
    parts: list[str] = []
    y = 66
    for layer in FLOORS:
        drawn, height = _floor(layer, y)
        parts += drawn
        y += height + 16
    width = LEFT * 2 + NAME + PURPOSE + CELL * (len(ROOMS["ui"]) + 2)
    return "\n".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{y + 8}"'
            f' viewBox="0 0 {width} {y + 8}">',
            f"<style>{STYLE}</style>",
            f'<rect width="{width}" height="{y + 8}" fill="#ffffff"/>',
            _text(LEFT, 30, "The rooms of the code: a dot means “may import”", "layer"),
            _text(
                LEFT,
                50,
                "Every room may import domain; none imports app or cli. Highest first, so imports"
                " run downwards only.",
                "soft",
            ),
            *parts,
            "</svg>\n",
        )
    )


def _floor(layer: str, y: int) -> tuple[list[str], int]:
    """One layer, its highest room first, and the height that it takes."""
    names = list(reversed(ROOMS[layer]))
    heads = [*names, *_other_layers(layer)] if len(names) > 1 else []
    right = LEFT + NAME + PURPOSE
    top = y + max(30, *(LETTER * len(head) for head in heads)) if heads else y + 30
    width = right + CELL * (len(ROOMS["ui"]) + 2)
    height = top - y + ROW * len(names) + 10
    parts = [
        f'<rect class="band" x="{LEFT - 14}" y="{y}" width="{width - LEFT + 28}"'
        f' height="{height}" rx="8"/>',
        _text(LEFT, y + 21, layer, "layer"),
    ]
    for place, head in enumerate(heads):
        x, foot = right + CELL * place + CELL // 2, top - 6
        turned = f'transform="rotate(-55 {x} {foot})"'
        parts.append(_text(x, foot, _shown(layer, head), "", turned))
    for place, room in enumerate(names):
        parts += _row(layer, room, heads, top + ROW * place)
    return parts, height


def _row(layer: str, room: str, heads: list[str], y: int) -> list[str]:
    """One room: name, purpose, and its dots."""
    right, middle = LEFT + NAME + PURPOSE, y + ROW // 2
    inner = "." in room.strip(".")
    parts = [
        f'<path class="line" d="M{LEFT} {y}h{NAME + PURPOSE + CELL * len(heads)}"/>',
        _text(LEFT + 12 * inner, middle + 4, _shown(layer, room), "name"),
        _text(LEFT + NAME, middle + 4, purpose(layer, room), "soft"),
    ]
    for place, head in enumerate(heads):
        x = right + CELL * place + CELL // 2
        if head == room:
            parts.append(
                f'<rect class="self" x="{x - 6}" y="{middle - 6}" width="12" height="12" rx="2"/>'
            )
        elif head in ROOMS[layer][room].split():
            parts.append(f'<circle class="may" cx="{x}" cy="{middle}" r="5"/>')
    return parts


def _shown(layer: str, room: str) -> str:
    """A room as a folder; files that lie in the layer's own folder are a room, too."""
    return f"{layer}/*.py" if room == "." else room.strip("/").replace(".", "/")


def _other_layers(layer: str) -> list[str]:
    named = {word for may in ROOMS[layer].values() for word in may.split() if word[0] == "/"}
    return sorted(named)


def _text(x: int, y: int, words: str, kind: str, more: str = "") -> str:
    return f'<text class="{kind}" x="{x}" y="{y}" {more}>{escape(words)}</text>'


if __name__ == "__main__":
    PICTURE.write_text(draw(), "utf-8")
    sys.exit(0)
