"""Takes JSON that is too large to be held apart into its records, one at a time: lines, or a list.

Each record is held whole, so that it has a limit of its own. One value that is no list cannot be read so.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import IO, Any

from annotator.errors import UnreadableSource
from annotator.files import SIZE_LIMIT, megabytes, unreadable
from annotator.importing.format import InputFile
from annotator.messages import message

LONGEST_RECORD = 16_000_000
"""Letters."""
_CHUNK = 1_000_000
_BEAT_EVERY = 100
_DECODER = json.JSONDecoder()
_SPACE = " \t\r\n"


def is_long(file: InputFile) -> bool:
    """Tell whether a file is too large to be read whole."""
    return file.path is not None and file.content is None and file.size > SIZE_LIMIT


def long_records(file: InputFile) -> Iterator[Any]:
    """Yield the records of a file, and in the place of a line that is no JSON an UnreadableSource that names it.

    Raises UnreadableSource where it is one value and no list, or from where on it is no JSON.
    """
    if file.path is None:
        raise ValueError("what is too large to be held is on the disk")
    try:
        encoding = json.detect_encoding(file.head[:4])
        with file.path.open(encoding=encoding, errors="surrogatepass", newline="\n") as stream:
            first = stream.read(_CHUNK)
            if first.removeprefix("\ufeff").lstrip(_SPACE).startswith("["):
                yield from _listed(file, stream, first)
                return
            stream.seek(0)
            yield from _lines(file, stream)
    except UnicodeDecodeError as error:
        raise no_json(file, error) from error
    except OSError as error:
        raise unreadable(file.path, error) from error


def no_json(file: InputFile, reason: object) -> UnreadableSource:
    """Return the words for a file that is no JSON."""
    return UnreadableSource(
        message("{name} is no JSON: {reason}.", name=file.name, reason=str(reason)),
        message("Export it again from the program that it comes from."),
    )


def no_json_line(file: InputFile, number: int, reason: object) -> UnreadableSource:
    """Return the words for a line that is no JSON."""
    return UnreadableSource(
        message("{name}, line {number}: it is no JSON: {reason}.", name=file.name, number=number, reason=str(reason))
    )


def _lines(file: InputFile, stream: IO[str]) -> Iterator[Any]:
    done = 0
    for number, line in enumerate(iter(lambda: stream.readline(LONGEST_RECORD), ""), 1):
        done += len(line)
        if number % _BEAT_EVERY == 0:
            file.beat(min(done, file.size), file.size)
        if len(line) == LONGEST_RECORD:
            raise _one_value(file) if number == 1 else _too_long(file)
        if not line.strip(_SPACE + "\ufeff"):
            continue
        try:
            yield json.loads(line.removeprefix("\ufeff"))
        except (ValueError, RecursionError) as error:
            if done == len(line) and not line.rstrip().endswith("}"):
                raise _one_value(file) from error  # it goes on for lines
            yield no_json_line(file, number, error)


def _listed(file: InputFile, stream: IO[str], begun: str) -> Iterator[Any]:
    """Yield the values of a list; `begun` is what was read of it."""
    text, at, done = begun, begun.index("[") + 1, 0
    count = 0
    while True:
        at = _past(text, at, _SPACE + ",")
        if text.startswith("]", at):
            return
        value, end, error = _value(text, at)
        if error is None:
            yield value
            at = end
            count += 1
            if count % _BEAT_EVERY == 0:
                file.beat(min(done + at, file.size), file.size)
            continue
        if len(text) - at > LONGEST_RECORD:
            raise _too_long(file)
        more = stream.read(max(_CHUNK, len(text) - at))
        if not more:
            raise no_json(file, error)
        done += at
        text, at = text[at:] + more, 0


def _value(text: str, at: int) -> tuple[Any, int, Exception | None]:
    """Return the value that begins at a place and where it ends, or why there is none; what follows must be there."""
    try:
        value, end = _DECODER.raw_decode(text, at)
    except (ValueError, RecursionError) as error:
        return None, at, error
    if not text.startswith((",", "]"), _past(text, end, _SPACE)):
        return None, at, ValueError("the list is cut off")  # 12 may go on as 123
    return value, end, None


def _past(text: str, at: int, passed: str) -> int:
    while text[at : at + 1] and text[at] in passed:
        at += 1
    return at


def _one_value(file: InputFile) -> UnreadableSource:
    return UnreadableSource(
        message(
            "{name} is too large to be read as one value: {size}, and the limit is {limit}.",
            name=file.name,
            size=megabytes(file.size),
            limit=megabytes(SIZE_LIMIT),
        ),
        message("Save it as JSON lines (a record a line) or as a list of records: these may be of any size."),
    )


def _too_long(file: InputFile) -> UnreadableSource:
    return UnreadableSource(
        message(
            "{name}: a record is longer than {value} million letters.",
            name=file.name,
            value=LONGEST_RECORD // 1_000_000,
        ),
        message("Check that each record is an article of its own."),
    )
