"""Writing the structure into the file: one object for each element, and the parent tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from andfacil.export.pdf.tagging.elements import Element


def structure_objects(
    root: Element,
    owners: Mapping[int, Sequence[Element]],
    pages: Sequence[int],
    top: int,
    number: int,
) -> list[bytes]:
    """The bodies of the StructTreeRoot, whose object is `top`, and of the objects from `number` on.

    `owners` are the elements of each page's pieces, `pages` the pages' object numbers.
    """
    if not root.prune():
        root.add("P")
    numbers = {id(element): number + 1 + at for at, element in enumerate(root.walk())}
    parents = " ".join(
        f"{page}[{' '.join(f'{numbers[id(owner)]} 0 R' for owner in owners[page])}]"
        for page in sorted(owners)
    )
    made = [
        f"<</Type/StructTreeRoot/K {number + 1} 0 R/ParentTree {number} 0 R"
        f"/ParentTreeNextKey {len(pages)}>>",
        f"<</Nums[{parents}]>>",
        *_bodies(root, top, numbers, pages),
    ]
    return [body.encode("ascii") for body in made]


def _bodies(
    element: Element, parent: int, numbers: Mapping[int, int], pages: Sequence[int]
) -> list[str]:
    own = numbers[id(element)]
    made = [_body(element, parent, numbers, pages)]
    for child in element.children:
        made += _bodies(child, own, numbers, pages)
    return made


def _body(element: Element, parent: int, numbers: Mapping[int, int], pages: Sequence[int]) -> str:
    more = f"/A<<{element.attributes}>>" if element.attributes else ""
    if element.language:
        more += f"/Lang({element.language})"
    if element.alternative:
        more += f"/Alt<FEFF{element.alternative.encode('utf-16-be').hex().upper()}>"
    if element.actual and not element.children:
        more += f"/ActualText<FEFF{element.actual.encode('utf-16-be').hex().upper()}>"
    kids = [f"{numbers[id(child)]} 0 R" for child in element.children]
    if element.pieces:
        first = element.pieces[0][0]
        more += f"/Pg {pages[first]} 0 R"
        pieces = [
            f"{number}" if page == first else f"<</Type/MCR/Pg {pages[page]} 0 R/MCID {number}>>"
            for page, number in element.pieces
        ]
        kids = [*pieces, *kids]
    return f"<</S/{element.role}/P {parent} 0 R{more}/K[{' '.join(kids)}]>>"
