from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from andfacil.domain.values.text import clean_block, clean_text, is_blank, same_text

REPLACED_BY_NFC = "".join(
    chr(code)
    for code in range(0x110000)
    if len(form := unicodedata.normalize("NFC", chr(code))) == 1 and form != chr(code)
)
ANY_TEXT = st.text(st.characters(categories=None))


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("plain", "plain"),
        ("  trimmed\u00a0\u2003", "trimmed"),
        ("inner   spaces\u00a0stay", "inner   spaces\u00a0stay"),
        ("one\ntwo\r\nthree\tfour", "one two  three four"),
        ("one\x0btwo\x0cthree\x85four\u2028five\u2029six", "one two three four five six"),
        ("bell\x07, escape\x1b, delete\x7f, c1\x9b", "bell, escape, delete, c1"),
        ("pay \u202e001\u202c euros", "pay 001 euros"),
        ("\u2066isolated\u2069", "\u2066isolated\u2069"),
        ("left \u2067open", "left \u2067open\u2069"),
        ("ends \u2069without", "ends without"),
        ("\u200eשלום\u200f", "\u200eשלום\u200f"),
        ("half\ud83d and half\ude00", "half and half"),
        ("family 👩\u200d👧", "family 👩\u200d👧"),
        ("cafe\u0301", "caf\u00e9"),
        ("e\x07\u0301", "\u00e9"),
        ("≥ 20 %", "≥ 20 %"),
        ("", ""),
        (" \n\x00 ", ""),
    ],
)
def test_a_text_of_one_line(typed, cleaned):
    assert clean_text(typed) == cleaned


@pytest.mark.parametrize(
    ("typed", "cleaned"),
    [
        ("one\ntwo", "one\ntwo"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one\n\n  two\tthree\n", "one\n\n  two three"),
        ("\n\n one \n\n", "one"),
        ("one\u2028two\u2029three", "one\ntwo\nthree"),
        ("a\x00b\u202ec\ud800d", "abcd"),
        ("cafe\u0301\nnoir", "caf\u00e9\nnoir"),
        ("", ""),
    ],
)
def test_a_text_of_several_lines(typed, cleaned):
    assert clean_block(typed) == cleaned


@pytest.mark.parametrize("text", ["", " \u00a0\t", "\u200b", "\u202e\u200f \x07", "\ud800"])
def test_what_nobody_sees_is_blank(text):
    assert is_blank(text)


@pytest.mark.parametrize("text", ["x", " . ", "\u200b!", "好", "👩\u200d👧"])
def test_what_somebody_sees_is_not_blank(text):
    assert not is_blank(text)


@given(ANY_TEXT)
def test_cleaning_twice_changes_nothing_more(text):
    assert clean_text(clean_text(text)) == clean_text(text)
    assert clean_block(clean_block(text)) == clean_block(text)


@given(ANY_TEXT)
def test_a_cleaned_text_can_be_stored_shown_and_found(text):
    cleaned = clean_text(text)
    assert not {unicodedata.category(char) for char in cleaned} & {"Cc", "Cs", "Zl", "Zp"}
    assert not set(cleaned) & set("\u202a\u202b\u202c\u202d\u202e")
    assert sum(cleaned.count(begin) for begin in "\u2066\u2067\u2068") == cleaned.count("\u2069")
    assert cleaned == cleaned.strip()
    # Composed, but for characters that NFC would replace by another one.
    for part in re.split(f"[{REPLACED_BY_NFC}]", cleaned):
        assert unicodedata.is_normalized("NFC", part)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned


@given(ANY_TEXT)
def test_every_line_of_a_cleaned_block_is_a_cleaned_line(text):
    for line in clean_block(text).split("\n"):
        assert clean_text(line) == line.strip()


@pytest.mark.parametrize("char", ["\ufa19", "\u212b", "\u2126", "\U0002f81a", "\uf900", "\u212a"])
def test_a_character_stays_as_typed_and_equals_its_other_form(char):
    assert clean_text(f"{char}x") == f"{char}x"
    assert same_text(f"{char}x", unicodedata.normalize("NFC", f"{char}x"))
    assert not same_text(char, "x")


def test_letters_and_accents_are_composed():
    assert clean_text("Cafe\u0301") == "Caf\u00e9"


@pytest.mark.parametrize("idle", ["\ufeff", "\u200b", "\u2060", "\u00ad", "\u2063", "\ufffc"])
def test_what_is_idle_at_the_ends_goes(idle):
    assert clean_text(f"{idle} x {idle}") == "x"
    assert clean_block(f"{idle}x\n{idle}y") == "x\ny"


@pytest.mark.parametrize("kept", ["❤\ufe0f", "می\u200cخواهم", "C++\u200e", "\u200fא", "👩\u200d👧"])
def test_unseen_characters_with_work_to_do_stay(kept):
    assert clean_text(kept) == kept
