"""The content of a signing, and the board as it was signed."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.format import from_exchange, to_exchange
from andfacil.domain.exchange.node import ExchangeFault
from andfacil.domain.values.cards import PAPER_TEXTS, Details, Signing
from andfacil.domain.views.open_points import OpenKind, OpenPoint

if TYPE_CHECKING:
    from collections.abc import Sequence

PAPER = "paper"
"""The key of a signed document for the words that the exchange format has no keys for."""

OPEN = "open"
"""The key for the open points that those who signed knew of."""


def signed_content(board: Board, points: Sequence[OpenPoint] = ()) -> str:
    """The exchange document of a board that is signed, with paper texts and open `points`."""
    document = to_exchange(board)
    if texts := _paper_texts(board.details):
        document[PAPER] = texts
    if points:
        document[OPEN] = [_point_json(point) for point in points]
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"


def signings(board: Board) -> tuple[Signing, ...]:
    """Every version that was signed, the first one first."""
    return tuple(sorted(board.all_of(Signing), key=lambda signing: signing.version))


def last_signing(board: Board) -> Signing | None:
    """The newest version that was signed."""
    return max(board.all_of(Signing), key=lambda signing: signing.version, default=None)


def board_then(board: Board, signing: Signing) -> Board | None:
    """`board` right after `signing`, with the signings so far; None when it cannot be read."""
    signed = signed_board(signing)
    if signed is None:
        return None
    return Board([*signed, *(s for s in signings(board) if s.version <= signing.version)])


def signed_board(signing: Signing) -> Board | None:
    """The board as it was signed; None when its content cannot be read."""
    try:
        document = json.loads(signing.content)
        texts = document.pop(PAPER, {})
        document.pop(OPEN, None)
        cards = from_exchange(document)
        texts = {name: str(texts[name]) for name in PAPER_TEXTS if name in texts}
    except (ValueError, TypeError, AttributeError, ExchangeFault):
        return None
    return Board(replace(c, **texts) if isinstance(c, Details) else c for c in cards)


def left_open(signing: Signing) -> tuple[OpenPoint, ...]:
    """The open points that those who signed knew of; empty when there are none."""
    try:
        points = json.loads(signing.content).get(OPEN, ())
        return tuple(_point(point) for point in points)
    except (ValueError, TypeError, AttributeError, KeyError):
        return ()


def _point(value: dict[str, Any]) -> OpenPoint:
    ref = value["ref"]
    return OpenPoint(
        OpenKind(value["kind"]),
        str(value["card"]),
        None if ref is None else str(ref),
        str(value["text"]),
        tuple(str(name) for name in value["lacks"]),
    )


def _point_json(point: OpenPoint) -> dict[str, Any]:
    return {
        "kind": point.kind.value,
        "card": point.card_id,
        "ref": point.ref,
        "text": point.text,
        "lacks": list(point.lacks),
    }


def _paper_texts(details: Details) -> dict[str, str]:
    return {name: text for name in PAPER_TEXTS if (text := getattr(details, name))}
