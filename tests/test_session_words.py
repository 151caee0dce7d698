"""The fixed words of room and paper: complete and alike in every language."""

from __future__ import annotations

import datetime as dt
import tomllib
from string import Formatter

import pytest

from andfacil.export.papers.agreement import agreement_outline
from andfacil.session_words import PLURALS, has_words, languages, plural_form, words_for
from tests.builders import ROOT, small_board

FOLDER = ROOT / "resources/i18n/session"
LANGUAGES = sorted(path.stem for path in FOLDER.glob("*.toml"))


def table(language):
    return tomllib.loads((FOLDER / f"{language}.toml").read_text("utf-8"))


def holes(text):
    return sorted(hole for _, hole, _, _ in Formatter().parse(text) if hole)


def flat(language):
    return {
        f"{part}.{key}": value
        for part, keys in table(language).items()
        for key, value in keys.items()
    }


def test_all_promised_languages_are_there():
    assert LANGUAGES == ["ar", "de", "en", "es", "fr", "he", "hi", "ja", "pt", "zh", "zh-Hant"]
    assert list(languages()) == LANGUAGES == sorted(PLURALS)


def forms(value):
    """All that may be read under one key: the value, its plural forms, or its several words."""
    if isinstance(value, dict):
        return list(value.values())
    return [value] if isinstance(value, str) else value


@pytest.mark.parametrize("language", LANGUAGES)
def test_same_keys_and_holes_as_english(language):
    ours, english = flat(language), flat("en")
    assert ours.keys() == english.keys()
    for key, value in ours.items():
        assert all(word.strip() for word in forms(value)), key
        if isinstance(value, list):
            assert len(value) == len(english[key]), key
        expected = holes(forms(english[key])[0])
        assert {tuple(holes(word)) for word in forms(value)} == {tuple(expected)}, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_counted_words_have_the_plural_forms_of_their_language(language):
    """Or one form for all numbers."""
    counted = [value for value in flat(language).values() if isinstance(value, dict)]
    assert all(value.keys() == set(PLURALS[language]) for value in counted)
    reached = {plural_form(language, count) for count in range(200)}
    assert reached == set(PLURALS[language])


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", "other one other other other other"),
        ("fr", "one one other other other other"),
        ("he", "other one two other other other"),
        ("ar", "zero one two few many other"),
        ("ja", "other other other other other other"),
    ],
)
def test_plural_forms(language, forms):
    assert [plural_form(language, count) for count in (0, 1, 2, 3, 11, 100)] == forms.split()


@pytest.mark.parametrize("language", sorted(set(LANGUAGES) - {"en"}))
def test_sentences_are_translated(language):
    ours, english = flat(language), flat("en")
    same = {key for key, value in ours.items() if value == english[key] and len(str(value)) > 24}
    assert same == set()


@pytest.mark.parametrize("key", sorted(flat("en")))
def test_every_word_is_used(key):
    sources = [*(ROOT / "andfacil").rglob("*.py"), *(ROOT / "resources/templates").glob("*.json")]
    code = "\n".join(path.read_text("utf-8") for path in sources)
    part, stem = key.split(".")[0], key.removesuffix("_bare")
    asked = (f'"{stem}"', f"'{stem}'", f'"{{{stem}}}"', f'"{part}.{{')
    assert part == "dates" or any(form in code for form in asked)


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("", "en"),
        ("mul", "en"),
        ("fr-CA", "fr"),
        ("pt_BR", "pt"),
        ("DE", "de"),
        ("../x", "en"),
        ("zh-TW", "zh-Hant"),
        ("zh_TW", "zh-Hant"),
        ("zh-HK", "zh-Hant"),
        ("zh-Hans-HK", "zh"),
        ("iw", "he"),
        ("ar_EG", "ar"),
        ("yue", "zh-Hant"),
        ("prs", "en"),
        ("zh-SG", "zh"),
    ],
)
def test_language_by_base_tag(tag, language):
    assert words_for(tag).language == language


@pytest.mark.parametrize(
    ("tag", "there"),
    [("de-CH", True), ("zh-Hant", True), ("it", False), ("", False), ("..", False)],
)
def test_a_language_has_words_or_not(tag, there):
    assert has_words(tag) is there


@pytest.mark.parametrize(
    ("language", "long", "short"),
    [
        ("en", "23 November 2026", "23 Nov 2026"),
        ("fr", "23 novembre 2026", "23 nov. 2026"),
        ("de", "23. November 2026", "23. Nov. 2026"),
        ("es", "23 de noviembre de 2026", "23 nov 2026"),
        ("pt", "23 de novembro de 2026", "23 nov. 2026"),
    ],
)
def test_dates(language, long, short):
    words = words_for(language)
    day = dt.date(2026, 11, 23)
    assert words.long_date(day) == long
    assert words.table_date(day).replace("\N{NO-BREAK SPACE}", " ") == short


def test_the_first_of_a_month_in_french():
    assert words_for("fr").long_date(dt.date(2027, 3, 1)) == "1er mars 2027"


def test_braces_in_a_text_stay_braces():
    outline = agreement_outline(
        small_board(title="{title} {0} {}", facilitator="{name}", purpose="{x!r}")
    )
    assert outline.head.title == "{title} {0} {}"
    assert "{name}, facilitator" in outline.head.meta


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_paper_speaks_the_language_of_its_session(language):
    outline = agreement_outline(small_board(language=language))
    assert outline.sections[1].title == table(language)["section"]["needs"]
