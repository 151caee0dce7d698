"""The measures of a session as rows of a picture: what, how much on either side, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from andfacil.domain.values.cards import Answer, Phase, Side
from andfacil.ui.words.cards import spoken_refs
from andfacil.ui.words.numbers import percent_words
from andfacil.ui.words.sentences import apart

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.method.insight import Insight, PerSide, Share
    from andfacil.ui.words.board import BoardWords

NONE = "–"
"""In place of a figure where there is nothing to divide by."""


class Bar(NamedTuple):
    """A share from 0 to 1, or None, of a side or of both."""

    share: Share
    side: Side | None = None


class Row(NamedTuple):
    """One measure: its name, its bars, and the same in words."""

    name: str
    bars: tuple[Bar, ...]
    words: str


def insight_rows(found: Insight, words: BoardWords) -> tuple[Row, ...]:
    """The measures of `andfacil insight`, those for the eye first."""
    translate = QCoreApplication.translate
    balance, commitments = found.balance, found.complete_commitments
    return (
        _sides(translate("Insight", "Non-negotiables met"), found.musts_met),
        _sides(translate("Insight", "Needs met"), found.coverage),
        _whole(translate("Insight", "Solutions that meet needs of both"), found.and_share),
        _whole(translate("Insight", "Positions turned into needs"), found.reframed),
        _whole(translate("Insight", "Commitments with owner and date"), commitments),
        _whole(translate("Insight", "Evenness: cards of the sides"), balance["cards"]),
        _whole(translate("Insight", "Evenness: needs said back"), balance["heard"]),
        _whole(translate("Insight", "Evenness: commitments"), balance["commitments"]),
        Row(translate("Insight", "Willingness, after against before"), (), _willingness(found)),
        Row(translate("Insight", "How strong each yes is"), (), _strength(found, words)),
        Row(translate("Insight", "Minutes"), (), _minutes(found, words)),
        Row(translate("Insight", "First solution for both sides"), (), _first(found)),
    )


def _sides(name: str, shares: PerSide) -> Row:
    bars = (Bar(shares["A"], Side.A), Bar(shares["B"], Side.B))
    return Row(name, bars, f"A {_percent(shares['A'])} · B {_percent(shares['B'])}")


def _whole(name: str, share: Share) -> Row:
    return Row(name, (Bar(share),), _percent(share))


def _percent(share: Share) -> str:
    return NONE if share is None else percent_words(share * 100)


def _willingness(found: Insight) -> str:
    lowest = QCoreApplication.translate("Insight", "{side} {shift}, the least willing {least}")
    said = (
        f"{side} {NONE}"
        if shift["median"] is None or shift["minimum"] is None
        else lowest.format(
            side=side, shift=_signed(shift["median"]), least=_signed(shift["minimum"])
        )
        for side, shift in found.willingness_shift.items()
    )
    return " · ".join(said)


def _signed(number: float) -> str:
    return apart(f"{number:+g}".replace("-", "−"))


def _strength(found: Insight, words: BoardWords) -> str:
    """The agreed solutions by the weakest answer to them, the strongest first."""
    said = [
        f"{words.answer(answer)}: {spoken_refs(_with(found, answer.value))}"
        for answer in Answer
        if any(_with(found, answer.value))
    ]
    if open_ones := spoken_refs(_with(found, None)):
        said.append(
            QCoreApplication.translate("Insight", "not asked: {refs}").format(refs=open_ones)
        )
    return " · ".join(said) or NONE


def _with(found: Insight, answer: str | None) -> Iterator[str]:
    return (ref for ref, weakest in found.strength_of_yes.items() if weakest == answer)


def _minutes(found: Insight, words: BoardWords) -> str:
    said = (f"{words.phase(Phase(name))} {time:.0f}" for name, time in found.minutes.items())
    return " · ".join(said) or NONE


def _first(found: Insight) -> str:
    if found.first_shared is None:
        return NONE
    words = QCoreApplication.translate("Insight", "{count} min after the first card")
    return words.format(count=f"{found.first_shared:.0f}")
