from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.capture import faults
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target
from andfacil.domain.values.errors import RuleBroken

TODAY = dt.date(2026, 10, 14)


def fault(line, target=Target.A_NEED):
    with pytest.raises(CaptureFault) as caught:
        parse_line(line, target=target, today=TODAY)
    return caught.value


@pytest.mark.parametrize(
    ("line", "example"), [("a1 x", "for example A1 heard."), ("and1 x", "for example AND1 agreed.")]
)
def test_what_a_line_about_a_card_could_say_is_said_by_example(line, example):
    assert example in str(fault(line))


@pytest.mark.parametrize("target", [Target.AND, Target.A_NEED, None])
@pytest.mark.parametrize(
    ("line", "typed", "meant"),
    [
        ("und1 vereinbart", "und1 vereinbart", "and1 agreed"),
        (" UND 12 Zurückgestellt ", "UND 12 Zurückgestellt", "and12 parked"),
        ("et3 mise de côté", "et3 mise de côté", "and3 parked"),
        ("y 2 acordada", "y 2 acordada", "and2 agreed"),
        ("e 2 rejeitada", "e 2 rejeitada", "and2 rejected"),
        ("و1 متفق عليه", "و1 متفق عليه", "and1 agreed"),
        ("and1 vereinbart", "and1 vereinbart", "and1 agreed"),
        ("und1 agreed", "und1 agreed", "and1 agreed"),
        ("und1 > a1", "und1", "and1"),
        ("und1", "und1", "and1"),
    ],
)
def test_a_status_in_the_words_of_the_windows_makes_no_card(line, typed, meant, target):
    found = fault(line, target)
    assert found.template == faults.OTHER_WORDS
    assert line[found.start : found.end] == typed
    assert f" {meant}. " in str(found)


@pytest.mark.parametrize("line", ["und 3 weitere Tage", "et 3 heures de pause", "y 3", "E1"])
def test_other_texts_with_and_and_a_number_are_texts(line):
    assert parse_line(line, target=Target.AND, today=TODAY).text == line


def test_a_sign_before_such_a_line_keeps_it_as_text():
    kept = parse_line("\\und1 vereinbart", target=Target.AND, today=TODAY)
    assert kept.text == "und1 vereinbart"


@pytest.mark.parametrize(
    ("line", "template", "start", "end"),
    [
        ("", faults.EMPTY_LINE, 0, 0),
        (" \t ", faults.EMPTY_LINE, 0, 3),
        ("\u200b\x00", faults.EMPTY_LINE, 0, 2),
        # empty texts
        ("a:", faults.NO_TEXT_AFTER, 2, 2),
        ("  b ! ", faults.NO_TEXT_AFTER, 5, 5),
        ("a? \u200b", faults.NO_TEXT_AFTER, 2, 2),
        ("+", faults.NO_TEXT_AFTER, 1, 1),
        ("p:", faults.NO_TEXT_AFTER, 2, 2),
        ("+ > a1", faults.NO_TEXT_AFTER, 1, 1),
        ("a: // why", faults.NO_TEXT_AFTER, 2, 2),
        ("do @Ann by fri", faults.NO_TEXT_AFTER, 3, 3),
        ("do by fri", faults.NO_TEXT_AFTER, 3, 3),
        ("// why", faults.NO_TEXT_BEFORE, 0, 2),
        # signs in the wrong place
        ("a: x > b1", faults.LINKS_FOREIGN, 5, 6),
        ("x > b1", faults.LINKS_FOREIGN, 2, 3),
        ("a? x > b1", faults.LINKS_FOREIGN, 5, 6),
        ("p: x > b1", faults.LINKS_FOREIGN, 5, 6),
        ("a: x >", faults.LINKS_FOREIGN, 5, 6),
        ("+ x // y", faults.WHY_FOREIGN, 4, 6),
        ("a? x // y", faults.WHY_FOREIGN, 5, 7),
        ("p: x // y", faults.WHY_FOREIGN, 5, 7),
        ("do x @Ann // y", faults.WHY_FOREIGN, 10, 12),
        ("b? x == y", faults.KNOW_FOREIGN, 5, 7),
        ("p: x == y", faults.KNOW_FOREIGN, 5, 7),
        # signs twice, signs with nothing after them
        ("a: x // y // z", faults.SIGN_TWICE, 10, 12),
        ("a: x == y // z == w", faults.SIGN_TWICE, 15, 17),
        ("+ x > a1 > a2", faults.SIGN_TWICE, 9, 10),
        ("a: x //", faults.WHY_EMPTY, 5, 7),
        ("a: x // == y", faults.WHY_EMPTY, 5, 7),
        ("a: x // \u200b", faults.WHY_EMPTY, 5, 7),
        ("a: x ==  ", faults.KNOW_EMPTY, 5, 7),
        ("+ x >", faults.LINKS_EMPTY, 4, 5),
        ("+ x > , ,", faults.LINKS_EMPTY, 4, 5),
        ("and1 >", faults.LINKS_EMPTY, 5, 6),
        ("do x @Ann >", faults.SOLUTION_EMPTY, 10, 11),
        # links
        ("+ x > a1 foo", faults.LINK_UNREADABLE, 9, 12),
        ("+ x > a0", faults.LINK_UNREADABLE, 6, 8),
        ("+ x > a01", faults.LINK_UNREADABLE, 6, 9),
        ("+ x > - b2", faults.LINK_UNREADABLE, 6, 7),
        ("+ x > a1b2", faults.LINK_UNREADABLE, 6, 10),
        ("+ x > a1 @Ann", faults.LINK_UNREADABLE, 9, 13),
        ("+ x > and1", faults.LINK_TO_SOLUTION, 6, 10),
        ("and2 > a1,-AND1", faults.LINK_TO_SOLUTION, 10, 15),
        ("+ x > a1 -A1", faults.LINK_TWO_WAYS, 9, 12),
        ("and1 > ~a1 b1 a1", faults.LINK_TWO_WAYS, 14, 16),
        ("+ x > a1 ~b1", faults.LINK_CLEARED_NEW, 9, 12),
        ("do x @Ann > a1", faults.ONE_SOLUTION, 12, 14),
        ("do x @Ann > -and1", faults.ONE_SOLUTION, 12, 17),
        ("do x @Ann > and1 and2", faults.ONE_SOLUTION, 17, 21),
        ("do x @Ann > and1,and2", faults.ONE_SOLUTION, 17, 21),
        ("do x @Ann > and1x", faults.ONE_SOLUTION, 12, 17),
        # lines that start with a ref
        ("a1", faults.AFTER_NEED, 2, 2),
        (" and 3 ", faults.AFTER_SOLUTION, 6, 6),
        ("a1 is enough", faults.AFTER_NEED, 3, 5),
        ("a1 heard twice", faults.AFTER_NEED, 9, 14),
        ("a1 agreed", faults.AFTER_NEED, 3, 9),
        ("a1 heard > b1", faults.AFTER_NEED, 9, 10),
        ("and3 heard", faults.AFTER_SOLUTION, 5, 10),
        ("and3 agreed draft", faults.AFTER_SOLUTION, 12, 17),
        ("and3 people came", faults.AFTER_SOLUTION, 5, 11),
        ("and3 agreed // why", faults.AFTER_SOLUTION, 12, 14),
        ("and3 a1", faults.AFTER_SOLUTION, 5, 7),
        # commitments
        ("do x by fri @Ann @Bob", faults.OWNER_TWICE, 17, 18),
        ("do x @\u200b by fri", faults.OWNER_EMPTY, 5, 6),
        ("do", faults.NO_TEXT_AFTER, 2, 2),
        ("do > and4", faults.NO_TEXT_AFTER, 3, 3),
        ("do Write it down", faults.COMMITMENT_UNFINISHED, 16, 16),
        ("do Write it down  == read", faults.COMMITMENT_UNFINISHED, 16, 16),
        ("do it by next week", faults.COMMITMENT_UNFINISHED, 18, 18),
        ("do meet @ noon", faults.COMMITMENT_UNFINISHED, 14, 14),
        ("do mail x@y.org", faults.COMMITMENT_UNFINISHED, 15, 15),
        ("do x > a1", faults.ONE_SOLUTION, 7, 9),
        ("do x >", faults.SOLUTION_EMPTY, 5, 6),
        ("do x by 2027-02-30", faults.NO_SUCH_DAY, 8, 18),
        ("do x by 31 feb > and1", faults.NO_SUCH_DAY, 8, 14),
    ],
)
def test_a_fault_marks_its_place(line, template, start, end):
    found = fault(line)
    assert (found.template, found.start, found.end) == (template, start, end)


def test_places_of_faults_count_the_characters_that_are_dropped():
    line = "\u202ea: x\x07 \x1b// y // z"
    found = fault(line)
    assert found.template == faults.SIGN_TWICE
    assert (line[: found.start][-2:], line[found.start : found.end]) == ("y ", "//")


@pytest.mark.parametrize("line", ["text", r"\do not shout", r"\a: x", "> a1"])
def test_without_a_target_plain_text_is_a_fault(line):
    found = fault(line, None)
    assert (found.template, found.start, found.end) == (faults.NO_TARGET, 0, len(line))


def test_for_a_solution_as_target_links_are_checked_as_after_a_plus():
    assert fault(r"\do x > and1", Target.AND).template == faults.LINK_TO_SOLUTION
    assert fault("x // y", Target.AND).template == faults.WHY_FOREIGN


@pytest.mark.parametrize(
    ("line", "target", "template", "start", "end"),
    [
        ("> and1", Target.COMMITMENT, faults.NO_TEXT_BEFORE, 0, 1),
        ("@Ann by fri", Target.COMMITMENT, faults.NO_TEXT_BEFORE, 0, 4),
        ("by fri", Target.COMMITMENT, faults.NO_TEXT_BEFORE, 0, 2),
        ("x > a1", Target.COMMITMENT, faults.ONE_SOLUTION, 4, 6),
        ("x // y", Target.COMMITMENT, faults.WHY_FOREIGN, 2, 4),
        ("x > a1", Target.PARKED, faults.LINKS_FOREIGN, 2, 3),
        ("x // y", Target.B_POSITION, faults.WHY_FOREIGN, 2, 4),
        ("x == y", Target.A_POSITION, faults.KNOW_FOREIGN, 2, 4),
    ],
)
def test_plain_text_is_checked_for_its_target(line, target, template, start, end):
    found = fault(line, target)
    assert (found.template, found.start, found.end) == (template, start, end)


@pytest.mark.parametrize("target", [None, Target.A_NEED, Target.AND, Target.PARKED])
def test_a_line_that_begins_like_a_commitment_says_what_makes_it_one(target):
    told = str(fault("do Write it down", target))
    assert all(words in told for words in ("@OWNER", "by DATE", "> and1", "\\ before it"))


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("A !", "Type the text after a!"),
        ("a: x // y // z", "// stands once in a line. To keep it as text, write \\//"),
        (
            "a: x > b1",
            "> belongs to solutions: it says which needs they meet. To keep it as text, write \\>",
        ),
        ("+ x > and 1", "Refs of needs stand here: a1 is met, -b2 is broken, ~b2 is neither"),
        ("+ x > And1", "AND1 is a solution. Refs of needs stand here, such as a1 or -b2."),
        ("+ x > a1 -a1", "A1 stands here in two ways. Keep one of them."),
        ("and 3 people", "After AND3 stands agreed, draft, parked or rejected, > and refs"),
        ("> a1", "Type the text before >"),
    ],
)
def test_the_message_says_what_would_be_right(line, sentence):
    found = fault(line)
    assert isinstance(found, RuleBroken)
    assert str(found).startswith(sentence)
    assert found.template.format(**found.holes) == str(found)


def test_the_mark_ends_before_the_characters_that_are_dropped():
    line = "a: x // y //\x07\u202c z"
    found = fault(line)
    assert line[found.start : found.end] == "//"


@pytest.mark.parametrize(
    ("line", "start"),
    [
        ("do Sign @Ann by 2027-02-30", 16),
        ("do Sign @Ann and Bob by 31 feb > and1", 24),
    ],
)
def test_a_day_that_is_not_on_the_calendar_is_not_part_of_a_name(line: str, start: int) -> None:
    with pytest.raises(CaptureFault, match="No calendar") as fault:
        parse_line(line, target=None, today=dt.date(2026, 11, 23))
    assert fault.value.start == start
