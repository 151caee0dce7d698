"""What can be wrong with a line: sentences that say what would be right."""

from __future__ import annotations

from andfacil.domain.values.errors import RuleBroken


class CaptureFault(RuleBroken):
    """A line that cannot be understood, and where.

    `start` and `end` are offsets of characters in the line as typed. The caret goes to `start`;
    if there is nothing to mark, both are equal.
    """

    def __init__(self, template: str, start: int, end: int, **holes: str) -> None:
        super().__init__(template, **holes)
        self.start = start
        self.end = end


EMPTY_LINE = "Type a need, a solution or a commitment."
NO_TARGET = (
    "Start the line with a: a! a? b: b! b? + or p: or with a ref such as a1, or give"
    " a commitment: do TEXT @OWNER by DATE."
)
NO_TEXT_AFTER = "Type the text after {prefix}"
NO_TEXT_BEFORE = "Type the text before {sign}"

SIGN_TWICE = "{sign} stands once in a line. To keep it as text, write \\{sign}"
LINKS_FOREIGN = (
    "> belongs to solutions: it says which needs they meet. To keep it as text, write \\>"
)
WHY_FOREIGN = "// belongs to needs: it says why they matter. To keep it as text, write \\//"
KNOW_FOREIGN = "== belongs to needs, solutions and commitments. To keep it as text, write \\=="
LINKS_EMPTY = "Type the refs of needs after >, such as a1 b2 -b3."
SOLUTION_EMPTY = "Type the ref of one solution after >, such as and1."
WHY_EMPTY = "Type after // why it matters."
KNOW_EMPTY = "Type after == the sign by which you will know."

LINK_UNREADABLE = (
    "Refs of needs stand here: a1 is met, -b2 is broken, ~b2 is neither any more"
    " (unlink b2 says the same)."
)
LINK_TO_SOLUTION = "{ref} is a solution. Refs of needs stand here, such as a1 or -b2."
LINK_TWO_WAYS = "{ref} stands here in two ways. Keep one of them."
LINK_CLEARED_NEW = "~ takes a link away from a solution that stands. Leave ~{ref} out of a new one."
UNLINK_AND_BREAK = "{ref} stands after unlink: write -{ref} before it, or leave the - out."
UNLINK_EMPTY = "Type after unlink the refs that are neither met nor broken any more."
ONE_SOLUTION = "The ref of one solution stands here, such as and1."

AFTER_NEED = (
    "After {ref} stands heard, // and why it matters, or == and when it is met: for example"
    " {ref} heard. To keep the line as a card's text, write \\ before it."
)
AFTER_SOLUTION = (
    "After {ref} stands agreed, draft, parked or rejected, > and refs of needs, or == and how you"
    " will know: for example {ref} agreed. To keep the line as a card's text, write \\ before it."
)

COMMITMENT_UNFINISHED = (
    "A commitment says here who does it (@OWNER), by when (by DATE) or for which solution (> and1)."
    " To keep the line as a card's text, write \\ before it."
)
OWNER_EMPTY = "Type the owner's name after @"
OWNER_TWICE = "One @ stands after the date. To keep it as text, write \\@"
NO_SUCH_DAY = "No calendar has this day. Dates look like 2027-01-31, fri or 31 jan."
NO_ONE_DAY = (
    "One day stands here, such as 2027-01-31, fri or 31 jan."
    " To keep it as text, write \\ before {sign}"
)
DAY_OR_NAME = (
    "{sign} may be the day, or part of the name. For the day, write by and the day, such as by fri."
    " To keep it in the name, write \\ before {sign}"
)
DAY_NOT_COUNTED = (
    "After {sign} it is open whether that day itself counts. Write by and the last day."
    " To keep it as text, write \\ before {sign}"
)
OTHER_WEEKDAY = "That day is another day of the week. Keep the date or the day of the week."
NO_SIGN = (
    "{typed} is no sign: a line for one side begins with {letter}: {letter}! or {letter}?"
    " To keep the line as a card's text, write \\ before it."
)
OTHER_WORDS = (
    "In the line {typed} is {meant}. To keep the line as a card's text, write \\ before it."
)
SIGN_NOT_FIRST = (
    "{sign} counts at the beginning of a line alone: delete what stands before it."
    " To keep the line as a card's text, write \\ before the line."
)
LOOKS_ALIKE = (
    "{typed} only looks like {meant}: it is another letter. Type {meant} on a Latin"
    " keyboard. To keep the line as a card's text, write \\ before it."
)
