"""Takes JSON and JSON lines apart into records, with distrust. What a record means is its format's matter.

A file is one of three: lines that each hold a value, a list of values, or one value. One that is too large to be held
is not for this module but for `long_json`.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, TypeVar

from annotator.errors import UnreadableSource
from annotator.importing.format import InputFile
from annotator.importing.long_json import is_long, long_records, no_json, no_json_line

T = TypeVar("T", str, int, float, dict[str, Any], list[Any])

_FIRST = "first record of JSON"
_DECODER = json.JSONDecoder()
_SPACE = re.compile(r"[ \t\r\n]*")


def records(file: InputFile) -> Iterator[Any]:
    """Yield the records of a file, and in the place of a line that is no JSON an UnreadableSource that names it.

    Raises UnreadableSource where the whole file is none.
    """
    if is_long(file):
        yield from long_records(file)
        return
    text = text_of(file)
    if _is_lines(text):
        yield from _lines(file, text)
        return
    try:
        whole = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise no_json(file, error) from error
    if isinstance(whole, list):
        yield from whole
    else:
        yield whole


def first_record(file: InputFile) -> Any:
    """Return the first record of a file, None where it is no JSON. Only as much is taken apart as it takes, once."""
    if _FIRST not in file.found_out:
        file.found_out[_FIRST] = _first_record(file)
    return file.found_out[_FIRST]


def _first_record(file: InputFile) -> Any:
    if not file.head.lstrip(b"\xef\xbb\xbf \t\r\n\xff\xfe\0").startswith((b"{", b"[")):
        return None
    try:
        if is_long(file):
            first = next(long_records(file), None)
            return None if isinstance(first, UnreadableSource) else first
        text = text_of(file)
        at = _past_space(text, 0)
        if text.startswith("[", at):
            at = _past_space(text, at + 1)
        return _DECODER.raw_decode(text, at)[0]
    except (ValueError, RecursionError, UnreadableSource):
        return None


def text_of(file: InputFile) -> str:
    """Return the text of a JSON file: UTF-8, or UTF-16 or UTF-32 as its first bytes tell."""
    data = file.data
    try:
        return data.decode(json.detect_encoding(data), "surrogatepass").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise no_json(file, error) from error


def is_of(value: Any, kind: type[T]) -> bool:
    """Tell whether a value is of a kind; true and false are no numbers."""
    return isinstance(value, kind) and not isinstance(value, bool)


def string(value: Any) -> str:
    """Return a value as a text: a text as it is, a number as it is written, of anything else the empty text."""
    if isinstance(value, str):
        return value
    return str(value) if is_of(value, int) or is_of(value, float) else ""


def mapping(value: Any) -> dict[str, Any]:
    """Return a value where it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def listed(value: Any) -> list[Any]:
    """Return a value where it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def number(value: Any) -> int:
    """Return a whole number that is none below zero; -1 where it is something else."""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return value if is_of(value, int) and 0 <= value < 1 << 62 else -1


def _is_lines(text: str) -> bool:
    """Tell whether a file holds a value a line: its first line is one, and something follows."""
    at = _past_space(text, 0)
    try:
        _, end = _DECODER.raw_decode(text, at)
    except (ValueError, RecursionError):
        # a broken first line of many is told as one; a broken whole file as a whole
        line = text[at:].partition("\n")[0].rstrip()
        return line.startswith("{") and line.endswith("}") and "\n{" in text
    return _past_space(text, end) < len(text)


def _lines(file: InputFile, text: str) -> Iterator[Any]:
    total = len(text)
    done = 0
    for number_, line in enumerate(text.split("\n"), 1):
        done += len(line) + 1
        if not line.strip():
            continue
        file.beat(min(done, total), total)
        try:
            yield json.loads(line)
        except (ValueError, RecursionError) as error:
            yield no_json_line(file, number_, error)


def _past_space(text: str, at: int) -> int:
    match = _SPACE.match(text, at)
    return match.end() if match else at
