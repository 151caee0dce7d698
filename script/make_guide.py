"""Write the pages of the guide that are made from tables in the code.

    .venv/bin/python script/make_guide.py            writes them anew
    .venv/bin/python script/make_guide.py --check    status 1 when they say something else

docs/guide/keys.md has the desk's keys and the line's grammar, on a page to print;
docs/guide/command-line.md has what every command takes. Each is made in every language too,
in the app's own words: docs/guide/de/keys.md. Run it after a key, an example of the line, an
option, or a translation of one of these has changed.

Keys stand there in one spelling, Qt's portable one; the help names them as the system does.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from guide_words import WORDS, PageWords
from plain_words import CannotSetUpError, run_plainly, say
from renew_words import FOLDER, messages

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"
MADE = "<!-- made by script/make_guide.py: change the tables in the code, not this page -->"


def keys_page(words: PageWords, say_in: Callable[[str, str], str]) -> str:
    """The desk's keys by menu, and the capture line by example."""
    from andfacil.domain.capture.examples import EXAMPLES
    from andfacil.ui.desk.actions.table import MENUS

    parts = [f"# {words.keys_and_lines}", MADE, f"## {words.keys}"]
    parts.append(f"<!-- site -->\n{words.site}\n<!-- end -->")
    for heading, entries in MENUS:
        rows = [
            f"| {say_in('Actions', spec.text).rstrip('…')}"
            f" | {' '.join(f'`{key}`' for key in spec.keys)} |"
            for spec in entries
            if spec and spec.keys
        ]
        if rows:
            parts.append(f"### {say_in('Menus', heading)}")
            parts.append(_table(words.what, words.key, rows))
    parts.append(f"## {words.lines}")
    for heading, examples in EXAMPLES:
        told = [[say_in("Grammar", words) for words in (each.line, each.does)] for each in examples]
        rows = [f"| `{line}` | {does} |" for line, does in told]
        parts.append(f"### {say_in('Grammar', heading)}")
        parts.append(_table(words.line, words.does, rows))
    return "\n\n".join(parts) + "\n"


def _table(left: str, right: str, rows: list[str]) -> str:
    return "\n".join((f"| {left} | {right} |", "|---|---|", *rows))


def command_page(words: PageWords) -> str:
    """What every command takes and does, a table each."""
    from andfacil.cli.parser import COMMANDS, build_parser

    parser = build_parser()
    parts = [f"# {words.command_line}", MADE, words.commands]
    adders: Any = next(action for action in parser._actions if action.choices)  # noqa: SLF001  # no other way
    told = {action.dest: action.help for action in adders._choices_actions}  # noqa: SLF001  # no other way
    for name in COMMANDS:
        what = (told[name] or name).replace("%%", "%")
        parts.append(f"## andfacil {name}")
        parts.append(f"{what[:1].upper()}{what[1:]}.")
        actions = adders.choices[name]._actions  # noqa: SLF001  # no other way
        rows = [_option_row(action) for action in actions if action.dest != "help"]
        parts.append(_table(words.given, words.meaning, rows))
    return "\n\n".join(parts) + "\n"


def _option_row(action: argparse.Action) -> str:
    """One argument: how it is written, and what it means."""
    value = action.metavar or ("|".join(action.choices) if action.choices else "")
    value = value if isinstance(value, str) else " ".join(value)
    written = ", ".join(action.option_strings) or value
    if action.option_strings and action.nargs != 0:
        written += f" {value or action.dest.upper()}"
    return f"| `{written.replace('|', ' or ')}` | {(action.help or '').replace('%%', '%')} |"


def pages() -> dict[Path, str]:
    """Every page that is made, by its path."""
    sys.path.insert(0, str(ROOT))
    made = {}
    for language, words in WORDS.items():
        folder = GUIDE if language == "en" else GUIDE / language
        made[folder / "keys.md"] = keys_page(words, _words_of(language))
        made[folder / "command-line.md"] = command_page(words)
    return made


def _words_of(language: str) -> Callable[[str, str], str]:
    """What the app says in a language, by context and English words."""
    if language == "en":
        return lambda _, words: words
    said = {message[:2]: message[2] for message in messages(FOLDER / f"andfacil_{language}.ts")}
    return lambda context, words: said[context, words]


def main(arguments: list[str]) -> int:
    """Write the pages, or only compare them."""
    stale = [
        path
        for path, words in pages().items()
        if not path.exists() or path.read_text("utf-8") != words
    ]
    if arguments == ["--check"]:
        if stale:
            raise CannotSetUpError(f"{stale[0].name} says something else: run script/make_guide.py")
        return 0
    for path, words in pages().items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(words, "utf-8")
        say(f"wrote {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(run_plainly(main))
