"""A line as somebody types or pastes it stands on the paper's page as Qt draws it in the room."""

from __future__ import annotations

import datetime as dt
import unicodedata

from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target
from andfacil.domain.capture.values import NewNeed
from andfacil.domain.values.cards import Side
from tests.builders import small_board
from tests.export.pdf.test_scripts_tried import qt_order, rows
from tests.export.reading import paper

WORDS = [
    *("quiet", "Äpfel", "тише", "שקט", "בלילה", "ירוק", "12", "2027-01-31", "10-20", "+962-6-12"),
    *("C++", "-5°C", "3/B", "50%", "12.5", "(א)", "(b)", "5-3", "אב-7"),
]
MARKS = ["", "", "", "\u200e", "\u200f", "\u061c", "\u200b", "\u2060", "\u00ad"]
ISOLATED = ["\u2066אב-3\u2069", "\u2067ab 5\u2069", "\u2068x-1\u2069"]
NO_GLYPH = "\u00ad\u200b\u2060"
BEGINNINGS = ["• ", "\uf0b7\t", "1. ", "١. ", "（1）", "> ", "– ", "", ""]
NOISE = ["", "\ufeff", "\u200b", "\u2064", "\u180e", "\u00a0", "\u3000", "\ufe0e"]
PREFIXES = ["a:", "A!", "ａ：", "a！", "Ａ﹕", "a∶", "a᠄", "a❗"]


@st.composite
def typed_texts(draw) -> tuple[str, str]:
    """A line for side A and the text in it, of at most five words, which one row can hold."""
    words = draw(st.lists(st.sampled_from([*WORDS, *ISOLATED]), min_size=1, max_size=5))
    marked = [draw(st.sampled_from(MARKS)) + word + draw(st.sampled_from(MARKS)) for word in words]
    text = " ".join(marked)
    before = draw(st.sampled_from(BEGINNINGS)) + draw(st.sampled_from(NOISE))
    return before + draw(st.sampled_from(PREFIXES)) + draw(st.sampled_from(NOISE)) + text, text


def seen(text: str) -> str:
    """`text` without spaces and what nobody sees; brackets, which are mirrored, are one sign."""
    kept = (char for char in text if not char.isspace() and unicodedata.category(char) != "Cf")
    return "".join(kept).translate(dict.fromkeys(map(ord, "()"), "|"))


@settings(max_examples=25, deadline=None)
@given(typed_texts())
def test_the_page_shows_what_was_typed_in_the_order_of_the_room(qapp, typed):
    line, text = typed
    found = parse_line(line, target=Target.B_NEED, today=dt.date(2026, 11, 25))
    assert isinstance(found, NewNeed)
    assert found.side is Side.A
    assert seen(found.text) == seen(text)
    # characters without a glyph turn nothing (bidi class BN), and Qt gives them no place
    in_the_room = seen(qt_order(found.text.translate(dict.fromkeys(map(ord, NO_GLYPH)))))
    assert any(in_the_room in seen(row) for row in rows(paper(small_board(found.text))))
