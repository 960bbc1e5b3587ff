"""Claims made of quotations: voice and claimant are filled in, and one quotation can carry two claims."""

from __future__ import annotations

import pytest

from annotator.domain.article import Metadata
from annotator.domain.claim import ClaimFields, Voice
from annotator.errors import InvalidInput
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, place_of

TEXT = (
    "Talks resume 🏛️\n"
    "“We end it,” said Sen. Ann Lee, a Democrat, “and soon.” Critics say it has led to violence.\n"
    "Established in 1967, the doctrine protects officials. “We wait,” he said.\n"
)


@pytest.fixture
def article(project: Project) -> str:
    article_id = add_article(project, text=TEXT)
    project.articles.set_metadata(article_id, Metadata(title="Talks resume", byline="Jo Writer"))
    return article_id


@pytest.mark.parametrize(
    ("words", "voice", "claimant"),
    [
        ("We end it", Voice.DIRECT, "Ann Lee"),
        ("and soon", Voice.DIRECT, "Ann Lee"),
        ("it has led to violence", Voice.INDIRECT, "Critics"),
        ("Established in 1967, the doctrine protects officials.", "", ""),
        ("We wait", Voice.DIRECT, "Ann Lee"),
    ],
)
def test_voice_and_claimant_come_from_the_quotation(
    project: Project, article: str, words: str, voice: str, claimant: str
) -> None:
    tagged = project.claims.tag(article, *place_of(project, article, words), attribute=True)
    claim = project.claims.get(tagged.claim_id)
    assert (claim.voice, claim.claimant) == (voice, claimant)
    project.claims.set_fields(tagged.claim_id, ClaimFields(voice=Voice.DOCUMENT.value, claimant="Somebody else"))
    assert project.claims.get(tagged.claim_id).claimant == "Somebody else"


def test_what_is_given_stays_and_nobody_is_filled_in_unasked(project: Project, article: str) -> None:
    place = place_of(project, article, "We end it")
    given = project.claims.tag(article, *place, ClaimFields(claimant="A. L."), attribute=True)
    assert project.claims.get(given.claim_id).claimant == "A. L."
    assert project.claims.get(given.claim_id).voice == ""
    assert project.claims.get(project.claims.tag(article, *place).claim_id).claimant == ""


INTRODUCED = (
    "Sen. Ann Lee and Bo Ray met.\n"
    "“We end it,” Lee told the host. “Do we?” Ray asked.\n"
    "Di Fox and Ed Fox came. “Never,” Fox said.\n"
)


@pytest.mark.parametrize(
    ("words", "claimant", "said"),
    [
        ("We end it", "Ann Lee", "Ann Lee said: “We end it”"),
        ("Do we?", "Bo Ray", "Bo Ray said: “Do we?”"),
        ("Never", "Fox", "Fox said: “Never”"),  # one of two
    ],
)
def test_a_speaker_is_named_as_the_text_introduced_them(project: Project, words: str, claimant: str, said: str) -> None:
    article = add_article(project, text=INTRODUCED)
    place = place_of(project, article, words)
    tagged = project.claims.tag(article, *place, attribute=True)
    assert project.claims.get(tagged.claim_id).claimant == claimant
    made = project.claims.tag_quotation(article, *place)
    assert project.claims.get(made.said.claim_id).wording == said
    assert project.claims.get(made.content.claim_id).claimant == claimant


def test_a_quotation_carries_two_claims_in_one_step(project: Project, article: str) -> None:
    start, _ = place_of(project, article, "soon")
    made = project.claims.tag_quotation(article, start, start)
    said, content = (project.claims.get(tagged.claim_id) for tagged in (made.said, made.content))
    assert (said.wording, said.claimant, said.voice, said.kind) == (
        "Ann Lee said: “We end it, and soon.”",
        "Jo Writer",
        Voice.NEWSROOM,
        "quotation",
    )
    assert [mention.quote for mention in said.mentions] == ["“We end it,” said Sen. Ann Lee, a Democrat, “and soon.”"]
    assert (content.wording, content.claimant, content.voice) == ("We end it, and soon.", "Ann Lee", Voice.DIRECT)
    assert [mention.quote for mention in content.mentions] == ["We end it", "and soon."]
    assert made.changes.claims == {said.claim_id, content.claim_id}
    project.history.undo()
    assert list(project.claims.find()) == []
    project.history.redo()
    assert {claim.claim_id for claim in project.claims.find()} == {said.claim_id, content.claim_id}


def test_where_nobody_speaks_there_is_no_quotation(project: Project, article: str) -> None:
    with pytest.raises(InvalidInput, match="No quotation"):
        project.claims.tag_quotation(article, *place_of(project, article, "Established in 1967"))
    assert list(project.claims.find()) == []
