"""Lines that name a solution and its status in the words of windows and room, not in the line's.

The column is headed UND in a German session, and a status is "vereinbart" there, so that
`und1 vereinbart` is a likely line. It is no solution with that text, for everybody to see: the
line has one set of signs in all languages, and the fault says which.
"""

from __future__ import annotations

import re

from andfacil.domain.values.cards import Status

_AND = ("and", "und", "et", "y", "e", "و")
_STATUSES = {
    Status.DRAFT: "entwurf ébauche projet borrador rascunho مسودة",
    Status.AGREED: (
        "vereinbart abgemacht convenu convenue acordado acordada combinado combinada متفق متّفق"
    ),
    Status.PARKED: (
        "zurückgestellt mis mise aparcado aparcada estacionado adiado adiada deixado deixada مرجأ"
    ),
    Status.REJECTED: (
        "verworfen abgelehnt écarté écartée rejeté rejetée descartado descartada rejeitado"
        " rejeitada مرفوض مستبعد"
    ),
}
"""First words of a status as windows and papers write it (`resources/i18n`), in lower case."""
_KNOWN = {word: status for status, words in _STATUSES.items() for word in words.split()}
_LINE = re.compile(
    rf"(?P<ref>(?:{'|'.join(_AND)})\s?(?P<number>\d{{1,4}}))"
    r"(?:\s+(?P<status>\w+)(?:\s+\S+){0,2}|\s+(?P<mark>>|==).*)?",
    re.IGNORECASE | re.DOTALL,
)


_SIDE = re.compile(
    r"(?:side|seite|partei|côté|partie|lado|parte|party|الطرف|الجانب)\s+(?P<letter>[ab])\s?(?P<sign>[:!?])",
    re.IGNORECASE,
)
"""As minutes name a side."""


def meant_by(line: str) -> tuple[int, str] | None:
    """How much of the line is in other words, and what the line would have; None for other lines.

    >>> meant_by("und1 vereinbart")
    (15, 'and1 agreed')
    """
    if side := _SIDE.match(line):
        return side.end(), f"{side['letter'].lower()}{side['sign']}"
    found = _LINE.fullmatch(line)
    if found is None:
        return None
    meant = f"and{found['number']}"
    english = found["ref"].casefold().startswith("and")
    if word := found["status"]:
        status = _KNOWN.get(word.casefold())
        if status is None and word.casefold() in set(Status) and not english:
            status = Status(word.casefold())
        return (len(line), f"{meant} {status.value}") if status else None
    if english or " " in found["ref"] or len(found["ref"]) - len(found["number"]) == 1:
        return None  # "y 3" or "E1" may be anything
    return found.end("ref"), meant
