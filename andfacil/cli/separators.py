"""The separator of tables in CSV: by name, or as the system's spreadsheets expect it."""

from __future__ import annotations

import locale
import os

from andfacil.domain.values.language_tags import LanguageTag
from andfacil.export.base.options import COMMA, SEMICOLON, TAB, usual_separator

SEPARATORS = {"comma": COMMA, "semicolon": SEMICOLON, "tab": TAB}
"""By the names that `--separator` takes."""
_SIGNS = {COMMA: "comma", SEMICOLON: "semicolon", TAB: "tab", r"\t": "tab"}

_DECIMAL_COMMA = """
af ar ast az be bg br bs ca ckb cs da de dsb el eo es et eu fa fi fo fr fur fy gl hr hsb hu hy ia id
is it ka kk kl ky lb lt lv mk nb nds nl nn no oc os pl ps pt rm ro ru sah sc se sk sl sq sr sv szl
tg tk tr tt uk uz vec vi wo
"""
_DECIMAL_POINT = """
ar-AE de-CH de-LI it-CH es-CU es-DO es-GT es-HN es-MX es-NI es-PA es-PE es-PR es-SV es-US
"""


def separator_name(typed: str) -> str:
    """The name of a separator that was typed as a name or as the sign itself."""
    return _SIGNS.get(typed, typed.strip().lower())


def system_separator() -> str:
    """The separator that fits the decimal sign of the system's locale.

    The locale of this process is as before afterwards.
    """
    before = locale.setlocale(locale.LC_NUMERIC)
    try:
        locale.setlocale(locale.LC_NUMERIC, "")
        return usual_separator(str(locale.localeconv()["decimal_point"]))
    except locale.Error:  # the environment names a locale that is not installed
        return _separator_for(_named_locale())
    finally:
        locale.setlocale(locale.LC_NUMERIC, before)


def _named_locale() -> str:
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_NUMERIC", "LANG"))
    return next(filter(None, names), "")


def _separator_for(name: str) -> str:
    """By the decimal sign of a language and region (Unicode CLDR)."""
    tag = LanguageTag.read(name)
    point = f"{tag.language}-{tag.region}" in _DECIMAL_POINT.split()
    return SEMICOLON if tag.language in _DECIMAL_COMMA.split() and not point else COMMA
