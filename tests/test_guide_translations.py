"""The guide in other languages: of the English as it is now, in the words that the app shows."""

from __future__ import annotations

import datetime as dt
import re
import shlex
import tomllib

import pytest
from guide_translations import GUIDE, parts_of, renewed, stale, translations
from guide_words import WORDS
from make_guide import ROOT
from renew_words import FOLDER, LANGUAGES, messages

from andfacil.cli.parser import build_parser
from andfacil.domain.capture.grammar import parse_line
from andfacil.domain.capture.target import Target

PAGES = translations()
BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
CODE = re.compile(r"`([^`\n]+)`")
ITALIC = re.compile(r"(?<!\*)\*(?!\*)([^*]+)\*(?!\*)")
QUOTED = re.compile('["„«“] ?([^"„“”«»]+?) ?["“”»]')
EMPHASIS = {
    *("is", "no", "and", "but", "failed", "objection", "whys", "looking for", "positions", "need"),
    *("not yet met", "a need not heard yet", "demand, concession, winner, opponent, fair offer"),
    *("yes, and", "gradients of agreement", "smallest package", "reactive devaluation"),
    *("The effective negotiator", "Constructive conflict", "Getting to Yes"),
    "Facilitator's guide to participatory decision-making",
    *("The library window", "Reader by the window", "Reader by the door"),
    "How can we have fresh air AND no draught?",
    "How can we have fresh air to breathe AND have no draught on my neck?",
    '"Yes: how can we make this work?"',
}
"""What stands in italics on the English pages without being a word of the app."""


def english_of(path):
    return (GUIDE / path.name).read_text("utf-8")


def plain(words):
    """Words of the app as a page writes them."""
    words = words.removesuffix("{keys}").rstrip()  # of a button that names its key as well
    words = re.sub(r"\{\w+\}", "1", words.replace("&", ""))
    return " ".join(words.split()).rstrip("…:").strip("“”„«» ").replace("’", "'").casefold()


def flat(words):
    if isinstance(words, str):
        yield words
    elif isinstance(words, dict | list):
        for inner in words.values() if isinstance(words, dict) else words:
            yield from flat(inner)


def session_words(language):
    path = ROOT / "resources" / "i18n" / "session" / f"{language.split('_')[0]}.toml"
    return tomllib.loads(path.read_text("utf-8"))


@pytest.fixture(scope="module")
def said():
    """What windows, room and paper say in a language, by the English words."""
    found = {}
    for language in LANGUAGES:
        words = found[language] = {}
        for _, source, translation in messages(FOLDER / f"andfacil_{language}.ts"):
            words.setdefault(plain(source), set()).add(plain(translation))
        ours, theirs = session_words("en"), session_words(language)
        for part in ours.keys() & theirs.keys() - {"language", "dates", "lists"}:
            for key in ours[part].keys() & theirs[part].keys():
                pair = zip(flat(ours[part][key]), flat(theirs[part][key]), strict=False)
                for source, translation in pair:
                    words.setdefault(plain(source), set()).add(plain(translation))
    return found


def italics(text):
    return [" ".join(name.split()) for name in ITALIC.findall(CODE.sub("", BLOCK.sub("", text)))]


def each_part(path):
    return zip(parts_of(english_of(path)), parts_of(path.read_text("utf-8")), strict=True)


def test_every_page_is_there_in_every_language():
    names = {page.name for page in GUIDE.glob("*.md")}
    for language in {path.parent.name for path in PAGES}:
        assert {page.name for page in (GUIDE / language).glob("*.md")} == names
    assert set(WORDS) == {"en", *LANGUAGES}


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_a_translation_is_of_the_english_as_it_is_now(path):
    """Translate what is named here, then run script/guide_translations.py --renew."""
    assert stale(english_of(path), path.read_text("utf-8")) == []


def test_a_part_that_changed_in_english_is_named():
    english = "# Title\n\nOne.\n\n## First\n\nTwo.\n"
    german = renewed(english, "# Titel\n\nEins.\n\n## Erstes\n\nZwei.\n")
    assert stale(english, german) == []
    assert stale(english.replace("Two.", "Three."), german) == ["First"]
    assert stale(english.replace("Two.", "Two.\n"), german) == []
    assert renewed(english, german) == german
    assert stale(english + "\n## More\n", german) == ["3 parts in English, 2 here"]


def test_a_name_on_an_english_page_is_one_that_the_app_shows(said):
    known = said["de"].keys() | {plain(words) for words in EMPHASIS}
    unknown = [
        (path.stem, name)
        for path in sorted(GUIDE.glob("*.md"))
        for name in italics(path.read_text("utf-8"))
        if plain(name) not in known
    ]
    assert unknown == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_names_are_those_that_the_app_shows_in_this_language(path, said):
    words = said[path.parent.name]
    emphasis = {plain(each) for each in EMPHASIS}
    wrong = []
    for mine, other in each_part(path):
        there = {plain(name) for name in italics(other.text)}
        wrong += [
            (mine.heading, name, words[plain(name)])
            for name in italics(mine.text)
            if plain(name) not in emphasis and not words[plain(name)] & there
        ]
    assert wrong == []


@pytest.mark.parametrize("language", sorted({path.parent.name for path in PAGES}))
def test_sentences_of_the_app_are_quoted_as_it_says_them(language, said):
    def quotes(page):
        rows = re.findall(r"^\| (.*?) \|", page, re.MULTILINE)
        return [plain(found[1]) for row in rows if (found := QUOTED.match(row))]

    path = GUIDE / language / "troubleshooting.md"
    ours, theirs = quotes(english_of(path)), quotes(path.read_text("utf-8"))
    assert len(ours) == len(theirs) >= 4
    for mine, other in zip(ours, theirs, strict=True):
        told = [
            translation
            for source, translations in said[language].items()
            for translation in translations
            if all(piece.strip() in source for piece in mine.split("…"))
        ]
        pieces = [piece.strip() for piece in other.split("…")]
        assert any(all(piece in each for piece in pieces) for each in told), other


@pytest.mark.parametrize("path", PAGES, ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_keys_commands_and_numbers_are_those_of_the_english_page(path):
    wrong = []
    for mine, other in each_part(path):
        ours, theirs = (BLOCK.sub("", part.text) for part in (mine, other))
        if missing := set(CODE.findall(ours)) - set(CODE.findall(theirs)):
            wrong.append((mine.heading, missing))
        numbers = [
            sorted(number.replace(",", ".") for number in re.findall(r"\d+(?:[.,]\d+)*", text))
            for text in (CODE.sub("", ours), CODE.sub("", theirs))
        ]
        if numbers[0] != numbers[1]:
            wrong.append((mine.heading, *numbers))
    assert wrong == []


@pytest.mark.parametrize("language", sorted({path.parent.name for path in PAGES}))
def test_phases_have_their_names(language):
    page = (GUIDE / language / "and-session.md").read_text("utf-8")
    named = re.findall(r"^\| (.+?) \|", page, re.MULTILINE)
    assert named[1:] == list(session_words(language)["phase"].values())


def meaning(line):
    """What a line does, without its words."""
    found = parse_line(line, target=Target.A_NEED, today=dt.date(2027, 1, 4))
    parts = [getattr(found, name, None) for name in ("side", "non_negotiable", "by", "status")]
    return type(found), parts, re.findall(r"ref='(\w+)'", repr(found))


@pytest.mark.parametrize("language", sorted({path.parent.name for path in PAGES}))
def test_lines_and_commands_of_the_tutorial_do_the_same(language):
    path = GUIDE / language / "tutorial.md"
    blocks = [BLOCK.findall(page) for page in (english_of(path), path.read_text("utf-8"))]
    for (kind, mine), (other_kind, other) in zip(*blocks, strict=True):
        assert kind == other_kind
        for ours, theirs in zip(mine.splitlines(), other.splitlines(), strict=True):
            if kind == "text":
                assert meaning(ours) == meaning(theirs)
                continue
            one, two = shlex.split(ours), shlex.split(theirs)
            assert one[:2] == two[:2]
            build_parser().parse_args(two[1:])
            if one[1] == "capture":
                assert list(map(meaning, one[3:])) == list(map(meaning, two[3:]))
