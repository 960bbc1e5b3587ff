#!/usr/bin/env bash
# pypdfium2 5.15.2 (PDFium): the size of a letter is its font's, not the one that it has on the page.
#
# Expected: FPDFText_GetFontSize "in points (about 1/72 inch)", as its header says: letters that look alike have one size,
# whatever wrote the file.
# Seen: the operand of Tf, without the text matrix and the page's. Of three files that look the same, one as LibreOffice
# writes it has 12 and 7, one as Cairo writes it (every font with size 1, the matrix scales it) 1 and 0.6, one as Qt writes
# it 200 and 116.7. Sizes of two files, or of two programs' parts of one, cannot be compared, nor held against
# distances: "a gap larger than the letters" parts every line of one file and none of another.
# Met: PDFs of browsers and of Qt lost their paragraphs, and 25 with the mark of a footnote came out as 251.
# Do: multiply by hypot(c, d) of FPDFText_GetMatrix, for each letter. A space that PDFium puts in by itself has size 1.
# Versions: pypdfium2 5.15.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'pypdfium2==5.15.2'

cat >"$folder/program.py" <<'PROGRAM'
from importlib.metadata import version
from math import hypot

import pypdfium2
from pypdfium2 import raw

print("pypdfium2", version("pypdfium2"))


def pdf(scale: float) -> bytes:
    """A page with "It rose to 25" and a raised, smaller 1; the fonts are `scale` times smaller than what is seen."""

    def shown(size: float, x: float, y: float, words: str) -> str:
        return f"/F1 {size / scale:.6g} Tf {scale} 0 0 {scale} {x} {y} Tm ({words}) Tj "

    stream = f"BT {shown(12, 50, 700, 'It rose to 25')}{shown(7, 118, 705, '1')}ET"
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [4 0 R] /Count 1 >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>",
        f"<< /Length {len(stream)} >>\nstream\n{stream}\nendstream",
    ]
    out, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    end = f"trailer\n<< /Size {len(objects) + 1} /Root 1 0 R >>\nstartxref\n{len(out)}\n%%EOF\n"
    return f"{out}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{end}".encode()


for name, scale in (("as LibreOffice", 1), ("as Cairo", 12), ("as Qt", 0.06)):
    page = pypdfium2.PdfDocument(pdf(scale))[0].get_textpage()
    text = page.get_text_range()
    matrix = raw.FS_MATRIX()
    told, height, seen = [], [], []
    for letter in "I1":
        at = text.rindex(letter)
        size = raw.FPDFText_GetFontSize(page, at)
        told.append(round(size, 1))
        left, bottom, right, top = page.get_charbox(at)
        height.append(round(top - bottom, 1))
        raw.FPDFText_GetMatrix(page, at, matrix)
        seen.append(round(size * hypot(matrix.c, matrix.d), 1))
    print(f"{name}: told {told}, by the matrix {seen}, boxes {height} high")
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
pypdfium2 5.15.2
as LibreOffice: told [12.0, 7.0], by the matrix [12.0, 7.0], boxes [8.6, 4.9] high
as Cairo: told [1.0, 0.6], by the matrix [12.0, 7.0], boxes [8.6, 4.9] high
as Qt: told [200.0, 116.7], by the matrix [12.0, 7.0], boxes [8.6, 4.9] high
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
