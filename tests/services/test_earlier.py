"""A draft against what was signed off before, on either engine: what is told, and what is left out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from annotator.domain.finding import EarlierFinding
from annotator.errors import NotFound
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, place_of

EARLIER = (
    "The yard of Kandor\n\nMarta Okoro, 54, has run the yard since spring.\n\nKandor Steel employs 3,200 workers. "
    "Giuseppe Ferrante drew the plans.\n"
)


def article(project: Project, text: str, name: str, published: str = "2021-03-03") -> str:
    """Store an article of a day."""
    article_id = add_article(project, text, name)
    metadata = project.articles.get(article_id).metadata
    project.articles.set_metadata(article_id, replace(metadata, published=published))
    return article_id


def signed_off(project: Project, text: str = EARLIER, name: str = "earlier.txt", published: str = "2021-03-03") -> str:
    article_id = article(project, text, name, published)
    project.work.sign_off(article_id, "Read twice.")
    return article_id


def told(project: Project, article_id: str) -> list[tuple[str, str]]:
    return [(one.kind.value, str(one.why)) for one in project.earlier.findings(article_id).told]


@pytest.mark.parametrize(
    ("text", "kind", "why"),
    [
        (
            "Later, Marta Okoro, 45, spoke.",
            "age",
            "Marta Okoro is 45 here, and was 54 in “The yard of Kandor” of 2021",
        ),
        (
            "Marta Okoro was born in Lagos in 1950.",
            "age",
            "Marta Okoro is born in 1950 here, and was 54 in “The yard of Kandor” of 2021",
        ),
        (
            "Last week Kandor Steel employs 2,300 workers.",
            "figure",
            "",
        ),
        (
            "Today Kandor Steel employs 2,300 workers.",
            "figure",
            "Kandor Steel: 2,300 workers here, 3,200 workers in “The yard of Kandor”",
        ),
        (
            "The plans are by Giuseppe Ferante.",
            "spelling",
            "Giuseppe Ferante is spelt Giuseppe Ferrante in “The yard of Kandor”",
        ),
        ("Later, Marta Okoro, 55, spoke.", "", ""),
        ("Marta Okoro was born in Lagos in 1966.", "", ""),
        ("Today Kandor Steel employs about 3,000 workers.", "", ""),
        ("Today Borgo Steel employs 2,300 workers.", "", ""),
        ("The plans are by Giuseppe Ferrante.", "", ""),
    ],
)
def test_a_draft_is_held_against_what_was_signed_off(project: Project, text: str, kind: str, why: str) -> None:
    signed_off(project)
    draft = article(project, f"A draft\n\n{text}\n", "draft.txt", "2022-02-02")
    found = told(project, draft)
    # "last" leaves it open of which time a figure is
    assert found == ([(kind, why)] if why else [])


def test_it_tells_where_and_which(project: Project) -> None:
    earlier = signed_off(project)
    draft = article(project, "A draft\n\nLater, Marta Okoro, 45, spoke.\n", "draft.txt")
    [finding] = project.earlier.findings(draft).told
    assert isinstance(finding, EarlierFinding)
    assert (finding.article_id, finding.title) == (earlier, "The yard of Kandor")
    assert finding.spans == (place_of(project, draft, "45"),)


def test_what_nobody_signed_off_is_no_measure(project: Project) -> None:
    article(project, EARLIER, "earlier.txt")
    draft = article(project, "A draft\n\nLater, Marta Okoro, 45, spoke.\n", "draft.txt")
    assert told(project, draft) == []


def test_neither_the_article_itself_nor_a_deleted_one_is(project: Project) -> None:
    earlier = signed_off(project)
    assert told(project, earlier) == []
    draft = article(project, "A draft\n\nLater, Marta Okoro, 45, spoke.\n", "draft.txt")
    assert len(told(project, draft)) == 1
    project.articles.delete([earlier])
    assert told(project, draft) == []


def test_a_figure_of_long_ago_may_be_another(project: Project) -> None:
    signed_off(project, published="2011-03-03")
    draft = article(project, "A draft\n\nToday Kandor Steel employs 2,300 workers.\n", "draft.txt")
    assert told(project, draft) == []


def test_a_claim_that_was_found_wrong_before_is_told(project: Project) -> None:
    text = "The yard of Kandor\n\nThe yard of Kandor was closed in 1967 by the ministry.\n"
    words = "The yard of Kandor was closed in 1967 by the ministry"
    earlier = add_article(project, text, "earlier.txt")
    wrong = project.claims.tag(earlier, *place_of(project, earlier, words)).claim_id
    project.claims.set_status([wrong], "false")
    project.work.sign_off(earlier, "Read twice.")
    draft = add_article(project, f"A draft\n\n{words}.\n", "draft.txt")
    project.claims.tag(draft, *place_of(project, draft, words))
    [(kind, why)] = told(project, draft)
    assert kind == "status"
    assert why == f"“{words}” is “false” in “The yard of Kandor”, and “unchecked” here"


def test_an_article_that_is_gone_is_named(project: Project) -> None:
    with pytest.raises(NotFound):
        project.earlier.findings("nothing")


def test_the_title_is_held_against_the_text(project: Project) -> None:
    draft = article(project, "Dr Anna Steiner wins\n\nThe prize goes to Anna Stainer for her work.\n", "draft.txt")
    found = project.coverage.findings(draft).told
    assert [one.kind.value for one in found] == ["spelling"]
    metadata = project.articles.get(draft).metadata
    project.articles.set_metadata(draft, replace(metadata, title="A prize"))
    assert "title" not in " ".join(str(one.why) for one in project.coverage.findings(draft).told)
