"""Work goes from one copy of a project to another and comes together: through the services, on either engine."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.domain.parcel import Taken, WaitingConflict
from annotator.domain.sign_off import SIGNED_OFF
from annotator.errors import InvalidInput, NotFound, OutputExists, UnreadableSource
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, place_of, rows_of

Desk = Callable[[str], Project]
_TOGETHER = (
    "articles",
    "claims",
    "mentions",
    "claim_tags",
    "evidence",
    "queries",
    "comments",
    "corrections",
    "waivers",
)


@pytest.fixture
def bob(tmp_path: Path) -> Iterator[Project]:
    """Another desk, with a project of its own."""
    project = open_project(tmp_path / "bob.annotator", person="Bob")
    yield project
    project.close()


@pytest.fixture
def anna(project: Project) -> Project:
    """A desk on either engine, with one article and one claim in it."""
    article_id = add_article(project)
    project.claims.tag(article_id, *place_of(project, article_id, "1967"), ClaimFields(status="verified"), ["date"])
    return project


def _article(project: Project) -> str:
    return project.articles.ids()[0]


def _claim(project: Project) -> str:
    return next(project.claims.find()).claim_id


def _hand(sender: Project, receiver: Project, folder: Path, **how: object) -> Taken:
    """Send everything, or what is named, and receive it."""
    place = folder / f"{len(list(folder.glob('*.parcel')))}.parcel"
    sender.sending.send(place, **how)  # type: ignore[arg-type]  # as the service has it
    taken, _ = receiver.receiving.receive(place)
    assert not receiver.maintenance.check()
    return taken


def _same(one: Project, other: Project) -> None:
    rows, others = rows_of(one), rows_of(other)
    for table in _TOGETHER:
        here, there = (sorted(map(_without_number, some[table]), key=repr) for some in (rows, others))
        assert here == there, table


def _without_number(row: tuple[object, ...]) -> tuple[object, ...]:
    """Without the number that an article has in its own file."""
    return row[1:] if isinstance(row[0], int) else row


def test_a_whole_article_comes_with_all_that_belongs_to_it(anna: Project, bob: Project, tmp_path: Path) -> None:
    claim_id = _claim(anna)
    fields = EvidenceFields(stance=Stance.REFUTES, url="https://example.org", confidential=True)
    anna.evidence.add_content(claim_id, fields, "table.csv", b"a table")
    anna.work.ask(_article(anna), "Who says so?", claim_id)
    anna.work.comment("Look again", claim_id=claim_id)

    taken = _hand(anna, bob, tmp_path, article_ids=[_article(anna)])

    assert (taken.articles_added, taken.claims_added, taken.conflicts) == (1, 1, ())
    _same(anna, bob)
    attached = bob.claims.get(claim_id).evidence[0].fields.attachment
    assert bob.attachments.content(attached) == b"a table"
    assert bob.search.articles("immunity")


def test_received_twice_it_changes_nothing(anna: Project, bob: Project, tmp_path: Path) -> None:
    parcel = tmp_path / "one.parcel"
    anna.sending.send(parcel)
    bob.receiving.receive(parcel)
    before, acts = rows_of(bob), bob.maintenance.seal().acts

    taken, changes = bob.receiving.receive(parcel)

    assert (taken.articles_added, taken.articles_known, taken.claims_same, changes.label) == (0, 1, 1, "")
    assert rows_of(bob) == before
    assert bob.maintenance.seal().acts == acts


def test_what_only_one_side_changed_is_taken(anna: Project, bob: Project, tmp_path: Path) -> None:
    _hand(anna, bob, tmp_path)
    bob.claims.set_fields(_claim(bob), ClaimFields(rationale="The court says so."))
    anna.claims.set_fields(_claim(anna), ClaimFields(wording="QI was established in 1967"))
    bob.evidence.add(_claim(bob), EvidenceFields(title="Pierson v. Ray"))

    assert _hand(bob, anna, tmp_path).conflicts == ()
    assert _hand(anna, bob, tmp_path).conflicts == ()

    _same(anna, bob)
    assert anna.claims.get(_claim(anna)).rationale == "The court says so."


def test_the_same_change_twice_is_one(anna: Project, bob: Project, tmp_path: Path) -> None:
    _hand(anna, bob, tmp_path)
    for desk in (anna, bob):
        desk.claims.set_fields(_claim(desk), ClaimFields(wording="The same words"))
    assert _hand(bob, anna, tmp_path).conflicts == ()
    assert anna.receiving.conflicts() == []


def test_the_same_status_is_one_whoever_gave_it(anna: Project, bob: Project, tmp_path: Path) -> None:
    _hand(anna, bob, tmp_path)
    for desk in (anna, bob):
        desk.claims.set_status([_claim(desk)], "false")
    assert _hand(bob, anna, tmp_path).conflicts == ()
    assert _hand(anna, bob, tmp_path).conflicts == ()
    _same(anna, bob)
    assert bob.claims.get(_claim(bob)).checked_by == "Anna", "she was the first"
    bob.claims.set_status([_claim(bob)], "misleading")
    assert _hand(bob, anna, tmp_path).conflicts == ()
    _same(anna, bob)


def _differing(anna: Project, bob: Project, folder: Path) -> WaitingConflict:
    _hand(anna, bob, folder)
    bob.claims.set_status([_claim(bob)], "false")
    anna.claims.set_status([_claim(anna)], "misleading")
    (conflict,) = _hand(bob, anna, folder).conflicts
    return conflict


def test_what_both_changed_waits(anna: Project, bob: Project, tmp_path: Path) -> None:
    conflict = _differing(anna, bob, tmp_path)
    assert (conflict.field, conflict.ours, conflict.theirs, conflict.by) == ("status", "misleading", "false", "Bob")
    assert anna.claims.get(_claim(anna)).status == "misleading"
    (other,) = _hand(anna, bob, tmp_path).conflicts
    assert (other.ours, other.theirs, other.by) == ("false", "misleading", "Anna")


@pytest.mark.parametrize("theirs", [True, False])
def test_a_decision_ends_it_at_both_desks(anna: Project, bob: Project, tmp_path: Path, theirs: bool) -> None:
    conflict = _differing(anna, bob, tmp_path)
    _hand(anna, bob, tmp_path)
    assert bob.receiving.conflicts()

    anna.receiving.decide(conflict.conflict_id, theirs=theirs)
    assert anna.receiving.conflicts() == []
    _hand(anna, bob, tmp_path)

    assert bob.receiving.conflicts() == []
    _same(anna, bob)
    assert bob.claims.get(_claim(bob)).status == ("false" if theirs else "misleading")


def test_a_decision_is_undone(anna: Project, bob: Project, tmp_path: Path) -> None:
    conflict = _differing(anna, bob, tmp_path)
    anna.receiving.decide(conflict.conflict_id, theirs=True)
    anna.history.undo()
    assert [one.conflict_id for one in anna.receiving.conflicts()] == [conflict.conflict_id]
    assert anna.claims.get(_claim(anna)).status == "misleading"
    with pytest.raises(NotFound):
        anna.receiving.decide("none", theirs=True)


def test_what_changes_nothing_that_is_shown_is_received_all_the_same(
    anna: Project, bob: Project, tmp_path: Path
) -> None:
    """Both made the same change: the next parcel goes on from Bob's act, which must be known here."""
    _hand(anna, bob, tmp_path)
    for desk in (anna, bob):
        desk.claims.set_fields(_claim(desk), ClaimFields(wording="The same words"))
    seal = bob.maintenance.seal().seal
    _hand(bob, anna, tmp_path)
    bob.claims.set_fields(_claim(bob), ClaimFields(wording="Other words"))
    later = tmp_path / "later.parcel"
    bob.sending.send(later, since=seal)
    anna.receiving.receive(later)
    anna.history.undo()
    anna.history.undo()
    assert anna.claims.get(_claim(anna)).wording == "The same words"
    assert not anna.maintenance.check()


def test_writing_on_does_not_end_it(anna: Project, bob: Project, tmp_path: Path) -> None:
    """What somebody else made of it is not gone because nobody looked at it."""
    _differing(anna, bob, tmp_path)
    anna.claims.set_status([_claim(anna)], "opinion")
    _hand(bob, anna, tmp_path)
    (waiting,) = anna.receiving.conflicts()
    assert (waiting.ours, waiting.theirs) == ("opinion", "false")


def test_receiving_is_one_step_of_undo(anna: Project, bob: Project, tmp_path: Path) -> None:
    parcel = tmp_path / "one.parcel"
    anna.sending.send(parcel)
    bob.receiving.receive(parcel)
    there = rows_of(bob)
    bob.history.undo()
    assert bob.articles.ids() == []
    assert not bob.maintenance.check()
    bob.history.redo()
    assert rows_of(bob) == there
    bob.history.undo()

    taken, _ = bob.receiving.receive(parcel)  # again, after it was taken back

    assert (taken.articles_added, taken.claims_added) == (1, 1)
    assert not bob.maintenance.check()
    _same(anna, bob)


@pytest.mark.parametrize("kept", [True, False])
def test_what_one_removed_and_the_other_worked_on_waits(
    anna: Project, bob: Project, tmp_path: Path, kept: bool
) -> None:
    _hand(anna, bob, tmp_path)
    claim_id = _claim(anna)
    anna.claims.delete([claim_id])
    bob.evidence.add(claim_id, EvidenceFields(title="Pierson v. Ray"))

    (conflict,) = _hand(bob, anna, tmp_path).conflicts

    assert (conflict.field, conflict.ours, conflict.theirs) == ("removed", "removed", "kept")
    assert [one.fields.title for one in anna.claims.get(claim_id).evidence] == ["Pierson v. Ray"]
    anna.receiving.decide(conflict.conflict_id, theirs=kept)
    assert not anna.maintenance.check()
    assert [one.claim_id for one in anna.claims.find()] == ([claim_id] if kept else [])
    _hand(anna, bob, tmp_path)
    assert bob.receiving.conflicts() == []
    _same(anna, bob)


def test_what_one_merged_away_and_the_other_worked_on_stands_again_where_it_stood(
    anna: Project, bob: Project, tmp_path: Path
) -> None:
    article_id, claim_id = _article(anna), _claim(anna)
    other = anna.claims.tag(article_id, *place_of(anna, article_id, "Supreme Court"), ClaimFields()).claim_id
    _hand(anna, bob, tmp_path)
    anna.linking.merge(other, [claim_id])
    bob.claims.set_fields(claim_id, ClaimFields(rationale="Checked."))
    (conflict,) = _hand(bob, anna, tmp_path).conflicts
    anna.receiving.decide(conflict.conflict_id, theirs=True)
    assert not anna.maintenance.check()
    assert anna.claims.get(claim_id).mentions[0].quote == "1967"


def test_a_claim_on_the_old_draft_finds_its_place_in_the_new_one(anna: Project, bob: Project, tmp_path: Path) -> None:
    _hand(anna, bob, tmp_path)
    article_id = _article(anna)
    bob.claims.tag(article_id, *place_of(bob, article_id, "Supreme Court"), ClaimFields(wording="Bob's"))
    draft = "A new first line.\n" + anna.articles.revision(article_id).text
    anna.revisions.revise(article_id, draft)

    assert _hand(bob, anna, tmp_path).conflicts == ()

    (mine,) = [claim for claim in anna.claims.find() if claim.wording == "Bob's"]
    mention = mine.mentions[0]
    assert anna.articles.revision(article_id).text == draft
    assert draft[mention.start : mention.end] == mention.quote == "Supreme Court"
    _hand(anna, bob, tmp_path)
    _same(anna, bob)


def test_two_new_drafts_wait(anna: Project, bob: Project, tmp_path: Path) -> None:
    _hand(anna, bob, tmp_path)
    article_id = _article(anna)
    text = anna.articles.revision(article_id).text
    anna.revisions.revise(article_id, f"Anna's first line.\n{text}")
    bob.revisions.revise(article_id, f"{text}Bob's last line.\n")
    (conflict,) = _hand(bob, anna, tmp_path).conflicts
    assert conflict.field == "revision_id"
    assert anna.articles.revision(article_id).text.startswith("Anna's")
    anna.receiving.decide(conflict.conflict_id, theirs=True)
    assert not anna.maintenance.check()
    assert anna.articles.revision(article_id).text.rstrip().endswith("Bob's last line.")
    _hand(anna, bob, tmp_path)
    _same(anna, bob)


def test_a_sign_off_ends_where_somebody_worked_on_apart(anna: Project, bob: Project, tmp_path: Path) -> None:
    _hand(anna, bob, tmp_path)
    article_id = _article(anna)
    anna.work.sign_off(article_id, "In time for the press.")
    bob.claims.tag(article_id, *place_of(bob, article_id, "Supreme Court"), ClaimFields())
    _hand(bob, anna, tmp_path)
    assert anna.articles.get(article_id).status != SIGNED_OFF
    _hand(anna, bob, tmp_path)
    assert bob.articles.get(article_id).status != SIGNED_OFF


def test_a_sign_off_of_all_that_was_done_holds_at_the_other_desk(anna: Project, bob: Project, tmp_path: Path) -> None:
    anna.work.sign_off(_article(anna), "In time for the press.")
    _hand(anna, bob, tmp_path)
    assert bob.articles.get(_article(bob)).status == SIGNED_OFF


def test_tags_and_people_of_the_same_name_are_the_same(anna: Project, bob: Project, tmp_path: Path) -> None:
    other = add_article(bob, "Another text with words in it.\n", "other.txt")
    bob.codebook.add_tag("bob's own")
    bob.claims.tag(other, 0, 7, ClaimFields(), ["DATE", "bob's own"])
    mixed = open_project(tmp_path / "third.annotator", person="Anna")
    try:
        add_article(mixed, "A third text.\n", "third.txt")
        _hand(anna, mixed, tmp_path)
        _hand(bob, mixed, tmp_path)
        names = [tag.name for tag in mixed.codebook.get().tags]
        assert sorted(name for name in names if name.casefold() in ("date", "bob's own")) == ["bob's own", "date"]
        assert mixed.work.people().count("Anna") == 1
    finally:
        mixed.close()


def test_only_what_was_done_since(anna: Project, bob: Project, tmp_path: Path) -> None:
    _hand(anna, bob, tmp_path)
    seal = anna.maintenance.seal().seal
    anna.claims.set_status([_claim(anna)], "false")
    late = tmp_path / "late.parcel"
    assert anna.sending.send(late, since=seal).acts == 1
    bob.receiving.receive(late)
    assert bob.claims.get(_claim(bob)).status == "false"

    stranger = open_project(tmp_path / "stranger.annotator", person="Carl")
    try:
        with pytest.raises(InvalidInput, match="goes on from changes that are not here"):
            stranger.receiving.receive(late)
        assert stranger.articles.ids() == []
    finally:
        stranger.close()
    with pytest.raises(InvalidInput, match="no such seal"):
        anna.sending.send(tmp_path / "never.parcel", since="0" * 64)
    with pytest.raises(OutputExists):
        anna.sending.send(late)


def test_a_third_one_hands_on_what_she_received(anna: Project, bob: Project, tmp_path: Path) -> None:
    carl = open_project(tmp_path / "carl.annotator", person="Carl")
    try:
        _hand(anna, bob, tmp_path)
        bob.claims.set_status([_claim(bob)], "false")
        _hand(bob, carl, tmp_path)
        carl.claims.set_fields(_claim(carl), ClaimFields(rationale="Carl's"))
        assert _hand(carl, anna, tmp_path).conflicts == ()
        assert anna.claims.get(_claim(anna)).status == "false"
        assert anna.claims.get(_claim(anna)).rationale == "Carl's"
    finally:
        carl.close()


def test_a_dry_run_only_tells(anna: Project, bob: Project, tmp_path: Path) -> None:
    parcel = tmp_path / "one.parcel"
    anna.sending.send(parcel)
    taken, changes = bob.receiving.receive(parcel, dry_run=True)
    assert taken.articles_added == 1
    assert not changes.articles
    assert bob.articles.ids() == []
    assert bob.maintenance.seal().acts == 0


def _rewritten(parcel: Path, part: str, change: Callable[[bytes], bytes]) -> Path:
    out = parcel.with_name(f"bad-{part}")
    with zipfile.ZipFile(parcel) as was, zipfile.ZipFile(out, "w") as now:
        for name in was.namelist():
            now.writestr(name, change(was.read(name)) if name == part else was.read(name))
    return out


def test_what_was_cut_off_or_altered_is_refused(anna: Project, bob: Project, tmp_path: Path) -> None:
    parcel = tmp_path / "one.parcel"
    anna.sending.send(parcel)
    refused = {
        "changes.jsonl": [
            lambda content: content[: len(content) // 2],
            lambda content: b"".join(content.splitlines(keepends=True)[:-1]),
            lambda content: b"".join(content.splitlines(keepends=True)[1:]),
            lambda content: content.replace(b'"verified"', b'"false"'),
            lambda content: content + b"{}\n",
            lambda _: b"[" * 100_000 + b"\n",
        ],
        "rows.jsonl": [lambda content: content.replace(b"1967", b"1968"), lambda _: b""],
        "parcel.json": [lambda content: content.replace(b'"Anna"', b'"Eve"'), lambda _: b"{}", lambda _: b"null"],
    }
    for part, changes in refused.items():
        for change in changes:
            with pytest.raises((UnreadableSource, InvalidInput)):
                bob.receiving.receive(_rewritten(parcel, part, change))
    whole = parcel.read_bytes()
    for end in (0, 10, len(whole) // 2, len(whole) - 1):
        cut = tmp_path / "cut"
        cut.write_bytes(whole[:end])
        with pytest.raises((UnreadableSource, InvalidInput)):
            bob.receiving.receive(cut)
    later = _rewritten(parcel, "parcel.json", lambda content: content.replace(b'"version":2', b'"version":3'))
    with pytest.raises(InvalidInput, match="later version"):
        bob.receiving.receive(later)
    assert bob.articles.ids() == []


def test_what_fits_no_table_is_refused(anna: Project, bob: Project, tmp_path: Path) -> None:
    """A parcel whose chain is right, and whose values somebody made up."""
    from annotator.parcels.layout import Chain, line_of

    parcel = tmp_path / "one.parcel"
    anna.sending.send(parcel)
    with zipfile.ZipFile(parcel) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    lines = [json.loads(line) for line in parts["changes.jsonl"].splitlines()[:-1]]
    kinds = [line["entity"] for line in lines]
    made_up = {
        "another column": lambda found: found[kinds.index("claim")]["values"].update(evil=1),
        "no number": lambda found: found[kinds.index("mention")]["values"].update(start="0"),
        "no place": lambda found: found[kinds.index("mention")]["values"].update(start=0, end=10**6),
        "other words": lambda found: found[kinds.index("mention")]["values"].update(quote="else"),
        "no status": lambda found: found[kinds.index("claim")]["values"].update(status="nonsense"),
        "nobody": lambda found: found[kinds.index("claim")]["values"].update(checked_by="nobody"),
        "no kind": lambda found: found[0].update(entity="act"),
        "no revision": lambda found: found[kinds.index("article")]["values"].update(revision_id="none"),
    }
    for why, change in made_up.items():
        altered = json.loads(json.dumps(lines))
        change(altered)
        chain = Chain(parts["parcel.json"])
        rows = parts["rows.jsonl"].splitlines()
        new = [line_of(one) for one in altered]
        for line in (*rows, *new):
            chain.add(line)
        content = b"".join(line + b"\n" for line in (*new, line_of({"lines": chain.lines, "chain": chain.link})))
        bad = _rewritten(parcel, "changes.jsonl", lambda _, content=content: content)  # type: ignore[misc]
        with pytest.raises((UnreadableSource, InvalidInput)):
            bob.receiving.receive(bad)
        assert bob.articles.ids() == [], why
    assert not bob.maintenance.check()
