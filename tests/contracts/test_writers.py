"""What every writer of a dataset promises, asked of each row in WRITERS: a new format is tested by being there."""

from __future__ import annotations

import hashlib
import json
import zipfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.progress import Progress
from annotator.domain.work import CorrectionFields
from annotator.errors import Cancelled, EnvironmentFault, InvalidInput, NotFound
from annotator.exporting import WRITERS, Writer
from annotator.exporting.format import Purpose
from annotator.exporting.losses import MENTION
from annotator.exporting.output import Shape
from annotator.exporting.replacing import LIST_OF_FILES
from annotator.services import exports
from annotator.services.projects import Project
from tests.fixtures.nasty_corpus import HOSTILE, MENTIONS, nasty_corpus
from tests.fixtures.projects import Opener

each_writer = pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.id)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project file that all writers write from, made once: exporting changes nothing in it."""
    path = tmp_path_factory.mktemp("corpus") / "nasty.annotator"
    with closing(open_project(path, person="Anna")) as project:
        nasty = nasty_corpus(project).nasty
        told = CorrectionFields(HOSTILE, "</del>\n& so on", "typo", "It said </ins> otherwise.")
        project.work.log_correction(nasty, told)
    return path


@pytest.fixture
def filled(corpus: Path) -> Iterator[Project]:
    with closing(open_project(corpus, person="Anna")) as project:
        yield project


def place(tmp_path: Path, writer: Writer, name: str = "out") -> Path:
    return tmp_path / f"{name}{writer.suffix}"


def contents(out: Path) -> dict[str, str]:
    """The hash of each file of an export, its card among them."""
    inside = [path for path in out.rglob("*") if path.is_file()] if out.is_dir() else []
    files = [*inside, *(path for path in sorted(out.parent.glob(out.name + "*")) if path.is_file())]
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


_NAMES = {Shape.FOLDER: "out", Shape.ZIP: "out.zip"}
each_shape = pytest.mark.parametrize(
    ("writer", "shape"),
    [(writer, shape) for writer in WRITERS for shape in _NAMES if shape in writer.shapes],
    ids=lambda value: value.id if isinstance(value, Writer) else value,
)


@each_shape
def test_a_folder_or_an_archive_where_the_format_has_them(
    filled: Project, writer: Writer, shape: Shape, tmp_path: Path
) -> None:
    out = tmp_path / _NAMES[shape]
    report = filled.exports.run(writer.id, out)
    assert out.is_dir() if shape is Shape.FOLDER else zipfile.is_zipfile(out)
    assert report.read_back is not None
    assert report.read_back.records > 0
    filled.exports.run(writer.id, out, force=True)  # its card is its own


@each_writer
def test_a_card_stands_beside_what_is_a_dataset(filled: Project, writer: Writer, tmp_path: Path) -> None:
    out = place(tmp_path, writer)
    filled.exports.run(writer.id, out)
    held = _inside(out) if out.is_dir() or zipfile.is_zipfile(out) else {}
    there = out.with_name(f"{out.name}.README.md").exists() or "README.md" in held
    assert there is (writer.purpose is Purpose.DATASET)


@each_shape
def test_the_card_tells_each_file_by_its_hash(filled: Project, writer: Writer, shape: Shape, tmp_path: Path) -> None:
    out = tmp_path / _NAMES[shape]
    filled.exports.run(writer.id, out)
    if writer.purpose is not Purpose.DATASET:
        assert [path.name for path in tmp_path.iterdir()] == [out.name]
        assert "croissant.json" not in _inside(out)
        return
    beside = sorted(path.name for path in tmp_path.iterdir())
    if shape in writer.closed_shapes:
        assert beside == [out.name, f"{out.name}.README.md", f"{out.name}.croissant.json"]
        found = {out.name: out.read_bytes()} if shape is Shape.ZIP else _inside(out, f"{out.name}/")
        card = out.with_name(f"{out.name}.croissant.json").read_bytes()
    else:
        assert beside == [out.name]
        found = _inside(out)
        assert found.pop("README.md").startswith(b"# ")
        card = found.pop("croissant.json")
    told = {file["contentUrl"]: (file["contentSize"], file["sha256"]) for file in json.loads(card)["distribution"]}
    assert told == {name: (f"{len(held)} B", hashlib.sha256(held).hexdigest()) for name, held in found.items()}


def _inside(out: Path, prefix: str = "") -> dict[str, bytes]:
    """What is in the files of a folder or an archive, without the list that a folder is replaced by."""
    if not out.is_dir():
        with zipfile.ZipFile(out) as archive:
            return {name: archive.read(name) for name in archive.namelist()}
    files = [path for path in out.rglob("*") if path.is_file() and path.name != LIST_OF_FILES]
    return {prefix + path.relative_to(out).as_posix(): path.read_bytes() for path in files}


def test_pyarrow_takes_the_parquet_folder_as_it_lies(filled: Project, tmp_path: Path) -> None:
    dataset = pytest.importorskip("pyarrow.dataset")
    report = filled.exports.run("parquet", tmp_path / "out")
    assert dataset.dataset(tmp_path / "out", partitioning="hive").count_rows() == report.mentions


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
