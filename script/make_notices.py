"""Write THIRD-PARTY-NOTICES.md: the licence of everything that andfacil borrows.

    .venv/bin/python script/make_notices.py            writes the file anew
    .venv/bin/python script/make_notices.py --check    status 1 when the file says something else

It reads what is installed (requirements.txt, and what the extras bring) and what lies in
resources/fonts, resources/icons and resources/colour. It needs no network, and gives the same file
each time for the same pins. Run it after a pin, a font or an icon has changed.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

import uharfbuzz
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from plain_words import CannotSetUpError, run_plainly, say

ROOT = Path(__file__).resolve().parent.parent
NOTICES = ROOT / "THIRD-PARTY-NOTICES.md"
FONTS, ICONS, COLOUR = (ROOT / "resources" / name for name in ("fonts", "icons", "colour"))
PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==(\S+)", re.MULTILINE)

LICENCES = {
    "backports-tarfile": "MIT",
    "click-default-group": "BSD-3-Clause",
    "jaraco-classes": "MIT",
    "lxml": "BSD-3-Clause",
    "pyphen": "MPL-1.1; the patterns of each language as under it",
    "pypdfium2": "BSD-3-Clause OR Apache-2.0; PDFium: BSD-3-Clause",
    "pyside6-essentials": "LGPL-3.0-only",
    "python-dateutil": "BSD-3-Clause AND Apache-2.0",
    "reportlab": "BSD-3-Clause",
    "shiboken6": "LGPL-3.0-only",
    "sqlcipher3": "Zlib AND BSD-3-Clause AND Apache-2.0",
    "sqlite-fts4": "Apache-2.0",
    "uharfbuzz": "Apache-2.0",
}
"""The licence where a package's own metadata has no SPDX name, or offers a choice: what its licence
files say, or what andfacil chose."""

QT = """Used as it is published, unchanged, and loaded at run time, so that you can put a version of
your own in its place. The licence is in licences/LGPL-3.0.txt and licences/GPL-3.0.txt. The source
is published by the Qt Project (https://download.qt.io). Qt has parts of others in it, among them
FreeType, HarfBuzz, ICU, libjpeg-turbo, libpng, md4c, PCRE2, double-conversion, Unicode data and
zlib, under licences that allow free use: https://doc.qt.io/qt-6/licenses-used-in-qt.html has the
list, with all texts."""
NO_TEXT = {
    "pyside6-essentials": QT,
    "shiboken6": "Part of Qt for Python: as under PySide6_Essentials.",
}
"""What to say of the packages that bring no licence text with them."""

INSIDE = {
    "pyphen": "andfacil uses its patterns for German (LGPL-2.0-or-later), English (as its file"
    " says, like BSD), Spanish (MIT), French (LGPL-2.1-or-later) and Portuguese (LGPL-3.0 or MPL),"
    " and opens no others; a bundle has only these, unchanged, as files that can be replaced, each"
    " with the page that says whose work it is.",
    "sqlcipher3": "It has SQLCipher in it (BSD-3-Clause: licences/LICENSE-sqlcipher.txt), SQLite"
    " (public domain) and OpenSSL (Apache-2.0: LICENSE).",
}
"""What is in a package beside the work that its licence text is about."""

LICENCE = re.compile(r"[^/]+\.dist-info/(?:licenses/|(?=(?:LICEN[CS]E|COPYING|NOTICE)[^/]*$))(.+)")
"""A file with a licence text; the group is its name as a reader wants it."""

LEFT_OUT = re.compile(
    r"pip-[^/]+/licenses/(src/|AUTHORS)"  # pip's own parts: no bundle has pip in it
    r"|pypdfium2-[^/]+/licenses/"
    r"(LICENSES/CC-BY|BUILD_LICENSES/(android|cibw_musl|pbin_musl|v8_xfa)/)"  # other builds
)

APACHE = re.compile(
    r"[ \t]*Apache License\s+Version 2\.0, January 2004.*?END OF TERMS AND CONDITIONS"
    r"(\s+APPENDIX: How to apply.*?limitations under the License\.)?",
    re.DOTALL,
)
SEE_APACHE = "[The Apache License, Version 2.0, stands in LICENSE.]"

INTRODUCTION = """# Third-party notices

andfacil itself is under the Apache License 2.0 ([LICENSE](LICENSE)). It borrows the work of others.
This file names them, and gives the texts that their licences ask to be passed on.
`script/make_notices.py` writes it; do not edit it by hand.

Fonts, icons and the colour profile are in the source and in every package of andfacil. Libraries
are not in the source or in the wheel: pip installs each from its own package. A bundle for people
without Python (`build.spec`) has a copy of them in it, and of Python, whose licence lies beside
this file there. Its first program is PyInstaller's, under the GPL 2 with an exception that lets
what is made with it have any licence."""


class Texts:
    """Licence texts as Markdown; each text is written once, and named where it comes again."""

    def __init__(self) -> None:
        self._first: dict[str, str] = {}

    def told(self, text: str, whose: str) -> str:
        """The text in a fence, or the words that say where the same text stands."""
        text = APACHE.sub(SEE_APACHE, text)
        lines = [line.rstrip() for line in text.expandtabs(4).splitlines()]
        text = "\n".join(lines).strip("\n")
        if text.strip() == SEE_APACHE:
            return "The text is that of the Apache License 2.0, which stands in [LICENSE](LICENSE)."
        key = re.sub(r"\W+", " ", text)
        if key in self._first:
            return f"The text is the same as under {self._first[key]}."
        self._first[key] = whose
        return f"````text\n{text}\n````"


def families() -> dict[str, list[str]]:
    """The names of font families by the file in resources/fonts that has their licence."""
    found: dict[str, set[str]] = {}
    for path in sorted(FONTS.glob("*.ttf")):
        face = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path)))
        family = str(face.get_name(16) or face.get_name(1))  # typographic family, else family
        found.setdefault(_font_licence(path.name, str(face.get_name(13))), set()).add(family)
    return {name: sorted(found[name]) for name in sorted(found, reverse=True)}


def _font_licence(font: str, words: str) -> str:
    """Which file has the licence that the font names in its own table of names (entry 13)."""
    for sign, name in (
        ("SIL Open Font License", "OFL.txt"),
        ("Apache License", "LICENSE-microhei.txt"),
        ("LICENSE-dejavu.txt", "LICENSE-dejavu.txt"),
    ):
        if sign in words:
            return name
    raise CannotSetUpError(f"{font} names a licence that this script does not know: add its text.")


def icons() -> list[str]:
    """The names of the borrowed icons; andfacil's own mark is not among them."""
    return sorted(path.stem for path in ICONS.glob("*.svg") if path.stem != "andfacil")


def pinned(name: str) -> dict[str, str]:
    """Versions by normalized names, as a file of pins has them."""
    pins = PIN.findall((ROOT / name).read_text("utf-8"))
    return {canonicalize_name(package): version for package, version in pins}


def needed_to_run() -> list[str]:
    """Every package that requirements.txt pins."""
    return sorted(pinned("requirements.txt"))


EXTRAS = {"seal": ("pyhanko",), "encrypt": ("sqlcipher3", "keyring")}
"""The packages that each extra names in pyproject.toml."""


def brought_by(extra: str) -> list[str]:
    """What an extra brings beside that and the extras before, with all that it needs in turn."""
    extras = [*EXTRAS]
    before = {name for one in extras[: extras.index(extra)] for name in brought_by(one)}
    found: set[str] = set()
    waiting = [*EXTRAS[extra]]
    while waiting:
        name = canonicalize_name(waiting.pop())
        if name in found:
            continue
        found.add(name)
        for line in _installed(name).requires or ():
            part = Requirement(line)
            if part.marker is None or part.marker.evaluate({"extra": ""}):
                waiting.append(part.name)
    return sorted(found - set(needed_to_run()) - before)


def _installed(name: str) -> metadata.Distribution:
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        raise CannotSetUpError(f"{name} is not installed: run script/test once.") from None
    wanted = pinned("requirements-dev.txt").get(canonicalize_name(name))
    if found.version != wanted:
        raise CannotSetUpError(
            f"{name} {found.version} is installed, but {wanted} is pinned: run script/test once."
        )
    return found


def licence_of(package: metadata.Distribution) -> str:
    """The licence's SPDX name."""
    names = package.metadata
    keys = [key for key in ("License-Expression", "License") if key in names]
    told = names[keys[0]] if keys else ""
    told = LICENCES.get(canonicalize_name(names["Name"]), told)
    if not told or "\n" in told:
        raise CannotSetUpError(
            f"{names['Name']} does not name its licence: read its files, and add it to LICENCES."
        )
    return {"Apache 2.0": "Apache-2.0"}.get(told, told)


def licence_files(package: metadata.Distribution) -> list[str]:
    """The files of licences and notices that the package was installed with, in order."""
    found = [path.as_posix() for path in package.files or ()]
    return sorted(name for name in found if LICENCE.match(name) and not LEFT_OUT.match(name))


def told_of(name: str, texts: Texts) -> Iterator[str]:
    """The paragraphs on one package."""
    package = _installed(name)
    called = package.metadata["Name"]
    yield f"### {called} {package.version}"
    yield f"Licence: {licence_of(package)}"
    if name in NO_TEXT:
        yield NO_TEXT[name]
        return
    if name in INSIDE:
        yield INSIDE[name]
    files = licence_files(package)
    if not files:
        raise CannotSetUpError(f"{called} has no licence text: add one to licences/ and NO_TEXT.")
    for path in files:
        inner = LICENCE.sub(r"\1", path)
        if len(files) > 1:
            yield f"`{inner}`:"
        raw = Path(str(package.locate_file(path))).read_bytes()
        yield texts.told(_decoded(raw), f"{called} ({inner})")


def _decoded(raw: bytes) -> str:
    """Licence texts are UTF-8; a few old ones are Latin-1."""
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return raw.decode("latin-1")


def resources(texts: Texts) -> Iterator[str]:
    """The paragraphs on fonts, icons and the colour profile."""
    yield "## In every package"
    for name, found in families().items():
        yield f"### Fonts: {', '.join(found)}"
        yield texts.told((FONTS / name).read_text("utf-8"), f"the fonts ({name})")
    yield "### Icons: Tabler Icons"
    yield f"{', '.join(icons())}."
    yield texts.told((ICONS / "LICENSE-tabler.txt").read_text("utf-8"), "the icons")
    yield "### Colour profile: srgb.icc"
    yield texts.told((COLOUR / "LICENSE-srgb.txt").read_text("utf-8"), "the colour profile")


def notices() -> str:
    """The whole file."""
    texts = Texts()
    parts = [INTRODUCTION, *resources(texts)]
    parts += ["## Libraries that andfacil needs to run"]
    for name in needed_to_run():
        parts += told_of(name, texts)
    for extra in EXTRAS:
        parts += [f'## Libraries that the extra "{extra}" brings']
        for name in brought_by(extra):
            parts += told_of(name, texts)
    return "\n\n".join(parts) + "\n"


def main(arguments: list[str]) -> int:
    """Write the file, or only say whether it is as it should be."""
    text = notices()
    if "--check" in arguments:
        if NOTICES.is_file() and NOTICES.read_text("utf-8") == text:
            return 0
        say(f"{NOTICES.name} is not what it should be: run script/make_notices.py")
        return 1
    NOTICES.write_text(text, "utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(run_plainly(main))
