"""A log that has grown large is written back once for what it has grown by, not again with each act."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.bootstrap import open_project
from annotator.domain.claim import ClaimFields
from annotator.storage import keeper
from tests.fixtures.projects import add_article

SMALL = 256 << 10


def test_a_large_log_is_written_back_now_and_then(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keeper, "_LARGE_LOG", SMALL)
    monkeypatch.setattr(keeper, "IDLE_SECONDS", 3600.0)
    written: list[str] = []
    checkpointed = keeper.Keeper._checkpointed

    def counted(self: keeper.Keeper, mode: str) -> bool:
        written.append(mode)
        return checkpointed(self, mode)

    monkeypatch.setattr(keeper.Keeper, "_checkpointed", counted)
    path = tmp_path / "work.annotator"
    project = open_project(path, person="Anna")
    article_id = add_article(project)
    for number in range(60):
        project.claims.tag(article_id, 0, 5, ClaimFields(wording=f"claim {number}"))
    acts = len(written)
    assert path.with_name("work.annotator-wal").stat().st_size < 4 * SMALL
    project.close()
    assert 2 <= acts <= 30
