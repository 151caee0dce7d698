"""Frames of the nudge: rows of words and word classes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.method.nudge_frames import (
    LONGEST_PATTERN,
    frame_patterns,
    row_of_words,
    text_of,
)

CLASSES = {"us": "we|i|our _", "wont": "won’t|will {never}", "never": "not|never"}


def all_of(frames, classes):
    return list(frame_patterns(frames, classes))


def found(frame, line):
    return any(p.search(row_of_words(line)) for p in frame_patterns([frame], CLASSES))


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
        all_of(["{them}"], CLASSES)
    with pytest.raises(ValueError, match="loop"):
        all_of(["{loop}"], {"loop": "a {loop}"})
    with pytest.raises(ValueError, match="<"):
        all_of(["a<b>c"], CLASSES)
    with pytest.raises(ValueError, match="a"):
        all_of(["a <b> $"], CLASSES)  # it would match nothing
    with pytest.raises(ValueError, match="~"):
        all_of(["a <b> ~"], CLASSES)
    assert all_of([], CLASSES) == []


def test_many_frames_are_many_short_patterns_and_each_frame_is_in_one():
    words = [f"word{number}" for number in range(2 * LONGEST_PATTERN // 10)]
    patterns = all_of([f"{{us}} {word}" for word in words], CLASSES)
    assert 1 < len(patterns) < len(words)
    assert all(len(pattern.pattern) < LONGEST_PATTERN + 100 for pattern in patterns)
    rows = [row_of_words(f"We {word}") for word in words]
    assert all(any(pattern.search(row) for pattern in patterns) for row in rows)


@given(st.text(alphabet="abc, .!?", max_size=40))
def test_a_row_is_read_back(text):
    row = row_of_words(text)
    assert row == row_of_words(text_of(row))
