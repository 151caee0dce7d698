"""The choices in the session's details, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from andfacil.domain.values.cards import DocumentKind, Kind

LANGUAGES = ("en", "pt-BR", "de", "es", "fr", "it", "nl", "pl", "pt-PT", "sv", "tr", "uk")
"""Offered for the paper; any other that a session has is offered as well."""


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
    """The languages of the paper by their own names, `chosen` among them whatever it is."""
    tags = dict.fromkeys((*LANGUAGES, *((chosen,) if chosen else ())))
    return [("–", ""), *((f"{_language(tag)} ({tag})", tag) for tag in tags)]


def _language(tag: str) -> str:
    """Its own name; "en" alone is English, of no country."""
    locale = QLocale(tag)
    if "-" in tag or locale.language() != QLocale.Language.English:
        return locale.nativeLanguageName() or tag
    return QLocale.languageToString(locale.language())
