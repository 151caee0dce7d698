"""The words of the agreement's window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from andfacil.export.base.options import BODY_SIZES, PaperSize
from andfacil.export.making import FORMATS, PaperKind
from andfacil.ui.words.open_points import lack_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from andfacil.domain.board.board import Board
    from andfacil.domain.editing.signing import Lack

LETTER_LANDS = frozenset(
    {
        *(QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico),
        *(QLocale.Country.PuertoRico, QLocale.Country.Philippines, QLocale.Country.Chile),
        *(QLocale.Country.Colombia, QLocale.Country.Venezuela, QLocale.Country.Guatemala),
        *(QLocale.Country.CostaRica, QLocale.Country.Panama, QLocale.Country.ElSalvador),
        *(QLocale.Country.Nicaragua, QLocale.Country.DominicanRepublic),
    }
)
"""Where printers hold Letter."""


def usual_paper(locale: QLocale) -> PaperSize:
    """What printers hold where the person at the desk is."""
    return PaperSize.LETTER if locale.territory() in LETTER_LANDS else PaperSize.A4


BOARDS = frozenset({PaperKind.BOARD, PaperKind.BOARD_LIST})


def paper_words(kind: PaperKind) -> list[tuple[str, object]]:
    """The paper sizes for a paper of this `kind`."""
    translate = QCoreApplication.translate
    usual: list[tuple[str, object]] = [
        (translate("Agreement", "A4"), PaperSize.A4),
        (translate("Agreement", "Letter"), PaperSize.LETTER),
    ]
    if kind is not PaperKind.BOARD:
        return usual
    return [
        *usual,
        (translate("Agreement", "A3"), PaperSize.A3),
        (translate("Agreement", "Tabloid"), PaperSize.TABLOID),
    ]


def usual_size(paper: PaperSize) -> PaperSize:
    """The paper that a printer has beside a large one: A4 beside A3, Letter beside Tabloid."""
    beside = {PaperSize.A3: PaperSize.A4, PaperSize.TABLOID: PaperSize.LETTER}
    return beside.get(paper, paper)


def size_words() -> list[tuple[str, object]]:
    """The sizes of the letters."""
    translate = QCoreApplication.translate
    names = (
        translate("Agreement", "{size} pt, fewer pages"),
        translate("Agreement", "{size} pt"),
        translate("Agreement", "{size} pt, easy to read"),
        translate("Agreement", "{size} pt, large print"),
    )
    return [
        (name.format(size=f"{size:g}"), size) for name, size in zip(names, BODY_SIZES, strict=True)
    ]


def print_words(board: Board) -> list[tuple[str, object]]:
    """What can be printed."""
    translate = QCoreApplication.translate
    details = board.details
    sheet = translate("Agreement", "Preparation sheet for {name}")
    return [
        (translate("Agreement", "The agreement"), PaperKind.AGREEMENT),
        (translate("Agreement", "No agreement today"), PaperKind.NO_AGREEMENT),
        (translate("Agreement", "The board, on one sheet or more"), PaperKind.BOARD),
        (translate("Agreement", "The board as a list"), PaperKind.BOARD_LIST),
        (sheet.format(name=details.side_a.name), PaperKind.SHEET_A),
        (sheet.format(name=details.side_b.name), PaperKind.SHEET_B),
    ]


def state_words(
    kind: PaperKind, unmet: Sequence[str], badge: Sequence[str], lacking: Sequence[Lack] = ()
) -> str:
    """How far the paper of this `kind` has come.

    `unmet` are refs of non-negotiables not met; `badge` says what the board says of itself, from
    the longest words to the shortest, and nothing while it is open; `lacking` is
    what the paper lacks, so that it is a draft.
    """
    translate = QCoreApplication.translate
    if kind is PaperKind.NO_AGREEMENT:
        return translate(
            "Agreement", "Not an agreement: a signature on it says only that the person was there."
        )
    if kind in BOARDS:
        return translate("Agreement", "Shows the board as it is now. It is not for signing.")
    if kind in {PaperKind.SHEET_A, PaperKind.SHEET_B}:
        return translate("Agreement", "To prepare with, for one side alone. It is not for signing.")
    state = f"{badge[0]}." if badge else ""
    if unmet:
        words = translate(
            "Agreement", "Draft, not ready to sign. Non-negotiables not met yet: {refs}."
        ).format(refs=", ".join(unmet))
        if lacking:
            also = translate("Agreement", "Also: {lacks}.")
            words = f"{words} {also.format(lacks=_listed(lacking))}"
        return f"{state} {words}".strip()
    if lacking:
        words = translate("Agreement", "Draft, not ready to sign: {lacks}.")
        return f"{state} {words.format(lacks=_listed(lacking))}".strip()
    return state


def _listed(lacking: Sequence[Lack]) -> str:
    return ", ".join(lack_words(lack) for lack in lacking)


def format_names() -> dict[str, str]:
    """Every kind of file by its suffix: what it is for."""
    translate = QCoreApplication.translate
    names = {made.suffix: translate("Formats", made.description) for made in FORMATS.values()}
    names["png"] = translate("Formats", "Picture of the whole board")
    names["svg"] = translate("Formats", "Drawing of the whole board, sharp at any size")
    return names


def file_words(kind: PaperKind) -> str:
    """What follows the session's title in the name of a file; nothing for the agreement itself."""
    translate = QCoreApplication.translate
    return {
        PaperKind.AGREEMENT: "",
        PaperKind.NO_AGREEMENT: translate("Agreement", "no agreement today"),
        PaperKind.BOARD: translate("Agreement", "board"),
        PaperKind.BOARD_LIST: translate("Agreement", "list of the board"),
        PaperKind.SHEET_A: translate("Agreement", "preparation A"),
        PaperKind.SHEET_B: translate("Agreement", "preparation B"),
    }[kind]


def progress_words(what: str) -> str:
    """What is being done while a strip tells of it: `print`, `export`, `first` or `pages`."""
    translate = QCoreApplication.translate
    return {
        "print": translate("Agreement", "Sending the pages to the printer…"),
        "export": translate("Agreement", "Making the file…"),
        "first": translate("Agreement", "Making the pages…"),
        "pages": translate("Agreement", "Making the pages anew; these are out of date."),
    }[what]
