"""The pages that a Debian package has beside the program: control, copyright, changes, manual.

Their forms are those of the Debian Policy Manual 4.6 and of deb-control(5); copyright has the
machine-readable form 1.0.
"""

from __future__ import annotations

import os
import re
from datetime import UTC, datetime
from email.utils import format_datetime
from typing import Any

REVISION = "1"
"""Of the package; it grows when one version is packed anew, and begins at 1 with each version."""
SUMMARY = "facilitator's board for needs, AND solutions, and the agreement"
DESCRIPTION = """\
 Two sides put their needs and non-negotiables in columns of their own, and
 between them both build AND solutions in which each gets what it needs. The
 board shows at any moment which needs no solution meets yet.
 .
 The facilitator works at the desk window; everyone watches the room window on
 the projector. At the end everybody signs a printed agreement that says
 exactly what the board says. Everything works offline.
 .
 This package brings Python, Qt and all other libraries in a folder of its own.
"""
RECOMMENDS = "shared-mime-info, xdg-utils"
"""The file type, and files that other programs open."""
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: andfacil
Upstream-Contact: The authors of andfacil

Files: *
Copyright: 2026 the authors of andfacil
License: Apache-2.0

Files: usr/lib/andfacil/_internal/*
Copyright: the authors of each part; licences/THIRD-PARTY-NOTICES.md names them
License: third-party
 Python, Qt and the other libraries, the fonts, the icons and the dictionaries
 in this folder are each under a licence of its own. The folder licences beside
 this file has Python's licence, and THIRD-PARTY-NOTICES.md with the name, the
 version, the licence and the licence's text of each part.
 .
 Qt and PySide6 are used under the GNU Lesser General Public License 3
 (/usr/share/common-licenses/LGPL-3): their files may be replaced with those of
 another version. Their source is given by the Qt Project, by the version that
 THIRD-PARTY-NOTICES.md names.

License: Apache-2.0
 On Debian systems, /usr/share/common-licenses/Apache-2.0 has the whole text of
 the Apache License 2.0.
"""
OVERRIDES = """\
# The package is made of the folder that PyInstaller makes: libraries as their authors built
# them, in a folder of the program's own, so that it needs no Python and no Qt of the system.
andfacil: embedded-library *
andfacil: hardening-no-fortify-functions *
andfacil: hardening-no-pie *
andfacil: hardening-no-bindnow *
andfacil: library-not-linked-against-libc *
andfacil: custom-library-search-path *
andfacil: shared-library-is-executable *
andfacil: unstripped-static-library *
andfacil: shared-library-lacks-prerequisites *
# A word inside a library of the system that the folder brings; nothing here starts a pager.
andfacil: missing-depends-on-sensible-utils *
# Papers look the same everywhere, so the fonts are the program's own; their licences allow that.
andfacil: duplicate-font-file *
andfacil: truetype-font-prohibits-installable-embedding *
# Licence texts are as their authors wrote them.
andfacil: national-encoding *
# It was not asked for in Debian's list of wishes.
andfacil: initial-upload-closes-no-bugs *
"""


def packed_by() -> str:
    """Who packs, as Debian's tools know them ($DEBFULLNAME, $DEBEMAIL); without: the authors."""
    name = os.environ.get("DEBFULLNAME") or "The authors of andfacil"
    address = os.environ.get("DEBEMAIL", "")
    return f"{name} <{address}>" if address else name


def control(version: str, architecture: str, depends: str, size_kib: int) -> str:
    """The fields that dpkg and apt read."""
    return f"""\
Package: andfacil
Version: {version}-{REVISION}
Architecture: {architecture}
Maintainer: {packed_by()}
Installed-Size: {size_kib}
Depends: {depends}
Recommends: {RECOMMENDS}
Section: misc
Priority: optional
Description: {SUMMARY}
{DESCRIPTION}"""


def changes(version: str, when: datetime) -> str:
    """The package's own changelog: one entry; what changed in the program is in changelog.gz."""
    return f"""\
andfacil ({version}-{REVISION}) unstable; urgency=medium

  * andfacil {version}, packed from its bundle. Its changes: changelog.gz.

 -- {packed_by()}  {format_datetime(when.astimezone(UTC))}
"""


def manual(parser: Any, version: str) -> str:
    """The page of `man andfacil`, from the words of `--help`."""
    adders = next(action for action in parser._actions if action.choices)  # noqa: SLF001  # no other way
    told = {action.dest: action.help for action in adders._choices_actions}  # noqa: SLF001  # no other way
    parts = [
        f'.TH ANDFACIL 1 "" "andfacil {version}"',
        ".SH NAME",
        f"andfacil \\- {roff(SUMMARY)}",
        ".SH SYNOPSIS",
        "\\fBandfacil\\fR [\\fISESSION\\fR]",
        ".br",
        "\\fBandfacil\\fR \\fICOMMAND\\fR ...",
        ".SH DESCRIPTION",
        roff(
            "Without arguments the home window opens; with a session file NAME.andfacil, its desk. "
            "The commands do the same things without a window. 'andfacil COMMAND --help' has the "
            "options of each, and F1 in the windows has the whole guide."
        ),
        ".SH COMMANDS",
    ]
    for name in adders.choices:
        parts += [".TP", f"\\fB{roff(name)}\\fR", roff((told[name] or name).replace("%%", "%"))]
    parts += [
        ".SH EXIT STATUS",
        roff("0 done; 1 the answer is no; 2 wrong usage; 3 it cannot be done,"),
        roff("with one line that says what to do."),
    ]
    return "\n".join(parts) + "\n"


def roff(words: str) -> str:
    """Words as they are, to a program that sets manual pages."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"^([.'])", r"\\&\1", escaped, flags=re.MULTILINE)


def day_of(changelog: str, version: str) -> datetime:
    """The day, at noon UTC, on which the changelog says a version was made."""
    found = re.search(rf"^## \[{re.escape(version)}\] - (\d{{4}}-\d\d-\d\d)$", changelog, re.M)
    if found is None:
        raise ValueError(f"CHANGELOG.md has no entry for {version}")
    return datetime.fromisoformat(f"{found[1]}T12:00:00+00:00")
