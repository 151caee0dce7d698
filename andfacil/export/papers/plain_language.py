"""The plain-language check: what on the paper could be said more clearly. It warns, never blocks.

It finds words that leave open how much, when or who (lists by language in `resources/i18n/plain/`),
commitments without owner or date, owners who are not among the people, and sentences too long to be
read aloud in one breath.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.board.privacy import public_board
from andfacil.domain.values.cards import Commitment, Need, Side
from andfacil.domain.values.problems import WorldProblem
from andfacil.domain.values.text import direction_marks
from andfacil.export.papers.clause_names import clause_name
from andfacil.export.papers.sections import agreed
from andfacil.paths import resource
from andfacil.session_words import base_tag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId, Details

LONGEST_SENTENCE = 30
"""Words."""

LETTERS_A_WORD = {"HAN": 2.0, "KANA": 2.5, "UNSPACED": 5.0}
"""Letters per word in scripts without spaces between words."""

MOST_FINDINGS = 500
"""Findings; nobody reads more."""

SHORTEST_NAME = 3
"""Letters; shorter words are no names: "of", "et", "de"."""


class Problem(StrEnum):
    """What is not plain."""

    TIME = "time"
    EFFORT = "effort"
    MEASURE = "measure"
    RHYTHM = "rhythm"
    CHOICE = "choice"
    LIST = "list"
    SHALL = "shall"
    LONG = "long"
    TURNED = "turned"
    NO_OWNER = "no-owner"
    NO_DATE = "no-date"
    UNKNOWN_OWNER = "unknown-owner"
    NO_SIGN = "no-sign"
    NO_SIGNER = "no-signer"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that could be plainer.

    `key` names the clause as in the outline and `card_id` the card behind it ("session" for the
    session's own details); `said` quotes the words at fault, and is empty where words are missing.
    """

    key: str
    card_id: CardId
    problem: Problem
    said: str = ""

    @property
    def clause_name(self) -> str:
        """The clause in words: "commitment 2"."""
        return clause_name(self.key)

    @property
    def what(self) -> str:
        """What is not plain, in a sentence with a hole for `said`."""
        return _SENTENCES[self.problem][0]

    @property
    def suggestion(self) -> str:
        """What would be plain, in a sentence."""
        return _SENTENCES[self.problem][1]


_VAGUE = "“{said}” leaves it open."
_SENTENCES: dict[Problem, tuple[str, str]] = {
    Problem.TIME: ("“{said}” is no date.", "Name the day."),
    Problem.EFFORT: ("“{said}” promises to begin, not to arrive.", "Say what will be done."),
    Problem.MEASURE: (_VAGUE, "Give a number, a place or a sign that a third person could see."),
    Problem.RHYTHM: (
        "“{said}” means twice in it to some and every second one to others.",
        "Say “every two weeks”, or “twice a week”.",
    ),
    Problem.CHOICE: ("“{said}” can be read in two ways.", "Say “and”, or say “or”."),
    Problem.LIST: ("“{said}” leaves open what else.", "Name all of it, or end the list."),
    Problem.SHALL: ("“{said}” is a lawyer's word.", "Say “will” or “must”."),
    Problem.LONG: (
        "A sentence with {said} words is hard to read aloud.",
        "Make two or three sentences of it: one promise each.",
    ),
    Problem.TURNED: (
        "The text has signs nobody sees that turn the direction of writing ({said}).",
        "The paper leaves them out: read the line on it once more.",
    ),
    Problem.NO_OWNER: ("Nobody is named who does it.", "Name one person or one role."),
    Problem.NO_DATE: ("It has no date.", "Name the day by which it is done."),
    Problem.UNKNOWN_OWNER: (
        "{said} is not among the people of either side.",
        "Use the name or role that stands under the sides, or add the person there.",
    ),
    Problem.NO_SIGN: (
        "Nothing says when it is met.",
        "Say what a third person would see: a number, a place, a date.",
    ),
    Problem.NO_SIGNER: (
        "Nobody of {said} is marked to sign.",
        "Mark who signs for that side in the session's details.",
    ),
}


class _Passage(NamedTuple):
    key: str
    card_id: CardId
    text: str
    relied_on: bool
    """True when somebody will rely on the words; needs may be vague."""


def find_unplain(board: Board) -> tuple[Finding, ...]:
    """What could be said more plainly on the agreement of `board`, in the paper's order.

    Raises WorldProblem when andfacil's own word files are missing.
    """
    board = public_board(board)
    lists = _lists(board.details.language)
    findings: list[Finding] = []
    for finding in _findings(board, lists):
        findings.append(finding)
        if len(findings) == MOST_FINDINGS:
            break
    return tuple(findings)


def _findings(board: Board, lists: _Lists | None) -> Iterator[Finding]:
    yield from _nobody_signs(board.details)
    for passage in _passages(board):
        if passage.relied_on and lists is not None:
            for found in lists.vague.finditer(_plain_quotes(passage.text)):
                problem = Problem(str(found.lastgroup))
                yield Finding(passage.key, passage.card_id, problem, found[0])
        longest = max((_word_count(s) for s in _sentences(passage.text)), default=0)
        if longest > LONGEST_SENTENCE:
            yield Finding(passage.key, passage.card_id, Problem.LONG, str(longest))
        if turned := direction_marks(passage.text):
            yield Finding(passage.key, passage.card_id, Problem.TURNED, str(turned))
    yield from _musts(board)
    yield from _commitments(board, lists)


def _passages(board: Board) -> Iterator[_Passage]:
    details = board.details
    for name, relied_on in _OWN_TEXTS.items():
        yield _Passage(name, "session", getattr(details, _FIELDS.get(name, name)), relied_on)
    for need in (need for side in Side for need in board.needs(side)):
        yield _Passage(f"need:{need.ref}", need.id, need.text, relied_on=False)
        if need.non_negotiable:
            yield _Passage(f"must:{need.ref}", need.id, need.met_when, relied_on=True)
    for solution in agreed(board):
        key = f"solution:{solution.ref}"
        yield _Passage(key, solution.id, solution.text, relied_on=True)
        yield _Passage(key, solution.id, solution.how_we_will_know, relied_on=True)
    for number, commitment in enumerate(board.all_of(Commitment), 1):
        key = f"commitment:{number}"
        yield _Passage(key, commitment.id, commitment.text, relied_on=True)
        yield _Passage(key, commitment.id, commitment.how_we_will_know, relied_on=True)
        yield _Passage(f"if_then:{number}", commitment.id, commitment.if_then, relied_on=True)


_OWN_TEXTS = {
    "kind": False,
    "purpose": False,
    "background": False,
    "review_how": True,
    "disagreement": True,
    "confidentiality": True,
    "amending": True,
    "ending": True,
    "prevailing": True,
    "decision_rule": True,
}
"""Keys of the session's texts; True for those that somebody will rely on."""

_FIELDS = {"kind": "document_text", "background": "context"}


# ---------------------------------------------------------------------------- who, when, by what


def _nobody_signs(details: Details) -> Iterator[Finding]:
    """A side without signers when the other has some; without any, names are written by hand."""
    signs = {side: any(p.signs for p in details.party(side).people) for side in Side}
    for side in Side:
        if signs[side.other] and not signs[side]:
            yield Finding(f"sign:{side}", "session", Problem.NO_SIGNER, details.party(side).name)


def _musts(board: Board) -> Iterator[Finding]:
    for need in board.all_of(Need):
        if need.non_negotiable and not need.met_when.strip():
            yield Finding(f"must:{need.ref}", need.id, Problem.NO_SIGN)


def _commitments(board: Board, lists: _Lists | None) -> Iterator[Finding]:
    # Two names for one person can only be known with the lists of the language.
    known = _known_names(board.details) if lists else frozenset()
    joint = lists.joint if lists else _NEVER
    for number, commitment in enumerate(board.all_of(Commitment), 1):
        key, owner = f"commitment:{number}", commitment.owner.strip()
        if not owner:
            yield Finding(key, commitment.id, Problem.NO_OWNER)
        elif known and not (_names_in(owner) & known or joint.search(owner)):
            yield Finding(key, commitment.id, Problem.UNKNOWN_OWNER, owner)
        if commitment.by is None:
            yield Finding(key, commitment.id, Problem.NO_DATE)


def _known_names(details: Details) -> frozenset[str]:
    """All words of names and roles; empty when a side lists no people."""
    parties = [details.party(side) for side in Side]
    if not all(party.people for party in parties):
        return frozenset()
    words = [details.facilitator]
    for party in parties:
        words += [party.name, *(f"{person.name} {person.role}" for person in party.people)]
    return frozenset().union(*(_names_in(text) for text in words))


def _names_in(text: str) -> frozenset[str]:
    """The words of a name; in scripts without spaces, every pair of letters."""
    found: set[str] = set()
    for word in _WORD.findall(_letters(unicodedata.normalize("NFKC", text).casefold())):
        if any(_script(letter) for letter in word):
            found |= {word[at : at + 2] for at in range(max(len(word) - 1, 1))}
        elif len(word) >= SHORTEST_NAME or word.isupper():
            found.add(word.removesuffix("s"))
    return frozenset(found)


# ---------------------------------------------------------------------------- sentences and words

_STOP = re.compile(r"[.!?\u2026\u061f\u06d4\u0964]+[\"'”’»)\]]*(?=\s|$)|[。！？｡]+|[;\n]+")


_WORD = re.compile(r"[^\W_]+(?:[-'’./:,]\w+)*")


def _sentences(text: str) -> list[str]:
    return _STOP.split(text)


def _word_count(sentence: str) -> int:
    """Words between spaces; in scripts without spaces, letters over letters a word."""
    letters = dict.fromkeys(LETTERS_A_WORD, 0)
    spaced = []
    for letter in sentence:
        if script := _script(letter):
            letters[script] += 1
        spaced.append(" " if script else letter)
    unspaced = sum(count / LETTERS_A_WORD[script] for script, count in letters.items())
    return len(_WORD.findall(_letters("".join(spaced)))) + round(unspaced)


def _letters(text: str) -> str:
    """`text` without combining marks, which do not end a word."""
    return "".join(letter for letter in text if unicodedata.category(letter)[0] not in "MC")


def _script(letter: str) -> str:
    """A group of scripts without spaces; empty for scripts with spaces between words."""
    code = ord(letter)
    if code < 0x0E00:
        return ""
    if 0x3040 <= code <= 0x30FF:
        return "KANA"
    if 0x3400 <= code <= 0x9FFF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x3FFFF:
        return "HAN"
    if 0x0E00 <= code <= 0x0EFF or 0x1000 <= code <= 0x109F or 0x1780 <= code <= 0x17FF:
        return "UNSPACED"
    return ""


# ---------------------------------------------------------------------------- vague words


def _plain_quotes(text: str) -> str:
    return text.replace("'", "’")


_NEVER = re.compile(r"(?!)")


class _Lists(NamedTuple):
    """The patterns of one language: vague words by problem, and words for both sides."""

    vague: re.Pattern[str]
    joint: re.Pattern[str]


@cache
def _lists(tag: str) -> _Lists | None:
    base = base_tag(tag) or "en"
    if not re.fullmatch(r"[a-z]{2,3}", base):
        return None
    try:
        text = resource(f"i18n/plain/{base}.toml").read_text("utf-8")
    except WorldProblem:
        return None  # no lists for this language: the other checks go on
    table: dict[str, list[str]] = tomllib.loads(text)
    joint = _either(table.pop("joint"))
    groups = (f"(?P<{Problem(name)}>{_either(words)})" for name, words in table.items() if words)
    # "As soon as the rota is out" names a moment.
    vague = rf"(?!(?<=as )soon as(?! possible)){'|'.join(groups)}"
    return _Lists(_whole_words(vague), _whole_words(joint))


def _either(words: list[str]) -> str:
    """A pattern for any of `words`, the longest first."""
    ordered = sorted(words, key=len, reverse=True)
    return "|".join(re.escape(word).replace("\\ ", "\\s+") for word in ordered)


def _whole_words(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/-])(?:{pattern})(?![\w-])", re.IGNORECASE)
