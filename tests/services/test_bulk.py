"""What is done to thousands of rows at once, and taken back: the same as if it were done one by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.domain.acts import Act, ActKind, Image
from annotator.domain.claim import ClaimFilter
from annotator.domain.evidence import EvidenceFields
from annotator.domain.work import CorrectionFields
from annotator.errors import Overtaken
from annotator.services.projects import Project
from tests.fixtures.projects import OTHER_TEXT, TEXT, Opener, add_article, rows_of

MANY = 520
"""More claims than one statement takes."""
LISTED = 1_100
"""More claims than come in by one act."""


@pytest.fixture
def crowded(project: Project) -> tuple[Project, str]:
    """A project with an article on which very much stands, and the article."""
    bill = add_article(project, OTHER_TEXT, "bill.txt")
    article = add_article(project, TEXT)
    length = len(TEXT.strip())
    claims = [
        project.claims.tag(article, place % (length - 9), place % (length - 9) + 8, tags=["date", "legal"][: place % 3])
        for place in range(MANY)
    ]
    for tagged in claims[:: MANY // 4]:
        project.evidence.add(tagged.claim_id, EvidenceFields(title="Pierson v. Ray"))
        project.work.comment("Hm.", claim_id=tagged.claim_id)
        project.work.ask(article, "Are you sure?", tagged.claim_id)
        project.work.log_correction(article, CorrectionFields("1967", "1982"), tagged.claim_id)
    project.claims.add_mention(claims[1].claim_id, bill, 0, 5)
    project.claims.set_status([claims[2].claim_id], "false")
    return project, article


@pytest.fixture
def listed(project: Project, tmp_path: Path) -> Project:
    """A project into which a long list of claims has come."""
    path = tmp_path / "claims.csv"
    rows = [f"Statement {number} on immunity,False,Someone" for number in range(LISTED)]
    path.write_text("\n".join(["vclaim,truth_label,speaker", *rows]), encoding="utf-8")
    report = project.similar.import_claims(path)
    assert report.imported == LISTED
    return project


def test_an_article_with_very_many_claims_goes_and_comes_back_as_it_was(crowded: tuple[Project, str]) -> None:
    project, article = crowded
    before = rows_of(project)
    project.articles.delete([article])
    gone = rows_of(project)
    assert len(gone["claims"]) == len(gone["mentions"]) == 1
    assert gone["queries"] == gone["comments"] == gone["evidence"] == []
    assert project.maintenance.check() == []
    for _ in range(2):
        project.history.undo()
        assert rows_of(project) == before
        assert project.maintenance.check() == []
        project.history.redo()
        assert rows_of(project) == gone
        assert project.maintenance.check() == []


def test_what_was_done_to_each_claim_stands_in_its_order_in_the_history(crowded: tuple[Project, str]) -> None:
    project, article = crowded
    project.articles.delete([article])
    project.history.undo()
    done, undone = project.history.acts()[-2:]
    assert (done.kind, undone.kind) == (ActKind.DO, ActKind.UNDO)
    assert _images(undone) == [(*row, after, before) for *row, before, after in reversed(_images(done))]
    for claim_id in {change.claim_id for change in done.changes if change.entity == "claim"}:
        assert [change.entity for change in done.changes if change.claim_id == claim_id][-1] == "claim"


def _images(act: Act) -> list[tuple[str, str, Image | None, Image | None]]:
    """What an act did, but for when articles went and came, which is of the moment."""
    changes = [change for change in act.changes if change.entity != "article"]
    return [(change.entity, change.entity_id, change.before, change.after) for change in changes]


def test_a_long_list_is_taken_back_and_brought_in_again(listed: Project) -> None:
    before, empty = rows_of(listed), 0
    for round_trip in (1, 2):
        listed.history.undo()
        assert len(rows_of(listed)["claims"]) == empty
        assert listed.search.everywhere("immunity").total == empty
        listed.history.redo()
        assert rows_of(listed) == before
        assert listed.search.everywhere("immunity").total == LISTED
        # nobody takes what is back for what was there before
        assert {claim.version for claim in listed.claims.find(ClaimFilter())} == {1 + 2 * round_trip}
    assert listed.maintenance.check() == []
    assert listed.poll() is None


def test_a_list_of_which_somebody_has_used_one_claim_stays_whole(listed: Project, open_as: Opener) -> None:
    bob = open_as("Bob")
    bob.claims.set_status([next(listed.claims.find(ClaimFilter())).claim_id], "opinion")
    before, acts = rows_of(listed), len(listed.history.acts())
    with pytest.raises(Overtaken, match="can't be undone"):
        listed.history.undo()
    assert rows_of(listed) == before
    assert len(listed.history.acts()) == acts
    bob.history.undo()
    listed.history.undo()
    assert rows_of(listed)["claims"] == []
    assert bob.poll() is not None
