"""Merging: one card with the words of several, which claims no more than they did."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from andfacil.domain.board.leaving import joined, redirected
from andfacil.domain.values.cards import Answer, CardId, Need, SideAnswer, Solution, Status

_MOST_RESERVED = (Answer.NOT_YET, Answer.YES_IF, Answer.YES)


def merged_need(needs: Sequence[Need]) -> Need:
    """The first need with the words of all; a non-negotiable if any is one, heard if all are."""
    return replace(
        needs[0],
        text=joined(need.text for need in needs),
        why=joined(need.why for need in needs),
        met_when=joined(need.met_when for need in needs),
        said_as=joined(need.said_as for need in needs),
        non_negotiable=any(need.non_negotiable for need in needs),
        heard=all(need.heard for need in needs),
        same_as=next((need.same_as for need in needs if need.same_as), ""),
        tested=needs[0].tested if len({need.tested for need in needs}) == 1 else None,
    )


def merged_solution(solutions: Sequence[Solution]) -> Solution:
    """The first solution with the words and links of all; a need met and broken is broken.

    If the statuses differ, it is a draft again: nobody has agreed to the whole yet.
    """
    first = solutions[0]
    own = {solution.id for solution in solutions}
    breaks = _all(solution.breaks for solution in solutions)
    return replace(
        first,
        text=joined(solution.text for solution in solutions),
        status=first.status if len({s.status for s in solutions}) == 1 else Status.DRAFT,
        meets=tuple(ref for ref in _all(s.meets for s in solutions) if ref not in breaks),
        breaks=breaks,
        answer_a=_merged_answer([solution.answer_a for solution in solutions]),
        answers_hidden=any(solution.answers_hidden for solution in solutions),
        answer_b=_merged_answer([solution.answer_b for solution in solutions]),
        how_we_will_know=joined(solution.how_we_will_know for solution in solutions),
        note=joined(solution.note for solution in solutions),
        builds_on=redirected(_all(s.builds_on for s in solutions), own, ""),
    )


def _merged_answer(answers: Sequence[SideAnswer | None]) -> SideAnswer | None:
    """The most reserved answer, with all conditions; "yes" only if it was the answer to each."""
    given = [answer for answer in answers if answer]
    for reserved in _MOST_RESERVED:
        first = next((answer for answer in given if answer.answer is reserved), None)
        if first and (reserved is not Answer.YES or len(given) == len(answers)):
            return replace(first, condition=joined(answer.condition for answer in given))
    return None


def _all(refs: Iterable[Iterable[CardId]]) -> tuple[CardId, ...]:
    return tuple(dict.fromkeys(chain.from_iterable(refs)))
