"""XML and archives of strangers: what is built to exhaust the machine, or to be read two ways, is refused in words."""

from __future__ import annotations

import io
import struct
import tracemalloc
import warnings
import zipfile
from collections.abc import Callable

import pytest

from annotator import bounded
from annotator.bounded import open_archive, safe_xml
from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile


def packed(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore")  # a name that stands twice
        for name, data in entries:
            archive.writestr(name, data)
    return buffer.getvalue()


def archive_of(data: bytes, depth: int = 0) -> InputFile:
    return InputFile("drafts.zip", content=data, depth=depth)


def refusal(act: Callable[[], object]) -> UnreadableSource:
    with pytest.raises(UnreadableSource) as refused:
        act()
    assert refused.value.remedy
    return refused.value


def test_xml_is_read_as_it_stands() -> None:
    root = safe_xml('<?xml version="1.0" encoding="utf-16"?><a b="ö">Zürich &amp; Bern</a>'.encode("utf-16"), "x.xml")
    assert (root.tag, root.get("b"), root.text) == ("a", "ö", "Zürich & Bern")


def test_characters_that_pages_call_by_name_are_there() -> None:
    page = b'<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">'
    root = safe_xml(page + b"<p>5&nbsp;000<b>1</b>&mdash;x<i/>&euro;</p>", "page.xhtml")
    assert "".join(root.itertext()) == "5\xa0000" + "1" + "—x" + "€"


@pytest.mark.parametrize(
    "xml",
    [
        b'<!DOCTYPE a [<!ENTITY x "twelve">]><a>&x;</a>',
        b'<!DOCTYPE a [<!ENTITY x "twelve">]><a b="&x;"/>',
        b'<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        b'<!DOCTYPE a [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]><a/>',
    ],
)
def test_entities_are_refused(xml: bytes) -> None:
    assert "draft.xml" in refusal(lambda: safe_xml(xml, "draft.xml")).what


def test_entities_within_entities_fill_no_memory() -> None:
    levels = [b'<!ENTITY e0 "' + b"ha" * 50 + b'">']
    levels += [b'<!ENTITY e%d "%s">' % (n, b"&e%d;" % (n - 1) * 10) for n in range(1, 12)]
    xml = b"<!DOCTYPE a [" + b"".join(levels) + b']><a b="&e11;">&e11;</a>'
    tracemalloc.start()
    try:
        refusal(lambda: safe_xml(xml, "laughs.xml"))
        assert tracemalloc.get_traced_memory()[1] < 5_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("depth", [bounded.DEEPEST_XML + 1, 20_000])
def test_what_lies_too_deep_is_refused(depth: int) -> None:
    assert "deep in each other" in refusal(lambda: safe_xml(b"<a>" * depth + b"</a>" * depth, "deep.xml")).what


def test_what_lies_just_deep_enough_is_read() -> None:
    depth = bounded.DEEPEST_XML
    assert safe_xml(b"<a>" * depth + b"</a>" * depth, "deep.xml").tag == "a"


@pytest.mark.parametrize("xml", [b"<r>" + b"<a/>" * 3_200_000 + b"</r>", b"<r " + b'a="" ' * 1_700_000 + b"/>"])
def test_markup_that_would_fill_the_memory_is_refused(xml: bytes) -> None:
    assert "too large" in refusal(lambda: safe_xml(xml, "huge.xml")).what


@pytest.mark.parametrize(
    "xml", [b"", b"<a>", b"<a></b>", b"no xml", b"\0\0", b'<?xml version="1.0" encoding="x-y"?><a/>']
)
def test_broken_xml_is_told(xml: bytes) -> None:
    assert "broken.xml is damaged" in refusal(lambda: safe_xml(xml, "broken.xml")).what


def test_an_archive_gives_what_is_in_it() -> None:
    data = packed(("drafts/", b""), ("drafts/Zürich.txt", b"Zurich"), ("b.xml", b"<b>2</b>"))
    with open_archive(archive_of(data)) as archive:
        assert archive.names == ("drafts/Zürich.txt", "b.xml")
        assert "b.xml" in archive
        assert archive.read("drafts/Zürich.txt") == b"Zurich"
        assert archive.xml("b.xml").text == "2"
        assert "missing.xml" in refusal(lambda: archive.read("missing.xml")).what


def test_names_in_utf_8_that_do_not_say_so_are_read() -> None:
    data = packed(("Zxxrich.txt", b"1")).replace(b"Zxxrich", "Zürich".encode())
    with open_archive(archive_of(data)) as archive:
        assert archive.read("Zürich.txt") == b"1"


def test_a_bomb_stops_early() -> None:
    data = packed(("word/document.xml", b"\0" * 60_000_000))
    assert len(data) < 100_000
    with open_archive(archive_of(data)) as archive:
        tracemalloc.start()
        try:
            assert "far more than any text" in refusal(lambda: archive.read("word/document.xml")).what
            assert tracemalloc.get_traced_memory()[1] < 20_000_000
        finally:
            tracemalloc.stop()


def test_an_entry_that_says_it_is_small_is_counted_all_the_same() -> None:
    data = packed(("a.txt", b"x" * 5_000))
    small = data.replace(struct.pack("<L", 5_000), struct.pack("<L", 10))
    with open_archive(archive_of(small)) as archive:
        refusal(lambda: archive.read("a.txt"))
    large = data.replace(struct.pack("<L", 5_000), struct.pack("<L", 4_000_000_000))
    with open_archive(archive_of(large)) as archive:
        assert archive.read("a.txt") == b"x" * 5_000


def test_all_of_an_archive_is_counted_together() -> None:
    data = packed(*((f"{number}.txt", b"x" * 1_000) for number in range(10)), method=zipfile.ZIP_STORED)
    with open_archive(archive_of(data), largest_content=5_500) as archive:
        read = [archive.read(name) for name in archive.names[:5]]
        assert len(read) == 5
        assert "more than is read of one file" in refusal(lambda: archive.read("5.txt")).what


def test_too_many_entries_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "MOST_ENTRIES", 5)
    data = packed(*((f"{number}.txt", b"") for number in range(6)))
    assert "more than 5 files" in refusal(lambda: open_archive(archive_of(data))).what


def test_archives_in_archives_have_an_end() -> None:
    data = packed(("a.txt", b"1"))
    with open_archive(archive_of(data, depth=bounded.MOST_NESTED)) as archive:
        assert archive.names == ("a.txt",)
    assert "archives" in refusal(lambda: open_archive(archive_of(data, depth=bounded.MOST_NESTED + 1))).what


@pytest.mark.parametrize("name", ["../a.txt", "/etc/passwd", "C:\\a.txt", "a/../../b.txt", "..\\..\\a.txt", "\\\\h\\a"])
def test_names_that_lead_out_are_not_read(name: str) -> None:
    with open_archive(archive_of(packed((name, b"1"), ("good.txt", b"2")))) as archive:
        assert archive.read("good.txt") == b"2"
        assert "leads out" in refusal(lambda: archive.read(next(iter(archive)))).what


def test_a_name_that_stands_twice_is_not_read() -> None:
    with open_archive(archive_of(packed(("a.txt", b"1"), ("a.txt", b"2"), ("b.txt", b"3")))) as archive:
        assert archive.names == ("a.txt", "b.txt")
        assert "stands twice" in refusal(lambda: archive.read("a.txt")).what


def test_encrypted_entries_are_told() -> None:
    data = bytearray(packed(("a.txt", b"secret")))
    data[6] |= 1
    data[data.rindex(b"PK\x01\x02") + 8] |= 1
    with open_archive(archive_of(bytes(data))) as archive:
        refused = refusal(lambda: archive.read("a.txt"))
    assert refused.what == "drafts.zip/a.txt is encrypted."
    assert "password" in refused.remedy


def test_unknown_packing_is_told() -> None:
    with open_archive(archive_of(packed(("a.txt", b"1"), method=zipfile.ZIP_LZMA))) as archive:
        assert "packed in a way" in refusal(lambda: archive.read("a.txt")).what


@pytest.mark.parametrize("kept", [4, 30, 200, -10, -30])
def test_archives_that_are_cut_off_are_told(kept: int) -> None:
    data = packed(*((f"{number}.txt", b"%d" % number) for number in range(20)))
    assert "damaged or cut off" in refusal(lambda: open_archive(archive_of(data[:kept]))).what


def test_every_damage_ends_in_words() -> None:
    data = packed(("a.txt", b"Ten people came. " * 20), ("b.xml", b"<b>2</b>"))
    for place in range(len(data)):
        for value in (0, 0xFF, data[place] ^ 0x10):
            damaged = data[:place] + bytes([value]) + data[place + 1 :]
            try:
                with open_archive(archive_of(damaged)) as archive:
                    for name in archive:
                        archive.read(name)
            except UnreadableSource as refused:
                assert "drafts.zip" in refused.what  # noqa: PT017  # most damage is met, some does no harm
