"""Makes small PDFs by hand, for tests: words at places, annotations with what the standard says they hold."""

from __future__ import annotations

from collections.abc import Sequence

Words = tuple[float, float, float, str]
"""From the left, from the bottom (points), size of the letters, what stands there."""


def pdf(
    pages: Sequence[Sequence[Words]], annotations: Sequence[str] = (), title: str = "", scale: float = 1.0
) -> bytes:
    """Return a PDF; the annotations, as PDF writes them, are on its first page.

    With a `scale` fonts have another size than their letters on the page, and the page's matrix makes up for it: Cairo
    writes all fonts with size 1, Qt with some hundred.
    """
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    kids = []
    notes = [f"{4 + 2 * len(pages) + number} 0 R" for number in range(len(annotations))]
    for number, words in enumerate(pages):
        stream = (
            "BT "
            + " ".join(
                f"/F1 {size / scale:.6g} Tf {scale:.6g} 0 0 {scale:.6g} {x} {y} Tm ({text.translate(_ESCAPED)}) Tj"
                for x, y, size, text in words
            )
            + " ET"
        )
        kids.append(f"{4 + 2 * number} 0 R")
        on_page = f"/Annots [{' '.join(notes)}]" if notes and number == 0 else ""
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> "
            f"/Contents {5 + 2 * number} 0 R {on_page} >>"
        )
        objects.append(f"<< /Length {len(stream.encode('cp1252'))} >>\nstream\n{stream}\nendstream")
    objects += annotations
    objects.append(f"<< /Title ({title}) >>")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out = b"%PDF-1.4\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n".encode("cp1252")
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer\n"
    end += f"<< /Size {len(objects) + 1} /Root 1 0 R /Info {len(objects)} 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return out + end.encode()


_ESCAPED = str.maketrans({"(": "\\(", ")": "\\)", "\\": "\\\\"})


def column(lines: Sequence[str], left: float = 50, top: float = 700, size: float = 12) -> list[Words]:
    """Return lines below each other."""
    return [(left, top - 1.25 * size * number, size, line) for number, line in enumerate(lines)]
