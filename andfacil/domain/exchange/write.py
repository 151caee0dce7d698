"""Writing the exchange format: the keys in the order of the schema."""

from __future__ import annotations

from dataclasses import MISSING, fields
from typing import TYPE_CHECKING, Any

from andfacil.domain.exchange.node import FORMAT, VERSION
from andfacil.domain.values.cards import (
    Assumption,
    Clash,
    Clock,
    Commitment,
    LineTick,
    Need,
    Parked,
    Phase,
    Position,
    RetiredRef,
    Side,
    Solution,
)

if TYPE_CHECKING:
    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import Details, Party, Person, Scores, SideAnswer


def write_session(board: Board) -> dict[str, Any]:
    """The whole board as plain dicts, lists and texts."""
    details = board.details
    spelled = details.spelled
    document: dict[str, Any] = {"format": FORMAT, "version": VERSION, "title": details.title}
    document |= _options(details, "language", "kind", "context", "purpose", "date", "place")
    document |= _options(details, "facilitator", "decision_rule", "ground_rules")
    document["sides"] = {side.value: _party(details.party(side)) for side in Side}
    document["needs"] = [_need(need) for need in board.all_of(Need)]
    lists: dict[str, list[Any]] = {
        "assumptions": [assumption.text for assumption in board.all_of(Assumption)],
        "solutions": [_solution(solution) for solution in board.all_of(Solution)],
        "commitments": [_commitment(commitment) for commitment in board.all_of(Commitment)],
        "parking_lot": [_parked(parked) for parked in board.all_of(Parked)],
    }
    document |= {key: found for key, found in lists.items() if found or key in spelled}
    document |= _willingness(details)
    document |= _options(details, "review_date", "document_kind")
    said = {Side.A: details.looking_a, Side.B: details.looking_b}
    if looking := {side.value: True for side, yes in said.items() if yes}:
        document["looking"] = looking
    document |= _options(details, "starts", "answer_scale")
    spent = next((clock.spent for clock in board.all_of(Clock)), ())
    times = {"plan": details.plan, "time_spent": spent}
    document |= {key: found for key, numbers in times.items() if (found := _by_phase(numbers))}
    lists = {
        "positions": [
            {"side": position.side.value, "text": position.text}
            for position in board.all_of(Position)
        ],
        "clashes": [_clash(clash) for clash in board.all_of(Clash)],
        "read_back": [_tick(tick) for tick in board.all_of(LineTick)],
        "retired_refs": [retired.ref for retired in board.all_of(RetiredRef)],
    }
    return document | {key: found for key, found in lists.items() if found or key in spelled}


def _options(value: Any, *names: str) -> dict[str, Any]:
    """The optional fields that are not the default, or that the imported file wrote out."""
    defaults = {field.name: field.default for field in fields(value)}
    found = {}
    for name in names:
        now = getattr(value, name)
        if now != defaults.get(name, MISSING) or name in value.spelled:
            found[name] = _plain(now)
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return list(value)
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return value.value if hasattr(value, "value") else value


def _party(party: Party) -> dict[str, Any]:
    found: dict[str, Any] = {"name": party.name}
    if party.people or "people" in party.spelled:
        found["people"] = [_person(person) for person in party.people]
    return found


def _person(person: Person) -> dict[str, Any]:
    return _options(person, "name", "role", "authority", "signs")


def _need(need: Need) -> dict[str, Any]:
    found = {"ref": need.ref, "side": need.side.value, "text": need.text}
    names = ("non_negotiable", "why", "met_when", "said_as", "heard", "same_as", "tested")
    return found | _options(need, *names)


def _solution(solution: Solution) -> dict[str, Any]:
    found: dict[str, Any] = {"ref": solution.ref, "text": solution.text}
    found |= _options(solution, "status", "meets", "breaks")
    answers = {
        side.value: _answer(answer)
        for side, answer in ((Side.A, solution.answer_a), (Side.B, solution.answer_b))
        if answer
    }
    if answers or "answers" in solution.spelled:
        found["answers"] = answers
    return found | _options(solution, "how_we_will_know", "note", "builds_on")


def _answer(answer: SideAnswer) -> dict[str, Any]:
    return {"answer": answer.answer.value} | _options(answer, "condition", "scale", "scores")


def _clash(clash: Clash) -> dict[str, Any]:
    found: dict[str, Any] = dict(zip(map(str, Side), clash.needs, strict=True))
    wants = zip(map(str, Side), (clash.want_a, clash.want_b), strict=True)
    if wanted := {side: want for side, want in wants if want}:
        found["wants"] = wanted
    return found | _options(clash, "because", "doubted")


def _commitment(commitment: Commitment) -> dict[str, Any]:
    found = {"text": commitment.text}
    return found | _options(commitment, "owner", "by", "solution", "how_we_will_know", "if_then")


def _parked(parked: Parked) -> dict[str, Any]:
    return {"text": parked.text} | _options(parked, "owner", "by")


def _tick(tick: LineTick) -> dict[str, Any]:
    return {"words": tick.words, "sides": sorted(tick.sides)}


def _willingness(details: Details) -> dict[str, Any]:
    found = {
        key: _scores(scores)
        for key, scores in (
            ("before", details.willingness_before),
            ("after", details.willingness_after),
        )
        if scores is not None
    }
    return {"willingness": found} if found or "willingness" in details.spelled else {}


def _by_phase(numbers: tuple[int, ...]) -> dict[str, int]:
    """The numbers that are not 0, by their phases."""
    return {phase.value: number for phase, number in zip(Phase, numbers, strict=False) if number}


def _scores(scores: Scores) -> dict[str, Any]:
    return {
        side.value: list(numbers)
        for side, numbers in ((Side.A, scores.a), (Side.B, scores.b))
        if numbers or side.value in scores.spelled
    }
