"""The ref that is being typed."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.capture.partial_ref import partial_ref
from andfacil.domain.capture.target import Target
from andfacil.domain.values.cards import Need, Solution

TODAY = dt.date(2027, 1, 6)


def begun(line, target=Target.A_NEED):
    """`|` is the caret."""
    place = line.index("|")
    return partial_ref(line.replace("|", ""), place, target)


@pytest.mark.parametrize(
    ("line", "wanted", "letters", "others"),
    [
        ("+ Fan > |", Need, "", set()),
        ("+ Fan > a|", Need, "a", set()),
        ("+ Fan > a1, -b|", Need, "b", {"A1"}),
        ("+ Fan > a1 b| -b2", Need, "b", {"A1", "B2"}),
        ("+ Fan > a| == so", Need, "a", set()),
        ("  and 3 > ~a|", Need, "a", set()),
        ("and3 agreed > |", Need, "", set()),
        ("do it @Ann > an|", Solution, "an", set()),
        ("do it by fri > |", Solution, "", set()),
        ("do it > |", Solution, "", set()),
    ],
)
def test_what_is_begun(line, wanted, letters, others):
    found = begun(line)
    assert (found.wanted, found.typed, found.others) == (wanted, letters, others)


@pytest.mark.parametrize(
    "line",
    [
        "|",
        "+ Fan |",
        "+ Fan >|",
        "+ Fan| > a1",
        r"+ Fan \> |",
        "+ Fan > a1 == |",
        "a: So > |",
        "a1 > |",
        "do it @Ann > and1 |",
        "Plain > |",
    ],
)
def test_where_no_ref_belongs(line):
    assert begun(line) is None


@pytest.mark.parametrize("target", [Target.COMMITMENT, Target.A_NEED])
def test_a_solution_belongs_behind_a_commitment(target):
    assert begun("do it > an|", target).wanted is Solution
    assert (begun("it > an|", target) is None) is (target is Target.A_NEED)


def test_plain_text_is_a_solution_in_the_and_column():
    assert begun("Plain > a|", Target.AND).wanted is Need


def test_the_whole_ref_under_the_caret_is_replaced():
    found = begun("+ Fan > -a|12 b1")
    assert (found.start, found.end) == (9, 12)
