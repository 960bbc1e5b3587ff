"""Makes Word documents by hand: each helper is one element of Office Open XML, so that a test reads like a document."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Mapping
from html import escape
from io import BytesIO

from annotator.domain.incoming import Incoming
from annotator.domain.left_out import LeftOutKind
from annotator.domain.source_note import IncomingNote
from annotator.errors import UnreadableSource
from annotator.importing import read_articles
from annotator.importing.format import InputFile

_OOXML = "http://schemas.openxmlformats.org"
_WORD = "http://schemas.microsoft.com/office/word"
NAMESPACES = {
    "w": f"{_OOXML}/wordprocessingml/2006/main",
    "r": f"{_OOXML}/officeDocument/2006/relationships",
    "m": f"{_OOXML}/officeDocument/2006/math",
    "a": f"{_OOXML}/drawingml/2006/main",
    "pic": f"{_OOXML}/drawingml/2006/picture",
    "wp": f"{_OOXML}/drawingml/2006/wordprocessingDrawing",
    "c": f"{_OOXML}/drawingml/2006/chart",
    "dgm": f"{_OOXML}/drawingml/2006/diagram",
    "mc": f"{_OOXML}/markup-compatibility/2006",
    "wps": f"{_WORD}/2010/wordprocessingShape",
    "w14": f"{_WORD}/2010/wordml",
    "w15": f"{_WORD}/2012/wordml",
    "w16se": f"{_WORD}/2015/wordml/symex",
    "w16cid": f"{_WORD}/2016/wordml/cid",
    "w16cex": f"{_WORD}/2018/wordml/cex",
    "w16du": f"{_WORD}/2023/wordml/word16du",
    "v": "urn:schemas-microsoft-com:vml",
    "o": "urn:schemas-microsoft-com:office:office",
}
_DECLARED = " ".join(f'xmlns:{prefix}="{uri}"' for prefix, uri in NAMESPACES.items())
RELATIONS = f"{_OOXML}/officeDocument/2006/relationships"
# the relationships that are named elsewhere than most
_OTHER_RELATIONS = {
    "core-properties": f"{_OOXML}/package/2006/relationships/metadata/core-properties",
    "commentsExtended": "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
    "commentsIds": "http://schemas.microsoft.com/office/2016/09/relationships/commentsIds",
    "commentsExtensible": "http://schemas.microsoft.com/office/2018/08/relationships/commentsExtensible",
}
DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def r(text: str, properties: str = "") -> str:
    """A run of text, with properties such as `<w:vanish/>`."""
    return f'<w:r>{_properties("r", properties)}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def raw(content: str, properties: str = "") -> str:
    """A run of other things than text."""
    return f"<w:r>{_properties('r', properties)}{content}</w:r>"


def p(*content: str, properties: str = "", style: str = "", mark: str = "") -> str:
    """A paragraph of runs, or of plain text; `mark` are the properties of its paragraph mark."""
    styled = f'<w:pStyle w:val="{style}"/>' if style else ""
    runs = "".join(one if one.startswith("<") else r(one) for one in content)
    return f"<w:p>{_properties('p', styled + properties + _properties('r', mark))}{runs}</w:p>"


def _properties(of: str, properties: str) -> str:
    return f"<w:{of}Pr>{properties}</w:{of}Pr>" if properties else ""


def by(author: str = "Ann", date: str = "2024-03-14T09:30:00Z") -> str:
    """Who made a change and when, as attributes."""
    return f'w:id="9" w:author="{author}" w:date="{date}"'


def ins(*runs: str, author: str = "Ann") -> str:
    return f"<w:ins {by(author)}>{_runs(runs)}</w:ins>"


def deleted(*runs: str, author: str = "Ann") -> str:
    return (
        f"<w:del {by(author)}>{_runs(runs).replace('<w:t ', '<w:delText ').replace('</w:t>', '</w:delText>')}</w:del>"
    )


def move_from(name: str, *runs: str) -> str:
    return (
        f'<w:moveFromRangeStart {by()} w:name="{name}"/><w:moveFrom {by()}>{_runs(runs)}</w:moveFrom>'
        '<w:moveFromRangeEnd w:id="9"/>'
    )


def move_to(name: str, *runs: str) -> str:
    return (
        f'<w:moveToRangeStart {by()} w:name="{name}"/><w:moveTo {by()}>{_runs(runs)}</w:moveTo>'
        '<w:moveToRangeEnd w:id="9"/>'
    )


def _runs(runs: tuple[str, ...]) -> str:
    return "".join(one if one.startswith("<") else r(one) for one in runs)


def table(*rows: str) -> str:
    return f"<w:tbl><w:tblPr/>{''.join(rows)}</w:tbl>"


def row(*cells: str, properties: str = "") -> str:
    """A row of cells of paragraphs, or of plain text."""
    made = "".join(f"<w:tc><w:tcPr/>{one if one.startswith('<') else p(one)}</w:tc>" for one in cells)
    return f"<w:tr>{f'<w:trPr>{properties}</w:trPr>' if properties else ''}{made}</w:tr>"


def commented(key: str, *runs: str) -> str:
    """Runs with a comment on them."""
    return f'<w:commentRangeStart w:id="{key}"/>{_runs(runs)}<w:commentRangeEnd w:id="{key}"/>{comment_here(key)}'


def comment_here(key: str) -> str:
    return raw(f'<w:commentReference w:id="{key}"/>')


def comment(key: str, text: str, *, author: str = "Ann", date: str = "2024-03-14T09:30:00Z", paras: str = "") -> str:
    """A comment, a paragraph a line; `paras` are the ids of its paragraphs."""
    lines, ids = text.split("\n"), paras.split()
    made = "".join(
        f"<w:p{f' w14:paraId={chr(34)}{ids[index]}{chr(34)}' if index < len(ids) else ''}>"
        f"<w:r><w:annotationRef/></w:r>{line if line.startswith('<') else r(line)}</w:p>"
        for index, line in enumerate(lines)
    )
    dated = f' w:date="{date}"' if date else ""
    return f'<w:comment w:id="{key}" w:author="{author}" w:initials="A"{dated}>{made}</w:comment>'


def footnote(key: str, *content: str, kind: str = "footnote") -> str:
    """A footnote as Word writes it: its mark and a space, then the words."""
    return f'<w:{kind} w:id="{key}">{p(raw(f"<w:{kind}Ref/>"), r(" "), *content)}</w:{kind}>'


def noted(key: str, kind: str = "footnote") -> str:
    """The mark of a footnote in the text, raised as Word has it."""
    return raw(f'<w:{kind}Reference w:id="{key}"/>', '<w:vertAlign w:val="superscript"/>')


def link(target_id: str, *runs: str, anchor: str = "") -> str:
    to = f' r:id="{target_id}"' if target_id else ""
    at = f' w:anchor="{anchor}"' if anchor else ""
    return f"<w:hyperlink{to}{at}>{_runs(runs)}</w:hyperlink>"


def field(instruction: str, *result: str) -> str:
    """A field as Word writes it: its instruction, and what it came to."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    told = f'<w:r><w:instrText xml:space="preserve"> {escape(instruction)} </w:instrText></w:r>'
    return mark.format("begin") + told + mark.format("separate") + _runs(result) + mark.format("end")


class Docx:
    """A document under construction. `parts` are further parts by name; what refers to them is made by their kinds."""

    def __init__(self, *body: str, main: str = "word/document.xml", content_type: str = DOCUMENT) -> None:
        self.main = main
        self.content_type = content_type
        self.parts: dict[str, str] = {main: f"<w:document {_DECLARED}><w:body>{''.join(body)}</w:body></w:document>"}
        self.relations: list[tuple[str, str, str, bool]] = []
        self.of_package: list[tuple[str, str]] = [("officeDocument", main)]
        self.of_parts: dict[str, list[tuple[str, str, str, bool]]] = {}

    def part(self, kind: str, root: str, content: str, name: str = "", relation: str = "") -> Docx:
        """Put in a part that the document refers to, such as comments."""
        name = name or f"{kind}.xml"
        self.parts[f"word/{name}"] = f"<{root} {_DECLARED}>{content}</{root}>"
        self.relations.append((relation or f"rel{len(self.relations)}", kind, f"/word/{name}", False))
        return self

    def comments(self, *made: str) -> Docx:
        return self.part("comments", "w:comments", "".join(made))

    def threads(self, *rows: tuple[str, str, str]) -> Docx:
        """State the id of a paragraph of a comment, that of the comment above it, and whether it is done."""
        made = "".join(
            f'<w15:commentEx w15:paraId="{one}"{f" w15:paraIdParent={chr(34)}{above}{chr(34)}" if above else ""} '
            f'w15:done="{done}"/>'
            for one, above, done in rows
        )
        return self.part("commentsExtended", "w15:commentsEx", made)

    def footnotes(self, *made: str, kind: str = "footnote") -> Docx:
        lines = f'<w:{kind} w:type="separator" w:id="-1">{p(raw("<w:separator/>"))}</w:{kind}>'
        return self.part(f"{kind}s", f"w:{kind}s", lines + "".join(made))

    def styles(self, *made: str) -> Docx:
        return self.part("styles", "w:styles", "".join(made))

    def link_to(self, relation: str, address: str, *, kind: str = "hyperlink", of: str = "") -> Docx:
        """Let a relationship of the document, or of another part, lead outside."""
        row = (relation, kind, address, True)
        if of:
            self.of_parts.setdefault(f"word/{of}", []).append(row)
        else:
            self.relations.append(row)
        return self

    def properties(self, **stated: str) -> Docx:
        """State properties such as title and creator."""
        made = "".join(f"<dc:{key}>{escape(text)}</dc:{key}>" for key, text in stated.items())
        self.parts["docProps/core.xml"] = (
            '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
            f'xmlns:dc="http://purl.org/dc/elements/1.1/">{made}</cp:coreProperties>'
        )
        self.of_package.append(("core-properties", "docProps/core.xml"))
        return self

    def bytes(self, extra: Mapping[str, bytes] | None = None) -> bytes:
        out = BytesIO()
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("[Content_Types].xml", self._types())
            rows = [(f"of{index}", kind, target, False) for index, (kind, target) in enumerate(self.of_package)]
            archive.writestr("_rels/.rels", _relations(rows))
            for name, content in self.parts.items():
                archive.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{content}')
            for name, relations in {self.main: self.relations, **self.of_parts}.items():
                folder, _, base = name.rpartition("/")
                archive.writestr(f"{folder}/_rels/{base}.rels".lstrip("/"), _relations(relations))
            for name, data in (extra or {}).items():
                archive.writestr(name, data)
        return out.getvalue()

    def read(self) -> Incoming:
        return read(self.bytes())

    def _types(self) -> str:
        return (
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            '<Default Extension="xml" ContentType="application/xml"/>'
            f'<Override PartName="/{self.main}" ContentType="{self.content_type}"/></Types>'
        )


def _relations(rows: list[tuple[str, str, str, bool]]) -> str:
    made = "".join(
        f'<Relationship Id="{key}" Type="{_OTHER_RELATIONS.get(kind, f"{RELATIONS}/{kind}")}" Target="{escape(target)}"'
        f"{' TargetMode=' + chr(34) + 'External' + chr(34) if outside else ''}/>"
        for key, kind, target, outside in rows
    )
    return f'<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{made}</Relationships>'


def read(data: bytes, name: str = "draft.docx") -> Incoming:
    """Return the article of a file, through the door that all files come in by."""
    article = next(iter(read_articles(InputFile(name, content=data))))
    if isinstance(article, UnreadableSource):
        raise article
    return article


def quotes(article: Incoming) -> Iterator[tuple[str, str, IncomingNote]]:
    """Yield the kind of each note, what stands at its place, and the note."""
    for note in article.notes:
        yield note.kind.value, article.draft.text[note.start : note.end], note


def left_out(article: Incoming) -> dict[LeftOutKind, tuple[int, str]]:
    return {one.what: (one.count, one.text) for one in article.left_out}
