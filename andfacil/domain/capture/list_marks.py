"""Marks that a copied text brings along: bullets, numbers of lists, quote marks of mail.

Office programs write their bullets with fonts of symbols, in characters of Unicode's private use
area that no other font has: U+F0B7 is Word's own, others are its squares, arrows and ticks.
"""

from __future__ import annotations

import re

from andfacil.domain.capture.wrapped import is_plain_sign, is_wrapped
from andfacil.domain.days.dates import begins_with_day
from andfacil.domain.values.narrow import narrow

_SYMBOL_FONT = "\uf020-\uf0ff"
_UNSEEN = "\u00ad\u200b\u200e\u200f\u2060\ufeff"
_BULLETS = "•‣⁃◦∙●○◉◘◙▪▫■□▸►▶▹▻➢➣➤➔➜✓✔✗✘✦❖❑❒❍⬤⦁⦿◆◇★☆·・※◎☐☑☒🔹🔸🔷🔶🔘👉➡⮞►\ufffc"
_BULLET = (
    rf"(?:[{_BULLETS}{_SYMBOL_FONT}]\ufe0f?)+\s*|[0-9]\ufe0f?\u20e3\s*|[§Øüvqð]\t\s*"
    r"|[-*]\s+\[[ xX✓]?\]\s+|[-–—−*]+\s+|o\t\s*|o\s+(?=[abp]\s*[:!?])"
)
_NUMBER = (
    r"\(?(?:[0-9]{1,3}\.?|[^\W\d_]|[ivxIVX]{1,5})\)\s+|[0-9]{1,3}[.．]\s+|[0-9]{1,3}、\s*"
    r"|（(?:[0-9]{1,3}|[一二三四五六七八九十]{1,3}|[ア-ンа-яa-z가-하])）\s*"
    r"|(?:[0-9]{1,3}|[ア-ン가-하])）\s*|[0-9]{1,3}．\s*|[ア-ン]．\s*|[가나다라마바사아자차카타파하][.)]\s+"
    r"|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十])\s*|[ก-ฮ][.)]\s+|[0-9]{1,3}[-ـ]\s+"
)
_LEVELS = r"[0-9]{1,2}(?:\.[0-9]{1,2})+[.)]\s+|[①-⑳⑴-⒇⒈-⒛❶-❿➀-➓]\s*"
_QUOTE = r"(?:[>＞|]\s*)+(?=\S)"
_NOISE = (
    r"[^\w\s\\\"'“”„‘’«»‹›「『《()+>＞/=@:!?㈀-㏿-]+\s*"
    r"|\[[ xX✓]?\]\s*|\(?[0-9]{1,3}(?:\.[0-9]{1,3})+\s+"
    r"|\(?[0-9]{1,3}[.,)]\s*|[0-9]\ufe0f?\u20e3\s*|[A-Za-z]\.\s+|\(?[\u0590-\uffdc]{1,3}[、.,)]+\s*"
    r"|\(?[ivxl]{2,7}[.)]\s*|[⁰¹²³⁴-⁹]{1,3}\s*|\[[0-9]{1,3}\]\s*|§\s*[0-9]{1,3}\.?\s*"
    r"|[0-9]{1,3}(?:[:：/।。]\s*|[ºª°]\.?\s+|(?:st|nd|rd|th)\s+)|[㈠-㈩㊀-㊉]\s*"
    r"|[0-9]{1,2}\.[a-z][.)]?\s+|[a-z]\.[0-9]{1,2}[.)]?\s+"
    r"|[-–—−]+\s*|(?:no|nr|n°|№)\.?\s*[0-9]{1,3}[.):]?\s+"
    r"|[\"“”„«»'‘’‚‹›「『《]\s*(?=[abp]\s*[:!?](?:\s+\w|\s*[^\x00-\x7f]))"
)
_BEFORE_SIGN = rf"(?:{_NOISE})(?=[abp]\s*[:!?]\s*[^\s:!?])"
"""What is a mark only where a line's beginning follows, which nobody would put there as text."""
_MARK = re.compile(
    rf"[\s{_UNSEEN}]*(?:{_BULLET}|{_LEVELS}|{_NUMBER}|{_QUOTE}|{_BEFORE_SIGN})", re.IGNORECASE
)
_SYMBOLS = re.compile(f"[{_SYMBOL_FONT}\ufffc]")
_KEPT_SYMBOLS = {"\uf0e0": "→", "\uf0e8": "→", "\uf0df": "←", "\uf0f0": "⇒", "\uf0fc": "✓"}
"""Those of Wingdings that come between words."""


def list_mark_length(text: str, *, pairs_stay: bool = False) -> int:
    """How many characters of `text` the marks take that a list puts before it; 0 without any.

    The number of a day (`31. Januar`) is none. With `pairs_stay` no sign is one that the line's
    end closes: both of `“a: quiet”` go together.
    """
    place = 0
    plain = _with_narrow_digits(text)
    while found := _MARK.match(plain, place):
        if found.group().strip()[:1].isdecimal() and begins_with_day(text[place:]):
            break
        if not is_plain_sign(text[place:]):
            break  # `**a:** quiet`
        if pairs_stay and is_wrapped(text[place:].strip()):
            break
        place = found.end()
    return place


def _with_narrow_digits(text: str) -> str:
    """`text` with the digits of every script as ASCII ones, character for character."""
    if text.isascii():
        return text
    return "".join(narrow(char) if char.isdecimal() else char for char in text)


def without_list_marks(line: str) -> str:
    """A copied line without the marks before it, and without symbols that no font has."""
    return without_symbols(line[list_mark_length(line, pairs_stay=True) :])


def without_symbols(line: str) -> str:
    """A copied text without symbols that no font has, arrows and ticks in those that all have."""
    return _SYMBOLS.sub(_in_place, line)


def _in_place(found: re.Match[str]) -> str:
    """What comes in place of a symbol; between two words a space, so that they stay two."""
    start, end, line = found.start(), found.end(), found.string
    apart = line[:start][-1:].isalnum() and line[end : end + 1].isalnum()
    return _KEPT_SYMBOLS.get(found.group(), " " if apart else "")
