"""Makes OpenDocument texts by hand, flat or packed, so that a test reads like a document."""

from __future__ import annotations

import zipfile
from html import escape
from io import BytesIO

from annotator.domain.incoming import Incoming
from tests.importing.docx.ooxml import read

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMESPACES = {
    "office": f"{_OASIS}:office:1.0",
    "text": f"{_OASIS}:text:1.0",
    "table": f"{_OASIS}:table:1.0",
    "draw": f"{_OASIS}:drawing:1.0",
    "style": f"{_OASIS}:style:1.0",
    "meta": f"{_OASIS}:meta:1.0",
    "svg": f"{_OASIS}:svg-compatible:1.0",
    "script": f"{_OASIS}:script:1.0",
    "chart": f"{_OASIS}:chart:1.0",
    "math": "http://www.w3.org/1998/Math/MathML",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "loext": "urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in _NAMESPACES.items())
KIND = "application/vnd.oasis.opendocument.text"


def p(content: str, style: str = "Standard") -> str:
    """A paragraph; its content is markup."""
    return f'<text:p text:style-name="{style}">{content}</text:p>'


def span(style: str, content: str) -> str:
    return f'<text:span text:style-name="{style}">{content}</text:span>'


def tracked(*regions: str) -> str:
    return f"<text:tracked-changes>{''.join(regions)}</text:tracked-changes>"


def region(key: str, kind: str, content: str = "", author: str = "Ann", more: str = "") -> str:
    said = f"<dc:creator>{author}</dc:creator><dc:date>2024-03-14T09:30:00</dc:date>"
    info = f"<office:change-info>{said}</office:change-info>"
    return (
        f'<text:changed-region text:id="{key}"><text:{kind}{more}>{info}{content}</text:{kind}></text:changed-region>'
    )


def inserted(key: str, content: str) -> str:
    return f'<text:change-start text:change-id="{key}"/>{content}<text:change-end text:change-id="{key}"/>'


def deleted(key: str) -> str:
    """The place of what was deleted, which the document keeps at its head."""
    return f'<text:change text:change-id="{key}"/>'


def comment(
    text: str, *, name: str = "", author: str = "Ann", date: str = "2024-03-14T09:30:00", more: str = ""
) -> str:
    named = f' office:name="{name}"' if name else ""
    dated = f"<dc:date>{date}</dc:date>" if date else ""
    said = "".join(f"<text:p>{line}</text:p>\n  " for line in text.split("\n"))
    return f"<office:annotation{named}{more}>\n  <dc:creator>{author}</dc:creator>{dated}\n  {said}</office:annotation>"


def commented(name: str, text: str, content: str, author: str = "Ann") -> str:
    return comment(text, name=name, author=author) + content + f'<office:annotation-end office:name="{name}"/>'


def note(text: str, kind: str = "footnote", mark: str = "1") -> str:
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation>{mark}</text:note-citation>'
        f"<text:note-body>{p(text)}</text:note-body></text:note>"
    )


def row(*cells: str) -> str:
    made = "".join(
        one if one.startswith("<table:") else f"<table:table-cell>{p(one)}</table:table-cell>" for one in cells
    )
    return f"<table:table-row>{made}</table:table-row>"


def style(name: str, family: str = "text", parent: str = "", **properties: str) -> str:
    """A style with properties of its text such as display="none"."""
    above = f' style:parent-style-name="{parent}"' if parent else ""
    prefixes = {"display": "text", "text_position": "style"}
    said = "".join(f' {prefixes[key]}:{key.replace("_", "-")}="{text}"' for key, text in properties.items())
    return (
        f'<style:style style:name="{name}" style:family="{family}"{above}><style:text-properties{said}/></style:style>'
    )


class Odt:
    """A document under construction."""

    def __init__(self, *body: str, styles: str = "", master: str = "", **stated: str) -> None:
        meta = "".join(
            f"<{key.replace('_', ':', 1)}>{escape(text)}</{key.replace('_', ':', 1)}>" for key, text in stated.items()
        )
        self._meta = f"<office:meta>{meta}</office:meta>"
        self._styles = f"<office:automatic-styles>{styles}</office:automatic-styles>"
        self._master = f"<office:master-styles>{master}</office:master-styles>"
        self._body = f"<office:body><office:text>{''.join(body)}</office:text></office:body>"

    def flat(self) -> bytes:
        content = self._meta + self._styles + self._master + self._body
        said = f'<office:document {_DECLARED} office:mimetype="{KIND}">{content}</office:document>'
        return f'<?xml version="1.0"?>{said}'.encode()

    def packed(self, kind: str = KIND, more: dict[str, str] | None = None) -> bytes:
        parts = {
            "content.xml": f"<office:document-content {_DECLARED}>{self._styles}{self._body}</office:document-content>",
            "styles.xml": f"<office:document-styles {_DECLARED}>{self._master}</office:document-styles>",
            "meta.xml": f"<office:document-meta {_DECLARED}>{self._meta}</office:document-meta>",
            **(more or {}),
        }
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr(zipfile.ZipInfo("mimetype"), kind)
            for name, content in parts.items():
                archive.writestr(name, content)
        return out.getvalue()

    def read(self) -> Incoming:
        """Read it in both forms, which say the same."""
        article, packed = read(self.flat(), "draft.fodt"), read(self.packed(), "draft.odt")
        for one, other in ((article.draft.text, packed.draft.text), (article.notes, packed.notes)):
            assert one == other
        return article
