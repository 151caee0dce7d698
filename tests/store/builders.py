"""Sessions for the store's tests: a small one with every kind of card, and files made of it."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from andfacil.domain.values.cards import (
    Answer,
    AnyCard,
    Assumption,
    Better,
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
    Party,
    Person,
    Phase,
    Position,
    RetiredRef,
    Scale,
    Scores,
    Side,
    SideAnswer,
    Signing,
    Solution,
    Status,
    WalkAway,
)
from andfacil.domain.values.edits import EditKind
from andfacil.store.session_file import SessionFile

DETAILS = Details(
    title="Rota",
    spelled=frozenset({"place", "solutions"}),
    side_a=Party(
        name="Night nurses",
        people=(
            Person(name="Żaneta", role="speaker", authority="may sign", signs=True),
            Person(role="observer", spelled=frozenset({"name", "signs"})),
        ),
        spelled=frozenset({"people"}),
    ),
    side_b=Party(name="Hospital operations"),
    language="en",
    kind=Kind.EMPLOYEE,
    context="Ward 3",
    purpose="A rota that both can live with",
    date=dt.date(2027, 1, 31),
    facilitator="Ama",
    decision_rule="Both sides say yes",
    ground_rules=("One at a time", "Phones away"),
    willingness_before=Scores(a=(3, 4), b=(), spelled=frozenset({"B"})),
    willingness_after=Scores(a=(8, 9), b=(7,)),
    review_date=dt.date(2027, 4, 30),
    document_kind=DocumentKind.HEADS_OF_TERMS,
    phase=Phase.BUILD,
    document_text="A promise, and nothing for a court",
    review_how="Ola calls it, with the list of stand-ins",
    disagreement="We talk within seven days",
    confidentiality="Names stay in the room",
    amending="In writing, by both",
    ending="From 1 May, for a year",
    prevailing="The Polish text counts",
    before_hidden=True,
    after_hidden=True,
    swapped=True,
    plan=(0, 5, 10, 5, 10, 8, 4, 3, 0),
    looking_a=True,
    looking_b=True,
    starts=Side.B,
    answer_scale=Scale.GRADIENTS,
)

EVERY_KIND: tuple[AnyCard, ...] = (
    DETAILS,
    Need(
        id="A1",
        side=Side.A,
        text="Sleep after a night shift — 12 h",
        non_negotiable=True,
        why="Errors",
        met_when="12 h in the rota",
        said_as="No more double shifts!",
        heard=True,
        same_as="B1",
        tested=MustOutcome.STAYS,
        spelled=frozenset({"heard"}),
    ),
    Need(
        id="B1",
        order=1,
        side=Side.B,
        text='Every bed has a nurse; DROP TABLE "need" \0 أهلا',
        hidden=True,
        same_as="A1",
    ),
    Solution(
        id="AND1",
        text="A pool of stand-ins",
        status=Status.AGREED,
        meets=("A1", "B1"),
        answer_a=SideAnswer(answer=Answer.YES_IF, condition="paid", spelled=frozenset({"x"})),
        answer_b=SideAnswer(answer=Answer.YES, scale=Scale.FIST, scores=(3, 5)),
        how_we_will_know="No open shift in March",
        note="Ask finance",
        answers_hidden=True,
    ),
    Solution(
        id="AND3", order=1, text="Nap rooms", breaks=("B1",), builds_on=("AND1",), hidden=True
    ),
    Position(id="Q1", side=Side.B, text="No more sick notes", hidden=True),
    Commitment(
        id="C1",
        text="List of stand-ins",
        owner="Ola",
        by=dt.date(2027, 2, 1),
        solution="AND1",
        how_we_will_know="It hangs in the ward",
        if_then="If Ola is ill, Ama does it",
    ),
    Parked(id="P1", text="Parking fees", owner="Ama", by=dt.date(2027, 3, 1)),
    Assumption(id="S1", text="because nobody wants nights"),
    Clash(
        id="X1",
        need_a="A1",
        need_b="B1",
        want_a="No double shifts",
        want_b="Everybody on call",
        because=("Nobody else may do it", "Stand-ins cost too much"),
        doubted=2,
    ),
    Guesses(top_a=("A1",), guess_a=("B1",), top_b=("B1",), guess_b=("A1",)),
    CaucusNote(id="N1", about="A1", text="They would take ten hours: secret", may_share=True),
    GoneOn(id="G1", phase=Phase.CLARIFY, text="They must leave at four", left_open=("not_heard",)),
    Clock(
        phase=Phase.BUILD,
        since=dt.datetime(2027, 1, 31, 15, 0, tzinfo=dt.UTC),
        spent=(0, 312, 1500, 0, 61, 0, 0, 0, 0),
    ),
    WalkAway(a=Better.NOT_SURE, b=Better.YES),
    ClosingWords(a=("relieved", "heard at last"), b=("tired",)),
    LineTick(id=f"tick:{'0a' * 32}", words="0a" * 32, a=True),
    LineTick(id=f"tick:{'1b' * 32}", order=1, words="1b" * 32, a=True, b=True),
    RetiredRef(id="retired:AND2", ref="AND2"),
    Signing(
        id="V1",
        version=1,
        at=dt.datetime(2027, 1, 31, 16, 5, 7, 123456, tzinfo=dt.UTC),
        signed_by=("Żaneta", "Ola"),
        fingerprint="ab" * 32,
        content='{"format": "andfacil-session"}',
    ),
)
"""At least one card of every class, with every field in use somewhere."""


def make_session(folder: Path, *cards: AnyCard, name: str = "rota.andfacil") -> Path:
    """A closed session file with these cards, or with one of every kind."""
    path = folder / name
    SessionFile.create(path, cards or EVERY_KIND, EditKind.IMPORT).close()
    return path


def names_in(folder: Path) -> list[str]:
    """What lies in a folder."""
    return sorted(entry.name for entry in folder.iterdir())
