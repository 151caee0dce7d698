"""Whatever goes wrong around a command is one sentence and status 3; a whole process each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from andfacil.store.session_file import SessionFile
from tests.store.builders import make_session

ROOT = Path(__file__).parents[2]
ANDFACIL = f"'{sys.executable}' -m andfacil"
FULL = Path("/dev/full")

needs_full = pytest.mark.skipif(not FULL.exists(), reason="no /dev/full on this system")


def shell(command: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["sh", "-c", command],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def is_root() -> bool:
    return getattr(os, "geteuid", lambda: -1)() == 0  # Windows has no such number


def refused(done: subprocess.CompletedProcess[str], *words: str) -> bool:
    assert done.returncode == 3, done
    assert done.stderr.startswith("andfacil: ")
    assert done.stderr.count("\n") == 1, done.stderr
    for word in words:
        assert word in done.stderr
    return True


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A session."""
    return make_session(tmp_path, name="s.andfacil")


@needs_full
@pytest.mark.parametrize(
    "words",
    ["coverage s.andfacil", "check s.andfacil --json", "capture s.andfacil 'a: x'", "--help"],
)
def test_a_full_disc_behind_standard_output(path: Path, words: str) -> None:
    assert refused(shell(f"{ANDFACIL} {words} >/dev/full", path.parent), "disc", "full")


def test_a_reader_that_has_ended(path: Path) -> None:
    command = f"({ANDFACIL} coverage s.andfacil; echo $? >status) | true"
    done = shell(f"sleep 0.2 | {command}", path.parent)
    assert "Traceback" not in done.stderr
    assert (path.parent / "status").read_text().strip() in {"0", "3"}


def test_closed_standard_streams(path: Path) -> None:
    before = path.read_bytes()
    assert refused(shell(f"{ANDFACIL} coverage s.andfacil >&-", path.parent), "standard output")
    assert refused(shell(f"{ANDFACIL} capture s.andfacil <&-", path.parent), "standard input")
    assert refused(shell(f"{ANDFACIL} coverage none.andfacil <&-", path.parent), "none.andfacil")
    done = shell(f"{ANDFACIL} coverage none.andfacil >&- 2>&-", path.parent)
    assert (done.returncode, done.stderr) == (3, "")
    done = shell(f"{ANDFACIL} export s.andfacil -o x.json <&- >&- 2>&-", path.parent)
    assert done.returncode == 0
    assert json.loads((path.parent / "x.json").read_text("utf-8"))["title"] == "Rota"
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "words",
    ["coverage s.andfacil", "new s.andfacil", "check s.andfacil", "export s.andfacil -o x.json"],
)
def test_a_current_folder_that_is_gone(tmp_path: Path, words: str) -> None:
    command = f'mkdir gone && cd gone && rmdir "$PWD" && {ANDFACIL} {words}'
    assert refused(shell(command, tmp_path))


@pytest.mark.parametrize(
    "words",
    [
        "coverage ring",
        "check ring",
        "new ring/x.andfacil",
        "copy s.andfacil -o ring/x.andfacil",
        "export s.andfacil -o ring --to json",
        "import ring -o x.andfacil",
        "salvage ring -o x.andfacil",
        "verify ring s.andfacil",
    ],
)
def test_a_ring_of_links(path: Path, words: str) -> None:
    (path.parent / "ring").symlink_to("other")
    (path.parent / "other").symlink_to("ring")
    assert refused(shell(f"{ANDFACIL} {words}", path.parent), "ring")


def test_our_own_mistakes_are_one_sentence_and_a_report_without_words(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from andfacil import cli

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))

    def fail(*_: object, **__: object) -> None:
        raise KeyError("a word said in confidence")

    monkeypatch.setattr(SessionFile, "open", fail)
    assert cli.main(["coverage", str(path)]) == 3
    said = capsys.readouterr().err
    assert said.startswith("andfacil: something went wrong inside andfacil (KeyError)")
    assert said.count("\n") == 1
    report = tmp_path / "data/andfacil/reports/crash-reports.txt"
    assert "read_board" in report.read_text("utf-8")
    assert "confidence" not in report.read_text("utf-8") + said
    assert report.stat().st_mode & 0o777 == 0o600


def test_a_session_without_a_date_has_nothing_for_a_calendar(tmp_path: Path) -> None:
    done = shell(f"{ANDFACIL} new s.andfacil && {ANDFACIL} export s.andfacil -o s.ics", tmp_path)
    assert refused(done, "nothing for a calendar")


# ---------------------------------------------------------------------------- nothing by mistake


@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("export s.andfacil -o {target} --to json", "s.andfacil"),
        ("picture s.andfacil -o {target}", "s.andfacil"),
        ("export s.andfacil -o {target} --to json", "other.andfacil"),
        ("export s.andfacil -o {target} --to json", "in-disguise.pdf"),
        ("export s.andfacil -o {target} --to json", "link.pdf"),
        ("export s.andfacil -o {target} --to json", "torn.andfacil"),
    ],
)
def test_no_output_replaces_a_session(path: Path, words: str, target: str) -> None:
    other = make_session(path.parent, name="other.andfacil")
    (path.parent / "in-disguise.pdf").write_bytes(other.read_bytes())
    (path.parent / "link.pdf").symlink_to("other.andfacil")
    (path.parent / "torn.andfacil").write_bytes(b"what a crash has left of a session")
    before = (path.parent / target).read_bytes()
    done = shell(f"{ANDFACIL} {words.format(target=target)}", path.parent)
    assert refused(done, "is a session")
    assert (path.parent / target).read_bytes() == before


def test_a_picture_of_another_kind_is_refused(path: Path) -> None:
    done = shell(f"{ANDFACIL} picture s.andfacil -o board.jpg", path.parent)
    assert refused(done, "no .jpg", ".png")
    assert not (path.parent / "board.jpg").exists()


def test_a_torn_paper_is_called_a_pdf_and_not_json(path: Path) -> None:
    (path.parent / "torn.pdf").write_bytes(b"half of something")
    assert refused(shell(f"{ANDFACIL} import torn.pdf -o new.andfacil", path.parent), "a PDF")


def test_a_session_is_not_imported_into_another(path: Path) -> None:
    done = shell(f"{ANDFACIL} import s.andfacil -o new.andfacil", path.parent)
    assert refused(done, "a session already", "andfacil copy")


def test_an_option_that_is_none_is_named(tmp_path: Path) -> None:
    done = shell(f"{ANDFACIL} --bogus", tmp_path)
    assert done.returncode == 2
    assert "--bogus is not known" in done.stderr


def test_the_root_of_the_disc_has_a_name_in_what_is_said(path: Path) -> None:
    for command in (
        "new /",
        "coverage /",
        "copy s.andfacil -o /",
        "export s.andfacil -o / --to pdf",
    ):
        assert refused(shell(f"{ANDFACIL} {command}", path.parent), "andfacil: / ")


def test_what_is_no_plain_file_is_not_replaced(path: Path) -> None:
    folder = path.parent
    os.mkfifo(folder / "pipe")
    (folder / "null").symlink_to("/dev/null")
    (folder / "folder").mkdir()
    device = os.stat("/dev/null")
    for target in ("pipe", "null", "folder", "/dev/null"):
        assert refused(shell(f"{ANDFACIL} export s.andfacil -o {target} --to json", folder))
    assert os.path.samestat(device, os.stat("/dev/null"))
    assert (folder / "null").is_symlink()


@pytest.mark.parametrize("command", ["check pipe", "salvage pipe -o new", "copy pipe -o new"])
def test_a_pipe_in_place_of_a_session_is_not_waited_for(path: Path, command: str) -> None:
    os.mkfifo(path.parent / "pipe")
    assert refused(shell(f"timeout 20 {ANDFACIL} {command}", path.parent), "not a session")
    assert not (path.parent / "new").exists()


@pytest.mark.parametrize("target", ["-", "/dev/stdout"])
def test_an_export_goes_to_standard_output_where_that_is_meant(path: Path, target: str) -> None:
    done = shell(f"{ANDFACIL} export s.andfacil -o {target} --to json", path.parent)
    assert done.returncode == 0
    assert json.loads(done.stdout)["title"] == "Rota"
    done = shell(f"{ANDFACIL} export s.andfacil -o {target} --to json >out.json", path.parent)
    assert json.loads((path.parent / "out.json").read_text("utf-8"))["title"] == "Rota"


def test_a_link_to_a_file_stays_a_link(path: Path) -> None:
    (path.parent / "real.json").write_text("old")
    (path.parent / "link.json").symlink_to("real.json")
    assert shell(f"{ANDFACIL} export s.andfacil -o link.json", path.parent).returncode == 0
    assert (path.parent / "link.json").is_symlink()
    assert json.loads((path.parent / "real.json").read_text("utf-8"))["title"] == "Rota"


# ---------------------------------------------------------------------------- names and causes


def test_a_name_that_is_too_long_is_called_so_and_nothing_is_made(tmp_path: Path) -> None:
    long = "x" * 300 + ".andfacil"
    assert refused(shell(f"{ANDFACIL} new {long}", tmp_path), "too long")
    almost = "x" * 240 + ".andfacil"  # the file would fit, its journal would not
    assert refused(shell(f"{ANDFACIL} new {almost}", tmp_path), "too long")
    assert list(tmp_path.iterdir()) == []
    fits = "x" * 231 + ".andfacil"
    done = shell(f"{ANDFACIL} new {fits} && {ANDFACIL} capture {fits} 'a: Sleep'", tmp_path)
    assert (done.returncode, done.stdout) == (0, "A1\tneed added\n")


@pytest.mark.skipif(is_root(), reason="root may write everywhere")
def test_a_folder_that_may_not_be_written_is_called_so(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        assert refused(shell(f"{ANDFACIL} new s.andfacil", tmp_path), "may not write")
    finally:
        tmp_path.chmod(0o700)


def test_an_import_too_large_to_be_opened_makes_nothing(tmp_path: Path) -> None:
    case = ROOT / "tests/fixtures/cases/04-peer-library-window.json"
    large = json.loads(case.read_text("utf-8"))
    need = large["needs"][0]
    for number in range(500):
        large["needs"].append({**need, "ref": f"A{1000 + number}", "text": "x" * 19_000})
    (tmp_path / "large.json").write_text(json.dumps(large), "utf-8")
    done = shell(f"{ANDFACIL} import large.json -o s.andfacil", tmp_path)
    assert refused(done)
    assert not (tmp_path / "s.andfacil").exists()


# ---------------------------------------------------------------------------- leftovers


def test_what_a_crash_left_of_a_copy_is_gone_after_the_next_start(path: Path) -> None:
    raw = path.read_bytes()
    left = path.parent / ".andfacil-0123456789abcdef.part"
    older = path.parent / ".s.andfacil.0a1b2c3d.part"
    kept = path.parent / ".mine.part"
    for one in (left, older, kept):
        one.write_bytes(raw)
    os.utime(older, (0, 0))
    assert shell(f"{ANDFACIL} capture s.andfacil 'a: x'", path.parent).returncode == 0
    assert not left.exists()
    assert not older.exists()
    assert kept.exists()


def test_a_copy_that_is_being_written_is_left_alone(path: Path) -> None:
    import fcntl

    left = path.parent / ".andfacil-0123456789abcdef.part"
    with left.open("wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        SessionFile.open(path).close()
        assert left.exists()
