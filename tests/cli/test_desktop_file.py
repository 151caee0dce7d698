"""andfacil in the menu of a Linux desktop: real files in a folder of the test's own."""

from __future__ import annotations

import re
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
from contextlib import closing
from pathlib import Path
from xml.etree import ElementTree

import pytest

from andfacil import __version__
from andfacil.cli import main
from andfacil.cli.desktop_file import PLACES, exec_line
from andfacil.paths import resource

pytestmark = pytest.mark.skipif(
    sys.platform in {"win32", "darwin"}, reason="desktop entries are for Linux desktops"
)


@pytest.fixture
def data(tmp_path, monkeypatch):
    """Where the person's data are; a program in a folder with a name that needs care."""
    scripts = tmp_path / 'a "b" $c 100%'
    scripts.mkdir()
    program = scripts / "andfacil"
    program.write_text("#!/bin/sh\n")
    program.chmod(0o755)
    real = sysconfig.get_path
    monkeypatch.setattr(
        sysconfig, "get_path", lambda name: str(scripts) if name == "scripts" else real(name)
    )
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.delenv("SUDO_USER", raising=False)
    return tmp_path / "data"


def files(folder: Path) -> set[str]:
    """What we made there; `mime` also gets what update-mime-database makes of it."""
    return {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if "andfacil" in path.name
    } & set(PLACES)


def test_installing_makes_every_file_and_removing_takes_all_away(data, capsys):
    assert main(["desktop-file", "--install"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert files(data) == set(PLACES)
    assert told == [str(data / place) for place in PLACES]
    assert main(["desktop-file", "--install"]) == 0  # once more changes nothing
    assert main(["desktop-file", "--remove"]) == 0
    assert files(data) == set()
    capsys.readouterr()
    assert main(["desktop-file", "--remove"]) == 1
    assert "nothing of andfacil" in capsys.readouterr().out


def test_what_others_have_there_stays(data):
    other = data / "applications" / "other.desktop"
    other.parent.mkdir(parents=True)
    other.write_text("mine")
    main(["desktop-file", "--install"])
    main(["desktop-file", "--remove"])
    assert other.read_text() == "mine"


def test_the_entry_starts_this_program_with_the_file(data, tmp_path):
    main(["desktop-file", "--install"])
    entry = (data / "applications" / "andfacil.desktop").read_text("utf-8")
    (line,) = re.findall(r"^Exec=(.*)$", entry, re.MULTILINE)
    # As the specification unescapes: first the string, then the quoted argument.
    once = re.sub(r"\\(.)", r"\1", line)
    (word, rest) = re.fullmatch(r'"((?:[^"\\]|\\.)*)" (%f)', once).groups()
    program = re.sub(r"\\(.)", r"\1", word).replace("%%", "%")
    assert program == str(tmp_path / 'a "b" $c 100%' / "andfacil")
    assert rest == "%f"


def test_a_plain_path_stays_plain():
    assert exec_line(["/usr/bin/andfacil"]) == '"/usr/bin/andfacil"'


def test_sessions_are_known_by_what_is_in_them(tmp_path):
    """The bytes that the file type names are those that a session has."""
    path = tmp_path / "talk.andfacil"
    assert main(["new", str(path)]) == 0
    space = "{http://www.freedesktop.org/standards/shared-mime-info}"
    tree = ElementTree.parse(resource("desktop/andfacil.xml"))
    inner = tree.find(f".//{space}match/{space}match")
    offset, value = int(inner.get("offset")), int(inner.get("value"), 16)
    assert int.from_bytes(path.read_bytes()[offset : offset + 4], "big") == value
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (value,)


def test_the_newest_release_is_the_version():
    tree = ElementTree.parse(resource("desktop/andfacil.metainfo.xml"))
    newest = tree.find(".//release")
    assert newest.get("version") == __version__
    changes = Path(__file__).parents[2].joinpath("CHANGELOG.md").read_text("utf-8")
    assert f"## [{__version__}] - {newest.get('date')}" in changes


@pytest.mark.parametrize(
    ("name", "program", "arguments"),
    [
        ("andfacil.desktop", "desktop-file-validate", []),
        ("andfacil.metainfo.xml", "appstreamcli", ["validate", "--no-net"]),
    ],
)
def test_the_desktops_own_tools_find_no_fault(tmp_path, name, program, arguments):
    if shutil.which(program) is None:
        pytest.skip(f"{program} is not on this machine")
    text = resource(f"desktop/{name}").read_text("utf-8").replace("@PROGRAM@", "/usr/bin/true")
    (tmp_path / name).write_text(text, "utf-8")
    done = subprocess.run(
        [program, *arguments, str(tmp_path / name)], capture_output=True, text=True, check=False
    )
    told = done.stdout + done.stderr
    # AppStream would have the name begin with a domain of ours; there is none, and we invent none.
    assert "E: " not in told, told
    assert "error" not in told, told
    assert set(re.findall(r"^W: \S+ ([\w-]+)", told, re.M)) <= {"cid-desktopapp-is-not-rdns"}, told


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_it_says_what_to_do_and_makes_nothing(data, monkeypatch, capsys, system):
    monkeypatch.setattr("andfacil.cli.desktop_file.sys.platform", system)
    assert main(["desktop-file", "--install"]) == 3
    assert "shortcut" in capsys.readouterr().err
    assert not data.exists()


def test_a_checkout_is_not_put_into_a_menu(data, monkeypatch, capsys, tmp_path):
    monkeypatch.setattr(sysconfig, "get_path", lambda name: str(tmp_path / "nowhere"))
    assert main(["desktop-file", "--install"]) == 3
    assert "not installed" in capsys.readouterr().err
    assert not data.exists()


def test_a_folder_that_cannot_be_used_is_named(data, capsys):
    data.write_text("a file where the folder should be")
    assert main(["desktop-file", "--install"]) == 3
    assert str(data) in capsys.readouterr().err


def test_a_desktop_that_answers_late_is_not_waited_for(data, monkeypatch, tmp_path):
    slow = tmp_path / "programs" / "update-mime-database"
    slow.parent.mkdir()
    slow.write_text("#!/bin/sh\nexec sleep 9\n")
    slow.chmod(0o755)
    monkeypatch.setenv("PATH", f"{slow.parent}:/usr/bin:/bin")
    monkeypatch.setattr("andfacil.cli.desktop_file.RENEWING_SECONDS", 0.2)
    assert main(["desktop-file", "--install"]) == 0
    assert files(data) == set(PLACES)


def test_under_sudo_nothing_is_made_for_the_superuser(data, monkeypatch, capsys):
    monkeypatch.setattr("os.geteuid", lambda: 0)
    monkeypatch.setenv("SUDO_USER", "somebody")
    assert main(["desktop-file", "--install"]) == 3
    assert "without sudo" in capsys.readouterr().err
    assert not data.exists()
