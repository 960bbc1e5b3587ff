"""Names of people and claimants that look the same are met as one, on both engines; what was typed stays."""

from __future__ import annotations

from annotator.domain.claim import ClaimFields
from annotator.domain.claim_query import ClaimQuery
from annotator.domain.library import read_library_query
from annotator.domain.work import WorkFields
from annotator.services.projects import Project
from tests.fixtures.projects import Opener, add_article


def test_a_claimant_is_one_however_the_name_is_written(project: Project) -> None:
    article = add_article(project)
    named = ["Łukasz O’Neill", "Lukasz O'Neill", "ŁUKASZ  O\u2019NEILL", "Anna"]
    made = [project.claims.tag(article, n, n + 3, ClaimFields(claimant=name)).claim_id for n, name in enumerate(named)]
    assert len(project.views.claimants(article)) == 2
    assert set(project.claim_table.ids(ClaimQuery(claimant="lukasz o'neill"))) == set(made[:3])
    assert project.statistics.whole().claimants[0].count == 3
    assert len(project.claim_table.values("claimant")) == 2
    assert project.claims.get(made[0]).claimant == "Łukasz O’Neill"


def test_who_acts_is_who_acted_before_under_a_name_that_shows_the_same(open_as: Opener) -> None:
    composed, apart = "Ren\u00e9 M\u00fcller", "Rene\u0301  Mu\u0308ller\u200b"
    first = open_as(composed)
    add_article(first)
    second = open_as(apart)
    assert (second.person_name, second.history.next_labels()) == (composed, first.history.next_labels())
    second.history.undo()
    # an accent and a capital letter can be seen: that may be somebody else
    other = open_as("rene muller")
    assert (other.person_name, other.history.next_labels()) == ("rene muller", ("", ""))
    assert {one.person for one in first.history.acts()} == {composed}


def test_an_article_is_assigned_to_who_is_known_and_found_by_any_spelling(open_as: Opener) -> None:
    project = open_as("Ren\u00e9")
    article = add_article(project)
    project.work.assign([article], WorkFields(assigned_to="RENE\u0301"))
    assert project.work.people() == ["Ren\u00e9"]
    assert project.library.ids(read_library_query("assigned:rene")) == [article]


def test_a_comment_names_who_is_meant(open_as: Opener) -> None:
    project = open_as("Łukasz O’Neill")
    article = add_article(project)
    project.work.comment("@lukasz o'neill, please look", article_id=article)
    [comment] = project.work.comments(article_id=article)
    assert project.work.mentioned(comment) == ("Łukasz O’Neill",)
    assert project.work.naming("Łukasz O’Neill") == [comment]
