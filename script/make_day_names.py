"""Writes `andfacil/domain/days/day_names.py`: months and weekdays in many languages, out of ICU.

    python script/make_day_names.py

icu4py brings Unicode CLDR with it. Run it again when a language is added, and read what changed.
"""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import textwrap
import unicodedata
from pathlib import Path

from icu4py import icu_version
from icu4py.messageformat import MessageFormat

LANGUAGES = (
    "ru uk be bg sr sr-Latn hr mk pl cs sk sl it ca ro nl da nb sv is fi et lv lt hu el tr az id"
    " fa ur bn ta ka hy sw fil mr te pa gu kn ml ne si my km lo am kk uz ky sq gl eu af cy ga mt"
)
MODULE = Path(__file__).parents[1] / "andfacil/domain/days/day_names.py"
HEAD = '''"""The names of months and weekdays in more languages: facts of Unicode CLDR, no rules.

Written by `script/make_day_names.py` from ICU {version}; not to be changed by hand. Months from
January on, weekdays from Monday on; the forms of a name are separated by `|`, a space within a name
is `_`. Short forms that are the beginning of a long one are left out.
"""

from __future__ import annotations

DAY_NAMES: dict[str, tuple[str, str]] = {{
{entries}}}
"""By language: months and weekdays."""
'''


def shown(locale: str, pattern: str, day: dt.date) -> str:
    """A part of a date as a locale writes it."""
    noon = dt.datetime.combine(day, dt.time(12))
    words = MessageFormat(f"{{d,date,{pattern}}}", f"{locale}@calendar=gregorian")
    return str(words.format({"d": noon}))


def forms(locale: str, patterns: str, day: dt.date) -> str:
    """All forms of one name, in small letters."""
    found: list[str] = []
    for pattern in patterns.split():
        word = unicodedata.normalize("NFC", shown(locale, pattern, day)).lower().rstrip(".")
        word = word.replace("i\u0307", "i").replace(" ", "_")
        if not word[-1:].isdecimal() and not any(known.startswith(word) for known in found):
            found.append(word)
    return "|".join(found)


def entry(language: str) -> str:
    """The lines of one language."""
    locale = language.replace("-", "_")
    months = [forms(locale, "MMMM LLLL MMM LLL", dt.date(2027, n, 1)) for n in range(1, 13)]
    days = [forms(locale, "EEEE cccc EEE", dt.date(2027, 2, n)) for n in range(1, 8)]
    parts = []
    for words in (months, days):
        lines = textwrap.wrap(" ".join(words), 84, break_long_words=False, break_on_hyphens=False)
        quoted = [f'        "{" " if number else ""}{line}"' for number, line in enumerate(lines)]
        parts.append("\n".join(quoted) + ",\n")
    return f'    "{language}": (\n{"".join(parts)}    ),\n'


def main() -> None:
    """Write the module, in the project's format."""
    text = HEAD.format(version=icu_version, entries="".join(map(entry, LANGUAGES.split())))
    MODULE.write_text(text, "utf-8")
    subprocess.run([sys.executable, "-m", "ruff", "format", "-q", str(MODULE)], check=True)


if __name__ == "__main__":
    main()
