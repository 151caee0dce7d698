"""French needs as clauses that can follow "Comment pouvons-nous".

A need is an action when it begins with an infinitive ("Être payé", "Ne jamais avancer"), a thing
when it begins with an article or the like ("Des prévisions"), a wish when it begins with "Que".
Nothing is guessed beyond that: a sentence would need a subjunctive.
"""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


NEGATION = re.compile(r"n(e |'|’)(pas|jamais|plus|rien|\w+(er|ir|re|oir)) ", re.IGNORECASE)
INFINITIVE = re.compile(r"(s'|s’|se |l'|l’|y |en )?\w+(er|ir|re|oir)$", re.IGNORECASE)
NOT_ACTIONS = _words(
    """
    notre votre leur autre quatre ordre maître titre lettre premier dernier entier papier atelier
    chantier métier cadre chiffre centre membre nombre fer hiver plaisir avenir air
    """
)
ARTICLES = _words(
    """
    un une des du le la les de mon ma mes notre nos leur leurs deux trois quatre plus moins aucun
    aucune chaque
    """
)


FINITE = _words(
    """
    est sont était a ont peut peuvent doit doivent reste restent va vont sera seront soit soient
    fait font dort
    """
)
DESCRIBING = _words("qui que dont où quand comment si parce pour")


def french_clause(need: str, names: frozenset[str]) -> str | None:
    """The need as it reads after "Comment pouvons-nous"; None where the rules do not know."""
    words = need.split()
    if not words:
        return None
    if need.lower().startswith("pouvoir ") and len(words) > 1:
        return " ".join(words[1:])
    if need.lower().startswith(("que ", "qu'", "qu’")):
        return f"faire en sorte {_small(need, names)}"
    if NEGATION.match(need) or _is_infinitive(words):
        return _small(need, names)
    if _is_sentence(words):
        return None
    if words[0].lower() in ARTICLES or words[0].lower().startswith(("l'", "l’", "d'", "d’")):
        thing = _small(need, names)
        if thing.startswith(("d'", "d’")) and _is_infinitive([words[0][2:], *words[1:]]):
            return thing[2:]
        return f"avoir {thing}"
    return None


def _is_sentence(words: list[str]) -> bool:
    """True when there is a verb outside any clause that only describes."""
    for word in words:
        bare = word.lower().strip(",;:.")
        if bare in DESCRIBING or word.endswith(":") or word == ":":
            return False
        if bare in FINITE:
            return True
    return False


def _is_infinitive(words: list[str]) -> bool:
    first = words[0].lower()
    if first == "se" and len(words) > 1:
        first = words[1].lower()
    return bool(INFINITIVE.match(first)) and first not in NOT_ACTIONS


def _small(need: str, names: frozenset[str]) -> str:
    first = need.split()[0]
    if first in names or (len(first) > 1 and not first[1:].islower()):
        return need
    return need[0].lower() + need[1:]
