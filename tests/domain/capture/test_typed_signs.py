"""Lines as keyboards of many scripts and other programs write them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from andfacil.domain.capture import faults
from andfacil.domain.capture.amend import amend_line
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line, prefix_length
from andfacil.domain.capture.list_marks import without_list_marks
from andfacil.domain.capture.markers import escape_owner, escape_text
from andfacil.domain.capture.target import Target
from andfacil.domain.capture.values import (
    CardChange,
    LinkKind,
    NewCommitment,
    NewNeed,
    NewParked,
    NewPosition,
    NewSolution,
)
from andfacil.domain.values.cards import Commitment, Need, Parked, Side, Solution
from andfacil.domain.values.narrow import SLIPS

TODAY = dt.date(2026, 11, 25)
TRIED = Path(__file__).parents[2] / "fixtures/tried"


def tried(name):
    return [line for line in (TRIED / f"{name}.lines").read_text("utf-8").split("\n") if line]


def parse(line, target=Target.B_NEED):
    return parse_line(line, target=target, today=TODAY)


def fault(line, target=Target.B_NEED):
    with pytest.raises(CaptureFault) as found:
        parse(line, target)
    return found.value


def links(captured):
    return {link.ref: link.how for link in captured.links}


MEETS_BOTH = {"A1": LinkKind.MEETS, "B1": LinkKind.MEETS}
WIDE = [
    NewNeed(side=Side.A, text="安静的夜晚", non_negotiable=False),
    NewNeed(side=Side.A, text="安静的夜晚", non_negotiable=False),
    NewNeed(side=Side.A, text="安静的夜晚", non_negotiable=True),
    NewPosition(side=Side.A, text="不要噪音"),
    NewParked(text="停车"),
    *["九点关门"] * 4,
    NewNeed(side=Side.A, text="安静", non_negotiable=False, why="睡眠"),
    NewNeed(side=Side.A, text="安静", non_negotiable=False, met_when="六晚无噪音"),
    NewCommitment(text="发通知", owner="李", by=dt.date(2027, 1, 31)),
]


@pytest.mark.parametrize(("line", "means"), list(zip(tried("03-wide-signs"), WIDE, strict=True)))
def test_wide_signs_are_signs(line, means):
    found = parse(line)
    if isinstance(means, str):
        assert isinstance(found, NewSolution)
        assert (found.text, links(found)) == (means, MEETS_BOTH)
    else:
        assert found == means


@pytest.mark.parametrize("line", tried("04-unseen-before-prefix"))
def test_unseen_and_alike_letters_never_land_on_the_other_side(line):
    if line[0] in "аΑ":
        assert fault(line).template == faults.LOOKS_ALIKE
        return
    found = parse(line)
    if isinstance(found, NewSolution):
        assert (found.text, links(found)) == ("حل", MEETS_BOTH)
    else:
        assert isinstance(found, NewNeed)
        assert found.side is Side.A
        assert found.text in {"quiet nights", "هدوء الليل"}


@pytest.mark.parametrize("line", tried("05-dead-tilde"))
def test_a_tilde_on_a_letter_lets_go_of_a_need(line):
    found = parse(line)
    assert isinstance(found, CardChange)
    assert (found.ref.ref, links(found)["A1"]) == ("AND1", LinkKind.CLEAR)


@pytest.mark.parametrize(
    "line",
    [
        *tried("16-name-changed"),
        *("a: \ufa1e\u7530さんの家", "a: 高\ufa11", "a: \uf9dc子", "a: \ufa10本と\ufa26筑"),
        *("a: 葛\U000e0100城と葛城", "a: \U0002f81a", "a: \u212bngström", "a: 𠮷野と吉野"),
    ],
)
def test_a_name_stays_as_typed(line):
    assert parse(line).text == line.removeprefix("a: ")


@pytest.mark.parametrize(
    ("line", "side", "must"),
    [
        ("b﹕ x", Side.B, False),
        ("a︰x", Side.A, False),
        ("a﹗x", Side.A, True),
        ("Ａ！ x", Side.A, True),
        ("a❗️ x", Side.A, True),
        ("a∶ x", Side.A, False),
        ("a\u200d\u2063\u00ad: x", Side.A, False),
        ("\u202ba\u202c: x", Side.A, False),
        ("\u2067a!\u2069 x", Side.A, True),
        ("a\ufe0e: x", Side.A, False),
        *((f"{sign}a{sign}: x", Side.A, False) for sign in "\u2064\u180e\u17b4\u17b5\u2065\ufff0"),
        *((f"a{sign}! x", Side.A, True) for sign in "\u00ad\u2060\ufe0e\U000e0001\U000e0f00"),
        *(("a៖ x", Side.A, False), ("aⵑ x", Side.A, True), ("bꜟ x", Side.B, True)),
        ("\u00a0\u3000a: x", Side.A, False),
        ("\u2800a: x", Side.A, False),
        ("\U000e0061a: x", Side.A, False),
    ],
)
def test_other_forms_of_a_prefix(line, side, must):
    assert parse(line, Target.PARKED) == NewNeed(side=side, text="x", non_negotiable=must)
    assert line[prefix_length(line) :] in {"x", "\u2069 x"}


@pytest.mark.parametrize(
    ("line", "typed", "meant"),
    [
        ("В: x", "В", "b"),
        ("β! x", "β", "b"),
        ("𝐚: x", "𝐚", "a"),
        ("𝓑？ x", "𝓑", "b"),
        ("ⓐ: x", "ⓐ", "a"),
        ("🅱: x", "🅱", "b"),
        ("á: x", "á", "a"),
        ("a\u0301 : x", "á", "a"),
        ("р: x", "р", "p"),
        *(("þ: x", "þ", "b"), ("₿! x", "₿", "b"), ("Ᏼ: x", "Ᏼ", "b")),
        ("Ꭺ: x", "Ꭺ", "a"),
        ("а1 heard", "а1", "a1"),
        ("аnd3 agreed", "аnd3", "and3"),
        ("dо x @Ana by fri", "dо", "do"),
        ("• а: x", "а", "a"),
    ],
)
def test_letters_that_only_look_alike_are_a_fault_that_says_so(line, typed, meant):
    for target in Target:
        found = fault(line, target)
        assert (found.template, found.holes) == (
            faults.LOOKS_ALIKE,
            {"typed": typed, "meant": meant},
        )
        assert line[found.start] != " "
    assert parse(f"\\{line}", Target.B_NEED).text == parse(f"p: {line}").text


@pytest.mark.parametrize(
    "line", ["я: x", "α и β", "Ангел", "ано 3", "и: x", "да!", "好：x", "B级: x"]
)
def test_other_words_are_text(line):
    assert parse(line) == NewNeed(side=Side.B, text=line, non_negotiable=False)


@pytest.mark.parametrize(
    ("typed", "cleared"),
    [
        ("~ a1", {"A1"}),
        ("～a1", {"A1"}),
        ("〜b2", {"B2"}),
        ("b\u03031", {"B1"}),
        ("ã１", {"A1"}),
        ("−b1 ∼a1", {"A1"}),
        ("unlink a1", {"A1"}),
        ("a4 Unlink a1, b2", {"A1", "B2"}),
        ("a4 unlink ~a1", {"A1"}),
    ],
)
def test_ways_to_let_go_of_needs(typed, cleared):
    found = links(parse(f"and1 > {typed}"))
    assert {ref for ref, how in found.items() if how is LinkKind.CLEAR} == cleared


@pytest.mark.parametrize(
    ("links_typed", "template"),
    [
        ("unlink", faults.UNLINK_EMPTY),
        ("a1 unlink", faults.UNLINK_EMPTY),
        ("unlink -a1", faults.UNLINK_AND_BREAK),
        ("a1 unlink a1", faults.LINK_TWO_WAYS),
        ("õ1", faults.LINK_UNREADABLE),
        ("~ 1", faults.LINK_UNREADABLE),
        ("а1", faults.LINK_UNREADABLE),
    ],
)
def test_what_lets_go_of_nothing_is_a_fault(links_typed, template):
    assert fault(f"and1 > {links_typed}").template == template


@pytest.mark.parametrize(
    ("line", "text", "refs"),
    [
        ("+ 九点关门＞a1 b1", "九点关门", MEETS_BOTH),
        ("+ 九点关门＞ａ１、ｂ１", "九点关门", MEETS_BOTH),
        ("+ x > a1 –b1", "x", {"A1": LinkKind.MEETS, "B1": LinkKind.BREAKS}),
        ("+ x > a१ b१", "x", MEETS_BOTH),
        ("+ x › a1 b1", "x", MEETS_BOTH),
        ("+ ‹x› only", "‹x› only", {}),
        ("+ 噪音＞40分贝", "噪音＞40分贝", {}),
        ("+ x => b1 a1", "x", MEETS_BOTH),
        ("+ x -> a1, b1", "x", MEETS_BOTH),
        ("+ x –> a1 b1 == seen", "x", MEETS_BOTH),
        ("+ a bus → the city", "a bus → the city", {}),
        ("+ see https://x.org//y", "see https://x.org//y", {}),
    ],
)
def test_links_of_a_solution(line, text, refs):
    found = parse(line)
    assert (found.text, links(found)) == (text, refs)


def test_wide_signs_need_no_spaces_and_can_be_text():
    assert parse("a：安静／／睡眠＝＝六晚") == NewNeed(
        side=Side.A, text="安静", non_negotiable=False, why="睡眠", met_when="六晚"
    )
    for text in ("安静／／睡眠", "安静＝＝六晚", "安静＞a1", "\\／／", "a／／／b", "＼ ＞ x"):
        assert parse(amend_line(Parked(id="P1", text=text))).text == text


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("\uf0b7\ta: quiet", "a: quiet"),
        ("\uf0a7 b! late", "b! late"),
        ("•\u00a0a: quiet", "a: quiet"),
        ("o\ta: quiet", "a: quiet"),
        ("1. b: late", "b: late"),
        ("12) + x > a1", "+ x > a1"),
        ("(3) a1 heard", "a1 heard"),
        ("a) p: later", "p: later"),
        ("> > a? quoted", "a? quoted"),
        ("① a: x", "a: x"),
        ("1.2. a: x", "a: x"),
        ("– do x @Ana by fri", "do x @Ana by fri"),
        ("\ufffca: quiet", "a: quiet"),
    ],
)
def test_marks_of_a_list_before_a_beginning_are_passed_over(line, kept):
    assert without_list_marks(line) == kept
    found, plain = parse(line), parse(kept)
    assert type(found) is type(plain)
    assert getattr(found, "text", "") == getattr(plain, "text", "")
    assert getattr(found, "side", None) == getattr(plain, "side", None)


@pytest.mark.parametrize(
    "line",
    ["3. März geht nicht", "31. January is too late", "1,5 hours", "A. Smith comes", "10 people"],
)
def test_what_is_no_list_mark_stays(line):
    assert without_list_marks(line) == line
    assert parse(line).text == line


NOISE = st.text(
    st.sampled_from("\ufeff\u200b\u200c\u200d\u200e\u200f\u2060\u00ad\u061c\ufe0f\u2066\u202a"),
    max_size=3,
)
ISOLATES = "\u2066\u2067\u2068\u2069"
DIRECTIONS = "\u200c\u200d\u200e\u200f\u061c\ufe0f\u200b\ufeff\u2060\u00ad"
MARKS = st.sampled_from(["", "• ", "\uf0b7\t", "1. ", "> ", "(2) ", "- "])
SIGNS = {
    ":": ":：﹕︰∶", "!": "!！﹗❗", "?": "?？﹖؟",
}  # fmt: skip
WORDS = st.lists(
    st.sampled_from(
        ["夜", "هدوء", "שקט", "тихо", "शांति", "quiet", "静か", "C++", "2027-01-31", "²",
         "می\u200cخواهم", "ความเงียบ", "10–20", "é", "神", "／",
         "a：", "b!", "31 jan", "by", "until", "@", "㈱"]
    ),
    min_size=1, max_size=6,
)  # fmt: skip


@settings(deadline=None)
@given(
    MARKS,
    NOISE,
    st.sampled_from("aAａbBｂ"),
    NOISE,
    st.sampled_from(":!?"),
    st.data(),
    NOISE,
    WORDS,
)
def test_a_line_never_lands_on_another_side_and_loses_no_word(
    mark, before, letter, inside, sign, data, after, words
):
    typed = data.draw(st.sampled_from(SIGNS[sign]))
    text = " ".join(words)
    found = parse(
        f"{mark}{before}{letter}{inside}{typed}{after}{text}", data.draw(st.sampled_from(Target))
    )
    side = Side.A if letter in "aAａ" else Side.B
    assert isinstance(found, NewPosition if sign == "?" else NewNeed)
    assert found.side is side
    assert getattr(found, "non_negotiable", False) is (sign == "!")
    assert found.text.strip(DIRECTIONS + ISOLATES).startswith(words[0])
    assert [word for word in words if word not in found.text] == []


@settings(deadline=None)
@given(st.sampled_from([Target.A_NEED, Target.B_NEED]), WORDS, NOISE)
def test_plain_words_go_to_the_target_or_are_a_fault(target, words, noise):
    line = noise + " ".join(words)
    try:
        found = parse(line, target)
    except CaptureFault:
        return
    if words[0] in {"a：", "b!"}:
        assert found.side is (Side.A if words[0] == "a：" else Side.B)
        words = words[1:]
    else:
        assert found.side is target.side
    assert [word for word in words if word not in found.text] == []


@settings(deadline=None)
@given(WORDS, WORDS, WORDS)
def test_what_a_card_says_comes_back_from_the_line_that_amends_it(text, sign, owner):
    said, known, name = (" ".join(words) for words in (text, sign, owner))
    need = Need(id="A1", side=Side.A, text=said, met_when=known, non_negotiable=False)
    found = parse(amend_line(need))
    assert (found.text, found.met_when) == (said, known)
    solution = Solution(id="AND1", text=said, how_we_will_know=known)
    found = parse(amend_line(solution))
    assert (found.text, found.how_we_will_know) == (said, known)
    for day in (None, TODAY):
        found = parse(amend_line(Commitment(id="C1", text=said, owner=name, by=day)))
        assert (found.text, found.owner, found.by) == (said, name, day)


@pytest.mark.parametrize(
    ("line", "text", "owner"),
    [
        ("do 送信＠李 by fri", "送信", "李"),
        ("do 会議室を開ける＠田中 ｂｙ fri", "会議室を開ける", "田中"),
        ("do 发通知﹫李 by fri", "发通知", "李"),
        ("do mail an ana@example.org @Ana by fri", "mail an ana@example.org", "Ana"),
        (r"do 送信\＠李 by fri", "送信＠李", ""),
    ],
)
def test_a_wide_at_needs_no_space_before_it(line, text, owner):
    found = parse(line)
    assert (found.text, found.owner) == (text, owner)


def test_a_text_with_a_wide_at_is_typed_and_read_back():
    line = f"do {escape_text('送信＠李')} @{escape_owner('田＠中')} by fri"
    found = parse(line)
    assert (found.text, found.owner) == ("送信＠李", "田＠中")


@pytest.mark.parametrize("sign", [*"፡⁚܃᠃ꓽः", "։"])
def test_a_colon_of_another_script_is_one(sign):
    found = parse(f"a{sign} text")
    assert (found.side, found.text) == (Side.A, "text")


@pytest.mark.parametrize("sign", [*"»≫》⟫˃›→⇒➔", "->", "-->", "=>", "–>"])
def test_a_sign_like_greater_before_refs_links_as_well(sign):
    found = parse(f"+ text {sign} a1 -b2")
    assert ([link.ref for link in found.links], found.text) == (["A1", "B2"], "text")
    kept = parse(f"+ {escape_text(f'text {sign} a1')}")
    assert (kept.links, kept.text) == ((), f"text {sign} a1")
    assert not parse(f"+ «one{sign} two").links


@pytest.mark.parametrize("mark", ["\ufe0f", "\ufeff", "\u200b", "\u2060", "\u3164"])
def test_what_nobody_sees_after_a_sign_is_no_part_of_the_text(mark):
    found = parse(f"a!{mark}text")
    assert (found.side, found.text) == (Side.A, "text")


LETTERS = "aAａＡаАαΑɑ𝐚áàâäåãąªₐᵃⓐ🄰🅰∀ᴀꭺ⒜āăǎạảấɐᗅ𖽀"
COLONS = ":：﹕︓∶꞉︰ː˸ˑ׃։፦፥⁚܃܄܅܆܇᛬᠃᠄᠉ꓽः ઃ⦂∷⁝⁞"
BANGS, QUESTIONS = "!！﹗︕ǃ❗❕❢❣‼՜߹᥄⹓", "?？﹖︖؟⸮❓❔՞፧⁇⁈⳺⹔"


@pytest.mark.parametrize("letter", LETTERS)
def test_no_form_of_a_sign_of_side_a_lands_on_side_b(letter):
    forms = ["{}{} text", "{} {} text", "{}{}text", "{}\u00a0{}\u2009text"]
    forms += ["\u200b{}\u2060{} text"]
    for sign in "".join((COLONS, BANGS, QUESTIONS, SLIPS)).replace(" ", ""):
        for form in forms:
            line = form.format(letter, sign)
            try:
                found = parse(line, Target.B_NEED)
            except CaptureFault:
                continue
            assert (found.side, found.text) == (Side.A, "text"), line
            assert isinstance(found, NewPosition) == (sign in QUESTIONS), line
            assert getattr(found, "non_negotiable", False) == (sign in BANGS), line


@pytest.mark.parametrize(
    "line", ["a; quiet", "B；安静", "a¿ x", "a | b", "А; тихо", "b;x", "• a; x"]
)
def test_a_sign_beside_the_right_one_is_a_fault(line):
    assert fault(line).template == faults.NO_SIGN
    assert parse(f"\\{line}").text == parse(f"p: {line}").text


@pytest.mark.parametrize(
    "line", ["A|B tests", "A & B", "ab; c", "Ana; Bo", "c; x", "A, b", "B. Lind"]
)
def test_other_beginnings_are_text(line):
    assert parse(line) == NewNeed(side=Side.B, text=line, non_negotiable=False)


@pytest.mark.parametrize("plus", ["✚", "ᐩ", "➕", "＋", "﹢"])
def test_whatever_plus_was_typed_the_line_is_a_solution(plus):
    found = parse_line(
        f"{plus} shared rota > a1", target=Target.B_NEED, today=dt.date(2026, 11, 25)
    )
    assert isinstance(found, NewSolution)
    assert [link.ref for link in found.links] == ["A1"]


@pytest.mark.parametrize("quote", [*"'‘‚‹“„«「『《"])
@pytest.mark.parametrize("target", [Target.B_NEED, Target.B_MUST])
def test_a_quote_mark_before_the_prefix_never_puts_the_line_on_the_other_side(quote, target):
    found = parse_line(f"{quote}a: quiet nights", target=target, today=dt.date(2026, 11, 25))
    assert isinstance(found, NewNeed)
    assert (found.side, found.text) == (Side.A, "quiet nights")


@pytest.mark.parametrize(
    "line",
    ["and1: agreed", "AND1： agreed", "and1:draft", "a1: heard", "ａ１：heard", "AND 2 : PARKED"],
)
def test_a_change_after_a_ref_and_a_colon_is_a_fault_and_no_card(line):
    with pytest.raises(CaptureFault):
        parse_line(line, target=Target.B_NEED, today=TODAY)
    kept = parse_line(f"\\{line}", target=Target.B_NEED, today=TODAY)
    assert kept.text == line


@pytest.mark.parametrize("line", ["A4: paper for all", "B2: agreed with the town", "a1: 9 to 5"])
def test_a_text_that_begins_like_a_ref_stays_a_text(line):
    assert parse_line(line, target=Target.B_NEED, today=TODAY).text == line
