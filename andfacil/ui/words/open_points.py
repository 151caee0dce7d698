"""Words for what is open before signing, in the language of the windows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from andfacil.domain.editing.signing import Lack
from andfacil.domain.views.open_points import OpenKind

if TYPE_CHECKING:
    from andfacil.domain.views.open_points import OpenPoint

_FRAME = frozenset({OpenKind.NO_SIGNER, OpenKind.NO_DATE, OpenKind.NO_KIND})


def open_heading(kind: OpenKind) -> str:
    """What is over the points of a kind; those of the session's details have one heading."""
    translate = QCoreApplication.translate
    if kind in _FRAME:
        return translate("OpenPoints", "In the session's details")
    return {
        OpenKind.MUST_UNMET: translate("OpenPoints", "Non-negotiables not met"),
        OpenKind.CONDITION_OPEN: translate("OpenPoints", "Agreed, with a condition still open"),
        OpenKind.COMMITMENT_INCOMPLETE: translate(
            "OpenPoints", "Commitments without an owner or a date"
        ),
        OpenKind.ONE_SIDED: translate("OpenPoints", "Agreed, but for the needs of one side only"),
        OpenKind.NEED_UNMET: translate("OpenPoints", "Needs not met"),
        OpenKind.NOT_HEARD: translate("OpenPoints", "Not said back by the other side"),
        OpenKind.PARKED_INCOMPLETE: translate(
            "OpenPoints", "Parked points without an owner or a date"
        ),
        OpenKind.NO_SIGN: translate("OpenPoints", "Agreed, but nothing says how we will know"),
    }[kind]


def open_text(point: OpenPoint) -> str:
    """What a point is about: the words of its card, or what the details lack."""
    translate = QCoreApplication.translate
    if point.kind is OpenKind.NO_SIGNER:
        return translate("OpenPoints", "Nobody is named to sign for {side}").format(side=point.text)
    if point.kind is OpenKind.NO_DATE:
        return translate("OpenPoints", "No date")
    if point.kind is OpenKind.NO_KIND:
        return translate("OpenPoints", "Not said what the paper is: a record, terms, or binding")
    return point.text


def lacking_words(point: OpenPoint) -> str:
    """Which of owner and date a point lacks; empty for others, whose text says it."""
    translate = QCoreApplication.translate
    names = {
        "owner": translate("OpenPoints", "no owner"),
        "date": translate("OpenPoints", "no date"),
    }
    return ", ".join(names[name] for name in point.lacks if name in names)


def read_back_words(left: int, lines: int) -> str:
    """How many lines of the agreement are not ticked by both sides; empty without any line."""
    if not lines:
        return ""
    if not left:
        return QCoreApplication.translate("OpenPoints", "Every line is read back by both sides.")
    words = QCoreApplication.translate(
        "OpenPoints", "Not read back by both sides yet: {left} of {lines} lines"
    )
    return words.format(left=left, lines=lines)


def to_do_words(count: int) -> str:
    """How many points have to be closed before the paper is more than a draft."""
    words = QCoreApplication.translate("OpenPoints", "To do before signing: {count}")
    return words.format(count=count)


def may_stay_words(count: int, *, draft: bool) -> str:
    """How many points are open that nobody has to close; `draft`: others have to be first."""
    translate = QCoreApplication.translate
    if draft:
        return translate("OpenPoints", "May stay open: {count}").format(count=count)
    if not count:
        return translate("OpenPoints", "Nothing is open before signing.")
    words = translate("OpenPoints", "Can be signed. Points that may stay open: {count}")
    return words.format(count=count)


def lack_words(lack: Lack) -> str:
    """What a paper lacks, so that it is a draft."""
    translate = QCoreApplication.translate
    return {
        Lack.NO_NEEDS: translate("OpenPoints", "no need is on the board"),
        Lack.NOTHING_AGREED: translate("OpenPoints", "no solution is agreed"),
        Lack.NO_DATE: translate("OpenPoints", "no date"),
        Lack.NO_KIND: translate("OpenPoints", "not said what the paper is"),
    }[lack]
