"""A page of the site as paper: printed by the browser to a PDF, and read back."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

import pypdfium2
from playwright.sync_api import Page

from support.qr import scanned

PRINTED = "window.print = () => document.body.setAttribute('data-printed', '')"


@dataclass(frozen=True)
class Paper:
    """What came out of the printer."""

    pdf: bytes

    @cached_property
    def pages(self) -> list[str]:
        """The text of each sheet, line by line as it is read."""
        with pypdfium2.PdfDocument(self.pdf) as document:
            return [page.get_textpage().get_text_range().replace("\r\n", "\n") for page in document]

    @cached_property
    def plain(self) -> list[str]:
        """The text of each sheet without spaces, hyphens and ends of lines: a word is found wherever a line ends."""
        return [squeezed(page) for page in self.pages]

    def codes(self) -> list[set[str]]:
        """What a phone reads from the QR codes of each sheet."""
        with pypdfium2.PdfDocument(self.pdf) as document:
            pictures = [page.render(scale=3, grayscale=True).to_numpy() for page in document]
        return [{code.text for code in scanned(picture)} for picture in pictures]

    def darkness(self) -> list[float]:
        """For each sheet how much of it is ink: 0 white, 1 black."""
        with pypdfium2.PdfDocument(self.pdf) as document:
            return [
                1 - float(page.render(scale=0.3).to_pil().convert("L").resize((1, 1)).getpixel((0, 0))) / 255
                for page in document
            ]


def squeezed(text: str) -> str:
    return re.sub(r"[-\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufffe\x02]+", "", text)


def printed(page: Page) -> Paper:
    """The page as Ctrl+P gives it."""
    return Paper(page.pdf(format="A4"))


def printed_list(page: Page, kind: str) -> Paper:
    """My list, by the button on its page; window.print is caught before it opens a dialogue."""
    page.add_init_script(PRINTED)
    page.reload()
    page.locator(f"[data-druk={kind}]").click()
    page.locator("body[data-printed]").wait_for(state="attached")
    return printed(page)
