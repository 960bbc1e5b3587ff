"""What people write into a project runs nowhere and breaks out of nothing, in any format that it leaves in.

Each export is opened as its readers would open it: XML is parsed, pages are parted into elements, cells are looked at,
lines are counted. A new format is tested by being in WRITERS; a kind of file that nobody looks into fails.
"""

from __future__ import annotations

import base64
import csv
import ctypes
import hashlib
import io
import json
import re
import unicodedata
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path, PurePosixPath

import lxml.html
import pytest
from lxml import etree

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.work import CorrectionFields
from annotator.errors import InvalidInput
from annotator.exporting import WRITERS, Writer
from annotator.exporting.output import Shape
from annotator.services.projects import Project
from tests.fixtures.projects import add_article

HOSTILE = (
    '=HYPERLINK("http://evil.example","x")',
    "+cmd|' /C calc'!A0",
    "-2+3",
    "@SUM(1+1)",
    "</script><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    "]]><?php evil() ?><!-- --> -->",
    "&lt;script&gt; &#0; \\u003cscript\\u003e",
    "}}, title={Broken}}\n@misc{evil,\n  title={Evil}\n}",
    "x\r\nER  - \r\nTY  - EVIL\r\nTI  - Evil",
    "A line\tthat\x1fis\x1eparted\u2028in\u2029all\x85the\x0bways\x0cthere are, with a bell\x07 and \x1b[31m red",
    "\u202egnp.exe\u2066\u200f \ufeff\ufffe",
    "../../../etc/passwd",
    "C:\\Windows\\CON.txt:stream",
    "NUL",
    "T1\tStatus 0 1\ta",
    "a, \"b\"; 'c' | [d] * _ -> \\ ,\nsecond line",
    "$(touch evil) `touch evil` %s %n {0} {{7*7}} ${7*7}",
    "'; DROP TABLE claims; --",
    "\U0001f469\U0001f3fd\u200d\u2696\ufe0f Cafe\u0301 \u05e9\u05dc\u05d5\u05dd",
    "long " + "title " * 1500,
)
"""What is put into every field that holds words."""
_PLAIN = "What stands here is said by nobody, and nobody has anything against it. " * 20
MARKS = "evil"
"""A word that no markup of ours has."""

each_writer = pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.id)
Look = Callable[[bytes], None]


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("hostile") / "=cmd() <script>evil.annotator"
    with closing(open_project(path, person='</script>=1+1 "Anna"')) as project:
        for number, words in enumerate(HOSTILE):
            _fill(project, number, words)
    return path


def _fill(project: Project, number: int, words: str) -> None:
    """Put words into an article, its details, a claim on it, a tag and a source."""
    article = add_article(project, f"{words}\nIt is said that {words} is so.\n{_PLAIN}\n", f"{number}.txt")
    known = project.articles.get(article).metadata
    said = words.replace("\0", "")
    details = replace(known, title=said, byline=said, publisher=said, url=f"https://example.org/{number}?{said}")
    project.articles.set_metadata(article, details)
    text = project.articles.revision(article).text
    start = text.index("It is said")
    tag = " ".join(f"{number} {said}".split())[:60]
    try:
        project.codebook.add_tag(tag)
    except InvalidInput:  # a tag's name is one line of what can be seen
        tag = "legal"
    claim = project.claims.tag(
        article,
        start,
        len(text.rstrip()),
        ClaimFields(wording=said, status="verified", rationale=said, claimant=said, correction=said),
        [tag],
    ).claim_id
    project.work.log_correction(article, CorrectionFields(said, said, said, said), claim)
    project.work.ask(article, said, claim)
    project.work.comment(said, claim_id=claim)
    for url in (said, f"https://example.org/{number}"):
        project.evidence.add(
            claim,
            EvidenceFields(
                title=said, publisher=said, author=said, url=url, quote=said, note=said, place=said, question=said
            ),
        )


@pytest.fixture
def filled(corpus: Path) -> Iterator[Project]:
    with closing(open_project(corpus, person="Anna")) as project:
        yield project


def files_of(out: Path) -> dict[str, bytes]:
    """The files of an export by their names in it: those in a folder or an archive, and the cards beside a file."""
    if out.is_dir():
        return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}
    found = {path.name: path.read_bytes() for path in out.parent.glob(f"{out.name}*")}
    if out.suffix != ".xlsx" and zipfile.is_zipfile(out):
        del found[out.name]
        with zipfile.ZipFile(out) as archive:
            names = archive.namelist()
            assert len({name.casefold() for name in names}) == len(names)
            found |= {name: archive.read(name) for name in names}
    return found


def inner(files: dict[str, bytes]) -> dict[str, bytes]:
    """The same with archives within them taken apart: a format may hold one archive for each article."""
    found: dict[str, bytes] = {}
    for name, data in files.items():
        if name.endswith((".zip", ".qdpx", ".docx")) and zipfile.is_zipfile(io.BytesIO(data)):
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                found |= {f"{name}/{one}": archive.read(one) for one in archive.namelist()}
        else:
            found[name] = data
    return found


@each_writer
def test_nothing_runs_and_nothing_breaks_out(filled: Project, writer: Writer, tmp_path: Path) -> None:
    for shape in writer.shapes:
        suffix = ".zip" if shape is Shape.ZIP and len(writer.shapes) > 1 else writer.suffix
        out = tmp_path / shape / f"out{suffix}"
        out.parent.mkdir()
        report = filled.exports.run(writer.id, out)
        assert report.read_back is not None
        assert report.read_back.differ == 0
        assert report.read_back.records > 0
        for name, data in inner(files_of(out)).items():
            _look(name, data)


@each_writer
def test_names_of_files_are_safe_on_all_systems(filled: Project, writer: Writer, tmp_path: Path) -> None:
    for shape in (Shape.FOLDER, Shape.ZIP):
        if shape not in writer.shapes:
            continue
        out = tmp_path / ("out" if shape is Shape.FOLDER else "out.zip")
        filled.exports.run(writer.id, out)
        names = list(files_of(out))
        assert len({unicodedata.normalize("NFKC", name).casefold() for name in names}) == len(names)
        for name in names:
            assert not name.startswith("/")
            for part in PurePosixPath(name).parts:
                assert len(part.encode()) <= 143, part
                assert not re.search(r'[<>:"\\|?*]', part), part
                assert part == part.strip(" .") or part.startswith("."), part
                assert ".." not in part, part
                assert not re.fullmatch(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?", part), part
                assert not any(unicodedata.category(one) in ("Cc", "Cf", "Zl", "Zp", "Cn") for one in part), part
        assert not (tmp_path.parent / "etc").exists()


def test_the_page_of_claimreview_has_one_script_for_each_claim(filled: Project, tmp_path: Path) -> None:
    filled.exports.run("claimreview", tmp_path / "checks.jsonld")
    assert not re.search(rb"[<>&]", (tmp_path / "checks.jsonld").read_bytes())
    out = tmp_path / "checks.html"
    options = {"markup": "html", "publisher": HOSTILE[4], "page": HOSTILE[5]}
    report = filled.exports.run("claimreview", out, options=options)
    page = _Page()
    page.feed(out.read_text(encoding="utf-8"))
    page.close()
    assert page.elements.count("script") == len(HOSTILE) == report.claims
    assert set(page.elements) <= {"html", "head", "meta", "title", "script", "body"}
    assert not page.handlers
    reviewed = [json.loads(script)["claimReviewed"] for script in page.scripts]
    assert sorted(reviewed) == sorted(claim.wording for claim in filled.claims.find())


def _look(name: str, data: bytes) -> None:
    look = next((look for suffix, look in _LOOKS.items() if name.endswith(suffix)), None)
    assert look is not None, f"nobody looks into {name}"
    look(data)


def _xml(data: bytes) -> None:
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    assert root.getroottree().docinfo.internalDTD is None
    for node in root.iter():
        assert isinstance(node.tag, str), f"{node!r} came out of a value"
        assert MARKS not in node.tag
        assert etree.QName(node).localname not in ("script", "img")
        assert not any(name.startswith("on") for name in node.attrib)


def _relations(data: bytes) -> None:
    """What a part of an office document leads to: its other parts, and the web."""
    _xml(data)
    for node in etree.fromstring(data):
        outside = node.get("TargetMode") == "External"
        assert not outside or node.get("Target").startswith(("https://", "http://"))


def _pdf(data: bytes) -> None:
    """No script, no attachment, nothing that starts a program: links lead to its own pages and to the web."""
    import pypdfium2
    from pypdfium2 import raw

    document = pypdfium2.PdfDocument(data)
    assert raw.FPDFDoc_GetJavaScriptActionCount(document.raw) == 0
    assert raw.FPDFDoc_GetAttachmentCount(document.raw) == 0
    links = 0
    for page in document:
        link, place = raw.FPDF_LINK(), ctypes.c_int(0)
        while raw.FPDFLink_Enumerate(page.raw, place, link):
            links += 1
            action = raw.FPDFLink_GetAction(link)
            if raw.FPDFLink_GetDest(document.raw, link):
                continue
            assert raw.FPDFAction_GetType(action) in (raw.PDFACTION_GOTO, raw.PDFACTION_URI)
            size = raw.FPDFAction_GetURIPath(document.raw, action, None, 0)
            told = ctypes.create_string_buffer(max(1, size))
            raw.FPDFAction_GetURIPath(document.raw, action, told, size)
            assert not size or told.value.startswith((b"https://", b"http://")), told.value
    assert links
    document.close()


def _json(data: bytes) -> None:
    text = data.decode()
    assert "\0" not in text
    json.loads(text)


def _json_lines(data: bytes) -> None:
    keys = {tuple(json.loads(line)) for line in data.decode().removesuffix("\n").split("\n")}
    assert len(keys) == 1


def _cells(delimiter: str) -> Look:
    def look(data: bytes) -> None:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=delimiter))
        assert len({len(row) for row in rows}) == 1
        for row in rows:
            assert not [cell for cell in row if cell.startswith(("=", "+", "-", "@", "\t", "\r"))]

    return look


def _workbook(data: bytes) -> None:
    import openpyxl

    for sheet in openpyxl.load_workbook(io.BytesIO(data)):
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type != "f"
                assert cell.hyperlink is None
                assert not str(cell.value or "").startswith(("=", "+", "-", "@", "\t", "\r"))


def _bibtex(data: bytes) -> None:
    text, depth, entries = data.decode(), 0, 0
    for sign in text:
        entries += sign == "@" and depth == 0
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert depth == 0
    assert entries == len(re.findall(r"^@(?:misc|article)\{[a-z0-9-]+,$", text, re.MULTILINE))
    assert not re.search(r"^@misc\{evil", text, re.MULTILINE)


def _ris(data: bytes) -> None:
    lines = data.decode().split("\r\n")
    assert all(re.match(r"[A-Z][A-Z0-9]  - |$", line) for line in lines)
    assert not any("\n" in line or line == "TY  - EVIL" for line in lines)
    assert sum(line.startswith("TY  - ") for line in lines) == sum(line.startswith("ER  - ") for line in lines)


def _standoff(data: bytes) -> None:
    lines = data.decode().removesuffix("\n").split("\n")
    assert all(re.match(r"(?:T\d+\t|[#AMRE]\d+\t|\*\t|$)", line) for line in lines)
    ids = [line.split("\t")[0] for line in lines if line]
    assert len(set(ids)) == len(ids)


def _text(data: bytes) -> None:
    assert not data.startswith(b"\xef\xbb\xbf")
    assert "\0" not in data.decode()


def _markdown(data: bytes) -> None:
    from markdown_it import MarkdownIt

    tokens = [token for top in MarkdownIt().parse(data.decode()) for token in (top, *(top.children or ()))]
    assert not [token.content for token in tokens if token.type in ("html_block", "html_inline")]
    targets = [str(token.attrs.get("href", "")) for token in tokens if token.type == "link_open"]
    assert not [target for target in targets if target.startswith(("javascript:", "data:", "file:"))]


def _page(data: bytes) -> None:
    """A page that stands by itself: it lets in nothing but what its policy has the hash of, and leads to the web."""
    root = lxml.html.document_fromstring(data.decode())
    if data.startswith(b"<!DOCTYPE"):
        [policy] = root.xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
        assert "default-src 'none'" in policy
    else:  # a piece for somebody else's page
        policy = ""
        assert not root.xpath("//script")
    for node in root.iter(etree.Element):
        assert node.tag not in {"img", "iframe", "object", "embed", "link", "base", "form", "evil"}, node.tag
        assert not [name for name in node.attrib if name.startswith("on") or name in ("style", "src", "srcdoc")]
        href = node.get("href", "#")
        assert href.startswith(("#", "https://", "http://")), href
        if policy and node.tag in ("style", "script") and node.get("type") != "application/json":
            told = base64.b64encode(hashlib.sha256((node.text or "").encode()).digest()).decode()
            assert f"'sha256-{told}'" in policy


def _yaml(data: bytes) -> None:
    import yaml

    yaml.safe_load(data)


def _binary(magic: bytes) -> Look:
    def look(data: bytes) -> None:
        assert data.startswith(magic)

    return look


_LOOKS: dict[str, Look] = {
    ".croissant.json": _json,
    ".jsonld": _json,
    ".jsonl": _json_lines,
    ".json": _json,
    ".xml": _xml,
    ".rels": _relations,
    ".pdf": _pdf,
    ".xmi": _xml,
    ".qde": _xml,
    ".qdc": _xml,
    ".csv": _cells(","),
    ".xlsx": _workbook,
    ".bib": _bibtex,
    ".ris": _ris,
    ".ann": _standoff,
    ".txt": _text,
    ".tsv": _text,
    ".conll": _text,
    ".conf": _text,
    ".md": _markdown,
    ".html": _page,
    ".yaml": _yaml,
    ".parquet": _binary(b"PAR1"),
    ".sqlite": _binary(b"SQLite format 3\0"),
}
"""What is looked at in a file, by how its name ends. Binary formats hold values as values: read-back compares them."""


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.elements: list[str] = []
        self.handlers: list[str] = []
        self.scripts: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(tag)
        self.handlers += [name for name, _ in attrs if name.startswith("on")]
        if tag == "script":
            self.scripts.append("")

    def handle_data(self, data: str) -> None:
        if self.elements and self.elements[-1] == "script" and data.strip():
            self.scripts[-1] += data
