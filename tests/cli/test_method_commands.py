"""The commands of the method, as a script sees them."""

from __future__ import annotations

import io
import json

import pytest

from tests.cli.test_commands import run

LINES = (
    *("a! A quiet night", "a: Tea at four", "b! A hot meal", "b: Sundays off"),
    *(
        "+ Cook before eight > a1 b1",
        "+ Silent pans > a1",
        "+ Close the kitchen > a1",
    ),
)


@pytest.fixture
def session(tmp_path):
    path = tmp_path / "kitchen.andfacil"
    assert run("new", path, "--title", "Kitchen") == 0
    assert run("capture", path, *LINES) == 0
    return path


def asked(capsys, *words):
    capsys.readouterr()
    assert run(*words) == 0
    return capsys.readouterr().out


def test_the_smallest_package(session, capsys):
    found = json.loads(asked(capsys, "package", session, "--json"))
    assert found == {
        "package": ["AND1"],
        "meets": {"A": ["A1"], "B": ["B1"]},
        "leaves_out": {"A": ["A2"], "B": ["B2"]},
        "in_the_way": [],
        "kept_out": {},
        "only_way_to": {"AND1": ["B1"]},
    }
    text = asked(capsys, "package", session)
    assert text.splitlines()[0] == "the smallest package: AND1"
    assert "AND1 is the only way to B1" in text


def test_what_is_in_the_way_of_a_package(session, capsys):
    assert run("capture", session, "b! Two keys", "and1 > -b1") == 0
    found = json.loads(asked(capsys, "package", session, "--json"))
    assert found["in_the_way"] == ["B1", "B3"]
    assert found["kept_out"] == {"AND1": ["B1"]}
    assert (found["package"], found["meets"], found["leaves_out"]) == (None, None, None)
    assert (
        asked(capsys, "package", session).splitlines()[0] == "no package: no candidate meets B1, B3"
    )


def test_how_the_session_has_gone(session, capsys):
    assert run("capture", session, "a? Never at night", "and1 agreed", "a1 heard") == 0
    found = json.loads(asked(capsys, "insight", session, "--json"))
    assert set(found) == {
        *("moves", "build_share", "and_share", "musts_met", "coverage", "balance", "reframed"),
        *(
            "complete_commitments",
            "willingness_shift",
            "strength_of_yes",
            "minutes",
            "first_shared",
        ),
    }
    assert found["moves"] == {"building": 5, "defending": 1}
    assert found["build_share"] == [1.0, 1.0, 1.0, 0.75, 0.8, 0.8333]
    assert found["and_share"] == 0.3333
    assert found["musts_met"] == {"A": 1.0, "B": 1.0, "lower": 1.0}
    assert found["coverage"] == {"A": 0.5, "B": 0.5, "gap": 0.0}
    assert found["strength_of_yes"] == {"AND1": None}
    assert asked(capsys, "insight", session).startswith("moves: 5 building, 1 defending; 83% ")


def test_nudge_answers_each_line(capsys, monkeypatch):
    lines = ["We refuse to pay", "Win new customers", "They never listen", "We will win this one"]
    expected = [
        "position\tWhat would that give you?",
        "-",
        "blame\tWhat should happen next time?",
        "contest\tWhat are you protecting?",
    ]
    assert asked(capsys, "nudge", "--language", "en", *lines).splitlines() == expected
    assert asked(capsys, "nudge", *lines).splitlines() == expected
    source = io.TextIOWrapper(io.BytesIO("\n".join(lines).encode()))
    monkeypatch.setattr("sys.stdin", source)
    assert asked(capsys, "nudge").splitlines() == expected
    assert asked(capsys, "nudge", "--language", "de", "Keine Überstunden, basta") == (
        "position\tWas würde euch das geben?\n"
    )
    assert asked(capsys, "nudge", "--language", "ja", "くみ上げを止めるな") == "-\n"
