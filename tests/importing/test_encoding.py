"""From bytes to text: what is recognised, what is guessed and said, and what is refused."""

from __future__ import annotations

import codecs

import pytest

from annotator.errors import UnreadableSource
from annotator.importing.encoding import CHOICES, decode, label

CERTAIN = [
    ("utf-8", "naïve 😀 e\u0301 שלום", "utf-8"),
    ("utf-8", "😀", "utf-8"),
    ("utf-8", "a\u00a0b", "utf-8"),
    ("utf-8-sig", "naïve 😀", "utf-8-sig"),
    ("utf-16", "naïve 😀 שלום", "utf-16-le"),
    ("utf-32", "naïve 😀", "utf-32-le"),
]
GUESSED = [
    ("cp1252", "naïve", "cp1252"),
    ("cp1252", "café", "cp1252"),
    ("cp1252", "a\u00a0b costs £20 – or €25", "cp1252"),
    ("cp1252", "“Hello,” he said – it’s déjà vu…", "cp1252"),
    ("cp1252", "El niño comió piñas en España y Perú. ¿Sí? ¡No!", "cp1252"),
    ("cp1252", "Fähre über die größere Straße", "cp1252"),
    ("cp1252", "Il a été à l’hôtel où l’œuvre fut créée", "cp1252"),
    ("cp1250", "Zażółć gęślą jaźń, powiedział prezydent w Warszawie wczoraj.", "cp1250"),
    ("cp1250", "Příliš žluťoučký kůň úpěl ďábelské ódy", "cp1250"),
    ("cp1251", "Привет, мир", "cp1251"),
    ("koi8-r", "Президент сказал вчера в Москве, что всё хорошо.", "koi8-r"),
    ("cp1253", "Ο πρωθυπουργός είπε χθες", "cp1253"),
    ("cp1254", "Cumhurbaşkanı Erdoğan bugün şöyle dedi: ışık", "cp1254"),
    ("cp1256", "قال الرئيس أمس", "cp1256"),
    ("shift_jis", "東京で会議が開かれた。", "shift_jis"),
    ("gb18030", "总统昨天在北京说", "gb18030"),
    ("utf-16-le", "Hello world", "utf-16-le"),
    ("utf-16-be", "Hello world", "utf-16-be"),
    ("utf-16-le", "Привет, мир", "utf-16-le"),
    ("utf-16-be", "总统昨天 在北京说\n", "utf-16-be"),
]


@pytest.mark.parametrize(("codec", "text", "found"), CERTAIN)
def test_a_certain_encoding_is_read_without_a_word(codec: str, text: str, found: str) -> None:
    decoded = decode(text.encode(codec), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.warnings) == (text, found, ())


@pytest.mark.parametrize(("codec", "text", "found"), GUESSED)
def test_a_guess_is_right_and_is_told(codec: str, text: str, found: str) -> None:
    decoded = decode(text.encode(codec), "a.txt")
    assert (decoded.text, decoded.encoding) == (text, found)
    assert len(decoded.warnings) == 1
    assert label(found).partition(" (")[0] in decoded.warnings[0]
    assert "please check" in decoded.warnings[0]


@pytest.mark.parametrize(
    ("data", "shown", "line"),
    [
        (b"na\xc3\xafve caf\xe9\nd\xc3\xa9j\xc3\xa0", "naïve caf�\ndéjà", 1),
        (b"one\ntwo \xc3( three", "one\ntwo �( three", 2),
        (b"one\n\xef\xbf\xbd \xff\xfe\xc3( two", "one\n� ���( two", 2),
        (b"\xef\xbb\xbfmarked \xff", "marked �", 1),
    ],
)
def test_damaged_utf8_is_told_and_does_not_become_junk(data: bytes, shown: str, line: int) -> None:
    decoded = decode(data, "a.txt")
    assert decoded.text == shown
    assert "Damaged UTF-8" in decoded.warnings[0]
    assert f"line {line}." in decoded.warnings[0]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "only white space"),
        (b" \n\t \xc2\xa0\n", "only white space"),
        (codecs.BOM_UTF8, "only white space"),
        (b"\0" * 50, "binary"),
        (bytes(range(256)), "binary"),
        (b"\x00\x01\x02\x03ab\x80\x90" * 10, "binary"),
        (b"ab\x81\x8d\x8f text \x90\x9d", "no other encoding fits"),
        (codecs.BOM_UTF16_LE + b"a\0b\0c", "not valid UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_by_name(data: bytes, words: str) -> None:
    with pytest.raises(UnreadableSource, match=words) as refused:
        decode(data, "a.txt")
    assert "a.txt" in refused.value.what
    assert refused.value.remedy


def test_stray_nuls_are_dropped_and_told() -> None:
    decoded = decode(b"The council\0 met on\0 Tuesday.", "a.txt")
    assert decoded.text == "The council met on Tuesday."
    assert decoded.warnings == ("2 NUL bytes dropped.",)


def test_line_ends_become_lf_and_the_mark_goes() -> None:
    assert decode(codecs.BOM_UTF8 + b"a\r\nb\rc\n\r\nd", "a.txt").text == "a\nb\nc\n\nd"


def test_a_chosen_encoding_replaces_the_guess() -> None:
    data = "naïve café".encode("mac-roman")
    assert decode(data, "a.txt").text != "naïve café"
    decoded = decode(data, "a.txt", "mac-roman")
    assert (decoded.text, decoded.encoding, decoded.warnings) == ("naïve café", "mac-roman", ())


def test_a_chosen_encoding_that_does_not_fit_or_is_unknown_is_refused() -> None:
    with pytest.raises(UnreadableSource, match="not valid UTF-8"):
        decode(b"caf\xe9", "a.txt", "utf-8")
    for unknown in ("klingon", "base64", "unicode_escape"):
        with pytest.raises(UnreadableSource, match="no encoding"):
            decode(b"cafe", "a.txt", unknown)


@pytest.mark.parametrize("name", [name for name, _ in CHOICES])
def test_every_choice_can_be_chosen(name: str) -> None:
    assert decode("A line.".encode(name), "a.txt", name).text == "A line."
    assert codecs.lookup(name).name == name


def test_a_long_text_is_guessed_by_where_it_is_not_ascii() -> None:
    text = "The quick brown fox. " * 100_000 + "Déjà vu, naïve façade."
    assert decode(text.encode("cp1252"), "a.txt").text == text
