"""Days in Korean, Vietnamese and Thai: `3월 3일까지`, `ngày 3 tháng 3`, `3 มีนาคม 2570`.

Korean and Vietnamese number the months, and Thai is written without spaces. Thai years are counted
from 543 before the common era, where they are above 2400.
"""

from __future__ import annotations

import datetime as dt
import re

from andfacil.domain.days.han_days import (
    UnclearError,
    WrongWeekdayError,
    last_of_month,
    months_on,
    next_date,
    next_weekday,
)

_KO_AFTER = r"(?:까지는?|전까지|전|이전|에|내로|안에|부로|중에|중으로|중)?"
_KO_WEEKDAYS = "월화수목금토일"
_KO_DATE = re.compile(
    rf"(?:(?P<year>\d{{2,4}})년)?(?P<month>\d{{1,2}})월(?:(?P<day>\d{{1,2}})일|(?P<end>말일?))"
    rf"(?:\(?(?P<weekday>[{_KO_WEEKDAYS}])(?:요일)?\)?)?{_KO_AFTER}"
)
_KO_NEAR = re.compile(
    rf"(?:(?P<d0>오늘)|(?P<d1>내일)|(?P<d2>모레|내일모레)|(?P<d3>글피)){_KO_AFTER}"
)
_KO_WEEKDAY = re.compile(
    rf"(?P<which>이번주|다음주|다다음주|오는)?(?P<weekday>[{_KO_WEEKDAYS}])(?:요일|욜|(?<=주.)){_KO_AFTER}"
    rf"|\((?P<sign>[{_KO_WEEKDAYS}])(?:요일)?\)(?:까지|전|전까지)"
)
_KO_IN = re.compile(
    rf"(?P<count>\d{{1,4}}|일|한)(?P<unit>일|주|주일|개월|달)(?:후|뒤|이내|내|안){_KO_AFTER}"
)
_KO_ONE = {"일": "1", "한": "1"}
_KO_END = re.compile(
    rf"(?:(?P<now>월말|이달말|이번달말|말일)|(?P<next>다음달말)|(?P<year>연말)){_KO_AFTER}"
)
_KO_DAY = f"[{_KO_WEEKDAYS}](?:요일|욜)?"
_KO_NO_DAY = re.compile(
    rf"(?:매주|매월|매일).*|토일|주중|평일|급함|최대한빨리|(?:보름|한달)(?:안에|내|이내|내로)?"
    rf"|(?:{_KO_DAY})(?:(?:과|와|이랑|랑|하고|에서|부터|또는|이나|[-~/,・·])(?:{_KO_DAY}))+{_KO_AFTER}"
    rf"|\d{{1,2}}일{_KO_AFTER}|주말{_KO_AFTER}|[{_KO_WEEKDAYS}]요일(?:오전|오후|아침|점심|저녁|밤)"
    rf"{_KO_AFTER}|[{_KO_WEEKDAYS}]까지|\([{_KO_WEEKDAYS}](?:요일)?\)|빨리|즉시|당장|곧|(?:오늘|내일|모레)(?:아침|점심|저녁|밤|오전|오후)"
    rf"{_KO_AFTER}|(?:설날?|추석|크리스마스|명절)(?:까지|전|전까지|이후|후)|(?:이번|다음|다다음)(?:주|달|주말)(?:말|초|중)?{_KO_AFTER}|\d{{1,2}}월(?:초|중순)?{_KO_AFTER}"
)
_HANGUL = re.compile("[가-힣]")

_VI_WEEKDAYS = {"hai": 0, "ba": 1, "tu": 2, "nam": 3, "sau": 4, "bay": 5, "nhat": 6}
_VI_WEEKDAYS |= {str(number): number - 2 for number in range(2, 8)}
_VI_DATE = re.compile(
    r"(?:(?:ngay|mung|hom)\s)*(?P<day>\d{1,2})\s(?:thang|thg)\s(?P<month>\d{1,2})"
    r"(?:,?\s(?:nam\s)?(?P<year>\d{4}))?"
)
_VI_WEEKDAY = re.compile(
    r"(?:ngay\s|hom\s)*(?:thu\s(?P<which>hai|ba|tu|nam|sau|bay|[2-7])|chu\s(?P<sunday>nhat))(?P<unclear>\stoi|\stuan\ssau|\snay)?"
)
_VI_SHORT = re.compile(r"t(?P<which>[2-7])|cn")
"""Short forms; elsewhere they may be anything."""
_VI_SHORTS = re.compile(r"(?:t[2-7]|cn)(?:\s?(?:[-~/&+]|va|den)\s?(?:t[2-7]|cn))+")
_VI_NEAR = {"hom nay": 0, "ngay mai": 1, "ngay kia": 2, "ngay mot": 2}
_VI_IN = re.compile(
    r"(?:trong\s)?(?:vong\s)?(?P<count>\d{1,4}|mot|hai|ba)\s(?P<unit>ngay|tuan|thang)(?P<on>\s(?:nua|toi))?"
)
_VI_NUMBERS = {"mot": 1, "hai": 2, "ba": 3}
_VI_END = ("cuoi thang", "cuoi thang nay")
_VI_NO_DAY = re.compile(
    r"cuoi\stuan(?:\s(?:nay|sau))?|(?:tuan|thang)\s(?:sau|toi|nay)|thang\s\d{1,2}"
)

_TH_MONTHS = (
    ("มกราคม", "ม.ค."), ("กุมภาพันธ์", "ก.พ."), ("มีนาคม", "มี.ค."), ("เมษายน", "เม.ย."),
    ("พฤษภาคม", "พ.ค."), ("มิถุนายน", "มิ.ย."), ("กรกฎาคม", "ก.ค."), ("สิงหาคม", "ส.ค."),
    ("กันยายน", "ก.ย."), ("ตุลาคม", "ต.ค."), ("พฤศจิกายน", "พ.ย."), ("ธันวาคม", "ธ.ค."),
)  # fmt: skip
_TH_WEEKDAYS = ("จันทร์", "อังคาร", "พุธ", "พฤหัสบดี|พฤหัส", "ศุกร์", "เสาร์", "อาทิตย์")
THAI_WEEKDAYS = frozenset("|".join(_TH_WEEKDAYS).split("|"))
"""Without the word for day before them they may be names."""
_TH_BEFORE = r"(?:ภายใน|จนถึง|ถึง|ไม่เกิน|ใน)?(?:วัน)?(?:ที่)?"
_TH_DATE = re.compile(
    rf"(?:(?:จ|อ|พ|พฤ|ศ|ส|อา)\.)?{_TH_BEFORE}(?P<day>\d{{1,2}})(?:เดือน)?"
    rf"(?P<month>{'|'.join(re.escape(form) for forms in _TH_MONTHS for form in forms)})"
    r"(?:(?:พ\.ศ\.|ค\.ศ\.|ปี)?(?P<year>\d{4}|\d{2}))?"
)
_TH_WEEKDAY = re.compile(
    rf"(?:ภายใน|จนถึง|ถึง|ไม่เกิน)?วัน(?P<weekday>{'|'.join(_TH_WEEKDAYS)})(?:นี้)?(?P<unclear>หน้า)?"
)
_TH_NEAR = re.compile(r"(?:ภายใน|จนถึง|ถึง)?(?:(?P<d0>วันนี้)|(?P<d1>พรุ่งนี้)|(?P<d2>มะรืนนี้|มะรืน))")
_TH_IN = re.compile(r"(?:ภายใน|อีก)(?P<count>\d{1,4})(?P<unit>วัน|สัปดาห์|อาทิตย์|เดือน)")
_TH_END = re.compile(r"(?:ภายใน)?(?:สิ้นเดือน|ปลายเดือน)(?:นี้)?")
_TH_PART = "(?:เช้า|สาย|เที่ยง|บ่าย|เย็น|ค่ำ|คืน)"
_TH_NO_DAY = re.compile(
    rf"ทุก.*|(?:{'|'.join(_TH_WEEKDAYS)})(?:นี้|หน้า)|วัน(?:{'|'.join(_TH_WEEKDAYS)})ที่\d+|"
    r"(?:ภายใน)?(?:สัปดาห์|อาทิตย์|เดือน)(?:หน้า|นี้)|ทันที|(?:ภายใน|ก่อน|หลัง)?(?:สิ้นปี|ปีใหม่|สงกรานต์)|"
    rf"{_TH_PART}(?:วัน)?(?:{'|'.join(_TH_WEEKDAYS)}|พรุ่งนี้|นี้)|"
    rf"(?:วัน(?:{'|'.join(_TH_WEEKDAYS)})|พรุ่งนี้|มะรืนนี้|วันนี้)(?:ตอน)?{_TH_PART}"
)
_TH_DAY = f"(?:วัน)?(?:{'|'.join(_TH_WEEKDAYS)})|(?:จ|อ|พ|พฤ|ศ|ส|อา)\\."
_TH_DAYS = re.compile(
    rf"(?:{_TH_DAY})(?:(?:และ|หรือ|ถึง|กับ|[-/,&])?(?:{_TH_DAY}))+"
    rf"|(?:ต้น|กลาง|ปลาย)(?:เดือน|ปี|สัปดาห์).*|(?:ด่วน|โดยเร็ว|เร็วๆ|เร็วที่สุด)(?:ที่สุด)?"
)
_TH_OPEN = re.compile("ก่อน|หลัง|ตั้งแต่")
_THAI = re.compile("[\u0e00-\u0e7f]")
_BUDDHIST = 543
_LEAST_BUDDHIST = 2400


def read_numbered(text: str, today: dt.date) -> dt.date | None:
    """The day that the whole of `text`, in narrow signs, means in one of these languages.

    Raises ValueError, `UnclearError` and WrongWeekdayError as the other readers do.
    """
    if _HANGUL.search(text):
        return _korean(text.replace(" ", "").replace(".", ""), today)
    if _THAI.search(text):
        return _thai(text.replace(" ", ""), today)
    return None


def _korean(text: str, today: dt.date) -> dt.date | None:
    if found := _KO_DATE.fullmatch(text):
        return _date(found, today)
    if found := _KO_NEAR.fullmatch(text):
        return _near(found, today)
    if found := _KO_WEEKDAY.fullmatch(text):
        day = _KO_WEEKDAYS.index(found["weekday"] or found["sign"])
        monday = today - dt.timedelta(days=today.weekday())
        weeks = {"이번주": 0, "다음주": 7, "다다음주": 14}.get(found["which"] or "")
        return next_weekday(day, today) if weeks is None else monday + dt.timedelta(weeks + day)
    if found := _KO_IN.fullmatch(text):
        return _later(today, int(_KO_ONE.get(found["count"], found["count"])), found["unit"])
    if found := _KO_END.fullmatch(text):
        if found["year"]:
            return today.replace(month=12, day=31)
        return last_of_month(months_on(today.replace(day=1), 1 if found["next"] else 0))
    if _KO_NO_DAY.fullmatch(text):
        raise UnclearError
    return None


def _thai(text: str, today: dt.date) -> dt.date | None:
    if found := _TH_DATE.fullmatch(text):
        month = next(n for n, forms in enumerate(_TH_MONTHS, 1) if found["month"] in forms)
        if found["year"] is None:
            return next_date(month, int(found["day"]), today)
        year = int(found["year"])
        year += 2500 if year < 100 else 0
        return dt.date(
            year - (_BUDDHIST if year > _LEAST_BUDDHIST else 0), month, int(found["day"])
        )
    if found := _TH_WEEKDAY.fullmatch(text):
        if found["unclear"]:
            raise UnclearError
        names = enumerate(_TH_WEEKDAYS)
        return next_weekday(
            next(n for n, forms in names if found["weekday"] in forms.split("|")), today
        )
    if found := _TH_NEAR.fullmatch(text):
        return _near(found, today)
    if found := _TH_IN.fullmatch(text):
        return _later(today, int(found["count"]), found["unit"])
    if _TH_END.fullmatch(text):
        return last_of_month(today)
    if _TH_NO_DAY.fullmatch(text) or _TH_DAYS.fullmatch(text):
        raise UnclearError
    if (before := _TH_OPEN.match(text)) and _thai(text[before.end() :], today):
        raise UnclearError
    return None


def read_vietnamese(words: str, today: dt.date, *, own: bool = False) -> dt.date | None:
    """The day that the whole of `words`, folded, means in Vietnamese; raises as `read_numbered`.

    Short forms count in the session's `own` language alone.
    """
    if own and (found := _VI_SHORT.fullmatch(words)):
        return next_weekday(_VI_WEEKDAYS[found["which"] or "nhat"], today)
    if own and _VI_SHORTS.fullmatch(words):
        raise UnclearError
    if found := _VI_DATE.fullmatch(words):
        return _vietnamese_date(found, today)
    if found := _VI_WEEKDAY.fullmatch(words):
        if found["unclear"]:
            raise UnclearError
        return next_weekday(_VI_WEEKDAYS[found["which"] or found["sunday"]], today)
    if words in _VI_NEAR:
        return today + dt.timedelta(days=_VI_NEAR[words])
    if (found := _VI_IN.fullmatch(words)) and (found["on"] or words.startswith("trong")):
        number = _VI_NUMBERS.get(found["count"]) or int(found["count"])
        return _later(today, number, found["unit"])
    if words in _VI_END:
        return last_of_month(today)
    if _VI_NO_DAY.fullmatch(words):
        raise UnclearError
    return None


def _vietnamese_date(found: re.Match[str], today: dt.date) -> dt.date:
    if found["year"] is None:
        return next_date(int(found["month"]), int(found["day"]), today)
    return dt.date(int(found["year"]), int(found["month"]), int(found["day"]))


def _date(found: re.Match[str], today: dt.date) -> dt.date:
    month = int(found["month"])
    year = int(found["year"]) + (2000 if len(found["year"]) == 2 else 0) if found["year"] else None
    if found["end"]:
        first = dt.date(year, month, 1) if year else next_date(month, 1, today.replace(day=1))
        return last_of_month(first)
    day = int(found["day"])
    exact = dt.date(year, month, day) if year else next_date(month, day, today)
    if found["weekday"] and exact.weekday() != _KO_WEEKDAYS.index(found["weekday"]):
        raise WrongWeekdayError
    return exact


def _near(found: re.Match[str], today: dt.date) -> dt.date:
    return today + dt.timedelta(days=next(n for n in range(4) if found.groupdict().get(f"d{n}")))


_WEEKS = frozenset({"주", "주일", "tuan", "สัปดาห์", "อาทิตย์"})
_MONTHS = frozenset({"개월", "달", "thang", "เดือน"})


def _later(today: dt.date, count: int, unit: str) -> dt.date:
    if unit in _MONTHS:
        return months_on(today, count)
    return today + dt.timedelta(days=count * (7 if unit in _WEEKS else 1))
