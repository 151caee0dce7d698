"""Renew the files of translations: every word that windows say, for every language of the app.

    .venv/bin/python script/renew_words.py             renews resources/i18n/app/*.ts and *.qm
    .venv/bin/python script/renew_words.py --check     status 1 when they say something else
    .venv/bin/python script/renew_words.py --open      prints what is not translated yet

Qt's own tool finds what stands in `tr`, `translate` and QT_TRANSLATE_NOOP. Sentences that domain,
store and export keep as templates (they know no Qt) are found here, in the parsed code: whatever
is given to an error with a sentence, and the tables of words in `TABLES`. Both go into one file a
language, in Qt Linguist's format; words that nobody says any more leave it.
"""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from plain_words import CannotSetUpError, run_plainly, say

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "andfacil"
FOLDER = ROOT / "resources" / "i18n" / "app"
LANGUAGES = ("de", "fr", "es", "pt_BR", "ar")
"""The languages that andfacil is to speak beside English, as Qt names them."""
ERRORS = "Problems"
"""The context of the sentences of errors."""
TABLES = {
    "andfacil/domain/editing/edit_words.py": (
        "Edits",
        ("DONE", "NO_LONGER_HEARD", "STATUSES", "NAMES", "NAMES_WITHOUT_REF"),
    ),
    "andfacil/export/papers/plain_language.py": ("PlainLanguage", ("_SENTENCES",)),
}
"""Tables of templates beside the errors: module, context, names."""
ENGLISH_ONLY = ("andfacil/cli", "andfacil/export/verify", "andfacil/domain/views/open_points")
"""What only the command line says, or windows say in other words."""
SENTENCE = re.compile(r"(?=\S+ \S)[A-Z{].*([.!?…]|\{about\}|\{sign\})", re.DOTALL)
"""A constant of domain, store or export that is a sentence for people."""
Words = set[tuple[str, str]]
"""Contexts and English words."""


def main(arguments: list[str]) -> int:
    """Renew, or say what is not as it should be."""
    if "--check" in arguments:
        old = {path: path.read_bytes() for path in FOLDER.iterdir()}
        with tempfile.TemporaryDirectory() as place:
            copy = Path(place)
            for path, data in old.items():
                (copy / path.name).write_bytes(data)
            renew(copy)
            new = {path.name: path.read_bytes() for path in copy.iterdir()}
        names = sorted(new.keys() | {path.name for path in old})
        different = [name for name in names if old.get(FOLDER / name) != new.get(name)]
        for name in different:
            say(f"{name} is not what the code says: run script/renew_words.py")
        return 1 if different else 0
    FOLDER.mkdir(parents=True, exist_ok=True)
    if "--open" not in arguments:
        renew(FOLDER)
    for language in LANGUAGES:
        path = FOLDER / f"andfacil_{language}.ts"
        unfinished = [words for words in messages(path) if not words[2]]
        say(f"{language}: {len(unfinished)} of {len(messages(path))} not translated")
        if "--open" in arguments:
            for context, source, _ in unfinished:
                print(f"{language}\t{context}\t{source!r}")
    return 0


def renew(folder: Path) -> None:
    """Write the files of translations anew there, keeping what is translated."""
    sources = sorted(str(path.relative_to(ROOT)) for path in PACKAGE.rglob("*.py"))
    targets = [str(folder / f"andfacil_{language}.ts") for language in LANGUAGES]
    with tempfile.TemporaryDirectory() as place:
        templates = Path(place) / "templates.py"
        lines = [
            f"QT_TRANSLATE_NOOP({_quoted(context)}, {_quoted(words)})" for context, words in kept()
        ]
        templates.write_text("\n".join(lines) + "\n", "utf-8")
        listed = Path(place) / "sources.lst"
        listed.write_text("\n".join([*sources, str(templates)]), "utf-8")
        options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
        _tool("lupdate", [*options, f"@{listed}", "-ts", *targets])
    for target in targets:
        path = Path(target)
        compiled = path.with_suffix(".qm")
        if all(said for _, _, said in messages(path)):
            _tool("lrelease", ["-silent", target, "-qm", str(compiled)])
        else:  # what speaks half of a language is not offered
            compiled.unlink(missing_ok=True)


def messages(path: Path) -> list[tuple[str, str, str]]:
    """Context, English words and translation of each entry; plural forms are joined by bars."""
    found = []
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [] if translation is None else [form.text or "" for form in translation]
            said = "|".join(forms) if forms else "" if translation is None else translation.text
            found.append((name, message.findtext("source") or "", said or ""))
    return found


def kept() -> list[tuple[str, str]]:
    """What the code keeps as templates for windows: contexts and English words, in order."""
    found: Words = set()
    for path in sorted(PACKAGE.rglob("*.py")):
        name = path.relative_to(ROOT).as_posix()
        if not name.startswith((*ENGLISH_ONLY, *TABLES)):
            said = Module(path).sentences()
            found |= {(ERRORS, words) for words in said if " " in words.strip()}
        found |= set(Module(path).marked())
    found |= {
        ("Formats", words) for words in Module(PACKAGE / "export/making.py").given_to("Format")
    }
    sheet = Module(PACKAGE / "domain/capture/examples.py").examples()
    found |= {("Grammar", words) for words in sheet}
    for name, (context, tables) in TABLES.items():
        module = Module(ROOT / name)
        found |= {(context, words) for table in tables for words in module.texts_of(table)}
    return sorted(found)


class Module:
    """One parsed file: the sentences in it, constants followed to where they are defined."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._tree = ast.parse(path.read_text("utf-8"))
        self._constants: dict[str, ast.expr] = {}
        self._imported: dict[str, str] = {}
        self._following: set[str] = set()
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Assign):
                for target in node.targets:
                    if isinstance(target, ast.Name):
                        self._constants.setdefault(target.id, node.value)
            elif isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
                if node.value is not None:
                    self._constants.setdefault(node.target.id, node.value)
            elif isinstance(node, ast.ImportFrom) and node.module:
                for alias in node.names:
                    self._imported[alias.asname or alias.name] = node.module

    def sentences(self) -> Iterator[str]:
        """What is given to errors that are a sentence, and every constant that is one."""
        errors = error_classes()
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and _called(node) in errors:
                for argument in node.args:
                    yield from self._texts(argument)
            elif isinstance(node, ast.Call) and _called(node) == "fault" and node.args:
                yield from map(self._in_exchange, self._texts(node.args[0]))
            elif isinstance(node, ast.ClassDef) and node.name in errors:
                for inner in ast.walk(node):
                    if isinstance(inner, ast.Call) and inner.args and _is_super_init(inner):
                        yield from self._texts(inner.args[0])
        if self.path.relative_to(PACKAGE).parts[0] in {"domain", "store", "export"}:
            for value in self._constants.values():
                yield from filter(SENTENCE.fullmatch, self._texts(value))

    def _in_exchange(self, words: str) -> str:
        """Faults of exchange files begin with the place in the file."""
        return "{where}: " + words if self.path.parent.name == "exchange" else words

    def marked(self) -> Iterator[tuple[str, str]]:
        """What Qt's tool passes over: `translated(context, words)`, and `tr` in an f-string."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and _called(node) == "translated" and len(node.args) > 1:
                context, words = node.args[:2]
                if isinstance(context, ast.Constant) and isinstance(words, ast.Constant):
                    yield str(context.value), str(words.value)
            elif isinstance(node, ast.ClassDef):
                formatted = (inner for inner in ast.walk(node) if isinstance(inner, ast.JoinedStr))
                for inner in formatted:
                    yield from ((node.name, words) for words in _asked_in(inner))

    def given_to(self, name: str) -> Iterator[str]:
        """The words with a space that a class or function gets as its arguments."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and _called(node) == name:
                for argument in node.args:
                    yield from (words for words in self._texts(argument) if " " in words)

    def examples(self) -> Iterator[str]:
        """Examples of the capture line, what they do, and the headings that they stand under."""
        for node in ast.walk(self._tree):
            if isinstance(node, ast.Call) and _called(node) == "Example":
                for argument in node.args[:2]:
                    yield from self._texts(argument)
            elif isinstance(node, ast.Tuple) and isinstance(node.elts[-1], ast.Tuple):
                yield from self._texts(node.elts[0])

    def texts_of(self, name: str) -> Iterator[str]:
        """The words in a constant of this module."""
        yield from self._texts(self._constants.get(name))

    def _texts(self, node: ast.expr | None) -> Iterator[str]:
        """Every text that an expression can give, as far as that can be read off."""
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.Name) and node.id in self._imported:
            yield from _imported_texts(self._imported[node.id], node.id)
        elif isinstance(node, ast.Name) and node.id not in self._following:
            self._following.add(node.id)  # so that nothing goes in a ring
            yield from self._texts(self._constants.get(node.id))
            self._following.discard(node.id)
        else:
            for part in _parts(node):
                yield from self._texts(part)


def _parts(node: ast.expr | None) -> list[ast.expr]:
    """The expressions of which one is what this one gives."""
    match node:
        case ast.Dict(values=values) | ast.BoolOp(values=values):
            return values
        case ast.Tuple(elts=values) | ast.List(elts=values):
            return values
        case ast.IfExp(body=first, orelse=second):
            return [first, second]
        case ast.Subscript(value=value) | ast.Attribute(value=value):
            return [value]
        case ast.Call(func=ast.Attribute(value=value, attr="get"), args=arguments):
            return [value, *arguments[1:]]
    return []


def _imported_texts(module: str, name: str) -> Iterator[str]:
    path = ROOT / (module.replace(".", "/") + ".py")
    if path.is_file():
        found = Module(path)
        yield from found.texts_of(name)


_CLASSES: set[str] = set()


def error_classes() -> set[str]:
    """The names of all classes of errors that are a sentence for people."""
    if not _CLASSES:
        _CLASSES.add("Explained")
        pairs = [
            (node.name, [base.id for base in node.bases if isinstance(base, ast.Name)])
            for path in PACKAGE.rglob("*.py")
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
            if isinstance(node, ast.ClassDef)
        ]
        while more := {n for n, bases in pairs if _CLASSES & set(bases)} - _CLASSES:
            _CLASSES.update(more)
    return _CLASSES


def _asked_in(node: ast.JoinedStr) -> Iterator[str]:
    for inner in ast.walk(node):
        if isinstance(inner, ast.Call) and _called(inner) == "tr" and len(inner.args) == 1:
            words = inner.args[0]
            if isinstance(words, ast.Constant):
                yield str(words.value)


def _called(node: ast.Call) -> str:
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def _is_super_init(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Attribute) and node.func.attr == "__init__"


def _quoted(words: str) -> str:
    """As a Python text that Qt's tool reads: in double quotes."""
    escaped = words.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _tool(name: str, arguments: list[str]) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    done = subprocess.run(
        [str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        raise CannotSetUpError(f"{name} failed. {done.stdout} {done.stderr}")


if __name__ == "__main__":
    sys.exit(run_plainly(main))
