"""The commands, their options, and the words of `--help`."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil import __version__
from andfacil.cli import commands, copy_commands, desktop_file, method_commands
from andfacil.cli.separators import SEPARATORS, separator_name
from andfacil.cli.sessions import add_password, add_protection
from andfacil.domain.capture.examples import Where, examples_text
from andfacil.export.base.options import PaperSize
from andfacil.export.making import FORMATS, PaperKind
from andfacil.nudge_rules import LANGUAGES
from andfacil.store.templates import template_names

if TYPE_CHECKING:
    from collections.abc import Callable

    from _typeshed import SupportsWrite

    Adders = argparse._SubParsersAction[argparse.ArgumentParser]  # noqa: SLF001  # has no other name

COMMANDS = (
    *("new", "import", "export", "picture", "coverage", "capture", "check", "check-signing"),
    *("package", "insight", "nudge", "verify", "copy", "salvage", "desktop-file"),
)
THEMES = ("light", "dark", "contrast")
VIEWS = ("room", "overview", "desk", "sheet")
LARGEST_PICTURE = 8192  # px a side; four times the largest projector in use

DESCRIPTION = """\
A live board on which two sides build solutions that give each what it needs.

  andfacil               the home window
  andfacil SESSION       the desk window of a session file (NAME.andfacil)
  andfacil COMMAND ...   the same things without a window
"""
EPILOG = """\
exit status: 0 done; 1 the answer is no (check, check-signing, verify); 2 usage; 3 it cannot be
done, with one line on standard error. 'andfacil COMMAND --help' tells more.
"""
IMPORTED = "an exchange file (.json), or an agreement (.pdf) with the session inside"
GRAMMAR = """\
what a line can say, by example (letters in either case):

{examples}

31/1/2027 has the day first; sessions in en-US, Chinese, Japanese, Korean and some others have
the month first. Weekdays and months may be written in any language of a session. Wide signs
(a： ＞) count as signs. What nobody sees before a sign is passed over; a letter that only looks
like a or b (Cyrillic, Greek, accented) is a fault.
"""


class _Parser(argparse.ArgumentParser):
    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        """As the base class, which swallows an error of the output."""
        if message:
            (file or sys.stderr).write(message)


def build_parser() -> argparse.ArgumentParser:
    """The parser of the whole command line; each command sets `run`."""
    parser: argparse.ArgumentParser = _Parser(
        prog="andfacil",
        description=DESCRIPTION,
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"andfacil {__version__}")
    adders = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_new(adders)
    _add_import(adders)
    _add_export(adders)
    _add_picture(adders)
    _add_coverage(adders)
    _add_capture(adders)
    _add_check(adders)
    _add_check_signing(adders)
    _add_package(adders)
    _add_insight(adders)
    _add_nudge(adders)
    _add_verify(adders)
    _add_copy(adders)
    _add_salvage(adders)
    _add_desktop_file(adders)
    return parser


def _command(
    adders: Adders,
    name: str,
    run: Callable[[argparse.Namespace], int],
    words: str,
    epilog: str | None = None,
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = adders.add_parser(
        name,
        help=words,
        description=words[0].upper() + words[1:] + ".",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        epilog=epilog,
    )
    parser.set_defaults(run=run)
    return parser


def _session(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("session", type=Path, metavar="SESSION", help="a session file")
    add_password(parser)


def _output(parser: argparse.ArgumentParser, metavar: str, words: str) -> None:
    parser.add_argument("-o", "--output", type=Path, required=True, metavar=metavar, help=words)


def _add_new(adders: Adders) -> None:
    parser = _command(adders, "new", commands.new, "make a new session file")
    _session(parser)
    add_protection(parser)
    parser.add_argument("--title", help="what the session is about")
    parser.add_argument("--side-a", metavar="NAME", help="the name of side A")
    parser.add_argument("--side-b", metavar="NAME", help="the name of side B")
    templates = template_names()
    words = "start from a template: " + ", ".join(templates)
    parser.add_argument("--template", choices=templates, metavar="NAME", help=words)
    parser.add_argument("--language", metavar="TAG", help="language of the session, such as en")


def _add_import(adders: Adders) -> None:
    parser = _command(
        adders, "import", commands.import_session, "make a session file from another file"
    )
    parser.add_argument("source", type=Path, metavar="SOURCE", help=IMPORTED)
    _output(parser, "SESSION", "the session file to make; an old one is never overwritten")
    add_protection(parser)
    add_password(parser)


def _add_export(adders: Adders) -> None:
    parser = _command(
        adders,
        "export",
        commands.export,
        "write the agreement or the session in another format",
        epilog="formats:\n"
        + "\n".join(f"  {made.suffix:6}{made.description}" for made in FORMATS.values()),
    )
    _session(parser)
    _output(parser, "FILE", "replaces an old file, whole or not at all")
    parser.add_argument(
        "--to",
        choices=(*FORMATS,),
        metavar="FORMAT",
        help=f"{', '.join(FORMATS)}; without it, what the suffix of FILE says",
    )
    parser.add_argument(
        "--separator",
        type=separator_name,
        choices=(*SEPARATORS,),
        help="between the cells of a csv; default: as the system's locale has its decimal sign",
    )
    parser.add_argument(
        "--paper",
        choices=[str(size) for size in PaperSize],
        default=PaperSize.A4,
        help="a3 and tabloid are for the board; default: a4",
    )
    parser.add_argument(
        "--kind",
        choices=[str(kind) for kind in PaperKind],
        default=PaperKind.AGREEMENT,
        metavar="PAPER",
        help=f"which paper a pdf, docx or md is: {', '.join(PaperKind)}; default: agreement",
    )
    _annex(parser, "a picture of the board for the annex of a pdf that records the session")


def _add_picture(adders: Adders) -> None:
    parser = _command(adders, "picture", commands.picture, "paint the board as the window shows it")
    _session(parser)
    _output(parser, "FILE.png", "the picture to write; FILE.svg for a drawing")
    parser.add_argument(
        "--view",
        choices=VIEWS,
        default="room",
        help="sheet: the whole board in a size and theme of its own, for a paper; default: room",
    )
    parser.add_argument(
        "--size", type=_size, default=(1920, 1080), metavar="WxH", help="px; default: 1920x1080"
    )
    parser.add_argument("--theme", choices=THEMES, default="light", help="default: light")


def _add_coverage(adders: Adders) -> None:
    parser = _command(adders, "coverage", commands.show_coverage, "say which needs are met")
    _session(parser)
    _as_json(parser)


def _add_capture(adders: Adders) -> None:
    parser = _command(
        adders,
        "capture",
        commands.capture,
        "carry out lines as if typed into the capture line",
        epilog=GRAMMAR.format(examples=examples_text(frozenset({Where.ANYWHERE}))),
    )
    _session(parser)
    parser.add_argument(
        "lines", nargs="*", metavar="LINE", help="without any, standard input's lines"
    )


def _as_json(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="as JSON")


def _add_check(adders: Adders) -> None:
    parser = _command(adders, "check", commands.check, "say whether a session file is whole")
    _session(parser)
    _as_json(parser)


def _add_check_signing(adders: Adders) -> None:
    parser = _command(
        adders, "check-signing", commands.check_signing, "say what is open before signing"
    )
    _session(parser)
    _as_json(parser)


def _add_package(adders: Adders) -> None:
    parser = _command(
        adders,
        "package",
        method_commands.package,
        "say which solutions together leave no non-negotiable out, as few as possible",
    )
    _session(parser)
    _as_json(parser)


def _add_insight(adders: Adders) -> None:
    parser = _command(
        adders, "insight", method_commands.show_insight, "say how the session has gone"
    )
    _session(parser)
    _as_json(parser)


def _add_nudge(adders: Adders) -> None:
    parser = _command(
        adders,
        "nudge",
        method_commands.nudge,
        "say which lines defend, each with a question that leads to the need",
        epilog="for each line '-', or KIND, a tab and the question; position, blame or contest",
    )
    languages = ", ".join(LANGUAGES)
    parser.add_argument(
        "--language", metavar="TAG", help=f"one of {languages}; without it, as each line seems"
    )
    parser.add_argument(
        "lines", nargs="*", metavar="LINE", help="without any, standard input's lines"
    )


def _annex(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument(
        "--annex",
        type=Path,
        metavar="BOARD.png",
        help=f"{what}, as 'andfacil picture --view sheet' and the window make it",
    )


def _add_verify(adders: Adders) -> None:
    parser = _command(
        adders, "verify", commands.verify, "say whether a paper is the very file of a session"
    )
    parser.add_argument("agreement", type=Path, metavar="AGREEMENT.pdf", help="an exported PDF")
    parser.add_argument(
        "--paper-password-file",
        metavar="FILE",
        help="the password of a locked PDF is the first line of FILE, or of standard input for -; "
        "without this it is asked for on the terminal",
    )
    _annex(parser, "the picture of the board that the annex must show")
    _session(parser)


def _add_copy(adders: Adders) -> None:
    parser = _command(
        adders, "copy", copy_commands.copy, "make a copy to give away, and say what it holds"
    )
    _session(parser)
    _output(parser, "NEW", "the copy to make; an old file is never overwritten")
    parser.add_argument(
        "--without-history",
        action="store_true",
        help="no earlier or deleted words: it begins with the board as it stands",
    )
    parser.add_argument(
        "--without-private",
        action="store_true",
        help="no caucus notes, hidden cards, hidden answers or hidden scores",
    )


def _add_salvage(adders: Adders) -> None:
    parser = _command(
        adders,
        "salvage",
        copy_commands.salvage,
        "make a new session of what can be read of a damaged one, and say what is missing",
    )
    parser.add_argument("session", type=Path, metavar="DAMAGED", help="it stays as it is")
    add_password(parser)
    _output(parser, "NEW", "the session to make; an old file is never overwritten")


def _add_desktop_file(adders: Adders) -> None:
    parser = _command(
        adders,
        "desktop-file",
        desktop_file.desktop_file,
        "put andfacil into the menu of a Linux desktop, and open session files with it",
    )
    deed = parser.add_mutually_exclusive_group(required=True)
    deed.add_argument("--install", action="store_true", help="for you alone, in your own folder")
    deed.add_argument("--remove", action="store_true", help="take all of it away again")


def _size(text: str) -> tuple[int, int]:
    found = re.fullmatch(r"([1-9][0-9]{1,4})x([1-9][0-9]{1,4})", text)
    if not found:
        raise argparse.ArgumentTypeError(f"{text!r} is not a size like 1920x1080")
    width, height = int(found[1]), int(found[2])
    if not (320 <= width <= LARGEST_PICTURE and 240 <= height <= LARGEST_PICTURE):
        raise argparse.ArgumentTypeError(
            f"{text} px is out of range: from 320x240 to {LARGEST_PICTURE}x{LARGEST_PICTURE}"
        )
    return width, height
