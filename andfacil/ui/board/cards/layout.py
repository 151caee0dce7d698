"""Where the parts of a card are: its words in lines, ref, ring and foot; measured, not painted.

A card is laid out once for its words, its size and its style, and painted many times.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont

from andfacil.domain.views.room import RoomNeed, RoomSolution
from andfacil.ui.board.cards.need_notes import (
    ALL_NOTES,
    MET_WHEN,
    NO_NOTES,
    note_gap,
    notes_height,
    notes_of,
)
from andfacil.ui.board.cards.solution_foot import Foot, plan_foot
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.line_ends import EVEN, Inset
from andfacil.ui.style.painting import text_width
from andfacil.ui.style.script_sizes import LATIN, text_scale
from andfacil.ui.style.text_lines import NO_LIMIT, Folded, fold, folded_height, longest_word

if TYPE_CHECKING:
    from andfacil.domain.values.cards import Side
    from andfacil.domain.views.room import RoomCard
    from andfacil.ui.style.measures import BoardLook, BoardStyle

LEAST_LINES = 2
"""Of a solution's words, before the chips at its foot take the room."""
SHORT_WORD = 6
"""Letters that have room on any card beside its ref and ring; only longer words are measured."""
MOST_KEPT = 120
"""Cards whose layout is kept: more than any screen shows at once."""


class LaidNeed(NamedTuple):
    """A need in its place, measured from the card's upper left corner (px)."""

    card: RoomNeed
    box: QRectF
    ref: QRectF
    words: Folded
    start: QPointF
    ring: QRectF
    notes: tuple[tuple[Folded, QPointF], ...] = ()
    """What is said of it below its words, each with its upper left corner."""


class LaidSolution(NamedTuple):
    """A solution in its place, measured from the card's upper left corner (px)."""

    card: RoomSolution
    box: QRectF
    inner: QRectF
    words: Folded
    foot: Foot


LaidCard = LaidNeed | LaidSolution


def lay_out(
    card: RoomCard, width: float, height: float, style: BoardStyle, ref_letters: int
) -> LaidCard:
    """The card laid out in a box of this size (px)."""
    box, look = QRectF(0, 0, width, height), style.look
    if isinstance(card, RoomNeed):
        style = _own_style(box, card, style, ref_letters)
        look = style.look
        place = need_text_rect(box, card, style, ref_letters)
        inset = need_inset(box, card, style, ref_letters)
        lines, font = look.most_lines, need_font(card, look)
        words = fold(card.text, font, place.width(), lines, place.height(), inset)
        notes = _notes_within(card, place.width(), place.height() - words.height, style)
        whole = words.height + notes_height(notes, style)
        top = place.top() if _has_words_below(look) else round(place.center().y() - whole / 2)
        ref = _ref_rect(box, card, style, ref_letters)
        ring = need_ring(box, card, style, ref_letters)
        start, placed = QPointF(place.left(), top), []
        below = start + QPointF(0, words.height)
        for note in notes:
            below += QPointF(0, note_gap(style))
            placed.append((note, QPointF(below)))
            below += QPointF(0, note.height)
        return LaidNeed(card, box, ref, words, start, ring, tuple(placed))
    inner = _solution_inner(box, look)
    foot = _foot_within(card, inner.width(), style, inner.height())
    space = inner.height() - foot.height - _foot_gap(look)
    words = fold(card.text, solution_font(card, look), inner.width(), look.most_lines, space)
    return LaidSolution(card, box, inner, words, foot)


class _Kept(NamedTuple):
    """A layout, and what it was made for; `font` is another object once the faces are others."""

    card: RoomCard
    style: BoardStyle
    ref_letters: int
    font: QFont
    laid: LaidCard


class CardLayouts:
    """The layouts of the cards that a view shows, each made when it is first asked for."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, int, int], _Kept] = {}

    def of(
        self, card: RoomCard, width: int, height: int, style: BoardStyle, ref_letters: int
    ) -> LaidCard:
        """The card laid out in a box of this size (px)."""
        key, font = (card.ref, width, height), board_font(style.look.px)
        kept = self._kept.get(key)
        if (
            kept is not None
            and kept.card is card
            and kept.style is style
            and kept.ref_letters == ref_letters
            and kept.font is font
        ):
            return kept.laid
        if len(self._kept) >= MOST_KEPT:
            self._kept.clear()
        laid = lay_out(card, width, height, style, ref_letters)
        self._kept[key] = _Kept(card, style, ref_letters, font, laid)
        return laid


def card_height(
    card: RoomCard,
    width: int,
    style: BoardStyle,
    ref_letters: int,
    tallest: float = NO_LIMIT,
    lines: int = 0,
    notes: int = NO_NOTES,
) -> int:
    """Height in px of a card that is `width` px wide, folded to be at most `tallest` px high.

    It has at most so many `lines` of words; with 0, as many as the look says. `notes` is how much
    is said below the words (`need_notes`), beyond what is tallest.
    """
    look = style.look
    lines = lines or look.fold_lines
    if isinstance(card, RoomNeed):
        place = QRectF(0, 0, width, 1000)
        style = _own_style(place, card, style, ref_letters)
        words = need_text_rect(place, card, style, ref_letters)
        around = round(place.height() - words.height())
        inset, font = need_inset(place, card, style, ref_letters), need_font(card, look)
        space = tallest - around
        text = folded_height(card.text, font, words.width(), lines, space, inset)
        joined = bool(card.partner) and not _has_words_below(look)
        least = 2 * look.pitch if _is_lowered(inset) or joined else look.ring
        said = notes_of(card, words.width(), style, notes) if notes else ()
        return max(text + notes_height(said, style), least) + around
    inner = _solution_inner(QRectF(0, 0, width, 100), look)
    space = tallest - 2 * look.pad_y
    foot = _foot_within(card, inner.width(), style, space)
    space -= foot.height + _foot_gap(look)
    font = solution_font(card, look)
    text = folded_height(card.text, font, inner.width(), lines, space)
    return text + foot.height + _foot_gap(look) + 2 * look.pad_y


def _notes_within(
    card: RoomNeed, width: float, height: float, style: BoardStyle
) -> tuple[Folded, ...]:
    """As many notes as a room's card of this height was measured for, in px below its words."""
    if not style.look.paged or height < style.look.px:
        return ()
    for level in (ALL_NOTES, MET_WHEN):
        notes = notes_of(card, width, style, level)
        if notes and notes_height(notes, style) <= height:
            return notes
    return ()


def need_font(card: RoomNeed, look: BoardLook) -> QFont:
    """Non-negotiables are set a little heavier."""
    weight = QFont.Weight.Medium if card.non_negotiable else QFont.Weight.Normal
    return board_font(look.px_for(card.text), weight)


def solution_font(card: RoomSolution, look: BoardLook) -> QFont:
    """The font of a solution's words."""
    return board_font(look.px_for(card.text), QFont.Weight.Medium)


def card_font(card: RoomCard, look: BoardLook) -> QFont:
    """The font of a card's words."""
    return need_font(card, look) if isinstance(card, RoomNeed) else solution_font(card, look)


def ref_lines(card: RoomNeed, look: BoardLook) -> tuple[str, ...]:
    """The ref as it is on the card, and that of the need across that is the same or clashes.

    In one line above the words, or in two beside them.
    """
    if not card.partner:
        return (card.ref,)
    if _has_words_below(look):
        return (f"{card.ref} {card.partner}",)
    return (card.ref, card.partner)


def ref_font(look: BoardLook) -> QFont:
    """The font of the ref on a need."""
    return board_font(look.ref_px, QFont.Weight.Bold)


def text_rect(rect: QRectF, card: RoomCard, style: BoardStyle, ref_letters: int) -> QRectF:
    """Where a card's words are, for an editor put over them; px."""
    if isinstance(card, RoomNeed):
        return need_text_rect(rect, card, style, ref_letters)
    return _solution_inner(rect, style.look)


def need_text_rect(rect: QRectF, card: RoomNeed, style: BoardStyle, ref_letters: int) -> QRectF:
    """Between the ref and the ring; where the card is narrow also below them."""
    style = _own_style(rect, card, style, ref_letters)
    look = style.look
    if _has_words_below(look):
        above = 0 if any(need_inset(rect, card, style, ref_letters)) else _head_height(look)
        inner = _beside_band(rect, card, style)
        return inner.adjusted(0, look.pad_y + above, 0, -look.pad_y)
    return _between(rect, card, style, ref_letters)


def _between(rect: QRectF, card: RoomNeed, style: BoardStyle, ref_letters: int) -> QRectF:
    """The room between ref and ring."""
    look = style.look
    outer = _ref_rect(rect, card, style, ref_letters)
    ring = ring_rect(rect, card.side, style)
    left, right = (ring, outer) if style.on_right(card.side) else (outer, ring)
    return QRectF(
        left.right() + look.inner_gap,
        rect.top() + look.pad_y,
        right.left() - left.right() - 2 * look.inner_gap,
        rect.height() - 2 * look.pad_y,
    )


def need_inset(rect: QRectF, card: RoomNeed, style: BoardStyle, ref_letters: int) -> Inset:
    """How much of the first line of a narrow card ref and ring take, in px.

    Where the first word would not fit between them the ring is in the second line; where it would
    not fit beside the ref either, nothing: then all words are below them.
    """
    style = _own_style(rect, card, style, ref_letters)
    look = style.look
    if not _has_words_below(look):
        return EVEN
    ref = _ref_rect(rect, card, style, ref_letters).width() + look.inner_gap
    ring = look.ring + look.inner_gap
    first, *others = card.text.split(maxsplit=1) or [""]
    free = _beside_band(rect, card, style).width() - ref - ring
    dense = text_scale(card.text) > LATIN  # may be wrapped within what looks like one word
    word = 0.0 if dense else text_width(first, need_font(card, look))
    needed = max(2.0 * look.px, word) + 1
    right = style.on_right(card.side)
    if needed <= free:
        return Inset(ring, ref) if right else Inset(ref, ring)
    if not others or needed > free + ring:
        return EVEN
    return Inset(0, ref, ring, 0) if right else Inset(ref, 0, 0, ring)


def need_ring(rect: QRectF, card: RoomNeed, style: BoardStyle, ref_letters: int) -> QRectF:
    """The ring of a need in this box: in its second line where a long word takes the first."""
    style = _own_style(rect, card, style, ref_letters)
    ring = ring_rect(rect, card.side, style)
    lowered = _is_lowered(need_inset(rect, card, style, ref_letters))
    return ring.translated(0, style.look.pitch) if lowered else ring


def _own_style(rect: QRectF, card: RoomNeed, style: BoardStyle, ref_letters: int) -> BoardStyle:
    """The style, or where a word is longer than there is room beside ref and ring, its own one."""
    look = style.look
    if _has_words_below(look):
        return style
    long = [word for word in card.text.split() if len(word) > SHORT_WORD]
    if not long:
        return style
    room, font = _between(rect, card, style, ref_letters).width(), need_font(card, look)
    if max(text_width(word, font) for word in long) <= room:
        return style
    return style if longest_word(card.text, font) <= room else style.with_words_below


def _has_words_below(look: BoardLook) -> bool:
    """True when a need's ref and ring are above its words, not beside them."""
    return look.stacked or look.words_below


def _is_lowered(inset: Inset) -> bool:
    return bool(inset.second_left or inset.second_right)


def ring_rect(rect: QRectF, side: Side, style: BoardStyle) -> QRectF:
    """The ring, on the side of the card towards the AND column."""
    look = style.look
    x = rect.left() + look.pad_x if style.on_right(side) else rect.right() - look.pad_x - look.ring
    middle = _head_middle(rect, look) if _has_words_below(look) else rect.center().y()
    return QRectF(round(x), round(middle - look.ring / 2), look.ring, look.ring)


def _ref_rect(rect: QRectF, card: RoomNeed, style: BoardStyle, ref_letters: int) -> QRectF:
    look = style.look
    widest = card.side.value + "8" * max(1, ref_letters - 1)
    words = (widest, *ref_lines(card, look)[1:])
    if _has_words_below(look):
        words = ref_lines(card, look)
    width = max(text_width(line, ref_font(look)) for line in words)
    edge = look.band + look.pad_x
    x = rect.right() - edge - width if style.on_right(card.side) else rect.left() + edge
    if _has_words_below(look):
        middle = _head_middle(rect, look)
        return QRectF(x, middle - look.pitch / 2, width, look.pitch)
    return QRectF(x, rect.top(), width, rect.height())


def _head_height(look: BoardLook) -> int:
    """Of the row with ref and ring, where they are above the words."""
    return look.pitch


def _head_middle(rect: QRectF, look: BoardLook) -> float:
    return rect.top() + look.pad_y + look.pitch / 2


def _beside_band(rect: QRectF, card: RoomNeed, style: BoardStyle) -> QRectF:
    """A need's card without its edges, on whichever side the bands would be."""
    look = style.look
    outer, inner = look.band + look.pad_x, look.pad_x + (look.band if card.same_as else 0)
    left, right = (inner, outer) if style.on_right(card.side) else (outer, inner)
    return rect.adjusted(left, 0, -right, 0)


def _solution_inner(rect: QRectF, look: BoardLook) -> QRectF:
    edge = look.band + look.pad_x
    return rect.adjusted(edge, look.pad_y, -edge, -look.pad_y)


def _foot_within(card: RoomSolution, width: float, style: BoardStyle, height: float) -> Foot:
    """The foot of a solution whose words and foot have so much room together, in px."""
    look = style.look
    foot = plan_foot(card, width, style, a_on_right=style.a_on_right)
    needed = foot.height + _foot_gap(look)
    if needed + LEAST_LINES * look.pitch * look.px_for(card.text) / look.px <= height:
        return foot
    font = solution_font(card, look)
    words = folded_height(card.text, font, width, min(LEAST_LINES, look.fold_lines))
    left = height - _foot_gap(look) - words
    return plan_foot(card, width, style, a_on_right=style.a_on_right, most_height=left)


def _foot_gap(look: BoardLook) -> int:
    return round(look.card_gap * (0.4 if look.terse else 0.9))
