"""JSON that is too large to be held: its records come one at a time, as those of small files do."""

from __future__ import annotations

import json
import tracemalloc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.incoming import Incoming
from annotator.errors import UnreadableSource
from annotator.files import SIZE_LIMIT
from annotator.importing import long_json, read_articles
from annotator.importing.format import InputFile
from annotator.importing.json_source import records

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)


@pytest.fixture
def small_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every file be a long one, read in pieces of seven letters."""
    monkeypatch.setattr(long_json, "SIZE_LIMIT", 0)
    monkeypatch.setattr(long_json, "_CHUNK", 7)
    monkeypatch.setattr(long_json, "LONGEST_RECORD", 20_000)


def records_of(folder: Path, content: bytes) -> list[Any]:
    path = folder / "long.json"
    path.write_bytes(content)
    return list(records(InputFile(path.name, path)))


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    values=st.lists(VALUES, max_size=6),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16"]),
    indent=st.sampled_from([None, 1]),
    plain=st.booleans(),
)
def test_a_list_gives_the_values_that_are_in_it(
    values: list[Any], encoding: str, indent: int | None, plain: bool, small_bounds: None, tmp_path: Path
) -> None:
    written = json.dumps(values, indent=indent, ensure_ascii=not plain)
    assert records_of(tmp_path, written.encode(encoding, "surrogatepass")) == values


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(st.dictionaries(st.text(max_size=5), VALUES, max_size=3), min_size=1, max_size=6))
def test_lines_give_the_values_that_are_in_them(values: list[Any], small_bounds: None, tmp_path: Path) -> None:
    lines = "\n\n".join(json.dumps(value, ensure_ascii=False) for value in values) + "\n"
    assert records_of(tmp_path, lines.encode("utf-8", "surrogatepass")) == values


def test_a_broken_line_is_told_and_the_rest_comes(small_bounds: None, tmp_path: Path) -> None:
    first, fault, last = records_of(tmp_path, b'{"a": 1}\n{"b": }\n{"c": 3}')
    assert (first, last) == ({"a": 1}, {"c": 3})
    assert "line 2" in str(fault)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b'[{"a": 1}, {"a": 2', "no JSON"),
        (b"[1, 2", "no JSON"),
        (b'{\n"articles": [{"a": 1}]}', "too large to be read as one value.*JSON lines"),
        (b'{"articles": ["' + b"a" * 30_000 + b'"]}', "too large to be read as one value"),
        (b'{"a": 1}\n{"a": "' + b"b" * 30_000 + b'"}', "a record is longer"),
        (b'["' + b"a" * 60_000 + b'"]', "a record is longer"),
        (b'[{"a": 1}, "\xff"]', "no JSON"),
    ],
)
def test_what_cannot_be_read_so_is_told(content: bytes, words: str, small_bounds: None, tmp_path: Path) -> None:
    with pytest.raises(UnreadableSource, match=words):
        records_of(tmp_path, content)


@pytest.mark.parametrize("lines", [True, False])
def test_a_file_above_the_limit_comes_in_little_memory(lines: bool, tmp_path: Path) -> None:
    path = tmp_path / "large.json"
    passed_over = json.dumps({"title": "Too short", "text": "", "more": "x" * (SIZE_LIMIT // 60)})
    kept = json.dumps({"title": "Jobs", "text": "Ten people came to court."})
    with path.open("w") as stream:
        stream.write("" if lines else "[")
        for _ in range(70):
            stream.write(passed_over + ("\n" if lines else ","))
        stream.write(kept + ("\n" if lines else "]"))
    assert path.stat().st_size > SIZE_LIMIT
    tracemalloc.start()
    try:
        found = [one for one in read_articles(InputFile(path.name, path)) if isinstance(one, Incoming)]
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert [article.draft.text for article in found] == ["Ten people came to court."]
    assert peak < SIZE_LIMIT, f"{peak:,} bytes"
