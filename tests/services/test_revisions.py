"""A new draft becomes the next revision: what stands in the text goes along, or is told to be lost."""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path

import pytest

from annotator.domain.claim import Anchor, ClaimFields, Mention
from annotator.domain.progress import Progress
from annotator.domain.work import CorrectionFields  # noqa: F401 - the kinds of notes that stay with the article
from annotator.errors import Cancelled, InvalidInput, NotFound, Overtaken, UnreadableSource
from annotator.services.draft_reading import SeveralArticles
from annotator.services.projects import Project

FIRST = (
    "The Supreme Court established qualified immunity in 1967. Both sides have criticised it since.\n\n"
    "In 2020, police killed 1,127 people, according to Mapping Police Violence.\n\n"
    "The bill was introduced by Justin Amash in June 2020 🎉.\n"
)
SECOND = (
    "A new beginning.\n\n"
    "The Supreme Court established qualified immunity in 1968. Both sides have criticised it since.\n\n"
    "In 2020, police killed 1,127 people, according to Mapping Police Violence.\n"
)


def article(project: Project, text: str = FIRST) -> str:
    return project.imports.paste(text).imported[0].article_id


def claim(project: Project, article_id: str, quote: str, status: str = "verified") -> tuple[str, str]:
    start = project.articles.revision(article_id).text.index(quote)
    made = project.claims.tag(article_id, start, start + len(quote), ClaimFields(status=status))
    return made.claim_id, made.mention_id


def stands(project: Project, mention_id: str) -> Mention:
    return next(one for found in project.claims.find() for one in found.mentions if one.mention_id == mention_id)


def sound(project: Project) -> None:
    assert list(project.maintenance.check()) == []


@pytest.fixture
def revised(project: Project) -> tuple[Project, str, dict[str, tuple[str, str]]]:

    article_id = article(project)
    quotes = ("established qualified immunity in 1967", "police killed 1,127 people", "Justin Amash")
    made = {quote: claim(project, article_id, quote) for quote in quotes}
    project.revisions.revise(article_id, SECOND)
    return project, article_id, made


def test_each_place_is_found_again_changed_or_lost(revised) -> None:
    project, article_id, made = revised
    assert project.articles.get(article_id).revision == 2
    text = project.articles.revision(article_id).text
    found = {quote: project.claims.get(claim_id) for quote, (claim_id, _) in made.items()}
    changed = found["established qualified immunity in 1967"]
    [mention] = changed.mentions
    assert (mention.anchor, text[mention.start : mention.end]) == (
        Anchor.CHANGED,
        "established qualified immunity in 1968",
    )
    assert (changed.status, changed.checked_by, changed.checked_at) == ("unchecked", "", None)
    kept = found["police killed 1,127 people"]
    [mention] = kept.mentions
    assert (mention.anchor, mention.was, kept.status) == (Anchor.EXACT, None, "verified")
    assert text[mention.start : mention.end] == mention.quote == "police killed 1,127 people"
    gone = found["Justin Amash"]
    [mention] = gone.mentions
    assert (mention.anchor, mention.quote, gone.status) == (Anchor.LOST, "Justin Amash", "verified")
    assert project.history.revision_numbers([mention.revision_id]) == {mention.revision_id: 1}
    sound(project)


def test_what_is_not_exact_waits(revised) -> None:
    project, article_id, _ = revised
    waiting = project.draft_queue.waiting(article_id).mentions
    assert {row.was.quote: row.anchor for row in waiting} == {
        "established qualified immunity in 1967": Anchor.CHANGED,
        "Justin Amash": Anchor.LOST,
    }
    assert project.draft_queue.waiting().mentions == waiting


def test_what_is_lost_has_a_card_and_no_mark(revised) -> None:
    project, article_id, made = revised
    opened = project.articles.open(article_id)
    claim_id, mention_id = made["Justin Amash"]
    assert mention_id not in {mark.mention_id for mark in opened.marks}
    assert {card.claim_id: card.lost for card in opened.cards} == {
        made_claim: made_claim == claim_id for made_claim, _ in made.values()
    }


def test_undo_takes_the_revision_back_whole(revised) -> None:
    project, article_id, made = revised
    project.history.undo()
    assert project.articles.get(article_id).revision == 1
    assert project.draft_queue.waiting(article_id).mentions == ()
    for quote, (claim_id, _) in made.items():
        was = project.claims.get(claim_id)
        assert (was.status, was.mentions[0].quote, was.mentions[0].anchor) == ("verified", quote, Anchor.EXACT)
    sound(project)
    project.history.redo()
    assert project.articles.get(article_id).revision == 2
    assert len(project.draft_queue.waiting(article_id).mentions) == 2
    sound(project)


def test_the_same_draft_after_an_undo_is_the_same_revision(revised) -> None:
    project, article_id, _ = revised
    project.history.undo()
    assert project.revisions.revise(article_id, SECOND).revision == 2
    sound(project)


def test_the_same_text_makes_nothing(project: Project) -> None:

    article_id = article(project)
    claim(project, article_id, "Justin Amash")
    before = project.maintenance.seal()
    told = project.revisions.revise(article_id, FIRST)
    assert (told.made, told.revision, told.counts["exact"]) == (False, 1, 1)
    assert project.maintenance.seal() == before


def test_a_dry_run_makes_nothing(project: Project) -> None:

    article_id = article(project)
    claim(project, article_id, "Justin Amash")
    before = project.maintenance.seal()
    told = project.revisions.revise(article_id, SECOND, dry_run=True)
    assert (told.revision, told.counts["lost"]) == (2, 1)
    assert project.maintenance.seal() == before


def test_decisions_end_the_waiting(revised) -> None:
    project, article_id, made = revised
    _, changed = made["established qualified immunity in 1967"]
    lost_claim, lost = made["Justin Amash"]
    project.draft_queue.accept([changed])
    assert stands(project, changed).anchor is Anchor.EXACT
    project.draft_queue.accept([lost])
    assert stands(project, lost).anchor is Anchor.LOST
    assert project.draft_queue.waiting(article_id).mentions == ()
    assert lost_claim in {card.claim_id for card in project.articles.open(article_id).cards}
    project.history.undo()
    project.draft_queue.place(lost, 2, 5)
    placed = stands(project, lost)
    assert (placed.quote, placed.anchor, placed.was) == ("new", Anchor.EXACT, None)
    sound(project)
    project.history.undo()
    project.draft_queue.drop(lost)
    with pytest.raises(NotFound):
        project.claims.get(lost_claim)
    sound(project)
    project.history.undo()
    assert stands(project, lost).anchor is Anchor.LOST
    sound(project)


def test_words_that_come_back_take_their_claim_back(revised) -> None:
    project, article_id, made = revised
    _, lost = made["Justin Amash"]
    project.revisions.revise(article_id, SECOND + "\nThe bill was introduced by Justin Amash in June 2020 🎉.\n")
    mention = stands(project, lost)
    assert (mention.quote, mention.anchor is Anchor.LOST, mention.was is None) == ("Justin Amash", False, False)
    sound(project)


def test_a_sign_off_ends_where_words_changed(project: Project) -> None:

    article_id = article(project)
    claim(project, article_id, "Justin Amash")
    project.work.sign_off(article_id, "in a hurry")
    project.revisions.revise(article_id, "More. " + FIRST)
    assert project.articles.get(article_id).sign_off is not None
    project.revisions.revise(article_id, SECOND)
    assert project.articles.get(article_id).sign_off is None


def test_waivers_go_along_with_their_words_or_are_lost(project: Project) -> None:

    article_id = article(project)
    text = project.articles.revision(article_id).text
    for words in ("1,127 people", "June 2020"):
        lines = project.coverage.checkables(article_id).lines
        found = next(one.checkable for one in lines if one.checkable.start == text.index(words))
        project.coverage.waive(article_id, found.start, found.end, "seen")
    project.revisions.revise(article_id, SECOND)
    waivers = project.coverage.waivers(article_id)
    assert [waiver.anchor for waiver in waivers] == [Anchor.EXACT, Anchor.LOST]
    text = project.articles.revision(article_id).text
    assert text[waivers[0].start : waivers[0].end] == waivers[0].text
    assert [one.waiver_id for one in project.draft_queue.waiting(article_id).waivers] == [waivers[1].waiver_id]
    sound(project)


def test_somebody_elses_draft_is_not_overwritten(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:

    article_id = article(project)
    revise = project.revisions.revise
    from annotator.services import revisions as module

    align = module.DraftRun.align
    monkeypatch.setattr(module.DraftRun, "align", lambda run, *given: (_another(), align(run, *given))[1])
    others = iter(["Another draft altogether."])

    def _another() -> None:
        for text in others:
            revise(article_id, text)

    with pytest.raises(Overtaken):
        revise(article_id, SECOND)
    assert project.articles.revision(article_id).text == "Another draft altogether."


def test_a_draft_that_cannot_be_read_changes_nothing(project: Project, tmp_path: Path) -> None:

    article_id = article(project)
    (tmp_path / "empty.txt").write_text("")
    with pytest.raises(UnreadableSource):
        project.revisions.revise(article_id, tmp_path / "empty.txt")
    with pytest.raises(NotFound):
        project.revisions.revise("nobody", SECOND)
    with pytest.raises(InvalidInput):
        project.revisions.revise(article_id, tmp_path / "empty.txt", format_id="none such")
    assert project.articles.get(article_id).revision == 1


def test_revisions_are_compared(revised) -> None:
    project, article_id, _ = revised
    compared = project.revisions.compare(article_id)
    assert (compared.old.number, compared.new.number) == (1, 2)
    said = [(compared.old.text[slice(*one.old)], compared.new.text[slice(*one.new)]) for one in compared.changes]
    assert ("1967", "1968") in said


OTHER = (
    "The harvest was poor this year, farmers in the valley say, and prices for apples have doubled since August.\n\n"
    "Nobody expects that to change before the next spring, when the orchards in the south begin to bear again.\n"
)


def table(path: Path, *texts: str) -> Path:
    """Write a table of articles."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["title", "text"])
        rows.writerows([f"Article {number}", text] for number, text in enumerate(texts, 1))
    return path


class TestAFileOfSeveralArticles:
    def test_the_only_one_that_is_like_the_article_is_the_draft(self, project: Project, tmp_path: Path) -> None:
        article_id = article(project)
        _, lost = claim(project, article_id, "Justin Amash")
        told = project.revisions.revise(article_id, table(tmp_path / "all.csv", OTHER, SECOND))
        assert (told.item, told.revision, told.made) == (2, 2, True)
        assert any("number 2, “Article 2”" in words for words in told.warnings)  # it is said
        assert stands(project, lost).anchor is Anchor.LOST
        assert project.articles.revision(article_id).text.strip() == SECOND.strip()
        sound(project)

    @pytest.mark.parametrize("texts", [(SECOND, OTHER, FIRST), (OTHER, OTHER[::-1])])
    def test_where_it_is_not_clear_they_are_offered(
        self, project: Project, tmp_path: Path, texts: tuple[str, ...]
    ) -> None:
        article_id = article(project)
        before = project.maintenance.seal()
        with pytest.raises(SeveralArticles, match="Article 1") as refused:
            project.revisions.revise(article_id, table(tmp_path / "all.csv", *texts))
        offered = refused.value.offered
        assert {one.number for one in offered} == set(range(1, len(texts) + 1))
        assert [one.share for one in offered] == sorted((one.share for one in offered), reverse=True)
        assert project.maintenance.seal() == before

    def test_the_one_that_is_named_is_taken_whatever_it_is_like(self, project: Project, tmp_path: Path) -> None:
        article_id = article(project)
        source = table(tmp_path / "all.csv", SECOND, OTHER, FIRST)
        assert project.revisions.revise(article_id, source, item=2).item == 2
        assert project.articles.revision(article_id).text.strip() == OTHER.strip()
        with pytest.raises(NotFound, match="no number 4"):
            project.revisions.revise(article_id, source, item=4)

    def test_what_cannot_be_read_beside_it_is_no_obstacle(self, project: Project, tmp_path: Path) -> None:
        article_id = article(project)
        with zipfile.ZipFile(tmp_path / "drafts.zip", "w") as archive:
            archive.writestr("broken.docx", b"PK\x03\x04 no document")
            archive.writestr("second.txt", SECOND)
            archive.writestr("notes/other.txt", OTHER)
        assert project.revisions.revise(article_id, tmp_path / "drafts.zip").revision == 2
        assert project.articles.revision(article_id).text.strip() == SECOND.strip()
        sound(project)


class TestMarks:
    @staticmethod
    def _marked(path: Path, text: str, *marks: tuple[str, str]) -> Path:
        spans = [[text.index(words), text.index(words) + len(words), label] for words, label in marks]
        path.write_text(json.dumps({"text": text, "label": spans}, ensure_ascii=False) + "\n", encoding="utf-8")
        return path

    def test_claims_of_the_draft_come_in_with_it(self, project: Project, tmp_path: Path) -> None:
        article_id = article(project)
        project.codebook.add_tag("Number")
        claim(project, article_id, "police killed 1,127 people")
        draft = self._marked(tmp_path / "marked.jsonl", SECOND, ("1,127", "Number"), ("A new beginning", "Number"))
        assert project.revisions.revise(article_id, draft, dry_run=True).claims == 2
        told = project.revisions.revise(article_id, draft)
        assert (told.revision, told.claims) == (2, 2)
        text = project.articles.revision(article_id).text
        standing = {
            one.wording: text[slice(one.mentions[0].start, one.mentions[0].end)] for one in project.claims.find()
        }
        assert set(standing) == set(standing.values()) == {"police killed 1,127 people", "1,127", "A new beginning"}
        sound(project)
        project.history.undo()
        assert [one.wording for one in project.claims.find()] == ["police killed 1,127 people"]
        assert project.articles.get(article_id).revision == 1
        sound(project)

    def test_what_the_article_has_does_not_come_again(self, project: Project, tmp_path: Path) -> None:
        article_id = article(project)
        draft = self._marked(tmp_path / "marked.jsonl", SECOND, ("1,127", "Number"))
        project.revisions.revise(article_id, draft)
        acts = len(project.history.acts())
        again = project.revisions.revise(article_id, draft)
        assert (again.made, again.claims, len(project.history.acts())) == (False, 0, acts)
        assert again.warnings  # that it has them is said
        more = self._marked(tmp_path / "more.jsonl", SECOND, ("1,127", "Number"), ("2020", "Number"))
        third = project.revisions.revise(article_id, more)
        assert (third.made, third.claims) == (False, 1)
        assert project.history.next_labels()[0].startswith("bring in the claims of a draft")
        sound(project)

    def test_marks_without_a_text_are_no_draft(self, project: Project, tmp_path: Path) -> None:
        article_id = article(project)
        annotation = {
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "type": "Annotation",
            "target": {"source": "https://e.org/a", "selector": {"type": "TextQuoteSelector", "exact": "Justin Amash"}},
        }
        (tmp_path / "marks.jsonld").write_text(json.dumps(annotation), encoding="utf-8")
        with pytest.raises(InvalidInput, match="marks and no text"):
            project.revisions.revise(article_id, tmp_path / "marks.jsonld")
        assert project.articles.get(article_id).revision == 1


class _Stopped(Progress):
    """Is cancelled when the work has told so often how far it is."""

    def __init__(self, after: int) -> None:
        super().__init__(self._count)
        self.told, self._after = 0, after

    def _count(self, _done: int, _total: int, _what: str) -> None:
        self.told += 1
        if self.told > self._after:
            self.cancel()


def test_cancelled_anywhere_nothing_has_changed(sqlite_project: Project, tmp_path: Path) -> None:
    project = sqlite_project
    lines = [
        f"The council of district {number} counted {3 * number} cases, and wants to know why." for number in range(300)
    ]
    article_id = article(project, "\n\n".join(lines))
    for number in range(0, 300, 20):
        claim(project, article_id, f"district {number} counted")
    draft = tmp_path / "second.txt"
    draft.write_text("\n\n".join(["New.", *lines[100:], *lines[:90]]), encoding="utf-8")
    whole = _Stopped(10_000)
    project.revisions.revise(article_id, draft, dry_run=True, progress=whole)
    assert whole.told > 5
    before = project.maintenance.seal(), len(project.history.acts())
    for after in range(whole.told - 1):
        with pytest.raises(Cancelled):
            project.revisions.revise(article_id, draft, progress=_Stopped(after))
        assert (project.maintenance.seal(), len(project.history.acts())) == before
    assert project.draft_queue.waiting().count == 0
    sound(project)
    assert project.revisions.revise(article_id, draft).revision == 2  # and it comes in when it is wanted
    sound(project)


class TestTheArticleThatADraftCameInAs:
    def test_its_claims_stand_in_the_new_revision(self, project: Project, tmp_path: Path) -> None:
        article_id = article(project)
        kept, _ = claim(project, article_id, "police killed 1,127 people")
        (tmp_path / "second.txt").write_text(SECOND, encoding="utf-8")
        other = project.imports.run([tmp_path / "second.txt"]).imported[0].article_id
        made, _ = claim(project, other, "A new beginning", "false")
        project.work.comment("Is this a draft?", article_id=other)
        told = project.revisions.revise(article_id, tmp_path / "second.txt", replacing=other)
        assert told.revision == 2
        assert any("1 note" in words for words in told.warnings)
        [standing] = project.claims.get(made).mentions
        assert (standing.article_id, standing.quote) == (article_id, "A new beginning")
        assert project.claims.get(made).status == "false"
        assert project.claims.get(kept).mentions[0].article_id == article_id
        assert project.articles.ids() == [article_id]
        sound(project)
        project.history.undo()
        assert set(project.articles.ids()) == {article_id, other}
        assert [one.article_id for one in project.claims.get(made).mentions] == [other]
        sound(project)

    def test_claims_on_another_text_than_the_drafts_find_their_words_or_are_told(
        self, project: Project, tmp_path: Path
    ) -> None:
        article_id = article(project)
        draft = tmp_path / "second.txt"
        draft.write_text(f"{SECOND}\n\nThe mayor of Leeds resigned after the report on the bridge.\n", encoding="utf-8")
        other = project.imports.run([draft]).imported[0].article_id
        made, _ = claim(project, other, "A new beginning", "false")
        gone, _ = claim(project, other, "The mayor of Leeds resigned")
        draft.write_text(f"Before anything else, a line about the weather of today.\n\n{SECOND}\n", encoding="utf-8")
        told = project.revisions.revise(article_id, draft, replacing=other)
        assert any("1 place of claims" in words and "not in the draft" in words for words in told.warnings)
        [standing] = project.claims.get(made).mentions
        text = project.articles.revision(article_id).text
        assert (standing.article_id, text[standing.start : standing.end]) == (article_id, "A new beginning")
        with pytest.raises(NotFound):
            project.claims.get(gone)
        sound(project)
        project.history.undo()
        assert [one.article_id for one in project.claims.get(gone).mentions] == [other]
        sound(project)

    def test_an_article_is_no_draft_of_itself(self, project: Project) -> None:
        article_id = article(project)
        with pytest.raises(InvalidInput, match="no draft of itself"):
            project.revisions.revise(article_id, SECOND, replacing=article_id)
        with pytest.raises(NotFound):
            project.revisions.revise(article_id, SECOND, replacing="nobody")
        assert (project.articles.ids(), project.articles.get(article_id).revision) == ([article_id], 1)
