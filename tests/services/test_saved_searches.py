"""Saved searches: kept for all, undone like anything else."""

from __future__ import annotations

import pytest

from annotator.errors import InvalidInput, NotFound
from tests.fixtures.projects import Opener


def test_they_are_kept_renamed_and_removed(open_as: Opener) -> None:
    anna, bob = open_as("Anna"), open_as("Bob")
    kept = anna.saved_searches.add("  False   claims ", "status:false -tag:legal ")
    assert kept.changes.searches
    [seen] = bob.saved_searches.all()
    assert (seen.search_id, seen.name, seen.query) == (kept.search_id, "False claims", "status:false -tag:legal")
    bob.saved_searches.rename(seen.search_id, "Refuted", based_on=seen.version)
    bob.saved_searches.set_query(seen.search_id, "status:false")
    assert [(one.name, one.query) for one in anna.saved_searches.all()] == [("Refuted", "status:false")]
    for name, query in (("refuted", "x"), (" ", "x"), ("Other", " () "), ("Other", "(x")):
        with pytest.raises(InvalidInput):
            anna.saved_searches.add(name, query)
    bob.history.undo(2)
    anna.saved_searches.delete(kept.search_id)
    assert bob.saved_searches.all() == []
    with pytest.raises(NotFound):
        anna.saved_searches.delete(kept.search_id)
    anna.history.undo()
    assert [one.name for one in bob.saved_searches.all()] == ["False claims"]
    assert anna.maintenance.check() == []
