"""The parts of the agreement, each made from the board."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from andfacil.domain.board.coverage import Ring
from andfacil.domain.editing.common_ground import common_share
from andfacil.domain.values.cards import (
    Answer,
    Commitment,
    Need,
    Parked,
    Position,
    Side,
    Solution,
    Status,
)
from andfacil.domain.views.open_points import has_open_condition
from andfacil.export.papers.outline import (
    Clause,
    Column,
    Columns,
    Items,
    Prose,
    Row,
    Subheading,
    Table,
)
from andfacil.export.papers.unbroken import whole_known_names
from andfacil.session_words import DOT, words_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andfacil.domain.board.board import Board
    from andfacil.domain.values.cards import Details, Person, SideAnswer
    from andfacil.export.papers.outline import Block
    from andfacil.session_words import Words

NOTHING = "\N{EN DASH}"
"""The text of an empty table cell."""

WHO_CELLS = {"commitments": 1}
"""By key of a table, the cell of its rows (from 0, after the label) that says who."""

LONGEST_QUOTE = 120
"""Letters of a need that are printed where it is named again."""


def printed_ref(ref: str) -> str:
    """A ref as it is printed: "AND 3" on one line, "A1" as it is."""
    return ref.replace("AND", "AND\N{NO-BREAK SPACE}")


def printed_refs(refs: Iterable[str]) -> str:
    """Several refs as they are printed."""
    return ", ".join(printed_ref(ref) for ref in refs)


def prose(key: str, text: str) -> Iterator[Block]:
    """One paragraph; none for an empty text."""
    if text.strip():
        yield Prose((Clause(key, text),))


def authority_of(person: Person, words: Words) -> str:
    """What a person may settle, after its label; a text that begins like the label needs none."""
    what = person.authority.strip()
    if not what:
        return ""
    labelled = words("head.may_settle", what=what)
    return what if _first_word(what) == _first_word(labelled) else labelled


def _first_word(text: str) -> str:
    return text.split()[0].casefold()


def document_text(details: Details) -> str:
    """What the paper says it is: the session's text, or else the usual one for its kind."""
    return details.document_text.strip() or usual_document_text(details)


def usual_document_text(details: Details) -> str:
    """The words for the session's kind of document, in its language; empty without a kind."""
    kind = details.document_kind
    return "" if kind is None else words_for(details.language)(f"kind.{kind}")


def _document(board: Board, _words: Words, _number: str) -> Iterator[Block]:
    yield from prose("kind", document_text(board.details))


def _purpose(board: Board, _words: Words, _number: str) -> Iterator[Block]:
    yield from prose("purpose", board.details.purpose)


def _background(board: Board, _words: Words, _number: str) -> Iterator[Block]:
    yield from prose("background", board.details.context)


def _needs(board: Board, words: Words, _number: str) -> Iterator[Block]:
    a, b = (
        Column(
            side,
            board.details.party(side).name,
            tuple(_need_clause(need, words) for need in board.needs(side)),
        )
        for side in Side
    )
    if a.clauses or b.clauses:
        yield Columns("needs", a, b)
    share = common_share(need for side in Side for need in board.needs(side))
    if share.joined:
        yield from prose("common", words("common.share", count=share.joined, needs=share.needs))


def _need_clause(need: Need, words: Words) -> Clause:
    """A need, and which one of the other side is the same."""
    notes = (words("common.note", ref=need.same_as),) if need.same_as else ()
    return Clause(f"need:{need.ref}", need.text, need.ref, notes)


def _musts(board: Board, words: Words, _number: str) -> Iterator[Block]:
    """Non-negotiables, quoted; under each what shows that it is met, and by what it is."""
    quoted = []
    for need in (n for side in Side for n in board.needs(side) if n.non_negotiable):
        met = board.coverage.ring(need.ref) is Ring.MET
        by = ", ".join(_honoured_by(board, need, words))
        told = {
            "must.met_when": need.met_when.strip() or words("must.no_sign"),
            "must.by": by if met else words("must.not_met"),
        }
        note = DOT.join(words("scene.noted", head=words(key), text=told[key]) for key in told)
        quoted.append(Clause(f"must:{need.ref}", first_line(need.text), need.ref, (note,)))
    if quoted:
        yield Items(tuple(quoted))


def first_line(text: str) -> str:
    """The beginning of a need that stands whole above: its first line, cut at a word if long."""
    first, *others = text.strip().splitlines() or [""]
    if len(first) <= LONGEST_QUOTE:
        return f"{first.rstrip()} …" if others else first
    word = first.rfind(" ", LONGEST_QUOTE // 2, LONGEST_QUOTE)
    return f"{first[: LONGEST_QUOTE if word < 0 else word].rstrip()} …"


def _honoured_by(board: Board, need: Need, words: Words) -> Iterator[str]:
    """The agreed solutions that meet a need; a condition that is open is told."""
    for solution in agreed(board):
        if need.ref in solution.meets:
            ref = printed_ref(solution.ref)
            conditional = has_open_condition(board, solution)
            yield words("must.conditional", ref=ref) if conditional else ref


def _solutions(board: Board, words: Words, _number: str) -> Iterator[Block]:
    if settled := [s for s in agreed(board) if not has_open_condition(board, s)]:
        yield solution_items(settled, words)


def _conditions(board: Board, words: Words, _number: str) -> Iterator[Block]:
    """Agreed solutions with an open condition, apart: nobody should take them for settled."""
    if conditional := [s for s in agreed(board) if has_open_condition(board, s)]:
        yield Prose((Clause("conditions", words("conditions.lead")),))
        yield solution_items(conditional, words)


def solution_items(solutions: Iterable[Solution], words: Words) -> Items:
    """Solutions with their refs and notes."""
    return Items(
        tuple(
            Clause(f"solution:{s.ref}", s.text, printed_ref(s.ref), tuple(solution_notes(s, words)))
            for s in solutions
        )
    )


def solution_notes(solution: Solution, words: Words) -> Iterator[str]:
    """The small lines under a solution: what it meets, how we will know, answers with an if."""
    first = []
    if solution.meets:
        first.append(words("solution.meets", refs=printed_refs(solution.meets)))
    if solution.breaks:
        first.append(words("solution.breaks", refs=printed_refs(solution.breaks)))
    if solution.how_we_will_know.strip():
        first.append(words("solution.know", sign=solution.how_we_will_know))
    if first:
        yield DOT.join(first)
    for side, answer in ((Side.A, solution.answer_a), (Side.B, solution.answer_b)):
        if answer is not None and answer.answer is not Answer.YES:
            yield _answer(side, answer, words)


def _answer(side: Side, answer: SideAnswer, words: Words) -> str:
    key = "solution.yes_if" if answer.answer is Answer.YES_IF else "solution.not_yet"
    condition = answer.condition.strip()
    if not condition:
        key += "_bare"
    return words(key, side=side, condition=condition)


def _commitments(board: Board, words: Words, number: str) -> Iterator[Block]:
    commitments = board.all_of(Commitment)
    know = any(c.how_we_will_know.strip() for c in commitments)
    people = [p.name.strip() for side in Side for p in board.details.party(side).people]
    rows = []
    for row_number, commitment in enumerate(commitments, 1):
        what = commitment.text
        if commitment.solution:
            what = f"{what.rstrip()} ({printed_ref(commitment.solution)})"
        cells: tuple[str, ...] = (
            what,
            whole_known_names(commitment.owner.strip(), people) or words("commitment.no_owner"),
            words.table_date(commitment.by) if commitment.by else words("commitment.no_date"),
        )
        if know:
            cells += (commitment.how_we_will_know.strip() or NOTHING,)
        rows.append(Row(f"commitment:{row_number}", f"{number}.{row_number}", cells))
    if rows:
        names = ("what", "who", "by", "know")[: 4 if know else 3]
        heads = ("", *(words(f"commitment.{name}") for name in names))
        yield Table("commitments", heads, (40, 22, 14, 24)[: len(names)], tuple(rows))


def _open(board: Board, words: Words, _number: str) -> Iterator[Block]:
    needs = [need for side in Side for need in board.needs(side)]
    if unmet := [need for need in needs if not _is_settled(board, need)]:
        yield Items(
            tuple(
                Clause(f"unmet:{n.ref}", first_line(n.text), n.ref, (_why_unmet(board, n, words),))
                for n in unmet
            )
        )
    elif needs:
        yield Prose((Clause("unmet", words("open.all_met")),))
    if parked := tuple(_parked(board, words)):
        yield Prose(parked)


def _is_settled(board: Board, need: Need) -> bool:
    """True when a need is met, and not by solutions alone that have an open condition."""
    if board.coverage.ring(need.ref) is not Ring.MET:
        return False
    meeting = (s for s in agreed(board) if need.ref in s.meets)
    return any(not has_open_condition(board, s) for s in meeting)


def open_title(blocks: Iterable[Block], usual: str) -> str:
    """The name of the heading over what is open: it names nothing that is not there.

    `blocks` are those of the part; `usual` is the name where needs are unmet and points parked.
    """
    keys = {c.key.partition(":") for b in blocks if isinstance(b, Items | Prose) for c in b.clauses}
    needs = {which for kind, _, which in keys if kind == "unmet"}
    parked = any(kind != "unmet" for kind, _, _ in keys)
    if needs == {""}:  # the one sentence that all are met
        return "open_met_and_parked" if parked else "open_met"
    if usual != "open" or (needs and parked):
        return usual
    return "open_unmet" if needs else "open_parked"


def _why_unmet(board: Board, need: Need, words: Words) -> str:
    ring = board.coverage.ring(need.ref)
    touching = set(board.coverage.solutions_linked_to(need.ref))
    solutions = [s for s in board.all_of(Solution) if s.ref in touching]
    if ring is Ring.PROMISED:
        drafts = (s.ref for s in solutions if s.status is Status.DRAFT and need.ref in s.meets)
        return words("open.promised", refs=printed_refs(drafts))
    if ring is Ring.BROKEN:
        against = (s.ref for s in solutions if s.status is Status.AGREED and need.ref in s.breaks)
        return words("open.broken", refs=printed_refs(against))
    if ring is Ring.MET:
        conditional = (s.ref for s in solutions if s.status is Status.AGREED)
        return words("open.conditional", refs=printed_refs(conditional))
    return words("open.empty")


def _parked(board: Board, words: Words) -> Iterator[Clause]:
    for number, parked in enumerate(board.all_of(Parked), 1):
        by = words("open.by", date=words.long_date(parked.by)) if parked.by else ""
        more = ", ".join(part for part in (parked.owner.strip(), by) if part)
        text = f"{parked.text.rstrip()} ({more})" if more else parked.text
        yield Clause(f"parked:{number}", words("open.parked", text=text))
    for solution in board.all_of(Solution):
        if solution.status is Status.PARKED:
            text = words(
                "open.parked", text=f"{solution.text.rstrip()} ({printed_ref(solution.ref)})"
            )
            yield Clause(f"solution:{solution.ref}", text)


def _if_then(board: Board, _words: Words, _number: str) -> Iterator[Block]:
    plans = tuple(
        Clause(f"if_then:{row_number}", commitment.if_then)
        for row_number, commitment in enumerate(board.all_of(Commitment), 1)
        if commitment.if_then.strip()
    )
    if plans:
        yield Prose(plans)


def _review(board: Board, words: Words, _number: str) -> Iterator[Block]:
    date = board.details.review_date
    if date is not None:
        yield from prose("review", words("review.date", date=words.long_date(date)))
    yield from prose("review_how", board.details.review_how)


def _text_of(field: str) -> Callable[[Board, Words, str], Iterator[Block]]:
    """A part that is one text of the session's own card."""
    return lambda board, _words, _number: prose(field, getattr(board.details, field))


def _annex(board: Board, words: Words, _number: str) -> Iterator[Block]:
    details = board.details
    if rule := details.decision_rule.strip():
        yield from prose("decision_rule", words("annex.decision", rule=rule))
    if details.looking_a and details.looking_b:
        yield from prose("looking", words("annex.looking"))
    rules = enumerate(details.ground_rules, 1)
    if clauses := tuple(Clause(f"ground_rule:{n}", text, f"{n}") for n, text in rules):
        yield Subheading(Clause("ground_rules", words("annex.ground_rules")))
        yield Items(clauses)
    positions = enumerate(board.all_of(Position), 1)
    if clauses := tuple(Clause(f"position:{n}", p.text, p.side.value) for n, p in positions):
        yield Subheading(Clause("positions", words("annex.positions")))
        yield Items(clauses)


def agreed(board: Board) -> list[Solution]:
    """The solutions that both sides have agreed."""
    return [s for s in board.all_of(Solution) if s.status is Status.AGREED]


Part = Callable[["Board", "Words", str], "Iterator[Block]"]
"""Gives the blocks of one part, from the board, in these words, under this number."""

SECTIONS: dict[str, Part] = {
    "document": _document,
    "purpose": _purpose,
    "background": _background,
    "needs": _needs,
    "musts": _musts,
    "solutions": _solutions,
    "conditions": _conditions,
    "commitments": _commitments,
    "open": _open,
    "if_then": _if_then,
    "review": _review,
    "disagreement": _text_of("disagreement"),
    "confidentiality": _text_of("confidentiality"),
    "amending": _text_of("amending"),
    "ending": _text_of("ending"),
    "prevailing": _text_of("prevailing"),
    "annex": _annex,
}
"""The parts in their order; a part gives no block when the session has nothing for it."""
