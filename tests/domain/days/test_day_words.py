"""Days in the words of every language that a session can be held in."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.days import dates
from andfacil.domain.days.announcing import ANNOUNCING, FIRM
from andfacil.domain.days.dates import (
    NoDay,
    begins_with_day,
    is_day,
    month_first,
    read_date,
    read_day,
    speaks_of_day,
)
from andfacil.domain.days.day_words import DAY_WORDS
from andfacil.domain.days.worded_days import read_worded

TODAY = dt.date(2026, 11, 25)  # a Wednesday
EXAMPLES = {
    "en": """tmrw 2026-11-26 | the day after tomorrow 2026-11-27 | in a week 2026-12-02
        | 3 days from now 2026-11-28 | in 2 months 2027-01-25 | end of next month 2026-12-31
        | eom 2026-11-30 | End of the month 2026-11-30 | 31st of January 2027-01-31
        | January the 31st 2027-01-31 | Sept. 5 2027-09-05 | Sat. 5 Dec 2026-12-05
        | thurs. 2026-11-26 | this friday 2026-11-27 | next monday 2026-11-30 | May 5 2027-05-05
        | Tuesday, January 5th, 2027 2027-01-05 | 5 Mar '27 2027-03-05
        | 31-Jan-2027 2027-01-31 | Jan-31 2027-01-31 | 20270131 2027-01-31
        | end of February 2028 2028-02-29""",
    "de": """1. März 2027-03-01 | 1. Mär. 2027-03-01 | Fr 2026-11-27 | Fr. 2026-11-27
        | am Freitag 2026-11-27 | kommenden Freitag 2026-11-27 | übermorgen 2026-11-27
        | in 3 Tagen 2026-11-28 | in zwei Wochen 2026-12-09 | Ende März 2027-03-31
        | Monatsende 2026-11-30 | Ende nächsten Monats 2026-12-31 | 31. 1. 2027 2027-01-31
        | 5. Jänner 2027-01-05 | Mo, 30. November 2026-11-30""",
    "es": """3 de marzo 2027-03-03 | 3 de marzo de 2027 2027-03-03 | el viernes 2026-11-27
        | mié. 2026-12-02 | próximo viernes 2026-11-27 | mañana 2026-11-26
        | pasado mañana 2026-11-27 | dentro de dos semanas 2026-12-09 | fin de mes 2026-11-30
        | fin de marzo 2027-03-31 | 1.º de mayo 2027-05-01 | mar 2026-12-01
        | domingo 29 de noviembre 2026-11-29""",
    "fr": """1er mars 2027-03-01 | 31 janv. 2027-01-31 | vendredi prochain 2026-11-27
        | ven. 2026-11-27 | après-demain 2026-11-27 | dans 3 jours 2026-11-28
        | fin du mois 2026-11-30 | fin mars 2027-03-31 | mardi 1er décembre 2026-12-01
        | 15 juil. 2027-07-15 | aujourd’hui 2026-11-25 | 1 août 2027-08-01""",
    "pt": """3 de março 2027-03-03 | 1º de março 2027-03-01 | sexta 2026-11-27
        | sexta-feira 2026-11-27 | 6ª feira 2026-11-27 | amanhã 2026-11-26
        | depois de amanhã 2026-11-27 | daqui a duas semanas 2026-12-09 | fim do mês 2026-11-30
        | final de março 2027-03-31 | próxima sexta 2026-11-27 | 5 set 2027-09-05""",
    "ar": """31 يناير 2027-01-31 | ٣١ يناير ٢٠٢٧ 2027-01-31 | 31 كانون الثاني 2027 2027-01-31
        | يوم الجمعة 2026-11-27 | غدًا 2026-11-26 | بعد غد 2026-11-27 | بعد 3 أيام 2026-11-28
        | خلال أسبوعين 2026-12-09 | نهاية الشهر 2026-11-30 | نهاية مارس 2027-03-31""",
    "he": """31 בינואר 2027-01-31 | ה-31 בינואר 2027-01-31 | יום שישי 2026-11-27
        | יום ו׳ 2026-11-27 | מחר 2026-11-26 | מחרתיים 2026-11-27 | בעוד 3 ימים 2026-11-28
        | בעוד שבועיים 2026-12-09 | סוף החודש 2026-11-30 | סוף מרץ 2027-03-31""",
    "hi": """31 जनवरी 2027-01-31 | ३१ जनवरी २०२७ 2027-01-31 | शुक्रवार 2026-11-27
        | कल 2026-11-26 | परसों 2026-11-27 | 3 दिन में 2026-11-28 | दो सप्ताह में 2026-12-09
        | महीने के अंत 2026-11-30 | शुक्रवार तक 2026-11-27""",
    "ja": """1月31日 2027-01-31 | ２０２７年１月３１日 2027-01-31 | 令和9年1月31日 2027-01-31
        | 令和九年一月三十一日 2027-01-31 | 明日 2026-11-26 | 明後日 2026-11-27 | 3日後 2026-11-28
        | 2週間後 2026-12-09 | 金曜 2026-11-27 | 金曜日までに 2026-11-27 | 来週の金曜日 2026-12-04
        | 月末 2026-11-30 | 来月末 2026-12-31 | 3月末 2027-03-31 | 1月31日（日） 2027-01-31""",
    "zh": """1月31号 2027-01-31 | 二〇二七年一月三十一日 2027-01-31 | 明天 2026-11-26
        | 后天 2026-11-27 | 3天后 2026-11-28 | 两周后 2026-12-09 | 周五 2026-11-27
        | 礼拜天 2026-11-29 | 下周五 2026-12-04 | 月底 2026-11-30 | 下月底 2026-12-31
        | 3月底 2027-03-31 | 1月31日前 2027-01-31 | 1月31日（周日） 2027-01-31""",
    "zh-Hant": """民國116年1月31日 2027-01-31 | 週五 2026-11-27 | 後天 2026-11-27 | 31號 -
        | 1月31號 2027-01-31 | 禮拜五 2026-11-27 | 下週五 2026-12-04 | 兩週後 2026-12-09""",
}


@pytest.mark.parametrize(
    ("language", "typed", "day"),
    [
        (language, *example.strip().rsplit(" ", 1))
        for language, examples in EXAMPLES.items()
        for example in examples.split("|")
    ],
)
def test_days_in_words(language, typed, day):
    found = read_date(typed, TODAY, language)
    assert (found.isoformat() if found else "-") == day
    assert read_date(typed.upper(), TODAY, language) == found


@pytest.mark.parametrize("language", DAY_WORDS)
def test_every_name_of_a_language_is_read(language):
    words = DAY_WORDS[language]
    months, weekdays = words.months.split(" "), words.weekdays.split(" ")
    assert (len(months), len(weekdays)) == (12, 7)
    for number, names in enumerate(months, 1):
        for name in names.replace("_", " ").split("|"):
            for typed in (f"5 {name}", f"5. {name}.", f"5 {name} 2027"):
                assert read_date(typed, dt.date(2027, 1, 1), language) == dt.date(2027, number, 5)
    for number, names in enumerate(weekdays):
        for name in names.replace("_", " ").split("|"):
            found = read_date(name, TODAY, language)
            assert found is not None
            assert (found.weekday(), 1 <= (found - TODAY).days <= 7) == (number, True)
    for days, names in enumerate(words.near):
        for name in names.split("|"):
            assert read_date(name, TODAY, language) == TODAY + dt.timedelta(days)


@pytest.mark.parametrize(
    ("language", "typed", "why"),
    [
        ("en", "next week", NoDay.NOT_ONE),
        ("en", "March 2027", NoDay.NOT_ONE),
        ("en", "31 April", NoDay.NOT_IN_CALENDAR),
        ("en", "30/02/2027", NoDay.NOT_IN_CALENDAR),
        ("en", "13/13/2027", NoDay.NOT_IN_CALENDAR),
        ("en", "Mon 5 Dec", NoDay.OTHER_WEEKDAY),
        ("de", "nächsten Freitag", NoDay.NOT_ONE),
        ("fr", "semaine prochaine", NoDay.NOT_ONE),
        ("es", "31 de abril", NoDay.NOT_IN_CALENDAR),
        ("ja", "来週", NoDay.NOT_ONE),
        ("ja", "1月31日（土）", NoDay.OTHER_WEEKDAY),
        ("zh", "2月30日", NoDay.NOT_IN_CALENDAR),
        ("en", "juin", NoDay.NOT_ONE),
        ("en", "mi", None),
        ("en", "3 pigs", None),
    ],
)
def test_why_words_are_no_day(language, typed, why):
    assert read_day(typed, TODAY, language) is why


def test_the_month_first_where_people_write_so():
    assert all(map(month_first, ("en-US", "en_us", "en-Latn-PH", "zh", "ja-JP", "zh-Hant-TW")))
    assert all(map(month_first, ("ko", "hu-HU", "fil", "es-PR", "yue")))
    assert not any(map(month_first, ("en", "en-GB", "en-AU", "de", "es-US", "pt-BR", "und")))


def test_a_day_of_this_kind_is_not_taken_for_a_day_of_the_week_or_another_month():
    assert read_day("本日", TODAY, "ja") == read_day("本日中", TODAY, "ja") == TODAY
    third = read_day("しあさって", TODAY, "ja")
    assert third == read_day("大后天", TODAY, "zh") == TODAY + dt.timedelta(days=3)
    for language, typed in [("zh", "4.3"), ("ko", "4. 3."), ("ja", "4.3"), ("hu", "4. 3.")]:
        day = read_day(typed, TODAY, language)
        assert isinstance(day, dt.date), language
        assert (day.month, day.day) == (4, 3), language
    day = read_day("4.3.", TODAY, "en-US")
    assert isinstance(day, dt.date)
    assert (day.month, day.day) == (3, 4)


@pytest.mark.parametrize(
    ("language", "typed"),
    [
        *(("fa", "دو هفته دیگر"), ("bg", "след две седмици"), ("hr", "za dva tjedna")),
        *(("cs", "za dva týdny"), ("hu", "két hét múlva"), ("fi", "kahden viikon kuluttua")),
        *(("id", "dua minggu lagi"), ("ro", "în două săptămâni"), ("af", "oor twee weke")),
    ],
)
def test_two_weeks_are_never_one(language, typed):
    assert read_day(typed, TODAY, language) == TODAY + dt.timedelta(days=14)


def test_words_of_any_language_are_known_to_speak_of_days():
    for text in ("fri", "Freitag", "31 février", "3/4", "下周五", "next week", "Fr"):
        assert is_day(text)
    assert speaks_of_day("friday evening")
    assert speaks_of_day("the 3/4 of it")
    assert not speaks_of_day("call")
    assert begins_with_day("31. Januar geht")
    assert begins_with_day("3 mars")
    assert not begins_with_day("3. Punkt")
    assert set(ANNOUNCING) >= FIRM


@pytest.mark.parametrize(
    ("name", "most"),
    [
        *(("Bo Karlsson", 0), ("Łukasz Żółć", 0), ("राम शर्मा", 0), ("山田太郎", 0)),
        *(("Иван Петров", 10), ("Jean du Pont", 20), ("Ana Maria", 66), ("Ana on Maria", 132)),
    ],
)
def test_a_name_is_read_as_a_day_in_few_languages(name, most, monkeypatch):
    """Each key reads the line anew; most languages have no word that begins as the name does."""
    read = []

    def counted(text, language, today, **how):
        read.append(language)
        return read_worded(text, language, today, **how)

    monkeypatch.setattr(dates, "read_worded", counted)
    is_day.cache_clear()
    assert parse_line(f"do send draft @{name}", target=None, today=TODAY).owner == name
    assert len(read) <= most
