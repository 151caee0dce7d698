"""The AND question: two needs, one from each side, asked as one thing to be built.

"How can we stay within the budget AND make sure that extra nights are recognised?" must read well
whether a need was written as a thing ("Fresh air to breathe"), as an action ("Stay within the
budget"), as a wish not to ("Not to be shouted at") or as a whole sentence ("Extra nights are
recognised"). A few rules turn English and French needs into a part of the sentence; in other
languages, and where the rules do not know, the needs are put unchanged after a colon. The result is
a draft: the facilitator can edit it before anybody reads it aloud.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import pairwise

from andfacil.domain.values.language_tags import LanguageTag


@dataclass(frozen=True, slots=True)
class AndQuestion:
    """A question in five pieces; `first` and `second` are shown in the colours of the sides."""

    opening: str
    first: str
    joint: str
    second: str
    closing: str

    @property
    def text(self) -> str:
        """The whole question."""
        return f"{self.opening}{self.first}{self.joint}{self.second}{self.closing}"

    def reworded(self, text: str) -> AndQuestion:
        """The question with another wording, in pieces if both needs are still in it."""
        opening, found, rest = text.partition(self.first)
        joint, also_found, closing = rest.partition(self.second)
        if self.first and self.second and found and also_found:
            return AndQuestion(opening, self.first, joint, self.second, closing)
        return AndQuestion(text, "", "", "", "")


ABBREVIATED = re.compile(r"(\b\w\.){2,}$|\b(etc|Ltd|Inc|Co)\.$")
"""Words that end in a full stop of their own."""

QUOTED = re.compile('["“„«‹「『]([^"“”„«»‹›「」『』]+)["”“»›」』]')
"""A text that is in quotation marks as a whole."""

ClauseRule = Callable[[str, frozenset[str]], str | None]


@dataclass(frozen=True, slots=True)
class Wording:
    """How one language asks: with the clauses that `clause` finds, else with a colon."""

    colon: tuple[str, str, str]
    running: tuple[str, str, str] | None = None
    clause: ClauseRule | None = None


def _english(need: str, names: frozenset[str]) -> str | None:
    from andfacil.domain.question.english_needs import english_clause  # not at start

    return english_clause(need, names)


def _french(need: str, names: frozenset[str]) -> str | None:
    from andfacil.domain.question.french_needs import french_clause  # not at start

    return french_clause(need, names)


WORDINGS: dict[str, Wording] = {
    "en": Wording(
        ("How can we make this work: ", " AND ", "?"), ("How can we ", " AND ", "?"), _english
    ),
    "fr": Wording(
        ("Comment réussir les deux : ", " ET ", " ?"),
        ("Comment pouvons-nous ", " ET ", " ?"),
        _french,
    ),
    "de": Wording(("Wie gelingt uns beides: ", " UND ", "?")),
    "es": Wording(("¿Cómo logramos las dos cosas: ", " Y TAMBIÉN ", "?")),
    "pt": Wording(("Como conseguimos as duas coisas: ", " E ", "?")),
    "ar": Wording(("كيف نحقق الأمرين معاً: ", " وَ ", "؟")),
    "he": Wording(("איך נשיג את שניהם: ", " וגם ", "?")),
    "hi": Wording(("हम दोनों कैसे पाएँ: ", " और ", "?")),
    "zh-Hant": Wording(("我們怎樣兩者都做到：", "，而且", "？")),
    "zh": Wording(("我们怎样两者都做到：", "，而且", "？")),
    "ja": Wording(("どうすれば両方かなうでしょう：", "、そして", "？")),
}


def and_question(
    first: str, second: str, language: str = "en", names: frozenset[str] = frozenset()
) -> AndQuestion:
    """The question that joins two needs' texts.

    `language` is a BCP 47 tag; unknown ones ask in English with a colon. `names` are words that
    keep their capital letter (`names_in`).
    """
    base = _base(language)
    wording = WORDINGS.get(base, WORDINGS["en"])
    needs = (_bare(first), _bare(second))
    if wording.clause and wording.running and base in WORDINGS:
        clauses = tuple(wording.clause(need, names) for need in needs)
        if clauses[0] is not None and clauses[1] is not None:
            opening, joint, closing = wording.running
            return AndQuestion(opening, clauses[0], joint, clauses[1], closing)
    opening, joint, closing = wording.colon
    return AndQuestion(opening, needs[0], joint, needs[1], closing)


def question_by_refs(first: str, second: str, language: str = "en") -> AndQuestion:
    """The question that names two needs by their refs alone, where their words have no room."""
    opening, joint, closing = WORDINGS.get(_base(language), WORDINGS["en"]).colon
    return AndQuestion(opening, first, joint, second, closing)


def _base(language: str) -> str:
    found = LanguageTag.read(language)
    if found.traditional:
        return "zh-Hant"
    return "zh" if found.written_in == "Hans" else found.language


def names_in(texts: Iterable[str]) -> frozenset[str]:
    """The words that are written with a capital letter in the middle of these texts."""
    found: set[str] = set()
    for text in texts:
        words = text.split()
        for before, word in pairwise(words):
            bare = word.strip(".,;:!?()«»“”\"'")
            if bare[:1].isupper() and before[-1] not in ".:!?":
                found.add(bare)
    return frozenset(found)


def _bare(text: str) -> str:
    """The words of a need without the punctuation around them; the question has its own."""
    bare = text.strip().lstrip("¿¡ ")
    if not ABBREVIATED.search(bare):
        bare = bare.rstrip(" .,;:?!。？！؟")
    quoted = QUOTED.fullmatch(bare)
    return quoted[1].strip() if quoted else bare
