"""A dataset whose checkers are numbered: no name of theirs is anywhere in the file, on either engine."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.domain.claim import ClaimFields
from annotator.domain.work import WorkFields
from tests.fixtures.projects import Opener, add_article, place_of

ANNA, BOB = "Anna Anonymova", "Bob von Beispiel"
NEVER_HERE = "Carla Colleague"


def test_nobody_is_named_and_everybody_keeps_a_number(open_as: Opener, tmp_path: Path) -> None:
    anna, bob = open_as(ANNA), open_as(BOB)
    article = add_article(anna)
    first = anna.claims.tag(article, *place_of(anna, article, "1967"), ClaimFields(status="verified"))
    bob.claims.tag(article, *place_of(bob, article, "qualified immunity"), ClaimFields(status="false"))
    bob.work.assign([article], WorkFields(assigned_to=NEVER_HERE))
    bob.work.assign([article], WorkFields(assigned_to=ANNA))
    named, anonymous = tmp_path / "named.sqlite", tmp_path / "anonymous.sqlite"
    anna.exports.run("sqlite", named)
    report = anna.exports.run("sqlite", anonymous, options={"anonymise": "yes"})
    assert report.read_back is not None
    assert report.read_back.records == 2
    written = anonymous.read_bytes()
    for name in (ANNA, BOB, NEVER_HERE):
        assert name.encode() in named.read_bytes()
        assert name.encode() not in written
    assert b'"assigned_to":"Person 3"' in written
    with closing(sqlite3.connect(anonymous)) as dataset:
        people = dict(dataset.execute("SELECT person_id, name FROM people"))
        assert sorted(people.values()) == ["Person 1", "Person 2"]
        rows = dataset.execute("SELECT claim_id, checked_by FROM annotations")
        checked = dict(rows)
        assert len(set(checked.values())) == 2
        assert checked[first.claim_id] in people.values()
        assert dataset.execute("SELECT count(*) FROM history").fetchone()[0] > 0
