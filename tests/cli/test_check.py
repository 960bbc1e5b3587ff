"""`annotator check` and `seal`: what somebody changes in the file by other means than an act is told, by name.

The protective triggers are dropped and made again as they were, so that only the rows tell.
"""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.codebook import StatusFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.progress import Progress
from annotator.domain.work import CorrectionFields, Priority, WorkFields
from annotator.errors import Cancelled
from tests.cli.conftest import Ended, run_here
from tests.fixtures.projects import OTHER_TEXT, TEXT, add_article, place_of


def work_on(path: Path) -> None:
    """Do some of everything, also by undo, redo and a merge."""
    anna = open_project(path, person="Anna")
    talks, bill = add_article(anna, TEXT), add_article(anna, OTHER_TEXT, "bill.txt")
    wanted = ClaimFields(wording="QI since 1967", status="verified", rationale="It was.")
    claim = anna.claims.tag(talks, *place_of(anna, talks, "1967"), wanted, ["date", "legal"]).claim_id
    other = anna.claims.tag(talks, *place_of(anna, talks, "1967", 1)).claim_id
    third = anna.claims.tag(bill, 0, 5).claim_id
    anna.linking.merge(claim, [other])
    source = anna.evidence.add(claim, EvidenceFields(Stance.SUPPORTS, title="Pierson v. Ray", confidential=True))
    anna.attachments.add_content(source.evidence_id, "scan.pdf", b"%PDF")
    anna.work.answer(anna.work.ask(talks, "Which case?", claim).id, "Pierson v. Ray.")
    anna.work.comment("@Bob, look.", claim_id=claim)
    anna.work.log_correction(talks, CorrectionFields("1982", "1967", "Harlow came later."), claim)
    anna.work.assign([talks], WorkFields("Bob", Priority.HIGH, "2021-06-30"))
    anna.codebook.add_tag("local politics")
    anna.codebook.scale.set("opinion", StatusFields(definition="Not checkable."))
    anna.saved_searches.add("Cases", "Pierson")
    anna.claims.set_status([third], "false")
    anna.history.undo()
    anna.history.redo()
    anna.history.undo()
    anna.close()
    bob = open_project(path, person="Bob")
    bob.articles.delete([bill])
    bob.claims.set_status([claim], "conflicting")
    bob.close()


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A project file with some of everything in it."""
    path = tmp_path_factory.mktemp("sound") / "work.annotator"
    work_on(path)
    return path.read_bytes()


@pytest.fixture
def path(sound: bytes, tmp_path: Path) -> Path:
    path = tmp_path / "work.annotator"
    path.write_bytes(sound)
    return path


def tamper(path: Path, *statements: str) -> None:
    """Change rows as somebody does who knows SQLite: the triggers are as before afterwards."""
    with closing(sqlite3.connect(path)) as raw:
        triggers = raw.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
        for name, _ in triggers:
            raw.execute(f"DROP TRIGGER {name}")
        for statement in statements:
            raw.execute(statement)
        for _, sql in triggers:
            raw.execute(sql)
        raw.commit()


def checked(path: Path, *arguments: str) -> Ended:
    return run_here("check", "--project", path, *arguments)


def told(path: Path) -> str:
    """What check tells of a project that is not sound."""
    ended = checked(path)
    assert (ended.status, ended.stdout) == (1, b"")
    return ended.stderr


def test_honest_work_is_sound(path: Path) -> None:
    ended = checked(path, "--json")
    assert (ended.status, ended.json, ended.stderr) == (0, {"ok": True, "problems": []}, "")


TAMPERED = {
    "UPDATE claims SET status = 'verified'": "its status is 'verified', and the history says 'conflicting'",
    "UPDATE claims SET checked_at = '2026-01-01'": "its checked at is",
    "UPDATE claims SET wording = wording || '!'": "its wording is 'QI since 1967!', and the history says",
    "UPDATE claims SET wording = CAST(wording AS BLOB)": "its wording is b'QI since 1967'",
    "UPDATE claims SET version = version + 1": "its version is",
    "UPDATE evidence SET stance = 'refutes'": "its stance is not what the history says",
    "UPDATE evidence SET confidential = 0": "its confidential is not what the history says",
    "UPDATE evidence SET confidential = 3": "its confidential is not what the history says",
    "UPDATE queries SET answer = 'Another.'": "its answer is 'Another.', and the history says 'Pierson v. Ray.'",
    "UPDATE articles SET assigned_to = 'Cem' WHERE assigned_to <> ''": "its assigned to is 'Cem'",
    "UPDATE articles SET article_no = 99 WHERE deleted_at IS NOT NULL": "its number does not follow",
    "UPDATE statuses SET settled = 1 WHERE key = 'checking'": "status checking: its settled is 1",
    "UPDATE statuses SET label = 'Right' WHERE key = 'verified'": "status verified: its label is 'Right'",
    "UPDATE tags SET shortcut = 'x' WHERE name = 'date'": "its shortcut is 'x', and the history says 'd'",
    "UPDATE codebooks SET content = '{' WHERE version = 2": "codebook version 2: it cannot be read",
    "UPDATE codebooks SET name = 'x' WHERE version = 2": "codebook version 2: its name is 'x'",
    "UPDATE people SET name = 'Eve' WHERE name = 'Anna'": "its name is 'Eve', and the history says 'Anna'",
    "INSERT INTO people VALUES ('p', 'Eve')": "person p: no act of the history has kept it",
    "UPDATE comments SET text = 'Fine.'": "its text is 'Fine.'",
    "UPDATE corrections SET public_note = 'x'": "its public note is 'x'",
    "UPDATE saved_searches SET filters = '{'": "its filters is '{'",
    "UPDATE mentions SET prefix = ''": "its prefix is ''",
    "DELETE FROM claim_tags": "it is missing, and the history has not removed it",
    "INSERT INTO claim_tags SELECT claim_id, (SELECT tag_id FROM tags WHERE name = 'event') FROM claims LIMIT 1": (
        "no act of the history has made it"
    ),
    "UPDATE attachments SET content = X'00'": "its content is not what the history says",
    "UPDATE attachments SET media_type = 'text/html'": "its media type is 'text/html'",
    "UPDATE revisions SET created_at = ''": "its created at is",
    "UPDATE revisions SET encoding = 'cp1252'": "its encoding is 'cp1252'",
    "UPDATE steps SET label = 'something'": "its label is 'something', and the history says",
    "UPDATE steps SET state = 'dropped' WHERE state = 'done'": "its state is 'dropped', and the history says 'done'",
    "DELETE FROM steps WHERE seq = 2": "it is missing, and the history has it",
    "UPDATE acts SET step_id = (SELECT step_id FROM acts WHERE seq = 3) WHERE seq = 4": "act 4 .* was altered",
    "UPDATE acts SET at = '2026-01-01T00:00:00.000000Z' WHERE seq = 2": "act 2 .* was altered",
    "UPDATE acts SET person_id = (SELECT max(person_id) FROM people) WHERE seq = 2": "act 2 .* was altered",
    "UPDATE act_changes SET n = 7 WHERE seq = 3 AND n = 1": "act 3 .* was altered",
    "UPDATE kept_rows SET image = replace(image, 'Anna', 'Eve') WHERE entity = 'person'": "act 1 .* was altered",
    "UPDATE kept_rows SET image = '{}' WHERE seq = 0 AND n = 5": "what the project began with was altered",
    "UPDATE project SET value = 'another' WHERE key = 'project_id'": "what the project began with was altered",
    "UPDATE project SET value = 4 WHERE key = 'baseline_act'": "was altered",
    "DELETE FROM project": "what it says of itself was altered",
    "INSERT INTO act_changes (seq, n) VALUES (999, 0)": "1 of its changes belong to no act",
}


@pytest.mark.parametrize("column", ["title", "text"])
def test_text_that_is_none_is_told_where_our_own_functions_meet_it(path: Path, column: str) -> None:
    table = "articles" if column == "title" else "revisions"
    tamper(path, f"UPDATE {table} SET {column} = CAST(x'ff41' || {column} AS TEXT)")
    assert "cannot be read to the end" in told(path)
    ended = run_here("rebuild-search", "--project", path)
    assert ended.status == 1
    assert "is damaged" in ended.stderr


def test_a_claim_whose_revision_is_gone_is_still_listed(path: Path) -> None:
    tamper(path, "UPDATE mentions SET revision_id = 'gone' WHERE mention_id = (SELECT min(mention_id) FROM mentions)")
    ended = run_here("claims", "--project", path, "--json")
    assert ended.status == 0
    assert None in [mention["revision"] for claim in ended.json["claims"] for mention in claim["mentions"]]
    assert run_here("history", "--project", path, "--json").status == 0
    assert told(path)


@pytest.mark.parametrize("statement", TAMPERED)
def test_what_no_act_has_done_is_told(path: Path, statement: str) -> None:
    tamper(path, statement)
    with pytest.raises(AssertionError, match=TAMPERED[statement]):
        raise AssertionError(told(path))


def test_a_last_act_that_was_taken_out_is_told(path: Path) -> None:
    tamper(
        path,
        "DELETE FROM act_changes WHERE seq = (SELECT max(seq) FROM acts)",
        "DELETE FROM acts WHERE seq = (SELECT max(seq) FROM acts)",
    )
    assert "its status is 'conflicting', and the history says 'verified'" in told(path)


def test_a_history_that_was_taken_out_is_told(path: Path) -> None:
    tamper(path, "DELETE FROM act_changes", "DELETE FROM acts", "DELETE FROM kept_rows WHERE seq > 0")
    lines = told(path)
    assert "no act of the history has made it" in lines
    assert "no act of the history has kept it" in lines
    assert "no act of the history has begun it" in lines


def test_guards_that_were_taken_away_are_told(path: Path) -> None:
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("DROP TRIGGER acts_update")
        raw.commit()
    assert "the trigger acts_update is missing" in told(path)


class TestSeal:
    def test_one_that_was_kept_holds_after_later_acts(self, path: Path) -> None:
        kept = run_here("seal", "--project", path, "--json").json
        project = open_project(path, person="Anna")
        assert kept["acts"] == len(project.history.acts())
        project.codebook.add_tag("weather")
        project.close()
        assert checked(path, "--seal", kept["seal"]).status == 0
        later = run_here("seal", "--project", path, "--json").json
        assert later["acts"] == kept["acts"] + 1
        assert later["seal"] != kept["seal"]

    def test_that_of_a_new_project_holds_too(self, tmp_path: Path) -> None:
        path = tmp_path / "new.annotator"
        open_project(path, person="Anna").close()
        kept = run_here("seal", "--project", path, "--json").json
        assert (kept["acts"], len(kept["seal"])) == (0, 64)
        work_on(path)
        assert checked(path, "--seal", kept["seal"]).status == 0

    def test_a_tail_that_was_cut_off_shows_by_it_alone(self, path: Path, sound: bytes) -> None:
        project = open_project(path, person="Anna")
        project.codebook.add_tag("weather")
        project.close()
        kept = run_here("seal", "--project", path, "--json").json["seal"]
        path.write_bytes(sound)
        assert checked(path).status == 0
        ended = checked(path, "--seal", kept, "--json")
        assert ended.status == 1
        [problem] = ended.json["problems"]
        assert problem.startswith(f"seal: the history does not go on from {kept[:20]}")

    def test_another_project_does_not_go_on_from_it(self, path: Path, tmp_path: Path) -> None:
        other = tmp_path / "other.annotator"
        work_on(other)
        kept = run_here("seal", "--project", other, "--json").json["seal"]
        assert checked(path, "--seal", kept).status == 1

    def test_a_sign_off_keeps_it(self, path: Path) -> None:
        kept = run_here("seal", "--project", path, "--json").json["seal"]
        [article] = run_here("articles", "--project", path, "--json").json["articles"]
        signed = run_here("sign-off", article["article_id"], "--reason", "x", "--project", path, "--json").json
        assert signed["seal"] == kept
        assert checked(path, "--seal", kept).status == 0


def _damaged(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(100, len(data))
    return data[:place] + bytes([data[place] ^ 1 << chance.randrange(8)]) + data[place + 1 :]


def _says(path: Path) -> Any:
    """What the rows of a file say to SQLite alone; None where it cannot read them."""
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as raw:
            raw.text_factory = bytes
            names = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            kept = [name.decode() for name in names if b"_search" not in name and b"_documents" not in name]
            held = {name: raw.execute(f'SELECT * FROM "{name}"').fetchall() for name in kept if name != "analyses"}
            return held, raw.execute("PRAGMA integrity_check").fetchall()
    except (sqlite3.Error, UnicodeDecodeError):
        return None


def test_a_flipped_bit_is_told_where_it_says_something(sound: bytes, tmp_path: Path) -> None:
    """A small share of `python -m tests.robustness flips`."""
    chance = random.Random(1967)
    path = tmp_path / "flipped.annotator"
    path.write_bytes(sound)
    before = _says(path)
    told_of = 0
    while told_of < 15:
        path.write_bytes(_damaged(sound, chance))
        if _says(path) == before:
            continue
        ended = checked(path)
        assert ended.status == 1
        assert "inside the program" not in ended.stderr
        told_of += 1


def test_cancel_ends_it(path: Path) -> None:
    project = open_project(path, person="Anna")
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        project.maintenance.check(progress)
    assert project.maintenance.check() == []
    project.close()
