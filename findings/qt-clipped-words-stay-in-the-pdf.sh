#!/usr/bin/env bash
# PySide6 6.11.3: a part of a QTextDocument painted into a PDF brings the words beside the part along, unseen.
#
# Expected: `drawContents(painter, rect)` on a painter clipped to one line writes that line. On paper it does.
# Seen: in a PDF the lines above and below are there as well, clipped away for the eye only: whoever selects, searches or
# extracts the text gets them. Pages cut from one document in this way say the words at their edges twice; and what was
# to be left out of a page can be read.
# Met: printing an article with pages of our own. Do: draw the lines that belong to the page, `QTextLine.draw`, one by
# one, and nothing else.
# Versions: PySide6-Essentials 6.11.3, pypdfium2 5.15.2.
set -euo pipefail

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check 'PySide6-Essentials==6.11.3' 'pypdfium2==5.15.2'

cat >"$folder/program.py" <<'PROGRAM'
import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
import PySide6
import pypdfium2
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QGuiApplication, QPageSize, QPainter, QPdfWriter, QTextDocument

print(f"PySide6 {PySide6.__version__}, pypdfium2 {pypdfium2.version.PYPDFIUM_INFO}")
app = QGuiApplication([])
writer = QPdfWriter("out.pdf")
writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
document = QTextDocument()
document.documentLayout().setPaintDevice(writer)
document.setPlainText("\n".join(f"line{number}" for number in range(6)))
document.setTextWidth(writer.width())
layout, block = document.documentLayout(), document.findBlockByNumber(3)
third = layout.blockBoundingRect(block)
painter = QPainter(writer)
clip = QRectF(0, third.top(), writer.width(), third.height())
painter.setClipRect(clip)
document.drawContents(painter, clip)
painter.end()
words = pypdfium2.PdfDocument("out.pdf")[0].get_textpage().get_text_range().split()
print("painted with the clip of line3:", words)
PROGRAM

cat >"$folder/recorded" <<'RECORDED'
PySide6 6.11.3, pypdfium2 5.15.2
painted with the clip of line3: ['line2', 'line3', 'line4']
RECORDED

(cd "$folder" && PYTHONUTF8=1 venv/bin/python program.py >seen 2>/dev/null)
cat "$folder/seen"
if ! diff -u "$folder/recorded" "$folder/seen"; then
    echo "The behaviour recorded here has changed: read the difference above." >&2
    exit 1
fi
echo "As recorded."
