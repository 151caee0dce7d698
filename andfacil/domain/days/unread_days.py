"""Words that speak of a day which is not worked out here: `every Friday`, `Monday AM`, `asap`."""

from __future__ import annotations

import re
from functools import cache

from andfacil.domain.days.day_vocabulary import (
    fold_word,
)
from andfacil.domain.days.day_words import OTHER_CALENDARS
from andfacil.domain.days.known_words import (
    is_day_name,
    is_short_weekday,
    is_weekday,
    names_a_day,
)

_ARTICLES = frozenset({"the", "het", "das", "dem", "le", "el", "il", "o", "a"})
EVERY = frozenset({
    *("every", "each", "last", "jeden", "jede", "jeder", "jedes", "letzten", "chaque", "cada"),
    *("toda", "todo", "todas", "todos", "ogni", "iedere", "elke", "varje", "hver", "kazdy"),
    *("kazda", "kazde", "kazdou", "каждыи", "каждую", "каждое", "кожен", "кожну", "हर", "प्रत्येक"),
    *("mitte", "anfang", "mid", "debut", "mediados", "meados", "inizio", "principios", "inicio"),
    *("매주", "كل", "כל", "her", "هر", "ทุก", "moi", "setiap", "joka", "minden", "καθε"),
})  # fmt: skip
"""Before a weekday or a month, folded: many days, or one that is over, or none for sure."""
_UNREAD = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)|in \d{1,3} ?[dwm]|[td] ?\+ ?\d{1,3}"
    r"|(?:in )?(?:kw|cw|wk|week|woche|semaine|semana|settimana|uke|uge|vecka|v)\.? ?\d{1,2}"
    r"|(?:in |within )?\d{1,3} (?:business|working|calendar) days"
    r"|(?:el|le|dia|يوم|am|den) \d{1,2}\.?"
    r"|\d{1,2} (?:तारीख|तारिख|তারিখ|তারিখের|ತಾರೀಖು|తేదీ|তাৰিখ)(?: .{1,8})?"
    r"|(?:at |um |a las? |las? |a |as |alle |klo |kl\.? |o |vers |gegen |в |о )?"
    r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|uhr|h|o'clock)|\d{1,2}[:h]\d\d)|(?:a )?las? \d{1,2}"
    r"|(?:alle|klo|kl\.?|at) \d{1,2}"
)
_PARTS_OF_DAYS = (
    "am pm morning midday noon lunchtime lunch afternoon evening night midnight eod cob"
    " früh morgen vormittag mittag nachmittag abend nacht matin midi après-midi soir soirée nuit"
    " mañana mediodía tarde noche madrugada manhã noite mattina mattino mezzogiorno pomeriggio"
    " sera notte ochtend middag namiddag avond morgon formiddag ettermiddag eftermiddag kväll"
    " kveld aften natt aamu aamulla aamupäivällä iltapäivällä illalla"
    " утром утра днём дня вечером вечера ночью вранці ввечері увечері вечір сутрин вечер ујутру"
    " rano południe południu popołudniu wieczorem dopoledne odpoledne večer ráno zjutraj ujutro"
    " reggel délelőtt délután este dimineața seara sabahı öğlen akşam akşamı gecesi"
    " πρωί μεσημέρι απόγευμα βράδυ صباحا صباح ظهرا مساء عصرا ليلا صبح عصر شب בבוקר בצהריים בערב"
    " सुबह दोपहर शाम रात সকালে বিকেলে pagi siang sore malam asubuhi mchana jioni umaga hapon gabi"
)
_LONGEST_LINK = 3
"""Letters of the words between a weekday and a part of it: `viernes por la tarde`."""
_LEAST_PART = 5
_MOST_WORDS = 6

VAGUE = frozenset({
    *("asap", "a s a p", "eow", "eoy", "eoq", "cob", "eob", "sous huitaine", "haftaya"),
    *("weekend", "week end", "wochenende", "fin de semana", "vikend", "vikendu", "hetvege"),
    *("helgen", "weekenden", "viikonloppu", "viikonloppuun", "weekendu", "выходные", "выходных"),
    *("вихідні", "вихідних", "savaitgalis", "σαββατοκυριακο", "סוף השבוע"),
    *("weekly", "yesterday", "gestern", "ayer", "ontem", "ieri", "вчера", "tonight", "ce soir"),
    *("heute abend", "השבוע", "sous quinzaine", "zum jahresende", "ende des jahres"),
})  # fmt: skip
"""As people write that it is urgent; no day."""


def is_unread(words: str) -> bool:
    """True for folded words that speak of a day which is not worked out here."""
    tokens = words.split()
    if has_part_of_day(tokens):
        return True
    many = bool(tokens) and tokens[0] in EVERY and names_a_day(words)
    if many or _UNREAD.fullmatch(words.strip()):
        return True
    if "\\" in words:
        return False
    begins = bool(tokens) and (tokens[0].isdecimal() or tokens[0] in OTHER_CALENDARS)
    foreign = begins and any(map(str.isdecimal, tokens)) and not OTHER_CALENDARS.isdisjoint(tokens)
    phrase = " ".join(tokens[tokens[:1] != [] and tokens[0] in _ARTICLES :])
    return foreign or phrase.strip(".") in VAGUE


def has_part_of_day(tokens: list[str]) -> bool:
    """True for folded words that are a weekday and a part of it: `monday am`, `freitagabend`."""
    words = [token.strip(".,;()") for token in tokens[:_MOST_WORDS]]
    if len(words) == 1:
        return _is_joined(words[0])
    day = next((at for at, word in enumerate(words) if _may_be_weekday(word)), len(words))
    others = [*words[:day], *words[day + 1 :]]
    parts = _parts_of_days()
    return (
        not parts.isdisjoint(words[day + 1 :])
        and len(tokens) <= _MOST_WORDS
        and all(len(word) <= _LONGEST_LINK or word.isdecimal() or word in parts for word in others)
    )


@cache
def _parts_of_days() -> frozenset[str]:
    return frozenset(map(fold_word, _PARTS_OF_DAYS.split()))


def _may_be_weekday(word: str) -> bool:
    return is_short_weekday(word) or (len(word) > _LONGEST_LINK and is_weekday(word))


def _is_joined(word: str) -> bool:
    """True for a weekday and a part of it in one word: `vrijdagmiddag`, `fredagskväll`."""
    for part in _parts_of_days():
        day = word.removesuffix(part)
        if day != word and len(part) >= _LEAST_PART and is_day_name(day.removesuffix("s")):
            return not day.removesuffix("s").isdecimal()
    return False
