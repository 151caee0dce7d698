"""What the commands of the method do: the smallest package, how the session has gone."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from andfacil.cli import method_words
from andfacil.cli.commands import numbered_lines
from andfacil.cli.sessions import open_session
from andfacil.domain.method.insight import insight
from andfacil.domain.method.package import smallest_package

if TYPE_CHECKING:
    from argparse import Namespace

DONE = 0


def package(chosen: Namespace) -> int:
    """`andfacil package`."""
    with open_session(chosen, read_only=True) as opened:
        found = smallest_package(opened.board())
    if chosen.json:
        print(json.dumps(asdict(found), ensure_ascii=False, indent=1))
    else:
        print("\n".join(method_words.package_lines(found)))
    return DONE


def show_insight(chosen: Namespace) -> int:
    """`andfacil insight`."""
    with open_session(chosen, read_only=True) as opened:
        found = insight(tuple(opened.timeline().recorded()))
    if chosen.json:
        print(json.dumps(asdict(found), ensure_ascii=False, indent=1))
    else:
        print("\n".join(method_words.insight_lines(found)))
    return DONE


def nudge(chosen: Namespace) -> int:
    """`andfacil nudge`: a line for each line, `-` where there is nothing to ask."""
    from andfacil.domain.method.nudge import nudge_in
    from andfacil.nudge_rules import all_nudge_rules, nudge_rules

    if chosen.language is None:
        languages = all_nudge_rules()
    else:
        rules = nudge_rules(chosen.language)
        languages = (rules,) if rules else ()
    for _number, line in numbered_lines(chosen.lines):
        found = nudge_in(line, languages) if languages else None
        print(f"{found.kind}\t{found.question}" if found else method_words.NONE, flush=True)
    return DONE
