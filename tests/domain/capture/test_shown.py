"""Of a line that is being typed the room sees a card's words and nothing else, at any letter."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.capture.shown import shown_words
from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Side

TARGET = Target.A_NEED


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Fresh air", ("Fresh air", Side.A)),
        ("b: Quiet", ("Quiet", Side.B)),
        ("B! Quiet", ("Quiet", Side.B)),
        ("+ Open it by turns > a1 b2", ("Open it by turns", None)),
        ("Fresh air // because of the smell", ("Fresh air", Side.A)),
        ("Fresh air == nobody coughs // smell", ("Fresh air", Side.A)),
        ("and everything else", ("and everything else", Side.A)),
        (r"\a: is how it starts", ("a: is how it starts", Side.A)),
        ("Doing it daily", ("Doing it daily", Side.A)),
    ],
)
def test_words_of_cards(line, shown):
    assert shown_words(line, TARGET) == shown


@pytest.mark.parametrize(
    "line",
    [
        *("", " ", "a", "b", "p", "+", "an", "and", "and3", "and 3", "a1", "a12", "-", "-b2"),
        *("a:", "a: ", "b!", "a1 b2", "a1, -b2 ~b3", "and3 agreed", "and3 > a4", "a1 heard"),
        *("a1 // why it matters", "a1 == sign", "a? more money", "p: the car park"),
        *("d", "do", "do call the", "do call Bob @Ann by fri", "// only why", "a: // why"),
    ],
)
def test_commands_and_beginnings_show_nothing(line):
    assert shown_words(line, TARGET) is None


@given(st.text(max_size=12), st.sampled_from(["//", "==", ">"]), st.sampled_from(list(Target)))
def test_what_follows_a_sign_never_shows(begun, sign, target):
    shown = shown_words(f"{begun} {sign} CANARY", target)
    assert shown is None or "CANARY" not in shown[0]
