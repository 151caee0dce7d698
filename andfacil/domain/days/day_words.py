"""How days are spoken of in each language of a session: facts, no rules.

Names and abbreviations of months and weekdays are those of Unicode CLDR 46 (gregorian calendar,
wide and abbreviated), with forms that people also type (`weds`, the Levantine and Maghreb months,
day names without "day"). Forms are separated by `|`, folded when they are read: case and accents
make no difference, and a Latin name may be cut to three letters or more.
"""

from __future__ import annotations

from typing import NamedTuple


class DayWords(NamedTuple):
    """The words of one language."""

    months: str
    """Twelve, separated by spaces; a space within a name is `_`."""
    weekdays: str
    """Seven from Monday on."""
    near: tuple[str, str, str]
    """Today, tomorrow, the day after tomorrow."""
    units: tuple[str, str, str]
    """Day, week, month, in the forms that follow a number."""
    twice: tuple[str, str, str] = ("", "", "")
    """Two days, two weeks, two months, where a language says that in one word."""
    counted: str = ""
    """Words around a number of days: `in 3 days`, `3 days from now`."""
    numbers: str = ""
    """One, two, three … as words."""
    end: str = ""
    """What comes before a month, or the word for month, to mean its last day."""
    month_ends: str = ""
    """The last day of this month, in one phrase."""
    next_month: str = ""
    """What is said of the next month."""
    which: str = ""
    """Before or after a weekday: the coming one."""
    unclear: str = ""
    """Before a weekday: the coming one for some, the one after it for others."""
    fillers: str = ""
    """Words that may come between the parts of a date."""


DAY_WORDS: dict[str, DayWords] = {
    "en": DayWords(
        "january|jan february|feb march|mar april|apr may june|jun july|jul august|aug"
        " september|sept|sep october|oct november|nov december|dec",
        "monday|mon tuesday|tues|tue wednesday|weds|wed thursday|thurs|thur|thu friday|fri"
        " saturday|sat sunday|sun",
        ("today", "tomorrow|tmrw|tmr", "day after tomorrow|the day after tomorrow"),
        ("day|days", "week|weeks|wk|wks", "month|months"),
        twice=("", "fortnight", ""),
        counted="in|within|from now|from today|days' time|time|hence",
        numbers="a|an|one two three four five six seven eight nine ten",
        end="end of|the end of|end|last day of|the last day of",
        month_ends="eom|month end|month's end|end of month|end of the month|end of this month",
        next_month="next month",
        which="this|coming|this coming|the coming",
        unclear="next",
        fillers="of the on st nd rd th day",
    ),
    "de": DayWords(
        "januar|jan|jänner|jän februar|feb|feber märz|mrz|mär april|apr mai juni|jun juli|jul"
        " august|aug september|sept|sep oktober|okt november|nov dezember|dez",
        "montag|mo dienstag|di|die mittwoch|mi|mit donnerstag|do|don freitag|fr"
        " samstag|sonnabend|sa sonntag|so",
        ("heute", "morgen", "übermorgen"),
        ("tag|tage|tagen", "woche|wochen", "monat|monate|monaten"),
        counted="in|binnen|innerhalb von",
        numbers="ein|eine|einem|einer|einen zwei drei vier fünf sechs sieben acht neun zehn",
        end="ende|ende des|bis ende|ende vom|ende im",
        month_ends="monatsende|zum monatsende|ende monat|ende des monats|ende dieses monats",
        next_month="nächsten monats|nächster monat|nächsten monat",
        which="diesen|kommenden|am kommenden|dem|kommender|kommende|dieser|diese",
        unclear="nächsten|nächster|nächste|am nächsten|zum nächsten",
        fillers="am den dem der des vom im ter ten te tes zum",
    ),
    "es": DayWords(
        "enero|ene febrero|feb marzo|mar abril|abr mayo|may junio|jun julio|jul agosto|ago"
        " septiembre|setiembre|sept|sep|set octubre|oct noviembre|nov diciembre|dic",
        "lunes|lun|lu martes|mar miércoles|mié|mie jueves|jue viernes|vie sábado|sáb domingo|dom",
        ("hoy", "mañana", "pasado mañana"),
        ("día|días", "semana|semanas", "mes|meses"),
        counted="en|dentro de|de aquí a",
        numbers="un|una|uno dos tres cuatro cinco seis siete ocho nueve diez",
        end="fin de|final de|finales de|fines de|el fin de|el final de|último día de",
        month_ends="fin de mes|a fin de mes|final de mes|finales de mes|fines de mes|fin del mes"
        "|final del mes",
        next_month="próximo mes|mes próximo|mes que viene|mes siguiente",
        which="próximo|próxima|este|esta|el próximo|la próxima|que viene|el|la",
        fillers="de del el la los día º ª o er",
    ),
    "fr": DayWords(
        "janvier|janv|jan février|févr|fév|fevr mars|mar avril|avr mai juin juillet|juil août"
        " septembre|sept|sep octobre|oct novembre|nov décembre|déc",
        "lundi|lun mardi|mar mercredi|mer jeudi|jeu vendredi|ven samedi|sam dimanche|dim",
        ("aujourd'hui|aujourdhui", "demain", "après-demain|après demain"),
        ("jour|jours", "semaine|semaines", "mois"),
        counted="dans|d'ici|en|sous",
        numbers="un|une deux trois quatre cinq six sept huit neuf dix",
        end="fin|fin de|la fin de|fin d'|la fin",
        month_ends="fin du mois|fin de mois|la fin du mois|fin mois|fin de ce mois",
        next_month="mois prochain",
        which="prochain|prochaine|ce|cette|le|la",
        fillers="le de du er ème eme e jour",
    ),
    "pt": DayWords(
        "janeiro|jan fevereiro|fev março|mar abril|abr maio|mai junho|jun julho|jul agosto|ago"
        " setembro|set outubro|out novembro|nov dezembro|dez",
        "segunda-feira|segunda|seg|2ª-feira terça-feira|terça|ter quarta-feira|quarta|qua"
        " quinta-feira|quinta|qui sexta-feira|sexta|sex|6ª-feira sábado|sáb domingo|dom",
        ("hoje", "amanhã", "depois de amanhã"),
        ("dia|dias", "semana|semanas", "mês|meses"),
        counted="em|dentro de|daqui a|daqui",
        numbers="um|uma dois|duas três quatro cinco seis sete oito nove dez",
        end="fim de|final de|o fim de|o final de|fins de",
        month_ends="fim do mês|final do mês|fim de mês|o fim do mês|o final do mês",
        next_month="próximo mês|mês que vem|mês seguinte",
        which="próxima|próximo|esta|este|na próxima|no próximo|que vem|na|no",
        fillers="de do dia o a º ª feira",
    ),
    "ar": DayWords(
        "يناير|كانون_الثاني|جانفي فبراير|شباط|فيفري مارس|آذار أبريل|إبريل|نيسان|أفريل"
        " مايو|أيار|ماي|ماى يونيو|حزيران|جوان يوليو|تموز|جويلية أغسطس|آب|أوت|غشت"
        " سبتمبر|أيلول|شتنبر أكتوبر|تشرين_الأول نوفمبر|تشرين_الثاني|نونبر ديسمبر|كانون_الأول|دجنبر",
        "الاثنين|الإثنين|اثنين|إثنين الثلاثاء|ثلاثاء الأربعاء|أربعاء الخميس|خميس الجمعة|جمعة"
        " السبت|سبت الأحد|أحد",
        ("اليوم", "غدا|غد|الغد|بكرة", "بعد غد|بعد الغد"),
        ("يوم|أيام|يوما|يوماً", "أسبوع|الأسبوع|أسابيع|أسبوعا", "شهر|الشهر|أشهر|شهور|شهرا"),
        twice=("يومين|يومان", "أسبوعين|أسبوعان", "شهرين|شهران"),
        counted="بعد|خلال|في غضون|في",
        numbers="واحد|واحدة اثنين|اثنان ثلاثة|ثلاث أربعة|أربع خمسة|خمس ستة|ست سبعة|سبع"
        " ثمانية|ثماني تسعة|تسع عشرة|عشر",
        end="نهاية|آخر|نهاية شهر|آخر شهر|أواخر",
        month_ends="نهاية الشهر|آخر الشهر|نهاية هذا الشهر",
        next_month="الشهر القادم|الشهر المقبل",
        which="القادم|المقبل|هذا|القادمة|المقبلة",
        fillers="من يوم شهر عام سنة في ال",
    ),
    "he": DayWords(
        "ינואר|ינו' פברואר|פבר'|פבר מרץ|מרס|מארס אפריל|אפר' מאי יוני יולי אוגוסט|אוג'"
        " ספטמבר|ספט' אוקטובר|אוק' נובמבר|נוב' דצמבר|דצמ'",
        "שני|יום_ב'|יום_ב|ב' שלישי|יום_ג'|יום_ג|ג' רביעי|יום_ד'|יום_ד|ד'"
        " חמישי|יום_ה'|יום_ה|ה' שישי|ששי|יום_ו'|יום_ו|ו'"
        " שבת|יום_שבת|יום_ש'|יום_ש|ש' ראשון|יום_א'|יום_א|א'",
        ("היום", "מחר", "מחרתיים"),
        ("יום|ימים", "שבוע|השבוע|בשבוע|שבועות", "חודש|החודש|חודשים|חדשים"),
        twice=("יומיים", "שבועיים", "חודשיים"),
        counted="בעוד|תוך|עוד",
        numbers="אחד|אחת שניים|שני|שתי שלושה|שלוש ארבעה|ארבע חמישה|חמש שישה|שש שבעה|שבע"
        " שמונה תשעה|תשע עשרה|עשר",
        end="סוף|סוף חודש",
        month_ends="סוף החודש|סוף חודש",
        next_month="החודש הבא|חודש הבא",
        which="הבא|הקרוב|זה|הבאה|הקרובה",
        fillers="יום ב- ה- ב ה חודש לחודש שנת",
    ),
    "hi": DayWords(
        "जनवरी|जन° फ़रवरी|फरवरी|फ़र° मार्च अप्रैल|अप्रै° मई जून जुलाई|जुल° अगस्त|अग° सितंबर|सितम्बर|सित°"
        " अक्टूबर|अक्तूबर|अक्टू°|अक्तू° नवंबर|नवम्बर|नव° दिसंबर|दिसम्बर|दिस°",
        "सोमवार|सोम मंगलवार|मंगल बुधवार|बुध गुरुवार|गुरु|बृहस्पतिवार शुक्रवार|शुक्र शनिवार|शनि रविवार|रवि|इतवार",
        ("आज", "कल|आने वाला कल", "परसों"),
        ("दिन|दिनों", "सप्ताह|हफ़्ते|हफ्ते|हफ़्ता|हफ्ता|हफ़्तों|सप्ताहों", "महीने|महीना|माह|महीनों"),
        counted="में|के भीतर|के अंदर|बाद|के बाद|भीतर",
        numbers="एक दो तीन चार पांच|पाँच छह|छः सात आठ नौ दस",
        month_ends="महीने के अंत|माह के अंत|महीने के आखिर|इस महीने के अंत|मासांत",
        next_month="अगले महीने",
        which="अगले|इस|आने वाले|अगला|अगली",
        fillers="को के की तक ता. तारीख दिन",
    ),
}
"""By language; Japanese and Chinese: `andfacil.domain.days.han_days`."""

OTHER_CALENDARS = frozenset({
    *("فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد", "شهریور", "مهر", "آبان", "آذر", "دی"),
    *("ابان", "اذر"),
    *("بهمن", "اسفند", "محرم", "صفر", "ربیع", "ربيع", "جمادى", "رجب", "شعبان", "رمضان", "شوال"),
    *("תשרי", "חשוון", "חשון", "כסלו", "טבת", "שבט", "אדר", "ניסן", "אייר", "סיוון", "סיון"),
    *("תמוז", "אלול", "בתשרי", "בחשוון", "בכסלו", "בטבת", "בשבט", "באדר", "בניסן", "באייר"),
    *("בסיוון", "באלול", "መስከረም", "ጥቅምት", "ኅዳር", "ህዳር", "ታኅሣሥ", "ታህሳስ", "ጥር", "የካቲት", "መጋቢት"),
    *("ሚያዝያ", "ግንቦት", "ሰኔ", "ሐምሌ", "ነሐሴ", "ጳጉሜን", "ጳጉሜ"),
})  # fmt: skip
"""Months of other calendars, whose days are not converted here."""
