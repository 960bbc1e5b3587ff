"""What waits after a new draft: a mention, a waiver and a source note have the same choices, and each is one step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from annotator.domain.checkable import CheckableKind
from annotator.domain.claim import Anchor
from annotator.domain.draft_queue import Waits
from annotator.domain.source_note import SourceNote
from annotator.errors import InvalidInput, NotFound, Overtaken
from annotator.services.projects import Project
from tests.fixtures.noted_drafts import BLS, NOTED, add_draft, behind, on, write_draft
from tests.fixtures.projects import place_of, rows_of

FIRST = (
    "The council met on Monday. It approved 12 bridges in June 2020, the mayor said.\n\n"
    "Anna Kowalczyk wants 300 teachers more, and nobody has said where they are to come from.\n"
)
SECOND = (
    "The council met on Monday. It approved 12 bridges last summer, the mayor said.\n\n"
    "Anna Kowalczyk wants 300 teachers more by May 2021, and by June 2022 as many again.\n"
)


def add(project: Project, text: str = FIRST) -> str:
    return project.imports.paste(text).imported[0].article_id


def waive(project: Project, article_id: str, words: str) -> str:
    project.coverage.waive(article_id, *place_of(project, article_id, words), "seen elsewhere")
    return project.coverage.waivers(article_id)[-1].waiver_id


def waivers_of(project: Project, article_id: str) -> dict[str, Any]:
    return {one.waiver_id: one for one in project.coverage.waivers(article_id)}


def missing(project: Project, article_id: str) -> set[str]:
    return {one.checkable.text for one in project.coverage.checkables(article_id).lines.missing()}


def sound(project: Project) -> None:
    assert list(project.maintenance.check()) == []


class TestWaivers:
    @pytest.fixture
    def lost(self, project: Project) -> tuple[str, str]:
        article_id = add(project)
        waiver_id = waive(project, article_id, "June 2020")
        project.revisions.revise(article_id, SECOND)
        [item] = project.draft_queue.items(article_id)
        assert (item.kind, item.anchor, item.was.words, item.now) == (Waits.WAIVER, Anchor.LOST, "June 2020", None)
        return article_id, waiver_id

    def test_its_loss_is_accepted(self, project: Project, lost: tuple[str, str]) -> None:
        article_id, waiver_id = lost
        project.draft_queue.accept([waiver_id])
        assert project.draft_queue.items(article_id) == []
        kept = waivers_of(project, article_id)[waiver_id]
        assert (kept.anchor, kept.was, kept.text) == (Anchor.LOST, None, "June 2020")
        assert {"May 2021", "June 2022"} <= missing(project, article_id)
        sound(project)
        project.history.undo()
        assert [item.id for item in project.draft_queue.items(article_id)] == [waiver_id]
        sound(project)

    def test_it_is_given_another_place(self, project: Project, lost: tuple[str, str]) -> None:
        article_id, waiver_id = lost
        project.draft_queue.place(waiver_id, *place_of(project, article_id, "by May 2021,"))
        assert project.draft_queue.items(article_id) == []
        placed = waivers_of(project, article_id)[waiver_id]
        text = project.articles.revision(article_id).text
        assert (placed.anchor, placed.text, text[placed.start : placed.end]) == (Anchor.EXACT, "May 2021", "May 2021")
        assert placed.reason == "seen elsewhere"
        assert "May 2021" not in missing(project, article_id)
        sound(project)
        project.history.undo()
        assert "May 2021" in missing(project, article_id)
        assert [item.id for item in project.draft_queue.items(article_id)] == [waiver_id]
        project.history.redo()
        assert "May 2021" not in missing(project, article_id)
        sound(project)

    def test_it_goes(self, project: Project, lost: tuple[str, str]) -> None:
        article_id, waiver_id = lost
        project.draft_queue.drop(waiver_id)
        assert (project.draft_queue.items(article_id), waivers_of(project, article_id)) == ([], {})
        project.history.undo()
        assert [item.id for item in project.draft_queue.items(article_id)] == [waiver_id]
        sound(project)

    def test_a_place_without_a_checkable_or_with_several_is_refused(
        self, project: Project, lost: tuple[str, str]
    ) -> None:
        article_id, waiver_id = lost
        before = rows_of(project)
        with pytest.raises(NotFound, match="No checkable"):
            project.draft_queue.place(waiver_id, *place_of(project, article_id, "as many again"))
        with pytest.raises(InvalidInput, match="May 2021, June 2022"):
            project.draft_queue.place(waiver_id, *place_of(project, article_id, "May 2021, and by June 2022"))
        assert rows_of(project) == before

    def test_of_several_the_one_of_its_kind_is_meant(self, project: Project, lost: tuple[str, str]) -> None:
        article_id, waiver_id = lost
        project.draft_queue.place(waiver_id, *place_of(project, article_id, "300 teachers more by May 2021"))
        placed = waivers_of(project, article_id)[waiver_id]
        assert (placed.kind, placed.text) == (CheckableKind.DATE, "May 2021")

    def test_what_somebody_else_decided_is_not_overwritten(self, project: Project, lost: tuple[str, str]) -> None:
        article_id, waiver_id = lost
        [seen] = project.draft_queue.items(article_id)
        project.draft_queue.accept([waiver_id])
        project.draft_queue.drop(waiver_id, seen.version + 1)
        with pytest.raises(NotFound):
            project.draft_queue.place(waiver_id, *place_of(project, article_id, "May 2021"), seen.version)


def note_of(project: Project, article_id: str, text: str) -> SourceNote:
    return next(one.note for one in project.source_notes.of_article(article_id) if one.note.text == text)


@pytest.mark.usefixtures("noted_format")
class TestNotes:
    SECOND = NOTED.replace("fell to 4 percent in May", "fell to 4 percent this spring").replace(
        " The full report has more.", ""
    )

    def revise(self, project: Project, folder: Path, article_id: str, text: str, notes: list[dict[str, Any]]) -> None:
        project.revisions.revise(article_id, write_draft(folder / "second.noted", text, notes))

    def test_a_note_of_both_drafts_stays_the_same_note(self, project: Project, tmp_path: Path) -> None:
        asked = on("4 percent", "comment", "Source?", author="Sam", date="2024-05-06T10:30:00")
        article_id = add_draft(project, tmp_path, NOTED, [asked, behind("2 percent.", "footnote", BLS)])
        claim_id = project.claims.tag(article_id, *place_of(project, article_id, "wages rose by 2 percent.")).claim_id
        before = {one.note.text: one.note.note_id for one in project.source_notes.of_article(article_id)}
        answered = asked | {"text": "Source, please?", "replies": [["Dana", "", BLS]], "resolved": True}
        fresh = on("ten people", "comment", "How many exactly?", author="Sam", date="2024-05-09")
        self.revise(
            project, tmp_path, article_id, "New. " + NOTED, [answered, behind("2 percent.", "footnote", BLS), fresh]
        )
        text = project.articles.revision(article_id).text
        notes = {one.note.text: one for one in project.source_notes.of_article(article_id)}
        assert set(notes) == {"Source, please?", BLS, "How many exactly?"}
        same = notes["Source, please?"].note  # in other words, and answered: known by writer and time
        assert same.note_id == before["Source?"]
        assert (same.resolved, [reply.text for reply in same.replies]) == (True, [BLS])
        assert (text[same.start : same.end], same.anchor, same.was) == ("4 percent", Anchor.EXACT, None)
        assert notes[BLS].note.note_id == before[BLS]
        assert notes[BLS].claim_ids == (claim_id,)
        assert len(notes[BLS].evidence_ids) == 1  # the evidence is still that note's
        assert project.draft_queue.items(article_id) == []
        sound(project)
        project.history.undo()
        assert {one.note.text: one.note.note_id for one in project.source_notes.of_article(article_id)} == before
        sound(project)

    def test_the_same_file_again_brings_only_what_the_writer_added(self, project: Project, tmp_path: Path) -> None:
        first = on("4 percent", "comment", "Source?", author="Sam")
        article_id = add_draft(project, tmp_path, NOTED, [first])
        self.revise(project, tmp_path, article_id, NOTED, [first, on("ten people", "comment", "Who?", author="Sam")])
        assert project.articles.get(article_id).revision == 1
        assert [one.note.text for one in project.source_notes.of_article(article_id)] == ["Source?", "Who?"]
        acts = len(project.history.acts())
        self.revise(project, tmp_path, article_id, NOTED, [first, on("ten people", "comment", "Who?", author="Sam")])
        assert len(project.history.acts()) == acts
        sound(project)

    @pytest.fixture
    def lost(self, project: Project, tmp_path: Path) -> tuple[str, str]:
        """A comment that the writer deleted, of which a claim has evidence."""
        kept = on("ten people", "comment", "Is this right?")
        article_id = add_draft(project, tmp_path, NOTED, [on("4 percent", "comment", BLS, author="Dana Reyes"), kept])
        project.claims.tag(article_id, *place_of(project, article_id, "fell to 4 percent"))
        self.revise(project, tmp_path, article_id, self.SECOND, [kept])
        note = note_of(project, article_id, BLS)
        assert note.anchor is Anchor.LOST
        assert [(one.kind, one.id) for one in project.draft_queue.items(article_id)] == [(Waits.NOTE, note.note_id)]
        return article_id, note.note_id

    def test_its_loss_is_accepted(self, project: Project, lost: tuple[str, str]) -> None:
        article_id, note_id = lost
        project.draft_queue.accept([note_id])
        assert project.draft_queue.items(article_id) == []
        note = project.source_notes.get(note_id)
        assert (note.anchor, note.was) == (Anchor.LOST, None)
        project.history.undo()
        assert [one.id for one in project.draft_queue.items(article_id)] == [note_id]
        sound(project)

    @pytest.mark.parametrize("words", ["this spring", ""])
    def test_it_is_given_another_place(self, project: Project, lost: tuple[str, str], words: str) -> None:
        article_id, note_id = lost
        place = place_of(project, article_id, words) if words else (5, 5)
        project.draft_queue.place(note_id, *place)
        note = project.source_notes.get(note_id)
        current = project.articles.revision(article_id).revision_id
        assert (note.start, note.end, note.quote, note.revision_id) == (*place, words, current)
        assert (note.anchor, note.was) == (Anchor.EXACT, None)
        assert project.draft_queue.items(article_id) == []
        project.history.undo()
        assert [one.id for one in project.draft_queue.items(article_id)] == [note_id]
        sound(project)

    def test_it_goes_and_its_evidence_stays(self, project: Project, lost: tuple[str, str]) -> None:
        article_id, note_id = lost
        project.draft_queue.drop(note_id)
        with pytest.raises(NotFound):
            project.source_notes.get(note_id)
        [claim] = project.claims.find()
        assert [(one.fields.url, one.fields.source_note) for one in claim.evidence] == [
            ("https://www.bls.gov/empsit.htm", "")
        ]
        sound(project)
        project.history.undo()
        [standing] = [one for one in project.source_notes.of_article(article_id) if one.note.note_id == note_id]
        assert len(standing.evidence_ids) == 1
        sound(project)

    def test_a_place_outside_the_text_is_refused(self, project: Project, lost: tuple[str, str]) -> None:
        article_id, note_id = lost
        length = len(project.articles.revision(article_id).text)
        for place in ((-1, -1), (length + 1, length + 1), (4, 2), (0, length + 1)):
            with pytest.raises(InvalidInput):
                project.draft_queue.place(note_id, *place)

    def test_an_older_sight_is_overtaken(self, project: Project, lost: tuple[str, str], open_as: Any) -> None:
        article_id, note_id = lost
        [seen] = project.draft_queue.items(article_id)
        open_as("Berta").draft_queue.place(note_id, 0, 4)
        for decide in (
            lambda: project.draft_queue.accept([note_id], {note_id: seen.version}),
            lambda: project.draft_queue.place(note_id, 1, 3, seen.version),
            lambda: project.draft_queue.drop(note_id, seen.version),
        ):
            with pytest.raises(Overtaken):
                decide()

    def test_a_draft_that_can_hold_no_notes_loses_none(self, project: Project, tmp_path: Path) -> None:
        article_id = add_draft(project, tmp_path, NOTED, [on("4 percent", "comment", BLS)])
        project.revisions.revise(article_id, self.SECOND)  # pasted: no comments, whatever the writer did
        note = note_of(project, article_id, BLS)
        assert (note.anchor, note.quote) == (Anchor.EXACT, "4 percent")
        assert project.draft_queue.items(article_id) == []
        sound(project)


def test_several_are_accepted_in_one_step(project: Project) -> None:
    article_id = add(project)
    waivers = [waive(project, article_id, words) for words in ("June 2020",)]
    made = project.claims.tag(article_id, *place_of(project, article_id, "nobody has said where"))
    project.revisions.revise(article_id, SECOND)
    waiting = [one.id for one in project.draft_queue.items(article_id)]
    assert set(waiting) == {*waivers, made.mention_id}
    assert project.draft_queue.waiting().count == project.draft_queue.waiting(article_id).count == 2
    other = add(project, "Another article.")
    assert [line.waiting for line in project.articles.summaries([article_id, other])] == [2, 0]
    project.draft_queue.accept(waiting)
    assert project.draft_queue.waiting().count == 0
    assert [line.waiting for line in project.articles.all_summaries()] == [0, 0]
    project.history.undo()
    assert project.draft_queue.waiting().count == 2
    sound(project)


def test_what_nobody_knows_is_told(project: Project) -> None:
    for decide in (
        lambda: project.draft_queue.accept(["nobody"]),
        lambda: project.draft_queue.drop("nobody"),
        lambda: project.draft_queue.place("nobody", 0, 1),
        lambda: project.draft_queue.placed("nobody"),
        lambda: project.draft_queue.waiting("nobody"),
    ):
        with pytest.raises(NotFound):
            decide()
