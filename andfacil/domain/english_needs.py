"""English needs as clauses that can follow "How can we".

Rules of thumb, in this order: a wish not to; a deed, told by its first word; a sentence, told by
its subject or by a finite verb outside any clause that only describes; everything else is a thing
to have. Wrong guesses are mended by hand at the desk.
"""

from __future__ import annotations

import re
from itertools import pairwise


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


DEEDS = _words(
    """
    accept achieve adapt add agree allow arrive ask attract avoid be become begin bring build buy
    carry catch choose clean close come complete continue cook cut decide deliver do earn eat
    enjoy enter expand explain feel fill find finish follow gain get give go grow handle have hear
    hire improve increase invest join keep know learn leave let listen live lose maintain make
    manage meet move open own prepare preserve prevent protect prove provide put raise reach read
    receive recognise recognize reduce rely remain repair replace run save see sell send serve
    settle sit solve speak spend stand stay take teach tell think try understand use wait win
    write
    """
)
"""First words that make a need a deed, unless what follows shows that they name a thing."""

DEEDS_OR_THINGS = _words(
    """
    call care change cover end hold look offer pay plan respect rest share sleep start stop talk
    travel trust work
    """
)
"""First words that are a deed only in front of what is done: "pay the rent", not "pay rises"."""

OBJECTS = _words(
    """
    a an the our my their his her its each every less more fewer together
    """
)
AFTER_A_QUALITY = frozenset({"for", "to", "by", "in", "with", "at", "enough"})
AFTER_A_THING = _words(
    """
    of that which is are was were has
    """
)
"""Second words after which the first one names a thing: "return of the fields"."""

SUBJECTS = _words(
    """
    no-one nobody everyone everybody somebody someone those we they he she it i you people there
    nothing everything each
    """
)
FINITE = _words(
    """
    is are was were isn't aren't has hasn't can can't cannot could will won't would must may
    should does doesn't do don't stay stays remain remains know knows feel feels get gets keep
    keeps become becomes happen happens understand understands go goes rise rises fall falls
    """
)
DESCRIBING = _words(
    """
    that which who whom whose where when how what if while because until after before as so than
    unless
    """
)
"""Words that begin a clause which only describes; a verb behind them makes no sentence."""

PRONOUN_I = re.compile(r"I('|$)")


def english_clause(need: str, names: frozenset[str]) -> str | None:
    """The need as it reads after "How can we"; None for one without words."""
    words = need.split()
    if not words:
        return None
    first, second = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    small = _small(need, names)
    if first == "to" and second:
        return " ".join(words[1:])
    if first == "not" and second:
        return f"make sure {small}" if second == "to" else f"make sure that it is {small}"
    if second == "enough" or (first.endswith(("able", "ible")) and second in AFTER_A_QUALITY):
        return f"make it {small}"
    if _is_deed(first, second):
        return small
    return f"make sure that {small}" if _is_sentence(need) else f"have {small}"


def _is_deed(first: str, second: str) -> bool:
    if first in DEEDS_OR_THINGS:
        return second in OBJECTS
    return first in DEEDS and second not in AFTER_A_THING


def _is_sentence(need: str) -> bool:
    lower = [word.lower().strip(",;") for word in need.partition(":")[0].split()]
    subject = "no-one" if lower[:2] == ["no", "one"] else lower[0]
    if subject in SUBJECTS and len(lower) > 2:
        return True
    for before, word in pairwise(lower):
        if word in DESCRIBING:
            return False
        if word in FINITE and before != "to":
            return True
    return False


def _small(need: str, names: frozenset[str]) -> str:
    """The need with a small first letter, unless its first word keeps its capital."""
    first = need.split()[0].strip(".,;:!?")
    keeps = first in names or PRONOUN_I.match(first) or not first[1:].islower()
    if keeps and first != "A":
        return need
    return need[0].lower() + need[1:]
