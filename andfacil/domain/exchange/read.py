"""Reading the exchange format: every key is read or named in a fault, with its path."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, Any, TypeVar

from andfacil.domain.board.board import Board
from andfacil.domain.exchange.node import (
    FORMAT,
    VERSION,
    ExchangeFault,
    Node,
    count,
    day,
    flag,
    list_of,
    one_of,
    ref,
    score,
    some_text,
    text,
)
from andfacil.domain.values.cards import (
    Answer,
    Assumption,
    Clash,
    Clock,
    Commitment,
    Details,
    DocumentKind,
    Kind,
    LineTick,
    MustOutcome,
    Need,
    Parked,
    Party,
    Person,
    Phase,
    Position,
    RetiredRef,
    Scale,
    Scores,
    Side,
    SideAnswer,
    Solution,
    Status,
)
from andfacil.domain.values.edits import Change, Edit, EditKind
from andfacil.domain.values.errors import RuleBroken
from andfacil.domain.values.ids import NEED_REF, PREFIXES, REF, SHA_256, SOLUTION_REF

if TYPE_CHECKING:
    from collections.abc import Callable

    from andfacil.domain.values.cards import AnyCard

ValueT = TypeVar("ValueT")


def read_cards(document: Node) -> tuple[AnyCard, ...]:
    """Every card of a document, checked against the rules of the board. Raises ExchangeFault."""
    if text(document.child("format")) != FORMAT:
        raise document.fault("this is not an andfacil session: its format is another.")
    version = document.child("version").value
    if isinstance(version, bool) or version != VERSION:
        raise document.fault("only version 1 of the format is known here.")
    details = _read_details(document)
    cards: list[AnyCard] = [
        *_cards(document, "needs", Need, read_need),
        *_cards(document, "solutions", Solution, read_solution),
        *_cards(document, "commitments", Commitment, read_commitment),
        *_cards(document, "parking_lot", Parked, read_parked),
        *_cards(document, "positions", Position, read_position),
        *_cards(document, "assumptions", Assumption, lambda node: {"text": some_text(node)}),
        *_cards(document, "clashes", Clash, _read_clash),
        *_cards(document, "read_back", LineTick, _read_tick),
        *_cards(document, "retired_refs", RetiredRef, _read_retired),
    ]
    if spent := document.optional("time_spent", by_phase, ()):
        cards.append(Clock(spent=spent))
    document.finish()
    _check_refs(cards)
    cards.insert(0, details)
    try:
        Board().check(Edit(EditKind.IMPORT, "", tuple(Change(c.id, None, c) for c in cards)))
    except ExchangeFault:
        raise
    except RuleBroken as error:
        raise ExchangeFault(error.template, **error.holes) from None
    return tuple(cards)


def _cards(
    document: Node,
    key: str,
    of_class: Callable[..., ValueT],
    read: Callable[[Node], dict[str, Any]],
) -> list[ValueT]:
    if not document.has(key):
        if key == "needs":
            document.child(key)  # required: says so
        return []
    found = []
    for order, node in enumerate(document.child(key).items()):
        values = read(node)
        keys = frozenset[str]()
        if isinstance(node.value, dict):
            node.finish()
            keys = spelled(node, of_class, values, {})
            if "answers" in node.mapping() and not (values["answer_a"] or values["answer_b"]):
                keys |= {"answers"}
        if "id" not in values:
            values["id"] = f"{PREFIXES[of_class]}{order + 1}"  # type: ignore[index]  # a card class
        found.append(of_class(**values, order=order, spelled=keys))
    return found


def _read_details(document: Node) -> Details:
    sides = document.child("sides")
    willingness = document.optional("willingness", _read_willingness, (None, None))
    values: dict[str, Any] = {
        "title": some_text(document.child("title")),
        "side_a": read_party(sides.child("A")),
        "side_b": read_party(sides.child("B")),
        "language": document.optional("language", text, ""),
        "kind": document.optional("kind", one_of(Kind), None),
        "context": document.optional("context", text, ""),
        "purpose": document.optional("purpose", text, ""),
        "date": document.optional("date", day, None),
        "place": document.optional("place", text, ""),
        "facilitator": document.optional("facilitator", text, ""),
        "decision_rule": document.optional("decision_rule", text, ""),
        "ground_rules": document.optional("ground_rules", list_of(some_text), ()),
        "willingness_before": willingness[0],
        "willingness_after": willingness[1],
        "review_date": document.optional("review_date", day, None),
        "document_kind": document.optional("document_kind", one_of(DocumentKind), None),
        "plan": document.optional("plan", by_phase, ()),
        "starts": document.optional("starts", one_of(Side), None),
        "answer_scale": document.optional("answer_scale", one_of(Scale), None),
    }
    looking = document.optional("looking", _read_looking, (False, False))
    values["looking_a"], values["looking_b"] = looking
    sides.finish()
    keys = set(spelled(document, Details, values, {}))
    lists = (
        *("assumptions", "solutions", "commitments", "parking_lot"),
        *("positions", "clashes", "read_back", "retired_refs"),
    )
    keys |= {key for key in lists if document.mapping().get(key) == []}
    if document.mapping().get("willingness") == {}:
        keys.add("willingness")
    return Details(**values, spelled=frozenset(keys))


def by_phase(node: Node) -> tuple[int, ...]:
    """One number for each phase, in the order of `Phase`; 0 where the document has none."""
    found = tuple(node.optional(phase.value, count, 0) for phase in Phase)
    node.finish()
    if not any(found):
        raise node.fault("at least one phase is expected here.")
    return found


def _read_looking(node: Node) -> tuple[bool, bool]:
    found = tuple(node.optional(side.value, flag, False) for side in Side)
    node.finish()
    if not any(found) or False in (flag(child) for child in map(node.child, node.mapping())):
        raise node.fault("only a side that has said yes stands here, with true.")
    return found[0], found[1]


def _read_willingness(node: Node) -> tuple[Scores | None, Scores | None]:
    found = tuple(node.optional(key, read_scores, None) for key in ("before", "after"))
    node.finish()
    return found[0], found[1]


def _read_clash(node: Node) -> dict[str, Any]:
    wants = node.optional("wants", _read_wants, ("", ""))
    return {
        "need_a": ref(NEED_REF)(node.child("A")),
        "need_b": ref(NEED_REF)(node.child("B")),
        "want_a": wants[0],
        "want_b": wants[1],
        "because": node.optional("because", list_of(some_text), ()),
        "doubted": node.optional("doubted", count, 0),
    }


def _read_wants(node: Node) -> tuple[str, str]:
    found = tuple(node.optional(side.value, some_text, "") for side in Side)
    node.finish()
    if not any(found):
        raise node.fault("what at least one side wants is expected here.")
    return found[0], found[1]


def _read_tick(node: Node) -> dict[str, Any]:
    words = text(node.child("words"))
    if not SHA_256.fullmatch(words):
        raise node.fault("64 hexadecimal digits are expected here.")
    sides = list_of(one_of(Side), unique=True)(node.child("sides"))
    if not sides:
        raise node.fault("at least one side is expected here.")
    return {"id": f"tick:{words}", "words": words, "a": Side.A in sides, "b": Side.B in sides}


def _read_retired(node: Node) -> dict[str, Any]:
    found = ref(REF)(node)
    return {"id": f"retired:{found}", "ref": found}


def _check_refs(cards: list[AnyCard]) -> None:
    seen: set[str] = set()
    for card in cards:
        found = card.ref if isinstance(card, Need | Solution | RetiredRef) else card.id
        if found in seen:
            raise ExchangeFault("The ref {ref} is used twice.", ref=found)
        seen.add(found)


def spelled(
    node: Node, of_class: Any, values: dict[str, Any], names: dict[str, str]
) -> frozenset[str]:
    """The optional keys of `node` that hold the default of `of_class`; `names` is field to key."""
    defaults = {field.name: field.default for field in fields(of_class)}
    return frozenset(
        key
        for name, value in values.items()
        if (key := names.get(name, name)) in node.mapping() and value == defaults.get(name)
    )


def build(
    node: Node, of_class: Callable[..., ValueT], values: dict[str, Any], **names: str
) -> ValueT:
    """A value of `of_class` from what was read, after checking that no key is left."""
    node.finish()
    return of_class(**values, spelled=spelled(node, of_class, values, names))


def read_person(node: Node) -> Person:
    """A person of a side."""
    values = {
        "name": node.optional("name", text, ""),
        "role": node.optional("role", text, ""),
        "authority": node.optional("authority", text, ""),
        "signs": node.optional("signs", flag, False),
    }
    if not node.mapping():
        raise node.fault("a person needs a name or a role.")
    return build(node, Person, values)


def read_party(node: Node) -> Party:
    """One side's people."""
    values = {
        "name": some_text(node.child("name")),
        "people": node.optional("people", list_of(read_person), ()),
    }
    return build(node, Party, values)


def read_answer(node: Node) -> SideAnswer:
    """One side's answer to a solution."""
    values = {
        "answer": one_of(Answer)(node.child("answer")),
        "condition": node.optional("condition", text, ""),
        "scale": node.optional("scale", one_of(Scale), None),
        "scores": node.optional("scores", list_of(score), ()),
    }
    return build(node, SideAnswer, values)


def read_scores(node: Node) -> Scores:
    """Willingness of both sides at one time."""
    scores = list_of(score)
    values = {"a": node.optional("A", scores, ()), "b": node.optional("B", scores, ())}
    return build(node, Scores, values, a="A", b="B")


def read_need(node: Node) -> dict[str, Any]:
    """The fields of a need."""
    side = one_of(Side)(node.child("side"))
    found = ref(NEED_REF)(node.child("ref"))
    if found[0] != side:
        raise node.fault("the ref {ref} is not one of side {side}.", ref=found, side=side.value)
    return {
        "id": found,
        "side": side,
        "text": some_text(node.child("text")),
        "non_negotiable": node.optional("non_negotiable", flag, False),
        "why": node.optional("why", text, ""),
        "met_when": node.optional("met_when", text, ""),
        "said_as": node.optional("said_as", text, ""),
        "heard": node.optional("heard", flag, False),
        "same_as": node.optional("same_as", ref(NEED_REF), ""),
        "tested": node.optional("tested", one_of(MustOutcome), None),
    }


def read_solution(node: Node) -> dict[str, Any]:
    """The fields of a solution."""
    need_refs = list_of(ref(NEED_REF), unique=True)
    answers = node.optional("answers", _answers, None)
    return {
        "id": ref(SOLUTION_REF)(node.child("ref")),
        "text": some_text(node.child("text")),
        "status": node.optional("status", one_of(Status), Status.DRAFT),
        "meets": node.optional("meets", need_refs, ()),
        "breaks": node.optional("breaks", need_refs, ()),
        "answer_a": answers[0] if answers else None,
        "answer_b": answers[1] if answers else None,
        "how_we_will_know": node.optional("how_we_will_know", text, ""),
        "note": node.optional("note", text, ""),
        "builds_on": node.optional("builds_on", list_of(ref(SOLUTION_REF), unique=True), ()),
    }


def _answers(node: Node) -> tuple[SideAnswer | None, SideAnswer | None]:
    found = tuple(node.optional(side.value, read_answer, None) for side in Side)
    node.finish()
    return found[0], found[1]


def read_commitment(node: Node) -> dict[str, Any]:
    """The fields of a commitment."""
    return {
        "text": some_text(node.child("text")),
        "owner": node.optional("owner", text, ""),
        "by": node.optional("by", day, None),
        "solution": node.optional("solution", ref(SOLUTION_REF), ""),
        "how_we_will_know": node.optional("how_we_will_know", text, ""),
        "if_then": node.optional("if_then", text, ""),
    }


def read_parked(node: Node) -> dict[str, Any]:
    """The fields of a parked point."""
    return {
        "text": some_text(node.child("text")),
        "owner": node.optional("owner", text, ""),
        "by": node.optional("by", day, None),
    }


def read_position(node: Node) -> dict[str, Any]:
    """The fields of a position."""
    return {"side": one_of(Side)(node.child("side")), "text": some_text(node.child("text"))}
