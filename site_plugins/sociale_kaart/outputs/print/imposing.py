"""Pages of A5 laid side by side on A4, in the order in which the folded sheets lie in one another.

Who hears the document still hears it from the first page to the last: its structure is left in its order, and only told
on which sheet each piece is now.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Operator

# Operators of which an operand is the name of something in the resources of the page.
_NAMED = {"Tf", "Do", "gs", "cs", "CS", "scn", "SCN", "sh"}
_OWN = ("/Device", "/Pattern")  # names of colour spaces that need no resources


@dataclass(frozen=True)
class Moved:
    """Where a page is now: on which sheet, how far to the right, and what its pieces are numbered from."""

    page: Any
    sheet: Any
    right: float
    first: int
    sign: str

    @property
    def contents(self) -> bytes:
        inside = pikepdf.unparse_content_stream([*map(self._renamed, pikepdf.parse_content_stream(self.page))])
        return b"q 1 0 0 1 %.3f 0 cm\n" % self.right + inside + b"\nQ\n"

    def _renamed(self, instruction: Any) -> Any:
        operator, operands = str(instruction.operator), list(instruction.operands)
        if operator in _NAMED:
            operands = [self.name(one) if isinstance(one, Name) else one for one in operands]
        if operator == "BDC" and isinstance(operands[1], Dictionary) and "/MCID" in operands[1]:
            operands[1] = Dictionary({**operands[1], "/MCID": int(operands[1].MCID) + self.first})
        elif operator == "BDC" and isinstance(operands[1], Name):
            operands[1] = self.name(operands[1])
        return pikepdf.ContentStreamInstruction(operands, Operator(operator))

    def name(self, name: Any) -> Any:
        return name if str(name).startswith(_OWN) else Name(f"/{self.sign}{str(name)[1:]}")

    def box(self, edges: Any) -> Array:
        """Left, bottom, right, top."""
        return Array([float(edge) + self.right * (number % 2 == 0) for number, edge in enumerate(edges)])


def sides(count: int, *, from_right: bool) -> Iterator[tuple[int | None, int | None]]:
    """The pages left and right on each side of a sheet; the last page is the back, and blank ones come before it."""
    full = -(-count // 4) * 4
    pages = [*range(count - 1), *[None] * (full - count), count - 1]
    for sheet in range(full // 4):
        outer = pages[full - 1 - 2 * sheet], pages[2 * sheet]
        inner = pages[2 * sheet + 1], pages[full - 2 - 2 * sheet]
        for left, right in (outer, inner):
            yield (right, left) if from_right else (left, right)


def impose(document: pikepdf.Pdf, *, from_right: bool) -> None:
    """`from_right`: as books in Arabic are bound."""
    pages = list(document.pages)
    tree = pikepdf.NumberTree(document.Root.StructTreeRoot.ParentTree)
    moved: dict[tuple[int, int], Moved] = {}
    for pair in sides(len(pages), from_right=from_right):
        there = [(number, pages[index].obj) for number, index in enumerate(pair) if index is not None]
        sheet = document.make_indirect(_blank(pages[0].obj))
        moved |= {one.page.objgen: one for one in _side(sheet, there, tree)}
        _fill(document, sheet, [moved[page.objgen] for _, page in there])
        document.pages.append(pikepdf.Page(sheet))
    _tell(document.Root.StructTreeRoot.K, moved)
    _lead(document.Root.get("/Outlines"), moved)
    del document.pages[: len(pages)]


def _blank(page: Any) -> Dictionary:
    _, _, width, height = map(float, page.MediaBox)
    return Dictionary(Type=Name.Page, MediaBox=Array([0, 0, 2 * width, height]), Tabs=Name.S)


def _side(sheet: Any, there: list[tuple[int, Any]], tree: Any) -> Iterator[Moved]:
    """Its pages; what they have in the structure is numbered through."""
    pieces = Array([])
    for number, page in there:
        width = float(page.MediaBox[2])
        yield Moved(page, sheet, number * width, len(pieces), "ab"[number])
        if "/StructParents" in page:
            key = int(page.StructParents)
            pieces.extend(tree[key])
            del tree[key]
            sheet.StructParents = key
    if pieces:
        tree[int(sheet.StructParents)] = pieces


def _fill(document: pikepdf.Pdf, sheet: Any, pages: list[Moved]) -> None:
    """What is painted, what that needs, and what opens when one taps it."""
    needs, notes = Dictionary(), Array([])
    for one in pages:
        for kind, named in one.page.Resources.items():
            if isinstance(named, Dictionary):
                here = needs.get(kind, Dictionary())
                for name, thing in named.items():
                    here[str(one.name(Name(name)))] = thing
                needs[kind] = here
        for note in one.page.get("/Annots", []):
            note.Rect = one.box(note.Rect)
            if "/QuadPoints" in note:
                note.QuadPoints = one.box(note.QuadPoints)
            notes.append(note)
    sheet.Contents = document.make_stream(b"".join(one.contents for one in pages))
    sheet.Resources = needs
    if notes:
        sheet.Annots = notes


def _tell(node: Any, moved: dict[tuple[int, int], Moved]) -> None:
    """The structure, on which sheet its pieces are."""
    for element in node if isinstance(node, Array) else [node]:
        _tell_element(element, moved)


def _tell_element(element: Any, moved: dict[tuple[int, int], Moved]) -> None:
    page = moved.get(element.Pg.objgen) if "/Pg" in element else None
    if "/K" in element:
        kids = element.K if isinstance(element.K, Array) else Array([element.K])
        element.K = Array([_kid(kid, page, moved) for kid in kids])
    if page:
        element.Pg = page.sheet
        if "/A" in element:
            element.A = Array(
                [_shifted(one, page) for one in (element.A if isinstance(element.A, Array) else [element.A])]
            )


def _kid(kid: Any, page: Moved | None, moved: dict[tuple[int, int], Moved]) -> Any:
    if isinstance(kid, int) or not isinstance(kid, Dictionary):
        return int(kid) + page.first if page else kid
    if "/S" in kid:
        _tell_element(kid, moved)
        return kid
    here = moved[kid.Pg.objgen] if "/Pg" in kid else page
    if here:
        kid.Pg = here.sheet
        if "/MCID" in kid:
            kid.MCID = int(kid.MCID) + here.first
    return kid


def _shifted(told: Any, page: Moved) -> Any:
    return Dictionary({**told, "/BBox": page.box(told.BBox)}) if "/BBox" in told else told


def _lead(node: Any, moved: dict[tuple[int, int], Moved]) -> None:
    """The outline, where its headings are."""
    item = node.get("/First") if node is not None else None
    while item is not None:
        where = item.get("/Dest", item.get("/A", Dictionary()).get("/D"))
        if isinstance(where, Array) and where[0].objgen in moved:
            one = moved[where[0].objgen]
            where[0] = one.sheet
            where[2] = float(where[2]) + one.right
        _lead(item, moved)
        item = item.get("/Next")
