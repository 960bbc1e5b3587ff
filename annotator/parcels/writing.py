"""Writes a parcel. What is in it, the services say."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import IO, Any

from annotator.domain.merging import RowWrite
from annotator.domain.parcel import ROW_KINDS, ParcelHead
from annotator.parcels.layout import CHANGES, FILES, FORMAT, HEAD, ROWS, VERSION, Chain, line_of
from annotator.parcels.signing import SIGNATURE

_NO_TIME = (1980, 1, 1, 0, 0, 0)  # when it was written stands in it: the same content gives the same bytes


def write_parcel(
    target: Path | IO[bytes],
    head: ParcelHead,
    rows: Mapping[str, Sequence[Mapping[str, Any]]],
    writes: Iterable[RowWrite],
    files: Iterable[str],
    content_of: Callable[[str], bytes],
    signed: Callable[[str], Mapping[str, str] | None] = lambda _link: None,
) -> None:
    """Write a parcel to a path that is empty or new, or to what takes bytes as a file does. Raises OSError.

    `signed` is given the last link, and returns what it is signed by, if by anything.
    """
    first = line_of({"format": FORMAT, "version": VERSION, **asdict(head)})
    chain = Chain(first)
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(_info(HEAD), first)
        with archive.open(_info(ROWS), "w", force_zip64=True) as out:
            for kind in ROW_KINDS:
                for row in rows.get(kind, ()):
                    line = line_of({"kind": kind, **row})
                    chain.add(line)
                    out.write(line + b"\n")
        with archive.open(_info(CHANGES), "w", force_zip64=True) as out:
            for write in writes:
                line = line_of(_as_json(write))
                chain.add(line)
                out.write(line + b"\n")
            out.write(line_of({"lines": chain.lines, "chain": chain.link}) + b"\n")
        if signature := signed(chain.link):
            archive.writestr(_info(SIGNATURE), line_of(signature))
        for sha256 in sorted(files):
            archive.writestr(_info(FILES + sha256), content_of(sha256))


def _info(name: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name, _NO_TIME)
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _as_json(write: RowWrite) -> dict[str, Any]:
    found = {name: getattr(write, name) for name in RowWrite.__dataclass_fields__}
    return {name: value for name, value in found.items() if value not in ("", {}) or name == "values"}
