"""Lines that name a solution and its status in the words of windows and room, not in the line's.

The column is headed UND in a German session, and a status is "vereinbart" there, so that
`und1 vereinbart` is a likely line. It is no solution with that text, for everybody to see: the
line has one set of signs in all languages, and the fault says which.

So it is with a side as minutes name it (`Side A:`, `a & b:`), and with a sign behind a name, a time
or signs of a markup language, which would land the line on the side of the target.
"""

from __future__ import annotations

import re

from andfacil.domain.values.cards import Status
from andfacil.domain.values.narrow import latin_alike

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


_NOUNS = (
    "side|seite|partei|côté|partie|lado|parte|party|الطرف|الجانب|need|bedürfnis|besoin|necesidad"
    "|necessidade|الحاجة|حاجة"
)
_SIDE = re.compile(rf"(?:{_NOUNS})\s+(?P<letter>[ab])\s?(?P<sign>[:!?])", re.IGNORECASE)
"""As minutes name a side."""
_BOTH = re.compile(
    r"(?:a(?:\s?[&+/,و和與与、]\s?|\s(?:and|und|et|y|e|و)\s|\s)b"
    r"|b(?:\s?[&+/,و和與与、]\s?|\s(?:and|und|et|y|e|و)\s|\s)a)\s?(?P<sign>[:!])",
    re.IGNORECASE,
)
"""As one may write both of them."""
_TAG = r"</?[a-z][^<>]{0,80}>|&#?\w{1,8};?"
_LABEL = r"(?:[^\s:：>|/]{1,24}\s){0,2}[^\s:：>|/]{1,24}\s?[:：>|]\s?"
_SIGN = re.compile(
    r"(?<![^\W_])(?P<letters>ab|ba|[abp])(?P<closing>[^\w\s:!?]*)\s?(?P<sign>[:!?])"
    r"(?!\d)\W*\w",
    re.IGNORECASE,
)
_NO_TEXT = re.compile(
    rf"{_TAG}|[\W_]|\d{{1,4}}(?!\w)|[^\W\d_]{{1,3}}[.)）．]|[^\W\d_](?:,|(?=[\s\]]))|{_LABEL}",
    re.IGNORECASE,
)
"""What may stand before a sign and is no text: tags, numbers, times, a name with a colon."""
_MOST_BEFORE = 120


def meant_by(line: str) -> tuple[int, str] | None:
    """How much of the line is in other words, and what the line would have; None for other lines.

    >>> meant_by("und1 vereinbart")
    (15, 'and1 agreed')
    """
    if side := _SIDE.match(line):
        return side.end(), f"{side['letter'].lower()}{side['sign']}"
    if both := _BOTH.match(line):
        return both.end(), f"ab{both['sign']}"
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


def sign_within(line: str) -> tuple[int, str] | None:
    """The same for a line that begins with no sign and has one where its text begins.

    >>> sign_within("<b>a: quiet</b>")
    (5, 'a:')
    """
    begun, place = line[:_MOST_BEFORE], 0
    alike = "".join(map(latin_alike, begun))
    while place < len(begun):
        found = _SIGN.match(alike, place)
        if found and (place or found["closing"]):
            return found.end("sign"), f"{found['letters'].lower()}{found['sign']}"
        step = _NO_TEXT.match(begun, place)
        if step is None:
            break
        place = step.end()
    return None
