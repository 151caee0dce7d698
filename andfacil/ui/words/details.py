"""The choices in the session's details, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from andfacil.domain.values.cards import DocumentKind, Kind
from andfacil.session_words import FALLBACK, has_words, languages, words_for, words_tag


def kind_words() -> list[tuple[str, object]]:
    """The sorts of talks."""
    translate = QCoreApplication.translate
    return [
        ("–", None),
        (translate("Details", "With a supplier"), Kind.SUPPLIER),
        (translate("Details", "With an employee"), Kind.EMPLOYEE),
        (translate("Details", "Between partners"), Kind.PARTNER),
        (translate("Details", "Between peers"), Kind.PEER),
        (translate("Details", "In a community"), Kind.COMMUNITY),
        (translate("Details", "Between countries"), Kind.INTERNATIONAL),
        (translate("Details", "Other talks"), Kind.OTHER),
    ]


def document_words() -> list[tuple[str, object]]:
    """What the paper is meant to be."""
    translate = QCoreApplication.translate
    return [
        ("–", None),
        (translate("Details", "A record"), DocumentKind.RECORD),
        (translate("Details", "Heads of terms"), DocumentKind.HEADS_OF_TERMS),
        (translate("Details", "A binding agreement"), DocumentKind.BINDING),
    ]


def language_words(chosen: str) -> list[tuple[str, object]]:
    """The languages that a session can be held in, each by its own name and in the names' order.

    `chosen` is among them whatever it is; where andfacil has no words of it, that is said.
    """
    tags = {*languages(), chosen} - {""}
    named = sorted(((_language(tag), tag) for tag in tags), key=lambda words: words[0].casefold())
    return [*named] if chosen else [("–", ""), *named]


def own_language() -> str:
    """The language of this machine's user where a session can be held in it, else English."""
    own = words_tag(QLocale().bcp47Name())
    return own if has_words(own) else FALLBACK


def _language(tag: str) -> str:
    """Its own name and its tag."""
    if tag in languages():
        return f"{words_for(tag)('language.name')} ({tag})"
    name = QLocale(tag).nativeLanguageName() or tag
    if has_words(tag):
        return f"{name} ({tag})"
    without = QCoreApplication.translate("Details", "{name} ({tag}), fixed words in English")
    return without.format(name=name, tag=tag)
