"""Which parts of the guide have changed in English since they were translated.

    .venv/bin/python script/guide_translations.py                 prints them; status 1 if any
    .venv/bin/python script/guide_translations.py --renew         says that all are right again
    .venv/bin/python script/guide_translations.py --renew room    that one page is, in all languages
    .venv/bin/python script/guide_translations.py --renew de/room that one page is, in one language

Below each heading of a translated page stands a mark: a short hash of the English part that it
says. Translate what is printed, then renew the marks. Pages made by script/make_guide.py have none.
"""

from __future__ import annotations

import hashlib
import re
import sys
from pathlib import Path
from typing import NamedTuple

from make_guide import MADE
from plain_words import CannotSetUpError, run_plainly, say
from renew_words import LANGUAGES

GUIDE = Path(__file__).resolve().parent.parent / "docs" / "guide"
HEADING = re.compile(r"^#{1,2} .*$", re.MULTILINE)
MARK = re.compile(r"<!-- English: (\w+) -->\n+")
MARK_LENGTH = 8


class Part(NamedTuple):
    """A heading of a page and what stands below it, without the mark; the mark, or nothing."""

    heading: str
    text: str
    mark: str = ""

    @property
    def hash(self) -> str:
        """What a translation of this part is marked with."""
        said = " ".join(f"{self.heading} {self.text}".split())
        return hashlib.sha256(said.encode()).hexdigest()[:MARK_LENGTH]


def parts_of(page: str) -> list[Part]:
    """A page by its headings of the first two levels."""
    found = []
    starts = [match.start() for match in HEADING.finditer(page)]
    for start, end in zip(starts, [*starts[1:], len(page)], strict=True):
        heading, _, text = page[start:end].partition("\n")
        mark = MARK.search(text)
        text = MARK.sub("", text)
        found.append(Part(heading.lstrip("# "), text.strip(), mark[1] if mark else ""))
    return found


def written_pages() -> list[str]:
    """The English pages that are written by hand, by name."""
    pages = sorted(GUIDE.glob("*.md"))
    return [page.stem for page in pages if MADE not in page.read_text("utf-8")]


def translations(guide: Path = GUIDE) -> list[Path]:
    """Where the translations of these pages are; only those that there are."""
    paths = [guide / language / f"{name}.md" for language in LANGUAGES for name in written_pages()]
    return [path for path in paths if path.is_file()]


def stale(english: str, translated: str) -> list[str]:
    """The English headings whose part was changed, or is not there."""
    ours, theirs = parts_of(english), parts_of(translated)
    if len(ours) != len(theirs):
        return [f"{len(ours)} parts in English, {len(theirs)} here"]
    return [
        mine.heading for mine, other in zip(ours, theirs, strict=True) if mine.hash != other.mark
    ]


def renewed(english: str, translated: str) -> str:
    """The translated page with the marks of the English one as it is now."""
    ours, plain = parts_of(english), MARK.sub("", translated)
    if len(ours) != len(parts_of(plain)):
        raise CannotSetUpError(f"{ours[0].heading}: a translation has other headings")
    hashes = iter(part.hash for part in ours)
    return HEADING.sub(lambda line: f"{line[0]}\n\n<!-- English: {next(hashes)} -->", plain)


def main(arguments: list[str]) -> int:
    """Print what is stale, or renew the marks."""
    renew, names = arguments[:1] == ["--renew"], arguments[1:]
    if arguments and not renew:
        raise CannotSetUpError("--renew, and after it pages: there is nothing else to ask for")
    found = 0
    for path in translations():
        name = f"{path.parent.name}/{path.stem}"
        english = (GUIDE / path.name).read_text("utf-8")
        old = path.read_text("utf-8")
        if renew and (not names or {name, path.stem} & set(names)):
            path.write_text(renewed(english, old), "utf-8")
        elif not renew:
            for heading in stale(english, old):
                found += 1
                print(f"{name}\t{heading}")
    if not renew:
        say(f"{found} parts to translate anew" if found else "every translation is of this English")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(run_plainly(main))
