"""Numbers and days as each language of the windows writes them, with one kind of digits."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QLocale

from andfacil.ui.base.language import offered
from andfacil.ui.words.cards import day_words, kept_together, spoken_ref
from andfacil.ui.words.numbers import number_words, percent_words, same_digits
from andfacil.ui.words.times import moment_words


@pytest.fixture
def _english_again(app):
    locale = QLocale()
    yield
    app.language.choose("en")
    QLocale.setDefault(locale)


@pytest.mark.usefixtures("_english_again")
@pytest.mark.parametrize(
    ("language", "share", "count", "day"),
    [
        ("en", "67%", "25,000", "1 Mar 2027"),
        ("de", "67\u00a0%", "25.000", "1. März 2027"),
        ("ar", "67%", "25\u066c000", "1 مارس 2027"),
    ],
)
def test_a_share_a_count_and_a_day_in_each_language(app, language, share, count, day):
    if language not in offered():
        pytest.skip(f"{language} is not complete")
    app.language.choose(language)
    QLocale.setDefault(QLocale({"en": "en_GB", "ar": "ar_EG"}.get(language, language)))
    assert percent_words(66.7) == share
    assert number_words(25_000) == count
    assert day_words(dt.date(2027, 3, 1)) == day


@pytest.mark.usefixtures("_english_again")
def test_no_moment_in_arabic_has_two_kinds_of_digits(app):
    app.language.choose("ar")
    QLocale.setDefault(QLocale("ar_EG"))
    said = moment_words(dt.datetime(2026, 11, 29, 12, 7, tzinfo=dt.UTC))
    assert all(char.isascii() for char in said if char.isdigit())
    assert "، " in said


def test_only_digits_are_changed():
    assert same_digits("٢٩ نوفمبر, a1 and ২") == "29 نوفمبر, a1 and 2"


def test_the_number_of_a_ref_stays_beside_its_letters():
    assert kept_together(spoken_ref("AND3")) == "AND\u00a03"
