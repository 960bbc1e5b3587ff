"""Has the files of an import read: small plain ones here, what is not ours to trust, and many, in processes apart.

It stores nothing, and holds no more than is being read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.domain.progress import Progress
from annotator.errors import UnreadableSource
from annotator.importing.folders import Source
from annotator.importing.format import InputFile
from annotator.importing.found import Choice, Found, Request, found_in
from annotator.importing.readers import reader_for, reader_of

_FEW = 8
_SMALL = 4 * 1024 * 1024  # bytes

_Numbered = Iterator[tuple[int, Found | None]]


@dataclass(frozen=True, slots=True)
class FoundAt:
    """What was found in a file: `number` counts what is found in `source`, `path` is what people know the file by."""

    source: Source
    path: str
    number: int
    found: Found


def found_in_files(
    sources: Sequence[Source],
    progress: Progress,
    *,
    default: Choice | None = None,
    choices: Mapping[str, Choice] | None = None,
    look: bool = False,
    columns_of: str = "",
) -> Iterator[FoundAt]:
    """Yield what is in files, in their order, and of what can't be read why.

    `choices` are what a person says of single files, by the `path` of `FoundAt`; `default` is said of all others on
    the disk. Who only wants to `look` gets no texts, who names a table in `columns_of` (by its `path`) its columns
    alone. Raises Cancelled, at once, when the user asks to stop.
    """
    readable = [number for number, source in enumerate(sources) if source.fault is None]
    said = _Said(choices or {}, default or Choice())
    requests = [said.request(sources[number], look=look, columns_of=columns_of) for number in readable]
    at = count = 0

    def tick() -> None:
        progress.advance(at, len(sources), sources[at].path.name if at < len(sources) else "")

    tick()
    for number, found in (_here if _are_plain(requests) else _apart)(requests, tick):
        while at < readable[number]:
            yield _fault_of(sources[at])
            at += 1
        if found is None:
            at, count = at + 1, 0
            tick()
        else:
            yield FoundAt(sources[at], _path(sources[at], found), count, found)
            count += 1
    for source in sources[at:]:
        yield _fault_of(source)
    progress.advance(len(sources), len(sources))


class _Said:
    """What a person says of files, found by the file on the disk without a look at what is said of all others."""

    def __init__(self, choices: Mapping[str, Choice], default: Choice) -> None:
        self._choices, self._default = choices, default
        self._inner: dict[str, list[str]] = {}
        for shown in choices:
            parts = shown.split("/")
            for end in range(1, len(parts)):
                self._inner.setdefault("/".join(parts[:end]), []).append(shown)

    def request(self, source: Source, *, look: bool, columns_of: str) -> Request:
        """Return what is asked of a file."""
        path, name = str(source.path), source.path.name
        within = {name + shown.removeprefix(path): self._choices[shown] for shown in self._inner.get(path, ())}
        choice = self._choices.get(path, self._default)
        table = name + columns_of.removeprefix(path) if columns_of else ""
        return Request(name, source.path, choice=choice, within=within, look=look, columns_of=table)


def _path(source: Source, found: Found) -> str:
    """Return what people know a file by: where it is on the disk, and in it the name of the one that lies in it."""
    return f"{source.path}{found.name[len(source.path.name) :]}"


def _fault_of(source: Source) -> FoundAt:
    return FoundAt(source, str(source.path), 0, Found(source.path.name, fault=source.fault))


def _are_plain(requests: Sequence[Request]) -> bool:
    """Tell whether files are so few, small and harmless that starting a process would take longer than reading them."""
    if len(requests) > _FEW:
        return False
    for request in requests:
        file = InputFile(request.name, request.path)
        try:
            chosen = request.choice.format_id
            reader = reader_of(chosen) if chosen else reader_for(file)
            if reader.apart or file.size > _SMALL:
                return False
        except UnreadableSource:
            continue  # reading it tells
    return True


def _here(requests: Sequence[Request], tick: Callable[[], None]) -> _Numbered:
    for number, request in enumerate(requests):
        for found in found_in(request, lambda _done, _total: tick()):
            yield number, found
        yield number, None


def read_apart(requests: Sequence[Request], tick: Callable[[], None] = lambda: None) -> Iterator[Found]:
    """Yield what is in files, in processes apart, whatever they are: nothing of it is trusted."""
    yield from (found for _, found in _apart(requests, tick) if found is not None)


def _apart(requests: Sequence[Request], tick: Callable[[], None]) -> _Numbered:
    from annotator.importing.reading_pool import ReadingPool

    with ReadingPool() as pool:
        yield from pool.read(requests, tick)
