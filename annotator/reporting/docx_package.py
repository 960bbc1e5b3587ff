"""Packs a report for Word: the parts of the package, which are the same for the same report, byte by byte."""

from __future__ import annotations

from collections.abc import Iterator

from annotator import paths
from annotator.reporting.blocks import Report
from annotator.reporting.docx import PAGE, parts
from annotator.reporting.word_runs import R, W, quoted, run

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PARTS = ("styles", "settings", "comments", "header1", "footer1")
_CORE = (
    f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">'
    "<dc:title>{title}</dc:title><dc:subject>{kind}</dc:subject><dc:language>{language}</dc:language></cp:coreProperties>"
)
_CONTENT_TYPES = (
    f'<Types xmlns="{_PACKAGE}/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/>'
    f'<Override PartName="/word/document.xml" ContentType="{_KIND}.document.main+xml"/>'
    + "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_KIND}.{name.rstrip("1")}+xml"/>' for name in _PARTS
    )
    + '<Override PartName="/docProps/core.xml" '
    'ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>'
)
_RELATIONSHIPS = (
    f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="rId1" Type="{R}/officeDocument" '
    f'Target="word/document.xml"/><Relationship Id="rId2" Type="{_PACKAGE}/relationships/metadata/core-properties" '
    'Target="docProps/core.xml"/></Relationships>'
)
_SETTINGS = (
    f'<w:settings xmlns:w="{W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting '
    'w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
    '<w:themeFontLang w:val="{language}"/></w:settings>'
)
_TAB = "<w:r><w:tab/></w:r>"
_LONGEST_RUNNING_HEAD = 70


def package(report: Report) -> Iterator[tuple[str, bytes]]:
    """Yield the parts of the package by their names, in the order in which they are packed."""
    made = parts(report)
    front, language = report.front, quoted(report.language)
    core = _CORE.format(title=quoted(front.title), kind=quoted(front.kind), language=language)
    yield "[Content_Types].xml", _part(_CONTENT_TYPES)
    yield "_rels/.rels", _part(_RELATIONSHIPS)
    yield "docProps/core.xml", _part(core)
    yield "word/document.xml", _part(_document(made.body, right_to_left=report.right_to_left))
    yield "word/_rels/document.xml.rels", _part(_links(made.addresses))
    yield "word/styles.xml", paths.resource("report", "docx", "styles.xml").read_bytes()
    yield "word/settings.xml", _part(_SETTINGS.replace("{language}", language))
    yield "word/comments.xml", _part(f'<w:comments xmlns:w="{W}">{"".join(made.notes)}</w:comments>')
    title = front.title[:_LONGEST_RUNNING_HEAD]
    head = run(front.kind) + _TAB + run(title if title == front.title else f"{title}…")
    foot = run(front.as_of) + _TAB + _number("PAGE") + run(" / ") + _number("NUMPAGES")
    yield "word/header1.xml", _part(_edge("hdr", "Header", head))
    yield "word/footer1.xml", _part(_edge("ftr", "Footer", foot))


def _part(content: str) -> bytes:
    return (_HEAD + content).encode()


def _document(body: list[str], *, right_to_left: bool) -> str:
    side = (11906 - PAGE) // 2
    direction = "<w:bidi/>" if right_to_left else ""
    page = (
        '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" '
        'r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/>'
        f'<w:pgMar w:top="1418" w:right="{side}" w:bottom="1304" w:left="{side}" w:header="680" w:footer="624" '
        f'w:gutter="0"/><w:titlePg/>{direction}</w:sectPr>'
    )
    return f'<w:document xmlns:w="{W}" xmlns:r="{R}"><w:body>{"".join(body)}{page}</w:body></w:document>'


def _links(addresses: dict[str, str]) -> str:
    known = "".join(f'<Relationship Id="{name}" Type="{R}/{name.rstrip("1")}" Target="{name}.xml"/>' for name in _PARTS)
    outside = "".join(
        f'<Relationship Id="{key}" Type="{R}/hyperlink" Target="{quoted(address)}" TargetMode="External"/>'
        for address, key in addresses.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{known}{outside}</Relationships>'


def _number(field: str) -> str:
    return f'<w:fldSimple w:instr=" {field} ">{run("1")}</w:fldSimple>'


def _edge(kind: str, style: str, inside: str) -> str:
    return f'<w:{kind} xmlns:w="{W}"><w:p><w:pPr><w:pStyle w:val="{style}"/></w:pPr>{inside}</w:p></w:{kind}>'
