"""The settings of a user: kept whole, read with patience, and without secrets."""

from __future__ import annotations

from pathlib import Path

import pytest

from annotator.config import RECENT_PROJECTS, Settings, load_settings, save_settings, with_recent


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "there" / "settings.json"
    settings = Settings(person_name="Bea", theme="dark", shortcuts={"undo": "F8"}, recent_projects=("a", "b"))
    save_settings(file, settings)
    assert load_settings(file) == settings
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "kept",
    ["", "{", "[]", '{"theme": "purple"}', '{"person_name": 7, "snap_to_words": "no"}', '{"recent_projects": {}}'],
)
def test_what_is_malformed_takes_its_default(tmp_path: Path, kept: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(kept, encoding="utf-8")
    assert load_settings(file) == Settings()


def test_recent_projects_are_told_once_and_not_for_ever() -> None:
    settings = Settings()
    for number in range(RECENT_PROJECTS + 5):
        settings = with_recent(settings, f"{number}.annotator")
    settings = with_recent(settings, "8.annotator")
    assert settings.recent_projects[:2] == ("8.annotator", f"{RECENT_PROJECTS + 4}.annotator")
    assert len(settings.recent_projects) == RECENT_PROJECTS


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("postgresql://bea:secret@desk/reform", "postgresql://bea@desk/reform"),
        ("postgresql+psycopg://bea:s:e@c@desk:5433/reform", "postgresql+psycopg://bea@desk:5433/reform"),
        ("postgresql://bea@desk:5433/reform", "postgresql://bea@desk:5433/reform"),
        ("postgresql://desk/reform", "postgresql://desk/reform"),
        ("/srv/desk/a:b@c.annotator", "/srv/desk/a:b@c.annotator"),
    ],
)
def test_a_password_in_an_address_is_not_kept(address: str, kept: str) -> None:
    assert with_recent(Settings(), address).recent_projects == (kept,)
