"""How a clause is named in words, from its key."""

from __future__ import annotations


def clause_name(key: str) -> str:
    """The name of a clause: "A1", "commitment 2", "the title"."""
    kind, _, which = key.partition(":")
    return (
        _NAMES.get(kind, f"{kind.replace('_', ' ')} {{which}}")
        .format(which=which.replace(":", " ").replace("_", " "))
        .strip()
    )


_NAMES = {
    "need": "{which}",
    "solution": "{which}",
    "must": "{which} among the non-negotiables",
    "unmet": "{which} among the needs not yet met",
    "person": "person {which}",
    "side": "the name of side {which}",
    "section": "the heading of the part on {which}",
    "sign": "the signatures, {which}",
    "kind": "what this document is",
    "kind_of_paper": "the line above the title",
    "title": "the title",
    "meta": "the line under the title",
    "draft": "the draft mark",
    "page": "page {which}",
    "commitments": "the heads of the commitments",
    "if_then": "plan {which}",
    "parked": "parked point {which}",
    "review_how": "the review",
    "disagreement": "if we disagree",
    "confidentiality": "what may be said outside",
    "amending": "changes to the paper",
    "ending": "start, end and exit",
    "prevailing": "the languages",
    "changes": "the list of changes",
    "changed": "what has changed: {which}",
    "new": "what is new: {which}",
    "gone": "what is gone: {which}",
    "content": "what the content number is good for",
    "decision_rule": "the decision rule",
}
"""The names by kind of key."""
