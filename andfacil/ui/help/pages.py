"""The guide as the help box shows it: pages of Markdown, and which of them have some words."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.values.problems import WorldProblem
from andfacil.domain.views.finding import fold
from andfacil.paths import guide, is_there
from andfacil.ui.base.keys import keys_here, native_keys
from andfacil.ui.base.language import ENGLISH, is_right_to_left
from andfacil.ui.help.mirrored import mirrored
from andfacil.ui.help.tables import unfolded

if TYPE_CHECKING:
    from collections.abc import Iterable

ORDER = (
    "tutorial",
    "and-session",
    "keys",
    "room",
    "agreement",
    "privacy",
    "troubleshooting",
    "command-line",
)
"""The pages, as a newcomer reads them."""

_PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\n+", re.MULTILINE)
_SITE_ONLY = re.compile(r"<!-- site -->.*?<!-- end -->\n+", re.DOTALL)
"""What is for those who read a page elsewhere, where keys have their English names."""
_COMMENT = re.compile(r"<!--.*?-->\n+", re.DOTALL)
_ELSEWHERE = re.compile(r"\[([^\]]+)\]\(\.\./[^)]*\)")
KEY = re.compile(r"`((?:(?:Ctrl|Shift|Alt)\+)+[^`\s]+|F\d{1,2}|PgUp|PgDown|Esc|Space|Del)`")
"""A key on a page, in Qt's portable spelling."""
_WORD = re.compile(r"\w{3,}")
_LIKE = 0.75
"""How alike two words are that may be the same one, of 1: a letter wrong, missing or in between."""
_PLUS = re.compile(r"\+(?=\w)")


class HelpPage(NamedTuple):
    """A page: its name, its language, its title, and its Markdown as the box shows it.

    Pictures and ways out of the guide are left out, and keys are named as the system names them.
    """

    name: str
    language: str
    title: str
    words: str

    def has(self, words: str) -> bool:
        """True when every one of these words is on the page, in any spelling."""
        folded = fold(self.words)
        return all(word in folded for word in fold(words).split())


def likest(words: str, pages: Iterable[HelpPage]) -> str:
    """`words`, each that is on no page in the spelling of the likest one that is; for slips.

    Empty where one of them is like none.
    """
    there: dict[str, str] = {}
    for page in pages:
        for word in _WORD.findall(page.words):
            there.setdefault(fold(word), word.lower())
    whole = " ".join(there)
    found = []
    for word in fold(words).split():
        near = [word] if word in whole else get_close_matches(word, there, 1, _LIKE)
        if not near:
            return ""
        found.append(there.get(near[0], near[0]))
    return " ".join(found)


def help_pages(language: str, *, large: bool = False) -> tuple[HelpPage, ...]:
    """All pages in their order, in this language; those that are not translated, in English.

    They are made for letters of the usual size, or for large ones.
    Raises WorldProblem when one is missing.
    """
    return tuple(_read(name, language, large=large) for name in ORDER)


def _read(name: str, language: str, *, large: bool) -> HelpPage:
    path = guide() / language / f"{name}.md"
    if not is_there(path):
        language, path = ENGLISH, guide() / f"{name}.md"
    try:
        written = path.read_text("utf-8")
    except OSError as error:
        raise WorldProblem(
            "The file {name} is missing from this installation of andfacil: install it again.",
            name=path.name,
        ) from error
    words = _shown(written)
    if large:
        words = unfolded(words)
    if is_right_to_left(language):
        words = mirrored(words)
    return HelpPage(name, language, words.splitlines()[0].lstrip("# "), words)


def _shown(written: str) -> str:
    """A page without what is for the site, with keys as this system writes them."""
    for left_out in (_SITE_ONLY, _PICTURE, _COMMENT):
        written = left_out.sub("", written)
    words = _ELSEWHERE.sub(r"\1", written)
    return KEY.sub(lambda key: f"`{_key_here(key[1])}`", words)


def _key_here(key: str) -> str:
    """A key as this system writes it; a narrow line ends after one of its signs of plus."""
    return _PLUS.sub("+\N{ZERO WIDTH SPACE}", native_keys(keys_here(key)[0]))
