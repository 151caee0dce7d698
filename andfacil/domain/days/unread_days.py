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
    may_be_near,
    names_a_day,
)

_ARTICLES = frozenset({"the", "het", "das", "dem", "le", "el", "il", "o", "a"})
EVERY = frozenset({
    *("every", "each", "last", "jeden", "jede", "jeder", "jedes", "letzten", "chaque", "cada"),
    *("toda", "todo", "todas", "todos", "ogni", "iedere", "elke", "varje", "hver", "kazdy"),
    *("kazda", "kazde", "kazdou", "каждыи", "каждую", "каждое", "кожен", "кожну", "हर", "प्रत्येक"),
    *("mitte", "anfang", "mid", "debut", "mediados", "meados", "inizio", "principios", "inicio"),
    *("প্রতি", "প্রত্যেক", "ทุกๆ", "kila", "fiecare", "اول", "매주"),
    *("منتصف", "اوايل", "اواسط", "اوایل", "मध्य",),
    *( "اواخر", "مطلع", "بداية", "באמצע", "אמצע", "תחילת", "בתחילת"),
    *("كل", "כל", "her", "هر", "ทุก", "moi", "setiap", "joka", "minden", "καθε"),
})  # fmt: skip
"""Before a weekday or a month, folded: many days, or one that is over, or none for sure."""
_UNREAD = re.compile(
    r"\d{1,2}(?:st|nd|rd|th)|(?:le |l')?1er|\d{1,2}-(?:го|му|е|ое|ego|go|ig|ga|ja|jem)"
    r"|\d{1,2} (?:kadar|dek|mennessa|सुबह|तक)|(?:tarehe|tgl|tanggal|ngay|den) \d{1,2}\.?"
    r"|in \d{1,3} ?[dwm]|[td] ?\+ ?\d{1,3}"
    r"|(?:in )?(?:kw|cw|wk|week|woche|semaine|semana|settimana|uke|uge|vecka|v)\.? ?\d{1,2}"
    r"|(?:viikko|viikolla|vko|tydzien|tyden|tyzden|het|неделя|тиждень|hafta)\.? ?\d{1,2}"
    r"|(?:in |within )?\d{1,3} (?:business|working|calendar) days"
    r"|(?:el|le|dia|يوم|am|den) \d{1,2}\.?"
    r"|\d{1,2} (?:तारीख|तारिख|তারিখ|তারিখের|ತಾರೀಖು|తేదీ|তাৰিখ)(?: .{1,8})?"
    r"|(?:at |um |a las? |las? |a |as |alle |klo |kl\.? |o |vers |gegen |в |о )?"
    r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|uhr|h|o'clock)|\d{1,2}[:h]\d\d)|(?:a )?las? \d{1,2}"
    r"|(?:alle|klo|kl\.?|at) \d{1,2}"
    r"|(?:in |within |binnen |innerhalb von |dans |sous |en |em |entro |за |через )?\d{1,3} ?"
    r"(?:h|hrs?|hours?|stunden|std|heures?|horas?|ore|час|часа|часов|ساعة|saat)(?: icinde)?"
)
_PARTS_OF_DAYS = (
    "am pm morning midday noon lunchtime lunch afternoon evening night midnight eod cob"
    " früh morgen vormittag mittag nachmittag abend nacht matin midi après-midi soir soirée nuit"
    " mañana mediodía tarde noche madrugada manhã noite mattina mattino mezzogiorno pomeriggio"
    " sera notte ochtend middag namiddag avond morgon formiddag ettermiddag eftermiddag kväll"
    " kveld aften natt aamu aamulla aamuna iltana aamupäivällä iltapäivällä illalla"
    " утром утра днём дня вечером вечера ночью вранці ввечері увечері вечір сутрин вечер ујутру"
    " rano południe południu popołudniu wieczorem dopoledne odpoledne večer ráno zjutraj ujutro"
    " reggel délelőtt délután este dimineața seara sabahı öğlen akşam akşamı gecesi"
    " πρωί μεσημέρι απόγευμα βράδυ صباحا صباح ظهرا مساء عصرا ليلا صبح عصر شب"
    " בבוקר בצהריים בערב ערב בוקר לילה"
    " सुबह दोपहर शाम रात সকালে বিকেলে pagi siang sore malam asubuhi mchana jioni umaga hapon gabi"
)
_THIS = frozenset({"este", "esta", "morgen", "manana", "am", "pm", "lunch", "dia"})
"""Words with another meaning before a day: `este viernes`."""
_LONGEST_LINK = 3
"""Letters of the words between a weekday and a part of it: `viernes por la tarde`."""
_LEAST_PART = 5
_MOST_WORDS = 6

_SMALL = (
    " soon immediately urgently daily monthly quarterly yearly annually ongoing tbd tba"
    " tbc now biweekly bimonthly stasera stanotte zsm pilne"
    " άμεσα απόψε"
    " sofort umgehend baldmöglichst schnellstmöglich demnächst laufend täglich"
    " wöchentlich monatlich jährlich immédiatement bientôt maintenant mensuellement"
    " hebdomadairement inmediatamente ahora pronto diariamente semanalmente mensualmente"
    " imediatamente agora mensalmente subito mensilmente settimanalmente meteen maandelijks"
    " wekelijks pilnie natychmiast zaraz ihned hned срочно немедленно сейчас скоро ежедневно"
    " еженедельно ежемесячно терміново негайно щодня щотижня щомісяця hemen derhal heti"
    " snarast omgående snarest straks azonnal imediat urgent αμέσως segera secepatnya haraka"
    " sasa ngay vkl"
)
"""When, and on no day; in small letters, for some are names."""
_HOLIDAYS = (
    " easter christmas xmas passover ramadan eid diwali thanksgiving summer ostern"
    " weihnachten pfingsten jahresende noël pâques navidad pascua natal páscoa natale pasqua"
    " kerst pasen święta świąt wielkanoc vánoc vánoce velikonoc рождества рождеству рождество"
    " нового_года новому_году різдва різдво великодня jul påske joulu jouluksi jouluun"
    " pääsiäiseen karácsony karácsonyig húsvétig crăciun paște bayram bayrama bayrama_kadar"
    " yılbaşı yılbaşına yılsonuna_kadar yıl_sonuna_kadar πάσχα χριστούγεννα lebaran natal tết"
    " neujahr silvester nikolaus heiligabend fasching karneval nouvel_an reveillon toussaint"
    " nieuwjaar kerstmis nyar julen påsken świętami świętach nowego_roku"
    " nowym_roku joulua uuden_vuoden"
    " pääsiäistä juhannusta juhannus свят свята святами великодня feste le_feste"
    " ferragosto epifania"
    " χριστουγεννα τα_χριστουγεννα το_πασχα пасхи каникул"
    " ano_nuevo nochebuena carnaval ano_novo rentree la_rentree semana_santa fetes les_fetes"
    " праздников праздники праздникам праздниках каникул каникулы пасхи"
    " tet krismasi pasaka رمضان العيد عيد عید عيد_الفطر פסח החגים חגים סוכות दिवाली दीवाली"
    " होली ईद ঈদ ঈদের পূজা পূজার"
)
"""Days that are not worked out here; by themselves, many are names."""
_POSTPOSITION = re.compile(" (?:तक|से पहले|के बाद|تک|سے پہلے|کے بعد|আগে|পরে|পর্যন্ত|kadar)$")
"""What stands behind a day that something is to be done by."""
VAGUE = frozenset({
    *("right away", "straight away", "this evening", "this afternoon", "this morning", "eod"),
    *("end of year", "end of the year", "year end", "end of quarter", "end of the quarter"),
    *("ab sofort", "so bald wie moglich", "so schnell wie moglich", "des que possible"),
    *("lo antes posible", "cuanto antes", "o quanto antes", "il prima possibile"),
    *("zo snel mogelijk", "jak najszybciej", "co nejdrive", "как можно скорее"),
    *("konca roku", "konce roku", "koniec roka", "kraja godine", "конца года", "кінця року"),
    *("ensi viikolla", "ensi viikko", "wiki ijayo", "mwezi ujao", "cuoi nam", "hang thang"),
    *("hang tuan", "toi nay", "sang mai", "в ближаишее время"),
    *("حالا", "فورا", "قريبا", "فوري", "فوری", "بأسرع وقت", "מיד", "בהקדם", "तुरंत",),
    *("এখনই", "অবিলম্বে", "በየወሩ", "አሁን"),
    *("asap", "a s a p", "eow", "eoy", "eoq", "cob", "eob", "sous huitaine", "haftaya"),
    *("tbc", "tbd", "n/a", "quanto antes", "prima possibile", "al piu presto"),
    *("i kvall", "nanti malam", "z.s.m", "امشب", "जल्दी", "फौरन",),
    *("viikonloppuna", "o mais breve possivel", "le plus tot possible"),
    *("hafta sonu", "haftasonu", "hafta sonuna kadar", "bu aksam", "bayram sonrası"),
    *("bayramdan once",),
    *("מוצאי שבת", "מוצ\"ש", "הערב", "בהקדם האפשרי", "اخر الاسبوع", "نهاية الاسبوع"),
    *("week-end", "le week-end"),
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
    phrase = " ".join(tokens[tokens[:1] != [] and tokens[0] in _ARTICLES :]).strip(".")
    before = _POSTPOSITION.sub("", phrase)
    return foreign or phrase in VAGUE or phrase in _no_days() or before in _no_days()


@cache
def _no_days() -> frozenset[str]:
    """Words for when, folded, that are a day's only where something says so."""
    return frozenset(fold_word(word).replace("_", " ") for word in (_SMALL + _HOLIDAYS).split())


def has_part_of_day(tokens: list[str]) -> bool:
    """True for folded words that are a weekday and a part of it: `monday am`, `freitagabend`."""
    words = [token.strip(".,;()") for token in tokens[:_MOST_WORDS]]
    if len(words) == 1:
        return _is_joined(words[0])
    day = next((at for at, word in enumerate(words) if _may_be_weekday(word)), len(words))
    others = [*words[:day], *words[day + 1 :]]
    parts = _parts_of_days()
    before = day < len(words) and _is_long(words[day]) and not _earlier_parts().isdisjoint(others)
    return (
        (before or not parts.isdisjoint(words[day + 1 :]))
        and len(tokens) <= _MOST_WORDS
        and all(len(word) <= _LONGEST_LINK or word.isdecimal() or word in parts for word in others)
    )


@cache
def _parts_of_days() -> frozenset[str]:
    return frozenset(map(fold_word, _PARTS_OF_DAYS.split()))


@cache
def _earlier_parts() -> frozenset[str]:
    """Those that come before the day as well: `مساء الجمعة`, `tarde del viernes`."""
    return _parts_of_days() - _THIS


def _may_be_weekday(word: str) -> bool:
    tomorrow = not word.isascii() and may_be_near(word)
    return tomorrow or is_short_weekday(word) or (len(word) > _LONGEST_LINK and is_weekday(word))


def _is_long(word: str) -> bool:
    return len(word) > _LONGEST_LINK or not word.isascii()


def _is_joined(word: str) -> bool:
    """True for a weekday and a part of it in one word: `vrijdagmiddag`, `fredagskväll`."""
    for part in _parts_of_days():
        before = word.removesuffix(part)
        day = before.rstrip("-").removesuffix("s")
        known = is_day_name(day) or (len(day) > _MOST_WORDS and is_weekday(day))
        if before != word and len(part) >= _LEAST_PART and known:
            return not day.isdecimal()
    return False
