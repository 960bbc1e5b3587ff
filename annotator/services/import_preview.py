"""Looks at files before they are imported: what was recognised in each, and one of them whole. Nothing is stored.

An import dialog looks at what was dropped (`look`), shows the lines, lets a person change what was found (`Choice`:
format, encoding, columns of a table) and looks again at those files, shows an article (`article`), and hands the lines
that are to come in, with the same choices, to `ImportService.take`. No text is held in between: ten thousand lines take
a few megabytes, and who takes them has the files read again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

from annotator.domain.incoming import Incoming
from annotator.domain.progress import Progress
from annotator.errors import UnknownFormat, UnreadableSource
from annotator.importing import holds_nothing, iter_sources
from annotator.importing.article_tables import TableColumns
from annotator.importing.folders import Source
from annotator.importing.found import Choice
from annotator.messages import message
from annotator.services.file_reading import FoundAt, found_in_files
from annotator.services.results import Recognised
from annotator.storage.store import Store

Shown = Callable[[Sequence[Recognised]], None]

_AT_ONCE = 50  # lines that are asked about and shown together


class ImportPreviewService:
    """Use cases of looking at files before they come in."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def look(
        self,
        paths: Sequence[Path],
        *,
        recursive: bool = True,
        choices: Mapping[str, Choice] | None = None,
        progress: Progress | None = None,
        shown: Shown = lambda _lines: None,
    ) -> list[Recognised]:
        """Return a line for each article in files and folders, and for each file that can't be read, in their order.

        `choices` are what a person says of single files, by the `path` of their lines. `shown` is given the lines as
        they come, from the thread that works. Raises Cancelled, at once, when the user asks to stop; the lines that
        were shown until then hold. Raises InvalidInput for a format that there is none of.
        """
        sources = list(iter_sources(paths, recursive=recursive))
        lines: list[Recognised] = []
        found = found_in_files(sources, progress or Progress(), choices=choices, look=True)
        while some := list(islice(found, _AT_ONCE)):
            lines += (known := self._known(some))
            shown(known)
        empty = [_line_of_empty(path, recursive=recursive) for path in _folders_without_files(paths, sources)]
        if empty:
            shown(empty)
        return lines + empty

    def article(
        self, line: Recognised, *, choices: Mapping[str, Choice] | None = None, progress: Progress | None = None
    ) -> Incoming:
        """Return the article of a line whole, with its text, cuts and source notes, for a preview.

        Raises UnreadableSource where there is none, or where it is no longer in its file.
        """
        for one in found_in_files([line.source], progress or Progress(), choices=choices):
            if one.number != line.number:
                continue
            if one.found.article is not None:
                return one.found.article
            if one.found.fault is not None:
                raise one.found.fault
        raise UnreadableSource(
            message("{path} has changed: this article is no longer in it.", path=line.path),
            message("Look at it again."),
        )

    def columns(
        self, line: Recognised, *, choices: Mapping[str, Choice] | None = None, progress: Progress | None = None
    ) -> TableColumns:
        """Return the columns of the table that a line is of, what they are taken for, and a few of its rows.

        Raises UnreadableSource where its file, on the disk or in an archive, is no table of articles.
        """
        for one in found_in_files([line.source], progress or Progress(), choices=choices, columns_of=line.path):
            if one.found.columns is not None:
                return one.found.columns
            if one.found.fault is not None:
                raise one.found.fault
        raise UnreadableSource(message("{path} is no table of articles.", path=line.path))

    def _known(self, found: Sequence[FoundAt]) -> list[Recognised]:
        """Return the lines of what was found; those whose text the project has say where."""
        looks = [one.found.look for one in found if one.found.look is not None]
        with self._store.reading() as reading:
            there = reading.articles.holders({sha256 for look in looks for sha256 in (look.sha256, look.source_sha256)})
        return [_line(one, there) for one in found]


def _line(one: FoundAt, there: Mapping[str, str]) -> Recognised:
    look, fault = one.found.look, one.found.fault
    if look is not None:
        article_id = there.get(look.sha256) or there.get(look.source_sha256) or ""
        return Recognised(one.source, one.path, one.number, look, article_id)
    words = fault.words if fault is not None else ""
    unknown = isinstance(fault, UnknownFormat)
    return Recognised(one.source, one.path, one.number, None, fault=words, unknown=unknown)


def _folders_without_files(paths: Sequence[Path], sources: Sequence[Source]) -> Iterator[Path]:
    told = {one.path for one in sources if one.folder is None} | {one.folder for one in sources}
    return (path for path in paths if path not in told)


def _line_of_empty(path: Path, *, recursive: bool) -> Recognised:
    fault = holds_nothing(path, recursive=recursive)
    return Recognised(Source(path, fault=fault), str(path), 0, None, fault=fault.words)
