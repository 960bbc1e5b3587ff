"""What every writer of a dataset promises, asked of each row in WRITERS: a new format is tested by being there."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.progress import Progress
from annotator.errors import Cancelled, EnvironmentFault, InvalidInput, NotFound
from annotator.exporting import WRITERS, Writer
from annotator.exporting.losses import MENTION
from annotator.exporting.output import Shape
from annotator.services import exports
from annotator.services.projects import Project
from tests.fixtures.nasty_corpus import MENTIONS, nasty_corpus
from tests.fixtures.projects import Opener

each_writer = pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.id)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project file that all writers write from, made once: exporting changes nothing in it."""
    path = tmp_path_factory.mktemp("corpus") / "nasty.annotator"
    with closing(open_project(path, person="Anna")) as project:
        nasty_corpus(project)
    return path


@pytest.fixture
def filled(corpus: Path) -> Iterator[Project]:
    with closing(open_project(corpus, person="Anna")) as project:
        yield project


def place(tmp_path: Path, writer: Writer, name: str = "out") -> Path:
    return tmp_path / f"{name}{writer.suffix}"


def contents(out: Path) -> dict[str, str]:
    """The hash of each file of an export, its card among them."""
    files = (
        [path for path in out.rglob("*") if path.is_file()] if out.is_dir() else sorted(out.parent.glob(out.name + "*"))
    )
    return {
        str(path.relative_to(out.parent)).replace(out.name, "", 1): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in files
    }


@each_writer
def test_every_mention_is_written_or_told(filled: Project, writer: Writer, tmp_path: Path) -> None:
    told = filled.exports.run(writer.id, place(tmp_path, writer), preflight=True)
    assert not list(tmp_path.glob("out*"))
    report = filled.exports.run(writer.id, place(tmp_path, writer))
    assert list(report.lost) == list(told.lost)
    assert (report.articles, report.claims, report.mentions) == (told.articles, told.claims, told.mentions)
    assert report.read_back is not None
    assert report.read_back.differ == 0
    if writer.holds_mentions:
        assert report.mentions + report.lost.of(MENTION) == MENTIONS
        assert report.read_back.records == report.mentions > 0
    else:
        assert report.lost.of(MENTION) == 0


@each_writer
def test_the_same_project_gives_the_same_bytes(filled: Project, writer: Writer, tmp_path: Path) -> None:
    one, other = (place(tmp_path / folder, writer) for folder in ("one", "other"))  # a card says the file's name
    one.parent.mkdir()
    other.parent.mkdir()
    filled.exports.run(writer.id, one)
    filled.exports.run(writer.id, other)
    if writer.id != "sqlite":  # whose promise is the same rows
        assert contents(one) == contents(other)


@each_writer
def test_a_folder_or_an_archive_where_the_format_has_them(filled: Project, writer: Writer, tmp_path: Path) -> None:
    if Shape.ZIP not in writer.shapes:
        return
    report = filled.exports.run(writer.id, tmp_path / "out.zip")
    assert (tmp_path / "out.zip").read_bytes()[:2] == b"PK"
    assert report.read_back is not None
    assert report.read_back.records > 0


@each_writer
def test_cancelling_leaves_what_was_there(filled: Project, writer: Writer, tmp_path: Path) -> None:
    out = place(tmp_path, writer)
    filled.exports.run(writer.id, out)
    before = contents(out)
    progress = Progress()
    seen = 0

    def advance(_done: int, _total: int, _what: str) -> None:
        nonlocal seen
        seen += 1
        if seen == 2:
            progress.cancel()

    progress = Progress(advance)
    with pytest.raises(Cancelled):
        filled.exports.run(writer.id, out, force=True, progress=progress)
    assert contents(out) == before
    assert not [path for path in tmp_path.iterdir() if ".part" in path.name]


@each_writer
def test_what_reads_back_otherwise_is_not_kept(
    filled: Project, writer: Writer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = place(tmp_path, writer)
    filled.exports.run(writer.id, out)
    before = contents(out)

    def one_less(path: Path, options: object) -> object:
        records = list(writer.read_back(path, options))  # type: ignore[arg-type]
        return iter(records[1:])

    monkeypatch.setattr(exports, "WRITERS", (replace(writer, read_back=one_less),))  # type: ignore[arg-type]
    with pytest.raises(EnvironmentFault, match="read back"):
        filled.exports.run(writer.id, out, force=True)
    assert contents(out) == before


@each_writer
def test_options_that_are_none_are_refused(filled: Project, writer: Writer, tmp_path: Path) -> None:
    for options in ({"colour": "blue"}, {"confidential": "perhaps"}):
        with pytest.raises(InvalidInput):
            filled.exports.run(writer.id, place(tmp_path, writer), options=options)
    for options in ({"statuses": "nonsense"}, {"tags": "nonsense"}, {"articles": "nonsense"}):
        with pytest.raises(NotFound):
            filled.exports.run(writer.id, place(tmp_path, writer), options=options)


@each_writer
def test_a_selection_is_what_is_written(filled: Project, writer: Writer, tmp_path: Path) -> None:
    whole = filled.exports.run(writer.id, place(tmp_path, writer), preflight=True)
    some = filled.exports.run(writer.id, place(tmp_path, writer), options={"statuses": "verified"})
    assert 0 < some.claims < whole.claims
    tagged = filled.exports.run(writer.id, place(tmp_path, writer, "tagged"), options={"tags": "legal"})
    assert tagged.claims == 1
    assert tagged.read_back is not None


@each_writer
def test_an_empty_project_is_an_empty_dataset(sqlite_project: Project, writer: Writer, tmp_path: Path) -> None:
    report = sqlite_project.exports.run(writer.id, place(tmp_path, writer))
    assert (report.articles, report.claims, report.mentions) == (0, 0, 0)
    assert place(tmp_path, writer).exists()


@each_writer
def test_the_words_of_the_losses_are_for_people(filled: Project, writer: Writer, tmp_path: Path) -> None:
    report = filled.exports.run(writer.id, place(tmp_path, writer), preflight=True)
    assert all(loss.why.endswith(".") and loss.what == loss.what.lower() for loss in report.lost)
    json.dumps([[loss.what, loss.id, loss.why] for loss in report.lost])


def test_a_server_gives_the_same(open_as: Opener, tmp_path: Path) -> None:
    project = open_as("Anna")
    nasty_corpus(project)
    for writer in WRITERS:
        report = project.exports.run(writer.id, place(tmp_path, writer, writer.id))
        assert report.read_back is not None, writer.id
        assert report.read_back.differ == 0, writer.id
