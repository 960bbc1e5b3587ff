"""A PDF for the benchmarks, written by hand: pages full of lines, as a report has them, with headers and numbers."""

from __future__ import annotations

from pathlib import Path
from textwrap import wrap

from benchmarks.data import SEED, text_of

_LINES_A_PAGE = 44
_FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"


def make_pdf(path: Path, pages: int) -> Path:
    """Write a PDF of so many pages, made anew only where it is not there."""
    if path.exists():
        return path
    lines = wrap(text_of(_LINES_A_PAGE * 84 * pages, SEED), 84)
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", "", _FONT]
    kids = []
    for number in range(pages):
        content = _page(lines[number * _LINES_A_PAGE : (number + 1) * _LINES_A_PAGE], number + 1)
        stream = content.encode("cp1252", "replace")
        kids.append(f"{len(objects) + 1} 0 R")
        objects.append(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {len(objects) + 2} 0 R >>"
        )
        objects.append(f"<< /Length {len(stream)} >>\nstream\n{stream.decode('cp1252')}\nendstream")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {pages} >>"
    out, places = bytearray(b"%PDF-1.4\n"), []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
    end += f"<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    path.write_bytes(bytes(out) + end.encode("ascii"))
    return path


def _page(lines: list[str], number: int) -> str:
    shown = [(50, 770, 9, "Report on police reform"), (290, 30, 9, str(number))]
    shown += [(50, 730 - 14 * at, 11, line) for at, line in enumerate(lines)]
    drawn = (f"/F1 {size} Tf 1 0 0 1 {x} {y} Tm ({_escaped(words)}) Tj" for x, y, size, words in shown)
    return f"BT {' '.join(drawn)} ET"


def _escaped(words: str) -> str:
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")
