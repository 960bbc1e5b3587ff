"""Whatever is done in whatever order, a project stays sound: random acts, undone and done again at random."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.codebook import StatusFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.text import context
from annotator.domain.work import CorrectionFields
from annotator.errors import InvalidInput, NotFound, NothingToUndo, Overtaken
from tests.fixtures.projects import add_article, add_article_with_cuts, rows_of

WORDS = st.text(st.sampled_from("ab \n\U0001f469\u200d\u0301שل\u2028\r"), min_size=1, max_size=12)
STATUSES = st.sampled_from(["unchecked", "verified", "false", "opinion"])
TAGS = st.lists(st.sampled_from(["date", "legal", "money"]), max_size=3)
PLACES = st.tuples(st.integers(0, 60), st.integers(1, 20))


class RandomActs(RuleBasedStateMachine):
    """Anna's and Bob's acts on one file."""

    claims = Bundle("claims")

    def __init__(self) -> None:
        super().__init__()
        self._folder = tempfile.TemporaryDirectory(prefix="annotator-random-")
        path = Path(self._folder.name) / "work.annotator"
        self.anna = open_project(path, person="Anna")
        self.bob = open_project(path, person="Bob")
        self.people = {"Anna": self.anna, "Bob": self.bob}

    @initialize()
    def articles(self) -> None:
        source = (
            "ADVERT A \U0001f469\u200d\U0001f52c said: שלום e\u0301. SHARE THIS And more of it, twice. MORE\nThe end."
        )
        add_article_with_cuts(self.anna, source, "ADVERT ", "SHARE THIS ", " MORE")
        add_article(self.anna, "Another one\nIt has some words in it, and an 👩🏽‍⚖️ too, that is all.\n")

    def _article(self, nth: int) -> str | None:
        ids = self.anna.articles.ids()
        return ids[nth % len(ids)] if ids else None

    def _try(self, act: Any, *refused: type[Exception]) -> Any:
        """Do an act that may be refused, and then must have changed nothing."""
        before = rows_of(self.anna)
        try:
            return act()
        except (InvalidInput, NotFound, *refused):
            assert rows_of(self.anna) == before
            return None

    who = st.sampled_from(["Anna", "Bob"])

    @rule(target=claims, who=who, nth=st.integers(0, 3), place=PLACES, status=STATUSES, tags=TAGS)
    def tag(self, who: str, nth: int, place: tuple[int, int], status: str, tags: list[str]) -> str:
        article = self._article(nth)
        if article is None:
            return "none"
        fields = ClaimFields(status=status)
        start, length = place
        tagged = self._try(lambda: self.people[who].claims.tag(article, start, start + length, fields, tags))
        return tagged.claim_id if tagged else "none"

    @rule(who=who, claim=claims, wording=WORDS, rationale=WORDS)
    def word(self, who: str, claim: str, wording: str, rationale: str) -> None:
        fields = ClaimFields(wording=wording, rationale=rationale)
        self._try(lambda: self.people[who].claims.set_fields(claim, fields))

    @rule(who=who, chosen=st.lists(claims, min_size=1, max_size=3), status=STATUSES)
    def rate(self, who: str, chosen: list[str], status: str) -> None:
        self._try(lambda: self.people[who].claims.set_status(chosen, status))

    @rule(who=who, claim=claims, tags=TAGS)
    def set_tags(self, who: str, claim: str, tags: list[str]) -> None:
        self._try(lambda: self.people[who].claims.set_tags(claim, tags))

    @rule(who=who, claim=claims, title=WORDS)
    def source(self, who: str, claim: str, title: str) -> None:
        self._try(lambda: self.people[who].evidence.add(claim, EvidenceFields(title=title)))

    @rule(who=who, claim=claims, nth=st.integers(0, 3), place=PLACES)
    def add_mention(self, who: str, claim: str, nth: int, place: tuple[int, int]) -> None:
        article, (start, length) = self._article(nth), place
        if article is not None:
            self._try(lambda: self.people[who].claims.add_mention(claim, article, start, start + length))

    @rule(who=who, claim=claims, place=PLACES)
    def move_mention(self, who: str, claim: str, place: tuple[int, int]) -> None:
        claims, (start, length) = self.people[who].claims, place
        self._try(lambda: claims.move_mention(claims.get(claim).mentions[0].mention_id, start, start + length))

    @rule(who=who, claim=claims)
    def delete_mention(self, who: str, claim: str) -> None:
        claims = self.people[who].claims
        self._try(lambda: claims.delete_mention(claims.get(claim).mentions[-1].mention_id))

    @rule(who=who, claim=claims, other=claims)
    def link(self, who: str, claim: str, other: str) -> None:
        linking, claims = self.people[who].linking, self.people[who].claims
        self._try(lambda: linking.link(claims.get(claim).mentions[0].mention_id, other))

    @rule(who=who, claim=claims)
    def unlink(self, who: str, claim: str) -> None:
        linking, claims = self.people[who].linking, self.people[who].claims
        self._try(lambda: linking.unlink(claims.get(claim).mentions[-1].mention_id))

    @rule(who=who, into=claims, others=st.lists(claims, max_size=2))
    def merge(self, who: str, into: str, others: list[str]) -> None:
        self._try(lambda: self.people[who].linking.merge(into, others))

    @rule(who=who, claim=claims, at=st.integers(0, 60), length=st.none() | st.integers(1, 9))
    def split_mention(self, who: str, claim: str, at: int, length: int | None) -> None:
        linking, claims = self.people[who].linking, self.people[who].claims
        until = None if length is None else at + length
        self._try(lambda: linking.split_mention(claims.get(claim).mentions[0].mention_id, at, until=until))

    @rule(who=who, claim=claims)
    def delete(self, who: str, claim: str) -> None:
        self.people[who].claims.delete([claim])

    @rule(who=who, nth=st.integers(0, 3), cut=st.integers(0, 2))
    def restore_cut(self, who: str, nth: int, cut: int) -> None:
        article = self._article(nth)
        if article is not None and (cuts := self.anna.articles.revision(article).cuts):
            self.people[who].articles.restore_cut(article, cuts[cut % len(cuts)])

    @rule(who=who, nth=st.integers(0, 3))
    def delete_article(self, who: str, nth: int) -> None:
        article = self._article(nth)
        if article is not None:
            self.people[who].articles.delete([article])

    @rule(who=who, claim=claims, nth=st.integers(0, 3), words=WORDS)
    def note(self, who: str, claim: str, nth: int, words: str) -> None:
        article, work = self._article(nth), self.people[who].work
        if article is not None:
            self._try(lambda: work.ask(article, words, claim))
            self._try(lambda: work.log_correction(article, CorrectionFields(words, f"{words}!"), claim))
            self._try(lambda: work.comment(words, article_id=article))
            self._try(lambda: work.comment(words, claim_id=claim))

    @rule(who=who, claim=claims, content=st.sampled_from([b"one", b"two"]))
    def attach(self, who: str, claim: str, content: bytes) -> None:
        project = self.people[who]
        self._try(
            lambda: project.attachments.add_content(
                project.claims.get(claim).evidence[0].evidence_id, "a.txt", content
            ),
            IndexError,
        )

    @rule(
        who=who, name=st.sampled_from(["date", "legal", "money", "weather"]), other=st.sampled_from(["date", "history"])
    )
    def edit_tags(self, who: str, name: str, other: str) -> None:
        codebook = self.people[who].codebook
        known = codebook.get().tag_by_name
        if name not in known:
            self._try(lambda: codebook.add_tag(name))
        elif name != other and other in known:
            self._try(lambda: codebook.tags.merge(known[name].tag_id, known[other].tag_id))

    @rule(who=who, key=st.sampled_from(["verified", "opinion"]), settled=st.booleans())
    def settle(self, who: str, key: str, settled: bool) -> None:
        self._try(lambda: self.people[who].codebook.scale.set(key, StatusFields(settled=settled)))

    @rule(who=who, nth=st.integers(0, 3), claim=claims)
    def sign_off(self, who: str, nth: int, claim: str) -> None:
        article, work = self._article(nth), self.people[who].work
        self._try(lambda: work.void(claim, "Wrong."))
        if article is not None:
            self._try(lambda: work.sign_off(article, "It must go out."))

    @rule(who=who, steps=st.integers(1, 3))
    def undo(self, who: str, steps: int) -> None:
        self._try(lambda: self.people[who].history.undo(steps), NothingToUndo, Overtaken)

    @rule(who=who, steps=st.integers(1, 3))
    def redo(self, who: str, steps: int) -> None:
        self._try(lambda: self.people[who].history.redo(steps), NothingToUndo, Overtaken)

    @rule(who=who)
    def undo_and_redo(self, who: str) -> None:
        history = self.people[who].history
        before = rows_of(self.anna)
        if self._try(history.undo, NothingToUndo, Overtaken):
            history.redo()
            assert rows_of(self.anna) == before

    @invariant()
    def every_quote_stands_at_its_place_among_its_neighbours(self) -> None:
        texts = {article: self.anna.articles.revision(article).text for article in self.anna.articles.ids()}
        for claim in self.anna.claims.find():
            assert claim.mentions
            for mention in claim.mentions:
                text, place = texts[mention.article_id], (mention.start, mention.end)
                assert text[slice(*place)] == mention.quote
                assert (mention.prefix, mention.suffix) == context(text, *place)

    def teardown(self) -> None:
        try:
            assert self.anna.maintenance.check() == []
            self.anna.poll()
            self.bob.poll()
            assert (self.anna.poll(), self.bob.poll()) == (None, None)
        finally:
            for project in self.people.values():
                project.close()
            self._folder.cleanup()


RandomActs.TestCase.settings = settings(
    max_examples=25, stateful_step_count=25, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
test_a_project_stays_sound = RandomActs.TestCase
