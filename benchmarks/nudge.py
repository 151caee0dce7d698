"""What the nudge costs: a line, and making the patterns of a language, all and the longest turn.

Run from the checkout: `.venv/bin/python -m benchmarks.nudge`
"""

from __future__ import annotations

import re
import statistics
from functools import partial

from andfacil.domain.method.nudge import NudgeRules
from andfacil.nudge_rules import LANGUAGES, nudge_rules
from benchmarks.figures import timed

LINES = (
    "We would like to meet in the hall on Sunday, whoever has time",
    "Wir möchten uns am Sonntag in der Halle treffen, wer Zeit hat",
    "Quisiéramos vernos el domingo en la sala, quien tenga tiempo",
    "Nous aimerions nous voir dimanche dans la salle, qui a le temps",
    "Gostaríamos de nos ver no domingo na sala, quem tiver tempo",
)
"""One that nothing is found in asks for every pattern; in the order of `LANGUAGES`."""

ROUNDS = 5
LINE_MS, TURN_MS = 8.0, 30.0
"""What a line and one turn of getting ready may take (ms), on a machine of the last ten years."""


def main() -> None:
    """Print both for each language."""
    for tag, line in zip(LANGUAGES, LINES, strict=True):
        read = timed(partial(nudge_rules, tag))
        known = nudge_rules(tag)
        if known is None:
            raise LookupError(tag)
        turns = [_turns(NudgeRules.of(tag, known.table)) for _ in range(ROUNDS)]
        whole = statistics.median(sum(each) for each in turns)
        longest = statistics.median(max(each) for each in turns)
        known.nudge(line)
        asking = partial(known.nudge, line)
        one = statistics.median(timed(asking) for _ in range(20 * ROUNDS))
        print(
            f"nudge in {tag}: a line {one:.2f} ms ({_verdict(one, LINE_MS)});"
            f" the file {read:.0f} ms; "
            f"{len(turns[0])} patterns {whole:.0f} ms, the longest {longest:.0f} ms"
            f" ({_verdict(longest, TURN_MS)})"
        )


def _turns(rules: NudgeRules) -> list[float]:
    """How long each turn of getting ready takes (ms)."""
    re.purge()  # it knows the patterns of the round before
    turns, going = list[float](), True

    def turn() -> None:
        nonlocal going
        going = rules.get_ready()

    while going:
        turns.append(timed(turn))
    return turns


def _verdict(measured: float, at_most: float) -> str:
    return f"{'within' if measured <= at_most else 'OVER'} {at_most:.0f} ms"


if __name__ == "__main__":
    main()
