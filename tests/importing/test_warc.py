"""Archives of the web: the page that was asked for is found, by way of redirects; what is built to harm is refused."""

from __future__ import annotations

import gzip

import pytest

from annotator.domain.incoming import Incoming
from annotator.domain.left_out import LeftOutKind
from annotator.domain.saved_page import Saved, SavedBy
from annotator.errors import UnreadableSource
from annotator.importing import read_articles
from annotator.importing.format import InputFile
from annotator.importing.formats import warc
from annotator.importing.readers import reader_for

DATE = "2026-11-24T13:00:00Z"
WORDS = "The committee met for the third time this year and heard what the town had spent on its bridges. " * 3
HTML = "text/html; charset=utf-8"


def page(title: str, head: str = "") -> bytes:
    html = (
        f"<!doctype html><html><head>{head}</head><body><article><h1>{title}</h1><p>{WORDS}</p></article></body></html>"
    )
    return html.encode()


class Archive:
    """Writes an archive as crawlers do: a record after the other, each packed by itself where it is compressed."""

    def __init__(self, *, packed: bool = True) -> None:
        self._packed = packed
        self._records: list[bytes] = []

    def add(
        self,
        address: str,
        content: bytes = b"",
        media: str = HTML,
        *,
        status: str = "200 OK",
        kind: str = "response",
        headers: tuple[tuple[str, str], ...] = (),
    ) -> None:
        if kind == "response":
            lines = [f"HTTP/1.1 {status}", f"Content-Type: {media}", *(": ".join(one) for one in headers), "", ""]
            content, media = "\r\n".join(lines).encode() + content, "application/http; msgtype=response"
        of_record = {
            "WARC-Type": kind,
            "WARC-Record-ID": f"<urn:uuid:{len(self._records):032x}>",
            "WARC-Target-URI": address,
            "WARC-Date": DATE,
            "Content-Type": media,
            "Content-Length": str(len(content)),
        }
        head = "WARC/1.0\r\n" + "".join(f"{name}: {value}\r\n" for name, value in of_record.items())
        record = f"{head}\r\n".encode() + content + b"\r\n\r\n"
        self._records.append(gzip.compress(record) if self._packed else record)

    def bytes(self) -> bytes:
        return b"".join(self._records)


def read(content: bytes, name: str = "page.warc.gz") -> Incoming:
    file = InputFile(name, content=content)
    assert reader_for(file).id == "warc"
    [found] = read_articles(file)
    assert isinstance(found, Incoming)
    return found


@pytest.mark.parametrize("packed", [True, False], ids=["gz", "plain"])
def test_the_page_that_redirects_lead_to_is_taken_and_the_others_are_told(packed: bool) -> None:
    archive = Archive(packed=packed)
    archive.add("http://courier.example/robots.txt", b"User-agent: *", "text/plain")
    archive.add("http://courier.example/b", status="301 Moved", headers=(("Location", "https://courier.example/b"),))
    archive.add("https://courier.example/b", status="302 Found", headers=(("Location", "/bridge#top"),))
    archive.add("https://courier.example/advert", page("Buy this"))
    archive.add("https://courier.example/bridge", page("Bridge costs double"), headers=(("X", "y"),))
    archive.add("https://courier.example/style.css", b"p {}", "text/css")
    article = read(archive.bytes(), "page.warc.gz" if packed else "page.warc")
    metadata = article.draft.metadata
    assert (metadata.title, metadata.url) == ("Bridge costs double", "https://courier.example/bridge")
    assert WORDS.strip() in article.draft.text
    assert article.saved == Saved(DATE, SavedBy.WARC)
    [other] = [one for one in article.left_out if one.what is LeftOutKind.OTHER]
    assert (other.count, other.text) == (1, "https://courier.example/advert")
    assert article.draft.warnings == ()


def test_redirects_in_a_circle_and_pages_of_errors_are_passed_over() -> None:
    archive = Archive()
    archive.add("https://a.example/", status="301 Moved", headers=(("Location", "https://b.example/"),))
    archive.add("https://b.example/", status="301 Moved", headers=(("Location", "https://a.example/"),))
    archive.add("https://c.example/", page("Not found"), status="404 Not Found")
    archive.add("https://d.example/", page("It is here"))
    assert read(archive.bytes()).draft.metadata.url == "https://d.example/"


def test_what_is_packed_in_the_answer_and_what_was_no_answer_is_read() -> None:
    archive = Archive()
    archive.add("urn:pageinfo:x", b"{}", "application/json", kind="resource")
    archive.add("https://a.example/", gzip.compress(page("Packed")), headers=(("Content-Encoding", "gzip"),))
    assert read(archive.bytes()).draft.metadata.title == "Packed"
    archive = Archive()
    archive.add("https://a.example/", page("Of a resource"), kind="resource")
    assert read(archive.bytes()).draft.metadata.title == "Of a resource"


def test_one_compressed_piece_of_many_records_is_read() -> None:
    archive = Archive(packed=False)
    archive.add("https://a.example/", page("First"))
    archive.add("https://a.example/two", page("Second"))
    assert read(gzip.compress(archive.bytes())).draft.metadata.title == "First"


def test_an_archive_that_ends_early_is_read_as_far_as_it_goes_and_it_is_told() -> None:
    archive = Archive(packed=False)
    archive.add("https://a.example/", page("First"))
    archive.add("https://a.example/two", page("Second"))
    whole = archive.bytes()
    for content in (whole[:-200], gzip.compress(whole)[:-20]):
        article = read(content)
        assert article.draft.metadata.title == "First"
        assert any("ends early" in warning for warning in article.draft.warnings)


def words_of(content: bytes) -> str:
    with pytest.raises(UnreadableSource) as fault:
        list(read_articles(InputFile("page.warc.gz", content=content)))
    return str(fault.value.what)


def test_what_holds_no_page_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    archive = Archive()
    archive.add("https://a.example/logo.png", b"\x89PNG", "image/png")
    assert "holds no page" in words_of(archive.bytes())
    archive = Archive(packed=False)
    archive.add("https://a.example/", page("x"))
    assert "damaged" in words_of(archive.bytes()[:300].replace(b"text/html", b"image/png"))
    archive = Archive()
    archive.add("https://a.example/", page("x"), headers=(("Content-Encoding", "br"),))
    assert "br" in words_of(archive.bytes())
    monkeypatch.setattr(warc, "SIZE_LIMIT", 100_000)
    archive = Archive()
    archive.add("https://a.example/", gzip.compress(b"<p>" * 200_000), headers=(("Content-Encoding", "gzip"),))
    assert "too large" in words_of(archive.bytes())
    monkeypatch.setattr(warc, "LARGEST_CONTENT", 100_000)
    archive = Archive(packed=False)
    archive.add("https://a.example/logo.png", bytes(200_000), "image/png")
    assert "too large" in words_of(gzip.compress(archive.bytes()))
    monkeypatch.setattr(warc, "MOST_RECORDS", 1)
    archive = Archive()
    archive.add("https://a.example/", page("x"))
    archive.add("https://a.example/b", page("x"))
    assert "too large" in words_of(archive.bytes())
