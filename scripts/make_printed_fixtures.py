"""Makes the PDFs of tests/fixtures/drafts that Qt and Cairo print: each scales its fonts in a way of its own.

    python scripts/make_printed_fixtures.py

Qt writes every font with a size in its own dots and scales the page, Cairo (GTK, Firefox) writes size 1 and scales each
piece of text. Both put down one draft with a raised number and the note below it. Cairo is used as the library of the
system, libcairo.so.2. What the files must hold is told by tests/importing/test_other_programs.py.
"""

from __future__ import annotations

import ctypes
import os
import sys
from pathlib import Path

OUT = Path(__file__).resolve().parent.parent / "tests" / "fixtures" / "drafts"
LINES = (
    "The committee met for the third time this year and heard what the",
    "town had spent on its bridges, which was more than all had thought.",
)
NOTE = "1 Office for Stats, https://s.example/t"


def by_qt(path: Path) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QPageSize, QPdfWriter, QTextDocument

    application = QGuiApplication(sys.argv[:1])
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    document = QTextDocument()
    first = f"<p>{' '.join(LINES)} It rose to 25<sup>1</sup> percent of it.</p>"
    second = "<p>And a second paragraph said more<sup>i</sup>.</p>"
    document.setHtml(f"{first}{second}{'<br>' * 50}<p style='font-size:7pt'>{NOTE}</p>")
    document.print_(writer)
    application.quit()


def by_cairo(path: Path) -> None:
    cairo = ctypes.CDLL("libcairo.so.2")
    number = ctypes.c_double
    for make in (cairo.cairo_pdf_surface_create, cairo.cairo_create):
        make.restype = ctypes.c_void_p
    surface = ctypes.c_void_p(cairo.cairo_pdf_surface_create(str(path).encode(), number(600), number(800)))
    page = ctypes.c_void_p(cairo.cairo_create(surface))
    cairo.cairo_select_font_face(page, b"Liberation Serif", 0, 0)

    def show(left: float, top: float, size: float, words: str) -> None:
        cairo.cairo_set_font_size(page, number(size))
        cairo.cairo_move_to(page, number(left), number(top))
        cairo.cairo_show_text(page, words.encode())

    for row, words in enumerate((*LINES, "It rose to 25")):
        show(50, 100 + 15 * row, 12, words)
    show(114.5, 125, 7, "1")
    show(121, 130, 12, "percent of it.")
    show(50, 750, 12, NOTE)  # as large as the text
    cairo.cairo_destroy(page)
    cairo.cairo_surface_destroy(surface)


def main() -> int:
    for name, print_by in (("qt.pdf", by_qt), ("cairo.pdf", by_cairo)):
        print_by(OUT / name)
        print(f"{name}: {(OUT / name).stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
