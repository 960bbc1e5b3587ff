"""Each reader of READERS as a target of the fuzzer: a format that is added is fuzzed without a word more here.

Its seeds are the fixtures that are of its format, and what is written here for formats of which no fixture is kept. Of
formats that are archives, what lies in them is changed too: a changed byte of a packed part only ever shows that its
checksum is checked. A last target takes anything under any name, so that telling formats apart is tried as well.
"""

from __future__ import annotations

import gzip
import io
import plistlib
import sqlite3
import tempfile
import zipfile
from collections.abc import Callable
from contextlib import closing, suppress
from functools import cache, partial
from pathlib import Path

from annotator.domain.incoming import Incoming
from annotator.errors import UnreadableSource
from annotator.importing import read_articles
from annotator.importing.format import InputFile, Reader
from annotator.importing.readers import READERS, reader_for
from tests.robustness.targets import Target

_FIXTURES = Path(__file__).parents[1] / "fixtures"
_LARGEST_SEED = 60_000
_LARGEST_PART = 18_000

_PAGE = (
    b"<!DOCTYPE html><html><head><title>T</title></head><body><article>"
    b'<p>Ten <a href="https://e.org/">people</a> came.</p></article></body></html>'
)
_MAIL_PAGE = (
    b"From: <Saved by Blink>\r\nSnapshot-Content-Location: https://e.org/a\r\nSubject: T\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; type="text/html"; boundary="b1"\r\n\r\n--b1\r\nContent-Type: text/html\r\n'
    b"Content-Transfer-Encoding: quoted-printable\r\nContent-Location: https://e.org/a\r\n\r\n"
    b"<html><body><p>Ten =E2=80=9Cpeople=E2=80=9D came.</p></body></html>\r\n--b1--\r\n"
)
_ANSWER = (
    b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nTransfer-Encoding: chunked\r\n\r\n"
    + f"{len(_PAGE):x}".encode()
    + b"\r\n"
    + _PAGE
    + b"\r\n0\r\n\r\n"
)
_ARCHIVE = (
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: https://e.org/a\r\n"
    b"WARC-Date: 2026-11-24T13:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
    + str(len(_ANSWER)).encode()
    + b"\r\n\r\n"
    + _ANSWER
    + b"\r\n\r\n"
)
_MAIL = (
    b"From: Ann <ann@example.org>\r\nTo: desk@example.org\r\nSubject: =?utf-8?q?Z=C3=BCrich?=\r\n"
    b"Date: Tue, 19 Nov 2019 14:53:00 +0100\r\nMessage-ID: <1@example.org>\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8; '
    b"format=flowed; delsp=yes\r\n\r\nTen people \r\ncame.\r\n--b\r\nContent-Type: text/html\r\n\r\n"
    b"<p>Ten people came.</p>\r\n--b--\r\n"
)
_SAMPLES: dict[str, list[bytes]] = {
    "text": [b"The court met\n\nBy Ann Lee\nTen people came. Read more: It rained."],
    "markdown": [b"# The court\n\nTen **people** came[^1]. [A](https://e.org)\n\n[^1]: There.\n"],
    "html": [_PAGE],
    "mhtml": [_MAIL_PAGE],
    "webarchive": [
        plistlib.dumps(
            {
                "WebMainResource": {
                    "WebResourceData": _PAGE,
                    "WebResourceMIMEType": "text/html",
                    "WebResourceTextEncodingName": "UTF-8",
                    "WebResourceURL": "https://e.org/a",
                }
            },
            fmt=kind,
        )
        for kind in (plistlib.FMT_BINARY, plistlib.FMT_XML)
    ],
    "warc": [_ARCHIVE, gzip.compress(_ARCHIVE)],
    "mail": [_MAIL, b"From ann@example.org Tue Nov 19 14:53:00 2019\n" + _MAIL.replace(b"\r\n", b"\n") + b"\n"],
    "rtf": [rb"{\rtf1\ansi\ansicpg1252 Ten {\b people} came\'85 {\v hidden}{\*\footnote There.}\u8364 ?\par 2}"],
    "prodigy": [
        (
            b'{"text":"Ten people came.","spans":[{"start":0,"end":3,"label":"NUM"}],"_input_hash":1,"_task_hash":2,'
            b'"answer":"accept"}\n'
        )
    ],
    "w3c": [
        (
            b'{"@context":"http://www.w3.org/ns/anno.jsonld","type":"Annotation","id":"urn:a","body":{"type":"TextualBody",'
            b'"value":"ok"},"target":{"source":"https://e.org/a","selector":[{"type":"TextQuoteSelector","exact":"Ten",'
            b'"prefix":"","suffix":" people"},{"type":"TextPositionSelector","start":0,"end":3}]}}\n'
        )
    ],
    "hypothesis": [
        (
            b'{"total":1,"rows":[{"id":"a","uri":"https://e.org/a","text":"ok","tags":["x"],"user":"acct:a@h","created":'
            b'"2020-01-01T00:00:00Z","target":[{"source":"https://e.org/a","selector":[{"type":"TextQuoteSelector",'
            b'"exact":"Ten","prefix":"","suffix":" people"}]}]}]}'
        )
    ],
    "webanno-tsv": [
        (
            b"#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Claim|status\n\n\n#Text=Ten people came.\n"
            b"1-1\t0-3\tTen\ttrue[1]\t\n1-2\t4-10\tpeople\ttrue[1]\t\n1-3\t11-15\tcame\t_\t\n"
        )
    ],
    "brat": [
        (
            "Café 😀 cost 25 million.\nThe end is near.\0T1\tNumber 12 22\t25 million\nT2\tMulti 0 4;35 39\tCafé near\n"
            "#1\tAnnotatorNotes T1\tlooks odd\nA1\tVerdict T1 false\nR1\tRel Arg1:T1 Arg2:T2\nE1\tNumber:T1\n"
            "N1\tReference T1 Wikidata:Q1\tone\n*\tEquiv T1 T2\n"
        ).encode()
    ],
    "csv": [
        b"title,date,text\r\nThe court,2021-06-23,Ten people came.\r\n",
        b"title\ttext\nThe court\tTen people came.\n",
    ],
    "json": [
        b'[{"title":"The court","date":"2021-06-23","text":"Ten people came."}]',
        b'{"title":"A","body":"Ten came."}\n{"title":"B","body":"Two."}\n',
    ],
}
_WORDS = (
    *b'<![CDATA[ </ <w:ins> &#xD800; &nbsp; xmlns: =" w:id="-1" {" ": null [] 1e999 \\ud800 -1 bplist00'.split(),
    *b'boundary= charset=x =?utf-8?b? {\\*\\ \\bin9999 <script> " , ../../etc/passwd https://[ javascript:'.split(),
    *b"data:text/html, 9999-99-99T99:99:99Z 0000-00-00 PK\x03\x04 PK\x05\x06".split(),
    *(b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"\r\n\r\n", b"Content-Type: ", b"\\u-1 ", b"\t"),
)


def _zip(*entries: tuple[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


@cache
def _dataset() -> bytes:
    """One of our own datasets, with two articles."""
    from annotator.bootstrap import open_project
    from tests.robustness.subject import make_project

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.annotator"
        make_project(path, 2)
        project = open_project(path, person="Anna")
        with closing(project):
            project.exports.run("sqlite", Path(folder) / "out.sqlite")
        with closing(sqlite3.connect(Path(folder) / "out.sqlite")) as database:
            database.execute("VACUUM")
        return (Path(folder) / "out.sqlite").read_bytes()


@cache
def _fixtures() -> dict[str, list[bytes]]:
    """The kept files, and those that are written here, by the format that they are recognised as."""
    found: dict[str, list[bytes]] = {}
    files = [path for path in sorted(_FIXTURES.rglob("*")) if path.is_file() and path.suffix not in (".py", ".pyc")]
    for path in files:
        if path.stat().st_size > _LARGEST_SEED:
            continue
        with suppress(UnreadableSource):
            found.setdefault(reader_for(InputFile(path.name, path)).id, []).append(path.read_bytes())
    return found


@cache
def _cells() -> list[tuple[str, str, int, bytes]]:
    """The values of the dataset: in which table, column and row each is."""
    found = []
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(_dataset())
        kept = "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT wr AND name NOT LIKE 'sqlite%'"
        names = [name for (name,) in database.execute(kept)]
        for table in names:
            columns = [row[1] for row in database.execute("SELECT * FROM pragma_table_info(?)", (table,))]
            for column in columns:
                listed = f'SELECT rowid, "{column}" FROM "{table}" LIMIT 3'
                found += [(table, column, row, str(value).encode()) for row, value in database.execute(listed)]
    return found


def _read_cell(reader: Reader, data: bytes, folder: Path) -> object:
    """Put a changed value in its place in the dataset, and read that."""
    number, _, value = data.partition(b"\0")
    cells = _cells()
    table, column, row, _ = cells[int(number) % len(cells)] if number.isdigit() else cells[len(data) % len(cells)]
    given: bytes | str | float | None = value.decode("utf-8", "surrogateescape")
    with suppress(ValueError):
        given = float(value)
    if given in ("null", ""):
        given = None
    elif isinstance(given, str) and not given.isprintable():
        given = value  # bytes, where a text belongs
    with closing(sqlite3.connect(":memory:")) as database:
        database.deserialize(_dataset())
        with suppress(sqlite3.Error):
            database.execute("PRAGMA ignore_check_constraints = ON")
            database.execute(f'UPDATE "{table}" SET "{column}" = ? WHERE rowid = ?', (given, row))
            database.commit()
        return read_by(reader, database.serialize(), folder)


def seeds_of(reader: Reader) -> list[bytes]:
    """Return inputs that a reader reads well."""
    seeds = [*_SAMPLES.get(reader.id, ()), *_fixtures().get(reader.id, ())]
    if reader.id == "zip":
        seeds.append(
            _zip(
                ("a.txt", _SAMPLES["text"][0]), ("b/c.html", _PAGE), ("d.zip", _zip(("e.md", _SAMPLES["markdown"][0])))
            )
        )
    if reader.id == "qdpx":
        seeds.append(_qdpx())
    if reader.id == "epub":
        seeds.append(_epub())
    if reader.id == "sqlite":
        seeds.append(_dataset())
    # of a format of which nothing is known here, what others are: it must take that, too
    return seeds or [seed for some in _fixtures().values() for seed in some]


def _qdpx() -> bytes:
    guid = "0b3c3c0e-8d4c-4a4e-9b53-3d5a0e3c1f0{}".format
    project = f"""<?xml version="1.0" encoding="utf-8"?>
<Project xmlns="urn:QDA-XML:project:1.0" name="p" origin="QualCoder"><Users><User guid="{guid(1)}" name="Ann"/></Users>
<CodeBook><Codes><Code guid="{guid(2)}" name="Claim" isCodable="true" color="#ff0000"/></Codes></CodeBook>
<Sources><TextSource guid="{guid(3)}" name="a" plainTextPath="internal://{guid(3)}.txt">
<PlainTextSelection guid="{guid(4)}" name="s" startPosition="0" endPosition="3" creatingUser="{guid(1)}">
<Coding guid="{guid(5)}"><CodeRef targetGUID="{guid(2)}"/></Coding></PlainTextSelection></TextSource></Sources>
</Project>"""
    return _zip(("project.qde", project.encode()), (f"Sources/{guid(3)}.txt", b"Ten people came."))


def _epub() -> bytes:
    container = b"""<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles>
<rootfile full-path="b.opf" media-type="application/oebps-package+xml"/></rootfiles></container>"""
    package = b"""<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="i"><metadata
xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Ten</dc:title><dc:language>en</dc:language>
<dc:identifier id="i">x</dc:identifier></metadata><manifest><item id="a" href="a.xhtml"
media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>"""
    page = b"""<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>A</title>
</head><body><h1>The court</h1><p>Ten people came<a epub:type="noteref" href="#n">1</a>.</p>
<aside epub:type="footnote" id="n">There.</aside></body></html>"""
    return _zip(
        ("mimetype", b"application/epub+zip"),
        ("META-INF/container.xml", container),
        ("b.opf", package),
        ("a.xhtml", page),
    )


def read_by(reader: Reader, data: bytes, folder: Path) -> list[Incoming | UnreadableSource]:
    """Read an input as a format; what a reader wants from the disk stands there."""
    if reader.id == "brat":  # of two files: a text, and behind a NUL its marks
        data, _, marks = data.partition(b"\0")
        (folder / "draft.ann").write_bytes(marks)
    name = f"draft{reader.suffixes[0] if reader.suffixes else '.ann'}"
    path = folder / name
    path.write_bytes(data)
    return list(read_articles(InputFile(name, path), reader))


def _read_whatever(data: bytes, folder: Path) -> object:
    suffixes = sorted({suffix for reader in READERS for suffix in reader.suffixes})
    suffix = suffixes[sum(data[:64]) % len(suffixes)]
    path = folder / f"draft{suffix}"
    path.write_bytes(data)
    return list(read_articles(InputFile(path.name, path)))


def _parts(seeds: list[bytes]) -> list[bytes]:
    """Return the parts of archives that are text, each behind the number of its archive and its name."""
    found = []
    for number, seed in enumerate(seeds):
        if not zipfile.is_zipfile(io.BytesIO(seed)):
            continue
        with zipfile.ZipFile(io.BytesIO(seed)) as archive:
            for name in archive.namelist():
                content = archive.read(name)
                if name.endswith((".xml", ".rels", ".qde", ".txt", ".xhtml", ".opf")) and len(content) < _LARGEST_PART:
                    found.append(f"{number}\0{name}\0".encode() + content)
    return found


def _read_part(reader: Reader, seeds: list[bytes], data: bytes, folder: Path) -> object:
    """Put a changed part in its place in the archive that it is of, and read that."""
    number, _, rest = data.partition(b"\0")
    changed, _, content = rest.partition(b"\0")
    seed = seeds[int(number) % len(seeds)] if number.isdigit() else seeds[0]
    name = changed.decode("utf-8", "replace")
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as archive, zipfile.ZipFile(buffer, "w") as made:
        names = archive.namelist()
        if name not in names:
            name = max(names, key=lambda one: archive.getinfo(one).file_size)
        for one in names:
            made.writestr(one, content if one == name else archive.read(one))
    return read_by(reader, buffer.getvalue(), folder)


def reader_targets() -> tuple[Target, ...]:
    """Return a target for each reader, another for the parts of each that reads archives, and one for all together."""
    targets = []
    for reader in READERS:
        targets.append(Target(f"files: {reader.id}", partial(seeds_of, reader), _WORDS, partial(read_by, reader)))
        if reader.id in ("docx", "odt", "xlsx", "qdpx", "epub"):
            targets.append(_parts_target(reader))
        if reader.id == "sqlite":
            cells = lambda: [f"{at}\0".encode() + cell[3] for at, cell in enumerate(_cells())]  # noqa: E731
            targets.append(Target("files: values of sqlite", cells, _WORDS, partial(_read_cell, reader)))
    everything: Callable[[], list[bytes]] = lambda: [seed for reader in READERS for seed in seeds_of(reader)]  # noqa: E731
    return (*targets, Target("files: any", everything, _WORDS, _read_whatever))


def _parts_target(reader: Reader) -> Target:
    @cache
    def archives() -> list[bytes]:
        return [seed for seed in seeds_of(reader) if zipfile.is_zipfile(io.BytesIO(seed))]

    def read(data: bytes, folder: Path) -> object:
        return _read_part(reader, archives(), data, folder)

    return Target(f"files: parts of {reader.id}", lambda: _parts(archives()), _WORDS, read)
