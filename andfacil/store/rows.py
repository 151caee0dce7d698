"""Cards as rows: one table for each class of card, one column for each field."""

from __future__ import annotations

from typing import Any, cast

from andfacil.domain.values.cards import (
    PAPER_TEXTS,
    AnyCard,
    Assumption,
    Better,
    Card,
    CaucusNote,
    Clash,
    Clock,
    ClosingWords,
    Commitment,
    Details,
    DocumentKind,
    GoneOn,
    Guesses,
    Kind,
    LineTick,
    MustOutcome,
    Need,
    Parked,
    Phase,
    Position,
    RetiredRef,
    Scale,
    Side,
    Signing,
    Solution,
    Status,
    WalkAway,
)
from andfacil.store.columns import (
    ANSWER,
    DAY,
    FLAG,
    INTEGER,
    MOMENT,
    NAMES,
    NUMBERS,
    ORDER,
    PARTY,
    SCORES,
    TEXT,
    TEXTS,
    BadValue,
    Column,
    SqlValue,
    choice,
)

Row = dict[str, SqlValue]

TABLES: dict[type[Card], str] = {
    Details: "session",
    Need: "need",
    Solution: "solution",
    Position: "position",
    Commitment: "commitment",
    Parked: "parked",
    Assumption: "assumption",
    CaucusNote: "caucus_note",
    RetiredRef: "retired_ref",
    Signing: "signing",
    GoneOn: "gone_on",
    Clock: "clock",
    Clash: "clash",
    Guesses: "guesses",
    LineTick: "line_tick",
    WalkAway: "walk_away",
    ClosingWords: "closing_words",
}
"""The table of each class of card."""

CLASSES: dict[str, type[Card]] = {table: of_class for of_class, table in TABLES.items()}
"""The class of card in each table."""

_EVERY_CARD = {"id": TEXT, "order": ORDER, "spelled": NAMES}

COLUMNS: dict[str, dict[str, Column]] = {
    "session": {
        **_EVERY_CARD,
        "title": TEXT,
        "side_a": PARTY,
        "side_b": PARTY,
        "language": TEXT,
        "kind": choice(Kind).optional,
        "context": TEXT,
        "purpose": TEXT,
        "date": DAY,
        "place": TEXT,
        "facilitator": TEXT,
        "decision_rule": TEXT,
        "ground_rules": TEXTS,
        "willingness_before": SCORES,
        "willingness_after": SCORES,
        "review_date": DAY,
        "document_kind": choice(DocumentKind).optional,
        "phase": choice(Phase).optional,
        "before_hidden": FLAG,
        "after_hidden": FLAG,
        "swapped": FLAG,
        **dict.fromkeys(PAPER_TEXTS, TEXT),
        "plan": NUMBERS,
        "looking_a": FLAG,
        "looking_b": FLAG,
        "starts": choice(Side).or_empty,
        "answer_scale": choice(Scale).or_empty,
    },
    "need": {
        **_EVERY_CARD,
        "side": choice(Side),
        "text": TEXT,
        "non_negotiable": FLAG,
        "why": TEXT,
        "met_when": TEXT,
        "said_as": TEXT,
        "heard": FLAG,
        "hidden": FLAG,
        "same_as": TEXT,
        "tested": choice(MustOutcome).or_empty,
    },
    "solution": {
        **_EVERY_CARD,
        "text": TEXT,
        "status": choice(Status),
        "meets": TEXTS,
        "breaks": TEXTS,
        "answer_a": ANSWER,
        "answer_b": ANSWER,
        "how_we_will_know": TEXT,
        "note": TEXT,
        "builds_on": TEXTS,
        "hidden": FLAG,
        "answers_hidden": FLAG,
    },
    "position": {**_EVERY_CARD, "side": choice(Side), "text": TEXT, "hidden": FLAG},
    "commitment": {
        **_EVERY_CARD,
        "text": TEXT,
        "owner": TEXT,
        "by": DAY,
        "solution": TEXT,
        "how_we_will_know": TEXT,
        "if_then": TEXT,
    },
    "parked": {**_EVERY_CARD, "text": TEXT, "owner": TEXT, "by": DAY},
    "assumption": {**_EVERY_CARD, "text": TEXT},
    "caucus_note": {**_EVERY_CARD, "about": TEXT, "text": TEXT, "may_share": FLAG},
    "retired_ref": {**_EVERY_CARD, "ref": TEXT},
    "signing": {
        **_EVERY_CARD,
        "version": INTEGER,
        "at": MOMENT,
        "signed_by": TEXTS,
        "fingerprint": TEXT,
        "content": TEXT,
    },
    "gone_on": {**_EVERY_CARD, "phase": choice(Phase), "text": TEXT, "left_open": TEXTS},
    "clock": {
        **_EVERY_CARD,
        "phase": choice(Phase).optional,
        "since": MOMENT.optional,
        "spent": NUMBERS,
    },
    "clash": {
        **_EVERY_CARD,
        "need_a": TEXT,
        "need_b": TEXT,
        "want_a": TEXT,
        "want_b": TEXT,
        "because": TEXTS,
        "doubted": INTEGER,
    },
    "guesses": {
        **_EVERY_CARD,
        **dict.fromkeys(("top_a", "top_b", "guess_a", "guess_b"), TEXTS),
    },
    "walk_away": {
        **_EVERY_CARD,
        "a": choice(Better).optional,
        "b": choice(Better).optional,
    },
    "closing_words": {**_EVERY_CARD, "a": TEXTS, "b": TEXTS},
    "line_tick": {**_EVERY_CARD, "words": TEXT, "a": FLAG, "b": FLAG},
}
"""The columns of each table, in order; each has the name of its field."""


def to_row(card: AnyCard) -> Row:
    """The row that holds `card` in the table of its class."""
    columns = COLUMNS[TABLES[type(card)]]
    return {name: column.write(getattr(card, name)) for name, column in columns.items()}


def to_card(table: str, row: dict[str, Any]) -> AnyCard:
    """The card in a row of `table`. Raises BadValue when andfacil did not write that row."""
    columns = COLUMNS.get(table)
    if columns is None or row.keys() != columns.keys():
        raise BadValue
    values = {name: column.read(row[name]) for name, column in columns.items()}
    return cast("AnyCard", CLASSES[table](**values))
