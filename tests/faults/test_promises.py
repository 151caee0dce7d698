"""Each of the fifteen promises names tests that exist."""

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
