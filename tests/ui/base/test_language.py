"""The locale of the windows: the language's words, the country's paper and lengths."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QLocale

from andfacil.ui.base.language import locale_for


@pytest.mark.parametrize(
    ("language", "system", "found"),
    [
        ("en", "de_DE", ("en", "DE")),
        ("de", "de_AT", ("de", "AT")),
        ("pt_BR", "pt_PT", ("pt", "PT")),
        ("fr", "C", ("fr", "FR")),
    ],
)
def test_the_words_of_a_language_leave_paper_and_lengths_to_the_country(language, system, found):
    locale = locale_for(language, QLocale(system))
    code = QLocale.territoryToCode(locale.territory())
    assert (locale.name().split("_")[0], code) == found


def test_english_words_make_nobody_an_american():
    assert locale_for("en", QLocale.c()) == QLocale.c()
