"""Opening the session that a command names, and the password of a protected one."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from andfacil.cli.reading import read_file
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.problems import WorldProblem
from andfacil.store.cipher.key import LONGEST, SHORTEST
from andfacil.store.cipher.library import is_installed
from andfacil.store.header import is_protected
from andfacil.store.problems import EncryptionMissing
from andfacil.store.session_file import SessionFile

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from andfacil.domain.board.board import Board

STANDARD_INPUT = "-"
NOT_GIVEN = (
    "{name} is protected with a password; give it with --password-file FILE, or with "
    "--password-file - on standard input."
)
NOWHERE_TO_ASK = (
    "There is no terminal to ask for the password; give it with --password-file FILE, or with "
    "--password-file - on standard input."
)


LOCKED_PDF = b"/Encrypt"
"""A locked PDF has this word in it; reading it tells for certain."""


def add_password(parser: ArgumentParser) -> None:
    """The option that gives a password, for a command that opens a session."""
    parser.add_argument(
        "--password-file",
        metavar="FILE",
        help="the password of a protected session is the first line of FILE, or of standard input "
        "for -; without this it is asked for on the terminal",
    )


def add_protection(parser: ArgumentParser) -> None:
    """The option that protects the session that a command makes."""
    parser.add_argument(
        "--encrypt",
        action="store_true",
        help="protect it with a password, without which it can never be read again",
    )


def open_session(chosen: Namespace, *, read_only: bool) -> SessionFile:
    """The session that was named, with its password where it needs one. Raises StoreProblem."""
    password = given_password(chosen, chosen.session)
    return SessionFile.open(chosen.session, read_only=read_only, password=password)


def read_board(chosen: Namespace) -> Board:
    """The board of the session that was named. Raises StoreProblem."""
    with open_session(chosen, read_only=True) as opened:
        return opened.board()


def given_password(chosen: Namespace, path: Path) -> str | None:
    """The password for the session at `path`, from where the options say; None without protection.

    Raises WorldProblem and RuleBroken.
    """
    if chosen.password_file is not None:
        return _in_file(chosen.password_file)
    try:
        needed = is_protected(path)
    except OSError:
        return None  # opening says what is wrong with it
    if not needed:
        return None
    _need_extra(path)
    if not sys.stdin.isatty():
        raise WorldProblem(NOT_GIVEN, name=path.name)
    return _ask(f"Password for {path.name}: ")


def paper_password(chosen: Namespace, pdf: bytes) -> str:
    """The password of a locked PDF, from the option or the terminal; empty where none is given."""
    if chosen.paper_password_file is not None:
        return _in_file(chosen.paper_password_file)
    if LOCKED_PDF in pdf and sys.stdin.isatty():
        return _ask("Password for the PDF: ")
    return ""


def new_password(chosen: Namespace, path: Path) -> str | None:
    """The password for the session to be made at `path`; None where none is asked for.

    Whoever gives a password wants it to count, also without --encrypt. Raises as `given_password`.
    """
    if chosen.password_file is None and not chosen.encrypt:
        return None
    _need_extra(path)
    if chosen.password_file is not None:
        return _long_enough(_in_file(chosen.password_file))
    if not sys.stdin.isatty():
        raise WorldProblem(NOWHERE_TO_ASK)
    password = _long_enough(_ask("New password: "))
    if _ask("The same again: ") != password:
        raise RuleBroken("The two passwords are not the same; nothing was made.")
    return password


def _need_extra(path: Path) -> None:
    """Say what to install before anybody types a password for nothing."""
    if not is_installed():
        raise EncryptionMissing(path.name)


def _ask(words: str) -> str:
    from getpass import getpass

    return getpass(words)


def _in_file(name: str) -> str:
    """The first line, without its end."""
    if name == STANDARD_INPUT:
        raw = sys.stdin.buffer.readline(LONGEST + 2)
    else:
        raw = read_file(Path(name), 16 * LONGEST).split(b"\n", 1)[0]
    try:
        password = raw.decode("utf-8-sig").rstrip("\r\n")
    except UnicodeDecodeError:
        raise RuleBroken("The password in {name} is not UTF-8 text.", name=name) from None
    if not password:
        raise RuleBroken("There is no password in the first line of {name}.", name=name)
    return password


def _long_enough(password: str) -> str:
    if len(password) < SHORTEST:
        raise RuleBroken(
            "A password has at least {count} letters, so that nobody tries them all.",
            count=str(SHORTEST),
        )
    if len(password.encode("utf-8", "surrogatepass")) > LONGEST:
        raise RuleBroken("This password is too long; choose a shorter one.")
    return password
