"""The desk list as a document in which somebody adds a line; Word and LibreOffice open it. The same list as on paper.

python-docx is an extra; nothing else here knows it.
"""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from typing import Any

import docx
from docx.enum.section import WD_SECTION
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor

from sociale_kaart.languages.direction import direction
from sociale_kaart.outputs.print.breaking import SOFT_BREAK
from sociale_kaart.outputs.print.row_values import Kanaal, PlekOpPapier, Regels, Tekst
from sociale_kaart.outputs.print.sheet_values import Balielijst, LijnOpPapier, RegelingOpPapier

FONT, SIZE = "Arial", 9  # which every office has; points
MARGIN, COLUMNS = 15, 2
DOT = " · "
Said = Tekst | str  # without a language it is that of the document
ZIP_DAY = (1980, 1, 1, 0, 0, 0)  # the first that a zip knows: the same list gives the same bytes


@dataclass(frozen=True)
class OpenDocument:
    """A document in one language, to which paragraphs are added."""

    file: Any
    language: str

    def add(self, texts: Sequence[Said], style: str = "Normal", *, bold: bool = False, last: bool = False) -> None:
        """A paragraph of texts, each in its own language, that stays with the next one unless it is the last.

        Of nothing there is none.
        """
        if not texts:
            return
        paragraph = self.file.add_paragraph(style=style)
        paragraph.paragraph_format.keep_with_next = not last
        paragraph.paragraph_format.keep_together = True
        if direction(self.language) == "rtl":
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for text in texts:
            said, code = (text, self.language) if isinstance(text, str) else text
            run = paragraph.add_run(said.replace(SOFT_BREAK, ""))
            run.bold = run.font.cs_bold = bold or None
            _spoken(run, code)

    def row(self, texts: Sequence[Said | None], *, bold: bool = False, last: bool = False) -> None:
        """Things in a row, with a dot between them."""
        self.add(_between(DOT, [text for text in texts if text]), bold=bold, last=last)

    def rows(self, lines: Regels) -> None:
        """Lines in a row, each of one text or a few."""
        self.add([part for line in lines for part in (DOT, *_between(" ", line))][1:])


def _between(sign: str, texts: Sequence[Said]) -> list[Said]:
    return [part for text in texts for part in (sign, text)][1:]


def document(blad: Balielijst, day: date) -> bytes:
    """The same bytes for the same list and day."""
    file = docx.Document()
    page = OpenDocument(file, blad.taal)
    _set_up(file, blad, day)
    page.add([blad.merk])
    page.add([blad.onderwerp], "Title")
    page.add([blad.ondertitel, DOT, blad.aantal])
    page.add([" ".join(filter(None, (blad.gedrukt, blad.gegevens, *blad.weggelaten, blad.bronnen)))])
    page.add([blad.voorbeeld] if blad.voorbeeld else [], bold=True)
    page.add([blad.woorden["gewijzigd"], " ", (blad.wijzigingen.url.partition("://")[2], "nl")], last=True)
    _in_columns(file)
    for group in blad.groepen:
        page.add([(group.letter, "nl"), " ", group.naam], "Heading 1")
        for row in group.rijen:
            _place(page, row, blad.woorden)
        for other in group.ook:
            page.add([(other.merk, "nl"), " ", other.naam], last=True)
    _help(page, blad)
    return _repeatable(file)


def _set_up(file: Any, blad: Balielijst, day: date) -> None:
    """Paper, letters, and what the file says of itself."""
    for name, size in (("Normal", SIZE), ("Title", 20), ("Heading 1", 14), ("Heading 2", 10), ("Footer", 7)):
        style = file.styles[name]
        style.font.name, style.font.size = FONT, Pt(size)
        style.paragraph_format.space_after = Pt(2)
        _fonts(style)
    section = file.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Mm(MARGIN)
    section.footer.paragraphs[0].text = f"{blad.voet}{DOT}{blad.gedrukt}".replace(SOFT_BREAK, "")
    about = file.core_properties
    about.title, about.author, about.language = blad.titel, blad.site, blad.taal
    about.created = about.modified = datetime(day.year, day.month, day.day, tzinfo=UTC)
    about.last_modified_by, about.comments = blad.site, ""


def _fonts(style: Any) -> None:
    """Black, and Arabic in the same letters: by itself Word has others for scripts from right to left."""
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for kind in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{kind}"), FONT)
    for theme in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    size = style.element.rPr.find(qn("w:sz"))
    complex_size = style.element.rPr.find(qn("w:szCs"))
    if complex_size is None:
        size.addnext(complex_size := OxmlElement("w:szCs"))
    complex_size.set(qn("w:val"), size.get(qn("w:val")))
    style.font.color.rgb = RGBColor(0, 0, 0)


def _in_columns(file: Any) -> None:
    columns = file.add_section(WD_SECTION.CONTINUOUS)._sectPr.xpath("./w:cols")[0]
    columns.set(qn("w:num"), str(COLUMNS))


def _spoken(run: Any, language: str) -> None:
    """In its own language, for who hears it and for the spelling checker; and in its own direction."""
    properties = run._r.get_or_add_rPr()
    rtl = direction(language) == "rtl"
    if rtl:
        properties.append(OxmlElement("w:rtl"))
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:bidi" if rtl else "w:val"), language.partition("-")[0])
    properties.append(spoken)


def _place(page: OpenDocument, row: PlekOpPapier, words: Mapping[str, str]) -> None:
    page.add([(row.merk, "nl"), " ", row.naam], "Heading 2")
    page.row([*row.wat, row.afstand])
    for text in (row.adres, row.deur, *row.thuis):
        page.row([text])
    page.row(row.tijden or [words["onbekend"]])
    page.row([_channel(one) for one in row.kanalen], bold=True)
    page.rows(row.drempel)
    for text in row.uitleg:
        page.add([text])
    page.rows(row.weetjes)
    for line in row.aanbod:
        page.row(line)
    page.row([row.meer_aanbod])
    page.add([words["verwijzers"], " ", row.verwijzers] if row.verwijzers else [])
    page.row([row.gecontroleerd, _channel(row.pagina)], last=True)


def _channel(one: Kanaal) -> Tekst:
    return f"{one.naam} {one.tekst}".strip(), "nl"


def _help(page: OpenDocument, blad: Balielijst) -> None:
    """What is no place."""
    page.add([blad.woorden["gebieden"]] if blad.gebieden else [], "Heading 1")
    for area in blad.gebieden:
        page.row(area, last=True)
    page.add([blad.woorden["bellen"]] if blad.lijnen else [], "Heading 1")
    for line in blad.lijnen:
        _line(page, line)
    page.add([blad.woorden["aanvragen"]] if blad.regelingen else [], "Heading 1")
    for scheme in blad.regelingen:
        _scheme(page, scheme)


def _line(page: OpenDocument, line: LijnOpPapier) -> None:
    page.add([_channel(line.nummer), " ", line.naam], "Heading 2")
    for told in line.regels:
        page.row(told)


def _scheme(page: OpenDocument, scheme: RegelingOpPapier) -> None:
    page.add([scheme.naam], "Heading 2")
    for told in ([scheme.nederlands] if scheme.nederlands else [], *scheme.regels):
        page.row(told)
    page.row([_channel(one) for one in scheme.kanalen], last=True)


def _repeatable(file: Any) -> bytes:
    """The parts of the file, written anew without the time of writing."""
    written, out = BytesIO(), BytesIO()
    file.save(written)
    with zipfile.ZipFile(written) as made, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as kept:
        for name in made.namelist():
            kept.writestr(zipfile.ZipInfo(name, ZIP_DAY), made.read(name), zipfile.ZIP_DEFLATED)
    return out.getvalue()
