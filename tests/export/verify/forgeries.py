"""Ways to tamper with a paper's file, by name: each with the part that must be named."""

from __future__ import annotations

import io
import json
import re
from functools import partial

import pypdf
from pypdf.generic import (
    ArrayObject,
    ByteStringObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from andfacil.export.verify.file_parts import FilePart as Part
from tests.export.tampering import annotated, overlaid, reordered, rewritten, saved

AREA = (80, 400, 300, 420)


def value(plain):
    """A plain value as an object of a PDF: "/x" is a name, other text is text."""
    if isinstance(plain, dict):
        return DictionaryObject({NameObject(key): value(one) for key, one in plain.items()})
    if isinstance(plain, list):
        return ArrayObject([value(one) for one in plain])
    if isinstance(plain, str):
        return NameObject(plain) if plain.startswith("/") else TextStringObject(plain)
    if isinstance(plain, bytes):
        stream = DecodedStreamObject()
        stream.set_data(plain)
        return stream
    if isinstance(plain, int):
        return NumberObject(plain)
    return FloatObject(plain) if isinstance(plain, float) else plain


def changed(pdf, change):
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    change(writer)
    return saved(writer)


def root(key, plain):
    """An entry of the catalog."""
    return partial(changed, change=lambda w: w.root_object.update(value({key: plain})))


def page(key, plain):
    """An entry of the first page."""
    return partial(changed, change=lambda w: w.pages[0].update(value({key: plain})))


def without(*path):
    """An entry of the catalog taken out."""

    def change(writer):
        holder = writer.root_object
        for key in path[:-1]:
            holder = holder[key]
        del holder[NameObject(path[-1])]

    return partial(changed, change=change)


def note(subtype):
    return partial(annotated, subtype=subtype, rect=AREA)


def structure(key, plain, kind="/H1"):
    """An entry of the first element of a kind in the structure."""

    def change(writer):
        for one in writer._objects:
            held = one.get_object() if one is not None else None
            if isinstance(held, DictionaryObject) and held.get("/S") == kind:
                held.update(value({key: plain}))
                return
        raise AssertionError(f"no {kind}")

    return partial(changed, change=change)


def drawn(draw, number=1):
    return partial(overlaid, page=number, draw=draw)


def words(canvas, text="VOID", at=(100, 300), size=10.0, grey=0.0, mode=0):
    canvas.setFillColorRGB(grey, grey, grey)
    line = canvas.beginText(*at)
    line.setFont("Helvetica", size)
    line.setTextRenderMode(mode)
    line.textOut(text)
    canvas.drawText(line)


def beneath(pdf):
    """Large pale words, drawn before everything else."""

    def change(writer):
        first = writer.pages[0]
        fonts = first["/Resources"]["/Font"]
        name = next(iter(fonts))
        content = first.get_contents().get_data()
        pale = b"q 0.9 g BT %b 300 Tf 60 300 Td (VOID) Tj ET Q\n" % str(name).encode()
        first[NameObject("/Contents")] = writer._add_object(value(pale + content))

    return changed(pdf, change)


def image(canvas, at=(5, 5), size=10):
    from PIL import Image
    from reportlab.lib.utils import ImageReader

    canvas.drawImage(ImageReader(Image.new("RGB", (8, 8), "white")), *at, size, size)


def covered(canvas):
    words(canvas, "four nights", at=(20, 20))
    canvas.setFillColorRGB(1, 1, 1)
    canvas.rect(0, 10, 200, 30, stroke=0, fill=1)


def attached(edit):
    """The session inside, edited."""

    def change(writer):
        held = writer.root_object["/Names"]["/EmbeddedFiles"]["/Names"][1]["/EF"]
        document = json.loads(held["/F"].get_data())
        edit(document)
        stream = value(json.dumps(document).encode())
        stream.update(value({"/Type": "/EmbeddedFile"}))
        new = writer._add_object(stream)
        held[NameObject("/F")] = held[NameObject("/UF")] = new

    return partial(changed, change=change)


def draft_added(document):
    document["solutions"].append({**document["solutions"][0], "ref": "AND99", "status": "draft"})


def why_changed(document):
    document["needs"][0]["why"] = "Something else"


def second_file(pdf, name="addendum.txt"):
    return changed(pdf, lambda writer: writer.add_attachment(name, b"Nothing was agreed."))


def titled(pdf):
    return changed(pdf, lambda writer: writer.add_metadata({"/Title": "Void"}))


def xmp_changed(pdf):
    def change(writer):
        held = writer.root_object["/Metadata"]
        packet = held.get_data().replace(
            b"</rdf:li></rdf:Alt></dc:title>", b", void</rdf:li></rdf:Alt></dc:title>"
        )
        stream = value(packet)
        stream.update(value({"/Type": "/Metadata", "/Subtype": "/XML"}))
        writer.root_object[NameObject("/Metadata")] = writer._add_object(stream)

    return changed(pdf, change)


def bookmark_renamed(pdf):
    def change(writer):
        writer.root_object["/Outlines"]["/First"][NameObject("/Title")] = TextStringObject("Void")

    return changed(pdf, change)


def bookmark_acting(pdf):
    def change(writer):
        first = writer.root_object["/Outlines"]["/First"]
        first.update(value({"/A": {"/S": "/URI", "/URI": ByteStringObject(b"http://a.example")}}))

    return changed(pdf, change)


def read_aloud_in_page(pdf):
    def change(writer):
        first = writer.pages[0]
        content = first.get_contents().get_data()
        said = b"/Span <</ActualText (Nothing was agreed)>> BDC EMC\n"
        first[NameObject("/Contents")] = writer._add_object(value(said + content))

    return changed(pdf, change)


def font_changed(pdf):
    def change(writer):
        fonts = writer.pages[0]["/Resources"]["/Font"]
        name = next(iter(fonts))
        held = fonts[name].get_object()
        held.update(value({"/ToUnicode": b"/CIDInit /ProcSet findresource begin end"}))

    return changed(pdf, change)


def drawn_before(code):
    """A stream of its own before the page's: the page then has an array of both."""

    def change(writer):
        first = writer.pages[0]
        own = first.raw_get("/Contents")
        name = str(next(iter(first["/Resources"]["/Font"]))).encode()
        more = [writer._add_object(value(code % name))] if code else []
        first[NameObject("/Contents")] = ArrayObject([*more, own])

    return partial(changed, change=change)


def letters_said_wrong(pdf):
    """Who copies or searches gets an e for each a: the pages look as before."""

    def change(writer):
        fonts = {one.idnum: one for page in writer.pages for one in _fonts(page)}
        for held in (one.get_object() for one in fonts.values()):
            table = held["/ToUnicode"].get_data().replace(b"<0061>", b"<0065>")
            held[NameObject("/ToUnicode")] = writer._add_object(value(table))

    return changed(pdf, change)


def _fonts(page):
    fonts = page["/Resources"]["/Font"]
    return [fonts.raw_get(name) for name in fonts]


def stamped(pdf):
    """A stamp with a picture of its own, which covers nothing."""

    def change(writer):
        form = value(b"1 1 1 rg 0 0 5 5 re f")
        form.update(value({"/Type": "/XObject", "/Subtype": "/Form", "/BBox": [0, 0, 5, 5]}))
        look = {"/N": writer._add_object(form)}
        stamp = {"/Type": "/Annot", "/Subtype": "/Stamp", "/Rect": [2, 2, 7, 7], "/AP": look}
        writer.pages[0][NameObject("/Annots")] = value([stamp])

    return changed(pdf, change)


def author_updated(pdf):
    """An update behind the file that changes the old description alone."""
    writer = pypdf.PdfWriter(io.BytesIO(pdf), incremental=True)
    writer.add_metadata({"/Author": "Nobody"})
    return saved(writer)


def updated_and_back(pdf):
    """An update, and behind it the end of the first version, so that readers see that one."""
    return updated(pdf) + pdf[pdf.rindex(b"startxref") :]


def unnamed_object(pdf):
    """Something that no other object names, saved along."""
    return changed(pdf, lambda writer: writer._add_object(value({"/Void": "Nothing was agreed"})))


def locked_open(pdf, **more):
    """Locked, and yet anybody opens it: what is forbidden is for printing and readers alone."""
    writer = pypdf.PdfWriter(clone_from=io.BytesIO(pdf))
    writer.encrypt("", owner_password="Void", algorithm="AES-256", **more)
    return saved(writer)


def empty_page(pdf):
    """A page behind the others with nothing on it."""
    return changed(pdf, lambda w: w.add_blank_page(595, 842))


def other_glyphs(pdf):
    """An outline in a font changed: the words stay, and look different."""

    def change(writer):
        font = next(iter(_fonts(writer.pages[0])))
        held = font.get("/FontDescriptor") or font["/DescendantFonts"][0]["/FontDescriptor"]
        data = bytearray(held.get_object()["/FontFile2"].get_object().get_data())
        data[len(data) // 2] ^= 0xFF
        stream = value(bytes(data))
        stream[NameObject("/Length1")] = NumberObject(len(data))
        held.get_object()[NameObject("/FontFile2")] = writer._add_object(stream)

    return changed(pdf, change)


def contents_edited(edit):
    """What draws the first page, edited."""

    def change(writer):
        first = writer.pages[0]
        made = edit(first.get_contents().get_data())
        first[NameObject("/Contents")] = writer._add_object(value(made))

    return partial(changed, change=change)


def attachment_twice(pdf):
    def change(writer):
        names = writer.root_object["/Names"]["/EmbeddedFiles"]["/Names"]
        names.extend([TextStringObject("copy.json"), names[1]])

    return changed(pdf, change)


def other_id(pdf):
    at = pdf.index(b"<", pdf.rindex(b"/ID")) + 1
    return pdf[:at] + (b"1" if pdf[at : at + 1] == b"0" else b"0") + pdf[at + 1 :]


def updated(pdf):
    """An update behind the file, as PDF programs save: the catalog anew, with an action."""
    reader = pypdf.PdfReader(io.BytesIO(pdf))
    writer = pypdf.PdfWriter(io.BytesIO(pdf), incremental=True)
    assert reader.trailer["/Root"]
    writer.root_object.update(value({"/OpenAction": {"/S": "/Named", "/N": "/Print"}}))
    return saved(writer)


SCRIPT = {"/S": "/JavaScript", "/JS": "app.alert('Void')"}
PRINTING = {"/S": "/Named", "/N": "/Print"}
GROUP = {"/Type": "/OCG", "/Name": "Version B"}
TABLE = {
    # scripts and actions
    "script when opened": (root("/OpenAction", SCRIPT), Part.SCRIPTS),
    "script by name": (
        root("/Names", {"/JavaScript": {"/Names": ["a", SCRIPT]}}),
        Part.SCRIPTS,
    ),
    "script before saving": (root("/AA", {"/WS": SCRIPT}), Part.SCRIPTS),
    "script on a page": (page("/AA", {"/O": SCRIPT}), Part.SCRIPTS),
    **{
        f"action {kind[1:]}": (root("/OpenAction", {"/S": kind}), Part.ACTIONS)
        for kind in ("/Launch", "/GoToR", "/GoToE", "/SubmitForm", "/ImportData", "/Named")
    },
    **{
        f"action {kind[1:]}": (root("/OpenAction", {"/S": kind}), Part.ACTIONS)
        for kind in ("/Hide", "/ResetForm", "/Rendition", "/Movie", "/Sound", "/SetOCGState")
    },
    "action before printing": (
        root("/AA", {"/WP": {"/S": "/Named", "/N": "/Print"}}),
        Part.ACTIONS,
    ),
    "action of a page": (page("/AA", {"/O": {"/S": "/Named", "/N": "/Print"}}), Part.ACTIONS),
    "opens at another page": (root("/OpenAction", [1, "/Fit"]), Part.ACTIONS),
    "action in an update": (updated, Part.ACTIONS),
    # on the pages
    **{
        f"note {kind[1:]}": (note(kind), Part.NOTES)
        for kind in ("/Text", "/FreeText", "/Stamp", "/Square", "/Circle", "/Ink", "/Highlight")
    },
    **{
        f"note {kind[1:]}": (note(kind), Part.NOTES)
        for kind in ("/StrikeOut", "/Redact", "/Watermark", "/Line", "/Caret", "/Popup", "/Polygon")
    },
    **{
        f"note {kind[1:]}": (note(kind), Part.NOTES)
        for kind in ("/Screen", "/RichMedia", "/3D", "/Movie", "/Sound", "/PrinterMark")
    },
    "file on a page": (note("/FileAttachment"), Part.FILES),
    "link over a clause": (note("/Link"), Part.LINKS),
    "field on a page": (note("/Widget"), Part.FORMS),
    # forms and layers
    "form": (root("/AcroForm", {"/Fields": []}), Part.FORMS),
    "form with XFA": (root("/AcroForm", {"/Fields": [], "/XFA": "<xdp/>"}), Part.FORMS),
    "form that says it is signed": (root("/AcroForm", {"/SigFlags": 3}), Part.FORMS),
    "layers": (root("/OCProperties", {"/OCGs": [GROUP], "/D": {}}), Part.LAYERS),
    "layer on a page": (page("/OC", GROUP), Part.LAYERS),
    # other files and the session
    "second file": (second_file, Part.FILES),
    "second session": (partial(second_file, name="andfacil-session.json"), Part.FILES),
    "portfolio": (root("/Collection", {"/View": "/D"}), Part.FILES),
    "draft in the session": (attached(draft_added), Part.SESSION),
    "why in the session": (attached(why_changed), Part.SESSION),
    "session taken out": (without("/Names"), Part.SESSION),
    "session not declared": (without("/AF"), Part.SESSION),
    "session under another name": (
        root("/Names", {"/EmbeddedFiles": {"/Names": ["other.json", {}]}}),
        Part.SESSION,
    ),
    # structure
    "no structure": (without("/StructTreeRoot"), Part.TAGS),
    "no marks": (without("/MarkInfo"), Part.TAGS),
    "title as a paragraph": (structure("/S", "/P"), Part.TAGS),
    "structure without content": (structure("/K", []), Part.TAGS),
    "role of a kind": (structure("/A", {"/O": "/Layout"}), Part.TAGS),
    "order of a page": (page("/StructParents", 2), Part.TAGS),
    "other words for the title": (structure("/ActualText", "Nothing was agreed"), Part.READ_ALOUD),
    "other words for a clause": (structure("/ActualText", "Void", "/P"), Part.READ_ALOUD),
    "alternative words": (structure("/Alt", "Nothing was agreed"), Part.READ_ALOUD),
    "expansion": (structure("/E", "Void", "/LBody"), Part.READ_ALOUD),
    "words read aloud in a page": (read_aloud_in_page, Part.READ_ALOUD),
    # the description
    "title": (titled, Part.METADATA),
    "metadata": (xmp_changed, Part.METADATA),
    "no metadata": (without("/Metadata"), Part.METADATA),
    "language": (root("/Lang", "fr"), Part.METADATA),
    "language of nobody": (without("/Lang"), Part.METADATA),
    "data of a program": (page("/PieceInfo", {"/A": {"/Private": "x"}}), Part.METADATA),
    # boxes
    **{
        f"box {box[1:]}": (page(box, [0.0, 0.0, 595.0, 780.0]), Part.BOXES)
        for box in ("/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/MediaBox")
    },
    "turned": (page("/Rotate", 180), Part.BOXES),
    "scaled": (page("/UserUnit", 1.5), Part.BOXES),
    # what is drawn
    "pale words beneath": (beneath, Part.HIDDEN),
    "white words": (drawn(partial(words, grey=1.0)), Part.HIDDEN),
    "pale words": (drawn(partial(words, grey=0.92)), Part.HIDDEN),
    "invisible words": (drawn(partial(words, mode=3)), Part.HIDDEN),
    "tiny words": (drawn(partial(words, size=1.0)), Part.HIDDEN),
    "words off the page": (drawn(partial(words, at=(-400, 300))), Part.HIDDEN),
    "words under white": (drawn(covered), Part.HIDDEN),
    "words on the last page": (drawn(partial(words, mode=3), 2), Part.HIDDEN),
    "a white picture": (drawn(image), Part.PICTURES),
    "a white line": (drawn(lambda c: (c.setStrokeGray(1), c.line(9, 9, 40, 9))), Part.DRAWING),
    "a small picture of the page": (page("/Thumb", b"\0"), Part.PICTURES),
    # the rest
    "bookmark": (bookmark_renamed, Part.BOOKMARKS),
    "bookmark with a link": (bookmark_acting, Part.LINKS),
    "no bookmarks": (without("/Outlines"), Part.BOOKMARKS),
    "another font table": (font_changed, Part.FONTS),
    "no colours": (without("/OutputIntents"), Part.COLOURS),
    "full screen": (root("/PageMode", "/FullScreen"), Part.VIEW),
    "other page numbers": (root("/PageLabels", {"/Nums": [0, {"/P": "Void "}]}), Part.VIEW),
    "hidden menus": (root("/ViewerPreferences", {"/HideMenubar": "/true"}), Part.VIEW),
    "permissions": (root("/Perms", {"/UR3": {}}), Part.SEAL),
    "unknown key": (root("/Addendum", "Void"), Part.OTHER),
    "unknown key of a page": (page("/Addendum", "Void"), Part.OTHER),
    "stream before the page's": (
        drawn_before(b"q 1 g BT %b 40 Tf 60 300 Td (VOID) Tj ET Q"),
        Part.HIDDEN,
    ),
    "page in an array": (drawn_before(b""), Part.DRAWING),
    "list for a dictionary": (root("/ViewerPreferences", []), Part.VIEW),
    "dictionary for a list": (root("/OutputIntents", {}), Part.COLOURS),
    "stream for a dictionary": (root("/MarkInfo", b"Void"), Part.TAGS),
    "stamp with a look of its own": (stamped, Part.NOTES),
    "letters said wrong": (letters_said_wrong, Part.FONTS),
    "author in an update": (author_updated, Part.METADATA),
    "update and back": (updated_and_back, Part.ADDED),
    "object that nothing names": (unnamed_object, Part.SAVED),
    "another number of the file": (other_id, Part.SAVED),
    "locked for nobody": (locked_open, Part.LOCK),
    "printing forbidden": (partial(locked_open, permissions_flag=-3904), Part.LOCK),
    "an outline of a letter": (other_glyphs, Part.FONTS),
    "a clause as furniture": (
        contents_edited(partial(re.sub, rb"/P <</MCID \d+>> BDC", b"/Artifact BMC")),
        Part.DRAWING,
    ),
    "a picture in the page's own code": (
        contents_edited(lambda code: code + b"\nq BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q"),
        Part.DRAWING,
    ),
    "the session under two names": (attachment_twice, Part.FILES),
    "a title of a paragraph": (structure("/T", "Void", "/P"), Part.TAGS),
    "words of the law": (root("/Legal", {"/Attestation": "All is well"}), Part.SEAL),
    "needs scripts": (root("/Requirements", [{"/S": "/EnableJavaScripts"}]), Part.VIEW),
    "turns its pages": (page("/Dur", 1), Part.VIEW),
    "places to measure": (page("/VP", [{"/BBox": [0, 0, 1, 1], "/Name": "Void"}]), Part.BOXES),
    "a byte behind": (lambda pdf: pdf + b"\0", Part.ADDED),
    "last line end cut off": (lambda pdf: pdf[:-1], Part.SAVED),
    "another comment": (lambda pdf: pdf[:9] + b"%Void\n" + pdf[9:], Part.SAVED),
    "bytes behind": (lambda pdf: pdf + b"% Void\n", Part.ADDED),
    "bytes before": (lambda pdf: b"Void\n" + pdf, Part.ADDED),
    "saved again": (rewritten, Part.SAVED),
    "only the pages": (lambda pdf: reordered(pdf, 1, 2), Part.TAGS),
}
"""Name: what is done, and the part that must be named. None of them changes a word that is seen."""
