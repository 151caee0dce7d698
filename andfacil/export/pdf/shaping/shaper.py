"""From a line of text to pieces of glyphs, from left to right."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

import uharfbuzz as hb

from andfacil.export.pdf.shaping.breaks import SOFT_HYPHEN
from andfacil.export.pdf.shaping.glyph_face import GlyphFace, glyph_face
from andfacil.export.pdf.shaping.levels import DIRECTION_MARKS, visual_order
from andfacil.export.pdf.shaping.scripts import EMOJI, JOINERS, KEYCAP, Faces, drawn_as, script_of

_FEATURES = {"dlig": False}

_HYPHEN = "\N{HYPHEN}"
"""What is drawn for a soft hyphen. Only the end of a line has one."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """One glyph: its text, the index of its first character, and measures in em / 1000."""

    number: int
    text: str
    at: int
    advance: float
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Piece:
    """Glyphs of one face in one direction.

    `exact`: each glyph has its own text. A hyphen that only the end of a line has is a piece of
    its own, and its text a soft hyphen: readers join the word then (ISO 32000-1, 14.8.2.2.3).
    """

    face: GlyphFace
    text: str
    level: int
    glyphs: tuple[Glyph, ...]
    exact: bool
    thicken: bool

    @property
    def width(self) -> float:
        """In em."""
        return sum(glyph.advance for glyph in self.glyphs) / 1000


@dataclass(frozen=True, slots=True)
class Run:
    """Characters `start` to `end` of one face, one level and one script."""

    start: int
    end: int
    face: str
    level: int


def runs_of(text: str, levels: list[int], faces: Faces) -> list[Run]:
    """`text` in runs, in logical order."""
    found: list[Run] = []
    face, script = faces.base, ""
    keys = _keys(text)
    for at, char in enumerate(text):
        own = script_of(char)
        joined = at > 0 and char in JOINERS
        if char == SOFT_HYPHEN:
            found.append(Run(at, at + 1, faces.face_for(_HYPHEN), levels[at]))
            continue
        if char in DIRECTION_MARKS:  # it parts two passages, and has no shape
            found.append(Run(at, at + 1, face, levels[at]))
            continue
        if at in keys:
            wanted = EMOJI
        elif not joined:
            keep = at > 0 and not own and not _plain(char) and glyph_face(face).has(char)
            wanted = face if keep else faces.face_for(char) or faces.base
        else:
            wanted = face
        same = found and wanted == face and levels[at] == found[-1].level
        if same and (not own or not script or own == script):
            last = found[-1]
            found[-1] = Run(last.start, at + 1, last.face, last.level)
            script = own or script
        else:
            found.append(Run(at, at + 1, wanted, levels[at]))
            script = own
        face = wanted
    return found


def _keys(text: str) -> set[int]:
    """The places of digits in the frame of a key."""
    if "\u20e3" not in text:
        return set()
    return {at for key in KEYCAP.finditer(text) for at in range(*key.span())}


def _plain(char: str) -> bool:
    """Signs and digits that always come from the face of words."""
    return ord(char) < 0x300


def shaped(text: str, levels: list[int], faces: Faces) -> list[Piece]:
    """`text`, one line, as pieces from left to right."""
    runs = runs_of(text, levels, faces)
    order = visual_order([run.level for run in runs])
    drawn = (runs[index] for index in order if text[runs[index].start] not in DIRECTION_MARKS)
    return [_piece(text, run, faces) for run in drawn]


def _piece(text: str, run: Run, faces: Faces) -> Piece:
    face = glyph_face(run.face)
    own = text[run.start : run.end]
    buffer = hb.Buffer()
    drawn = _HYPHEN if own == SOFT_HYPHEN else own
    buffer.add_str("".join(char if face.has(char) else drawn_as(char) for char in drawn))
    # From right to left a letter and its marks are one cluster: viewers sort text by its place on
    # the line, and a mark is to the right of the beginning of its letter.
    grain = hb.BufferClusterLevel
    buffer.cluster_level = grain.MONOTONE_GRAPHEMES if run.level % 2 else grain.MONOTONE_CHARACTERS
    buffer.guess_segment_properties()
    buffer.direction = "rtl" if run.level % 2 else "ltr"
    hb.shape(face.hb_font, buffer, _FEATURES)
    glyphs = tuple(_glyphs(buffer, own, run.start, face))
    marks = any(unicodedata.category(char)[0] == "M" for char in own)
    exact = not marks and all(glyph.text for glyph in glyphs)
    one_weight = not run.face.endswith("-Bold") and run.face != faces.base
    return Piece(face, own, run.level, glyphs, exact, faces.bold and one_weight)


def _glyphs(buffer: hb.Buffer, text: str, start: int, face: GlyphFace) -> Iterator[Glyph]:
    infos, positions = buffer.glyph_infos, buffer.glyph_positions
    cluster_starts = sorted({info.cluster for info in infos})
    ends = dict(zip(cluster_starts, [*cluster_starts[1:], len(text)], strict=True))
    widest: dict[int, int] = {}
    for at, info in enumerate(infos):  # the widest glyph of a cluster gets its text
        best = widest.setdefault(info.cluster, at)
        if positions[at].x_advance > positions[best].x_advance:
            widest[info.cluster] = at
    for at, (info, position) in enumerate(zip(infos, positions, strict=True)):
        first = widest[info.cluster] == at
        yield Glyph(
            info.codepoint,
            text[info.cluster : ends[info.cluster]] if first else "",
            start + info.cluster,
            position.x_advance * face.scale,
            position.x_offset * face.scale,
            position.y_offset * face.scale,
        )
