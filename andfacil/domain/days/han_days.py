"""Days as they are written in Chinese and Japanese: `2027年1月31日`, `下周五`, `月底`.

Years of the Japanese era Reiwa (令和1 is 2019) and of the Republic of China (民國1 is 1912) are
years of the same calendar. A day with 前 or 以前 counts itself, as with `by`.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re

DIGITS = {char: value for value, char in enumerate("〇一二三四五六七八九")} | {
    "零": 0,
    "两": 2,
    "兩": 2,
}
_NUMERAL = re.compile("[〇零一二三四五六七八九十廿卅两兩]+(?=[年月日号號天个個週周星礼禮後后])")
_ERAS = {
    "令和": 2018,
    "民國": 1911,
    "民国": 1911,
    "中華民國": 1911,
    "公元": 0,
    "西元": 0,
    "西暦": 0,
}
_WEEKDAYS = {char: day for day, char in enumerate("月火水木金土日")}
_HANGUL_WEEKDAYS = {char: day for day, char in enumerate("월화수목금토일")}
_SIGN = re.compile(
    "(?:星期|礼拜|禮拜|周|週)?([月火水木金土日一二三四五六天월화수목금토일])(?:曜日?|요일)?"
)
_NUMBERED = {char: day for day, char in enumerate("一二三四五六")} | {"日": 6, "天": 6}
_ANNOUNCED = re.compile(r"(?:截至|截止到|截止至|截止|直到|最晚|最迟|最遲|到|至|于|於|在)(?=.)")
_AFTER = r"(?:截止|中に|中|必着|まで(?:に)?|迄(?:に)?|に|之前|以前|前|止|为止|為止)?"
_WEEK = r"(?:星期|礼拜|禮拜|周|週)"

_DATE = re.compile(
    rf"(?:(?P<era>{'|'.join(_ERAS)})?(?P<year>\d{{1,4}}|元)年)?(?P<month>\d{{1,2}})月"
    rf"(?:(?P<day>\d{{1,2}})[日号號]?|(?P<end>末|底)日?)"
    rf"(?:\((?:{_WEEK})?(?P<weekday>[月火水木金土日一二三四五六天])(?:曜日?)?\)"
    rf"|(?:{_WEEK})(?P<numbered>[一二三四五六日天])|(?P<named>[月火水木金土日])曜日?)?{_AFTER}"
)
_NEAR_WORD = re.compile(
    rf"(?:(?P<d0>今日|本日|今天|きょう)|(?P<d1>明日|明天|翌日|あした|あす)|(?P<d2>明後日|后天|後天|あさって)"
    rf"|(?P<d3>大后天|大後天|明々後日|しあさって)){_AFTER}"
)
_IN = re.compile(
    rf"(?P<count>\d{{1,4}})(?:(?P<days>日|天)|(?P<weeks>週間|周|週|个星期|個星期|星期|个礼拜|個禮拜)"
    rf"|(?P<months>か月|ヶ月|カ月|ヵ月|个月|個月))(?:後|后|之后|之後|以内|以內|内|內){_AFTER}"
)
_WEEKDAY = re.compile(
    rf"(?P<which>今週の?|来週の?|翌週の?|再来週の?|次の|这|這|这个|這個|本|下下|下下个|下|下个|下個)?"
    rf"(?:{_WEEK}(?P<numbered>[一二三四五六日天])|(?P<named>[月火水木金土日])(?:曜日?)?){_AFTER}"
)
_BRACKETED = re.compile(
    rf"\(((?:{_WEEK})?[月火水木金土日一二三四五六天](?:曜日?)?)\)(?:まで(?:に)?|迄(?:に)?|之前|以前|前)"
)
_MONTH_END = re.compile(
    rf"(?:(?P<now>今月末|月末|今月中|本月底|这个月底|這個月底|月底|本月末)|(?P<next>来月末|下月底|下个月底|下個月底|下月末)"
    rf"|(?P<year>年末|年底|今年底)){_AFTER}"
)
_OF_MONTH = re.compile(rf"(?P<next>来月の?|下个月|下個月|下月)?(?P<day>\d{{1,2}})[日号號]{_AFTER}")
_PART_OF_DAY = re.compile(
    "の?(?:上午|中午|下午|晚上|晚间|晚間|傍晚|早上|下班|午前|午後|正午|夕方|夜|朝|中|晚|早)+"
    "(?:まで(?:に)?|之前|以前|前)?$"
)
_SHORT_DATE = re.compile(rf"令和(\d{{1,2}})[./](\d{{1,2}})[./](\d{{1,2}}){_AFTER}")
_SHORT_ERA = re.compile(r"[RrＲ](?=\d{1,2}[./年])")
_DAYS_OF_WEEK = f"(?:{_WEEK})?[月火水木金土日一二三四五六天](?:曜日?)?"
_NO_ONE_DAY = re.compile(
    rf"(?:每[个個]?|毎)(?:{_WEEK}|[日天月]).*|(?:[本这這下今来]?(?:周末|週末)|年内|年內|年度末|学期末|近日中?){_AFTER}|"
    rf"\((?:{_WEEK})?[月火水木金土日一二三四五六天](?:曜日?)?\)|"
    rf"\d{{1,2}}日\([月火水木金土日]\){_AFTER}|\d{{4}}年(?:\d{{1,2}}月)?{_AFTER}|"
    "(?:至急|なるべく早く|すぐ(?:に)?|早急に|今夜|今晩|明朝|明晩)|"
    "(?:尽快|儘快|盡快|尽早|马上|馬上|立刻|立即|今晚|今早|明晚|明早|后天晚上)(?:前|之前)?|"
    "(?:农历|農曆)?(?:春节|春節|中秋|端午|清明|国庆|國慶|元旦|过年|過年|农历年|農曆年|除夕|圣诞|聖誕"
    "|正月|お?盆|クリスマス|連休)(?:节|節)?(?:前|之前|以前|後|后|まで(?:に)?|明け)|"
    "(?:农历|農曆|旧暦).+|"
    rf"(?:\d{{1,2}}月|[今来再本下这這]?月|[下这這][个個]月)?の?(?:上旬|中旬|下旬|初め?|頭|中|半ば|前半|後半){_AFTER}|"
    rf"{_DAYS_OF_WEEK}(?:(?:至|到|和|与|與|、|と|から|[-~・/]){_DAYS_OF_WEEK})+{_AFTER}|"
    rf"(?:双休日|雙休日|(?:周|週)[六6]日|土日|平日|工作日|(?:GW|ゴールデンウィーク)(?:明け|前|中|後)?){_AFTER}|"
    rf"(?:下下?[个個]?|这|這|本|来|今|再来)(?:{_WEEK}|月|[个個]月|年)(?:中|内)?{_AFTER}"
)
_FIRST_YEAR = 1900
_NEXT_WEEK = ("来週", "翌週", "下", "下个", "下個")
_WEEK_AFTER = ("再来週", "下下", "下下个")


def read_han(text: str, today: dt.date) -> dt.date | None:
    """The day that the whole of `text`, without spaces, means; None if it means none.

    Raises ValueError for a day that no calendar has.
    """
    if _NO_ONE_DAY.fullmatch(text):
        raise UnclearError
    text = _ANNOUNCED.sub("", text, count=1) if _ANNOUNCED.match(text) else text
    text = _SHORT_ERA.sub("令和", text.replace("元月", "1月"))
    if found := _SHORT_DATE.fullmatch(text):
        text = f"令和{found[1]}年{found[2]}月{found[3]}日"
    plain = _NUMERAL.sub(lambda found: str(_number(found.group())), text)
    if found := _DATE.fullmatch(plain):
        return _date(found, today)
    if _NEAR_WORD.fullmatch(plain):
        return _counted(plain, today)  # 本日 is no Sunday
    if found := _WEEKDAY.fullmatch(text):
        return _weekday(found, today)
    if found := _BRACKETED.fullmatch(text):
        return next_weekday(min(weekday_sign(found[1])), today)
    if _NO_ONE_DAY.fullmatch(text) or _NO_ONE_DAY.fullmatch(plain) or _is_part_of_day(text, today):
        raise UnclearError
    return _counted(plain, today)


def _counted(plain: str, today: dt.date) -> dt.date | None:
    """A day counted from today: tomorrow, in three days, the fifth or the end of a month."""
    if found := _NEAR_WORD.fullmatch(plain):
        return today + dt.timedelta(days=next(n for n in range(4) if found[f"d{n}"]))
    if found := _IN.fullmatch(plain):
        count = int(found["count"])
        if found["months"]:
            return months_on(today, count)
        return today + dt.timedelta(days=count * (7 if found["weeks"] else 1))
    if found := _OF_MONTH.fullmatch(plain):
        if not found["next"]:
            raise UnclearError  # of which month
        return months_on(today.replace(day=1), 1).replace(day=int(found["day"]))
    if found := _MONTH_END.fullmatch(plain):
        if found["year"]:
            return today.replace(month=12, day=31)
        return last_of_month(months_on(today.replace(day=1), 1 if found["next"] else 0))
    return None


def _is_part_of_day(text: str, today: dt.date) -> bool:
    """True for a day and a part of it: `周五下午`."""
    short = _PART_OF_DAY.sub("", text)
    return short not in {text, ""} and read_han(short, today) is not None


def weekday_sign(text: str) -> set[int]:
    """The weekday that one sign of Chinese, Japanese or Korean means beside a date: `金`."""
    found = _SIGN.fullmatch(text)
    meanings = (_WEEKDAYS, _NUMBERED, _HANGUL_WEEKDAYS)
    return {days[found[1]] for days in meanings if found[1] in days} if found else set()


def months_on(day: dt.date, count: int) -> dt.date:
    """The same day so many months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def last_of_month(day: dt.date) -> dt.date:
    """The last day of the month of `day`."""
    return day.replace(day=calendar.monthrange(day.year, day.month)[1])


def next_date(month: int, day: int, today: dt.date) -> dt.date:
    """The next such day, today included. Raises ValueError if no year has it."""
    dt.date(2000, month, day)  # a leap year: whether there is such a day at all
    for year in range(today.year, min(today.year + 9, dt.MAXYEAR + 1)):
        try:
            found = dt.date(year, month, day)
        except ValueError:
            continue
        if found >= today:
            return found
    raise OverflowError


def next_weekday(weekday: int, today: dt.date) -> dt.date:
    """The next day of the week `weekday` (Monday is 0), today not included."""
    return today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _number(numeral: str) -> int:
    """The value of a numeral up to 99, or of one written digit by digit (二〇二七)."""
    text = numeral.replace("廿", "二十").replace("卅", "三十")
    if "十" in text:
        tens, _, ones = text.partition("十")
        return (DIGITS.get(tens, 1) if tens else 1) * 10 + DIGITS.get(ones, 0)
    return int("".join(str(DIGITS[char]) for char in text))


def _date(found: re.Match[str], today: dt.date) -> dt.date:
    month = int(found["month"])
    if found["year"] is None:
        if found["end"]:
            first = next_date(month, 1, today.replace(day=1))
            return last_of_month(first)
        day = next_date(month, int(found["day"]), today)
    else:
        year = 1 if found["year"] == "元" else int(found["year"])
        if not found["era"] and 99 < year < _FIRST_YEAR:
            raise UnclearError  # of which calendar
        year += _ERAS[found["era"]] if found["era"] else 2000 if year < 100 else 0
        if found["end"]:
            return last_of_month(dt.date(year, month, 1))
        day = dt.date(year, month, int(found["day"]))
    said = found["weekday"] or found["numbered"] or found["named"]
    if said and day.weekday() not in {_WEEKDAYS.get(said), _NUMBERED.get(said)}:
        raise WrongWeekdayError
    return day


class UnclearError(Exception):
    """Words that speak of days, and of no single one: `next week`, `March`."""


class WrongWeekdayError(Exception):
    """The day of the week that is said with a date is not that date's."""


def _weekday(found: re.Match[str], today: dt.date) -> dt.date | None:
    if found["named"] and not (found["which"] or "曜" in found.group()):
        if found.group().endswith(("まで", "までに", "迄", "迄に")):
            raise UnclearError
        return None  # one sign alone is a word of its own
    said = found["numbered"] or found["named"]
    day = _NUMBERED[said] if found["numbered"] else _WEEKDAYS[said]
    which = (found["which"] or "").removesuffix("の")
    monday = today - dt.timedelta(days=today.weekday())
    if which in _NEXT_WEEK:
        return monday + dt.timedelta(days=7 + day)
    if which in _WEEK_AFTER:
        return monday + dt.timedelta(days=14 + day)
    return next_weekday(day, today)
