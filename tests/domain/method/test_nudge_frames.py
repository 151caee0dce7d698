"""Frames of the nudge: rows of words and word classes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.method.nudge_frames import frames_pattern, row_of_words, text_of

CLASSES = {"us": "we|i|our _", "wont": "won’t|will {never}", "never": "not|never"}


def found(frame, line):
    return frames_pattern([frame], CLASSES).search(row_of_words(line)) is not None


@pytest.mark.parametrize(
    ("frame", "line", "there"),
    [
        ("{us} {wont} sign", "Our union will never sign", True),
        ("{us} {wont} sign", "We will sign", False),
        ("{us} <really> {wont} sign", "We really won’t sign", True),
        ("{us} {wont} sign*", "We won’t signal", True),
        ("{us} {wont} sign", "We won’t signal", False),
        ("we ~ sign", "We will not in this life sign", False),
        ("we ~ sign", "We will not, though, sign", False),
        ("we ~~ sign", "We will not, though, sign", True),
        ("we ~~ sign", "We go. They sign", False),
        ("^ no ~ $", "Well. No more meetings!", True),
        ("^ no ~ $", "There are no more meetings", False),
        ("no|not (a|one) _ more", "Not one day more", True),
        ("(won’t|can’t) (?!help)_", "we can’t help", False),
        ("we (won’t|can’t) (?!help (you|them (now|here))|go)", "we can’t sign", True),
        ("we (won’t|can’t) (?!help (you|them (now|here))|go)", "we can’t help them here", False),
        ("c’ est à _", "C’est à nous", True),
    ],
)
def test_a_frame(frame, line, there):
    assert found(frame, line) == there


def test_what_no_frame_can_be():
    with pytest.raises(KeyError):
        frames_pattern(["{them}"], CLASSES)
    with pytest.raises(ValueError, match="loop"):
        frames_pattern(["{loop}"], {"loop": "a {loop}"})
    with pytest.raises(ValueError, match="<"):
        frames_pattern(["a<b>c"], CLASSES)
    with pytest.raises(ValueError, match="~"):
        frames_pattern(["a <b> ~"], CLASSES)
    assert frames_pattern([], CLASSES).search(row_of_words("anything")) is None


@given(st.text(alphabet="abc, .!?", max_size=40))
def test_a_row_is_read_back(text):
    row = row_of_words(text)
    assert row == row_of_words(text_of(row))
