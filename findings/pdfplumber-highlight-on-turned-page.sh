#!/usr/bin/env bash
# pdfplumber 0.11.10: on a turned page whose box does not begin at 0, marks and letters are in different places.
#
# Expected: the box of a highlight and the boxes of the letters are in one system, so that the page cropped to the
# highlight gives the words it covers.
# Seen: they do on an upright page wherever its MediaBox begins, and on a turned page (/Rotate 90) whose MediaBox begins
# at 0 0. With both, the letters are moved by the box and the highlight is not: the crop gives no text or another's.
# A page cut out of a larger sheet and turned can be such a page. pypdfium2 on the same file, in
# the page's own coordinates, gives the words each time.
# Met: reading highlights with comments in PDF drafts as the writer's notes. Do: take the words under QuadPoints with
# pypdfium2.
# Versions: pdfplumber 0.11.10, pdfminer.six 20260107, pypdfium2 5.15.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'pdfplumber==0.11.10' 'pdfminer.six==20260107' 'pypdfium2==5.15.2'

cat >"$folder/program.py" <<'PROGRAM'
import io
from importlib.metadata import version

import pdfplumber
import pypdfium2

print(*(f"{name} {version(name)}" for name in ("pdfplumber", "pdfminer.six", "pypdfium2")), sep=", ")


def page(media_box: str, turned: int) -> bytes:
    """Return a PDF of one page with one line of text and a highlight over its first word."""
    drawn = b"BT /F1 12 Tf 120 150 Td (Twenty people came) Tj ET"
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [%s] /Rotate %d /Contents 4 0 R /Annots [6 0 R]"
        b" /Resources << /Font << /F1 5 0 R >> >> >>" % (media_box.encode(), turned),
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        b"<< /Type /Annot /Subtype /Highlight /Rect [119 146 158 163] /Contents (Who counted?) /T (Ann) /F 4"
        b" /QuadPoints [119 163 158 163 119 146 158 146] >>",
    ]
    out, places = b"%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    count = len(objects) + 1
    out += b"xref\n0 %d\n0000000000 65535 f \n%strailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (
        count, table, count, len(out),
    )
    return out


for media_box in ("0 0 300 300", "100 50 400 350"):
    for turned in (0, 90):
        data = page(media_box, turned)
        with pdfplumber.open(io.BytesIO(data)) as document:
            sheet = document.pages[0]
            mark, letter = sheet.annots[0], sheet.chars[0]
            box = tuple(mark[side] for side in ("x0", "top", "x1", "bottom"))
            words = sheet.crop(box, strict=False).extract_text()
        under = pypdfium2.PdfDocument(data)[0].get_textpage().get_text_bounded(119, 146, 158, 163)
        print(f"MediaBox [{media_box}] turned by {turned}: mark at {box[0]:.0f}, {box[1]:.0f};"
              f" first letter at {letter['x0']:.0f}, {letter['top']:.0f}; words in the mark {words!r};"
              f" pypdfium2 {under.strip()!r}")
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
pdfplumber 0.11.10, pdfminer.six 20260107, pypdfium2 5.15.2
MediaBox [0 0 300 300] turned by 0: mark at 119, 137; first letter at 120, 140; words in the mark 'Twenty'; pypdfium2 'Twenty'
MediaBox [0 0 300 300] turned by 90: mark at 146, 119; first letter at 148, 120; words in the mark 'Twenty'; pypdfium2 'Twenty'
MediaBox [100 50 400 350] turned by 0: mark at 119, 137; first letter at 120, 140; words in the mark 'Twenty'; pypdfium2 'Twenty'
MediaBox [100 50 400 350] turned by 90: mark at 146, 119; first letter at 148, -80; words in the mark ''; pypdfium2 'Twenty'
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
