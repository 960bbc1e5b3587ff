"""What one file to import gives, article by article, for those who store it and those who only look at it first.

The same function reads here and in the processes apart (`reading_process.py`): what it yields can be sent.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from annotator.domain.article import Metadata
from annotator.domain.attached_text import SourceText
from annotator.domain.incoming import Incoming
from annotator.domain.left_out import LeftOut
from annotator.domain.saved_page import Saved
from annotator.errors import UnreadableSource
from annotator.files import SIZE_LIMIT
from annotator.importing import read_all
from annotator.importing.article_tables import TableColumns
from annotator.importing.dataset_formats import columns_of
from annotator.importing.format import InputFile, Reader
from annotator.importing.readers import reader_for, reader_of
from annotator.messages import message

_SAMPLE, _CELL = 5, 200  # rows of a table, and letters of a cell, that are shown before columns are said

Beat = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Choice:
    """What a person says of a file, in the place of what is found in it; what is empty was not said.

    `columns` are names of fields -> the columns of a table that they are in.
    """

    format_id: str = ""
    encoding: str = ""
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Request:
    """A file to read, on the disk or as its bytes.

    `within` are choices for files that lie in it, by their names (`drafts.zip/a.txt`). Who only wants to `look` at it
    gets no texts; at a `glance` no more is read than what a file says of itself; who names a table, the file or one in
    it, in `columns_of` gets its columns and no articles. `as_source` asks for its pages, not for articles: see
    source_pages.py.
    """

    name: str
    path: Path | None = None
    content: bytes | None = None
    choice: Choice = Choice()
    within: Mapping[str, Choice] = field(default_factory=dict)
    look: bool = False
    columns_of: str = ""
    as_source: bool = False
    glance: bool = False


@dataclass(frozen=True, slots=True)
class Look:
    """What was recognised in one article of a file, without its text; `name` as in Incoming."""

    name: str
    format: str
    metadata: Metadata
    encoding: str
    chars: int
    cuts: int
    source_notes: int
    claims: int
    tracked: int
    left_out: tuple[LeftOut, ...]
    warnings: tuple[str, ...]
    sha256: str
    source_sha256: str
    saved: Saved | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """An article of a file, or a look at it, or in its place why it can't be read.

    `name` is that of the file that it is of: the one that was asked for, or one in it. `content` are that file's bytes
    where they are to be kept: the text does not give them again, and no article before had them. `columns` are those of
    a table of articles, where they were asked for. `source` are pages of a file that is read as a source, a few at a
    time.
    """

    name: str
    article: Incoming | None = None
    look: Look | None = None
    fault: UnreadableSource | None = None
    content: bytes | None = None
    columns: TableColumns | None = None
    source: SourceText | None = None


def found_in(request: Request, beat: Beat = lambda _done, _total: None) -> Iterator[Found]:
    """Yield what is in a file. `beat` is called now and then meanwhile, and may raise."""
    file = _input(
        InputFile(request.name, request.path, request.content, beat=beat, glance=request.glance), request.choice
    )
    kept: set[str] = set()
    try:
        if request.as_source:
            yield from _as_source(file)
            return
        if request.columns_of:
            yield _columns(request.columns_of, file, _reader(request.choice), _within(request))
            return
        for of_file, article in read_all(file, _reader(request.choice), _within(request)):
            beat(0, 0)
            if isinstance(article, UnreadableSource):
                yield Found(of_file.name, fault=article)
            elif request.look:
                yield Found(of_file.name, look=look_at(article))
            else:
                yield _with_file(of_file, article, kept)
    except UnreadableSource as fault:
        yield Found(file.name, fault=fault)


def _as_source(file: InputFile) -> Iterator[Found]:
    from annotator.importing.source_pages import source_text

    return (Found(file.name, source=part) for part in source_text(file))


def look_at(article: Incoming) -> Look:
    """Return what is to be seen of an article before it is taken."""
    draft = article.draft
    return Look(
        article.name,
        article.format,
        draft.metadata,
        draft.encoding,
        len(draft.text),
        len(draft.cuts),
        len(article.notes),
        len(article.claims),
        len(article.tracked),
        article.left_out,
        draft.warnings,
        article.text_sha256,
        article.source_sha256,
        article.saved,
    )


def _columns(
    wanted: str, file: InputFile, reader: Reader | None, choose: Callable[[InputFile], Reader | None]
) -> Found:
    """Return the columns of a table and a few shortened rows. Raises UnreadableSource for what is no such table."""
    while file.name != wanted:
        inside = (one for one in (reader or reader_for(file)).read(file) if isinstance(one, InputFile))
        inner = next((one for one in inside if wanted == one.name or wanted.startswith(f"{one.name}/")), None)
        if inner is None:
            raise UnreadableSource(message("{name} is not there.", name=wanted), message("Look at it again."))
        file, reader = inner, choose(inner)
    found = columns_of(file, reader or reader_for(file))
    if found is None:
        raise UnreadableSource(
            message("{name} is no table of articles.", name=file.name), message("Say as what it is to be read.")
        )
    sample = tuple({name: cell[:_CELL] for name, cell in row.items()} for row in found.sample[:_SAMPLE])
    return Found(file.name, columns=replace(found, sample=sample))


def _reader(choice: Choice) -> Reader | None:
    return reader_of(choice.format_id) if choice.format_id else None


def _input(file: InputFile, choice: Choice) -> InputFile:
    file.encoding, file.columns = choice.encoding or file.encoding, choice.columns or file.columns
    return file


def _within(request: Request) -> Callable[[InputFile], Reader | None]:
    def choose(file: InputFile) -> Reader | None:
        choice = request.within.get(file.name, Choice())
        _input(file, choice)
        return _reader(choice)

    return choose


def _with_file(file: InputFile, article: Incoming, kept: set[str]) -> Found:
    """Return an article with the bytes of its file where they are to be kept; `kept` are files that went before."""
    if file.name in kept:
        return Found(file.name, article)
    if file.size > SIZE_LIMIT:
        kept.add(file.name)
        told = message("The file itself is too large to be kept in the project: only what was read from it is.")
        return Found(
            file.name, replace(article, draft=replace(article.draft, warnings=(*article.draft.warnings, told)))
        )
    if article.draft.source_text.encode() == file.data:
        return Found(file.name, article)
    kept.add(file.name)
    return Found(file.name, article, content=file.data)
