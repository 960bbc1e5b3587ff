"""Articles: import, library, search, metadata, cuts and removal, on both engines."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.domain.article import Cut, Draft, Metadata
from annotator.domain.claim import Anchor
from annotator.domain.ids import new_id
from annotator.domain.incoming import Incoming
from annotator.domain.left_out import LeftOut, LeftOutKind
from annotator.domain.progress import Progress
from annotator.domain.source_note import IncomingNote, SourceNoteKind
from annotator.domain.text import context
from annotator.domain.tracked_changes import TrackedChange, TrackedKind
from annotator.errors import InvalidInput, NotFound
from annotator.services.imports import _BATCH_FILES
from annotator.services.projects import Project
from annotator.storage.stored_values import now
from tests.fixtures.projects import OTHER_TEXT, TEXT, add_article, add_article_with_cuts, place_of


class TestImport:
    def test_the_same_text_again_is_skipped_and_told(self, project: Project, tmp_path: Path) -> None:
        for name, text in (("a.txt", TEXT), ("b.txt", OTHER_TEXT), ("again.txt", TEXT)):
            (tmp_path / name).write_text(text, encoding="utf-8")
        report = project.imports.run([tmp_path])
        assert sorted(Path(one.path).name for one in report.imported) == ["a.txt", "b.txt"]
        [skipped] = report.skipped
        assert Path(skipped.path).name == "again.txt"
        assert skipped.article_id in {one.article_id for one in report.imported}
        second = project.imports.run([tmp_path])
        assert not second.imported
        assert len(second.skipped) == 3
        assert not second.changes.library

    def test_what_cannot_be_read_does_not_stop_the_rest(self, project: Project, tmp_path: Path) -> None:
        (tmp_path / "good.txt").write_text(TEXT, encoding="utf-8")
        (tmp_path / "empty.txt").touch()
        (tmp_path / "binary.txt").write_bytes(bytes(range(256)) * 20)
        names = ["empty.txt", "missing.txt", "binary.txt", "good.txt"]
        report = project.imports.run([tmp_path / name for name in names])
        assert [Path(one.path).name for one in report.imported] == ["good.txt"]
        assert [Path(one.path).name for one in report.failed] == ["empty.txt", "missing.txt", "binary.txt"]
        assert all(one.path in one.error for one in report.failed[:2])

    def test_a_large_import_is_one_step(self, project: Project, tmp_path: Path) -> None:
        count = _BATCH_FILES + 5
        for number in range(count):
            (tmp_path / f"{number}.txt").write_text(f"Article {number}\nIt says {number}.\n", encoding="utf-8")
        report = project.imports.run([tmp_path])
        assert len(report.imported) == len(project.articles.ids()) == count
        assert project.history.next_labels()[0] == f"import {count:,} articles"
        assert project.history.undo().labels == (f"import {count:,} articles",)
        assert project.articles.ids() == []
        assert project.articles.ids("article") == []
        assert len(project.history.redo().changes.articles) == count
        assert len(project.articles.ids("article")) == count
        assert project.maintenance.check() == []

    def test_cancel_keeps_what_came_in(self, project: Project, tmp_path: Path) -> None:
        for number in range(10):
            (tmp_path / f"{number}.txt").write_text(f"Article {number}\nIt says {number}.\n", encoding="utf-8")
        progress = Progress(lambda done, total, what: progress.cancel() if done == 4 else None)
        report = project.imports.run([tmp_path], progress=progress)
        assert report.cancelled
        assert len(report.imported) == len(project.articles.ids()) == 5


class TestLibrary:
    def test_the_newest_import_comes_first(self, project: Project) -> None:
        first, second = add_article(project), add_article(project, OTHER_TEXT, "bill.txt")
        assert project.articles.ids() == [second, first]
        lines = project.articles.summaries([first, "vanished", second])
        assert [line.article_id for line in lines] == [first, second]
        assert [line.article_id for line in project.articles.all_summaries()] == [second, first]
        assert lines[1].title == "House passes its bill"
        assert lines[1].chars == len(OTHER_TEXT)

    def test_a_length_is_told_in_words_of_the_current_text(self, project: Project) -> None:
        first, second = (
            add_article(project),
            add_article_with_cuts(project, "Who said so? Read also: Tax. He did.", "Read also: Tax. "),
        )
        texts = {one: project.articles.revision(one).text for one in (first, second)}
        lines = project.articles.summaries([first, second])
        assert project.articles.lengths(lines) == {one: len(text.split()) for one, text in texts.items()}
        assert project.articles.open(first).words == len(texts[first].split())
        project.articles.restore_cut(second, project.articles.revision(second).cuts[0])
        renewed = project.articles.revision(second).text
        assert len(renewed.split()) > len(texts[second].split())
        lines = project.articles.summaries([first, second, "vanished"])
        assert project.articles.lengths(lines)[second] == len(renewed.split()) == project.articles.open(second).words

    def test_a_line_counts_claims_not_mentions(self, project: Project) -> None:
        article = add_article(project)
        claim = project.claims.tag(article, *place_of(project, article, "1967")).claim_id
        project.claims.add_mention(claim, article, *place_of(project, article, "1967", nth=1))
        project.claims.tag(article, *place_of(project, article, "Senate"))
        project.claims.set_status([claim], "verified")
        [line] = project.articles.all_summaries()
        assert (line.claims, line.checked) == (2, 1)

    @pytest.mark.parametrize(
        ("words", "found"),
        [
            ("senate", ["talks"]),
            ("SENATE reform", ["talks"]),
            ("est supr", ["talks"]),
            ("passes", ["bill"]),
            ("the", ["bill", "talks"]),
            ("senate passes", []),
            ("עולם", ["talks"]),
            ("café", ["talks"]),
            ("cafe\u0301", ["talks"]),
            ('"*()-:^ AND NOT', []),
            ("???", []),
            ("   ", ["bill", "talks"]),
            ("h.r. 1280", ["bill"]),
            ("' \" ; %", []),
        ],
    )
    def test_it_can_be_filtered_by_words(self, project: Project, words: str, found: list[str]) -> None:
        known = {add_article(project): "talks", add_article(project, OTHER_TEXT, "bill.txt"): "bill"}
        assert [known[article] for article in project.articles.ids(words)] == found

    def test_search_finds_words_and_phrases_with_an_excerpt(self, project: Project) -> None:
        talks, bill = add_article(project), add_article(project, OTHER_TEXT, "bill.txt")
        assert [hit.article_id for hit in project.search.articles("supreme 1967")] == [talks]
        [hit] = project.search.articles('"the House by 220"')
        assert hit.article_id == bill
        assert "220 to 212" in hit.excerpt
        assert project.search.articles('"House the by"') == []
        assert project.search.articles('" " () *') == []
        assert len(project.search.articles("the", limit=1)) == 1

    def test_the_index_follows_the_title_and_the_removal(self, project: Project) -> None:
        article = add_article(project)
        metadata = project.articles.get(article).metadata
        project.articles.set_metadata(article, replace(metadata, title="Zebra crossing"))
        assert project.articles.ids("zebra") == [article]
        project.history.undo()
        assert project.articles.ids("zebra") == []
        project.articles.delete([article])
        assert project.articles.ids("senate") == []
        project.history.undo()
        assert project.articles.ids("senate") == [article]
        assert project.maintenance.check() == []


class TestOneArticle:
    def test_what_is_known_of_it_can_be_edited(self, project: Project) -> None:
        article = add_article(project)
        metadata = Metadata(title="Talks", byline="A. Writer", published="2021-06-23", url="https://example.org")
        changes = project.articles.set_metadata(article, metadata, based_on=1)
        assert changes.library
        assert project.articles.get(article).metadata == metadata
        for malformed in ("23 June", "2021-6-23", "2021-02-30", "20210623"):
            with pytest.raises(InvalidInput, match="not a date"):
                project.articles.set_metadata(article, replace(metadata, published=malformed))
        with pytest.raises(InvalidInput, match="title"):
            project.articles.set_metadata(article, replace(metadata, title=" "))

    def test_its_state_of_work_is_one_of_the_known(self, project: Project) -> None:
        articles = [add_article(project), add_article(project, OTHER_TEXT, "bill.txt")]
        project.articles.set_status(articles, "ready")
        assert {line.status for line in project.articles.all_summaries()} == {"ready"}
        with pytest.raises(InvalidInput, match="to do"):
            project.articles.set_status(articles, "done")
        with pytest.raises(NotFound):
            project.articles.set_status(["no-such-article"], "ready")

    def test_removing_it_takes_only_the_claims_that_stand_nowhere_else(self, project: Project) -> None:
        talks, bill = add_article(project), add_article(project, OTHER_TEXT, "bill.txt")
        shared = project.claims.tag(talks, *place_of(project, talks, "1967")).claim_id
        project.claims.add_mention(shared, bill, *place_of(project, bill, "1280"))
        project.claims.tag(talks, *place_of(project, talks, "Senate"))
        project.articles.delete([talks])
        assert [claim.claim_id for claim in project.claims.find()] == [shared]
        assert [mention.article_id for mention in project.claims.get(shared).mentions] == [bill]
        with pytest.raises(NotFound):
            project.articles.open(talks)
        project.history.undo()
        project.articles.delete([talks, bill])
        assert not list(project.claims.find())
        assert project.maintenance.check() == []

    def test_the_same_text_can_be_imported_again_once_it_was_removed(self, project: Project) -> None:
        article = add_article(project)
        project.articles.delete([article])
        assert add_article(project) != article


class TestCuts:
    SOURCE = "MORE ADS Alpha beta.\nSIGN UPGamma delta epsilon.\nREAD ALSO Omega.\n"
    CUTS = ("MORE ADS ", "SIGN UP", "READ ALSO ")

    @pytest.fixture
    def article(self, project: Project) -> str:
        return add_article_with_cuts(project, self.SOURCE, *self.CUTS)

    @pytest.mark.parametrize("nth", [0, 1, 2])
    def test_taken_back_every_mention_keeps_its_words(self, project: Project, article: str, nth: int) -> None:
        words = ["Alpha beta", "beta.\n", "Gamma", "delta epsilon", "Omega"]
        claims = {word: project.claims.tag(article, *place_of(project, article, word)).claim_id for word in words}
        cut = project.articles.revision(article).cuts[nth]
        project.articles.restore_cut(article, cut, based_on=1)
        revision = project.articles.revision(article)
        assert revision.number == 2
        assert cut.text in revision.text
        assert cut not in revision.cuts
        for word, claim in claims.items():
            [mention] = project.claims.get(claim).mentions
            assert (mention.quote, mention.anchor) == (word, Anchor.EXACT)
            assert revision.text[mention.start : mention.end] == word
            assert mention.revision_id == revision.revision_id
            assert (mention.prefix, mention.suffix) == context(revision.text, mention.start, mention.end)
        assert project.maintenance.check() == []
        with pytest.raises(NotFound, match="not there any more"):
            project.articles.restore_cut(article, cut)

    def test_a_mention_across_a_cut_takes_it_in_and_says_so_ever_after(self, project: Project, article: str) -> None:
        start, end = place_of(project, article, "beta.\nGamma")
        claim = project.claims.tag(article, start, end).claim_id
        _, across, behind = project.articles.revision(article).cuts
        project.articles.restore_cut(article, across)
        [mention] = project.claims.get(claim).mentions
        assert (mention.quote, mention.anchor) == ("beta.\nSIGN UPGamma", Anchor.CHANGED)
        project.articles.restore_cut(article, behind)
        assert project.claims.get(claim).mentions[0].anchor is Anchor.CHANGED
        project.history.undo(2)
        [mention] = project.claims.get(claim).mentions
        assert (mention.start, mention.end, mention.anchor) == (start, end, Anchor.EXACT)

    def test_notes_tracked_changes_and_the_origin_go_along(self, project: Project) -> None:
        source = "READ ALSO Ten people came.\n"
        cut = Cut(0, 10, "READ ALSO ", "debris")
        draft = Draft("draft.docx", source, (cut,), Metadata(title="Ten"))
        came = Incoming(
            draft,
            "docx",
            notes=(IncomingNote(SourceNoteKind.COMMENT, 4, 10, "who?"), IncomingNote(SourceNoteKind.FOOTNOTE, 15, 15)),
            tracked=(
                TrackedChange(TrackedKind.INSERTED, 4, 10, "people"),
                TrackedChange(TrackedKind.DELETED, 0, 0, "A"),
            ),
            left_out=(LeftOut(LeftOutKind.HEADER, 1, "Draft"),),
            file_sha256="ab" * 32,
        )
        with project._store.writing("import") as (work, _):
            article = new_id()
            revision_id = work.articles.add_many({article: came}, now())[article]
            work.source_notes.add_many(article, revision_id, draft.text, came.notes)
        project.articles.restore_cut(article, cut)
        revision = project.articles.revision(article)
        assert (revision.format, revision.file_name, revision.file_sha256) == ("docx", "draft.docx", "ab" * 32)
        assert revision.left_out == came.left_out
        assert [(one.start, one.end) for one in revision.tracked] == [(14, 20), (0, 0)]
        with project._store.reading() as reading:
            comment, footnote = reading.source_notes.of_article(article)
        assert (comment.start, comment.end, comment.quote, comment.anchor) == (14, 20, "people", Anchor.EXACT)
        assert (footnote.start, footnote.end, footnote.revision_id) == (25, 25, revision.revision_id)
        assert (footnote.prefix, footnote.suffix) == context(revision.text, 25, 25)
        project.history.undo()
        with project._store.reading() as reading:
            assert [one.start for one in reading.source_notes.of_article(article)] == [4, 15]
        assert project.maintenance.check() == []

    def test_all_of_them_give_the_source(self, project: Project, article: str) -> None:
        for _ in self.CUTS:
            project.articles.restore_cut(article, project.articles.revision(article).cuts[-1])
        assert project.articles.revision(article).text == self.SOURCE
        assert project.articles.ids("sign") == [article]
        project.history.undo(3)
        assert project.articles.revision(article).number == 1
        assert project.articles.ids("sign") == []
        assert project.articles.revision(article, 3).cuts
        assert project.maintenance.check() == []


class TestReadAgain:
    def test_the_wrong_reading_goes_in_the_same_step(self, project: Project, tmp_path: Path) -> None:
        file = tmp_path / "accents.txt"
        file.write_bytes(
            "Café owner speaks\n\nThe naïve owner spoke on Monday, and the café was full.\n".encode("cp1252")
        )
        [wrong] = project.imports.run([file], encoding="cp1251").imported
        project.claims.tag(wrong.article_id, 0, 4)
        [right] = project.imports.run([file], encoding="cp1252", replacing=wrong.article_id).imported
        assert project.articles.ids() == [right.article_id]
        assert list(project.claims.find()) == []
        project.history.undo()
        assert project.articles.ids() == [wrong.article_id]
        assert len(list(project.claims.find())) == 1
        project.history.redo()
        assert project.articles.ids() == [right.article_id]


def test_a_time_of_publication_stays_as_it_is_stated_and_is_found_by_its_day(project: Project, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        '<html><head><title>The bridge</title><meta property="article:published_time" '
        'content="2024-05-12T23:30:00-05:00"></head><body><article><p>The bridge was opened on Sunday by the mayor of '
        "the town, who said that it had cost four million.</p></article></body></html>",
        encoding="utf-8",
    )
    article_id = project.imports.run([page]).imported[0].article_id
    known = project.articles.get(article_id).metadata
    assert known.published == "2024-05-12T23:30:00-05:00"

    project.articles.set_metadata(article_id, replace(known, title="A bridge"), seen=known)
    assert project.articles.get(article_id).metadata == replace(known, title="A bridge")
    for query, count in (("bridge from:2024-05-12 to:2024-05-12", 1), ("bridge to:2024-05-11", 0)):
        assert project.search.everywhere(query).total == count, query
