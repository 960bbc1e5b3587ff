"""What a window shows, after every kind of act: the update makes of what was known what a fresh look would give."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.changes import KINDS, VOID, Changes
from annotator.domain.checkable import CheckableKind
from annotator.domain.claim import ClaimFields, Mark
from annotator.domain.desk import DeskUpdate, OpenedClaim, Shown
from annotator.domain.evidence import EvidenceFields
from annotator.domain.field_edit import FieldEdit, Owner
from annotator.domain.work import CorrectionFields, WorkFields
from annotator.services.projects import Project
from annotator.services.results import Undone
from annotator.storage.entities import ENTITIES
from tests.fixtures.projects import OTHER_TEXT, Opener, add_article, place_of


class Desk:
    """What a window holds of one article and one claim, kept by nothing but updates; compared with a fresh look."""

    def __init__(self, project: Project, article_id: str, claim_id: str) -> None:
        self.project, self.article_id, self.claim_id = project, article_id, claim_id
        opened = project.articles.open(article_id)
        self.revision_id = opened.revision.revision_id
        self.article = opened.article
        self.marks = {mark.mention_id: mark for mark in opened.marks}
        self.cards = {card.claim_id: card for card in opened.cards}
        self.held = {claim_id: claim} if (claim := project.views.claim(claim_id, article_id)) else {}
        self.notes = project.views.notes(article_id)
        self.waivers = tuple(project.coverage.waivers(article_id))
        self.labels = project.history.next_labels()
        [self.line] = project.articles.summaries([article_id])
        self.look()

    def shown(self) -> Shown:
        return Shown(self.article_id, self.revision_id, self.claim_id if self.claim_id in self.held else "")

    def take(self, changes: Changes) -> DeskUpdate:
        """Take what has become of things, and compare it with what is stored."""
        update, wholes = self.project.views.after(changes, self.shown()).with_wholes(self.held)
        claims = self.cards.keys() | update.cards if update.claims is None else update.claims
        self.marks = {one: mark for one, mark in self.marks.items() if mark.claim_id not in claims}
        self.marks |= {mark.mention_id: mark for mark in update.marks}
        self.cards = {one: card for one, card in self.cards.items() if one not in claims} | update.cards
        for claim_id, whole in wholes.items():
            self.held.pop(claim_id, None)
            if whole is not None:
                self.held[claim_id] = whole
        if self.claim_id in changes.claims and self.claim_id not in wholes:  # as a panel does with the selected one
            known = self.project.views.claim(self.claim_id, self.article_id)
            self.held = {**self.held, self.claim_id: known} if known is not None else self.held
        self.article = update.article or self.article
        if update.article is not None and update.article.revision_id != self.revision_id:
            self.__init__(self.project, self.article_id, self.claim_id)  # type: ignore[misc]
        if update.notes is not None:
            self.notes = update.notes
        wordings = {one: self.cards[one].wording for one in self.notes.wordings if one in self.cards}
        self.notes = replace(self.notes, wordings=self.notes.wordings | wordings)
        self.waivers = update.covered.waivers if update.covered and update.covered.waivers is not None else self.waivers
        self.labels = update.labels or self.labels
        for line in update.lines:
            self.line = line if line.article_id == self.article_id else self.line
        if self.article_id in update.counts:
            counts = update.counts[self.article_id]
            self.line = replace(self.line, claims=counts[0], checked=counts[1])
        self.look()
        return update

    def look(self) -> None:
        project, here = self.project, self.article_id
        page = project.claims.page(here)
        assert sorted(self.marks.values(), key=_place) == sorted(page.marks, key=_place)
        assert self.cards == {card.claim_id: card for card in page.cards}
        assert self.article == project.articles.get(here)
        assert [self.line] == project.articles.summaries([here])
        assert self.labels == project.history.next_labels()
        assert self.waivers == tuple(project.coverage.waivers(here))
        fresh = project.views.notes(here)
        assert self.notes == replace(fresh, people=self.notes.people)
        claim, held = project.views.claim(self.claim_id, here), self.held.get(self.claim_id)
        # whom comments can name may be a little older: an assignment touches no claim
        assert held == (claim and replace(claim, people=held.people if held is not None else ()))


def _place(mark: Mark) -> tuple[int, int, str]:
    return mark.start, mark.end, mark.mention_id


@pytest.fixture
def article(project: Project) -> str:
    return add_article(project)


@pytest.fixture
def claim(project: Project, article: str) -> str:
    return project.claims.tag(article, *place_of(project, article, "1967")).claim_id


def acts_of(project: Project, article: str, claim: str) -> list[Callable[[], Changes]]:
    """One act of each kind, on the claim and around it."""
    elsewhere = add_article(project, OTHER_TEXT, "bill.txt")
    other = project.claims.tag(article, 0, 6).claim_id
    source = project.evidence.add(claim, EvidenceFields(title="A")).evidence_id
    query, comment = project.work.ask(article, "Who?", claim).id, project.work.comment("A", claim_id=claim).id
    log = project.work.log_correction(article, CorrectionFields(new="A"), claim).id
    [mention] = project.claims.get(claim).mentions
    rationale = FieldEdit(Owner.CLAIM, claim, "rationale", "", "why")
    tag = project.codebook.get().tag_by_name["legal"]
    return [
        lambda: project.claims.set_status([claim], "verified"),
        lambda: project.fields.write(rationale).changes,
        lambda: project.claims.set_fields(claim, ClaimFields(wording="worded", claimant="She", priority=2)),
        lambda: project.claims.change([claim, other], add_tags=["legal", "date"]),
        lambda: project.claims.change([claim], remove_tags=["date"]),
        lambda: project.evidence.add(claim, EvidenceFields(title="B")).changes,
        lambda: project.evidence.set(source, EvidenceFields(title="C")),
        lambda: project.work.comment("hello @Anna", claim_id=claim).changes,
        lambda: project.work.edit_comment(comment, "B"),
        lambda: project.work.answer(query, "She."),
        lambda: project.work.close(query),
        lambda: project.work.ask(article, "When?").changes,
        lambda: project.work.edit_correction(log, CorrectionFields(new="B")),
        lambda: project.work.comment("on it all", article_id=article).changes,
        lambda: project.work.void(claim, "wrong"),
        lambda: project.work.reinstate(claim),
        lambda: project.claims.move_mention(mention.mention_id, mention.start - 3, mention.end),
        lambda: project.claims.add_mention(claim, elsewhere, 0, 5).changes,
        lambda: project.claims.add_mention(claim, article, *place_of(project, article, "1967", 1)).changes,
        lambda: project.coverage.waive_kind(article, CheckableKind.DATE, "not now"),
        lambda: project.articles.set_metadata(article, replace(project.articles.get(article).metadata, byline="B")),
        lambda: project.work.assign([article], WorkFields(assigned_to="Bob")),
        lambda: project.articles.set_status([article], "ready"),
        lambda: project.work.sign_off(article, "because"),
        lambda: project.claims.tag(article, 7, 12).changes,
        lambda: project.codebook.tags.merge(tag.tag_id, project.codebook.get().tag_by_name["date"].tag_id),
        lambda: project.codebook.scale.merge("verified", "false"),
        lambda: project.linking.merge(claim, [other]).changes,
        lambda: project.evidence.delete(source),
        lambda: project.claims.delete([claim]),
    ]


def test_the_kinds_of_changes_are_those_of_the_rows() -> None:
    assert ENTITIES.keys() | {VOID} == KINDS


def test_after_every_kind_of_act_its_undoing_and_redoing(project: Project, article: str, claim: str) -> None:
    acts = acts_of(project, article, claim)
    desk = Desk(project, article, claim)
    for act in acts:
        desk.take(act())
    for step in (project.history.undo, project.history.redo):
        for _ in acts:
            undone: Undone = step()
            desk.take(undone.changes)


def test_after_what_others_do_one_by_one_or_all_at_once(
    project: Project, open_as: Opener, article: str, claim: str
) -> None:
    bob = open_as("Bob")
    acts = acts_of(bob, article, claim)
    project.poll()
    desk, late = Desk(project, article, claim), Desk(project, article, claim)
    everything = Changes()
    for act in acts:
        act()
        changes = project.poll()
        assert changes is not None
        assert not changes.step
        everything = everything.merged(changes)
        desk.take(changes)
    late.take(everything)
    for _ in acts:
        bob.history.undo()
    changes = project.poll()
    assert changes is not None
    late.take(changes)


def test_nothing_is_read_that_was_not_touched(project: Project, article: str, claim: str) -> None:
    desk = Desk(project, article, claim)
    update = desk.take(project.claims.set_status([claim], "verified"))
    assert update.notes is update.covered is update.article is update.codebook is None
    [read] = project.views.after(project.claims.set_status([claim], "false"), desk.shown()).wholes
    assert read.kinds == {"claim"}
    desk = Desk(project, article, claim)
    update = desk.take(project.work.comment("A", claim_id=claim).changes)
    assert update.covered is None
    made = project.claims.tag(article, 0, 6)
    update = desk.take(made.changes)
    assert update.changes.made == {made.claim_id}
    assert desk.held[made.claim_id] == project.views.claim(made.claim_id, article)


def test_of_very_many_claims_a_page_is_read_whole(project: Project) -> None:
    article = add_article(project, " ".join(f"word{n}" for n in range(300)))
    spans = [place_of(project, article, f"word{n} ") for n in range(299)]
    claims = [project.claims.tag(article, start, end - 1).claim_id for start, end in spans]
    desk = Desk(project, article, claims[0])
    update = desk.take(project.claims.set_status(claims, "verified"))
    assert update.claims is None
    desk.take(project.claims.delete(claims[:250]))


def test_an_article_that_is_gone_is_closed(project: Project, article: str, claim: str) -> None:
    shown = Desk(project, article, claim).shown()
    update = project.views.after(project.articles.delete([article]), shown)
    assert update.closed
    assert update.lines == ()


def test_a_claim_read_without_what_was_known_is_not_made_up(project: Project, article: str, claim: str) -> None:
    [read] = project.views.after(project.claims.set_status([claim], "false"), Shown(article, "", claim)).wholes
    assert isinstance(read.onto(None), OpenedClaim)
    assert read.kinds == {"claim"}  # so whoever knows nothing else has to read it


def test_claimants_of_an_article(project: Project, article: str) -> None:
    other = add_article(project, OTHER_TEXT, "bill.txt")
    project.claims.tag(article, 0, 6, ClaimFields(claimant="zoe"))
    project.claims.tag(article, 7, 12, ClaimFields(claimant="Anna"))
    project.claims.tag(other, 0, 5, ClaimFields(claimant="Bob"))
    assert project.views.claimants(article) == ["Anna", "zoe"]
