"""A project is exported as it once was, or in an earlier revision, whatever was done since: the rows of that time."""

from __future__ import annotations

import json
import sqlite3
import tempfile
import zipfile
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.codebook import TagFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.work import CorrectionFields
from annotator.errors import InvalidInput, NotFound
from annotator.exporting import WRITERS, Writer
from annotator.exporting.card import CROISSANT, README
from annotator.exporting.format import Purpose
from annotator.services.projects import Project
from tests.fixtures.nasty_corpus import nasty_corpus
from tests.fixtures.projects import Opener, add_article, place_of
from tests.services.test_as_of import ThePast

each_writer = pytest.mark.parametrize("writer", WRITERS, ids=lambda writer: writer.id)
FIRST = "He was born in 1967. She came in 2020 🎉. They met at 3 p.m. in Oslo.\n"
SECOND = "Now then. He was born in 1968. She came in 2020 🎉.\n"


def rows(project: Project, **options: str) -> dict[str, list[tuple[Any, ...]]]:
    """What the fullest format holds, table by table in its order; the time of writing is no part of it."""
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "out.sqlite"
        project.exports.run("sqlite", out, options={key.replace("_", "-"): value for key, value in options.items()})
        return _rows_of(out)


def _rows_of(out: Path) -> dict[str, list[tuple[Any, ...]]]:
    with closing(sqlite3.connect(out)) as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        found = {name: connection.execute(f"SELECT * FROM {name}").fetchall() for name in names}
    found["dataset"] = [row for row in found["dataset"] if row[0] not in ("created", "as-of", "revision")]
    return found


def last_act(project: Project) -> int:
    return max((act.seq for act in project.history.acts()), default=0)


class Exported(ThePast):
    """Somebody exports the project after each act of Anna and Bob, and again as of each at the end."""

    def picture(self) -> None:
        seq = last_act(self.anna)
        if seq and seq not in self.told:
            self.told[seq] = rows(self.anna, confidential="yes")

    def __init__(self) -> None:
        super().__init__()
        self.told: dict[int, dict[str, list[tuple[Any, ...]]]] = {}

    def teardown(self) -> None:
        for seq, told in self.told.items():
            assert rows(self.bob, confidential="yes", as_of=str(seq)) == told, seq
        super().teardown()


Exported.TestCase.settings = settings(
    max_examples=5, stateful_step_count=12, deadline=None, suppress_health_check=list(HealthCheck)
)
test_any_past_is_exported_as_it_was = Exported.TestCase


@pytest.fixture(scope="module")
def changed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, int, Path]:
    """A project in which much was done since an act, the number of that act, and what was exported then."""
    folder = tmp_path_factory.mktemp("then")
    path = folder / "nasty.annotator"
    with closing(open_project(path, person="Anna")) as project:
        corpus = nasty_corpus(project)
        for writer in WRITERS:
            project.exports.run(writer.id, folder / f"{writer.id}{writer.suffix}")
        seq = last_act(project)
        claims = [claim.claim_id for claim in project.claims.find()]
        project.claims.set_status(claims[:3], "false", "It was 1871.")
        project.codebook.tags.set(project.codebook.get().tag_by_name["legal"].tag_id, TagFields(name="law"))
        project.evidence.add(claims[0], EvidenceFields(title="Pierson v. Ray"))
        project.claims.delete(claims[1:2])
        project.revisions.revise(corpus.plain, "Another text altogether. It passed by 220 to 212.\n")
        project.articles.delete([corpus.nasty])
    return path, seq, folder


@each_writer
def test_every_format_writes_what_it_wrote_then(
    changed: tuple[Path, int, Path], writer: Writer, tmp_path: Path
) -> None:
    path, seq, folder = changed
    then, now = folder / f"{writer.id}{writer.suffix}", tmp_path / f"{writer.id}{writer.suffix}"
    with closing(open_project(path, person="Anna")) as project:
        assert project.exports.run(writer.id, now, options={"as-of": str(seq)}).read_back is not None
    if writer.id == "sqlite":
        assert _rows_of(now) == _rows_of(then)
    else:
        assert _data(now) == _data(then)
    if writer.purpose is Purpose.DATASET:
        assert f"after act {seq}" in _card(now)


def test_an_article_that_is_gone_since_can_be_named(changed: tuple[Path, int, Path], tmp_path: Path) -> None:
    path, seq, _ = changed
    out = tmp_path / "out.jsonl"
    with closing(open_project(path, person="Anna")) as project:
        project.exports.run("jsonl", out, options={"as-of": str(seq)})
        gone = json.loads(out.read_text(encoding="utf-8").split("\n")[0])["article_id"]
        with pytest.raises(NotFound):
            project.exports.run("jsonl", out, options={"articles": gone}, force=True)
        some = project.exports.run("jsonl", out, options={"articles": gone, "as-of": str(seq)}, force=True)
    assert (some.articles, some.read_back is not None) == (1, True)


def _data(out: Path) -> dict[str, bytes]:
    """What is in an export, without its card."""
    if out.is_dir():
        files = {path.relative_to(out).as_posix(): path for path in out.rglob("*") if path.is_file()}
        found = {name: path.read_bytes() for name, path in files.items()}
    elif zipfile.is_zipfile(out):
        with zipfile.ZipFile(out) as archive:
            found = {name: archive.read(name) for name in archive.namelist()}
    else:
        found = {"": out.read_bytes()}
    return {name: content for name, content in found.items() if name not in (README, CROISSANT)}


def _card(out: Path) -> str:
    beside = out.with_name(f"{out.name}.{README}")
    if beside.exists():
        return beside.read_text(encoding="utf-8")
    if out.is_dir():
        return (out / README).read_text(encoding="utf-8")
    with zipfile.ZipFile(out) as archive:
        return archive.read(README).decode()


def test_on_a_server_and_in_a_file(project: Project, open_as: Opener) -> None:
    article = add_article(project, FIRST)
    born = project.claims.tag(article, *place_of(project, article, "1967"), ClaimFields(status="false")).claim_id
    project.work.log_correction(article, CorrectionFields("1967", "1968"), born)
    seq, told = last_act(project), rows(project)
    bob = open_as("Bob")
    bob.claims.set_status([born], "verified")
    bob.revisions.revise(article, SECOND)
    bob.claims.tag(article, *place_of(bob, article, "2020"))
    assert rows(project, as_of=str(seq)) == told
    assert [row[1] for row in rows(project, as_of=str(seq))["people"]] == ["Anna"]
    assert rows(project)["people"] != told["people"]
    at = next(act.at for act in project.history.acts() if act.seq == seq).isoformat()
    assert rows(project, as_of=at) == told


def test_what_has_become_confidential_does_not_leave_as_of_before(project: Project) -> None:
    article = add_article(project, FIRST)
    claim = project.claims.tag(article, *place_of(project, article, "1967")).claim_id
    evidence = project.evidence.add(claim, EvidenceFields(title="A letter")).evidence_id
    seq = last_act(project)
    assert "A letter" in repr(rows(project, as_of=str(seq)))
    project.evidence.set(evidence, EvidenceFields(title="A letter", confidential=True))
    assert "A letter" not in repr(rows(project, as_of=str(seq)))
    assert "A letter" in repr(rows(project, as_of=str(seq), confidential="yes"))
    project.evidence.delete(evidence)
    assert "A letter" not in repr(rows(project, as_of=str(seq)))


def test_an_article_in_an_earlier_revision_has_the_places_that_it_had(project: Project, tmp_path: Path) -> None:
    article, other = add_article(project, FIRST), add_article(project, "Only one draft, of 1999.\n", "one.txt")
    born, came, met = (
        project.claims.tag(article, *place_of(project, article, words), ClaimFields(wording=words)).claim_id
        for words in ("born in 1967", "2020 🎉", "3 p.m.")
    )
    gone = project.claims.tag(article, *place_of(project, article, "Oslo")).claim_id
    project.claims.tag(other, *place_of(project, other, "1999"))
    project.revisions.revise(article, SECOND)
    project.claims.tag(article, *place_of(project, article, "Now then"))
    project.claims.set_status([born], "misleading")
    merged = project.linking.merge(came, [born])
    assert merged
    project.claims.delete([gone])

    told = _lines(project, tmp_path, revision="1")
    assert [(row["start_char"], row["quote"], row["revision"]) for row in told] == [
        (FIRST.index("born in 1967"), "born in 1967", 1),
        (FIRST.index("2020 🎉"), "2020 🎉", 1),
        (FIRST.index("3 p.m."), "3 p.m.", 1),
        (19, "1999", 1),
    ]
    assert [row["claim_id"] for row in told[:3]] == [came, came, met]  # its claims are those of now
    report = project.exports.run("jsonl", tmp_path / "p.jsonl", options={"revision": "1"}, preflight=True)
    assert ("mention", 1) in [(what, count) for what, why, count in report.lost.counts() if "removed since" in why]

    second = project.exports.run("jsonl", tmp_path / "second.jsonl", options={"revision": "2"})
    assert (second.articles, second.mentions) == (1, 4)  # that which is lost in it among them
    assert [loss.id for loss in second.lost if loss.what == "article"] == [other]
    card = (tmp_path / "second.jsonl.README.md").read_text(encoding="utf-8")
    assert "revision 2" in card
    assert "- The project as it was" not in card


def _lines(project: Project, tmp_path: Path, **options: str) -> list[dict[str, Any]]:
    out = tmp_path / "lines.jsonl"
    project.exports.run("jsonl", out, options=options, force=True)
    return [json.loads(line) for line in out.read_text(encoding="utf-8").split("\n") if line]


def test_what_is_no_past_is_refused_in_words(project: Project, tmp_path: Path) -> None:
    add_article(project, FIRST)
    for option, value, error in (
        ("as-of", "yesterday", InvalidInput),
        ("as-of", "0", InvalidInput),
        ("as-of", "99999", NotFound),
        ("as-of", "1999-12-31", NotFound),
        ("as-of", "2021-02-31", InvalidInput),
        ("revision", "first", InvalidInput),
        ("revision", "0", InvalidInput),
    ):
        with pytest.raises(error, match=r"\S"):
            project.exports.run("jsonl", tmp_path / "out.jsonl", options={option: value})
    assert list(tmp_path.glob("*.jsonl*")) == []
