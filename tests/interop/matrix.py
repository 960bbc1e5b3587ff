"""Keeps what readers answered, and writes `docs/formats-matrix.md` from it: nothing in it is written by hand.

`answers/READER.json` is what one reader made of each export, `answers/told/FORMAT.json` what the writer told before.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from annotator.exporting import WRITERS, ExportReport
from annotator.exporting.format import Thing
from tests.interop.corpus import FEATURES
from tests.interop.scripts import Script, Wanted, scripts

ANSWERS = Path(__file__).parent / "answers"
TOLD = ANSWERS / "told"
MATRIX = Path(__file__).resolve().parents[2] / "docs" / "formats-matrix.md"

_THINGS = tuple(str(thing) for thing in Thing)
_HEAD = """# Formats and their readers

What becomes of a project in each format, as its readers find it: written by `make interop`, never by hand. One corpus
(`tests/fixtures/nasty_corpus.py`) is exported in each format; each reader then reads the file with its own code, in an
environment of its own, and every mention is compared as that reader counts it (`tests/interop/`).

*kept*: all of it is there and the same · *changed*: it is there, but not the same · *lost*: it is not there · a
fraction: so many of so many are there, the others were told as lost before the writing or are explained below · empty:
nobody looked.

The rows *the format* say what the writer tells before it writes, the others what a reader found of that.
"""


def keep_told(wanted: Wanted, expected: Path, report: ExportReport) -> None:
    """Keep what a writer told of an export."""
    described = json.loads(expected.read_text(encoding="utf-8"))
    counts: dict[str, list[int]] = {feature: [0, 0] for feature in FEATURES}
    for mention in described["mentions"]:
        for feature in mention["features"]:
            counts[feature][0] += not mention["lost"]
            counts[feature][1] += 1
    why = Counter((what, reason) for what, reason, count in report.lost.counts() for _ in range(count))
    told = {
        "mentions": counts if next(writer for writer in WRITERS if writer.id == wanted.format).holds_mentions else {},
        "holds": sorted(str(thing) for thing in next(one for one in WRITERS if one.id == wanted.format).holds),
        "lost": [[what, reason, count] for (what, reason), count in sorted(why.items())],
    }
    _keep(TOLD / f"{_file_name(wanted.spec)}.json", {"spec": wanted.spec, **told})


def keep_answers(script: Script, answers: Mapping[str, Mapping[str, Any]]) -> None:
    """Keep what a reader answered, without what is another at each run: the ids of the mentions."""
    kept = {}
    for spec, answer in answers.items():
        kept[spec] = {"reader": answer["reader"], "features": answer["features"], "things": answer["things"]}
    _keep(ANSWERS / f"{script.name}.json", {"about": script.about, "answers": kept, "limits": dict(script.limits)})


def write() -> None:
    """Write the matrix from what is kept."""
    MATRIX.write_text(rendered(), encoding="utf-8")


def rendered() -> str:
    """Return the matrix as Markdown."""
    names = [script.name for script in scripts()]
    answers = {name: _kept(ANSWERS / f"{name}.json") for name in names if (ANSWERS / f"{name}.json").exists()}
    told = {one["spec"]: one for one in map(_kept, sorted(TOLD.glob("*.json")))}
    columns = (*FEATURES, *_THINGS)
    lines = [_HEAD]
    for writer in WRITERS:
        specs = [spec for spec in told if Wanted(spec).format == writer.id]
        if not specs:
            continue
        lines += [
            f"\n## {writer.id}: {writer.label}\n",
            _row(("", *columns)),
            _row("---" for _ in range(len(columns) + 1)),
        ]
        others = [f"- {what}: {why} ({count})" for spec in specs[:1] for what, why, count in told[spec]["lost"]]
        for spec in specs:
            lines.append(_row((f"**the format** `{spec}`", *_told_cells(told[spec]))))
            for kept in answers.values():
                if spec in kept["answers"]:
                    answer = kept["answers"][spec]
                    lines.append(_row((answer["reader"], *_answer_cells(answer))))
        notes = [
            f"- {kept['about']} {limit}: {why}"
            for kept in answers.values()
            if any(spec in kept["answers"] for spec in specs)
            for limit, why in kept["limits"].items()
        ]
        for title, told_lines in (("Told before writing, of the corpus:", others), ("Known of the readers:", notes)):
            if told_lines:
                lines += ["", title, "", *told_lines]
    return "\n".join(lines) + "\n"


def _told_cells(told: Mapping[str, Any]) -> Iterator[str]:
    for feature in FEATURES:
        held, every = told["mentions"].get(feature, (0, 0))
        yield _share(held, every)
    for thing in _THINGS:
        yield "kept" if thing in told["holds"] else "lost"


def _answer_cells(answer: Mapping[str, Any]) -> Iterator[str]:
    for feature in FEATURES:
        counts = answer["features"].get(feature, {})
        yield _share(counts.get("kept", 0), sum(counts.values()))
    for thing in _THINGS:
        yield str(answer["things"].get(thing, ""))


def _share(kept: int, every: int) -> str:
    if not every:
        return ""
    return "kept" if kept == every else "lost" if not kept else f"{kept} of {every}"


def _row(cells: Sequence[str] | Iterator[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _file_name(spec: str) -> str:
    return "".join(character if character.isalnum() or character in "-." else "_" for character in spec)


def _keep(place: Path, kept: Mapping[str, Any]) -> None:
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_text(json.dumps(kept, indent=1, sort_keys=True, ensure_ascii=False) + "\n", encoding="utf-8")


def _kept(place: Path) -> dict[str, Any]:
    read: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
    return read
