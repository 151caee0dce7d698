"""Lines within quotation marks, brackets and signs of emphasis land where their sign says."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.capture import faults
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target
from andfacil.domain.capture.values import CardChange, NewCommitment, NewNeed, NewSolution
from andfacil.domain.values.cards import Side

TODAY = dt.date(2026, 11, 25)


def parse(line, target=Target.B_NEED):
    return parse_line(line, target=target, today=TODAY)


@pytest.mark.parametrize(
    "line",
    [
        *("“a: quiet”", '"a: quiet"', "'a: quiet'", "„a: quiet“", "«a: quiet»", "»a: quiet«"),
        *(
            "「a：quiet」",
            "『a：quiet』",
            "《a：quiet》",
            "(a: quiet)",
            "（a：quiet）",
            "[a: quiet]",
        ),
        *("**a: quiet**", "*a: quiet*", "_a: quiet_", "`a: quiet`", "**a:** quiet", "*a*: quiet"),
        *("__a:__ quiet", "**a**: quiet", "“**a:** quiet”", "• “a: quiet”", "“• a: quiet”"),
    ],
)
def test_the_text_is_what_is_within(line):
    assert parse(line) == NewNeed(side=Side.A, text="quiet", non_negotiable=False)
    assert parse(f"\\{line}").text == line


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("“a: say “no” twice”", "say “no” twice"),
        ('"a: say "no" twice"', 'say "no" twice'),
        ("'a: don't wake us'", "don't wake us"),
        ("「a：静か", "静か"),
        ("a: “quiet”", "“quiet”"),
        ("a: **quiet**", "**quiet**"),
    ],
)
def test_signs_of_the_text_itself_stay(line, text):
    found = parse(line)
    assert (found.side, found.text) == (Side.A, text)


def test_other_lines_are_read_within_quotation_marks_as_well():
    assert isinstance(parse("“do x @Ana by fri”"), NewCommitment)
    assert isinstance(parse("“+ rota > a1 b2”"), NewSolution)
    assert isinstance(parse("“and1 agreed”"), CardChange)
    assert isinstance(parse("“a1 heard”"), CardChange)


@pytest.mark.parametrize(
    "line", ["“A4 paper”", "“quiet” and “late”", "(only A4)", "*a* is a letter", "“a” or “b”", "“”"]
)
def test_other_lines_are_text(line):
    assert parse(line) == NewNeed(side=Side.B, text=line, non_negotiable=False)


@pytest.mark.parametrize(
    "line", ["Side A: quiet", "Seite A: leise", "Lado a! calma", "الطرف a: هدوء"]
)
def test_a_side_as_minutes_name_it_is_a_fault_and_no_card_of_the_other_side(line):
    with pytest.raises(CaptureFault) as found:
        parse(line)
    assert found.value.template == faults.OTHER_WORDS
    assert parse(f"\\{line}").text == line
