"""What the commands of the method print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from andfacil.domain.values.cards import Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from andfacil.domain.method.insight import Insight
    from andfacil.domain.method.package import Package

NONE = "-"
"""Instead of a figure where there is nothing to divide by."""


def package_lines(found: Package) -> Iterator[str]:
    """The package and what it means for each side; or what is in the way of one."""
    if found.package is None or found.meets is None or found.leaves_out is None:
        yield f"no package: no candidate meets {_refs(found.in_the_way)}"
    else:
        yield f"the smallest package: {_refs(found.package)}"
        for side in Side:
            yield (
                f"{side}  meets {_refs(found.meets[side])}; "
                f"leaves out {_refs(found.leaves_out[side])}"
            )
    for ref, only in found.only_way_to.items():
        yield f"{ref} is the only way to {_refs(only)}"
    for ref, broken in found.kept_out.items():
        yield f"{ref} is kept out: it breaks {_refs(broken)}"


def insight_lines(found: Insight) -> Iterator[str]:
    """The measures, a line each."""
    building, defending = found.moves["building"], found.moves["defending"]
    now = _percent(found.build_share[-1] if found.build_share else None)
    yield f"moves: {building} building, {defending} defending; {now} building among the last ten"
    yield f"solutions that meet needs of both sides: {_percent(found.and_share)}"
    musts, needs = found.musts_met, found.coverage
    yield f"non-negotiables met: A {_percent(musts['A'])}, B {_percent(musts['B'])}"
    yield (
        f"needs met: A {_percent(needs['A'])}, B {_percent(needs['B'])}, "
        f"apart by {_percent(needs['gap'])}"
    )
    even = (f"{name} {_figure(share)}" for name, share in found.balance.items())
    yield f"balance, 1 is even: {', '.join(even)}"
    yield f"positions turned into needs: {_percent(found.reframed)}"
    yield f"commitments with text, owner and date: {_percent(found.complete_commitments)}"
    for side, shift in found.willingness_shift.items():
        yield (
            f"willingness of {side}, after minus before: "
            f"median {_signed(shift['median'])}, lowest {_signed(shift['minimum'])}"
        )
    for ref, answer in found.strength_of_yes.items():
        yield f"{ref}, weakest answer: {answer or NONE}"
    for phase, minutes in found.minutes.items():
        yield f"{phase}: {minutes:.0f} min"
    first = NONE if found.first_shared is None else f"{found.first_shared:.0f} min"
    yield f"from the first card to a solution for both sides: {first}"


def _refs(refs: Iterable[str]) -> str:
    return ", ".join(refs) or "nothing"


def _percent(share: float | None) -> str:
    return NONE if share is None else f"{share:.0%}"


def _figure(share: float | None) -> str:
    return NONE if share is None else f"{share:.2f}"


def _signed(number: float | None) -> str:
    return NONE if number is None else f"{number:+g}"
