"""The pages of the Debian package, as dpkg, man and people read them."""

from __future__ import annotations

import argparse
import os
from email.parser import Parser
from pathlib import Path

import debian_pages
import make_deb
import pytest

import andfacil
from andfacil.cli.parser import COMMANDS, build_parser

pytestmark = pytest.mark.skipif(os.name == "nt", reason="a Debian package is made on Linux")
NOON = debian_pages.day_of("## [1.2.3] - 2026-11-23\n", "1.2.3")


@pytest.fixture(autouse=True)
def nobody_packs(monkeypatch):
    for name in ("DEBFULLNAME", "DEBEMAIL"):
        monkeypatch.delenv(name, raising=False)


def test_control_has_the_fields_that_dpkg_needs():
    words = debian_pages.control("1.2.3", "amd64", "libc6 (>= 2.36), libegl1", 400_000)
    fields = Parser().parsestr(words)
    assert fields["Package"] == "andfacil"
    assert fields["Version"] == "1.2.3-1"
    assert fields["Architecture"] == "amd64"
    assert fields["Depends"] == "libc6 (>= 2.36), libegl1"
    assert fields["Installed-Size"] == "400000"
    assert fields["Maintainer"] == "The authors of andfacil"
    assert len(fields["Description"].splitlines()[0]) <= 80
    assert all(line.startswith(" ") for line in fields["Description"].splitlines()[1:])


def test_who_packs_may_be_named(monkeypatch):
    monkeypatch.setenv("DEBFULLNAME", "Fay")
    monkeypatch.setenv("DEBEMAIL", "fay@example.org")
    assert "\nMaintainer: Fay <fay@example.org>\n" in debian_pages.control("1", "all", "libc6", 1)
    assert "\n -- Fay <fay@example.org>  Mon, 23 Nov" in debian_pages.changes("1.2.3", NOON)


def test_the_changes_are_dated_as_the_changelog_is():
    first, *_, last = debian_pages.changes("1.2.3", NOON).strip().splitlines()
    assert first == "andfacil (1.2.3-1) unstable; urgency=medium"
    assert last == " -- The authors of andfacil  Mon, 23 Nov 2026 12:00:00 +0000"


def test_a_version_that_is_not_in_the_changelog_is_not_packed():
    with pytest.raises(ValueError, match=r"no entry for 9\.9\.9"):
        debian_pages.day_of("## [Unreleased]\n\n## [1.2.3] - 2026-11-23\n", "9.9.9")


def test_the_manual_names_every_command():
    page = debian_pages.manual(build_parser(), "1.2.3")
    for name in COMMANDS:
        assert f"\\fB{name.replace('-', chr(92) + '-')}\\fR" in page


def test_what_would_be_an_order_to_the_manual_stays_words():
    parser = argparse.ArgumentParser()
    adders = parser.add_subparsers()
    adders.add_parser("odd", help=".so /etc/passwd\n'so a\\b - 100 %%")
    page = debian_pages.manual(parser, "1.2.3")
    assert "\\&.so /etc/passwd\n\\&'so a\\eb \\- 100 %\n" in page


def test_the_package_has_all_that_a_desktop_shows(tmp_path):
    make_deb.add_to_desktop(tmp_path)
    make_deb.add_pages(tmp_path, andfacil.__version__)
    entry = (tmp_path / "usr/share/applications/andfacil.desktop").read_text("utf-8")
    assert "\nExec=andfacil %f\n" in entry
    assert (tmp_path / "usr/bin/andfacil").readlink().as_posix() == "../lib/andfacil/andfacil"
    for name in ("mime/packages/andfacil.xml", "metainfo/andfacil.metainfo.xml"):
        assert "andfacil" in (tmp_path / "usr/share" / name).read_text("utf-8")
    sums = make_deb.md5_sums(tmp_path)
    assert "  usr/share/applications/andfacil.desktop\n" in sums
    assert "  usr/share/man/man1/andfacil.1.gz\n" in sums


def test_everybody_may_read_and_nobody_else_may_write(tmp_path):
    program = tmp_path / make_deb.INSIDE / "andfacil"
    program.parent.mkdir(parents=True)
    program.write_bytes(b"")
    library = program.with_name("lib.so")
    library.write_bytes(b"")
    library.chmod(0o777)
    make_deb.set_modes(tmp_path)
    assert program.stat().st_mode & 0o777 == 0o755
    assert library.stat().st_mode & 0o777 == 0o644
    assert program.parent.stat().st_mode & 0o777 == 0o755


def test_without_a_bundle_it_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(make_deb, "TOOLS", {})
    with pytest.raises(make_deb.CannotSetUpError, match="script/try_bundle makes one"):
        make_deb.make_deb(tmp_path)


@pytest.fixture
def bundle(tmp_path, monkeypatch):
    """A bundle with one library, and what objdump would say of it."""
    inside = tmp_path / make_deb.INSIDE
    inside.mkdir(parents=True)
    (inside / "libown.so.1").write_bytes(make_deb.ELF)
    (inside / "words.txt").write_bytes(b"no program")
    told = """
  NEEDED               libown.so.1
  NEEDED               libEGL.so.1
  NEEDED               libodd.so.2
  NEEDED               libc.so.6
    0x0d696914 0x00 05 GLIBC_2.4
    0x069691b4 0x00 03 GLIBC_2.34
    0x06969189 0x00 04 GLIBC_2.9
"""
    asked = []
    monkeypatch.setattr(make_deb, "said_by", lambda command: asked.append(command) or told)
    monkeypatch.setattr(
        make_deb,
        "owners",
        lambda soname: {
            "libc.so.6": "libc6:amd64: /lib/x86_64-linux-gnu/libc.so.6",
            "libodd.so.2": "libodd2t64:amd64: /usr/lib/x86_64-linux-gnu/libodd.so.2\n",
        }[soname],
    )
    return tmp_path, asked


def test_it_asks_for_what_the_bundle_loads_and_does_not_bring(bundle):
    tree, asked = bundle
    assert make_deb.depends(tree) == (
        "libc6 (>= 2.34), fontconfig-config, libegl1, libodd2, xkb-data"
    )
    assert [Path(name).name for command in asked for name in command[2:]] == ["libown.so.1"]


def test_a_library_that_no_package_has_is_named(bundle, monkeypatch):
    monkeypatch.setattr(make_deb, "owners", lambda soname: "dpkg-query: no path found")
    with pytest.raises(make_deb.CannotSetUpError, match=r"has lib(odd|c)\.so"):
        make_deb.depends(bundle[0])
