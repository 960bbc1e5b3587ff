"""Makes a plain Word file of a text: its paragraphs, nothing else. For what did not come as one."""

from __future__ import annotations

import re
import zipfile
from io import BytesIO

from annotator.wordprocessing.ooxml.margin import words
from annotator.wordprocessing.ooxml.markup import escaped
from annotator.wordprocessing.ooxml.package import W

_DECLARATION = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_EPOCH = (1980, 1, 1, 0, 0, 0)
_PARAGRAPHS = re.compile(r"\n{2,}")
_TYPES = b"""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
<Default Extension="xml" ContentType="application/xml"/>\
<Override PartName="/word/document.xml" ContentType="\
application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>\
<Override PartName="/word/styles.xml" ContentType="\
application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>\
<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>\
</Types>"""
_OF_PACKAGE = b"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" \
Target="word/document.xml"/>\
<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" \
Target="docProps/core.xml"/></Relationships>"""
_OF_DOCUMENT = b"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" \
Target="styles.xml"/></Relationships>"""
_CORE = b"""<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
xmlns:dc="http://purl.org/dc/elements/1.1/">%b</cp:coreProperties>"""
_STYLES = b"""<w:styles xmlns:w="%b"><w:docDefaults><w:rPrDefault><w:rPr>\
<w:rFonts w:ascii="Georgia" w:hAnsi="Georgia" w:cs="Times New Roman"/><w:sz w:val="23"/><w:szCs w:val="23"/>%b</w:rPr>\
</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault>\
</w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>\
</w:styles>"""


def plain_document(text: str, *, title: str = "", language: str = "", right_to_left: bool = False) -> bytes:
    """Return a Word file of a text. The same text gives the same bytes."""
    properties = b"<w:pPr><w:bidi/></w:pPr>" if right_to_left else b""
    body = b"".join(
        b"<w:p>" + properties + _run(paragraph, right_to_left=right_to_left) + b"</w:p>"
        for paragraph in _PARAGRAPHS.split(text)
        if paragraph.strip()
    )
    uri = W[1:-1].encode()
    spoken = b'<w:lang w:val="%b"/>' % escaped(language) if language.isascii() and language else b""
    stated = b"".join(
        b"<dc:%b>%b</dc:%b>" % (name, escaped(value), name)
        for name, value in ((b"title", title), (b"language", language))
        if value
    )
    parts = {
        "[Content_Types].xml": _TYPES,
        "_rels/.rels": _OF_PACKAGE,
        "word/document.xml": b'<w:document xmlns:w="%b"><w:body>%b<w:sectPr/></w:body></w:document>' % (uri, body),
        "word/_rels/document.xml.rels": _OF_DOCUMENT,
        "word/styles.xml": _STYLES % (uri, spoken),
        "docProps/core.xml": _CORE % stated,
    }
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = zipfile.ZipInfo(name, _EPOCH)
            entry.compress_type, entry.create_system = zipfile.ZIP_DEFLATED, 0
            archive.writestr(entry, _DECLARATION + content)
    return out.getvalue()


def _run(text: str, *, right_to_left: bool) -> bytes:
    return b"<w:r>" + (b"<w:rPr><w:rtl/></w:rPr>" if right_to_left else b"") + words(text) + b"</w:r>"
