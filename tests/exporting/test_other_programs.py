"""The dataset in the programs of those who receive it: a real Datasette server, and pandas."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from sqlite3 import connect

import pandas as pd
import pytest

from annotator.domain.claim import ClaimFields
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, place_of


@pytest.fixture
def dataset(sqlite_project: Project, tmp_path: Path) -> Path:
    article = add_article(sqlite_project)
    fields = ClaimFields(wording="QI established 1967", status="verified")
    sqlite_project.claims.tag(article, *place_of(sqlite_project, article, "in 1967"), fields, ["date"])
    sqlite_project.claims.tag(article, *place_of(sqlite_project, article, "👩🏽‍⚖️"))
    out = tmp_path / "dataset.sqlite"
    sqlite_project.exports.run("sqlite", out)
    return out


@contextmanager
def datasette(path: Path) -> Iterator[str]:
    """A Datasette that serves one file on this machine alone; give the database's address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "datasette",
        "serve",
        str(path),
        "-h",
        "127.0.0.1",
        "-p",
        str(port),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as server:
        try:
            assert server.stdout is not None
            said = []
            for line in server.stdout:
                said.append(line)
                if "Uvicorn running" in line:
                    break
            else:
                pytest.fail(f"Datasette did not start: {''.join(said)}")
            yield f"http://127.0.0.1:{port}/{path.stem}"
        finally:
            server.terminate()


def test_datasette_serves_the_annotations(dataset: Path) -> None:
    with datasette(dataset) as address:
        with urllib.request.urlopen(f"{address}/annotations.json?_shape=array", timeout=30) as answer:
            rows = json.load(answer)
        with urllib.request.urlopen(f"{address}/mentions.json?_labels=on&_shape=objects", timeout=30) as answer:
            mentions = json.load(answer)
    assert [(row["claim"], row["quote"], row["status"]) for row in rows] == [
        ("QI established 1967", "in 1967", "verified"),
        ("👩🏽‍⚖️", "👩🏽‍⚖️", "unchecked"),
    ]
    assert json.loads(rows[0]["tags"]) == ["date"]
    # it follows the declared keys
    assert mentions["rows"][0]["claim_id"]["value"] == rows[0]["claim_id"]


def test_pandas_reads_the_annotations(dataset: Path) -> None:
    with closing(connect(dataset)) as connection:
        annotations = pd.read_sql("SELECT * FROM annotations", connection)
        texts = pd.read_sql("SELECT article_id, text FROM revisions", connection)
    joined = annotations.merge(texts, on="article_id")
    cut = [text[start:end] for text, start, end in zip(joined.text, joined.start_char, joined.end_char, strict=True)]
    assert cut == list(joined.quote)
    assert str(annotations.start_char.dtype) == "int64"
    assert annotations.status.value_counts().to_dict() == {"verified": 1, "unchecked": 1}
