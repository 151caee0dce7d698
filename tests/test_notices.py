"""The third-party notices name everything that andfacil borrows, each with its licence's text."""

from __future__ import annotations

import re
import tomllib
from importlib import metadata
from pathlib import Path

import make_notices
import pytest
from make_notices import ROOT, Texts, canonicalize_name
from plain_words import CannotSetUpError
from reportlab.pdfbase.ttfonts import TTFontFile

NOTICES = (ROOT / "THIRD-PARTY-NOTICES.md").read_text("utf-8")


def section(title):
    """What stands under a heading, up to the next of the same kind."""
    level = title.split()[0]
    found = re.search(
        rf"^{re.escape(title)}[^\n]*\n(.*?)(?=^#{{2,{len(level)}}} |\Z)",
        NOTICES,
        re.DOTALL | re.MULTILINE,
    )
    assert found is not None, title
    return found[1]


def packages():
    """Names and versions that the notices have, as the headings tell them."""
    return {
        canonicalize_name(name): version
        for name, version in re.findall(r"^### (\S+) (\d\S*)$", NOTICES, re.MULTILINE)
    }


def test_every_pinned_package_is_named_with_its_version():
    run_time = make_notices.pinned("requirements.txt")
    assert run_time
    assert run_time.items() <= packages().items()


def test_what_the_extra_brings_is_named_with_its_version():
    development = make_notices.pinned("requirements-dev.txt")
    extra = set(packages()) - set(make_notices.pinned("requirements.txt"))
    assert {"pyhanko", "cryptography", "certifi"} <= extra
    assert {name: packages()[name] for name in extra}.items() <= development.items()


def test_every_package_has_its_licence_and_a_text_or_where_it_stands():
    for name in re.findall(r"^### (\S+ \d\S*)$", NOTICES, re.MULTILINE):
        words = section(f"### {name}")
        assert re.search(r"^Licence: [A-Z]\S+", words, re.MULTILINE), name
        assert re.search(r"````text|\(LICENSE\)|the same as under|licences/LGPL|Part of Qt", words)


def test_every_font_is_named_under_the_licence_of_its_family():
    told = re.findall(r"^### Fonts: (.+)$", NOTICES, re.MULTILINE)
    named = {family for line in told for family in line.split(", ")}
    for path in (ROOT / "resources" / "fonts").glob("*.ttf"):
        font = TTFontFile(str(path))  # another reader of fonts than the script's own
        family = font.familyName.decode("latin-1")
        weightless = re.sub(r" (Medium|SemiBold)$", "", family)
        assert weightless in named, path.name


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("### Fonts: Andfacil Names, Noto Emoji, Noto Sans,", "SIL OPEN FONT LICENSE Version 1.1"),
        ("### Fonts: WenQuanYi Micro Hei", "The WenQuanYi Project Board of Trustees"),
        ("### Fonts: Andfacil Symbols", "Copyright (c) 2003 by Bitstream"),
        ("### Icons: Tabler Icons", "MIT License"),
        ("### reportlab ", "ReportLab Inc"),
        ("### pypdfium2 ", "PDFium"),
        ("### PySide6_Essentials ", "licences/LGPL-3.0.txt"),
    ],
)
def test_texts_stand_under_what_they_belong_to(title, words):
    assert words in section(title)


def test_every_borrowed_icon_is_named():
    words = section("### Icons: Tabler Icons").split("````")[0]
    for path in (ROOT / "resources" / "icons").glob("*.svg"):
        if path.stem != "andfacil":
            assert path.stem in re.findall(r"[\w-]+", words), path.name


def test_the_texts_named_elsewhere_are_there():
    assert "Version 2.0, January 2004" in (ROOT / "LICENSE").read_text("utf-8")
    for name, words in (
        ("LGPL-3.0.txt", "GNU LESSER GENERAL PUBLIC LICENSE"),
        ("GPL-3.0.txt", "GNU GENERAL PUBLIC LICENSE"),
    ):
        assert words in (ROOT / "licences" / name).read_text("utf-8")
    for path in re.findall(r"\blicences/[\w.-]+\w", NOTICES):
        assert (ROOT / path).is_file()


def test_the_notices_are_what_the_script_writes():
    try:
        text = make_notices.notices()
    except CannotSetUpError as error:
        pytest.skip(str(error))
    assert text == NOTICES, "run script/make_notices.py"


def test_a_text_is_written_once():
    texts = Texts()
    told = texts.told("Copyright one\n  do this", "one")
    assert told == "````text\nCopyright one\n  do this\n````"
    assert texts.told("Copyright one do\nthis", "two") == "The text is the same as under one."
    assert "Copyright two" in texts.told("Copyright two do this", "three")


def test_the_apache_licence_is_named_and_whose_it_is_kept():
    licence = (ROOT / "LICENSE").read_text("utf-8")
    texts = Texts()
    assert texts.told(licence, "one").endswith("stands in [LICENSE](LICENSE).")
    told = texts.told(f"Copyright somebody\n\n{licence}\n\nand more", "two")
    assert "Copyright somebody" in told
    assert "and more" in told
    assert "TERMS AND CONDITIONS" not in told


def test_a_package_without_a_licence_stops_the_script(tmp_path, monkeypatch):
    folder = tmp_path / "nameless-1.0.dist-info"
    folder.mkdir()
    (folder / "METADATA").write_text("Metadata-Version: 2.1\nName: nameless\nVersion: 1.0\n")
    (folder / "RECORD").write_text("nameless-1.0.dist-info/METADATA,,\n")
    package = metadata.PathDistribution(folder)
    monkeypatch.setattr(make_notices, "_installed", lambda name: package)
    with pytest.raises(CannotSetUpError, match="does not name its licence"):
        list(make_notices.told_of("nameless", Texts()))
    monkeypatch.setitem(make_notices.LICENCES, "nameless", "MIT")
    with pytest.raises(CannotSetUpError, match="has no licence text"):
        list(make_notices.told_of("nameless", Texts()))


def test_check_tells_a_file_that_is_behind(tmp_path, monkeypatch, capsys):
    notices = tmp_path / "THIRD-PARTY-NOTICES.md"
    monkeypatch.setattr(make_notices, "NOTICES", notices)
    monkeypatch.setattr(make_notices, "notices", lambda: "as it should be\n")
    assert make_notices.main(["--check"]) == 1
    assert "run script/make_notices.py" in capsys.readouterr().err
    assert make_notices.main([]) == 0
    assert notices.read_bytes() == b"as it should be\n"
    assert make_notices.main(["--check"]) == 0


def test_licence_and_notices_go_into_the_wheel_and_the_source_package():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    assert project["project"]["license"] == "Apache-2.0"
    patterns = project["project"]["license-files"]
    files = {path.relative_to(ROOT).as_posix() for each in patterns for path in ROOT.glob(each)}
    needed = {
        "LICENSE",
        "THIRD-PARTY-NOTICES.md",
        "licences/GPL-3.0.txt",
        "licences/LGPL-3.0.txt",
        "licences/LICENSE-sqlcipher.txt",
    }
    assert files == needed
    source = project["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    assert {f"/{Path(name).parts[0]}" for name in needed} <= set(source)
    for name in source:
        assert (ROOT / name[1:]).exists(), name
