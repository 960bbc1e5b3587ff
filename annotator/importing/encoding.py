"""Turns bytes into text: finds the encoding, says how sure it is, and never lets junk pass in silence.

The order is: byte order mark, UTF-16 without one, strict UTF-8, UTF-8 with a little damage, and only then a guess.
Guessing is weakest on short files, so a short western file is taken for Windows-1252 where that reads well; every
guess carries a warning, and the user can name the encoding instead. What the text means is no matter of this module.
"""

from __future__ import annotations

import codecs
import re
import unicodedata
from dataclasses import dataclass

from annotator.errors import UnreadableSource
from annotator.importing.spelling import icelandic_letters, latin_fit, reads_like_a_language
from annotator.messages import message, sentences

CHOICES: tuple[tuple[str, str], ...] = (
    ("utf-8", "UTF-8"),
    ("utf-16-le", "UTF-16 little endian"),
    ("utf-16-be", "UTF-16 big endian"),
    ("cp1252", "Windows-1252 (western Europe)"),
    ("iso8859-15", "ISO 8859-15 (western Europe)"),
    ("mac-roman", "Mac Roman (western Europe)"),
    ("cp850", "DOS 850 (western Europe)"),
    ("cp1250", "Windows-1250 (central Europe)"),
    ("iso8859-2", "ISO 8859-2 (central Europe)"),
    ("cp1251", "Windows-1251 (Cyrillic)"),
    ("iso8859-5", "ISO 8859-5 (Cyrillic)"),
    ("koi8-r", "KOI8-R (Russian)"),
    ("koi8-u", "KOI8-U (Ukrainian)"),
    ("cp866", "DOS 866 (Cyrillic)"),
    ("cp1253", "Windows-1253 (Greek)"),
    ("cp1254", "Windows-1254 (Turkish)"),
    ("cp1255", "Windows-1255 (Hebrew)"),
    ("cp1256", "Windows-1256 (Arabic)"),
    ("iso8859-6", "ISO 8859-6 (Arabic)"),
    ("cp1257", "Windows-1257 (Baltic)"),
    ("cp1258", "Windows-1258 (Vietnamese)"),
    ("cp874", "Windows-874 (Thai)"),
    ("gb18030", "GB 18030 (Chinese)"),
    ("big5hkscs", "Big5 (Chinese)"),
    ("shift_jis", "Shift JIS (Japanese)"),
    ("cp932", "Windows-932 (Japanese)"),
    ("euc_jp", "EUC-JP (Japanese)"),
    ("cp949", "Windows-949 (Korean)"),
)
"""The encodings a user can choose from: Python's own codec name, and the label to show."""

_LABELS = dict(CHOICES) | {
    "utf-8-sig": "UTF-8 with a byte order mark",
    "utf-32-le": "UTF-32 little endian",
    "utf-32-be": "UTF-32 big endian",
}
# the detector's names whose superset in Windows is what such files really are
_SUPERSETS = {
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "iso8859-4": "cp1257",
    "iso8859-7": "cp1253",
    "iso8859-8": "cp1255",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "iso8859-13": "cp1257",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_BOMS = (
    # UTF-32 before UTF-16: the little endian mark of one begins with the mark of the other
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_CHOOSE = message("Choose its encoding by hand, or save it again as UTF-8.")
_SAMPLE = 1 << 20
_FEW_NULS = 3
_CONTROLS = bytes([*range(0x01, 0x09), *range(0x0E, 0x20), 0x7F])
_CONTROL = re.compile("[\x01-\x08\x0e-\x1f\x7f]")
_UTF8_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}",
)
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with LF line ends and no byte order mark, the codec it was read with, and what the user should look at."""

    text: str
    encoding: str
    warnings: tuple[str, ...] = ()


def label(encoding: str) -> str:
    """Return the name of an encoding to show to people."""
    return _LABELS.get(encoding, encoding.upper())


def declared(name: str) -> str | None:
    """Return Python's codec for an encoding that a page or a mail says it is in, or None where there is none such.

    What is called Latin-1 or GB 2312 is read as what such files really are: Windows-1252, GB 18030.
    """
    try:
        codec = codecs.lookup(name.strip().strip("\"'").lower()).name
    except (LookupError, ValueError):
        return None
    if codec == "ascii":
        return None  # who says so says nothing: what is not ASCII in it is of another encoding
    codec = _SUPERSETS.get(codec, codec)
    return codec if codec in _LABELS else None


def decode_declared(data: bytes, source_name: str, name: str | None) -> Decoded:
    """Return the text of bytes that say what they are in; where that is not so, as `decode` finds it.

    Raises UnreadableSource as `decode` does.
    """
    codec = declared(name) if name else None
    if codec is not None and not any(data.startswith(mark) for mark, _ in _BOMS) and _decodes(data, codec):
        return _finished(Decoded(data.decode(codec), codec), source_name)
    return decode(data, source_name)


def decode(data: bytes, source_name: str, encoding: str | None = None) -> Decoded:
    """Return the text of some bytes; `encoding`, one of CHOICES, replaces the guess.

    Raises UnreadableSource for bytes that are no text, that break the rules of their encoding, or hold only white
    space, and for an encoding that is not known.
    """
    decoded = _as_chosen(data, source_name, encoding) if encoding else _as_found(data, source_name)
    return _finished(decoded, source_name)


def tidy_text(text: str, source_name: str) -> Decoded:
    """Return text that came as text (the clipboard) in the same form, without what no database can hold."""
    warnings: tuple[str, ...] = ()
    if _LONE_SURROGATE.search(text):
        # a pair of them is one character; a half alone is none
        joined = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        halves = joined.count("\ufffd") > text.count("\ufffd")
        text = joined
        if halves:
            warnings = ("Halves of letters or signs were replaced by \ufffd.",)
    return _finished(Decoded(text, "utf-8", warnings), source_name)


def _as_chosen(data: bytes, source_name: str, encoding: str) -> Decoded:
    try:
        codec = codecs.lookup(encoding).name
    except LookupError:
        codec = ""
    if codec not in _LABELS:
        raise UnreadableSource(
            message("{name}: there is no encoding '{encoding}'.", name=source_name, encoding=encoding),
            message("Choose one of the list."),
        )
    return Decoded(_strictly(data, codec, source_name), codec)


def _as_found(data: bytes, source_name: str) -> Decoded:
    for mark, codec in _BOMS:
        if not data.startswith(mark):
            continue
        if codec == "utf-8-sig":
            return _utf8(data, codec, source_name)
        if codec == "utf-32-le" and not _decodes(data, codec):
            continue
        if not codec.startswith("utf-16") or b"\0" in data:
            return Decoded(_strictly(data, codec, source_name), codec)
        if not _mostly_ascii(data) and _decodes(data, codec):
            # without one NUL it has no space, line end or Latin letter: Chinese, or bytes that only look marked
            return _to_check(data, codec)
    wide = _utf16_without_mark(data)
    return _to_check(data, wide) if wide is not None else _utf8(data, "utf-8", source_name)


def _mostly_ascii(data: bytes) -> bool:
    sample = data[2:_SAMPLE]
    return sum(0x20 <= byte < 0x7F for byte in sample) > 0.75 * len(sample)


def _to_check(data: bytes, codec: str) -> Decoded:
    return Decoded(
        data.decode(codec), codec, (message("Read as {encoding}: please check the text.", encoding=label(codec)),)
    )


def _utf8(data: bytes, codec: str, source_name: str) -> Decoded:
    """Read as UTF-8; a little damage is shown as U+FFFD and told, other bytes lead to a guess."""
    try:
        return Decoded(data.decode(codec), codec)
    except UnicodeDecodeError as error:
        _refuse_controls(data, source_name)
        text = data.decode(codec, "replace")
        sound = sum(1 for _ in _UTF8_SEQUENCE.finditer(data))
        broken = text.count("\ufffd") - data.count("\ufffd".encode())
        line = data.count(b"\n", 0, error.start) + 1
    marked = codec == "utf-8-sig"
    if not marked and sound < broken and (guess := _guess(data)) is not None:
        return guess
    if marked or sound >= broken or broken <= max(3, len(text) // 1000):
        damaged = message(
            "Damaged UTF-8: %Ln place(s) that could not be read (is|are) shown as \ufffd, first in line {line}.",
            "",
            broken,
            line=line,
        )
        return Decoded(text, codec, (sentences(damaged, _CHOOSE),))
    raise UnreadableSource(
        message(
            "{source_name} is not valid UTF-8 (line {line}), and no other encoding fits it.",
            source_name=source_name,
            line=line,
        ),
        _CHOOSE,
    )


def _guess(data: bytes) -> Decoded | None:
    """Return the text in the encoding that fits best, with a warning, or None where none reads like a language."""
    western = _decodes(data, "cp1252")
    first = max(0, _first_high_byte(data) - 1000)
    sample = data[first : first + _SAMPLE]
    fit = latin_fit(sample.decode("cp1252"), 2) if western else 0.0
    guessed, confidence = _detected(sample)
    turkish = western and guessed == "cp1254" and confidence > 0.85 and icelandic_letters(sample.decode("cp1252")) >= 2
    if fit >= 0.8 and not turkish:
        return _guessed(data, "cp1252")
    if guessed is None or guessed == "cp1252" or confidence < 0.5 or not _decodes(data, guessed):
        guessed = None
    if guessed is not None and reads_like_a_language(sample.decode(guessed, "ignore")):
        return _guessed(data, guessed)
    return _guessed(data, "cp1252") if fit >= 0.6 else None


def _guessed(data: bytes, codec: str) -> Decoded:
    name = label(codec).partition(" (")[0]
    return Decoded(
        data.decode(codec), codec, (message("Read as {encoding}: please check the accents.", encoding=name),)
    )


def _detected(sample: bytes) -> tuple[str | None, float]:
    """Ask the detector, and return Python's name for what it says. Imported here: most files never need it."""
    import cchardet

    result = cchardet.detect(sample)
    name, confidence = result["encoding"], result["confidence"]
    if name is None or confidence is None:
        return None, 0.0
    try:
        codec = codecs.lookup(name).name
    except LookupError:
        return None, 0.0
    codec = _SUPERSETS.get(codec, codec)
    return (codec, confidence) if codec in _LABELS and not codec.startswith("utf") else (None, 0.0)


def _first_high_byte(data: bytes) -> int:
    match = re.search(rb"[\x80-\xff]", data)
    return match.start() if match else 0


def _decodes(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _strictly(data: bytes, codec: str, source_name: str) -> str:
    try:
        return data.decode(codec)
    except UnicodeDecodeError as error:
        raise UnreadableSource(
            message(
                "{source_name} is not valid {label}: byte {byte} breaks its rules.",
                source_name=source_name,
                label=label(codec),
                byte=error.start + 1,
            ),
            _CHOOSE,
        ) from error


def _utf16_without_mark(data: bytes) -> str | None:
    """Return the UTF-16 codec whose NUL bytes these are, or None.

    Western text in UTF-16 has a NUL at every second place; other scripts only where spaces and line ends stand, so
    that there the rest must also be no UTF-8, and the text must hold nothing that no text holds.
    """
    sample = data[: _SAMPLE & ~1]
    nuls = sample.count(0)
    if nuls == 0 or len(data) % 2:
        return None
    odd = sample[1::2].count(0)
    if max(odd, nuls - odd) < 0.9 * nuls:
        return None
    codec = "utf-16-le" if odd > nuls - odd else "utf-16-be"
    if not _decodes(data, codec):
        return None
    if nuls < 0.2 * len(sample) and _is_plain(sample.replace(b"\0", b"")):
        return None
    text = sample.decode(codec, "ignore")
    strange = any(c not in "\t\n\r" and unicodedata.category(c) in ("Cc", "Cn", "Co") for c in text)
    return codec if not strange and any(c in " \n\r" for c in text) else None


def _is_plain(sample: bytes) -> bool:
    """Tell whether bytes are text in a narrow encoding: UTF-8 without control characters."""
    text = sample.decode("utf-8", "ignore")
    return len(text) > 0.9 * len(sample) and not _CONTROL.search(text)


def _refuse_controls(data: bytes, source_name: str) -> None:
    sample = data[:_SAMPLE]
    controls = len(re.findall(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f]", sample)) + max(0, sample.count(0) - _FEW_NULS)
    if controls > max(2, len(sample) // 100):
        raise _binary(source_name)


def _binary(source_name: str) -> UnreadableSource:
    return UnreadableSource(
        message("{source_name} is not text: it is a binary file.", source_name=source_name),
        message("Save it as a text file, or copy its text and paste it."),
    )


def _controls_in(text: str) -> int:
    """Return how many control characters are in a text; each is one byte, and no byte of another character's."""
    data = text.encode("utf-8", "surrogatepass")
    return len(data) - len(data.translate(None, _CONTROLS))


def _finished(decoded: Decoded, source_name: str) -> Decoded:
    """Drop the byte order mark and stray NULs, normalise line ends, and refuse what is no text after all."""
    text = decoded.text.removeprefix("\ufeff")
    warnings = decoded.warnings
    nuls = text.count("\0")
    controls = _controls_in(text)
    if nuls > max(_FEW_NULS, len(text) // 1000) or controls > max(2, len(text) // 100):
        raise _binary(source_name)
    if nuls:
        # PostgreSQL cannot hold them, and SQL's length() stops at them
        text = text.replace("\0", "")
        warnings = (*warnings, message("%Ln NUL byte(s) dropped.", "", nuls))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip("\ufeff\u200b \t\n\v\f\x1c\x1d\x1e\x1f\x85\xa0") or text.isspace():
        raise UnreadableSource(
            message("{source_name} holds only white space.", source_name=source_name),
            message("Check that it was saved whole."),
        )
    return Decoded(text, decoded.encoding, warnings)
