"""People's own assessments beside the settled status: given, blind, settled, and never seen before their time."""

from __future__ import annotations

import sqlite3
import zipfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.assessment import BlindRule
from annotator.domain.claim import ClaimFields
from annotator.errors import Blocked, InvalidInput, NotFound
from annotator.services.projects import Project
from tests.fixtures.projects import OTHER_TEXT, Opener, add_article, place_of

BLIND = BlindRule(blind=True)
OPEN = BlindRule(blind=False)


@pytest.fixture
def article(project: Project) -> str:
    return add_article(project)


@pytest.fixture
def claim(project: Project, article: str) -> str:
    return project.claims.tag(article, *place_of(project, article, "1967")).claim_id


@pytest.fixture
def bob(open_as: Opener, claim: str) -> Project:
    return open_as("Bob")


def seen(project: Project, claim: str) -> dict[str, str]:
    """Who gave which status, as far as the project's person may see it."""
    return {one.person: one.status for one in project.assessments.of_claim(claim).assessments}


def told(project: Project) -> str:
    """All that the history tells, and all its images."""
    entries = "\n".join(entry.in_one_line() for entry in project.history.all_entries())
    return entries + repr([act.changes for act in project.history.walk()])


class TestOnesOwn:
    def test_it_stands_beside_the_settled_status(self, project: Project, bob: Project, claim: str) -> None:
        project.assessments.assess(claim, "verified", "It was.")
        bob.assessments.assess(claim, "false")
        assert seen(project, claim) == {"Anna": "verified", "Bob": "false"}
        assert project.claims.get(claim).status == "unchecked"
        assert project.maintenance.check() == []

    def test_a_second_one_changes_the_first_and_keeps_its_rationale(self, project: Project, claim: str) -> None:
        first = project.assessments.assess(claim, "verified", "It was.")
        again = project.assessments.assess(claim, "false")
        [one] = project.assessments.of_claim(claim).assessments
        assert (again.assessment_id, one.status, one.rationale) == (first.assessment_id, "false", "It was.")
        project.history.undo()
        assert seen(project, claim) == {"Anna": "verified"}
        project.history.undo()
        assert seen(project, claim) == {}
        project.history.redo(2)
        assert seen(project, claim) == {"Anna": "false"}
        project.assessments.take_back(claim)
        assert seen(project, claim) == {}
        assert project.maintenance.check() == []

    def test_what_is_not_there_is_told(self, project: Project, claim: str) -> None:
        with pytest.raises(NotFound, match="no status 'perhaps'"):
            project.assessments.assess(claim, "perhaps")
        with pytest.raises(NotFound, match="no claim nowhere"):
            project.assessments.assess("nowhere", "false")
        with pytest.raises(NotFound, match="You have not assessed"):
            project.assessments.take_back(claim)
        project.codebook.scale.retire("opinion")
        with pytest.raises(InvalidInput, match="retired"):
            project.assessments.assess(claim, "opinion")

    def test_it_goes_with_its_claim_and_comes_back(self, project: Project, bob: Project, claim: str) -> None:
        bob.assessments.assess(claim, "false")
        project.claims.delete([claim])
        project.history.undo()
        assert seen(project, claim) == {"Bob": "false"}
        assert project.maintenance.check() == []

    def test_a_merge_keeps_one_of_each_person(self, project: Project, bob: Project, article: str, claim: str) -> None:
        other = project.claims.tag(article, *place_of(project, article, "1967", 1)).claim_id
        project.assessments.assess(claim, "verified")
        project.assessments.assess(other, "false")
        bob.assessments.assess(other, "misleading")
        project.linking.merge(claim, [other])
        assert seen(project, claim) == {"Anna": "verified", "Bob": "misleading"}
        project.history.undo()
        assert seen(project, other) == {"Anna": "false", "Bob": "misleading"}
        assert project.maintenance.check() == []

    def test_it_goes_along_when_the_scale_changes(self, project: Project, claim: str) -> None:
        scale = project.codebook.scale
        project.assessments.assess(claim, "misleading")
        with pytest.raises(Blocked, match="People have assessed claims as 'misleading'"):
            scale.delete("misleading")
        scale.merge("misleading", "false")
        assert seen(project, claim) == {"Anna": "false"}
        project.history.undo()
        assert seen(project, claim) == {"Anna": "misleading"}
        assert project.maintenance.check() == []


class TestBlind:
    def test_nobody_sees_anothers_until_both_have(self, project: Project, bob: Project, claim: str) -> None:
        project.assessments.set_blind(BLIND)
        bob.assessments.assess(claim, "false", "A secret reason.")
        assert seen(project, claim) == {}
        assert project.assessments.of_claim(claim).blind
        assert project.assessments.find() == []
        assert "secret" not in told(project)
        assert all("assess" not in act.name for act in project.history.acts())
        assert seen(bob, claim) == {"Bob": "false"}
        assert "secret" in told(bob)
        project.assessments.assess(claim, "verified")
        assert seen(project, claim) == {"Anna": "verified", "Bob": "false"}
        assert not project.assessments.of_claim(claim).blind
        assert "secret" in told(project)

    def test_it_ends_when_the_head_says_so(self, project: Project, bob: Project, claim: str) -> None:
        project.assessments.set_blind(BLIND)
        bob.assessments.assess(claim, "false")
        project.assessments.set_blind(OPEN)
        assert seen(project, claim) == {"Bob": "false"}
        assert "end blind assessment" in [act.label for act in project.history.acts()]
        project.history.undo()
        assert seen(project, claim) == {}

    def test_an_article_has_a_rule_of_its_own(self, project: Project, bob: Project, article: str, claim: str) -> None:
        other = add_article(project, OTHER_TEXT, "bill.txt")
        elsewhere = project.claims.tag(other, *place_of(project, other, "H.R. 1280")).claim_id
        for one in (claim, elsewhere):
            bob.assessments.assess(one, "false")
        project.assessments.set_blind(BLIND, [article])
        assert (seen(project, claim), seen(project, elsewhere)) == ({}, {"Bob": "false"})
        project.assessments.set_blind(BLIND)
        project.assessments.set_blind(OPEN, [article])
        assert (seen(project, claim), seen(project, elsewhere)) == ({"Bob": "false"}, {})
        project.claims.add_mention(claim, other, 0, 5)
        assert seen(project, claim) == {}, "one of its articles is blind"
        assert [one.claim_id for one in project.assessments.find([article])] == []

    def test_those_who_are_named_have_to_assess(
        self, project: Project, bob: Project, open_as: Opener, claim: str
    ) -> None:
        project.assessments.set_blind(BlindRule(blind=True, people=("Bob", "Cleo")))
        project.assessments.assess(claim, "verified")
        bob.assessments.assess(claim, "false")
        assert seen(project, claim) == {"Anna": "verified"}
        open_as("Cleo").assessments.assess(claim, "opinion")
        assert seen(project, claim) == {"Anna": "verified", "Bob": "false", "Cleo": "opinion"}

    @pytest.mark.parametrize(
        "act",
        [
            lambda project, claim: project.claims.set_status([claim], "false"),
            lambda project, claim: project.claims.set_fields(claim, ClaimFields(rationale="I think so.")),
            lambda project, claim: project.claims.change([claim], ClaimFields(rationale="I think so.")),
            lambda project, claim: project.assessments.settle(claim, "false", "Both."),
        ],
    )
    def test_nothing_is_settled_meanwhile(
        self, project: Project, bob: Project, claim: str, act: Callable[[Project, str], object]
    ) -> None:
        project.assessments.set_blind(BLIND)
        bob.assessments.assess(claim, "false")
        with pytest.raises(Blocked, match="1 claim is being assessed blind"):
            act(project, claim)
        assert project.claims.get(claim).status == "unchecked"

    def test_nor_is_a_claim_made_with_a_status(self, project: Project, article: str) -> None:
        project.assessments.set_blind(BLIND, [article])
        span = place_of(project, article, "Senate")
        with pytest.raises(Blocked):
            project.claims.tag(article, *span, ClaimFields(status="false"))
        assert list(project.claims.find()) == []
        project.claims.tag(article, *span, ClaimFields(wording="The Senate talks."))

    def test_a_removed_claim_tells_nothing_either(self, project: Project, bob: Project, claim: str) -> None:
        project.assessments.set_blind(BLIND)
        bob.assessments.assess(claim, "false", "A secret reason.")
        project.claims.delete([claim])
        assert "secret" not in told(project)
        project.history.undo()
        assert "secret" not in told(project)
        assert "secret" in told(bob)

    def test_nor_does_one_that_was_taken_back(self, project: Project, bob: Project, claim: str) -> None:
        project.assessments.set_blind(BLIND)
        bob.assessments.assess(claim, "false", "A secret reason.")
        bob.assessments.assess(claim, "misleading", "Another secret.")
        bob.assessments.take_back(claim)
        assert "secret" not in told(project)
        assert all(entry.person != "Bob" for entry in project.history.all_entries())
        assert "secret" in told(bob)


class TestSettling:
    def test_who_settled_whom_is_in_the_record(
        self, project: Project, bob: Project, open_as: Opener, claim: str
    ) -> None:
        project.assessments.assess(claim, "verified")
        bob.assessments.assess(claim, "false")
        open_as("Cleo").assessments.settle(claim, "false", "Harlow came later.")
        settled = project.claims.get(claim)
        assert (settled.status, settled.rationale, settled.checked_by) == ("false", "Harlow came later.", "Cleo")
        act = project.history.acts()[-1]
        assert (act.person, act.arguments["people"]) == ("Cleo", ["Anna", "Bob"])
        assert act.label == "decide what Anna and Bob have assessed: false"


class TestWhatLeaves:
    def test_a_dataset_has_what_is_open_and_nothing_that_is_blind(
        self, project: Project, bob: Project, article: str, claim: str, tmp_path: Path
    ) -> None:
        other = project.claims.tag(article, *place_of(project, article, "1967", 1)).claim_id
        project.assessments.set_blind(BLIND)
        for one in (claim, other):
            bob.assessments.assess(one, "false", "A secret reason.")
        project.assessments.assess(claim, "verified")
        for name, person in (("anna", project), ("bob", bob)):
            out = tmp_path / f"{name}.sqlite"
            person.exports.run("sqlite", out)
            with closing(sqlite3.connect(out)) as dataset:
                rows = dataset.execute(
                    "SELECT claim_id, name, status, rationale FROM assessments JOIN people USING (person_id) ORDER BY 2"
                ).fetchall()
                dump = "\n".join(dataset.iterdump())
            assert rows == [(claim, "Anna", "verified", None), (claim, "Bob", "false", "A secret reason.")]
            assert dump.count("secret") == 1

    def test_our_own_dataset_brings_them_back(self, project: Project, bob: Project, claim: str, tmp_path: Path) -> None:
        project.assessments.assess(claim, "verified", "It was.")
        bob.assessments.assess(claim, "misleading", "Not quite.")
        bob.assessments.take_back(claim)
        bob.assessments.note(claim, "Not yet.")
        bob.assessments.assess(claim, "false", "No.")
        one, other = tmp_path / "one.sqlite", tmp_path / "other.sqlite"
        project.exports.run("sqlite", one)
        with closing(open_project(tmp_path / "elsewhere.annotator", person="Cleo")) as elsewhere:
            assert not elsewhere.imports.run([one]).failed
            [found] = elsewhere.assessments.find()
            assert [(mine.person, mine.status, mine.rationale) for mine in found.assessments] == [
                ("Anna", "verified", "It was."),
                ("Bob", "false", "No."),
            ]
            assert elsewhere.maintenance.check() == []
            elsewhere.imports.run([one])
            elsewhere.exports.run("sqlite", other)
        rows = "SELECT claim_id, name, status, rationale, assessed_at FROM assessments JOIN people USING (person_id)"
        told = []
        for path in (one, other):
            with closing(sqlite3.connect(path)) as dataset:
                told.append(dataset.execute(f"{rows} ORDER BY 1, 2").fetchall())
        assert told[0] == told[1]
        assert len(told[0]) == 2

    @pytest.mark.parametrize("format_id", ["jsonl", "csv", "parquet", "w3c", "xlsx"])
    def test_every_table_has_them(
        self, project: Project, bob: Project, claim: str, tmp_path: Path, format_id: str
    ) -> None:
        project.assessments.assess(claim, "verified", "Seen with my own eyes.")
        bob.assessments.assess(claim, "false")
        out = tmp_path / f"out.{format_id}"
        project.exports.run(format_id, out)
        told = _told(out)
        assert "Seen with my own eyes." in told
        assert "Bob" in told
        project.exports.run(format_id, out, options={"anonymise": "yes"}, force=True)
        assert "Bob" not in _told(out)


class TestBeforeAStatus:
    """A reason that is typed first is kept; it is no assessment."""

    def test_it_waits_for_its_status(self, project: Project, bob: Project, claim: str) -> None:
        bob.assessments.note(claim, "The log has it.")
        assert [(one.rationale, one.given) for one in bob.assessments.of_claim(claim).assessments] == [
            ("The log has it.", False)
        ]
        assert seen(project, claim) == {}, "it is nobody else's"
        bob.assessments.assess(claim, "verified")
        assert [one.rationale for one in project.assessments.of_claim(claim).assessments] == ["The log has it."]
        told = [entry.in_one_line() for entry in project.history.all_entries()]
        assert any("noted why, before assessing: “The log has it.”" in line for line in told)
        bob.history.undo()
        assert [one.given for one in bob.assessments.of_claim(claim).assessments] == [False]
        assert project.maintenance.check() == []

    def test_it_opens_nothing_and_counts_for_nothing(self, project: Project, bob: Project, claim: str) -> None:
        project.assessments.set_blind(BLIND)
        bob.assessments.assess(claim, "false", "A secret reason.")
        project.assessments.note(claim, "I wonder.")
        assert seen(project, claim) == {"Anna": "unchecked"}
        project.assessments.assess(claim, "checking")
        assert project.assessments.of_claim(claim).blind, "who is at it has not assessed it"
        assert "secret" not in told(project)
        assert project.agreement.of().statuses.units == 0
        project.assessments.assess(claim, "verified")
        assert seen(project, claim) == {"Anna": "verified", "Bob": "false"}


def _told(out: Path) -> str:
    """What a dataset says, whatever it is packed in."""
    content = out.read_bytes()
    if content.startswith(b"PAR1"):
        import pyarrow.parquet

        return repr(pyarrow.parquet.read_table(out).to_pylist())
    if not content.startswith(b"PK"):
        return content.decode("utf-8")
    with zipfile.ZipFile(out) as archive:
        return "\n".join(archive.read(name).decode("utf-8") for name in archive.namelist())
