"""`andfacil copy` and `andfacil salvage`: another file out of a session, whole or damaged."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.cli.sessions import given_password, open_session
from andfacil.domain.board.privacy import public_board
from andfacil.domain.exchange.still_said import still_said
from andfacil.domain.values.cards import Signing
from andfacil.domain.values.edits import EditKind
from andfacil.domain.values.text import clean_text
from andfacil.domain.views.private_things import count_cards, private_things
from andfacil.store.session_file import SessionFile

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterator

    from andfacil.domain.board.board import Board

DONE = 0
NO_HISTORY = "history: none; it begins with the board as it stands"
HISTORY = "history: every step until now, with earlier and deleted words"
PUBLIC_HISTORY = "history: every step that everybody could see, with earlier and deleted words"


def copy(chosen: Namespace) -> int:
    """`andfacil copy`: says what the copy holds."""
    with open_session(chosen, read_only=True) as opened:
        opened.save_copy(
            chosen.output,
            with_history=not chosen.without_history,
            with_private=not chosen.without_private,
        )
        lines = list(_copy_lines(chosen, opened.board(), protected=opened.key is not None))
    print("\n".join(lines))
    return DONE


def _copy_lines(chosen: Namespace, board: Board, *, protected: bool) -> Iterator[str]:
    given = public_board(board) if chosen.without_private else board
    yield f"cards: {count_cards(given)}"
    yield f"private: {'none' if chosen.without_private else _private(board)}"
    if chosen.without_history:
        yield NO_HISTORY
    else:
        yield PUBLIC_HISTORY if chosen.without_private else HISTORY
    kept = still_said(board) if chosen.without_history else board.all_of(Signing)
    if kept:
        yield f"signed versions: {len(kept)}, with the words that were signed"
    if left_out := len(board.all_of(Signing)) - len(kept):
        yield f"signed versions left out: {left_out}; they have words that the board no longer has"
    if protected:
        yield "protected: with the password of the session"


def _private(board: Board) -> str:
    """How much on the board is private, in words."""
    found = private_things(board)
    counted = {
        "caucus notes": found.notes,
        "hidden cards": found.hidden,
        "solutions with hidden answers": found.answers,
        "lists of what matters most": found.guesses,
        "private answers before signing": found.walk_away,
        "words at the end": found.closing,
        "hidden scores": found.scores,
        "reasons for going on": found.reasons,
    }
    return ", ".join(f"{name} {count}" for name, count in counted.items() if count) or "none"


def salvage(chosen: Namespace) -> int:
    """`andfacil salvage`: says what is missing, or that nothing is."""
    from andfacil.store.salvage import read_what_is_left

    password = given_password(chosen, chosen.session)
    left = read_what_is_left(chosen.session, password)
    SessionFile.create(
        chosen.output, left.cards, EditKind.IMPORT, password=password, given=left.given
    ).close()
    cards = count_cards(left.cards)
    print(f"cards: {cards}; the history of the damaged session is not in the new one")
    sentences = list(dict.fromkeys(clean_text(str(problem)) for problem in left.missing))
    print("\n".join(sentences or ["nothing is missing"]))
    return DONE
