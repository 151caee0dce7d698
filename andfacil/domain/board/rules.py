"""The rules for every edit: from a window, the command line or an import."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar

from andfacil.domain.board.answers import answer_on
from andfacil.domain.values.cards import (
    PAPER_TEXTS,
    Assumption,
    CaucusNote,
    Clash,
    Clock,
    ClosingWords,
    Commitment,
    Details,
    GoneOn,
    Guesses,
    LineTick,
    Need,
    Parked,
    Party,
    Phase,
    Position,
    RetiredRef,
    Side,
    Signing,
    Solution,
    WalkAway,
    Worded,
)
from andfacil.domain.values.errors import RuleBroken, UnknownRef
from andfacil.domain.values.ids import NEED_REF, SHA_256, SOLUTION_REF

if TYPE_CHECKING:
    from collections.abc import Iterator

    from andfacil.domain.values.cards import AnyCard, CardId
    from andfacil.domain.values.edits import Edit

CardT = TypeVar("CardT", bound="AnyCard")

LONGEST_TEXT = 500_000
"""Characters in one field; more than any board can show, and far below what SQLite is allowed."""

LONGEST_PHASE = 999
"""Minutes that can be planned for one phase."""

MOST_GUESSED = 3
"""Needs of a side that can matter most to it."""


class Cards(Protocol):
    """The cards that an edit is held against; a board is one."""

    def __contains__(self, card_id: object) -> bool: ...

    def get(self, card_id: CardId) -> AnyCard | None:
        """The card with this id, or None."""

    def all_of(self, of_class: type[CardT]) -> tuple[CardT, ...]:
        """All cards of a class, in their order."""


class StaleEdit(RuleBroken):
    """An edit for a board that has changed since."""

    def __init__(self, card_id: CardId) -> None:
        super().__init__("{ref} has changed in the meantime; please do it again.", ref=card_id)


def check_edit(cards: Cards, edit: Edit) -> None:
    """Raise RuleBroken when `edit` would break a rule on these cards."""
    later: dict[CardId, AnyCard | None] = {}
    for change in edit.changes:
        now = later.get(change.card_id, cards.get(change.card_id))
        if now != change.before:
            raise StaleEdit(change.card_id)
        _check_keepers(change.before, change.after)
        later[change.card_id] = change.after

    def exists(card_id: CardId) -> bool:
        if card_id in later:
            return later[card_id] is not None
        return card_id in cards

    _check_same_needs(cards, later, edit)
    for card_id, card in later.items():
        if card is None:
            _check_nothing_points_at(cards, later, card_id)
            continue
        check_card(card)
        if exists(f"retired:{card_id}") or (isinstance(card, RetiredRef) and exists(card.ref)):
            raise RuleBroken("{ref} has been used before; refs are never given again.", ref=card_id)
        for ref in pointed_at(card):
            if not exists(ref):
                raise UnknownRef(ref)


def check_card(card: AnyCard) -> None:
    """Raise RuleBroken when a card alone breaks a rule."""
    for text in _texts(card):
        if len(text) > LONGEST_TEXT:
            raise RuleBroken(
                "{ref} has a text of more than {most} characters; please shorten it.",
                ref=card.id,
                most=str(LONGEST_TEXT),
            )
    if isinstance(card, Worded) and not card.text:
        raise RuleBroken("{ref} has no text; delete the card instead.", ref=card.id)
    if isinstance(card, Need):
        if not NEED_REF.fullmatch(card.id) or card.id[0] != card.side:
            raise RuleBroken(
                "{ref} cannot be a need of side {side}.", ref=card.id, side=card.side.value
            )
    elif isinstance(card, Solution):
        _check_solution(card)
    else:
        _check_single(card)


def _check_solution(card: Solution) -> None:
    if not SOLUTION_REF.fullmatch(card.id):
        raise RuleBroken("{ref} cannot be a solution.", ref=card.id)
    for said in filter(None, (card.answer_a, card.answer_b)):
        given = answer_on(said.scale, said.scores) if said.scale else None
        if said.scores != () if said.scale is None else given is not said.answer:
            raise RuleBroken("{ref} has an answer that its numbers do not give.", ref=card.id)


def _check_single(card: AnyCard) -> None:
    """The rules of cards that are neither needs nor solutions."""
    if isinstance(card, Details):
        _check_details(card)
    elif isinstance(card, Clock):
        _check_clock(card)
    elif isinstance(card, Clash):
        _check_clash(card)
    elif isinstance(card, Guesses):
        _check_guesses(card)
    elif isinstance(card, LineTick):
        _check_tick(card)
    elif isinstance(card, WalkAway):
        _check_walk_away(card)
    elif isinstance(card, ClosingWords):
        _check_closing_words(card)


def pointed_at(card: AnyCard) -> Iterator[CardId]:
    """The refs of other cards that this card names; they must be on the board."""
    if isinstance(card, Solution):
        yield from card.meets
        yield from card.breaks
        yield from card.builds_on
    elif isinstance(card, Commitment) and card.solution:
        yield card.solution
    elif isinstance(card, CaucusNote):
        yield card.about
    elif isinstance(card, Clash):
        yield from card.needs
    elif isinstance(card, Guesses):
        yield from card.refs


def _check_same_needs(cards: Cards, later: dict[CardId, AnyCard | None], edit: Edit) -> None:
    """Needs that are the same point at each other, or no longer do."""
    for change in edit.changes:
        _check_parted(cards, later, change.before)
    for card in later.values():
        if isinstance(card, Need) and card.same_as:
            _check_joined(card, later.get(card.same_as, cards.get(card.same_as)))


def _check_joined(need: Need, other: AnyCard | None) -> None:
    """Both needs say that they are the same, and they are of two sides."""
    if other is None:
        raise UnknownRef(need.same_as)
    if not isinstance(other, Need) or other.side is need.side or other.same_as != need.id:
        raise RuleBroken(
            "{ref} and {other} cannot be the same need: it takes one of each side.",
            ref=need.id,
            other=need.same_as,
        )


def _check_parted(
    cards: Cards, later: dict[CardId, AnyCard | None], before: AnyCard | None
) -> None:
    """Nobody says any more to be the same as a need that says so no longer."""
    if not isinstance(before, Need) or not before.same_as:
        return
    now = later.get(before.id)
    other = later.get(before.same_as, cards.get(before.same_as))
    points = isinstance(other, Need) and other.same_as == before.id
    if points and not (isinstance(now, Need) and now.same_as == before.same_as):
        raise RuleBroken("{other} still points at {ref}.", other=before.same_as, ref=before.id)


def _check_keepers(before: AnyCard | None, after: AnyCard | None) -> None:
    if isinstance(before, Signing):
        raise RuleBroken("A signed version stays as it was signed.")
    if isinstance(before, Details) and after is None:
        raise RuleBroken("The session's own details cannot be deleted.")


def _check_nothing_points_at(
    cards: Cards, later: dict[CardId, AnyCard | None], card_id: CardId
) -> None:
    if not isinstance(cards.get(card_id), Worded):
        return
    pointing: tuple[Solution | Commitment | CaucusNote | Clash | Guesses, ...] = (
        *cards.all_of(Solution),
        *cards.all_of(Commitment),
        *cards.all_of(CaucusNote),
        *cards.all_of(Clash),
        *cards.all_of(Guesses),
    )
    for card in pointing:
        now = later.get(card.id, card)
        if now is not None and card_id in pointed_at(now):
            raise RuleBroken("{other} still points at {ref}.", other=card.id, ref=card_id)


def _check_details(details: Details) -> None:
    if not details.title.strip():
        raise RuleBroken("The session needs a title.")
    if not details.side_a.name.strip() or not details.side_b.name.strip():
        raise RuleBroken("Each side needs a name.")
    for scores in (details.willingness_before, details.willingness_after):
        if scores and not all(0 <= score <= 10 for score in (*scores.a, *scores.b)):
            raise RuleBroken("Willingness is a number from 0 to 10.")
    if len(details.plan) not in {0, len(Phase)} or not all(
        0 <= minutes <= LONGEST_PHASE for minutes in details.plan
    ):
        raise RuleBroken(
            "A phase takes from 0 to {most} minutes, and there is one number for each.",
            most=str(LONGEST_PHASE),
        )


def _check_clock(clock: Clock) -> None:
    if len(clock.spent) not in {0, len(Phase)} or any(time < 0 for time in clock.spent):
        raise RuleBroken("The time of the phases is one number for each of them.")
    if clock.id != "clock" or (clock.since is not None and clock.phase is None):
        raise RuleBroken("There is one clock, and it runs for a phase.")


def _check_clash(clash: Clash) -> None:
    """One need of each side, and at most one of the assumptions is the one that is doubted."""
    refs = clash.needs
    if [ref[:1] for ref in refs] != list(Side) or not all(map(NEED_REF.fullmatch, refs)):
        raise RuleBroken("A clash is between one need of each side.")
    if not all(clash.because) or not 0 <= clash.doubted <= len(clash.because):
        raise RuleBroken("The assumption that is doubted has to be one of those under the clash.")


def _check_guesses(guesses: Guesses) -> None:
    of_a = (guesses.top_a, guesses.guess_b)
    of_b = (guesses.top_b, guesses.guess_a)
    for side, lists in zip(Side, (of_a, of_b), strict=True):
        for refs in lists:
            right = all(NEED_REF.fullmatch(ref) and ref[0] == side for ref in refs)
            if not right or len(set(refs)) != len(refs) or len(refs) > MOST_GUESSED:
                raise RuleBroken("What matters most are three needs of a side at most, each once.")
    if guesses.id != "guesses":
        raise RuleBroken("There is one list of guesses.")


def _check_walk_away(answers: WalkAway) -> None:
    if answers.id != "walk-away" or not (answers.a or answers.b):
        raise RuleBroken("There is one card of private answers, and somebody has given one.")


def _check_closing_words(said: ClosingWords) -> None:
    words = (*said.a, *said.b)
    if said.id != "closing-words" or not words or not all(words):
        raise RuleBroken("There is one card of words at the end, and somebody has said one.")


def _check_tick(tick: LineTick) -> None:
    if not SHA_256.fullmatch(tick.words) or tick.id != f"tick:{tick.words}" or not tick.sides:
        raise RuleBroken("A tick is for the words of one line, by one side at least.")


def _texts(card: AnyCard) -> Iterator[str]:
    if isinstance(card, Need):
        yield from (card.text, card.why, card.met_when, card.said_as)
    elif isinstance(card, Solution):
        yield from (card.text, card.how_we_will_know, card.note)
        yield from (a.condition for a in (card.answer_a, card.answer_b) if a)
    elif isinstance(card, Commitment):
        yield from (card.text, card.owner, card.how_we_will_know, card.if_then)
    elif isinstance(card, Parked):
        yield from (card.text, card.owner)
    elif isinstance(card, Position | Assumption | CaucusNote | GoneOn):
        yield card.text
    elif isinstance(card, Clash):
        yield from (card.want_a, card.want_b, *card.because)
    elif isinstance(card, ClosingWords):
        yield from (*card.a, *card.b)
    elif isinstance(card, Details):
        yield from (card.title, card.context, card.purpose, card.place, card.facilitator)
        yield from (card.decision_rule, *card.ground_rules)
        yield from (getattr(card, name) for name in PAPER_TEXTS)
        for party in (card.side_a, card.side_b):
            yield from _party_texts(party)


def _party_texts(party: Party) -> Iterator[str]:
    yield party.name
    for person in party.people:
        yield from (person.name, person.role, person.authority)
