"""Language tags are understood as tags, however programs write them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QLocale

from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.language_tags import (
    LANGUAGES,
    REGIONS,
    SCRIPTS,
    LanguageTag,
    check_language,
    is_known,
)


@pytest.mark.parametrize(
    ("tag", "parts"),
    [
        ("zh-Hant-TW", ("zh", "Hant", "TW")),
        ("zh_TW", ("zh", "", "TW")),
        ("ZH-hant", ("zh", "Hant", "")),
        ("ja_JP.UTF-8", ("ja", "", "JP")),
        ("iw", ("he", "", "")),
        ("prs", ("fa", "", "")),
        ("pa-Arab", ("pa", "Arab", "")),
        ("es-419", ("es", "", "419")),
        ("zh-yue-HK", ("yue", "", "HK")),
        ("zh-cmn-Hans", ("zh", "Hans", "")),
        ("de-CH-1996", ("de", "", "CH")),
        ("en-x-work", ("en", "", "")),
        ("", ("", "", "")),
        ("../x", ("../x", "", "")),
    ],
)
def test_the_parts_of_a_tag(tag, parts):
    assert LanguageTag.read(tag) == parts


@pytest.mark.parametrize(
    ("right_to_left", "tags"),
    [
        (
            True,
            "ar he iw fa prs pes ur yi ji ps sd ckb dv ug pa-Arab pa_PK pnb ku-IQ az-Arab az-IR",
        ),
        (True, "uz-AF ks syr nqo ff-Adlm rhg ar-EG he_IL ms-Arab arz sd-PK kk-CN sdh lrc skr"),
        (False, "en sd-Deva sd-IN pa pa-Guru ku az uz ks-Deva ar-Latn ff ja zh-Hant de hi kk ms"),
        (False, "ug-Cyrl he-Latn yi-Latn ku-TR dv-Latn mul und"),
    ],
)
def test_pages_run_as_the_script_of_the_tag_does(right_to_left, tags):
    assert {LanguageTag.read(tag).right_to_left for tag in tags.split()} == {right_to_left}


def test_qt_reads_as_many_tags_from_right_to_left():
    """Qt has the data of CLDR, but lacks languages such as prs and takes ar-Latn for ar."""
    tags = [QLocale.languageToCode(language) for language in QLocale.Language]
    for tag in tags:
        if tag != "C" and QLocale(tag).textDirection().name == "RightToLeft":
            assert LanguageTag.read(tag).right_to_left, tag


@pytest.mark.parametrize(
    ("traditional", "tags"),
    [
        (True, "zh-Hant zh-TW zh-HK zh-MO zh_TW zh_Hant_HK zh-hant-sg yue zh-yue nan lzh cmn-Hant"),
        (False, "zh zh-Hans zh-CN zh-SG zh-Hans-HK yue-Hans yue-CN cmn ja ko"),
    ],
)
def test_chinese_in_traditional_characters(traditional, tags):
    assert {LanguageTag.read(tag).traditional for tag in tags.split()} == {traditional}


KNOWN = """
en pt-BR zh-Hant zh_TW ja_JP iw prs pa-Arab sd-Deva mul und it de-CH-1996 es-419 sl-rozaj-biske
en-GB-oed1x yue-Hant-HK zh-yue en-u-ca-gregory en-x-work ar-001 qaa hy-arevela fil ckb
"""
UNKNOWN = """
english xx zz klingon en-XX zh-Hanx e -en en- en--GB en-u de-DE.UTF-8 ../x 日本 1en en-GB-a qqqq
"""


@pytest.mark.parametrize("tag", KNOWN.split())
def test_known_tags(tag):
    assert is_known(tag)
    check_language(tag, ("en",))


@pytest.mark.parametrize("tag", UNKNOWN.split())
def test_unknown_tags_are_refused_with_what_is_known(tag):
    assert not is_known(tag)
    with pytest.raises(RuleBroken, match=re.escape("en, zh-Hant")):
        check_language(tag, ("en", "zh-Hant"))


def test_no_language_is_no_fault():
    check_language("", ("en",))


def test_the_tables_are_codes_and_hold_all_that_qt_knows():
    assert all(re.fullmatch("[a-z]{2,3}", code) for code in LANGUAGES)
    assert all(re.fullmatch("[A-Z][a-z]{3}", code) for code in SCRIPTS)
    assert all(re.fullmatch("[A-Z]{2}", code) for code in REGIONS)
    qts = {QLocale.languageToCode(language) for language in QLocale.Language} - {"", "C"}
    assert qts <= LANGUAGES
    assert {QLocale.scriptToCode(script) for script in QLocale.Script} - {""} <= SCRIPTS


@pytest.mark.parametrize(
    "tag", ["no", "no_NO", "tw", "bh", "arb", "zsm", "jw", "zza", "kum", "ace", "jam", "nog-Cyrl"]
)
def test_languages_that_programs_name_are_known(tag):
    assert is_known(tag)


@pytest.mark.parametrize(
    "tag", ["norsk", "zzz", "xx-XX", "en-", "-en", "C", "POSIX", "zh_HK.UTF-8", "q", "en_GB@euro"]
)
def test_what_is_no_language_is_unknown(tag):
    assert not is_known(tag)
    with pytest.raises(RuleBroken, match="en, fr"):
        check_language(tag, ("en", "fr"))


def test_norwegian_is_one_language():
    assert LanguageTag.read("no").language == LanguageTag.read("nb_NO").language == "nb"
