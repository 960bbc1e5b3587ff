"""The SQLite dataset: what its readers rely on, from both engines and from any text."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.progress import Progress
from annotator.domain.work import CorrectionFields
from annotator.exporting.sqlite.schema import TABLES
from annotator.services.projects import Project
from annotator.storage.repositories.dataset import DatasetRepository
from tests.fixtures.projects import OTHER_TEXT, add_article, engine_of, place_of

COLUMNS = {
    "articles": "article_id title byline publisher published url language status imported_at",
    "revisions": "revision_id article_id number text sha256 created_at",
    "claims": "claim_id wording claimant voice status rationale correction priority checked_by checked_at created_at",
    "mentions": "mention_id claim_id revision_id start_char end_char start_utf16 end_utf16 start_byte end_byte quote "
    "prefix suffix anchor",
    "evidence": "evidence_id claim_id stance kind title publisher url archived_url quote note published accessed",
    "source_notes": "note_id article_id revision_id kind start_char end_char quote anchor author date text url "
    "resolved inferred replies",
    "tags": "tag_id name definition colour",
    "claim_tags": "claim_id tag_id",
    "statuses": "status label position colour averitec fever rating_value definition",
    "people": "person_id name",
    "history": "seq n act_id at person_id kind name label entity entity_id article_id claim_id before after",
    "dataset": "key value",
    "annotations": "article_id article_title published url revision start_char end_char quote claim_id claim claimant "
    "voice status rationale correction tags evidence checked_by checked_at",
    "corrections": "correction_id article_id claim_id old new why public_note made_by made_at",
    "assessments": "assessment_id claim_id person_id status rationale assessed_at",
    "sources": "source_id kind title publisher url archived_url author published published_edtf medium interest wrong "
    "wrong_at independent_of details",
    "evidence_sources": "evidence_id source_id",
}
# what later layouts have behind the columns of layout 1
ADDED = {
    "articles": "signed_off_by signed_off_at sign_off_reason sign_off_missing",
    "claims": "kind speaker_role said_at said_where as_of void external_id source_title source_url source_label "
    "correction_answer",
    "evidence": "author question place medium independent_of interest confidential attachment attachment_name "
    "source_note attachment_saved attachment_saved_by",
    "tags": "parent_id examples",
    "annotations": "void assessments",
}
PRIMARY_KEYS = {
    "articles": ["article_id"],
    "revisions": ["revision_id"],
    "claims": ["claim_id"],
    "mentions": ["mention_id"],
    "evidence": ["evidence_id"],
    "tags": ["tag_id"],
    "claim_tags": ["claim_id", "tag_id"],
    "statuses": ["status"],
    "people": ["person_id"],
    "history": ["seq", "n"],
    "dataset": ["key"],
    "corrections": ["correction_id"],
    "assessments": ["assessment_id"],
    "sources": ["source_id"],
    "evidence_sources": ["evidence_id"],
    "source_notes": ["note_id"],
}
FOREIGN_KEYS = {
    ("revisions", "article_id", "articles", "article_id"),
    ("claims", "status", "statuses", "status"),
    ("claims", "checked_by", "people", "person_id"),
    ("mentions", "claim_id", "claims", "claim_id"),
    ("mentions", "revision_id", "revisions", "revision_id"),
    ("evidence", "claim_id", "claims", "claim_id"),
    ("evidence", "source_note", "source_notes", "note_id"),
    ("source_notes", "article_id", "articles", "article_id"),
    ("source_notes", "revision_id", "revisions", "revision_id"),
    ("claim_tags", "claim_id", "claims", "claim_id"),
    ("claim_tags", "tag_id", "tags", "tag_id"),
    ("history", "person_id", "people", "person_id"),
    ("articles", "signed_off_by", "people", "person_id"),
    ("corrections", "article_id", "articles", "article_id"),
    ("corrections", "claim_id", "claims", "claim_id"),
    ("corrections", "made_by", "people", "person_id"),
    ("assessments", "claim_id", "claims", "claim_id"),
    ("evidence_sources", "evidence_id", "evidence", "evidence_id"),
    ("evidence_sources", "source_id", "sources", "source_id"),
    ("assessments", "person_id", "people", "person_id"),
    ("assessments", "status", "statuses", "status"),
}


@contextmanager
def opened(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


def annotate(project: Project) -> tuple[str, str]:
    """Two articles, three claims, one of them in both; return the ids of the articles."""
    talks, bill = add_article(project), add_article(project, OTHER_TEXT, "bill.txt")
    established = place_of(project, talks, "Established by the Supreme Court in 1967")
    fields = ClaimFields(wording="QI established 1967", claimant="the writer", status="verified", rationale="Pierson")
    claim = project.claims.tag(talks, *established, fields, ["legal", "date"]).claim_id
    project.claims.add_mention(claim, bill, *place_of(project, bill, "220 to 212"))
    for stance, title in ((Stance.SUPPORTS, "Pierson v. Ray"), (Stance.CONTEXT, "A “second” source")):
        project.evidence.add(claim, EvidenceFields(stance=stance, title=title, accessed="2021-06-23"))
    project.claims.tag(talks, *place_of(project, talks, "«שלום עולם»"))
    project.claims.tag(bill, *place_of(project, bill, "Wednesday"), ClaimFields(status="false"), ["date"])
    return talks, bill


def test_tables_keys_and_pragmas_are_as_promised(project: Project, tmp_path: Path) -> None:
    annotate(project)
    out = tmp_path / "dataset.sqlite"
    report = project.exports.run("sqlite", out)
    assert (report.articles, report.claims, report.mentions, len(report.lost)) == (2, 3, 4, 0)
    # the file is whole by itself: beside it is nothing but its card
    card = {f"dataset.sqlite.{name}" for name in ("README.md", "croissant.json", "datasette.yaml")}
    assert {path.name for path in tmp_path.glob("*dataset*")} == {"dataset.sqlite"} | card
    with opened(out) as dataset:
        tables = {row[0] for row in dataset.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        assert tables == set(COLUMNS) - {"annotations"}
        references = set()
        for name, columns in COLUMNS.items():
            described = list(dataset.execute(f"PRAGMA table_info({name})"))
            assert [column["name"] for column in described] == columns.split() + ADDED.get(name, "").split()
            if name in tables:
                keyed = sorted((column["pk"], column["name"]) for column in described if column["pk"])
                assert [key for _, key in keyed] == PRIMARY_KEYS[name]
            for key in dataset.execute(f"PRAGMA foreign_key_list({name})"):
                references.add((name, key["from"], key["table"], key["to"]))
        assert references == FOREIGN_KEYS
        said = {name: dataset.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")}
        assert said == {"application_id": 0x414E4E44, "user_version": 8}
        assert dataset.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        assert dataset.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        assert dataset.execute("PRAGMA foreign_key_check").fetchall() == []
        about = dict(dataset.execute("SELECT key, value FROM dataset").fetchall())
        assert {"title", "licence", "created", "program", "program_version", "schema"} <= set(about)
        assert (about["licence"], about["schema"], about["claims"], about["mentions"]) == (None, "8", "3", "4")


def test_the_view_holds_a_row_a_mention(project: Project, tmp_path: Path) -> None:
    talks, bill = annotate(project)
    out = tmp_path / "dataset.sqlite"
    project.exports.run("sqlite", out)
    with opened(out) as dataset:
        rows = [dict(row) for row in dataset.execute("SELECT * FROM annotations")]
        texts = dict(dataset.execute("SELECT article_id, text FROM revisions").fetchall())
    assert [row["article_id"] for row in rows] == [talks, talks, bill, bill]
    for row in rows:
        assert texts[row["article_id"]][row["start_char"] : row["end_char"]] == row["quote"]
    first, hebrew, vote, weekday = rows
    assert (first["claim"], first["claimant"], first["status"]) == ("QI established 1967", "the writer", "verified")
    assert (first["rationale"], first["checked_by"], first["revision"]) == ("Pierson", "Anna", 1)
    order = list(project.codebook.get().tag_by_name)
    assert json.loads(first["tags"]) == sorted(["legal", "date"], key=order.index)
    evidence = json.loads(first["evidence"])
    assert [(source["stance"], source["title"]) for source in evidence] == [
        ("supports", "Pierson v. Ray"),
        ("context", "A “second” source"),
    ]
    assert (evidence[0]["accessed"], evidence[0]["url"]) == ("2021-06-23", None)
    assert vote["claim_id"] == first["claim_id"]
    assert (vote["tags"], vote["evidence"]) == (first["tags"], first["evidence"])
    assert (hebrew["tags"], hebrew["evidence"], hebrew["checked_by"], hebrew["checked_at"]) == ("[]", "[]", None, None)
    assert (hebrew["claimant"], hebrew["rationale"], hebrew["published"], hebrew["url"]) == (None,) * 4
    assert json.loads(weekday["tags"]) == ["date"]


def rows_without_time(path: Path) -> list[str]:
    with opened(path) as dataset:
        return [line for line in dataset.iterdump() if "'created'" not in line]


def test_the_same_project_gives_the_same_rows_in_the_same_order(project: Project, tmp_path: Path) -> None:
    annotate(project)
    first, second = tmp_path / "first.sqlite", tmp_path / "second.sqlite"
    project.exports.run("sqlite", first)
    project.exports.run("sqlite", second)
    assert rows_without_time(first) == rows_without_time(second)


def test_rows_that_the_engine_copies_are_the_rows_that_are_streamed(
    sqlite_project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    talks, _ = annotate(sqlite_project)
    for number, only in enumerate(((), (talks,))):
        copied, streamed = tmp_path / f"copied{number}.sqlite", tmp_path / f"streamed{number}.sqlite"
        sqlite_project.exports.run("sqlite", copied, article_ids=only)
        with monkeypatch.context() as without:
            without.setattr(DatasetRepository, "file", None)
            sqlite_project.exports.run("sqlite", streamed, article_ids=only)
        assert rows_without_time(copied) == rows_without_time(streamed)


def test_some_articles_come_with_what_belongs_to_them(project: Project, tmp_path: Path) -> None:
    talks, bill = annotate(project)
    out = tmp_path / "bill.sqlite"
    steps: list[tuple[int, int]] = []
    progress = Progress(lambda done, total, _what: steps.append((done, total)))
    report = project.exports.run("sqlite", out, article_ids=[bill], progress=progress)
    assert (report.articles, report.claims, report.mentions) == (1, 2, 2)
    assert (6, 6) in steps  # the article and its text, two claims, two mentions
    assert steps[-1] == (2, 2)  # the mentions, read back
    with opened(out) as dataset:
        assert {row[0] for row in dataset.execute("SELECT article_id FROM annotations")} == {bill}
        about = dict(dataset.execute("SELECT key, value FROM dataset"))
        assert (about["articles"], about["claims"], about["mentions"]) == ("1", "2", "2")
        assert dataset.execute("SELECT count(*) FROM evidence").fetchone()[0] == 2
        # the claim stands in another article, too: that draft stays at home
        history = dataset.execute("SELECT article_id, claim_id FROM history").fetchall()
        assert talks not in {row["article_id"] for row in history}
        assert {row["claim_id"] for row in history} >= {
            row[0] for row in dataset.execute("SELECT claim_id FROM claims")
        }


def test_a_mention_whose_quote_is_not_there_is_left_out_and_told(sqlite_project: Project, tmp_path: Path) -> None:
    annotate(sqlite_project)
    with engine_of(sqlite_project).begin() as connection:
        connection.exec_driver_sql("UPDATE mentions SET quote = 'never written' WHERE quote = 'Wednesday'")
    out = tmp_path / "dataset.sqlite"
    foreseen = sqlite_project.exports.run("sqlite", out, preflight=True)
    assert not out.exists()
    written = sqlite_project.exports.run("sqlite", out)
    assert (foreseen.mentions, list(foreseen.lost)) == (written.mentions, list(written.lost))
    assert len(written.lost) == 1
    assert written.mentions == 3
    with opened(out) as dataset:
        assert dataset.execute("SELECT count(*) FROM mentions WHERE quote = 'never written'").fetchone()[0] == 0


# what offsets stumble over: astral characters, combining marks, joiners, right-to-left, every kind of line end
_SCRIPTS = ("a", "1967 ", "é", "e\u0301", "😀", "👩🏽‍⚖️", "שלום ", "مرحبا", "\u202e", "記事", "“q” ")
_PIECES = st.sampled_from((*_SCRIPTS, "\r\n", "\n", "\r", "\u2028", "\x85", "\ufeff"))
_TEXTS = st.lists(_PIECES | st.text(st.characters(exclude_categories=["Cs"]), max_size=8), min_size=1, max_size=30)
_PLACES = st.lists(st.tuples(st.integers(0, 300), st.integers(1, 60)), min_size=1, max_size=6)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(pieces=_TEXTS, places=_PLACES)
def test_every_quote_stands_at_its_place_from_import_to_export(
    sqlite_project: Project, tmp_path: Path, pieces: list[str], places: list[tuple[int, int]]
) -> None:
    source = tmp_path / "source.txt"
    source.write_bytes(("Reform talks. " + "".join(pieces)).encode("utf-8"))
    report = sqlite_project.imports.run([source])
    if not report.imported:  # the same text again, or too many control characters for a text
        assert report.skipped or report.failed
        return
    article_id = report.imported[0].article_id
    text = sqlite_project.articles.revision(article_id).text
    wanted = {}
    for place, length in places:
        start = place % len(text)
        end = min(start + length, len(text))
        if text[start:end].strip():
            wanted[sqlite_project.claims.tag(article_id, start, end).mention_id] = (start, end)
    out = tmp_path / "dataset.sqlite"
    assert sqlite_project.exports.run("sqlite", out, article_ids=[article_id], force=True).lost.counts() == []
    with opened(out) as dataset:
        assert dataset.execute("SELECT text FROM revisions").fetchone()[0] == text
        rows: list[Any] = dataset.execute(
            "SELECT mentions.*, substr(text, start_char + 1, end_char - start_char) AS there, text "
            "FROM mentions JOIN revisions USING (revision_id)"
        ).fetchall()
    assert {row["mention_id"]: (row["start_char"], row["end_char"]) for row in rows} == wanted
    utf16, utf8 = text.encode("utf-16-le"), text.encode("utf-8")
    for row in rows:
        assert row["quote"] == row["there"] == text[row["start_char"] : row["end_char"]]
        assert utf16[2 * row["start_utf16"] : 2 * row["end_utf16"]].decode("utf-16-le") == row["quote"]
        assert utf8[row["start_byte"] : row["end_byte"]].decode("utf-8") == row["quote"]


@pytest.mark.parametrize("ascii_first", [True, False])
def test_ascii_and_other_texts_in_turn_keep_their_order(
    sqlite_project: Project, tmp_path: Path, *, ascii_first: bool
) -> None:
    """ASCII texts are written another way: the order of the rows must not show it."""
    texts = ["Plain text number {n}, 1967.\n", "“Quoted” text number {n}, 😀 1967.\n"]
    articles = [
        add_article(sqlite_project, texts[(number + ascii_first) % 2].format(n=number), f"{number}.txt")
        for number in range(5)
    ]
    for article in reversed(articles):
        for words in ("1967", "text number"):
            sqlite_project.claims.tag(article, *place_of(sqlite_project, article, words))
    out = tmp_path / "dataset.sqlite"
    sqlite_project.exports.run("sqlite", out)
    with opened(out) as dataset:
        rows = [tuple(row) for row in dataset.execute("SELECT article_id, quote FROM annotations")]
    assert rows == [(article, words) for article in articles for words in ("text number", "1967")]


class TestWhatStaysAtHome:
    @pytest.fixture
    def desk(self, project: Project) -> Project:
        """A project whose claim has an open source and one that must not leave."""
        talks, _ = annotate(project)
        [claim] = [one for one in project.claims.find() if one.evidence]
        secret = EvidenceFields(title="A whistle-blower", note="Told to Anna under her breath", confidential=True)
        secret_id = project.evidence.add(claim.claim_id, secret).evidence_id
        project.attachments.add_content(secret_id, "whistle.mp3", b"voice")
        [supports, _, _] = project.claims.get(claim.claim_id).evidence
        fields = replace(supports.fields, author="E. Warren", place="p. 547", independent_of=secret_id)
        project.evidence.set(supports.evidence_id, fields)
        project.work.comment("She met the whistle-blower.", claim_id=claim.claim_id)
        project.work.ask(talks, "Did the whistle-blower say so?", claim.claim_id)
        return project

    @staticmethod
    def _everything(path: Path) -> str:
        with opened(path) as dataset:
            return "\n".join(dataset.iterdump())

    @pytest.mark.parametrize("some", [False, True])
    @pytest.mark.parametrize("copied", [True, False])
    def test_confidential_evidence_is_withheld_and_counted(
        self, desk: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, some: bool, copied: bool
    ) -> None:
        if not copied:
            monkeypatch.setattr(DatasetRepository, "file", None)
        out = tmp_path / "dataset.sqlite"
        only = desk.articles.ids() if some else ()
        assert desk.exports.run("sqlite", out, article_ids=only, preflight=True).withheld == 1
        assert desk.exports.run("sqlite", out, article_ids=only).withheld == 1
        said = self._everything(out)
        for words in ("whistle", "under her breath", hashlib.sha256(b"voice").hexdigest()):
            assert words not in said
        with opened(out) as dataset:
            rows = dataset.execute("SELECT title, author, place, independent_of, confidential FROM evidence").fetchall()
            assert [tuple(row) for row in rows] == [
                ("Pierson v. Ray", "E. Warren", "p. 547", None, 0),
                ("A “second” source", None, None, None, 0),
            ]
            assert dict(dataset.execute("SELECT * FROM dataset").fetchall())["evidence_withheld"] == "1"

    def test_only_what_would_have_gone_along_counts_as_withheld(self, desk: Project, tmp_path: Path) -> None:
        [secret] = [claim for claim in desk.claims.find() for one in claim.evidence if one.fields.confidential]
        with_it = {mention.article_id for mention in secret.mentions}
        apart = add_article(desk, "A third one\n\nNothing in it is secret.\n", "third.txt")
        own = desk.claims.tag(apart, *place_of(desk, apart, "Nothing")).claim_id
        desk.evidence.add(own, EvidenceFields(title="An open source"))
        for chosen, withheld in (([apart], 0), (sorted(with_it), 1), ([apart, *sorted(with_it)], 1)):
            for preflight in (True, False):
                out = tmp_path / f"{len(chosen)}{withheld}.sqlite"
                report = desk.exports.run("sqlite", out, article_ids=chosen, preflight=preflight)
                assert report.withheld == withheld

    def test_what_was_confidential_once_is_gone_from_the_history_too(self, desk: Project, tmp_path: Path) -> None:
        [secret] = [one for claim in desk.claims.find() for one in claim.evidence if one.fields.confidential]
        desk.evidence.delete(secret.evidence_id)
        out = tmp_path / "dataset.sqlite"
        assert desk.exports.run("sqlite", out).withheld == 0
        assert "whistle" not in self._everything(out)

    def test_it_leaves_where_that_is_asked_for_and_the_desks_talk_never(self, desk: Project, tmp_path: Path) -> None:
        out = tmp_path / "dataset.sqlite"
        assert desk.exports.run("sqlite", out, include_confidential=True).withheld == 0
        said = self._everything(out)
        assert "A whistle-blower" in said
        assert "She met" not in said
        assert "Did the" not in said
        with opened(out) as dataset:
            [row] = dataset.execute("SELECT attachment_name FROM evidence WHERE confidential").fetchall()
            assert row[0] == "whistle.mp3"
            assert dataset.execute("SELECT count(*) FROM evidence WHERE independent_of IS NOT NULL").fetchone()[0] == 1


def test_a_void_check_and_a_correction_are_told(project: Project, tmp_path: Path) -> None:
    talks, bill = annotate(project)
    [claim] = [one for one in project.claims.find() if one.evidence]
    project.work.void(claim.claim_id, "The source was a parody.")
    project.work.log_correction(talks, CorrectionFields("1967", "1982", public_note="Said 1967."), claim.claim_id)
    project.work.log_correction(bill, CorrectionFields("212", "221"))
    out = tmp_path / "dataset.sqlite"
    project.exports.run("sqlite", out)
    with opened(out) as dataset:
        void = dataset.execute("SELECT DISTINCT void FROM annotations WHERE claim_id = ?", [claim.claim_id]).fetchall()
        assert [tuple(row) for row in void] == [("The source was a parody.",)]
        rows = dataset.execute("SELECT claim_id, old, new, why, public_note FROM corrections").fetchall()
        assert [tuple(row) for row in rows] == [
            (claim.claim_id, "1967", "1982", None, "Said 1967."),
            (None, "212", "221", None, None),
        ]


def test_claims_from_a_list_come_along_only_where_they_stand_somewhere(project: Project, tmp_path: Path) -> None:
    talks, _ = annotate(project)
    listed = tmp_path / "list.csv"
    listed.write_text("vclaim,truth_label\nThe earth is flat,False\nThe talks resumed,True\n", encoding="utf-8")
    project.similar.import_claims(listed)
    [flat, resumed] = [one.claim_id for one in project.claims.find() if one.origin == "imported"]
    project.claims.add_mention(resumed, talks, *place_of(project, talks, "talks"))
    out = tmp_path / "dataset.sqlite"
    report = project.exports.run("sqlite", out)
    assert (report.claims, report.mentions) == (4, 5)
    with opened(out) as dataset:
        held = {row[0] for row in dataset.execute("SELECT claim_id FROM claims")}
        assert (resumed in held, flat in held) == (True, False)
        assert flat not in {row[0] for row in dataset.execute("SELECT claim_id FROM history")}


def test_the_docs_name_every_column() -> None:
    """`docs/dataset.md` is written by hand: a column that is added is named there, too."""
    said = (Path(__file__).resolve().parents[2] / "docs" / "dataset.md").read_text("utf-8").splitlines()
    with closing(sqlite3.connect(":memory:")) as dataset:
        for statement in TABLES:
            dataset.execute(statement)
        for table in ("articles", "claims", "evidence", "corrections", "tags", "statuses", "people"):
            row = next(line for line in said if line.startswith("|") and f"`{table}`" in line.split("|")[1])
            columns = [column[1] for column in dataset.execute(f"PRAGMA table_info({table})")]
            assert [column for column in columns if f"`{column}`" not in row] == [], table
