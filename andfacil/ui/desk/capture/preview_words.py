"""What a line will do, in a few quiet words.

Apart from the widget that shows them, because they know the whole grammar, which a window loads
only once it is on the screen.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from andfacil.domain.capture.values import (
    CardChange,
    LinkKind,
    NewCommitment,
    NewNeed,
    NewPosition,
    NewSharedNeed,
    NewSolution,
)
from andfacil.ui.words.board import desk_words
from andfacil.ui.words.cards import day_words, spoken_ref
from andfacil.ui.words.sentences import apart

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence

    from andfacil.domain.capture.values import Captured, TypedLink
    from andfacil.domain.values.edits import Edit


def preview_words(captured: Captured, edit: Edit) -> str:
    """What the line does: "A6: new non-negotiable", "AND3: agreed, meets A4"."""
    translate = QCoreApplication.translate
    if isinstance(captured, NewNeed):
        kind = (
            translate("Preview", "new non-negotiable")
            if captured.non_negotiable
            else translate("Preview", "new need")
        )
        return f"{edit.about}: {kind}"
    if isinstance(captured, NewSharedNeed):
        kind = (
            translate("Preview", "the same non-negotiable of both sides")
            if captured.non_negotiable
            else translate("Preview", "the same need of both sides")
        )
        return f"{', '.join(change.card_id for change in edit.changes)}: {kind}"
    if isinstance(captured, NewSolution):
        new = translate("Preview", "new solution")
        return f"{edit.about}: {', '.join([new, *_link_words(captured.links)])}"
    if isinstance(captured, CardChange):
        return f"{captured.ref.ref}: {', '.join(_change_words(captured))}"
    if isinstance(captured, NewCommitment):
        return _commitment_words(captured)
    if isinstance(captured, NewPosition):
        return translate("Preview", "position of side {side}").format(side=captured.side.value)
    return translate("Preview", "parked")


def full_day_words(day: dt.date) -> str:
    """A day with its weekday, so that a slip of the finger is seen: Mon 11 Jan 2027."""
    weekday = QLocale().toString(QDate(day.year, day.month, day.day), "ddd")
    return f"{weekday} {day_words(day)}"


def amend_words(name: str, captured: Captured) -> str:
    """What saving an amended card does."""
    said = QCoreApplication.translate("Preview", "save {card}").format(card=name)
    if isinstance(captured, NewSolution):
        return ", ".join([said, *_link_words(captured.links)])
    if isinstance(captured, NewCommitment):
        return f"{said} · {_promise_words(captured)}"
    return said


def _commitment_words(captured: NewCommitment) -> str:
    return f"{QCoreApplication.translate('Preview', 'commitment')} · {_promise_words(captured)}"


def _promise_words(captured: NewCommitment) -> str:
    day = full_day_words(captured.by) if captured.by else ""
    serves = spoken_ref(captured.solution.ref) if captured.solution else ""
    said = [apart(part) for part in (captured.owner, day, serves) if part]
    return " · ".join([*said, *filter(None, [_missing_words(captured)])])


def _missing_words(captured: NewCommitment) -> str:
    """What the commitment has still to say."""
    translate = QCoreApplication.translate
    if not captured.owner and captured.by is None:
        return translate("Preview", "still without owner and date")
    if not captured.owner:
        return translate("Preview", "still without owner")
    return "" if captured.by else translate("Preview", "still without date")


def _change_words(captured: CardChange) -> list[str]:
    translate = QCoreApplication.translate
    words = [desk_words().status(captured.status)] if captured.status else []
    if captured.heard:
        words.append(translate("Preview", "heard"))
    words += _link_words(captured.links)
    if captured.why is not None:
        words.append(translate("Preview", "why"))
    if captured.sign is not None:
        of_solution = captured.ref.ref.startswith("AND")
        know = translate("Preview", "how we will know")
        words.append(know if of_solution else translate("Preview", "met when"))
    return words


def _link_words(links: Sequence[TypedLink]) -> list[str]:
    translate = QCoreApplication.translate
    by_kind = {
        LinkKind.MEETS: translate("Preview", "meets {refs}"),
        LinkKind.BREAKS: translate("Preview", "breaks {refs}"),
        LinkKind.CLEAR: translate("Preview", "no longer linked to {refs}"),
    }
    return [
        words.format(refs=" ".join(refs))
        for how, words in by_kind.items()
        if (refs := [link.ref for link in links if link.how is how])
    ]
