"""The world's failures: a file, a disc, a lock. Not a broken rule, and not our mistake."""

from __future__ import annotations


class WorldProblem(Exception):
    """Something outside andfacil is in the way; one sentence that says what to do.

    `template` is the English sentence with `{holes}`, for translation; `holes` fills them with
    file names and numbers, never with a card's text.
    """

    def __init__(self, template: str, **holes: str) -> None:
        super().__init__(template.format(**holes))
        self.template = template
        self.holes = holes
