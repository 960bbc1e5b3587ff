"""Which mentions are of which claim: cut, parted, linked, merged; on both engines, each as one step."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.bootstrap import open_project
from annotator.domain.claim import IMPORTED, Anchor, Claim, ClaimFields
from annotator.domain.evidence import EvidenceFields
from annotator.domain.joining import joined, parts_of
from annotator.domain.text import context
from annotator.domain.work import Priority
from annotator.errors import InvalidInput, NotFound, NothingToUndo, Overtaken
from annotator.services.projects import Project
from annotator.storage.stored_values import now
from tests.fixtures.projects import OTHER_TEXT, TEXT, Opener, add_article, add_article_with_cuts, place_of, rows_of

SENTENCE = "Established by the Supreme Court in 1967, qualified immunity protects officials 👩🏽‍⚖️ from suits."


@pytest.fixture
def article(project: Project) -> str:
    return add_article(project)


def tagged(project: Project, article: str, quote: str, **fields: str) -> str:
    return project.claims.tag(article, *place_of(project, article, quote), ClaimFields(**fields)).claim_id  # type: ignore[arg-type]


def quotes(claim: Claim) -> list[str]:
    return [mention.quote for mention in claim.mentions]


def is_one_step(project: Project, act: Callable[[], object]) -> None:
    """Do something; it can be taken back and done again, whole, and the project is sound all the while."""
    before, acts = rows_of(project), len(project.history.acts())
    act()
    after = rows_of(project)
    assert after != before
    assert len(project.history.acts()) == acts + 1
    assert project.maintenance.check() == []
    project.history.undo()
    assert rows_of(project) == before
    assert project.maintenance.check() == []
    project.history.redo()
    assert rows_of(project) == after
    assert project.maintenance.check() == []


class TestSplittingAMention:
    def test_the_second_part_is_a_new_claim_of_the_same_person(self, project: Project, article: str) -> None:
        claim = tagged(project, article, SENTENCE, status="verified", claimant="The Hill", voice="newsroom")
        project.claims.set_tags(claim, ["legal", "date"])
        [mention] = project.claims.get(claim).mentions
        at = place_of(project, article, " qualified immunity")[0]
        is_one_step(project, lambda: project.linking.split_mention(mention.mention_id, at))
        first = project.claims.get(claim)
        assert quotes(first) == ["Established by the Supreme Court in 1967,"]
        assert (first.mentions[0].mention_id, first.status) == (mention.mention_id, "verified")
        [new] = [one for one in project.claims.find() if one.claim_id != claim]
        assert quotes(new) == [new.wording] == ["qualified immunity protects officials 👩🏽‍⚖️ from suits."]
        assert (new.status, new.claimant, new.voice, new.tags) == ("unchecked", "The Hill", "newsroom", first.tags)
        assert new.rationale == ""
        assert new.mentions[0].prefix.endswith("in 1967, ")

    def test_a_part_can_be_taken_out_of_the_middle(self, project: Project, article: str) -> None:
        claim = tagged(project, article, SENTENCE)
        [mention] = project.claims.get(claim).mentions
        at, until = place_of(project, article, "in 1967")
        is_one_step(project, lambda: project.linking.split_mention(mention.mention_id, at, until=until))
        assert quotes(project.claims.get(claim)) == [
            "Established by the Supreme Court",
            ", qualified immunity protects officials 👩🏽‍⚖️ from suits.",
        ]
        assert sorted(one.wording for one in project.claims.find()) == sorted(["in 1967", SENTENCE])

    def test_punctuation_alone_is_no_mention(self, project: Project, article: str) -> None:
        claim = tagged(project, article, "Court in 1967,")
        [mention] = project.claims.get(claim).mentions
        at, until = place_of(project, article, "in 1967")
        project.linking.split_mention(mention.mention_id, at, until=until)
        assert quotes(project.claims.get(claim)) == ["Court"]
        with pytest.raises(InvalidInput):
            project.linking.split_mention(project.claims.get(claim).mentions[0].mention_id, at - 1)

    def test_no_letter_is_parted_and_nothing_is_cut_off_at_an_end(self, project: Project, article: str) -> None:
        claim = tagged(project, article, "officials 👩🏽‍⚖️ from")
        [mention] = project.claims.get(claim).mentions
        for at in (mention.start, mention.end, mention.start - 5, mention.end + 5):
            with pytest.raises(InvalidInput, match="nothing to split off"):
                project.linking.split_mention(mention.mention_id, at)
        inside = place_of(project, article, "👩🏽‍⚖️")[0] + 2
        split = project.linking.split_mention(mention.mention_id, inside)
        assert split.quote == "👩🏽‍⚖️ from"

    def test_a_place_meant_for_another_text_is_refused(self, project: Project, open_as: Opener, article: str) -> None:
        claim = tagged(project, article, SENTENCE)
        [mention] = project.claims.get(claim).mentions
        with pytest.raises(NotFound, match="newer revision"):
            project.linking.split_mention(mention.mention_id, 60, revision_id="an-older-one")
        open_as("Bob").claims.move_mention(mention.mention_id, 0, 30)
        with pytest.raises(Overtaken):
            project.linking.split_mention(mention.mention_id, 10, mention.version)


class TestMerging:
    def test_all_that_the_others_had_is_the_ones(self, project: Project, article: str) -> None:
        other_article = add_article(project, OTHER_TEXT, "bill.txt")
        into = tagged(project, article, "Supreme Court", wording="QI is law", status="verified", rationale="It is.")
        other = tagged(project, article, "1967", wording="QI established 1967", status="false", claimant="The Hill")
        third = tagged(project, other_article, "a clerk said", wording="A clerk", rationale="Ask her.")
        project.work.void(other, "the wrong court")
        project.claims.set_tags(into, ["legal"])
        project.claims.set_tags(other, ["legal", "date"])
        project.claims.set_fields(other, ClaimFields(priority=Priority.HIGH))
        source = project.evidence.add(other, EvidenceFields(title="Pierson v. Ray")).evidence_id
        is_one_step(project, lambda: project.linking.merge(into, [other, third, into]))
        [claim] = project.claims.find()
        assert (claim.claim_id, claim.wording, claim.status) == (into, "QI is law", "verified")
        assert claim.claimant == "The Hill"  # the one said nothing of it
        assert claim.priority == Priority.HIGH
        assert sorted(quotes(claim)) == ["1967", "Supreme Court", "a clerk said"]
        assert set(claim.tags) == {"legal", "date"}
        assert [evidence.evidence_id for evidence in claim.evidence] == [source]
        assert claim.rationale.splitlines() == [
            "It is.",
            "Merged with: QI established 1967 (false, void)",
            "Merged with: A clerk (unchecked) · Ask her.",
        ]

    @pytest.mark.parametrize(
        ("first", "second", "one"),
        [
            ("Court in 1967", "in 1967, qualified", "Court in 1967, qualified"),
            ("Court", "in 1967", "Court in 1967"),
            ("in 1967", "Court", "Court in 1967"),
            ("in 1967, qualified", "Court in 1967", "Court in 1967, qualified"),
            ("the Supreme Court in 1967", "Court", "the Supreme Court in 1967"),
            ("Court", "Court", "Court"),
        ],
    )
    def test_mentions_that_overlap_or_touch_become_one(
        self, project: Project, article: str, first: str, second: str, one: str
    ) -> None:
        into, other = tagged(project, article, first), tagged(project, article, second)
        [kept] = project.claims.get(into).mentions
        is_one_step(project, lambda: project.linking.merge(into, [other]))
        [mention] = project.claims.get(into).mentions
        assert (mention.quote, mention.mention_id) == (one, kept.mention_id)
        assert (mention.prefix, mention.suffix) == context(TEXT, mention.start, mention.end)

    def test_what_is_joined_with_changed_words_is_not_called_exact(self, project: Project) -> None:
        article = add_article_with_cuts(project, "Alpha beta SIGN UP gamma delta.", "SIGN UP ")
        across = tagged(project, article, "beta gamma")
        project.articles.restore_cut(article, project.articles.revision(article).cuts[0])
        into = tagged(project, article, "gamma delta")
        project.linking.merge(into, [across])
        [mention] = project.claims.get(into).mentions
        assert (mention.quote, mention.anchor) == ("beta SIGN UP gamma delta", Anchor.CHANGED)

    def test_what_somebody_changed_is_not_merged_unseen(self, project: Project, open_as: Opener, article: str) -> None:
        into, other = tagged(project, article, "Court"), tagged(project, article, "1967")
        seen = {claim: project.claims.get(claim).version for claim in (into, other)}
        open_as("Bob").claims.set_status([other], "false")
        with pytest.raises(Overtaken):
            project.linking.merge(into, [other], seen)
        assert len(list(project.claims.find())) == 2
        with pytest.raises(InvalidInput):
            project.linking.merge(into, [into])
        with pytest.raises(NotFound):
            project.linking.merge(into, ["no-such-claim"])

    def test_a_merge_that_somebody_built_on_is_not_undone(
        self, project: Project, open_as: Opener, article: str
    ) -> None:
        into, other = tagged(project, article, "Court"), tagged(project, article, "1967")
        [mention] = project.claims.get(other).mentions
        project.linking.merge(into, [other])
        open_as("Bob").claims.move_mention(mention.mention_id, mention.start - 3, mention.end)
        with pytest.raises(Overtaken):
            project.history.undo()
        assert quotes(project.claims.get(into)) == ["Court", "in 1967"]


class TestLinking:
    def test_a_mention_leaves_and_comes_back(self, project: Project, article: str) -> None:
        claim = tagged(project, article, "1967", wording="QI established 1967", status="verified", claimant="X")
        second = project.claims.add_mention(claim, article, *place_of(project, article, "1967", nth=1)).mention_id
        is_one_step(project, lambda: project.linking.unlink(second))
        [new] = [one for one in project.claims.find() if one.claim_id != claim]
        assert (new.wording, new.status, new.claimant) == ("QI established 1967", "unchecked", "X")
        assert [mention.mention_id for mention in new.mentions] == [second]
        with pytest.raises(InvalidInput, match="stands nowhere else"):
            project.linking.unlink(second)
        changes = project.linking.link(second, claim).changes
        assert changes.claims >= {claim, new.claim_id}
        assert [one.claim_id for one in project.claims.find()] == [claim]
        assert len(project.claims.get(claim).mentions) == 2

    def test_a_mention_that_is_not_alone_leaves_its_claim_standing(self, project: Project, article: str) -> None:
        one, two = tagged(project, article, "1967"), tagged(project, article, "Supreme Court")
        moved = project.claims.add_mention(one, article, *place_of(project, article, "in 1967,")).mention_id
        is_one_step(project, lambda: project.linking.link(moved, two))
        assert quotes(project.claims.get(two)) == ["Supreme Court in 1967,"]  # it stood beside the claim's own
        assert quotes(project.claims.get(one)) == ["1967"]
        acts = len(project.history.acts())
        here = project.claims.get(two).mentions[0].mention_id
        assert not project.linking.link(here, two).changes.claims
        assert len(project.history.acts()) == acts

    def test_some_mentions_leave_together(self, project: Project, article: str) -> None:
        claim = tagged(project, article, "1967")
        added = [
            project.claims.add_mention(claim, article, *place_of(project, article, words)).mention_id
            for words in ("Supreme Court", "The café's owner")
        ]
        is_one_step(project, lambda: project.linking.split(claim, [*added, added[0]]))
        [new] = [one for one in project.claims.find() if one.claim_id != claim]
        assert [mention.mention_id for mention in new.mentions] == added
        only = project.claims.get(claim).mentions[0].mention_id
        for refused, error in (([], InvalidInput), ([only], InvalidInput), ([added[0]], NotFound)):
            with pytest.raises(error):
                project.linking.split(claim, refused)

    def test_a_claim_checked_before_outlives_its_mentions(self, project: Project, article: str) -> None:
        with project._store.writing("import_claims") as (work, _):
            values = {"wording": "QI is from 1967", "status": "false", "created_at": now(), "origin": IMPORTED}
            work.claims.add({"claim_id": "checked-before", **values})
        claim = tagged(project, article, "1967", wording="QI established 1967")
        [mention] = project.claims.get(claim).mentions
        is_one_step(project, lambda: project.linking.link(mention.mention_id, "checked-before"))
        [known] = project.claims.find()
        assert (known.claim_id, known.wording, quotes(known)) == ("checked-before", "QI is from 1967", ["1967"])
        is_one_step(project, lambda: project.linking.unlink(mention.mention_id))
        assert project.claims.get("checked-before").mentions == ()
        assert len(list(project.claims.find())) == 2

    def test_a_claim_checked_before_stays_where_its_last_mention_or_article_is_removed(
        self, project: Project, article: str
    ) -> None:
        with project._store.writing("import_claims") as (work, _):
            values = {"wording": "QI is from 1967", "status": "false", "created_at": now(), "origin": IMPORTED}
            work.claims.add({"claim_id": "checked-before", **values})
        mention_id = project.claims.add_mention(
            "checked-before", article, *place_of(project, article, "1967")
        ).mention_id
        is_one_step(project, lambda: project.claims.delete_mention(mention_id))
        assert project.claims.get("checked-before").mentions == ()
        project.history.undo()
        assert project.claims.get("checked-before").mentions
        is_one_step(project, lambda: project.articles.delete([article]))
        assert project.claims.get("checked-before").mentions == ()

    def test_others_hear_of_both_claims(self, project: Project, open_as: Opener, article: str) -> None:
        one, two = tagged(project, article, "1967"), tagged(project, article, "Supreme Court")
        moved = project.claims.add_mention(one, article, *place_of(project, article, "suits")).mention_id
        bob = open_as("Bob")
        project.linking.link(moved, two)
        heard = bob.poll()
        assert heard is not None
        assert heard.claims == {one, two}
        for claim in (one, two):
            assert project.history.acts(claim_id=claim)[-1].name == "link_mention"

    def test_no_version_of_a_mention_comes_twice(self, project: Project, open_as: Opener, article: str) -> None:
        """Whoever saw an earlier state is refused, however often the mention went from claim to claim since."""
        bob = open_as("Bob")
        one, two = tagged(project, article, "1967"), tagged(project, article, "Supreme Court")
        moved = project.claims.add_mention(one, article, *place_of(project, article, "suits")).mention_id
        seen = []

        def look() -> None:
            found = [m for claim in bob.claims.find() for m in claim.mentions if m.mention_id == moved]
            seen.extend(mention.version for mention in found)

        look()
        project.linking.link(moved, two)
        look()
        project.history.undo()
        look()
        project.history.undo()  # it is gone
        project.history.redo()
        look()
        project.history.redo()
        look()
        project.claims.delete_mention(moved)
        project.history.undo()
        look()
        assert len(set(seen)) == len(seen) == 6
        with pytest.raises(Overtaken):
            bob.claims.move_mention(moved, 0, 6, based_on=seen[0])


@given(st.text("ab, \n👩\u200d\u0301", max_size=30), st.data())
def test_parts_and_joins_lose_nothing_that_says_something(text: str, data: st.DataObject) -> None:
    places = st.integers(0, len(text))
    start, end = sorted((data.draw(places), data.draw(places)))
    parts = parts_of(text, (start, end), data.draw(places), data.draw(st.none() | places))
    if parts is not None:
        spans = sorted([*parts[0], parts[1]])
        words = "".join(text[a:b] for a, b in spans)
        assert _letters(words) == _letters(text[start:end])
        assert all(a < b <= following for (a, b), (following, _) in zip(spans, [*spans[1:], (end, end)], strict=True))
        assert sorted(number for group in joined(text, spans) for number in group) == list(range(len(spans)))


@given(st.text("ab \n", max_size=20), st.data())
def test_joined_is_what_hangs_together(text: str, data: st.DataObject) -> None:
    """Also where a span lies inside another one, and the next begins behind it but still inside the other."""
    places = st.tuples(*[st.integers(0, len(text))] * 2).map(lambda two: (min(two), max(two)))
    spans = data.draw(st.lists(places, max_size=6))

    def meet(one: tuple[int, int], other: tuple[int, int]) -> bool:
        (_, reach), (start, _) = sorted((one, other))
        return start <= reach or not text[reach:start].strip()

    together = {number: {number} for number in range(len(spans))}
    for first, second in combinations(range(len(spans)), 2):
        if meet(spans[first], spans[second]):
            whole = together[first] | together[second]
            together |= dict.fromkeys(whole, whole)
    assert {frozenset(group) for group in joined(text, spans)} == set(map(frozenset, together.values()))


def _letters(text: str) -> str:
    return "".join(text.replace(",", "").split())


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["split", "cut out", "merge", "link", "unlink", "undo", "redo"]),
        st.integers(0, 7),
        st.integers(0, 60),
        st.integers(1, 9),
    ),
    max_size=12,
)


@settings(max_examples=20, suppress_health_check=[HealthCheck.too_slow])
@given(steps=STEPS)
def test_whatever_is_cut_and_joined_can_all_be_taken_back(steps: list[tuple[str, int, int, int]]) -> None:
    with tempfile.TemporaryDirectory(prefix="annotator-linking-") as folder:
        project = open_project(Path(folder) / "work.annotator", person="Anna")
        article = add_article(project, "A 👩\u200d🔬 said: e\u0301te\u0301, and  so on.\n\nשלום to all, she said.")
        for quote in ("A 👩\u200d🔬 said: e\u0301te\u0301", "said: e\u0301te\u0301, and", "שלום to all"):
            project.claims.tag(article, *place_of(project, article, quote))
        text = project.articles.revision(article).text
        first = rows_of(project)
        for what, nth, at, length in steps:
            _step(project, what, nth, at, length)
            for claim in project.claims.find():
                assert claim.mentions
                assert all(text[m.start : m.end] == m.quote == m.quote.strip() for m in claim.mentions)
            assert project.maintenance.check() == []
        while project.history.next_labels()[0] != "tag a claim":
            project.history.undo()
        assert rows_of(project) == first
        project.close()


def _step(project: Project, what: str, nth: int, at: int, length: int) -> None:
    if what == "undo" and project.history.next_labels()[0] == "tag a claim":
        return  # that is how it began
    mentions = [mention for claim in project.claims.find() for mention in claim.mentions]
    claims = [claim.claim_id for claim in project.claims.find()]
    mention, claim = mentions[nth % len(mentions)], claims[at % len(claims)]
    acts = {
        "split": lambda: project.linking.split_mention(mention.mention_id, at),
        "cut out": lambda: project.linking.split_mention(mention.mention_id, at, until=at + length),
        "merge": lambda: project.linking.merge(claim, claims[nth % len(claims) :][:2]),
        "link": lambda: project.linking.link(mention.mention_id, claim),
        "unlink": lambda: project.linking.unlink(mention.mention_id),
        "undo": project.history.undo,
        "redo": project.history.redo,
    }
    before = rows_of(project)
    try:
        acts[what]()
    except (InvalidInput, NothingToUndo):
        assert rows_of(project) == before
