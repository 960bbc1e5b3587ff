"""Makes a plain Word file of a text: its paragraphs, the first as the title where it is it. For what came as none."""

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
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/><w:basedOn w:val="Normal"/>\
<w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:after="280" w:line="264" w:lineRule="auto"/></w:pPr>\
<w:rPr><w:b/><w:bCs/><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr></w:style></w:styles>"""
_PAGE = b"""<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>\
<w:pgMar w:top="1418" w:right="1701" w:bottom="1418" w:left="1701" w:header="709" w:footer="709" w:gutter="0"/>\
</w:sectPr>"""
"""A4, with lines of about 70 letters."""


def plain_document(text: str, *, title: str = "", language: str = "", right_to_left: bool = False) -> bytes:
    """Return a Word file of a text. The same text gives the same bytes."""
    # where nothing is parted by a blank line, a line is a paragraph
    paragraphs = [one for one in (_PARAGRAPHS.split(text) if "\n\n" in text else text.split("\n")) if one.strip()]
    body = b"".join(
        b"<w:p>%b%b</w:p>"
        % (
            _properties(is_title=not number and paragraph.strip() == title.strip(), right_to_left=right_to_left),
            _run(paragraph, right_to_left=right_to_left),
        )
        for number, paragraph in enumerate(paragraphs)
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
        "word/document.xml": b'<w:document xmlns:w="%b"><w:body>%b%b</w:body></w:document>' % (uri, body, _PAGE),
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


def _properties(*, is_title: bool, right_to_left: bool) -> bytes:
    styled = b'<w:pStyle w:val="Title"/>' if is_title else b""
    turned = b"<w:bidi/>" if right_to_left else b""
    return b"<w:pPr>" + styled + turned + b"</w:pPr>" if styled or turned else b""


def _run(text: str, *, right_to_left: bool) -> bytes:
    return b"<w:r>" + (b"<w:rPr><w:rtl/></w:rPr>" if right_to_left else b"") + words(text) + b"</w:r>"
