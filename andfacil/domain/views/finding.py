"""Finding cards by their words, however these are typed.

Neither case, accents and width of letters make a difference, nor which apostrophe, quotation mark
or hyphen was typed, which digits, or which of the letters that Arabic, Persian and Urdu keyboards
have for the same one.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from andfacil.domain.values.cards import Commitment, Need, Parked, Position, Solution
from andfacil.domain.values.text import is_unseen

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import CardId

Findable = Need | Solution | Position | Commitment | Parked

_REF_WITH_SPACE = re.compile(r"\b(a|b|and)\s+(?=[0-9])")
_LETTERS = {
    "æ": "ae",
    "đ": "d",
    "ð": "d",
    "ħ": "h",
    "ı": "i",
    "ł": "l",
    "ø": "o",
    "œ": "oe",
    "þ": "th",
    "ŧ": "t",
}
"""Letters that are typed as others where the keyboard lacks them, and have no parts in Unicode."""

_SAME = {
    **dict.fromkeys("’‘‛‚ʼʻʽʾʿˈˊˋꞌ՚ߴ‵′`´＇ʹ׳❛❜", "'"),
    **dict.fromkeys("“”„‟«»‹›″‶＂״「」『』〝〞〟❝❞❠", '"'),
    **dict.fromkeys("−⁃➖", "-"),
    **dict.fromkeys("⁄∕／", "/"),
    **dict.fromkeys("〜⁓∼˜～", "~"),
    **dict.fromkeys("،、٫⸲", ","),
    **{"؛": ";", "؟": "?", "。": ".", "۔": ".", "٪": "%", "×": "x", "•": "·", "‧": "·"},
    **dict.fromkeys("ىیےېۍئ", "ي"),
    **dict.fromkeys("کڪ", "ك"),
    **dict.fromkeys("ةھہۀەۂۃ", "ه"),
    **dict.fromkeys("أإآٱ", "ا"),
    "ؤ": "و",
    "ـ": "",  # a stroke that makes a word longer
}
"""Characters that are typed for each other."""
_FIRST_ACCENT = 10
"""Smaller combining classes belong to the letter itself, as in Devanagari and kana."""


class _Folding(dict[int, str]):
    """For `str.translate`, after NFKD and folding of case: removes accents and invisible marks."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        unseen = unicodedata.category(char) == "Cf"
        accent = unicodedata.combining(char) >= _FIRST_ACCENT
        digit = unicodedata.decimal(char, None)
        if digit is not None:
            self[code] = str(digit)
        elif unicodedata.category(char) == "Pd" or char == "゠":
            self[code] = "~" if char in "〜〰" else "-"
        elif accent or unseen or is_unseen(char):
            self[code] = ""
        else:
            self[code] = _LETTERS.get(char) or _SAME.get(char, char)
        return self[code]


_FOLDING = _Folding()
_TYPED = str.maketrans(_SAME)
_CONTROLS = dict.fromkeys(code for code in range(0x80) if is_unseen(chr(code)))
"""What nobody sees of ASCII: taken away, so that a text is found whatever is beside it."""


class _Folded(NamedTuple):
    """What is searched of a card; `ref` is empty for a card without one."""

    ref: str
    text: str


def find(board: Board, words: str) -> tuple[CardId, ...]:
    """The cards in which all words occur, by class and in the order of the board.

    Searched are text, why, met when (how we will know), said as and owner, never what is private.
    A ref counts as a word: `a1`, `and 3`. Without words every card is found.
    """
    folded = fold(words)
    wanted = [folded.split(), _REF_WITH_SPACE.sub(r"\1", folded).split()]
    cards: tuple[Findable, ...] = (
        *board.all_of(Need),
        *board.all_of(Solution),
        *board.all_of(Position),
        *board.all_of(Commitment),
        *board.all_of(Parked),
    )
    return tuple(card.id for card in cards if _says_any(_folded(card), wanted))


_NASALS = re.compile("[ङञणनम]\N{DEVANAGARI SIGN VIRAMA}(?=[क-ह])")
"""What Hindi writes as a dot above as well: हिन्दी and हिंदी."""


def fold(text: str) -> str:
    """`text` as it is compared: without case, accents, ligatures and widths of letters."""
    if text.isascii():
        return text.lower().translate(_CONTROLS)
    # Once before as well: a lone accent (´) and the quotation marks fall apart in NFKD.
    typed = text.translate(_TYPED)
    plain = unicodedata.normalize("NFKD", typed).casefold().translate(_FOLDING)
    return _NASALS.sub("ं", plain)


def place_of(words: str, text: str) -> tuple[int, int] | None:
    """Where these words begin and end in a text for the first time, in any spelling."""
    wanted = fold(words)
    places, folded = [], []
    for place, char in enumerate(text):
        alike = fold(char)
        folded.append(alike)
        places += [place] * len(alike)
    at = "".join(folded).find(wanted) if wanted else -1
    return None if at < 0 else (places[at], places[at + len(wanted) - 1] + 1)


def _says_any(card: _Folded, wanted: list[list[str]]) -> bool:
    return any(all(word == card.ref or word in card.text for word in words) for words in wanted)


@lru_cache(maxsize=16_384)
def _folded(card: Findable) -> _Folded:
    ref = card.ref.lower() if isinstance(card, Need | Solution) else ""
    return _Folded(ref, fold("\n".join(_texts(card))))


def _texts(card: Findable) -> tuple[str, ...]:
    match card:
        case Need():
            return (card.text, card.why, card.met_when, card.said_as)
        case Solution():
            return (card.text, card.how_we_will_know)
        case Commitment():
            return (card.text, card.owner, card.how_we_will_know)
        case Parked():
            return (card.text, card.owner)
        case Position():
            return (card.text,)
