"""A weekday behind a name may be the day or part of the name: it is asked, and both can be said."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.capture import faults
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.markers import escape_owner

TODAY = dt.date(2026, 11, 25)  # a Wednesday
FRIDAY = dt.date(2026, 11, 27)


def parse(line, language="en"):
    return parse_line(line, target=None, today=TODAY, language=language)


def fault(line, language="en"):
    with pytest.raises(CaptureFault) as found:
        parse(line, language)
    return found.value


@pytest.mark.parametrize(
    ("language", "word"),
    [
        *(("en", "Friday"), ("en", "FRIDAY"), ("en", "Fri"), ("en", "Mon"), ("en", "Weds")),
        *(
            ("en", "Freitag"),
            ("de", "Freitag"),
            ("de", "Fr"),
            ("fr", "Vendredi"),
            ("es", "Viernes"),
        ),
        *(
            ("it", "Venerdì"),
            ("pt", "Sexta"),
            ("nl", "Vrijdag"),
            ("sv", "Fredag"),
            ("hu", "Péntek"),
        ),
        *(("fi", "Perjantaina"), ("ru", "Пятница"), ("el", "Παρασκευή"), ("tr", "Cuma")),
        *(("id", "Jumat"), ("sw", "Ijumaa"), ("ar", "الجمعة"), ("he", "שישי"), ("fa", "جمعه")),
        *(("hi", "शुक्र"), ("th", "ศุกร์"), ("ja", "(金)"), ("ro", "Vineri")),
    ],
)
def test_it_is_asked_and_both_can_be_typed(language, word):
    line = f"do x @Ana Cruz {word}"
    found = fault(line, language)
    assert (found.template, found.holes) == (faults.DAY_OR_NAME, {"sign": word})
    assert line[found.start :] == word
    assert parse(f"do x @Ana Cruz \\{word}", language).owner == f"Ana Cruz {word}"
    assert parse(f"do x @Ana Cruz {word} by fri", language).owner == f"Ana Cruz {word}"
    typed = parse(f"do x @{escape_owner(f'Ana Cruz {word}')}", language)
    assert (typed.owner, typed.by) == (f"Ana Cruz {word}", None)
    if word not in {"(金)", "ศุกร์"}:
        assert parse(f"do x @Ana Cruz by {word}", language).owner == "Ana Cruz"


@pytest.mark.parametrize("signs", [",", " -", " →", " ;"])
def test_signs_before_the_word_make_no_difference(signs):
    assert fault(f"do x @Ana{signs} Friday").template == faults.DAY_OR_NAME


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Plácido Domingo",
            "Piotr Piątek",
            "Jan Sobota",
            "Wei Sun",
            "Nguyễn Thị Thu",
            "Dec Martin",
        ),
        *("Anke van Maandag", "Ana Martina", "Freitag", "Freitag GmbH", "Kim Soon", "Grace Easter"),
        *(
            "محمد رمضان",
            "أحمد خميس",
            "מירי שני",
            "विनोद सोम",
            "김금",
            "田中金",
            "Ana Noël",
            "Mi Lan",
        ),
        *("Jeon So-mi", "Kim So Mi", "Wei Sun Mo", "أحمد خميس جمعة"),
        *("Sun-Mi Lee", "Wei Sun and Thu Nguyen", "Mon & Dan", "Team T6 North"),
    ],
)
@pytest.mark.parametrize("language", ["en", "de", "es", "zh"])
def test_names_of_many_people_stay_names(language, name):
    found = parse(f"do x @{name}", language)
    assert (found.owner, found.by) == (name, None)


@pytest.mark.parametrize(
    ("language", "after_owner"),
    [
        *(("ar", "مساء الجمعة"), ("ar", "صباح غد"), ("fa", "عصر جمعه"), ("he", "ערב שבת")),
        *(("es", "tarde del viernes"), ("th", "เย็นวันศุกร์")),
        *(("zh", "周五晚"), ("zh", "周五下班前")),
        *(("ja", "金曜日の夕方まで"), ("ja", "金まで"), ("ko", "금까지"), ("ko", "내일 아침")),
        *(
            ("zh-TW", "115年1月31日"),
            ("zh", "明晚"),
            ("zh", "春节前"),
            ("ja", "至急"),
            ("zh", "尽快"),
        ),
        *(("ru", "31-го"), ("fr", "le 1er"), ("sw", "tarehe 31"), ("hu", "31-ig")),
        *(("ru", "срочно"), ("de", "sofort"), ("en", "asap"), ("en", "ongoing"), ("tr", "hemen")),
        *(("fr", "pour Noël"), ("pl", "do świąt"), ("hi", "दिवाली तक"), ("ar", "قبل رمضان")),
        *(("bn", "প্রতি শুক্রবার"), ("fi", "perjantai-iltana"), ("en", "sat - friday")),
        *(("en", "Sat & Sun"), ("en", "Mon, Tue"), ("en", "Tue Wed Thu"), ("de", "Sa und So")),
        *(("de", "Sa+So"), ("ru", "пт-вс"), ("ru", "сб/вс"), ("ar", "السبت والأحد")),
        *(("he", "שישי ושבת"), ("he", "א׳-ה׳"), ("vi", "T7/CN"), ("vi", "CN"), ("vi", "trước T6")),
        *(
            ("zh", "周一至周三"),
            ("zh", "周六日"),
            ("ja", "月〜水"),
            ("ja", "土日"),
            ("ja", "月・水"),
        ),
        *(("zh", "1月中旬"), ("zh", "下月初"), ("ja", "来月頭"), ("ar", "منتصف يناير")),
        *(("he", "באמצע ינואר"), ("he", "מוצאי שבת"), ("tr", "hafta sonu"), ("tr", "bu akşam")),
        *(("en", "in 48 hours"), ("en", "TBC"), ("en", "now"), ("de", "nach Neujahr")),
        *(("fr", "pour le week-end"), ("es", "Semana Santa"), ("pt-BR", "o quanto antes")),
        *(("ru", "после праздников"), ("en", "~Fri"), ("ja", "GW明け"), ("zh", "双休日")),
        *(
            ("ko", "토일"),
            ("ko", "토요일과 일요일"),
            ("ko", "월~수"),
            ("ko", "급함"),
            ("hi", "शनि-रवि"),
        ),
        *(("hi", "जल्दी"), ("hi", "मध्य जनवरी"), ("th", "เสาร์อาทิตย์"), ("th", "จ.-ศ."), ("th", "ด่วน")),
        *(
            ("th", "วันเสาร์และวันอาทิตย์"),
            ("th", "กลางเดือน"),
            ("it", "stasera"),
            ("it", "al più presto"),
        ),
        *(("nl", "za/zo"), ("nl", "ma-wo"), ("nl", "na nieuwjaar"), ("pl", "sob.-niedz.")),
        *(("pl", "przed świętami"), ("sv", "i kväll"), ("fi", "la-su"), ("fi", "vko 50")),
        *(("uk", "після свят"), ("el", "απόψε"), ("fa", "شنبه و یکشنبه"), ("fa", "۱۳ آذر")),
        *(("fa", "امشب"), ("id", "nanti malam"), ("tr", "pzt-cum")),
        *(("sw", "kabla ya Ijumaa"), ("fil", "bago ang Biyernes"), ("en", "end of year")),
    ],
)
def test_what_speaks_of_time_is_no_part_of_the_name(language, after_owner):
    line = f"do x @Ana Cruz {after_owner}"
    assert fault(line, language).start >= line.index("Cruz") + 5


@pytest.mark.parametrize(
    ("language", "after_owner"),
    [
        *(("ja", "(金)まで"), ("ja", "（金）まで"), ("zh", "(五)前"), ("zh-Hant", "（週五）前")),
        *(("ko", "(금)까지"), ("ko", "금욜까지")),
        *(("he", "ביום ו"), ("hi", "शुक्र तक"), ("nl", "vr")),
        *(("vi", "T6"), ("vi", "hạn T6"), ("en", "Fri latest"), ("pt-BR", "no máximo até sexta")),
        *(("ko", "11/27(금)까지"), ("ja", "11/27(金)まで"), ("th", "ศ. 27 พ.ย.")),
        *(("zh", "11.27"), ("ko", "11/27"), ("ko", "11. 27."), ("hu", "11. 27."), ("fil", "11/27")),
        *(
            ("zh", "后天"),
            ("ja", "R8.11.27"),
            ("en", "~ 27 Nov"),
            ("en", "due by fri"),
            ("en", "at the latest by fri"),
            ("en", "deadline: by fri"),
        ),
    ],
)
def test_more_forms_of_friday(language, after_owner):
    found = parse(f"do x @Ana Cruz {after_owner}", language)
    assert (found.owner, found.by) == ("Ana Cruz", FRIDAY)


@pytest.mark.parametrize(
    "name", ["Ana due", "Ana latest", "Ana sat- Friday", "sat – Friday", "Ana ready"]
)
def test_such_a_name_comes_back_from_its_line(name):
    for line in (f"do x @{escape_owner(name)}", f"do x @{escape_owner(name)} by fri"):
        assert parse(line).owner == name


@pytest.mark.parametrize("typed", ["Ana\u200f", "Ana \u200f", "אנה\u200e", "Ana 2\u200e\u200f"])
def test_a_mark_of_direction_at_the_end_is_no_part_of_a_name(typed):
    plain = typed.rstrip(" \u200e\u200f")
    assert parse(f"do x @{typed}").owner == plain
    assert parse(f"do x @{typed} by fri").owner == plain
    assert parse("do x @C++\u200e by fri").owner == "C++\u200e"  # here it does its work
