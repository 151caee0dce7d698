"""The words that can come before the last day of a commitment, in many languages."""

from __future__ import annotations

from enum import Enum


class Announces(Enum):
    """What a word before a day says about it."""

    LAST_DAY = "by"
    """That day is the last one; so far on, in every line."""
    UNTIL = "until"
    """The same, where no other reading is possible."""
    ON = "on"
    """That very day."""
    BEFORE = "before"
    """Whether the day itself counts is open."""


_WORDS = {
    Announces.LAST_DAY: ("by"),
    Announces.UNTIL: (
        "pour|au|d'ici à|for|through|thru|para|para o|para a|para la|dla|"
        "until|till|til|no later than|not later than|due|bis|bis zum|bis spätestens|"
        "spätestens|spätestens am|bis am|bis zu|hasta|hasta el|para el|a más tardar|"
        "a más tardar el|d'ici|d'ici le|d'ici au|jusqu'au|jusqu'à|pour le|au plus tard|"
        "au plus tard le|até|até o|até a|até ao|até dia|até à|حتى|بحلول|لغاية|إلى|"
        "até o dia|ao dia|zum|"
        "في موعد أقصاه|עד|עד ה-|עד ל-|לא יאוחר מ-|до|не позднее|не позже|к|ко|по|не пізніше|"
        "do|najpóźniej do|najpóźniej|nejpozději do|nejpozději|najneskôr do|"
        "najkasnije do|најкасније до|најдоцна до|не по-късно от|entro|entro il|entro lo|"
        "entro la|entro l'|fino a|fino al|al più tardi|al più tardi il|per il|abans del|"
        "fins al|fins a|per al|com a molt tard|până|până la|până pe|până în|cel târziu|tot|"
        "tot en met|t/m|tegen|uiterlijk|uiterlijk op|ten laatste|senest|senest den|senest på|"
        "inden|frem til|til og med|senast|senast den|senast på|fram till|till och med|t.o.m.|"
        "t o m|innen|seinest|síðasta lagi|fyrir|viimeistään|hiljemalt|kuni|līdz|iki|"
        "ne vėliau kaip|legkésőbb|έως|ως|μέχρι|μέχρι την|έως τις|έως την|μέχρι τις|"
        "το αργότερο|en geç|ən geci|sampai|paling lambat|selambatnya|تا|"
        "حداکثر تا|đến|đến hết|tới|trước ngày|muộn nhất|hạn|chậm nhất|მდე|մինչև|"
        "kufikia|hanggang|ภายใน|ภายในวันที่|จนถึง|ถึง|hanggang sa|"
        "hadi tarehe|ifikapo|ifikapo tarehe|deri|deri më|ata o|ata a|erbyn|faoi|teen|teen die|ĝis|"
        "fins|faoi|faoin|sal|"
        "selewat-lewatnya|fällig|fällig am|fällig bis|termin|bis kommenden|vence|"
        "vence el|plazo|fecha límite|prazo|data limite|échéance|scadenza|entro e non oltre|"
        "entro e non oltre il|срок|срок до|дедлайн|термін|termín|lhůta|határidő|vade|"
        "موعده|الموعد|deadline on|due on|due by|due date|nu på"
    ),
    Announces.ON: (
        "on|on the|at|am|le|בתאריך|el|em|no dia|في|ביום|deadline|deadline is|latest|at latest|"
        "frist|date limite|op|op de|på|den|il|in|na|w|we|v|ve|vo|u|dnia|dne|dňa|в|во|на|у|στις|την|"
        "pada|pada tanggal|pe|la|del|vào|vào ngày|ngày|در|در تاریخ|তারিখ"
    ),
    Announces.BEFORE: (
        "dès|dès le|"
        "from|after|since|starting|ab|nach|seit|après|depuis|à partir de|à partir du|desde|"
        "desde el|a partir de|a partir del|después de|después del|depois de|após|بعد|منذ|"
        "אחרי|מיום|before|vor|vor dem|avant|avant le|antes de|antes del|antes do|قبل|לפני|"
        "לפני ה-|после|с|со|от|начиная с|після|від|з|след|од|od|po|dopo|dopo il|dal|da|"
        "a partire da|a partire dal|vanaf|sinds|efter|etter|från|från och med|fra og med|"
        "alkaen|pärast|nuo|no|după|din|από|μετά|dari|setelah|перед|раньше|преди|пре|przed|"
        "před|pred|prije|pre|prima del|prima di|voor|vóór|før|före|innan|ennen|înainte de|"
        "abans de|enne|pirms|prieš|πριν|πριν από|sebelum|trước|sau|từ|پیش از|قبل از|بعد از|"
        "از|ก่อน|ก่อนวันที่|หลัง|"
        "kabla ya|kabla ya tarehe|bago ang|bago mag|sebelum tanggal|sebelum hari|"
        "roimh|roimh an|roimh an|qabel|qabel il|"
        "vom|between|zwischen|entre|entre le|entre el|tra il|mezi|między|между|između"
    ),
}

ANNOUNCING: dict[str, Announces] = {
    word: said for said, words in _WORDS.items() for word in words.split("|")
}
"""The words that can come before a day, and what they say about it."""

_FIRM = (
    "bis|bis zum|bis zu|bis am|tot|līdz|đến|μέχρι την|μέχρι τις|έως|"
    "a más tardar|al più tardi|até|até a|até ao|até dia|até o|até à|au plus tard|before|"
    "bis spätestens|by|d'ici|en geç|entro|entro il|hasta|hasta el|hiljemalt|jusqu'au|"
    "jusqu'à|legkésőbb|najpóźniej|najpóźniej do|nejpozději|no later than|not later than|"
    "paling lambat|până la|senast|senest|spätestens|t/m|tot en met|trước ngày|uiterlijk|"
    "until|viimeistään|μέχρι|до|не позднее|не позже|не пізніше|לא יאוחר מ-|עד|بحلول|حتى|"
    "في موعد أقصاه|ภายในวันที่|ĝis|erbyn"
)
_FIRM_WORDS = frozenset(_FIRM.split("|"))
FIRM = frozenset(
    word
    for word in ANNOUNCING
    if any(word == firm or word.startswith(f"{firm} ") for firm in _FIRM_WORDS)
)
"""Those that are no part of a name: what follows them is a day, or a fault."""
