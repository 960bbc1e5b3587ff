"""The settings of a user: kept whole, read with patience, and without secrets."""

from __future__ import annotations

import json
import os
from pathlib import Path
from tempfile import TemporaryDirectory
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.config import RECENT_PROJECTS, Settings, full_name, load_settings, save_settings, with_recent


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "there" / "settings.json"
    settings = Settings(person_name="Bea", theme="dark", shortcuts={"undo": "F8"}, recent_projects=("a", "b"))
    save_settings(file, settings)
    assert load_settings(file) == settings
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]


@pytest.mark.parametrize(
    "kept",
    [
        '{"theme": "purple"}',
        '{"person_name": 7, "snap_to_words": "no"}',
        '{"snap_to_words": 1}',
        '{"recent_projects": {}}',
        '{"recent_projects": ["a", null]}',
        '{"shortcuts": {"undo": 7}}',
        '{"person_name": "\\ud800"}',
        '{"person_name": "A\\u0000"}',
        '{"recent_projects": ["\\udcff"]}',
        '{"theme": ["dark"]}',
    ],
)
def test_what_is_malformed_takes_its_default_and_is_told(tmp_path: Path, kept: str) -> None:
    file = tmp_path / "settings.json"
    file.write_text(kept, encoding="utf-8")
    told: list[str] = []
    assert load_settings(file, told.append) == Settings()
    [words] = told
    assert next(iter(json.loads(kept))) in words
    assert file.read_text(encoding="utf-8") == kept


@pytest.mark.parametrize(
    "kept", [b"", b"{", b"[]", b"7", b"[" * 200_000, b'{"a":' * 100_000, b"\xff\xfe", b" " * 2_000_000]
)
def test_a_broken_file_is_kept_aside_and_told(tmp_path: Path, kept: bytes) -> None:
    file = tmp_path / "settings.json"
    file.write_bytes(kept)
    told: list[str] = []
    assert load_settings(file, told.append) == Settings()
    assert (tmp_path / "settings.json.broken").read_bytes() == kept
    assert ["settings.json.broken" in words for words in told] == [True]
    save_settings(file, Settings(theme="dark"))
    assert load_settings(file, told.append) == Settings(theme="dark")
    assert len(told) == 1


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(), st.lists, max_leaves=4), st.data())
def test_no_values_make_loading_or_saving_fail(value: object, data: st.DataObject) -> None:
    name = data.draw(st.sampled_from([*Settings.__dataclass_fields__, "other"]))
    with TemporaryDirectory() as folder:
        file = Path(folder) / "settings.json"
        file.write_text(json.dumps({name: value, "shortcuts": {"a": value}}), encoding="utf-8")
        settings = load_settings(file, lambda _: None)
        save_settings(file, settings)
        assert load_settings(file, pytest.fail) == settings


def test_saving_goes_through_a_link_and_leaves_nothing_behind(tmp_path: Path) -> None:
    real, link = tmp_path / "dotfiles" / "settings.json", tmp_path / "settings.json"
    real.parent.mkdir()
    link.symlink_to(real)
    left = real.with_name(".settings.json.dead.part")
    left.write_bytes(b"{")
    os.utime(left, (0, 0))
    save_settings(link, Settings(theme="dark", person_name="Half \ud800"))
    assert (link.is_symlink(), load_settings(link).theme) == (True, "dark")
    assert [path.name for path in real.parent.iterdir()] == ["settings.json"]


def test_a_project_whose_name_is_no_text_is_not_kept() -> None:
    assert with_recent(Settings(), "/srv/\udcff.annotator") == Settings()


def test_recent_projects_are_told_once_and_not_for_ever() -> None:
    settings = Settings()
    for number in range(RECENT_PROJECTS + 5):
        settings = with_recent(settings, f"{number}.annotator")
    settings = with_recent(settings, "8.annotator")
    assert settings.recent_projects[:2] == ("8.annotator", f"{RECENT_PROJECTS + 4}.annotator")
    assert len(settings.recent_projects) == RECENT_PROJECTS


@pytest.mark.parametrize(
    ("gecos", "name"),
    [
        ("Ada Quill,Room 5,,", "Ada Quill"),
        ("& Quill", "Ada Quill"),
        ("root", ""),
        ("", ""),
        ("Ubuntu,,,", ""),
        ("Zoë  Ünal", "Zoë Ünal"),
    ],
)
def test_the_system_s_name_of_a_person_is_taken_where_it_is_one(
    gecos: str, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("pwd.getpwuid", lambda _: SimpleNamespace(pw_gecos=gecos, pw_name="ada"))
    assert full_name() == name


def test_the_name_is_asked_for_once() -> None:
    assert Settings().asks_for_name
    assert Settings(person_name=" ").asks_for_name
    assert not Settings(person_name="Ada").asks_for_name
    assert not Settings(name_asked=True).asks_for_name
