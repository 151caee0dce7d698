"""The parts of a PDF file beside its visible words, and which part a place in it belongs to.

A place is the path of keys from the trailer (`Root`, `Names`, `JavaScript`) or from a page. The
keys are those of ISO 32000-1.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence


class FilePart(StrEnum):
    """What can be different in a file that shows the same words."""

    TAGS = "tags"
    READ_ALOUD = "words read aloud"
    SESSION = "attached session"
    FILES = "files inside"
    NOTES = "annotations"
    LINKS = "links"
    ACTIONS = "actions"
    SCRIPTS = "scripts"
    FORMS = "forms"
    LAYERS = "layers"
    METADATA = "metadata"
    BOXES = "page boxes"
    PICTURES = "pictures"
    HIDDEN = "hidden words"
    DRAWING = "drawing of the pages"
    FONTS = "fonts"
    BOOKMARKS = "bookmarks"
    COLOURS = "colours"
    VIEW = "how it opens"
    SEAL = "seal"
    LOCK = "password"
    ADDED = "bytes added"
    SAVED = "saved by another program"
    OTHER = "other parts"
    UNREAD = "cannot be read"


@dataclass(frozen=True, slots=True)
class PartDifference:
    """A part of the file that is not as andfacil writes it, and one sentence about it."""

    part: FilePart
    sentence: str


SENTENCES = {
    FilePart.TAGS: "The structure for screen readers is another one, or is missing.",
    FilePart.READ_ALOUD: "The words that are read aloud are not those on the pages.",
    FilePart.SESSION: "The session inside the file is another one, or is missing.",
    FilePart.FILES: "There is a file inside that andfacil does not put there.",
    FilePart.NOTES: "There are notes, stamps, fields or other things on the pages.",
    FilePart.LINKS: "There are links on the pages.",
    FilePart.ACTIONS: "The file does something when it is opened, read or printed.",
    FilePart.SCRIPTS: "There is a program (JavaScript) in the file.",
    FilePart.FORMS: "There is a form in the file.",
    FilePart.LAYERS: "There are layers that can be shown and hidden.",
    FilePart.METADATA: "The description of the file (title, authors, language) is another one.",
    FilePart.BOXES: "Pages are cut, turned or scaled.",
    FilePart.PICTURES: "There is another picture in the file, or one is missing.",
    FilePart.DRAWING: "The pages are drawn in another way.",
    FilePart.FONTS: "The fonts are other ones.",
    FilePart.BOOKMARKS: "The bookmarks are other ones.",
    FilePart.COLOURS: "The colour profile is another one, or is missing.",
    FilePart.VIEW: "The file says that it be shown in another way.",
    FilePart.SEAL: "There is a signature in the file that is not a seal over all of it.",
    FilePart.LOCK: "The file is locked in another way than andfacil locks one.",
    FilePart.ADDED: "Bytes were added before or behind what andfacil wrote.",
    FilePart.SAVED: "What is in the file is the same, but another program has written it.",
    FilePart.OTHER: "There is something in the file that andfacil does not write.",
    FilePart.UNREAD: "Parts of the file cannot be read.",
}
"""One sentence for each part; for hidden words it is made of the words."""

APART = frozenset(
    {
        *(FilePart.FILES, FilePart.NOTES, FilePart.LINKS, FilePart.ACTIONS, FilePart.SCRIPTS),
        *(FilePart.FORMS, FilePart.LAYERS, FilePart.BOXES, FilePart.SEAL, FilePart.COLOURS),
        *(FilePart.PICTURES, FilePart.LOCK),
    }
)
"""Parts that say something also where the words differ: they do not follow from the words."""

_PARTS = {
    FilePart.TAGS: ("StructTreeRoot", "MarkInfo", "StructParents", "StructParent", "Tabs"),
    FilePart.READ_ALOUD: ("ActualText", "Alt", "E"),
    FilePart.SESSION: ("AF", "EmbeddedFiles"),
    FilePart.FILES: ("Collection", "EF", "RF"),
    FilePart.NOTES: ("Annots",),
    FilePart.ACTIONS: ("OpenAction", "AA", "A", "PA", "AlternatePresentations", "Renditions"),
    FilePart.SCRIPTS: ("JavaScript", "JS"),
    FilePart.FORMS: ("AcroForm", "XFA", "NeedsRendering", "Templates", "TemplateInstantiated"),
    FilePart.LAYERS: ("OCProperties", "OC", "Properties"),
    FilePart.METADATA: (
        "Metadata",
        "Info",
        "PieceInfo",
        "Lang",
        "LastModified",
        "SpiderInfo",
        "IDS",
    ),
    FilePart.BOXES: (
        *("MediaBox", "CropBox", "BleedBox", "TrimBox", "ArtBox", "Rotate", "UserUnit"),
        *("BoxColorInfo", "VP"),
    ),
    FilePart.PICTURES: ("Thumb", "Image"),
    FilePart.DRAWING: (
        *("Contents", "XObject", "ExtGState", "Pattern", "Shading", "ColorSpace", "Group"),
        "Resources",
    ),
    FilePart.FONTS: ("Font",),
    FilePart.BOOKMARKS: ("Outlines", "Dests", "Threads", "B"),
    FilePart.COLOURS: ("OutputIntents", "SeparationInfo"),
    FilePart.VIEW: (
        *("ViewerPreferences", "PageMode", "PageLayout", "PageLabels", "Trans", "Dur", "Version"),
        *("Extensions", "PresSteps", "Requirements"),
    ),
    FilePart.LINKS: ("URI", "URLS"),
    FilePart.SEAL: ("DSS", "Perms", "Legal"),
}
_PART_OF = {key: part for part, keys in _PARTS.items() for key in keys}

_TYPES = {
    "JavaScript": FilePart.SCRIPTS,
    "Filespec": FilePart.FILES,
    "EmbeddedFile": FilePart.FILES,
    "FileAttachment": FilePart.FILES,
    "Link": FilePart.LINKS,
    "URI": FilePart.LINKS,
    "Widget": FilePart.FORMS,
    "OCG": FilePart.LAYERS,
    "OCMD": FilePart.LAYERS,
    "Image": FilePart.PICTURES,
    **dict.fromkeys(
        ("Launch", "GoToR", "GoToE", "SubmitForm", "ResetForm", "ImportData", "Named", "Hide"),
        FilePart.ACTIONS,
    ),
    **dict.fromkeys(
        ("Rendition", "Movie", "Sound", "SetOCGState", "RichMediaExecute", "GoTo3DView", "Thread"),
        FilePart.ACTIONS,
    ),
    "Sig": FilePart.SEAL,
}
"""What a dictionary is whose /S, /Type, /Subtype or /FT has this name."""

_OPEN_PATHS = ("Names", "Root", "Pages", "Parent", "Kids")
"""Keys that say nothing: the next one does."""


def part_at(path: Sequence[str]) -> FilePart:
    """The part to which a path of keys belongs."""
    if "StructTreeRoot" in path:
        inner = _PART_OF.get(path[-1])
        return FilePart.READ_ALOUD if inner is FilePart.READ_ALOUD else FilePart.TAGS
    known = (_PART_OF[key] for key in path if key in _PART_OF and key not in {"Resources"})
    found = next(known, None)
    if found is None:
        return FilePart.DRAWING if "Resources" in path else FilePart.OTHER
    return found


def parts_named(keys: Sequence[str], names: Sequence[str]) -> set[FilePart]:
    """The parts of a dictionary that ours does not have, by its keys and what it calls itself."""
    telling = {"JS", "JavaScript", "XFA", "OpenAction", "AA", "EF", "OC", "ActualText", "URI"}
    found = {_PART_OF[key] for key in keys if key in telling}
    return found | {_TYPES[name] for name in names if name in _TYPES}
