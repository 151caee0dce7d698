"""Sessions made from templates: told whole in the language that they are made for."""

from __future__ import annotations

import re

import pytest

from andfacil.domain.board.board import Board
from andfacil.export.papers.agreement import agreement_outline
from andfacil.session_words import languages, words_for
from andfacil.store.session_file import SessionFile
from andfacil.store.templates import create_from_template, template_names, told_in


def made(path, template, language):
    create_from_template(path, template, language=language)
    with SessionFile.open(path) as opened:
        return opened.board().details


def texts(details):
    sides = (details.side_a.name, details.side_b.name)
    return (details.title, *sides, details.decision_rule, *details.ground_rules)


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("template", template_names())
def test_a_template_speaks_the_language_of_its_session(tmp_path, template, language):
    details = made(tmp_path / "a.andfacil", template, language)
    english = made(tmp_path / "b.andfacil", template, "en")
    assert details.language == language
    assert not any("{" in text for text in texts(details))
    assert len(texts(details)) == len(texts(english))
    if language != "en":
        assert {text for text in texts(details) if text} & set(texts(english)) == set()


@pytest.mark.parametrize(("tag", "side"), [("de-CH", "Lieferant"), ("pt_BR", "Fornecedor")])
def test_a_country_has_its_languages_words(tmp_path, tag, side):
    details = made(tmp_path / "a.andfacil", "supplier", tag)
    assert (details.language, details.side_a.name) == (tag, side)


def test_every_template_text_has_one_key():
    """Else a language that is changed later would not know which text it was."""
    keys = {}
    for language in languages():
        for part, under in words_for(language).table.items():
            for name, text in under.items() if part.startswith("template") else ():
                keys.setdefault(text, set()).add(f"{part}.{name}")
    assert [text for text, found in keys.items() if len(found) > 1] == []


@pytest.mark.parametrize("language", languages())
def test_a_text_goes_from_language_to_language_and_back(language):
    rule = words_for("en")("template.voice")
    assert told_in(rule, language) == words_for(language)("template.voice")
    assert told_in(told_in(rule, language), "en-GB") == rule
    assert told_in(f"{rule}, please", language) == f"{rule}, please"


def test_no_english_rule_is_on_a_german_paper(tmp_path):
    printed = repr(agreement_outline(Board([made(tmp_path / "a.andfacil", "supplier", "de")])))
    assert "Es spricht immer nur eine Person" in printed
    english = words_for("en").table
    rules = [
        text
        for part, under in english.items()
        if part.startswith("template")
        for text in under.values()
    ]
    assert [rule for rule in rules if rule in printed] == []
    assert not re.search(r"\{\w+\.\w+\}", printed)
