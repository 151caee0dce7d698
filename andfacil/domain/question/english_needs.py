"""English needs as clauses that can follow "How can we".

The rules, in this order: a wish ("I want to ..."); a wish not to; an action, known by its first
word; a sentence, known by its subject or by a finite verb outside any clause that only describes;
everything else is a thing to have. Where the rules do not know, there is no clause, and the
question puts the needs after a colon. Wrong guesses are corrected by hand at the desk.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from andfacil.domain.question import english_words as en

if TYPE_CHECKING:
    from collections.abc import Sequence

SAME_FIRST_LETTER = re.compile(r"(I('|’|$)|[AB]['’]s$|(Dr|Mr|Mrs|Ms|Prof|St)\b)")
"""First words that keep their capital letter."""

WANT = r"(?:want|wish|need|have|would like|would love|must be able|should be able)"
POSSESSIVE = re.compile(r"(\w+)['’]s")
NAME = re.compile(r"[A-Z][a-z]+")

I_WANT_TO = re.compile(rf"(I|we)(?: {WANT}|['’]d like) to (.+)", re.IGNORECASE)
I_MUST = re.compile(r"(I|we) (?:must|should) (.+)", re.IGNORECASE)
I_WANT_YOU_TO = re.compile(
    r"(?:I|we) (?:want|need|would like) (you|him|her|them|people|someone) to (.+)", re.IGNORECASE
)
I_WANT = re.compile(r"(?:I|we)(?: (?:want|need|would like)|['’]d like) (.+)", re.IGNORECASE)
I_DO_NOT_WANT = re.compile(
    r"(I|we) (?:don['’]t|do not|can['’]t|cannot|can not) (?:want to )?(?!want\b)(.+)", re.IGNORECASE
)
I_WANT_NO = re.compile(r"(?:I|we) (?:don['’]t|do not) want (.+)", re.IGNORECASE)
WANT_WITHOUT_NAME = re.compile(
    r"(?:needs?|wants?|would like) (?!of |that |and |are )(to )?(.+)", re.IGNORECASE
)
DO_NOT = re.compile(r"(?:don['’]t|do not|not to) (.+)", re.IGNORECASE)
NEVER = re.compile(r"never (?:to )?(\S+)( .+)?", re.IGNORECASE)
LET = re.compile(r"let (us|me) (.+)", re.IGNORECASE)
ASKED = re.compile(
    r"(?:how )?(?:can|could|do|may|might|shall|should|will) (?:we|I|you) (.+)", re.IGNORECASE
)
OUGHT = re.compile(
    r"\b(?:(must|should) (not )?|(mustn['’]t|shouldn['’]t) |(?:has|have|needs|need) to )(?=\w)",
    re.IGNORECASE,
)
GERUND = {
    f"{verb}ing": plain
    for plain, verb in (
        *((verb, verb) for verb in ("be", "find", "keep", "know", "see", "stay")),
        *(("get", "gett"), ("have", "hav"), ("make", "mak"), ("receive", "receiv")),
    )
}
THEM = {"you": "you", "him": "he", "her": "she", "them": "they"}


def english_clause(need: str, names: frozenset[str]) -> str | None:
    """The need as it reads after "How can we"; None where the rules do not know."""
    need = re.sub(r"^please,? ", "", need, flags=re.IGNORECASE)
    words = need.split()
    if not words or _may_be_a_name(words, names):
        return None
    if wish := _as_wish(need, names) or _as_negative(need, names):
        return wish
    first, second = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    if first in {"to", "let's", "let’s"} and second:
        return " ".join(words[1:])
    if first in GERUND and second:
        return f"{GERUND[first]} {' '.join(words[1:])}"
    if first == "able" and second == "to":
        return f"be {_small(need, names)}"
    if asked := ASKED.fullmatch(need):
        return asked[1]
    if first == "that" and second not in {"is", "was"} and len(words) > 2:
        return f"make sure {_small(need, names)}"
    return _by_first_words(need, first, second, names)


def _may_be_a_name(words: Sequence[str], names: frozenset[str]) -> bool:
    """True where nobody can tell whether the first word has its capital as a name or as the first.

    "Ottavi's name", "Ottavi signs first", "Ottavi Rossi signs", "Ottavi and Maria decide".
    """
    first, after = words[0], [word.strip(",;:") for word in words[1:3]] + ["", ""]
    if _is_known(first, names) or not first[:1].isupper() or not first[1:].islower():
        return False  # it keeps its capital, or has none to keep
    if named := POSSESSIVE.fullmatch(first):
        return named[1].lower() not in en.OWNERS and not SAME_FIRST_LETTER.match(first)
    if first.lower() in en.SUBJECTS | en.NO_NEED or SAME_FIRST_LETTER.match(first):
        return False
    if NAME.fullmatch(after[0]):
        return first.lower() not in en.ARTICLES
    if after[0] == "and" and NAME.fullmatch(after[1]):
        return True
    alone = first.isalpha() and not first.lower().endswith("s")
    return alone and after[0] in en.TELLS_OF_ONE and first.lower() not in en.ARTICLES


def _by_first_words(need: str, first: str, second: str, names: frozenset[str]) -> str | None:
    small = _small(need, names)
    if first in en.GIVEN and (second in en.PLACES or second in {"alone", "early", "fairly"}):
        return f"be {small}"
    if _is_quality(first, second):
        return f"make it {small}"
    if second in {"me", "us"} and first in en.ACTIONS | en.ACTIONS_OR_THINGS:
        return None  # asked of the others: it cannot follow "we"
    action = _is_action(first, second)
    if action:
        return small
    if first in en.NO_NEED or (first == "have" and second == "to"):
        return None
    if _is_sentence(need):
        return f"make sure that {_will(small)}"
    if action is None or _may_tell_what_several_do(need, first, second):
        return None
    if _may_be_an_action(first, second):
        return None
    return f"have {small}"


def _may_tell_what_several_do(need: str, first: str, second: str) -> bool:
    """True for "Children sleep by ten", whose verb could as well be a thing."""
    several = first in en.SEVERAL or (first.isalpha() and re.search("[^s]s$", first) is not None)
    acts = en.ACTIONS | en.ACTIONS_OR_THINGS | en.ACTIONS_OR_QUALITIES
    return several and second in acts and len(need.split()) > 2


def _may_be_an_action(first: str, second: str) -> bool:
    """True for "Rehearse three hours", whose first word is not known but has something done to."""
    several = first.endswith("s") and not first.endswith("ss")
    unknown = first.isalpha() and not several and first not in en.ARTICLES | en.HOW_MUCH
    return unknown and (second in en.BEFORE_WHAT_IS_DONE or second.isdecimal())


def _as_wish(need: str, names: frozenset[str]) -> str | None:
    """Needs that say who wants them, as people say them: "I need to sleep"."""
    if wish := I_WANT_TO.fullmatch(need) or I_MUST.fullmatch(need):
        who = "I" if wish[1] == "I" else "we"
        what = re.sub(r"^be able to ", "", wish[2])
        return None if what.lower().startswith("not ") else f"make sure that {who} can {what}"
    if wish := I_WANT_YOU_TO.fullmatch(need):
        who = THEM.get(wish[1].lower(), "")
        if not who:
            return f"make sure that {wish[1]} will {wish[2]}"
        return f"make sure that {who} {'will ' if who in {'he', 'she'} else ''}{wish[2]}"
    wish = I_WANT_NO.fullmatch(need)
    if wish and not wish[1].startswith("to "):
        return f"avoid {_small(wish[1], names)}"
    if wish := I_DO_NOT_WANT.fullmatch(need):
        who = "I" if wish[1] == "I" else "we"
        return f"make sure that {who} do not have to {wish[2].removeprefix('to ')}"
    if wish := I_WANT.fullmatch(need):
        return None if wish[1].lower().startswith("to ") else f"have {_small(wish[1], names)}"
    if wish := WANT_WITHOUT_NAME.fullmatch(need):
        return wish[2] if wish[1] else f"have {_small(wish[2], names)}"
    return None


def _as_negative(need: str, names: frozenset[str]) -> str | None:
    """Needs that say what should not be."""
    if no := DO_NOT.fullmatch(need):
        return f"make sure not to {no[1]}"
    if no := NEVER.fullmatch(need):
        action = no[1].lower() in en.ACTIONS | en.ACTIONS_OR_QUALITIES | en.ACTIONS_OR_THINGS
        return f"make sure never to {no[1]}{no[2] or ''}" if action else None
    if let := LET.fullmatch(need):
        who = {"us": "we", "me": "I"}[let[1].lower()]
        return f"make sure that {who} can {let[2]}"
    first, _, rest = need.partition(" ")
    if first.lower() != "not" or not rest:
        return None
    next_word = rest.split()[0].lower()
    if next_word in en.ACTIONS:
        return f"make sure {_small(need, names)}".replace("not ", "not to ", 1)
    if next_word in {"being", "having", "getting", "losing"}:
        return f"avoid {rest}"
    return f"make sure that it is {_small(need, names)}"


def _is_quality(first: str, second: str) -> bool:
    if first.rstrip(",") in en.QUALITIES:
        return not second or first.endswith(",") or second in en.AFTER_A_QUALITY
    named = first.endswith(("able", "ible")) and first not in en.NO_QUALITIES
    acts = first in en.ACTIONS | en.ACTIONS_OR_THINGS
    return (second == "enough" and not acts) or (
        named and (not second or second in en.AFTER_A_QUALITY)
    )


def _is_action(first: str, second: str) -> bool | None:
    """True or False if the first two words tell; None if it could be either."""
    if first in en.ACTIONS_OR_QUALITIES:
        return second in en.OBJECTS or (first == "live" and second in en.PLACES)
    if first in en.ACTIONS_OR_THINGS:
        if second in en.OBJECTS or second == "enough":
            return True
        return False if not second or second in en.WITH_A_THING else None
    return first in en.ACTIONS and second not in en.AFTER_A_THING


def _is_sentence(need: str) -> bool:
    clause = re.split(r"[:(;–—]", need, maxsplit=1)[0]
    lower = [word.lower().strip(',;"“”') for word in clause.split()]
    if not lower:
        return False
    subject = "no-one" if lower[:2] == ["no", "one"] else lower[0]
    finite = sum(word in en.FINITE for word in lower)
    if subject in en.SUBJECTS and len(lower) > 2 and not _is_acronym(need):
        if lower[1] in {"who", "that", "which", "whose"}:
            return subject == "those" or finite > 1
        return lower[1] not in en.PLACES or finite > 0
    for before, word in pairwise(lower):
        if word in en.DESCRIBING:
            return False
        if word in en.FINITE and before not in {"to", "and", "or", "not"}:
            return True
    return False


def _is_acronym(need: str) -> bool:
    """IT is a pronoun only where everything is in capitals."""
    first = need.split()[0]
    return len(first) > 1 and first.isupper() and not need.isupper()


def _will(sentence: str) -> str:
    """A sentence that says what ought to be, as what will be."""

    def told(ought: re.Match[str]) -> str:
        return "will not " if ought[2] or ought[3] else "will "

    return OUGHT.sub(told, sentence, count=1)


def _small(need: str, names: frozenset[str]) -> str:
    """The need with a small first letter, unless its first word keeps its capital."""
    first = need.split()[0].strip(".,;:!?")
    keeps = _is_known(first, names) or SAME_FIRST_LETTER.match(first) or not first[1:].islower()
    if keeps and first != "A":
        return need
    return need[0].lower() + need[1:]


def _is_known(word: str, names: frozenset[str]) -> bool:
    """True for a name, and for whose it is: "Ottavi", "Ottavi's"."""
    whose = POSSESSIVE.fullmatch(word)
    return word in names or (whose is not None and whose[1] in names)
