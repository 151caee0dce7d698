"""All measures of the board, in px, derived from the size of a card's text.

The desk and the room are painted by the same code; they differ in their look alone.
"""

from __future__ import annotations

import math
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.values.cards import Side
from andfacil.ui.style.fonts import CAPITAL
from andfacil.ui.style.script_sizes import LATIN, language_scale, text_scale

if TYPE_CHECKING:
    from andfacil.ui.style.theme import Theme
    from andfacil.ui.words.board import BoardWords

LINE_PITCH = 1.28
"""Distance of two baselines, in em (`method.md` 2.2 asks for 1.25 to 1.4)."""

ROOM_PX = 38
"""The type of the room at 1080 lines, for which its measures were drawn."""

ASSUMED_RATIO = 6.0
"""Farthest seat in image heights, where nobody has measured the room."""

STACKED_EM = 42
"""A room narrower than this, in em of its type, puts a need's ref and ring above its words."""

PILED_EM = 30
"""A room narrower than this, in em of its type, has its columns one below the other.

Three columns beside each other would be narrower than long words are.
"""

PILE_EM = 23
"""The least height of such a room, in em: each column has its name, a card and a line below."""

NARROW_EM = 12
"""A column narrower than this, in em, puts a need's ref and ring above its words."""

CAPTIONED_EM = 18
"""A room or a desk lower than this, in em, leaves the captions' room to the cards."""

CAPTION_EM = 9
"""A column narrower than this, in em, has no captions either: their words would be cut."""

TALLEST_LINES = 8
"""No card of the room is higher than this many lines, so that a page holds more than one."""


HEADLINE_EM, COLUMNS = 46, 3.1
"""So many em of a card's words are shown in a narrow room as well, in one of three columns."""

ROOMY_LINES = 12
"""Of a card's words at the desk, in a column that has room for them."""

TIGHT = 0.6
"""Of the usual distances between rows and within them, what a low desk leaves."""


def floor_px(height: int, ratio: float = ASSUMED_RATIO) -> int:
    """The smallest type, in px, for an image `height` px high and a seat `ratio` heights away.

    A capital is then 1/200 of the distance to the farthest seat.
    """
    return math.ceil(height * ratio / 200 / CAPITAL)


class _Sizes(NamedTuple):
    """What the measures are reckoned from; see `BoardLook`."""

    px: int
    small_px: int
    ref_px: int
    heading_px: int
    fold_lines: int
    terse: bool = False
    paged: bool = False
    stacked: bool = False
    scale: float = LATIN
    captioned: bool = True
    tight: bool = False
    piled: bool = False
    words_below: bool = False


class BoardLook(_Sizes):
    """The measures, all in px. `px` is the size of a card's text.

    `terse` leaves out long status words; `paged` shows whole pages of cards where the desk
    scrolls; `fold_lines` is the most lines a card shows. `stacked` puts a need's ref and ring
    above its words, for a narrow board; `tight` puts rows closer, for a low desk. `scale` is by how
    much `px` is above the floor already, for the script of the session's language. `captioned` has
    words above each section of a side, and above the AND column; a desk without has no
    question there. `piled` puts the columns one below the other, for an upright image.
    `words_below` is a card whose words have no room beside its ref and ring, on a board that is not
    stacked.

    Each measure is reckoned once: painting asks for them thousands of times.
    """

    @classmethod
    def desk(cls, px: int = 15) -> BoardLook:
        """The look for the facilitator, an arm's length away."""
        small = round(px * 0.8)
        return cls(px, small, round(px * 0.87), round(px * 1.27), fold_lines=3)

    @classmethod
    def room(
        cls,
        height: int,
        ratio: float | None = None,
        language: str = "",
        fold_lines: int = 4,
        width: int = 0,
    ) -> BoardLook:
        """The look for an image `height` px high; nothing in it is below the floor.

        With the image's `width` in px, 0 where it does not matter, it suits a narrow one. Without
        a measured `ratio` the usual one is assumed; of an upright image for its shorter side: a
        screen that is turned brings nobody nearer.
        """
        scale = language_scale(language)
        measured = ratio is not None
        image = height if measured or not width else min(height, width)
        px = math.ceil(floor_px(image, ratio or ASSUMED_RATIO) * scale)
        em_a_line = width / px / COLUMNS
        piled = 0 < width < PILED_EM * px and height >= PILE_EM * px
        stacked = 0 < width < (NARROW_EM if piled else STACKED_EM) * px
        heading = px if stacked or piled else round(px * 1.1)
        captioned = not piled and height >= CAPTIONED_EM * px
        captioned &= not width or em_a_line >= CAPTION_EM
        if width and not piled:
            fold_lines = max(fold_lines, min(TALLEST_LINES - 1, math.ceil(HEADLINE_EM / em_a_line)))
        look = cls(px, px, px, heading, fold_lines, True, True, stacked, scale, captioned)
        return look._replace(piled=piled)

    @property
    def most_lines(self) -> int:
        """Of a card's words, where its column has room to spare; in the room pages have none."""
        return self.fold_lines if self.paged else max(self.fold_lines, ROOMY_LINES)

    def px_for(self, text: str, px: int = 0) -> int:
        """The size for these words, in px: the room's `px` is larger for scripts of many strokes.

        `px` is the size of Latin words in this place; that of a card's text unless it is given.
        """
        px = px or self.px
        larger = text_scale(text) / self.scale if self.terse else LATIN
        return math.ceil(px * larger) if larger > LATIN else px

    @cached_property
    def pitch(self) -> int:
        """Distance of two baselines of a card's text."""
        return round(self.px * LINE_PITCH)

    @cached_property
    def stroke(self) -> float:
        """A thin line: card borders."""
        return 1.0 if self.px < 34 else 1.5

    @cached_property
    def thread(self) -> float:
        """The line of a thread, a ring, a tick."""
        return self._fit(1.1, 0.06)

    @cached_property
    def radius(self) -> float:
        """The round corner of a card."""
        return self._fit(4.5, 0.15)

    @cached_property
    def band(self) -> int:
        """The thick edge of a non-negotiable, and both edges of a solution."""
        return round(self._fit(3.5, 0.15))

    @cached_property
    def pad_y(self) -> int:
        """From a card's edge to its text, above and below."""
        return round(self._tight(0.2, 7.5, 0.14) * _closeness(self.tight))

    @cached_property
    def pad_x(self) -> int:
        """From a card's edge, or its band, to what is inside, left and right."""
        return round(self._tight(0.3, 6.5, 0.25))

    @cached_property
    def inner_gap(self) -> int:
        """Between ref, text and ring."""
        return round(self._tight(0.34, 4.5, 0.32))

    @cached_property
    def card_gap(self) -> int:
        """Between two cards."""
        return round(self._tight(0.22, 5.5, 0.16) * _closeness(self.tight))

    @cached_property
    def section_gap(self) -> int:
        """Above the second section of a side's column, where no caption tells them apart."""
        return round(1.6 * self.card_gap)

    @cached_property
    def caption_room(self) -> int:
        """Height of a section's caption with the space around it; 0 without captions."""
        if self.terse or not self.captioned:
            return self.pitch if self.captioned else 0
        return round(self.small_px * (1.7 if self.tight else 2.1))

    @cached_property
    def panel_pad(self) -> int:
        """From a column's edge to its cards."""
        return round(self._tight(0.26, 5, 0.3))

    @cached_property
    def and_pad(self) -> int:
        """From the AND column's edge to its cards; wider, as threads arrive here."""
        return round(self._tight(0.26, 8, 0.3))

    @cached_property
    def gutter(self) -> int:
        """Between two columns."""
        return round(self._tight(0.9, 24, 0.45))

    @cached_property
    def panel_radius(self) -> float:
        """The round corner of a column."""
        return self._fit(5.5, 0.2)

    @cached_property
    def and_share(self) -> float:
        """Width of the AND column against that of a side."""
        return 1.1 if self.terse else 1.14

    @cached_property
    def ring(self) -> int:
        """Diameter of the ring on a need; even, so that its halves are equal."""
        return 2 * round((self._fit(4.5, 0.87)) / 2)

    @cached_property
    def chip_height(self) -> int:
        """Height of the chip around a ref."""
        if self.terse:
            return round(self.small_px * 48 / ROOM_PX)
        return self.small_px + (6 if self.tight else 10)

    def _fit(self, base: float, share: float) -> float:
        """A measure that suits the desk and the room at 1080 lines; other rooms in proportion."""
        if self.terse:
            return (base + share * ROOM_PX) * self.px / ROOM_PX
        return base + share * self.px

    def _tight(self, em: float, base: float, share: float) -> float:
        """The same, but so many em in a narrow room, where each line of a card counts."""
        return em * self.px if self.stacked else self._fit(base, share)


def _closeness(tight: bool) -> float:
    """What is left of a distance up and down: less on a low desk."""
    return TIGHT if tight else 1.0


class _Parts(NamedTuple):
    """What a style is made of; see `BoardStyle`."""

    look: BoardLook
    theme: Theme
    words: BoardWords
    right_to_left: bool = False
    swapped: bool = False


class BoardStyle(_Parts):
    """All that painting needs beside the cards: measures, colours, words, direction.

    `right_to_left` turns everything round, as the language runs; `swapped` lets only the sides
    change places.
    """

    def on_right(self, side: Side) -> bool:
        """True when the column of `side` is the right one."""
        return (side is Side.B) is not self.a_on_right

    @cached_property
    def with_words_below(self) -> BoardStyle:
        """For a card whose words have no room beside its ref and ring; its edges stay the same."""
        return self._replace(look=self.look._replace(words_below=True))

    @cached_property
    def a_on_right(self) -> bool:
        """True when side A is on the right, and side B on the left."""
        return self.right_to_left is not self.swapped
