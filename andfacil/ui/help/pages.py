"""The guide as the help box shows it: pages of Markdown, and which of them have some words."""

from __future__ import annotations

import re
from typing import NamedTuple

from andfacil.domain.values.problems import WorldProblem
from andfacil.domain.views.finding import fold
from andfacil.paths import guide

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
_COMMENT = re.compile(r"<!--.*?-->\n+", re.DOTALL)
_ELSEWHERE = re.compile(r"\[([^\]]+)\]\(\.\./[^)]*\)")


class HelpPage(NamedTuple):
    """A page: its name, its title, and its Markdown without pictures and ways out of the guide."""

    name: str
    title: str
    words: str

    def has(self, words: str) -> bool:
        """True when every one of these words is on the page, in any spelling."""
        folded = fold(self.words)
        return all(word in folded for word in fold(words).split())


def help_pages() -> tuple[HelpPage, ...]:
    """All pages, in their order. Raises WorldProblem when one is missing."""
    return tuple(map(_read, ORDER))


def _read(name: str) -> HelpPage:
    path = guide() / f"{name}.md"
    try:
        words = path.read_text("utf-8")
    except OSError as error:
        raise WorldProblem(
            "The file {name} is missing from this installation of andfacil: install it again.",
            name=path.name,
        ) from error
    words = _ELSEWHERE.sub(r"\1", _COMMENT.sub("", _PICTURE.sub("", words)))
    return HelpPage(name, words.splitlines()[0].lstrip("# "), words)
