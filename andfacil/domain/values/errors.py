"""Errors as sentences, and the broken rules of the board, fit to be read aloud in the room."""

from __future__ import annotations


class Explained(Exception):
    """An error that is one sentence for people.

    `template` is the English sentence with `{holes}`; `holes` fills them. A window translates the
    template and then fills it; `str(error)` is the English sentence. Holes hold refs, names of
    keys and files, and numbers, never a card's text.
    """

    def __init__(self, template: str, **holes: str) -> None:
        super().__init__(template.format(**holes))
        self.template = template
        self.holes = holes


class RuleBroken(Explained):
    """An edit that the board's rules do not allow."""


class UnknownRef(RuleBroken):
    """A ref for which there is no card on the board."""

    def __init__(self, ref: str) -> None:
        super().__init__("There is no card {ref} on the board.", ref=ref)
        self.ref = ref


class NothingToChange(RuleBroken):
    """An edit that would change nothing. Not a fault: the board is already as was asked."""

    def __init__(self, ref: str) -> None:
        super().__init__("{ref} already stands like that.", ref=ref)
        self.ref = ref
