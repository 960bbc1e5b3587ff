"""A parcel of many acts comes into a project that has the same articles: what was done apart comes together."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.ids import new_id
from annotator.domain.merging import RowKey, RowWrite
from annotator.parcels.reading import OpenParcel
from annotator.parcels.writing import write_parcel
from benchmarks.harness import Case, Scale, timed

_BUDGET = 0.6  # ms an act: 100,000 in a minute


def _parcels(folder: Path, acts: int, claims: int) -> tuple[Path, Path]:
    """Make a project with some claims, and a parcel of acts that were done on a copy of it."""
    path, parcel = folder / f"here-{acts}.annotator", folder / f"there-{acts}.parcel"
    path.unlink(missing_ok=True)
    begun = folder / f"begun-{acts}.parcel"
    with closing(open_project(path, person="Anna")) as project:
        words = " ".join(f"word{number}" for number in range(2 * claims))
        article = project.imports.paste(f"A long text\n{words}", "long.txt").imported[0].article_id
        for number in range(claims):
            project.claims.tag(article, 12 + 3 * number, 20 + 3 * number, ClaimFields())
        project.sending.send(begun, force=True)
    with OpenParcel(begun) as opened:
        parcel_rows, writes, head = opened.parcel.rows, opened.parcel.writes, opened.parcel.head
    last: dict[tuple[RowKey, str], str] = {}
    for write in writes:
        last.update({(write.row, name): write.act_id for name in ("", *(write.values or {}))})
    ids = sorted({write.entity_id for write in writes if write.entity == "claim"})
    done = [_rationale(ids[number % len(ids)], number, last) for number in range(acts)]
    write_parcel(parcel, head, parcel_rows, done, (), lambda _: b"")
    return path, parcel


def _rationale(claim_id: str, number: int, last: dict[tuple[RowKey, str], str]) -> RowWrite:
    row, act = ("claim", claim_id), new_id()
    seen = {name: (last[row, name],) for name in ("", "rationale")}
    last.update({(row, name): act for name in seen})
    at = f"2026-11-28T{number // 3600 % 24:02}:{number // 60 % 60:02}:{number % 60:02}.000000Z"
    return RowWrite(act, at, "Bob", *row, "", claim_id, {"rationale": f"Because of {number}"}, seen)


def _received(folder: Path, path: Path, parcel: Path) -> list[float]:
    copy = folder / "copy.annotator"
    shutil.copyfile(path, copy)
    with closing(open_project(copy, person="Anna")) as project:
        return timed(lambda: project.receiving.receive(parcel))


def _case(scale: Scale, acts: int, claims: int) -> tuple[Callable[[], list[float]], float]:
    path, parcel = _parcels(scale.folder, acts, claims)
    return partial(_received, scale.folder, path, parcel), _BUDGET * acts


def cases(scale: Scale) -> Iterator[Case]:
    """Yield the cases of this module."""
    acts, claims = scale.pick(5_000, 100_000), scale.pick(200, 2_000)
    yield Case("merge.parcel", acts, "0.6 ms an act", partial(_case, scale, acts, claims), repeats=scale.pick(3, 1))
