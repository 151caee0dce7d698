"""Promises, mends and cases lead to tests that exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def promises() -> dict[int, str]:
    text = (ROOT / "docs/promises.md").read_text("utf-8")
    parts = re.split(r"^(\d+)\. \*\*", text, flags=re.MULTILINE)
    return {int(number): words for number, words in zip(parts[1::2], parts[2::2], strict=True)}


def test_every_promise_is_tried_by_a_test_that_exists():
    found = promises()
    assert list(found) == list(range(1, 16))
    for number, words in found.items():
        named = re.findall(r"`(tests/[\w/]+\.py)::(test_\w+)`", words)
        assert named, number
        for file, name in named:
            assert f"\ndef {name}(" in (ROOT / file).read_text("utf-8"), (number, name)


def test_every_mend_that_was_taken_out_is_held_by_tests_that_exist():
    rows = re.findall(r"^\| (\d+)\b.*$", page := text("docs/faults.md"), flags=re.MULTILINE)
    assert {int(item) for item in rows} == set(range(1, 13))
    named = re.findall(r"`([\w/]+\.py)::(test_\w+)`", page)
    assert len(named) > len(rows) > 25
    for file, name in named:
        assert f"\ndef {name}(" in text(f"tests/{file}"), name


def test_every_case_is_a_test_under_its_number():
    found = set()
    for path in Path(__file__).parent.glob("test_*.py"):
        for name in re.findall(r"^def test_case_(\w+)\(", path.read_text("utf-8"), re.MULTILINE):
            found |= {int(number) for number in re.findall(r"(?:^|_and_)(\d\d)(?=_)", name)}
    assert found == set(range(1, 26))


def text(name: str) -> str:
    return (ROOT / name).read_text("utf-8")
