"""What is erased is nowhere: not in a row, an image, a file, a free page, a log, a backup; and the project stays sound.

What is looked for is looked for in the raw bytes of a project file, and in all tables of a server as text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.erasing import MARK, Erased, ErasedWhat, ErasureRequest
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.work import CorrectionFields, WorkFields
from annotator.errors import InvalidInput, NotFound, NothingToUndo, Overtaken
from annotator.services.projects import Project
from tests.fixtures.projects import Opener, add_article, add_article_with_cuts, engine_of, place_of

NAME = "Jörg Müller"
FORMS = ("Jörg Müller", "JÖRG MÜLLER", "jorg muller", "Müller, Jörg", unicodedata.normalize("NFD", "Jörg Müller"))
TEXT = (
    "The mayor knew\n\nThe mayor, Jörg Müller, said on Monday that it cost 12 million. JÖRG MÜLLER again;\n"
    "Müller, Jörg.\n"
    "A second paragraph in which jorg\nmuller is named, and so is Jörgensen.\n"
)


@pytest.fixture
def bob(tmp_path: Path) -> Iterator[Project]:
    """Another desk."""
    project = open_project(tmp_path / "bob.annotator", person="Bob")
    yield project
    project.close()


def _fill(project: Project, folder: Path) -> tuple[str, str]:
    """Put the name wherever a user can put it; return the article and the claim."""
    article_id = add_article(project, TEXT, "interview Jörg Müller.txt")
    for name in (f"about {NAME}", "about Jörg_Müller"):  # erased, two tags still are two
        project.codebook.add_tag(name)
    start, end = place_of(project, article_id, "Müller, said on Monday")  # half of the name is in it
    fields = ClaimFields(status="false", claimant=NAME, rationale=f"{NAME} denies it", correction="J. said so")
    claim_id = project.claims.tag(article_id, start, end, fields, [f"about {NAME}"]).claim_id
    project.claims.set_fields(claim_id, ClaimFields(wording=f"{NAME} said it cost 12 million"))
    minutes = folder / "minutes.txt"
    minutes.write_text("Present: joerg, jorg.muller@city.test", encoding="utf-8")
    source = EvidenceFields(
        Stance.SUPPORTS,
        title=f"Diary of {NAME}",
        url="https://x.test/J%C3%B6rg_M%C3%BCller",
        quote=f"I, {NAME}",
        note="n",
    )
    evidence = project.evidence.add(claim_id, source).evidence_id
    project.attachments.add(evidence, minutes)
    project.work.ask(article_id, f"Did {NAME} say so?", claim_id)
    project.work.comment(f"@Anna: call {NAME}", article_id=article_id)
    project.work.log_correction(article_id, CorrectionFields(f"{NAME} paid", "nobody paid", f"{NAME} called"))
    project.work.assign([article_id], WorkFields(assigned_to=NAME))
    project.saved_searches.add(f"all of {NAME}", NAME)
    project.claims.set_fields(claim_id, ClaimFields(claimant=f"Dr {NAME}"))
    project.history.undo()
    project.history.redo()
    project.coverage.checkables(article_id)
    return article_id, claim_id


def _erase(project: Project, what: ErasedWhat, which: str, **how: object) -> Erased:
    erased, _ = project.erasing.erase(ErasureRequest(what, which, "a court order", **how))  # type: ignore[arg-type]
    assert project.maintenance.check() == []
    return erased


def _all_of(project: Project) -> bytes:
    """Everything that is stored: the bytes of the file and of what lies beside it, or all rows of the server."""
    if project.path is not None:
        files = [one for one in project.path.parent.glob(f"{project.path.name}*") if one.is_file()]
        files += [one.path for one in project.backups.all()]
        return b"\n".join(one.read_bytes() for one in files)
    found = []
    with engine_of(project).connect() as connection:
        for table in inspect(connection).get_table_names():
            found += connection.scalars(text(f'SELECT t::text FROM "{table}" t'))
            for column in inspect(connection).get_columns(table):
                if str(column["type"]) == "BYTEA":
                    name = column["name"]
                    values = connection.scalars(text(f'SELECT "{name}" FROM "{table}"'))
                    found += [bytes(value).decode("latin-1") for value in values if value is not None]
    return "\n".join(found).encode("utf-8", "surrogatepass")


def _standing(stored: bytes, words: str) -> list[str]:
    """The forms of a name that stand in bytes, in any capitals, as UTF-8 or UTF-16."""
    forms = {words, words.upper(), words.lower(), words.casefold()}
    forms |= {unicodedata.normalize(form, one) for form in ("NFC", "NFD") for one in set(forms)}
    lowered = stored.lower()
    return [one for one in forms for how in ("utf-8", "utf-16-le") if one.encode(how).lower() in lowered]


class TestAName:
    def test_it_is_nowhere_afterwards(self, project: Project, tmp_path: Path) -> None:
        article_id, claim_id = _fill(project, tmp_path)
        seal = project.maintenance.seal().seal
        before = project.articles.revision(article_id).text
        erased = _erase(project, ErasedWhat.NAME, NAME)
        stored = _all_of(project)
        for form in (*FORMS, "jorg.muller", "M%C3%BCller", "jorg\nmuller", "müller said", "mayor, Jörg"):
            assert _standing(stored, form) == [], form
        kept = project.articles.revision(article_id).text
        assert len(kept) == len(before)
        assert "Jörgensen" in kept
        assert [one for one, other in zip(kept, before, strict=True) if one != other] == [MARK] * kept.count(MARK)
        claim = project.claims.get(claim_id)
        assert claim.wording == f"{MARK * len(NAME)} said it cost 12 million"
        [mention] = claim.mentions
        assert mention.quote == kept[mention.start : mention.end] == f"{MARK * 6}, said on Monday"
        assert claim.evidence[0].fields.attachment == ""
        assert not project.search.everywhere(NAME).hits
        assert project.search.everywhere("mayor").hits
        assert project.maintenance.check(seal=seal) == []
        assert erased.found.counts["files"] == 1
        assert erased.found.forms["JÖRG MÜLLER"] == 1
        assert "Jörgensen" not in erased.found.forms
        assert erased.found.alike["Jörgensen"] == 1

    def test_the_history_says_that_and_why(self, project: Project, tmp_path: Path) -> None:
        _fill(project, tmp_path)
        erased = _erase(project, ErasedWhat.NAME, NAME)
        last = project.history.acts(limit=1)[-1]
        assert (last.act_id, last.person, last.name) == (erased.act_id, "Anna", "erase")
        assert last.label == "erase for good: a court order"
        assert last.arguments["counts"] == erased.found.counts

    def test_no_undo_takes_it_back_and_earlier_steps_are_undone_without_it(
        self, project: Project, tmp_path: Path
    ) -> None:
        _fill(project, tmp_path)
        _erase(project, ErasedWhat.NAME, NAME)
        with suppress(NothingToUndo):
            while True:
                project.history.undo()
        assert project.maintenance.check() == []
        assert project.articles.ids() == []
        assert _standing(_all_of(project), NAME) == []
        with suppress(NothingToUndo):
            while True:
                project.history.redo()
        assert project.maintenance.check() == []
        assert _standing(_all_of(project), NAME) == []
        assert project.articles.ids()

    def test_only_what_is_named_goes_and_a_dry_run_takes_nothing(self, project: Project, tmp_path: Path) -> None:
        article_id, _ = _fill(project, tmp_path)
        seal = project.maintenance.seal()
        found = project.erasing.look(ErasureRequest(ErasedWhat.NAME, NAME, ""))
        assert project.maintenance.seal() == seal
        assert NAME in project.articles.revision(article_id).text
        erased = _erase(project, ErasedWhat.NAME, NAME)
        assert {**found.counts, "history": 0} == {**erased.found.counts, "history": 0}
        assert found.files == erased.found.files == ["minutes.txt"]

    def test_a_name_over_a_cut(self, project: Project) -> None:
        source = "The mayor Jörg [Advertisement] Müller knew. Then Jörg Müller went [More] home."
        article_id = add_article_with_cuts(project, source, "[Advertisement] ", "[More] ")
        _erase(project, ErasedWhat.NAME, NAME)
        revision = project.articles.revision(article_id)
        assert revision.source_text == "The mayor █████[Advertisement] ██████ knew. Then ███████████ went [More] home."
        assert revision.text.endswith("went home.")

    def test_a_file_is_kept_by_choice_and_told(self, project: Project, tmp_path: Path) -> None:
        _, claim_id = _fill(project, tmp_path)
        erased = _erase(project, ErasedWhat.NAME, NAME, keep_files=True)
        assert erased.found.files == ["minutes.txt"]
        assert project.claims.get(claim_id).evidence[0].fields.attachment_name == "minutes.txt"

    def test_what_cannot_be_looked_into_is_told(self, project: Project, tmp_path: Path) -> None:
        _, claim_id = _fill(project, tmp_path)
        picture = tmp_path / "picture.png"
        picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
        fields = EvidenceFields(Stance.SUPPORTS, title="a picture")
        project.attachments.add(project.evidence.add(claim_id, fields).evidence_id, picture)
        assert _erase(project, ErasedWhat.NAME, NAME).found.unread == ["picture.png"]

    def test_twice_and_another_form(self, project: Project, tmp_path: Path) -> None:
        _fill(project, tmp_path)
        _erase(project, ErasedWhat.NAME, NAME)
        _erase(project, ErasedWhat.NAME, "the mayor", also=("Jörgensen",))
        assert _standing(_all_of(project), "the mayor") == _standing(_all_of(project), "Jörgensen") == []

    @pytest.mark.parametrize(
        ("which", "reason", "words"), [(NAME, "", "Say why"), (NAME, "asked by JÖRG MÜLLER", "holds the name"),
                                       ("Anna", "x", "under this name"), (" , ", "x", "is no name")]
    )  # fmt: skip
    def test_what_is_refused(self, project: Project, which: str, reason: str, words: str) -> None:
        add_article(project, TEXT)
        with pytest.raises(InvalidInput, match=words):
            project.erasing.erase(ErasureRequest(ErasedWhat.NAME, which, reason))
        assert project.maintenance.check() == []

    def test_an_act_altered_afterwards_is_told(self, sqlite_project: Project, tmp_path: Path) -> None:
        _fill(sqlite_project, tmp_path)
        _erase(sqlite_project, ErasedWhat.NAME, NAME)
        with engine_of(sqlite_project).begin() as connection:
            connection.execute(text("DROP TRIGGER act_changes_update"))
            connection.execute(text("UPDATE act_changes SET after = replace(after, '12 million', '13 million')"))
        assert any("was altered" in line for line in sqlite_project.maintenance.check())


class TestAPerson:
    def test_her_name_goes_and_what_she_did_stays(self, open_as: Opener, tmp_path: Path) -> None:
        other = open_as(NAME)
        article_id, _ = _fill(other, tmp_path)
        other.work.comment("by me", article_id=article_id)
        anna = open_as("Anna")
        acts = len(anna.history.acts())
        _erase(anna, ErasedWhat.PERSON, NAME)
        assert len(anna.history.acts()) == acts + 1
        assert {one.person for one in anna.history.acts()[:-1]} == {MARK * len(NAME)}
        assert _standing(_all_of(anna), NAME) == []

    def test_who_never_worked_here(self, project: Project) -> None:
        add_article(project)
        with pytest.raises(NotFound, match="Nobody called"):
            project.erasing.erase(ErasureRequest(ErasedWhat.PERSON, "Zoe", "x"))


class TestAClaim:
    def test_it_goes_with_all_that_belongs_to_it(self, project: Project, tmp_path: Path) -> None:
        article_id, claim_id = _fill(project, tmp_path)
        start, end = place_of(project, article_id, "12 million")
        stays = project.claims.tag(article_id, start, end, ClaimFields(status="verified")).claim_id
        seal = project.maintenance.seal().seal
        erased = _erase(project, ErasedWhat.CLAIM, claim_id)
        assert erased.found.counts["evidence"] == erased.found.counts["claims"] == erased.found.counts["files"] == 1
        stored = _all_of(project)
        for words in ("said it cost 12", "Diary of", "jorg.muller", "denies it", "Did Jörg"):
            assert _standing(stored, words) == [], words
        assert [one.claim_id for one in project.claims.find()] == [stays]
        assert project.work.queries(article_id) == []
        assert NAME in project.articles.revision(article_id).text
        assert project.maintenance.check(seal=seal) == []

    def test_no_undo_and_no_past_brings_it_back(self, project: Project, tmp_path: Path) -> None:
        _, claim_id = _fill(project, tmp_path)
        project.claims.delete([claim_id])
        at = project.history.acts(limit=3)[0].seq
        _erase(project, ErasedWhat.CLAIM, claim_id)
        with suppress(NothingToUndo, Overtaken):
            for _ in range(5):
                project.history.undo()
        assert project.maintenance.check() == []
        assert list(project.claims.find()) == []
        out = tmp_path / "past.jsonl"
        project.exports.run("jsonl", out, options={"as-of": str(at)})
        assert claim_id not in out.read_text(encoding="utf-8")

    def test_one_that_is_not_there(self, project: Project) -> None:
        add_article(project)
        with pytest.raises(NotFound):
            project.erasing.erase(ErasureRequest(ErasedWhat.CLAIM, "01890a5d-ac96-774b-bcce-b302099a8057", "x"))


class TestAnArticle:
    def test_it_goes_with_what_was_made_of_it(self, project: Project, tmp_path: Path) -> None:
        other = add_article(project)
        article_id, _ = _fill(project, tmp_path)
        _erase(project, ErasedWhat.ARTICLE, article_id)
        stored = _all_of(project)
        for words in ("mayor", "second paragraph", "Diary of", "jorg.muller", "interview", "said it cost 12"):
            assert _standing(stored, words) == [], words
        assert project.articles.ids() == [other]
        with suppress(NothingToUndo, Overtaken):
            while True:
                project.history.undo()
        assert project.maintenance.check() == []
        assert _standing(_all_of(project), "mayor") == []


class TestBackups:
    def test_they_are_told_or_removed(self, sqlite_project: Project, tmp_path: Path) -> None:
        _fill(sqlite_project, tmp_path)
        sqlite_project.backups.make(tmp_path / "by hand.annotator")
        sqlite_project.backups.make_now()
        erased = _erase(sqlite_project, ErasedWhat.NAME, NAME)
        assert any("backup" in line for line in erased.left)
        request = ErasureRequest(ErasedWhat.NAME, "the mayor", "a court order")
        erased, _ = sqlite_project.erasing.erase(request, with_backups=True)
        assert erased.backups == 2
        [left] = sqlite_project.backups.all()
        assert left.verified
        assert _standing(_all_of(sqlite_project), NAME) == []
        assert not (tmp_path / "by hand.annotator").exists()

    def test_none_from_before_is_restored_in_place(self, sqlite_project: Project, tmp_path: Path) -> None:
        _fill(sqlite_project, tmp_path)
        backup = sqlite_project.backups.make(tmp_path / "before.annotator").path
        _erase(sqlite_project, ErasedWhat.NAME, NAME)
        with pytest.raises(InvalidInput, match="erased for good since"):
            sqlite_project.backups.restore(backup)


class TestParcels:
    def test_a_name_that_another_desk_sends_again_is_erased_again(
        self, project: Project, bob: Project, tmp_path: Path
    ) -> None:
        article_id, claim_id = _fill(project, tmp_path)
        first, back, again = (tmp_path / f"{number}.parcel" for number in range(3))
        project.sending.send(first)
        bob.receiving.receive(first)
        _erase(project, ErasedWhat.NAME, NAME)
        bob.claims.set_fields(claim_id, ClaimFields(rationale=f"I asked {NAME} myself"))
        bob.work.comment(f"{NAME} called back", article_id=article_id)
        bob.sending.send(back)
        taken, _ = project.receiving.receive(back)
        assert project.maintenance.check() == []
        assert any("erased again" in line for line in taken.warnings)
        assert project.claims.get(claim_id).rationale == f"I asked {MARK * len(NAME)} myself"
        assert _standing(_all_of(project), NAME) == []
        project.sending.send(again)
        taken, _ = bob.receiving.receive(again)
        assert bob.maintenance.check() == []
        assert any("still here" in line for line in taken.warnings)
        assert NAME in bob.articles.revision(article_id).text

    def test_a_claim_that_is_gone_stays_away(self, project: Project, bob: Project, tmp_path: Path) -> None:
        article_id, claim_id = _fill(project, tmp_path)
        first, back, third = (tmp_path / f"{number}.parcel" for number in range(3))
        project.sending.send(first)
        bob.receiving.receive(first)
        _erase(project, ErasedWhat.CLAIM, claim_id)
        bob.claims.set_fields(claim_id, ClaimFields(rationale="worked on here"))
        bob.sending.send(back)
        taken, _ = project.receiving.receive(back)
        assert project.maintenance.check() == []
        assert any("left out" in line for line in taken.warnings)
        assert list(project.claims.find()) == []
        project.sending.send(third)
        clara = open_project(tmp_path / "clara.annotator", person="Clara")
        try:
            clara.receiving.receive(third)
            assert clara.maintenance.check() == []
            assert clara.articles.ids() == [article_id]
            assert list(clara.claims.find()) == []
            assert _standing(_all_of(clara), "Diary of") == []
        finally:
            clara.close()
