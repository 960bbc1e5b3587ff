"""Reads articles from files and from pasted text, as values that are not stored yet.

Which formats there are, `readers.py` lists; how each is read, its module in `formats/` knows. Nothing here knows the
database or the window.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from annotator.domain.incoming import Incoming
from annotator.errors import UnreadableSource
from annotator.files import SIZE_LIMIT, megabytes
from annotator.importing.encoding import tidy_text
from annotator.importing.folders import Source, expand
from annotator.importing.format import InputFile, Reader
from annotator.importing.readers import PLAIN_TEXT, reader_for, suffixes
from annotator.messages import message


def read_all(
    file: InputFile, reader: Reader | None = None, choose: Callable[[InputFile], Reader | None] = lambda _: None
) -> Iterator[tuple[InputFile, Incoming | UnreadableSource]]:
    """Yield the articles of a file and of those in it, each with the file that it is of; of what can't be read, why.

    The reader is found by what is in a file; a given one replaces that, and of a file that lies in another one what
    `choose` returns. Raises UnreadableSource where the file itself is of an unknown kind, empty, binary, too large, not
    there, or must not be read.
    """
    from annotator.importing.incoming import incoming_of

    chosen = reader or reader_for(file)
    for reading in chosen.read(file):
        if isinstance(reading, InputFile):
            yield from _within(reading, choose)
        elif isinstance(reading, UnreadableSource):
            yield file, reading
        else:
            try:
                article = incoming_of(reading, chosen, file.name, file.sha256)
            except UnreadableSource as empty:
                yield file, empty
            else:
                yield file, article if reader else _told_of_suffix(article, file, chosen)


def _within(
    file: InputFile, choose: Callable[[InputFile], Reader | None]
) -> Iterator[tuple[InputFile, Incoming | UnreadableSource]]:
    try:
        yield from read_all(file, choose(file), choose)
    except UnreadableSource as fault:
        yield file, fault


def _told_of_suffix(article: Incoming, file: InputFile, reader: Reader) -> Incoming:
    """Return an article with the words that its file is no such as its name says, where that is so."""
    if not file.suffix or file.suffix in reader.suffixes:
        return article
    told = message(
        "It is called {suffix}, but what is in it is of the format {format}, and was read so.",
        suffix=file.suffix,
        format=reader.label,
    )
    return replace(article, draft=replace(article.draft, warnings=(*article.draft.warnings, told)))


def read_articles(file: InputFile, reader: Reader | None = None) -> Iterator[Incoming | UnreadableSource]:
    """Yield the articles of a file, and in the place of one that can't be read its fault. Raises as `read_all` does."""
    return (article for _, article in read_all(file, reader))


def read_file(path: Path, *, encoding: str | None = None) -> Incoming:
    """Return the first article of a file. Raises UnreadableSource, also where that article can't be read."""
    first = next(read_articles(InputFile(path.name, path, encoding=encoding)))
    if isinstance(first, UnreadableSource):
        raise first
    return first


def read_text(text: str, source_name: str) -> Incoming:
    """Return the article of a text that was pasted. Raises UnreadableSource where it is blank or too large."""
    from annotator.importing.formats.plain_text import reading_of
    from annotator.importing.incoming import incoming_of

    if len(text) > SIZE_LIMIT:
        limit = f"{megabytes(len(text))}, and the limit is {megabytes(SIZE_LIMIT)}"
        raise UnreadableSource(
            message("{source_name} is too large: {limit}.", source_name=source_name, limit=limit),
            message("Paste it in parts."),
        )
    return incoming_of(reading_of(tidy_text(text, source_name)), PLAIN_TEXT, source_name)


def iter_sources(paths: Iterable[Path], *, recursive: bool = False) -> Iterator[Source]:
    """Yield the files to import from named files and folders, those of a folder in natural order (part 9, part 10)."""
    return expand(paths, recursive=recursive)


def holds_nothing(folder: Path, *, recursive: bool) -> UnreadableSource:
    """Return the words for a folder in which no file can be imported."""
    known = ", ".join(sorted(suffixes()))
    return UnreadableSource(
        message("{path} holds no file that can be imported ({kinds}).", path=folder, kinds=known),
        "" if recursive else message("Include its subfolders if the articles are there."),
    )
