"""The translations of the windows: every word has its entry, and says the same in each language."""

from __future__ import annotations

import re

import pytest
import renew_words
from renew_words import FOLDER, LANGUAGES, Module, kept, messages

HOLE = re.compile(r"\{[^}]*\}|%n")
FORMS = {"de": 2, "fr": 2, "es": 2, "pt_BR": 2, "ar": 6}
"""Plural forms, as https://www.unicode.org/cldr/charts/latest/supplemental/ has them for Qt."""


def test_the_files_are_what_the_code_says():
    """Fails for a word that no file knows: run script/renew_words.py."""
    assert renew_words.main(["--check"]) == 0


def test_every_language_has_the_same_words():
    english = [message[:2] for message in messages(FOLDER / "andfacil_de.ts")]
    assert len(english) > 900
    for language in LANGUAGES:
        assert [m[:2] for m in messages(FOLDER / f"andfacil_{language}.ts")] == english


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_is_compiled_only_when_it_is_complete(language):
    path = FOLDER / f"andfacil_{language}.ts"
    complete = all(said for _, _, said in messages(path))
    assert path.with_suffix(".qm").exists() == complete


def holes(words: str) -> list[str]:
    return sorted(HOLE.findall(words))


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_same_holes_and_all_plural_forms(language):
    path = FOLDER / f"andfacil_{language}.ts"
    wrong = []
    for context, source, said in messages(path):
        if not said:
            continue
        forms = said.split("|") if "%n" in source else [said]
        if "%n" in source and len(forms) != FORMS[language]:
            wrong.append((context, source, said))
        if any(set(holes(form)) - set(holes(source)) for form in forms):
            wrong.append((context, source, said))
        if "%n" not in source and holes(source) != holes(said):
            wrong.append((context, source, said))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_what_keys_and_lines_need(language):
    """A letter to press stays one; what can be typed stays as the grammar knows it."""
    path = FOLDER / f"andfacil_{language}.ts"
    wrong = []
    for _, source, said in messages(path):
        if not said:
            continue
        signs = re.findall(r"&\w|(?<!\S)(?:>|//|==|@|\+|-)(?= )", source)
        for sign in {s[0] if s.startswith("&") else s for s in signs}:
            if source.count(sign) != said.count(sign):
                wrong.append((source, said))
    assert wrong == []


def test_sentences_without_qt_are_found(tmp_path, monkeypatch):
    """Constants, choices and tables are followed to their words."""
    folder = tmp_path / "domain"
    folder.mkdir()
    path = folder / "planted.py"
    path.write_text(
        'FULL = "It is full."\n'
        'REASONS = {1: "It is {name}."}\n'
        "def f(n, big):\n"
        "    raise RuleBroken(REASONS.get(n, FULL) if big else 'Too small for it.')\n"
    )
    monkeypatch.setattr(renew_words, "error_classes", lambda: {"RuleBroken"})
    monkeypatch.setattr(renew_words, "PACKAGE", tmp_path)
    assert set(Module(path).sentences()) == {"It is full.", "It is {name}.", "Too small for it."}


def test_words_of_all_kinds_are_kept():
    found = set(kept())
    for entry in (
        ("Problems", "There is no card {ref} on the board."),  # in a class of its own
        ("Problems", "{where}: a text is expected here."),  # begins with the place in a file
        ("Edits", "{ref}: need added"),
        ("Formats", "Paper to print and sign"),
        ("PlainLanguage", "Name the day."),
        ("Phrases", "Undone: {edit}"),
    ):
        assert entry in found
