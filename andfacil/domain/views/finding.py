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
    "ء": "",  # `شئ` is typed for `شيء`
    **{"→": "->", "⇒": "=>", "←": "<-", "≥": ">=", "≤": "<="},
    **dict.fromkeys("臺檯", "台"),
    **{
        "羣": "群",
        "峯": "峰",
        "裡": "裏",
        "爲": "為",
        "啓": "啟",
        "眞": "真",
        "髙": "高",
        "﨑": "崎",
    },
    **{
        "齊": "斉",
        "齋": "斎",
        "澤": "沢",
        "廣": "広",
        "國": "国",
        "學": "学",
        "濱": "浜",
        "櫻": "桜",
    },
    **{
        "龍": "竜",
        "惠": "恵",
        "榮": "栄",
        "靜": "静",
        "關": "関",
        "嶋": "島",
        "嶌": "島",
        "吳": "呉",
    },
    **dict.fromkeys("邊邉", "辺"),
    **dict.fromkeys("户戸", "戶"),
    **dict.fromkeys("説說", "说"),
    **{chr(code): chr(code - 0x60) for code in range(0x30A1, 0x30F7)},  # katakana as hiragana
}
"""Characters that are typed for each other."""
_FIRST_ACCENT = 10
"""Smaller combining classes belong to the letter itself, as in Devanagari and kana."""
_DOT = 7
"""Of the dot below that Hindi and others leave out: `जमीन` for `ज़मीन`."""


_SPELT = str.maketrans(
    {
        **{"ä": "ae", "ö": "oe", "ü": "ue", "å": "aa", "ø": "oe", "đ": "dj"},
        **{"Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "Å": "Aa", "Ø": "Oe", "Đ": "Dj"},
    }
)
"""Letters that are spelt with two where the keyboard lacks them: `djuro` finds Đuro."""


class _Folding(dict[int, str]):
    """For `str.translate`, after NFKD and folding of case: removes accents and invisible marks."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        unseen = unicodedata.category(char) == "Cf"
        accent = unicodedata.combining(char) >= _FIRST_ACCENT or unicodedata.combining(char) == _DOT
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
    wanted = []
    for folded in spellings(words):
        wanted += [folded.split(), _REF_WITH_SPACE.sub(r"\1", folded).split()]
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


_LONG_KANA = re.compile("(?<=[ぁ-ゖー])-")
"""Typed for the sign of a long sound, which looks like it."""
_NARROW_GAP = "\N{ZERO WIDTH NON-JOINER}"
"""Between the parts of Persian words, where others type a space."""


def fold(text: str) -> str:
    """`text` as it is compared: without case, accents, ligatures and widths of letters."""
    if text.isascii():
        return text.lower().translate(_CONTROLS)
    # Once before as well: a lone accent (´) and the quotation marks fall apart in NFKD.
    typed = text.translate(_TYPED)
    plain = unicodedata.normalize("NFKD", typed).casefold().translate(_FOLDING)
    return _NASALS.sub("ं", _LONG_KANA.sub("ー", plain))


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


def spellings(text: str) -> tuple[str, ...]:
    """`text` as it is compared, with accents left out and with letters spelt by two."""
    spelt = unicodedata.normalize("NFC", text).translate(_SPELT)
    if text.isascii():
        return (fold(text),)
    ways = (text, spelt, text.replace(_NARROW_GAP, " "))
    return tuple(dict.fromkeys(map(fold, dict.fromkeys(ways))))


def _says_any(card: _Folded, wanted: list[list[str]]) -> bool:
    return any(all(word == card.ref or word in card.text for word in words) for words in wanted)


@lru_cache(maxsize=16_384)
def _folded(card: Findable) -> _Folded:
    ref = card.ref.lower() if isinstance(card, Need | Solution) else ""
    return _Folded(ref, "\n".join(spellings("\n".join(_texts(card)))))


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
