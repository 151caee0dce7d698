"""More kinds of days after an owner's name, and names that are no days."""

from __future__ import annotations

import datetime as dt

import pytest

from andfacil.domain.capture import faults
from andfacil.domain.capture.faults import CaptureFault
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.markers import escape_owner

TODAY = dt.date(2026, 11, 25)  # a Wednesday
JANUARY_31 = dt.date(2027, 1, 31)


def parse(line, language="en"):
    return parse_line(line, target=None, today=TODAY, language=language)


def fault(line, language="en"):
    with pytest.raises(CaptureFault) as found:
        parse(line, language)
    return found.value


@pytest.mark.parametrize(
    ("language", "after_owner", "day"),
    [
        *(("en", "(Fri)", "2026-11-27"), ("en", "[friday]", "2026-11-27")),
        *(("en", "by 31/Jan/2027", "2027-01-31"), ("en", 'by "31 Jan"', "2027-01-31")),
        *(("en", "by '31 Jan'", "2027-01-31"), ("en", "by 31⁄01⁄2027", "2027-01-31")),
        *(("pl", "do śr.", "2026-12-02"), ("pl", "na wt", "2026-12-01")),
        *(("cs", "do pá", "2026-11-27"), ("sk", "do ut", "2026-12-01")),
        *(("fi", "pe mennessä", "2026-11-27"), ("hu", "jan. 31-ig", "2027-01-31")),
        *(("am", "በሰኞ", "2026-11-30"), ("am", "አርብ", "2026-11-27")),
        *(("am", "እስከ ዓርብ ድረስ", "2026-11-27"), ("am", "በጃንዋሪ 31", "2027-01-31")),
        *(("mt", "sal-Ġimgħa", "2026-11-27"), ("mt", "nhar ta' Sibt", "2026-11-28")),
        *(("mt", "sal-31 ta' Jannar", "2027-01-31"), ("mt", "il-Ħamis", "2026-11-26")),
        *(("km", "ត្រឹមថ្ងៃសុក្រ", "2026-11-27"), ("lo", "ພາຍໃນວັນສຸກ", "2026-11-27")),
        *(("my", "သောကြာနေ့မတိုင်မီ", "2026-11-27"), ("cy", "erbyn dydd Iau", "2026-11-26")),
    ],
)
def test_more_days_after_the_owner(language, after_owner, day):
    found = parse(f"do x @Ana Cruz {after_owner}", language)
    assert (found.owner, found.by) == ("Ana Cruz", dt.date.fromisoformat(day))


@pytest.mark.parametrize(
    ("language", "after_owner"),
    [
        *(("en", "Monday AM"), ("en", "Fri PM"), ("en", "Tuesday Afternoon"), ("en", "at 17:00")),
        *(("de", "nächste Woche Freitag"), ("de", "nächste Woche am Freitag")),
        *(("de", "Freitagnachmittag"), ("de", "Freitag Vormittag"), ("nl", "vrijdagmiddag")),
        *(("es", "antes de las 5"), ("es", "para las 5"), ("pt", "Sexta de manhã")),
        *(("it", "alle 17"), ("fi", "klo 17"), ("ar", "الجمعة صباحا"), ("hi", "अगले हफ्ते शुक्रवार")),
        *(("hi", "31 तारीख तक"), ("bn", "৩১ তারিখের মধ্যে"), ("am", "ሐምሌ 5"), ("en", "do śr.")),
        *(("en", "by Jan '27"), ("ga", "roimh Dé hAoine"), ("en", "(next week)")),
    ],
)
def test_what_speaks_of_a_day_is_no_part_of_the_name(language, after_owner):
    line = f"do x @Ana Cruz {after_owner}"
    assert fault(line, language).start >= line.index(after_owner.split()[0])


@pytest.mark.parametrize("signs", [",", " ;", " :", " -", " –", " |", " /", " ->", " →", " •", ";"])
@pytest.mark.parametrize("day", ["by 31 Jan", "31 Jan", "(by 31 Jan)", "until 31 Jan"])
def test_signs_between_name_and_day_are_no_part_of_the_name(signs, day):
    found = parse(f"do x @Ana Cruz{signs} {day}")
    assert (found.owner, found.by) == ("Ana Cruz", JANUARY_31)


@pytest.mark.parametrize(
    "name", ["Ana ;", "Ana,", "C ++", "Team A-", "Ana ->", "by:", "Sam (", "-"]
)
def test_signs_that_a_name_ends_with_stay_when_they_are_kept(name):
    found = parse(f"do x @{escape_owner(name)} by 2027-01-31")
    assert (found.owner, found.by) == (name, JANUARY_31)


@pytest.mark.parametrize(
    "language", ["en", "de", "es", "fr", "it", "pt", "pl", "fi", "tr", "vi", "zh"]
)
@pytest.mark.parametrize(
    "name",
    [
        *("Maria del Mar", "María del Sol", "Nguyen Le So", "Ana (May)", "Sat Paul", "Sun Wu"),
        *(
            "Ana Sun",
            "Don Dom",
            "Lun Mei",
            "Mi Lan",
            "Xavier de la Mar",
        ),
        *(
            "السيد رجب طيب",
            "รวี จันทร์",
            "月野うさぎ",
            "रवि शर्मा",
            "Chan Sok",
            "Jan (HR)",
            "Eva on call",
        ),
    ],
)
def test_no_name_is_taken_for_a_day_in_any_language(language, name):
    assert (parse(f"do x @{name}", language).owner, parse(f"do x @{name}", language).by) == (
        name,
        None,
    )


def test_a_name_of_one_sign_and_a_day_written_together_are_asked_about():
    assert fault("do x @王周五", "zh").template == faults.NO_ONE_DAY
    assert parse("do x @王芳周五", "zh").owner == "王芳"


@pytest.mark.parametrize(
    ("language", "after_owner", "day"),
    [
        *(("he", "ב-31.1.2027", "2027-01-31"), ("he", "ב31/1", "2027-01-31")),
        *(("pt", "até o dia 31/01", "2027-01-31"), ("de", "zum 31.1.", "2027-01-31")),
        *(
            ("hi", "कल", "2026-11-26"),
            ("fa", "فردا", "2026-11-26"),
            ("zh", "元月31日", "2027-01-31"),
        ),
        *(("fa", "دوشنبه", "2026-11-30"), ("fa", "پنجشنبه", "2026-11-26")),
    ],
)
def test_days_that_once_became_part_of_a_name(language, after_owner, day):
    found = parse(f"do x @Ana Cruz {after_owner}", language)
    assert (found.owner, found.by) == ("Ana Cruz", dt.date.fromisoformat(day))


@pytest.mark.parametrize(
    ("language", "after_owner"),
    [
        *(("en", "EOD friday"), ("en", "PM friday"), ("en", "a week on friday")),
        *(("en", "tomorrow morning"), ("en", "Tomorrow morning"), ("fr", "demain matin")),
        *(("es", "mañana por la mañana"), ("de", "morgen früh"), ("de", "Morgen früh")),
        *(("en", "10 days"), ("en", "2 weeks"), ("en", "in fourteen days")),
        *(("es", "en quince días"), ("de", "in vierzehn Tagen"), ("fr", "dans quinze jours")),
        *(("de", "Fr."), ("de", "Do."), ("de", "Mo."), ("en", "Fri."), ("en", "Weds.")),
        *(("en", "do pon."), ("en", "do pon"), ("de", "do pon.")),
    ],
)
def test_what_is_counted_or_cut_short_is_asked_about(language, after_owner):
    line = f"do x @Ana Cruz {after_owner}"
    assert fault(line, language).start >= line.index(after_owner.split()[0])


@pytest.mark.parametrize(
    "name",
    [
        *("Ana Fri.", "Ana Mo.", "Ana 10 days", "Ana a week", "Ana Morgen früh", "Ana ב-31.1"),
        *("Ana tomorrow morning", "Ana do pon.", "Ana zum 31.1.", "رضا دوشنبه", "Team EOD"),
    ],
)
@pytest.mark.parametrize("language", ["en", "de"])
def test_such_names_can_be_typed_all_the_same(language, name):
    for line in (f"do x @{escape_owner(name)}", f"do x @{escape_owner(name)} by 2027-01-31"):
        assert parse(line, language).owner == name


@pytest.mark.parametrize(
    "name",
    [
        *(
            "Kim Day",
            "Ana St.",
            "Jo Jr.",
            "Hans von Tagen",
            "Karl zum Felde",
            "Anna Morgen",
            "Ana Do",
        ),
        *(
            "Team Week",
            "Sabah Kaya",
            "Piet van den Berg",
            "Ana Leo",
            "رضا شنبه",
            "Maria de Sá",
        ),
    ],
)
@pytest.mark.parametrize("language", ["en", "de", "pt"])
def test_names_with_such_words_stay_names(language, name):
    found = parse(f"do x @{name}", language)
    assert (found.owner, found.by) == (name, None)
