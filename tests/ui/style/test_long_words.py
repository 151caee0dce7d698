"""A word wider than its line is divided with a hyphen, and a text is never cut inside a word."""

from __future__ import annotations

import pytest

from andfacil.ui.style.elided import at_a_word
from andfacil.ui.style.fonts import board_font
from andfacil.ui.style.line_ends import Inset
from andfacil.ui.style.long_words import divided
from andfacil.ui.style.text_lines import fold, longest_word

SHY = "\N{SOFT HYPHEN}"


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("Schichtplanänderungen", "Schicht-pla-nän-de-run-gen"),
        ("Verantwortlichkeiten", "Verant-wort-lich-kei-ten"),
        ("responsabilidades", "res-pon-sa-bi-li-da-des"),
        ("vastuullisuudesta", "vas-tuul-li-suu-desta"),
        ("неподтвержденность", "неподт-верж-ден-ность"),
    ],
)
def test_a_word_is_divided_between_syllables(word, parts):
    assert divided(f"x {word}, y", lambda _: True) == f"x {parts.replace('-', SHY)}, y"


@pytest.mark.parametrize(
    "text",
    [
        "https://example.org/verantwortlichkeiten",
        f"Schicht{SHY}planänderungen",
        "short words only",
        "هدوءالليلوالنومالعميق",
    ],
)
def test_what_is_not_divided(text):
    assert divided(text, lambda _: True) == text


def test_only_words_wider_than_the_line_get_hyphens():
    text = "Verantwortlichkeiten Nachtschichten"
    assert divided(text, lambda word: word.startswith("V")).endswith(" Nachtschichten")


def lines_of(folded):
    for layout in folded.layouts:
        for row in range(layout.lineCount()):
            line = layout.lineAt(row)
            yield layout.text()[line.textStart() : line.textStart() + line.textLength()]


def test_lines_of_a_card_end_with_the_hyphen(qapp):
    folded = fold("Schichtplanänderungen stehen fest", board_font(40), 300, 6)
    lines = list(lines_of(folded))
    assert folded.whole
    assert lines[0].endswith(SHY)
    assert "".join(lines).replace(SHY, "") == "Schichtplanänderungen stehen fest"
    whole = fold("Schichtplanänderungen stehen fest", board_font(40), 900, 6)
    assert not any(SHY in line for line in lines_of(whole))


def test_a_thai_text_is_elided_between_words():
    text = "ห้ามทำงานกะกลางคืนติดต่อกันเกินสามคืน"
    assert at_a_word(text, f"{text[:29]}…") == "ห้ามทำงานกะกลางคืนติดต่อกัน …"


def test_hyphens_nobody_sees_make_no_word_longer():
    text = f"zwei Nacht{SHY}schich{SHY}ten: mindestens 11 Stunden"
    assert at_a_word(text, f"zwei Nacht{SHY}sc…") == "zwei …"


def test_what_is_isolated_is_elided_at_a_word_too():
    text = "commitment · \u2068Ana Featherstone\u2069 · \u2068Mon 11 Jan\u2069"
    shown = "commitment · \u2068Ana Feath…\u2069\u2068\u2069"
    assert at_a_word(text, shown) == "commitment · \u2068Ana …\u2069\u2068\u2069"


def test_a_first_word_without_room_beside_the_ref_begins_below_it(qapp):
    font = board_font(40)
    width = longest_word("معرفة مستوى", font) + 4
    lines = list(lines_of(fold("معرفة مستوى", font, width, 4, inset=Inset(90.0, 0.0))))
    assert [line.strip("\u2028 ") for line in lines] == ["", "معرفة", "مستوى"]
