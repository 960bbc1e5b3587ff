"""The codebook as its editor uses it, on both engines: nothing that claims have is lost, every act can be undone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from annotator.domain.changes import Changes
from annotator.domain.claim import ClaimFields, ClaimFilter
from annotator.domain.claim_query import ClaimQuery
from annotator.domain.codebook import AVERITEC, Codebook, Status, StatusFields, Tag, TagFields
from annotator.errors import AnnotatorError, Blocked, InvalidInput, NotFound, Overtaken
from annotator.services.codebook_files import Scale, shipped_scales
from annotator.services.projects import Project
from tests.fixtures.projects import Opener, add_article, place_of, rows_of

SCALES = {scale.id: scale for scale in shipped_scales()}


def claim(project: Project, article: str, words: str, status: str = "", tags: tuple[str, ...] = ()) -> str:
    fields = ClaimFields(status=status or None)
    return project.claims.tag(article, *place_of(project, article, words), fields, tags).claim_id


def fresh(key: str = "outdated", label: str = "outdated") -> Status:
    return replace(SCALES["annotator"].codebook.statuses[-1], key=key, label=label)


def keys(project: Project) -> list[str]:
    return [status.key for status in project.codebook.get().offered]


def tag_id(project: Project, name: str) -> str:
    return project.codebook.get().tag_by_name[name].tag_id


def tree(book: Codebook) -> list[tuple[int, str]]:
    return [(depth, tag.name) for depth, tag in book.tree()]


@pytest.fixture
def article(project: Project) -> str:
    return add_article(project)


class TestStatuses:
    def test_added_edited_and_moved(self, project: Project) -> None:
        scale = project.codebook.scale
        scale.add(fresh())
        scale.set("outdated", StatusFields(label="  was  so once ", rating_value=3))
        scale.order(["unchecked", "outdated", *[key for key in keys(project) if key not in ("unchecked", "outdated")]])
        status = project.codebook.get().offered[1]
        assert (status.key, status.label, status.rating_value) == ("outdated", "was so once", 3)
        scale.set("outdated", StatusFields(key="past", rating_value=0))
        assert project.codebook.get().status_by_key["past"].rating_value is None
        assert keys(project)[1] == "past"
        labels = [version.name for version in project.codebook.versions()]
        assert labels == [
            "",
            "add the status outdated",
            "edit outdated",
            "change the order of the statuses",
            "edit was so once",
        ]

    def test_a_used_one_is_retired_restored_or_merged_and_never_deleted(self, project: Project, article: str) -> None:
        first = claim(project, article, "1967", "false")
        second = claim(project, article, "Supreme Court", "false")
        scale = project.codebook.scale
        with pytest.raises(Blocked, match=r"2 claims have .* Merge it into another status, or retire it"):
            scale.delete("false")
        with pytest.raises(Blocked, match="another key"):
            scale.set("false", StatusFields(key="wrong"))

        scale.retire("false")
        assert "false" not in keys(project)
        assert project.codebook.get().statuses[-1].key == "false"
        assert project.claims.get(first).status == "false"
        with pytest.raises(InvalidInput, match=r"retired.*Choose one of: unchecked"):
            project.claims.set_status([first], "false")
        with pytest.raises(InvalidInput, match="retired"):
            claim(project, article, "officials", "false")
        scale.restore("false")
        assert keys(project)[-1] == "false"

        before = project.claims.get(first)
        changes = scale.merge("false", "misleading")
        assert changes.label == "merge the status false into misleading on 2 claims"
        assert {first, second} <= changes.claims
        assert article in changes.articles
        after = project.claims.get(first)
        assert (after.status, after.checked_by, after.checked_at) == ("misleading", "Anna", before.checked_at)
        assert after.codebook_version == project.codebook.latest_version()
        assert "false" not in project.codebook.get().status_by_key
        project.history.undo()
        assert [project.claims.get(one).status for one in (first, second)] == ["false", "false"]

    def test_merged_into_one_that_is_not_settled_it_is_not_checked_any_more(
        self, project: Project, article: str
    ) -> None:
        one = claim(project, article, "1967", "verified")
        project.work.sign_off(article, "for the test")
        project.codebook.scale.merge("verified", "checking")
        assert (project.claims.get(one).checked_by, project.claims.get(one).checked_at) == ("", None)
        assert project.articles.get(article).status == "in progress"

    def test_to_count_as_checked_or_not_any_more_goes_over_to_its_claims(self, project: Project, article: str) -> None:
        one = claim(project, article, "1967", "opinion")
        project.work.sign_off(article, "for the test")
        project.codebook.scale.set("opinion", StatusFields(settled=False))
        assert project.claims.get(one).checked_by == ""
        assert project.articles.get(article).status == "in progress"
        project.history.undo()
        assert project.claims.get(one).checked_by == "Anna"
        assert project.articles.get(article).sign_off is not None

    @pytest.mark.parametrize(
        ("act", "words"),
        [
            (lambda s: s.add(fresh("false")), "key 'false' already"),
            (lambda s: s.add(fresh("x", "FALSE")), "a status 'false' already"),
            (lambda s: s.add(fresh("  ")), "no key"),
            (lambda s: s.add(fresh("x", "a\nb\x07")), "no label"),
            (lambda s: s.set("false", StatusFields(ink="red")), "not a colour"),
            (lambda s: s.set("false", StatusFields(underline="zigzag")), "no underline"),
            (lambda s: s.set("false", StatusFields(averitec="Wrong")), "AVeriTeC has no label"),
            (lambda s: s.set("false", StatusFields(definition="half \ud83d")), "half a letter"),
            (lambda s: s.set("unchecked", StatusFields(settled=True)), "New claims get the scale's first status"),
            (lambda s: s.order(["verified", "unchecked"]), "other statuses by now"),
            (lambda s: s.merge("false", "false"), "another one"),
            (lambda s: s.retire("nonsense"), "no status 'nonsense'"),
        ],
    )
    def test_what_cannot_be_is_refused_and_nothing_happens(
        self, project: Project, act: Callable[[object], object], words: str
    ) -> None:
        before = rows_of(project)
        with pytest.raises(AnnotatorError, match=words):
            act(project.codebook.scale)
        assert rows_of(project) == before
        assert project.codebook.latest_version() == 1

    def test_the_last_one_that_is_open_stays(self, project: Project) -> None:
        project.codebook.scale.retire("checking")
        with pytest.raises(InvalidInput, match="first status"):
            project.codebook.scale.retire("unchecked")


class TestTags:
    def test_a_tree_is_made_moved_and_taken_apart(self, project: Project) -> None:
        tags = project.codebook.tags
        added = tags.add("court", tag_id(project, "legal"), TagFields(shortcut="1", examples="386 US 547"))
        tags.move(tag_id(project, "event"), tag_id(project, "legal"), added.id)
        book = project.codebook.get()
        place = [tag.name for tag in book.tags]
        assert place[place.index("legal") :][:3] == ["legal", "event", "court"]
        assert [row for row in tree(book) if row[0]] == [(1, "event"), (1, "court")]
        with pytest.raises(InvalidInput, match="below itself"):
            tags.move(tag_id(project, "legal"), added.id)
        tags.delete(tag_id(project, "legal"))
        assert all(depth == 0 for depth, _ in tree(project.codebook.get()))

    def test_shortcuts_and_names_do_not_collide(self, project: Project) -> None:
        tags = project.codebook.tags
        with pytest.raises(InvalidInput, match="'S' is the shortcut of the tag statistic"):
            tags.set(tag_id(project, "money"), TagFields(shortcut="S"))
        with pytest.raises(InvalidInput, match="a tag 'money' already"):
            tags.set(tag_id(project, "statistic"), TagFields(name="Money"))
        tags.set(tag_id(project, "statistic"), TagFields(shortcut=""))
        tags.set(tag_id(project, "money"), TagFields(shortcut="s"))
        tags.retire(tag_id(project, "money"))
        tags.set(tag_id(project, "statistic"), TagFields(shortcut="s"))
        with pytest.raises(InvalidInput, match="shortcut"):
            tags.restore(tag_id(project, "money"))

    def test_a_used_one_is_merged_or_retired_and_never_deleted(self, project: Project, article: str) -> None:
        both = claim(project, article, "1967", tags=("date", "event"))
        one = claim(project, article, "Supreme Court", tags=("date",))
        tags, date = project.codebook.tags, tag_id(project, "date")
        with pytest.raises(Blocked, match=r"2 claims have .* Merge it into another tag, or retire it"):
            tags.delete(date)
        tags.retire(date)
        assert project.claims.get(one).tags == ("date",)
        project.claims.set_tags(one, ["date", "event"])  # what it has it may keep
        with pytest.raises(InvalidInput, match="retired"):
            project.claims.set_tags(claim(project, article, "officials"), ["date"])
        project.history.undo(2)
        project.claims.set_tags(one, ["date"])
        changes = tags.merge(date, tag_id(project, "event"))
        assert changes.label == "merge the tag date into event on 2 claims"
        assert {project.claims.get(each).tags for each in (both, one)} == {("event",)}
        assert [card.tags for card in project.claims.cards(article) if card.claim_id == one] == [("event",)]
        project.history.undo()
        assert project.claims.get(both).tags == ("date", "event")

    def test_merged_into_one_below_it_the_tree_stays_a_tree(self, project: Project) -> None:
        tags = project.codebook.tags
        parent, child, other = (tag_id(project, name) for name in ("legal", "event", "history"))
        tags.move(child, parent)
        tags.move(other, parent)
        tags.merge(parent, child)
        book = project.codebook.get()
        assert book.tag_by_id[child].parent_id == ""
        assert book.tag_by_id[other].parent_id == child


class TestAnotherScale:
    def test_what_claims_have_is_mapped_or_retired(self, project: Project, article: str) -> None:
        given = {name: claim(project, article, words, name) for name, words in
                 (("verified", "1967"), ("unverifiable", "Supreme Court"), ("false", "officials"))}  # fmt: skip
        scale = SCALES["politifact"]
        suggested = project.codebook.suggested(scale.codebook)
        assert suggested == {"verified": "true", "false": "false"}
        changes = project.codebook.use_scale(scale.codebook, scale.name, {**suggested, "false": "pants-on-fire"})
        assert changes.label == "use the scale PolitiFact on 2 claims"
        assert keys(project) == [status.key for status in scale.codebook.statuses]
        retired = [status.key for status in project.codebook.get().statuses if status.retired]
        assert retired == ["unverifiable"]
        now = {name: project.claims.get(one).status for name, one in given.items()}
        assert now == {"verified": "true", "unverifiable": "unverifiable", "false": "pants-on-fire"}
        assert len(project.codebook.get().tags) == 16
        project.history.undo()
        assert {project.claims.get(one).status for one in given.values()} == set(given)

    def test_two_statuses_may_change_places(self, project: Project, article: str) -> None:
        one, other = claim(project, article, "1967", "verified"), claim(project, article, "Supreme Court", "false")
        scale = SCALES["annotator"].codebook
        project.codebook.use_scale(scale, "crossed", {"verified": "false", "false": "verified"})
        assert [project.claims.get(each).status for each in (one, other)] == ["false", "verified"]

    def test_a_mapping_to_what_is_not_there_is_refused(self, project: Project) -> None:
        with pytest.raises(NotFound, match=r"no status 'mixture'.*supports"):
            project.codebook.use_scale(SCALES["fever"].codebook, "FEVER", {"false": "mixture"})
        with pytest.raises(NotFound, match="no status 'nonsense'"):
            project.codebook.use_scale(SCALES["fever"].codebook, "FEVER", {"nonsense": "supports"})

    @pytest.mark.parametrize("scale", SCALES.values(), ids=lambda scale: scale.id)
    def test_every_shipped_one_can_be_used_and_maps_to_the_common_ones(self, project: Project, scale: Scale) -> None:
        project.codebook.use_scale(scale.codebook, scale.name)
        book = project.codebook.get()
        assert book.statuses == scale.codebook.statuses
        assert {status.averitec for status in book.statuses} <= {"", *AVERITEC}
        assert all(status.definition and status.glyph for status in book.statuses)
        assert not book.statuses[0].settled


class TestVersions:
    def test_an_old_status_shows_its_scale_as_it_was(self, project: Project, article: str) -> None:
        old = claim(project, article, "1967", "false")
        project.codebook.scale.set("false", StatusFields(label="wrong", definition="It is wrong."))
        new = claim(project, article, "Supreme Court", "false")
        was = project.codebook.status_as_of(project.claims.get(old))
        assert was is not None
        assert (was.label, was.definition) == ("false", "Good sources contradict it.")
        assert project.codebook.status_as_of(project.claims.get(new)) is None
        project.codebook.scale.set("verified", StatusFields(label="right"))
        assert project.codebook.status_as_of(project.claims.get(new)) is None

    def test_they_outlive_undo_so_that_no_status_loses_its_scale(self, project: Project, open_as: Opener) -> None:
        article = add_article(project)
        project.codebook.scale.set("false", StatusFields(label="wrong"))
        bela = open_as("Bela")
        rated = claim(bela, article, "1967", "false")
        project.history.undo()
        project.codebook.scale.set("false", StatusFields(label="not so"))
        assert bela.claims.get(rated).codebook_version == 2
        was = bela.codebook.status_as_of(bela.claims.get(rated))
        assert was is not None
        assert was.label == "wrong"
        told = [(version.version, version.person, version.name) for version in bela.codebook.versions()]
        assert told[1:] == [
            (2, "Anna", "rename the status false to wrong"),
            (3, "Anna", "undo: rename the status false to wrong"),
            (4, "Anna", "rename the status false to not so"),
        ]
        assert bela.codebook.version(3).codebook == bela.codebook.version(1).codebook
        assert project.maintenance.check() == []


ACTS: dict[str, Callable[[Project], Changes]] = {
    "add a status": lambda p: p.codebook.scale.add(fresh()),
    "edit a status": lambda p: p.codebook.scale.set("false", StatusFields(label="wrong", glyph="!", rating_value=2)),
    "another key": lambda p: p.codebook.scale.set("opinion", StatusFields(key="judgement")),
    "another meaning": lambda p: p.codebook.scale.set("false", StatusFields(settled=False)),
    "order": lambda p: p.codebook.scale.order([keys(p)[0], *reversed(keys(p)[1:])]),
    "retire a status": lambda p: p.codebook.scale.retire("false"),
    "delete a status": lambda p: p.codebook.scale.delete("opinion"),
    "merge a status": lambda p: p.codebook.scale.merge("false", "conflicting"),
    "add a tag": lambda p: p.codebook.tags.add("court", tag_id(p, "legal")).changes,
    "edit a tag": lambda p: p.codebook.tags.set(tag_id(p, "date"), TagFields(name="when", colour="", shortcut="w")),
    "move a tag": lambda p: p.codebook.tags.move(tag_id(p, "date"), tag_id(p, "event")),
    "retire a tag": lambda p: p.codebook.tags.retire(tag_id(p, "date")),
    "delete a tag": lambda p: p.codebook.tags.delete(tag_id(p, "money")),
    "merge a tag": lambda p: p.codebook.tags.merge(tag_id(p, "date"), tag_id(p, "event")),
    "another scale": lambda p: p.codebook.use_scale(SCALES["snopes"].codebook, "Snopes", {"false": "mixture"}),
    "another codebook": lambda p: p.codebook.import_codebook(SCALES["fever"].codebook, "FEVER"),
}


@pytest.mark.parametrize("act", ACTS)
def test_every_act_is_one_step_to_be_undone_and_done_again(project: Project, article: str, act: str) -> None:
    claim(project, article, "1967", "false", ("date", "event"))
    claim(project, article, "Supreme Court", "false", ("date",))
    before, acts = rows_of(project), len(project.history.acts())
    changes = ACTS[act](project)
    after = rows_of(project)
    assert changes.codebook
    assert after != before
    assert len(project.history.acts()) == acts + 1
    project.history.undo()
    assert rows_of(project) == before
    project.history.redo()
    assert rows_of(project) == after
    assert project.codebook.latest_version() == 4
    assert project.maintenance.check() == []


def test_two_tags_that_look_the_same_are_one(project: Project) -> None:
    project.codebook.add_tag("r\u00e9forme")
    for name in ("re\u0301forme", "R\u00c9FORME", "reforme"):
        with pytest.raises(InvalidInput, match="There is a tag"):
            project.codebook.add_tag(name)


def test_a_tag_is_put_on_by_any_name_that_looks_like_it(project: Project, article: str) -> None:
    project.codebook.add_tag("r\u00e9forme")
    project.codebook.add_tag("COVID\u201119")
    made = claim(project, article, "1967", "false", ("re\u0301forme", "R\u00c9FORME", "covid-19"))
    assert project.claims.get(made).tags == ("r\u00e9forme", "COVID\u201119")
    project.claims.set_tags(made, ["Reforme", "covid\u201319", "date"])
    assert set(project.claims.get(made).tags) == {"r\u00e9forme", "COVID\u201119", "date"}
    project.claims.change([made], add_tags=["covid\u00ad-19"], remove_tags=["REFORME"])
    assert set(project.claims.get(made).tags) == {"COVID\u201119", "date"}
    assert [one.claim_id for one in project.claims.find(ClaimFilter(tag="covid-19"))] == [made]
    assert project.claim_table.ids(ClaimQuery(tag="Covid\u201319")) == [made]


def test_a_tag_is_not_renamed_to_what_looks_like_another(project: Project) -> None:
    project.codebook.add_tag("r\u00e9forme")
    project.codebook.add_tag("crime")
    by_name = project.codebook.get().tag_by_name
    for name in ("Reforme", "re\u0301forme ", "R\u00c9FORME"):
        with pytest.raises(InvalidInput, match="There is a tag"):
            project.codebook.tags.set(by_name["crime"].tag_id, TagFields(name=name))
    # another spelling of its own name is no other tag
    project.codebook.tags.set(by_name["r\u00e9forme"].tag_id, TagFields(name="R\u00e9forme"))
    assert "R\u00e9forme" in project.codebook.get().tag_by_name


def test_an_imported_tag_that_looks_like_one_that_is_there_is_that_one(project: Project, article: str) -> None:
    project.codebook.add_tag("r\u00e9forme")
    made = claim(project, article, "1967", "false", ("r\u00e9forme",))
    book = project.codebook.get()
    here = book.tag_by_name["r\u00e9forme"]
    theirs = replace(here, tag_id="from-elsewhere", name="RE\u0301FORME", definition="Theirs.")
    project.codebook.import_codebook(replace(book, tags=(theirs,)), "theirs")
    [tag] = [one for one in project.codebook.get().tags if not one.retired]
    assert (tag.tag_id, tag.name, tag.definition) == (here.tag_id, "RE\u0301FORME", "Theirs.")
    assert project.claims.get(made).tags == ("RE\u0301FORME",)


def test_undo_makes_no_second_tag_that_looks_like_another(project: Project, open_as: Opener) -> None:
    project.codebook.add_tag("r\u00e9forme")
    tag = project.codebook.get().tag_by_name["r\u00e9forme"]
    project.codebook.tags.set(tag.tag_id, TagFields(name="crime"))
    open_as("Bob").codebook.add_tag("REFORME")
    with pytest.raises(Overtaken):
        project.history.undo()
    assert {"crime", "REFORME"} <= set(project.codebook.get().tag_by_name)


def test_two_that_an_old_project_has_side_by_side_can_be_told_apart_and_merged(project: Project, article: str) -> None:
    tags = [Tag(f"old-{n}", name, "", "", "", 50 + n) for n, name in enumerate(("Reforme", "r\u00e9forme"))]
    with project._store.writing("add_tag", tag="both") as (work, _):
        for tag in tags:
            work.codebook.add_tag(tag)
    first = claim(project, article, "1967", "false", ("Reforme",))
    second = claim(project, article, "Supreme Court", "false", ("r\u00e9forme",))
    assert (project.claims.get(first).tags, project.claims.get(second).tags) == (("Reforme",), ("r\u00e9forme",))
    project.codebook.tags.set("old-0", TagFields(definition="Kept."))
    project.codebook.tags.merge("old-0", "old-1")
    assert project.claims.get(first).tags == ("r\u00e9forme",)
