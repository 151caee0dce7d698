"""Language tags (BCP 47, RFC 5646), read: language, script and region.

Programs write `zh_TW` and `zh-Hant-TW` for the same; `iw` is an older code of Hebrew. The script
that is not said follows from language and region (Unicode CLDR, likely subtags).
"""

from __future__ import annotations

import re
from itertools import takewhile
from typing import NamedTuple

from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.language_codes import LANGUAGES, REGIONS, SCRIPTS

_OLDER = {
    **{"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro", "sh": "sr"},
    **{"cmn": "zh", "prs": "fa", "pes": "fa", "arb": "ar", "zsm": "ms", "swh": "sw", "pnb": "pa"},
}
"""Older and narrower codes, and the one that words, fonts and rules are known by."""
_NARROW_SCRIPTS = {"pnb": "Arab"}

_ARABIC = """
ar arc fa ur ps pbt pst sd ug ckb ks lrc mzn glk bal bcc bgn bgp brh khw skr sdh haz bqi azb trw arz
ary arq aeb apc ajp acm afb ars ayl apd acw acx gju ota
"""
_RTL_LANGUAGES = {
    **dict.fromkeys(_ARABIC.split(), "Arab"),
    **dict.fromkeys(("he", "yi", "lad", "jrb", "hbo"), "Hebr"),
    **dict.fromkeys(("syr", "aii", "cld"), "Syrc"),
    **{"dv": "Thaa", "nqo": "Nkoo", "rhg": "Rohg", "sam": "Samr"},
}
_FROM_RIGHT = """
Arab Aran Hebr Syrc Syre Syrj Syrn Thaa Nkoo Adlm Rohg Mand Samr Mend Armi Phnx Prti Phli Phlp Avst
Palm Nbat Hatr Narb Sarb Mani Orkh Hung Cprt Lydi Khar Yezi Chrs Sogd Sogo Elym Ougr Gara Todr
"""
_RTL_SCRIPTS = frozenset(_FROM_RIGHT.split())
_RTL_REGIONS = {
    **{("pa", "PK"): "Arab", ("ku", "IQ"): "Arab", ("ku", "IR"): "Arab", ("az", "IR"): "Arab"},
    **{("uz", "AF"): "Arab", ("kk", "CN"): "Arab", ("ky", "CN"): "Arab", ("tk", "IR"): "Arab"},
    **{("tg", "PK"): "Arab", ("sd", "IN"): "Deva", ("ks", "IN"): "Arab", ("ug", "KZ"): "Cyrl"},
    **{("ug", "MN"): "Cyrl", ("bal", "IR"): "Arab"},
}
"""Where a region writes a language in another script than most."""
_TRADITIONAL_REGIONS = frozenset({"TW", "HK", "MO"})
_TRADITIONAL_LANGUAGES = frozenset({"yue", "nan", "hak", "lzh"})
_SIMPLIFIED_REGIONS = frozenset({"CN", "SG", "MY"})

_LANGUAGE = re.compile("[a-z]{2,3}")
_SCRIPT = re.compile("[a-z]{4}")
_REGION = re.compile("[a-z]{2}|[0-9]{3}")
_PRIVATE = re.compile("q[a-t][a-z]")
_ENCODING = re.compile(r"(?<=\w)[.@].*")

_GRANDFATHERED = {
    **{"en-gb-oed": "en-GB", "i-hak": "hak", "zh-hakka": "hak", "zh-min-nan": "nan"},
    **{"zh-xiang": "hsn", "zh-guoyu": "cmn", "i-klingon": "tlh", "art-lojban": "jbo"},
    **{"no-bok": "nb", "no-nyn": "nn", "i-lux": "lb", "i-navajo": "nv", "sgn-be-fr": "sfb"},
}
"""Tags registered before there were parts (RFC 5646, 2.2.8), and what is written today."""

LONGEST_TAG = 35
"""Letters of the longest tag that a program has to take (RFC 5646, 4.4.1)."""
UNKNOWN = (
    "{tag} is no language that andfacil knows. Give a tag such as en, pt-BR or zh-Hant;"
    " room and paper have words in {known}, and stay in English for any other language."
)


class LanguageTag(NamedTuple):
    """The parts of a tag: `he`, `""`, `IL`; empty where they are not said."""

    language: str
    script: str = ""
    region: str = ""

    @classmethod
    def read(cls, tag: str) -> LanguageTag:
        """The parts of `tag`, which may have `_` for `-`; of text that is no tag, what there is."""
        plain = _of_today(_ENCODING.sub("", tag))
        parts = [part.lower() for part in plain.split("-")]
        said = parts[0]
        rest = list(takewhile(lambda part: len(part) > 1, parts[1:]))  # no extensions
        if said == "zh" and rest and rest[0] in _TRADITIONAL_LANGUAGES | {"cmn"}:
            said = rest[0]  # an extended language: zh-yue
        language = _OLDER.get(said, said)
        script = next((part for part in rest[:2] if _SCRIPT.fullmatch(part)), "").capitalize()
        region = next((part for part in rest[:3] if _REGION.fullmatch(part)), "").upper()
        return cls(language, script or _NARROW_SCRIPTS.get(said, ""), region)

    @property
    def written_in(self) -> str:
        """The script, also where it follows from language and region; empty if not known here."""
        if self.script:
            return self.script
        if self.language == "zh" or self.language in _TRADITIONAL_LANGUAGES:
            return self._han()
        known = _RTL_REGIONS.get((self.language, self.region))
        return known or _RTL_LANGUAGES.get(self.language, "")

    @property
    def right_to_left(self) -> bool:
        """True where pages run from right to left."""
        return self.written_in in _RTL_SCRIPTS

    @property
    def traditional(self) -> bool:
        """True for Chinese in traditional characters."""
        return self.written_in == "Hant"

    def _han(self) -> str:
        if self.region in _TRADITIONAL_REGIONS:
            return "Hant"
        at_home = self.language in _TRADITIONAL_LANGUAGES and self.region not in _SIMPLIFIED_REGIONS
        return "Hant" if at_home else "Hans"


def _of_today(tag: str) -> str:
    """`tag` with hyphens, an old registered one as it is written today."""
    plain = tag.replace("_", "-")
    return _GRANDFATHERED.get(plain.lower(), plain)


def is_known(tag: str) -> bool:
    """True for a tag that is well formed and whose language, script and region exist."""
    parts = _of_today(tag).split("-")
    language, rest = parts[0].lower(), [part.lower() for part in parts[1:]]
    if not _LANGUAGE.fullmatch(language):
        return False
    if language not in LANGUAGES and not _PRIVATE.fullmatch(language):
        return False
    if rest and len(rest[0]) == 3 and rest[0].isalpha():
        if rest[0] not in LANGUAGES:
            return False
        rest = rest[1:]
    if rest and _SCRIPT.fullmatch(rest[0]):
        if rest[0].capitalize() not in SCRIPTS:
            return False
        rest = rest[1:]
    if rest and _REGION.fullmatch(rest[0]):
        if rest[0].isalpha() and rest[0].upper() not in REGIONS:
            return False
        rest = rest[1:]
    return _is_rest(rest)


def check_language(tag: str, known: tuple[str, ...]) -> None:
    """Raise RuleBroken for an unknown tag; `known` are the languages that words are there in.

    A session need not say its language: an empty tag is none.
    """
    if tag and not is_known(tag):
        raise RuleBroken(UNKNOWN, tag=tag[:LONGEST_TAG], known=", ".join(known))


def _is_rest(parts: list[str]) -> bool:
    """True for variants, then extensions and private use, each after its single letter."""
    variants = True
    for place, part in enumerate(parts):
        if not re.fullmatch("[a-z0-9]{1,8}", part):
            return False
        if len(part) == 1:
            variants = False
            if place + 1 == len(parts):
                return False
        elif variants and not re.fullmatch("[a-z0-9]{5,8}|[0-9][a-z0-9]{3}", part):
            return False
    return True
