"""Write the pages of the guide that are made from tables in the code.

    .venv/bin/python script/make_guide.py            writes them anew
    .venv/bin/python script/make_guide.py --check    status 1 when they say something else

docs/guide/keys.md has the desk's keys and the line's grammar, on a page to print;
docs/guide/command-line.md has what every command takes. Run it after a key, an example of
the line, or an option has changed.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from plain_words import CannotSetUpError, run_plainly, say

if TYPE_CHECKING:
    import argparse

ROOT = Path(__file__).resolve().parent.parent
GUIDE = ROOT / "docs" / "guide"
MADE = "<!-- made by script/make_guide.py: change the tables in the code, not this page -->"


def keys_page() -> str:
    """The desk's keys by menu, and the capture line by example."""
    from andfacil.domain.capture.examples import EXAMPLES
    from andfacil.ui.desk.actions.table import MENUS

    parts = ["# Keys and lines", MADE, "## Keys of the desk"]
    parts.append(
        "On a Mac, Ctrl is the Command key. `Ctrl+F1` shows these keys as your system writes them."
    )
    for heading, entries in MENUS:
        rows = [
            f"| {spec.text.rstrip('…')} | {' '.join(f'`{key}`' for key in spec.keys)} |"
            for spec in entries
            if spec and spec.keys
        ]
        if rows:
            parts.append(f"### {heading}")
            parts.append("\n".join(("| what | key |", "|---|---|", *rows)))
    parts.append("## What can be typed into the line")
    for heading, examples in EXAMPLES:
        rows = [f"| `{example.line}` | {example.does} |" for example in examples]
        parts.append(f"### {heading}")
        parts.append("\n".join(("| line | what it does |", "|---|---|", *rows)))
    return "\n\n".join(parts) + "\n"


def command_page() -> str:
    """What every command takes and does, a table each."""
    from andfacil.cli.parser import COMMANDS, build_parser

    parser = build_parser()
    parts = ["# The command line", MADE]
    parts.append(
        "What a window does, a command does too. Exit status: 0 done; 1 the answer is no; 2 usage;"
        " 3 it cannot be done, with one line that says what to do."
    )
    adders: Any = next(action for action in parser._actions if action.choices)  # noqa: SLF001  # no other way
    told = {action.dest: action.help for action in adders._choices_actions}  # noqa: SLF001  # no other way
    for name in COMMANDS:
        what = (told[name] or name).replace("%%", "%")
        parts.append(f"## andfacil {name}")
        parts.append(f"{what[:1].upper()}{what[1:]}.")
        actions = adders.choices[name]._actions  # noqa: SLF001  # no other way
        rows = [_option_row(action) for action in actions if action.dest != "help"]
        parts.append("\n".join(("| given | meaning |", "|---|---|", *rows)))
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
    return {GUIDE / "keys.md": keys_page(), GUIDE / "command-line.md": command_page()}


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
        path.write_text(words, "utf-8")
        say(f"wrote {path.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(run_plainly(main))
