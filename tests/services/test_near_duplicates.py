"""Near-duplicates on both engines: found behind an import, among what came together, in older projects, in parts."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.domain.near_duplicate import SimilarArticle
from annotator.domain.progress import Progress
from annotator.domain.shingles import SKETCH_VERSION
from annotator.errors import Cancelled, NotFound
from annotator.services import near_duplicates
from annotator.services.projects import Project
from annotator.services.results import Imported
from annotator.storage import tables
from tests.fixtures.projects import Opener, add_article, engine_of

_VOCABULARY = [f"{a}{b}{c}" for a in "bdfgklmnprstvz" for b in "aeiou" for c in ("n", "rd", "st", "mel", "cka")]


def prose(words: int, seed: int) -> str:
    """Sentences of words by chance: two of them share no five words in a row."""
    chance = random.Random(seed)
    parts: list[str] = []
    while words > 0:
        length = chance.randint(8, 20)
        sentence = chance.choices(_VOCABULARY, k=length)
        parts.append(f"{sentence[0].title()} {' '.join(sentence[1:])}.")
        words -= length
    return "\n".join(parts)


def edited(text: str, share: float, seed: int = 1) -> str:
    """A text in which so many of the words are others."""
    chance = random.Random(seed)
    lines = text.split("\n")
    return "\n".join(
        " ".join(chance.choice(_VOCABULARY) if chance.random() < share else word for word in line.split())
        for line in lines
    )


@pytest.fixture
def take(project: Project, tmp_path: Path) -> Callable[..., list[Imported]]:
    """Imports texts together, as files, and returns what is told of them in that order."""

    def import_them(*texts: str) -> list[Imported]:
        folder = tmp_path / str(random.random())
        folder.mkdir()
        for number, text in enumerate(texts):
            (folder / f"{number:03}.txt").write_text(text, encoding="utf-8")
        report = project.near_duplicates.of_imported(project.imports.run([folder]))
        assert not report.failed
        return report.imported

    return import_them


def _told(similar: list[SimilarArticle] | tuple[SimilarArticle, ...]) -> list[str]:
    return [one.article_id for one in similar]


@pytest.mark.parametrize("share", [0.0, 0.1, 0.25])
def test_another_draft_is_found_behind_its_import(
    project: Project, take: Callable[..., list[Imported]], share: float
) -> None:
    first, other = take(prose(500, 1), prose(500, 2))
    assert first.similar_to == other.similar_to == ()
    (draft,) = take(edited(prose(500, 1), share) + "\n" + prose(20, 3))
    assert _told(draft.similar_to) == [first.article_id]
    assert draft.similar_to[0].share > 0.95 - 2.5 * share
    assert _told(project.near_duplicates.of_article(first.article_id)) == [draft.article_id]


def test_two_that_came_together_tell_of_each_other(take: Callable[..., list[Imported]]) -> None:
    one, other, third = take(prose(400, 1), edited(prose(400, 1), 0.05), prose(400, 2))
    assert _told(one.similar_to) == [other.article_id]
    assert _told(other.similar_to) == [one.article_id]
    assert (one.similar_to[0].here, one.similar_to[0].there) == (other.similar_to[0].there, other.similar_to[0].here)
    assert third.similar_to == ()


def test_a_short_text_in_a_long_one_is_told_from_both_sides(
    project: Project, take: Callable[..., list[Imported]]
) -> None:
    brief = prose(120, 1)
    long, short = take("\n".join([prose(2_000, 2), brief, prose(2_000, 3)]), brief)
    assert short.similar_to[0].here == 1.0
    assert short.similar_to[0].there < 0.1
    (told,) = project.near_duplicates.of_article(long.article_id)
    assert (told.article_id, told.there) == (short.article_id, 1.0)


def test_what_quotes_the_same_statement_is_not_told(take: Callable[..., list[Imported]]) -> None:
    statement = prose(60, 9)
    one, other = take("\n".join([prose(500, 1), statement]), "\n".join([prose(500, 2), statement]))
    assert one.similar_to == other.similar_to == ()


def test_many_copies_of_one_text_are_told_all_the_same(
    project: Project, take: Callable[..., list[Imported]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(near_duplicates, "MOST_OF_A_HASH", 5)
    text = prose(300, 1)
    take(*(f"{text}\n{prose(10, seed)}" for seed in range(10, 20)))
    (last,) = take(f"{text}\n{prose(10, 99)}")
    assert last.similar_to
    assert last.similar_to[0].share > 0.9


def test_an_article_that_was_removed_is_not_told_until_it_is_back(
    project: Project, take: Callable[..., list[Imported]]
) -> None:
    first, draft = take(prose(300, 1), edited(prose(300, 1), 0.05))
    project.articles.delete([first.article_id])
    assert project.near_duplicates.of_article(draft.article_id) == []
    project.history.undo()
    assert _told(project.near_duplicates.of_article(draft.article_id)) == [first.article_id]


def test_an_older_projects_texts_are_made_ready_in_steps_that_stay(
    project: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(near_duplicates, "_AT_ONCE", 2)
    ids = [add_article(project, prose(200, seed), f"{seed}.txt") for seed in range(5)]
    copy = add_article(project, edited(prose(200, 0), 0.05), "copy.txt")
    assert project.near_duplicates.waiting() == 6
    seen: list[int] = []

    def stop(done: int, _total: int, _what: str) -> None:
        seen.append(done)
        if done:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(Cancelled):
        project.near_duplicates.fill(progress)
    assert 0 < project.near_duplicates.waiting() < 6
    project.near_duplicates.fill()
    assert project.near_duplicates.waiting() == 0
    assert _told(project.near_duplicates.of_article(copy)) == [ids[0]]


def test_sketches_of_older_rules_are_made_anew_and_of_later_ones_left(project: Project) -> None:
    first = add_article(project, prose(200, 1), "a.txt")
    copy = add_article(project, prose(200, 1) + " Dun.", "b.txt")
    project.near_duplicates.fill()
    with engine_of(project).begin() as connection:
        connection.execute(tables.sketched.update().values(rules=SKETCH_VERSION - 1))
        connection.execute(tables.sketches.update().values(hash=tables.sketches.c.hash + 1))
    assert project.near_duplicates.waiting() == 2
    project.near_duplicates.fill()
    assert project.near_duplicates.waiting() == 0
    assert _told(project.near_duplicates.of_article(first)) == [copy]
    with engine_of(project).begin() as connection:
        connection.execute(tables.sketched.update().values(rules=SKETCH_VERSION + 1))
    project.near_duplicates.fill()
    with engine_of(project).connect() as connection:
        assert set(connection.scalars(tables.sketched.select().with_only_columns(tables.sketched.c.rules))) == {
            SKETCH_VERSION + 1
        }


def test_a_rebuilt_search_begins_sketches_anew(project: Project, take: Callable[..., list[Imported]]) -> None:
    first, draft = take(prose(300, 1), edited(prose(300, 1), 0.05))
    project.maintenance.rebuild_search()
    project.near_duplicates.fill()
    assert _told(project.near_duplicates.of_article(draft.article_id)) == [first.article_id]
    assert project.maintenance.check() == []


def test_sketches_are_no_acts(project: Project, open_as: Opener, take: Callable[..., list[Imported]]) -> None:
    take(prose(200, 1))
    events = len(project.history.acts())
    with engine_of(project).begin() as connection:
        connection.execute(tables.sketches.delete())
        connection.execute(tables.sketched.delete())
    open_as("Bob").near_duplicates.fill()
    assert len(project.history.acts()) == events
    assert project.maintenance.check() == []


def test_a_mosaic_of_two_texts_is_told_sentence_by_sentence(
    project: Project, take: Callable[..., list[Imported]]
) -> None:
    one, other = prose(400, 1), prose(400, 2)
    pieces = [*one.split("\n")[4:14], prose(40, 3), *other.split("\n")[2:12]]
    mosaic_text = "\n".join(pieces)
    first, second, mosaic = take(one, other, mosaic_text)
    told = project.near_duplicates.mosaic(mosaic.article_id)
    assert {similar.article_id for similar in told.articles} == {first.article_id, second.article_id}
    texts = {first.article_id: one, second.article_id: other}
    for sentence in told.sentences:
        words = mosaic_text[sentence.start : sentence.end]
        owners = {article_id for article_id, text in texts.items() if words in text}
        assert {place.article_id for place in sentence.places} == owners
        for place in sentence.places:
            assert texts[place.article_id][place.start : place.end] == words
            assert place.share == 1.0
    assert sum(bool(sentence.places) for sentence in told.sentences) == 20


def test_an_article_that_is_not_there_is_refused(project: Project) -> None:
    with pytest.raises(NotFound):
        project.near_duplicates.of_article("nobody")
    with pytest.raises(NotFound):
        project.near_duplicates.mosaic("nobody")
