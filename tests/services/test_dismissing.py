"""Contradictions that are none: dismissed with a reason, silent over reopening and new drafts, back by undo."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.checkable import Coverage
from annotator.domain.finding import Finding
from annotator.errors import InvalidInput, NotFound
from annotator.services.projects import Project
from tests.fixtures.projects import Opener, add_article
from tests.services.test_earlier import article, signed_off

TEXT = (
    "The yard\n\nThe slip is 250 miles (300 kilometres) from the sea, and the trains doubled from 12 to 31.\n\n"
    "The other slip is 250 miles (300 kilometres) away as well.\n"
)
MILES = "250 miles is 402.3 kilometres, not 300"
DOUBLED = "from 12 to 31 is 2.6 times as much, not 2"


def told(project: Project, article_id: str) -> list[str]:
    return [str(one.why) for one in project.coverage.findings(article_id).told]


def dismiss_first(project: Project, article_id: str, reason: str = "nautical miles") -> Finding:
    first = project.coverage.findings(article_id).told[0]
    project.coverage.dismiss(article_id, first, reason)
    return first


def sound(project: Project) -> None:
    assert list(project.maintenance.check()) == []


def test_one_that_is_none_is_told_no_more(project: Project, open_as: Opener) -> None:
    article_id = add_article(project, TEXT)
    assert told(project, article_id) == [MILES, DOUBLED, MILES]
    before = project.coverage.checkables(article_id).coverage
    first = dismiss_first(project, article_id, "  nautical miles ")
    assert told(project, article_id) == [DOUBLED, MILES]  # the other place says so for itself
    for somebody in (project, open_as("Ben")):
        [dismissed] = somebody.coverage.findings(article_id).dismissed
        assert dismissed.finding == first
        assert (dismissed.waiver.reason, dismissed.waiver.person) == ("nautical miles", "Anna")
        assert told(somebody, article_id) == [DOUBLED, MILES]
    # it is no checkable that would be covered by it
    assert project.coverage.checkables(article_id).coverage == before
    sound(project)


def test_twice_is_once(project: Project) -> None:
    article_id = add_article(project, TEXT)
    first = dismiss_first(project, article_id)
    project.coverage.dismiss(article_id, first, "again")
    assert [one.reason for one in project.coverage.waivers(article_id)] == ["nautical miles"]


def test_it_is_undone_and_taken_back(project: Project) -> None:
    article_id = add_article(project, TEXT)
    dismiss_first(project, article_id)
    words = "250 miles (300 kilometres)"
    assert project.history.undo().labels == (f"dismiss the contradiction “{words}”",)
    assert told(project, article_id) == [MILES, DOUBLED, MILES]
    project.history.redo()
    [dismissed] = project.coverage.findings(article_id).dismissed
    project.coverage.undismiss([dismissed.waiver.waiver_id])
    assert told(project, article_id) == [MILES, DOUBLED, MILES]
    assert project.history.undo().labels == ("take back that a contradiction is none",)
    assert told(project, article_id) == [DOUBLED, MILES]
    said = [line.said() for entry in project.history.all_entries(article_id) for line in entry.lines]
    assert f"contradiction dismissed: “{words}”, because “nautical miles”" in said
    assert f"contradiction told again: “{words}”" in said
    sound(project)


def test_what_cannot_be_dismissed_is_refused(project: Project) -> None:
    article_id = add_article(project, TEXT)
    first = project.coverage.findings(article_id).told[0]
    for refused, reason, where in (
        (first, "  ", article_id),
        (first, "\0", article_id),
        (first, "why", "no such article"),
        (replace(first, spans=((0, 3),)), "why", article_id),
    ):
        with pytest.raises((InvalidInput, NotFound)):
            project.coverage.dismiss(where, refused, reason)
    with pytest.raises(NotFound, match="newer revision"):
        project.coverage.dismiss(article_id, first, "why", "another revision")
    with pytest.raises(NotFound):
        project.coverage.undismiss(["no such waiver"])
    assert project.coverage.waivers(article_id) == []


def test_a_new_draft_keeps_it_silent_as_long_as_the_words_stand(project: Project) -> None:
    article_id = add_article(project, TEXT)
    dismiss_first(project, article_id)
    body = TEXT.partition("\n\n")[2]
    project.revisions.revise(article_id, f"The yard\n\nA new beginning, longer than before.\n\n{body}")
    assert told(project, article_id) == [DOUBLED, MILES]
    project.revisions.revise(article_id, "The yard\n\nThe slip is 250 miles (320 kilometres) from the sea.\n")
    assert told(project, article_id) == ["250 miles is 402.3 kilometres, not 320"]
    assert project.draft_queue.waiting(article_id).waivers == ()
    project.revisions.revise(article_id, TEXT)  # the words are back
    assert len(told(project, article_id)) == 2
    sound(project)


def test_a_waiver_of_a_kind_is_another_thing(project: Project) -> None:
    """The kinds of checkables and of findings have names in common."""
    article_id = add_article(project, "A title\n\nOf 60 pupils, 30, or 40 percent, left.\n")
    assert [one.kind.value for one in project.coverage.findings(article_id).told] == ["percentage"]
    before = project.coverage.checkables(article_id).coverage
    dismiss_first(project, article_id)
    assert project.coverage.checkables(article_id).coverage == before == Coverage(before.checkables, 0, 0)


def test_one_across_articles_is_silent_for_what_was_said_there(project: Project) -> None:
    signed_off(project)
    draft = article(project, "A draft\n\nLater, Marta Okoro, 45, spoke.\n", "draft.txt")
    [finding] = project.earlier.findings(draft).told
    project.coverage.dismiss(draft, finding, "mother and daughter")
    assert project.earlier.findings(draft).told == ()
    assert [one.finding for one in project.earlier.findings(draft).dismissed] == [finding]
    # an article that says the same is no news, one that says something else is
    signed_off(project, "The yard again\n\nMarta Okoro, 54, has run the yard since spring.\n", "again.txt")
    assert project.earlier.findings(draft).told == ()
    signed_off(project, "The yard anew\n\nMarta Okoro, 61, has run the yard since spring.\n", "anew.txt")
    [again] = project.earlier.findings(draft).told
    assert again.there == "61"
    sound(project)
