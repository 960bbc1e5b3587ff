"""Codebooks as files: what is written reads back the same; what is malformed is refused, and told where."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from annotator import paths
from annotator.domain.claim import ClaimFields
from annotator.domain.codebook import StatusFields, TagFields
from annotator.errors import EnvironmentFault, InvalidInput
from annotator.services.codebook_files import codebook_toml, read_codebook, read_scale, shipped_scales
from annotator.services.projects import Project
from tests.fixtures.projects import add_article, place_of

SHIPPED = paths.resource("codebooks", "annotator.toml").read_text(encoding="utf-8")


def test_a_codebook_comes_back_as_it_went(sqlite_project: Project, tmp_path: Path) -> None:
    """Colours, shortcuts, the tree, what is retired, and characters that a file could trip over."""
    book = sqlite_project.codebook
    ids = {name: tag.tag_id for name, tag in book.get().tag_by_name.items()}
    words = 'a "quoted" \\ back\\slash,\ttab\nsecond line # no comment\x7f 👩🏽‍⚖️ «שלום»'
    book.scale.set("false", StatusFields(label="«faux»", definition=words, rating_value=0))
    book.scale.retire("opinion")
    book.tags.set(ids["date"], TagFields(name="date & time", examples=words, shortcut='"'))
    book.tags.move(ids["event"], ids["legal"])
    book.tags.retire(ids["money"])
    out = tmp_path / "ours.toml"
    book.export_toml(out)
    kept = book.get()

    book.import_codebook(shipped_scales()[0].codebook, "as at first")
    assert book.get().status_by_key["false"].label == "false"
    book.import_toml(out)
    again = book.get()
    assert again.statuses == kept.statuses
    bare = [replace(tag, tag_id="", parent_id="") for tag in again.tags]
    assert bare == [replace(tag, tag_id="", parent_id="") for tag in kept.tags]
    assert [(depth, tag.name) for depth, tag in again.tree()] == [(depth, tag.name) for depth, tag in kept.tree()]


def test_tags_with_a_name_stay_on_their_claims_and_used_ones_are_retired(
    sqlite_project: Project, tmp_path: Path
) -> None:
    project, path = sqlite_project, tmp_path / "courts.toml"
    article = add_article(project)
    claim = project.claims.tag(article, *place_of(project, article, "1967"), ClaimFields(), ["date", "legal"]).claim_id
    path.write_text(SHIPPED.split("[[tag]]")[0] + '[[tag]]\nname = "Legal"\n[[tag]]\nname = "court"\n', "utf-8")
    project.codebook.import_toml(path)
    book = project.codebook.get()
    assert [tag.name for tag in book.offered_tags] == ["Legal", "court"]
    assert [tag.name for tag in book.tags if tag.retired] == ["date"]
    assert set(project.claims.get(claim).tags) == {"Legal", "date"}


def with_status(**changed: str) -> str:
    lines = {"key": '"x"', "label": '"x"', "underline": '"solid"', "ink": '"#112233"', "tint": '"#EEEEEE"',
             "dark_ink": '"#EEEEEE"', "dark_tint": '"#112233"', "settled": "false", **changed}  # fmt: skip
    return "[[status]]\n" + "\n".join(f"{name} = {value}" for name, value in lines.items() if value) + "\n"


MALFORMED = {
    "not TOML": ("name = nobody", "line 1, column 8"),
    "no statuses": ('name = "x"\n', r"no \[\[status\]\]"),
    "a newer format": ("version = 2\n" + with_status(), "newer version"),
    "an unknown table": (with_status() + "[[code]]\n", "no 'code' in a codebook"),
    "a status that is no table": ("status = [1]\n", "status 1 is not a table"),
    "a table where a list belongs": ('[status]\nkey = "x"\n', "'status' is not a list of tables"),
    "a value left out": (with_status(ink=""), "status 1 has no ink"),
    "an unknown value": (with_status(colour='"#112233"'), "status 1 has no 'colour'"),
    "a number for a text": (with_status(label="1"), "status 1: label is not text"),
    "a flag for a number": (with_status(rating_value="true"), "rating_value is not a whole number"),
    "a rating beyond the scale": (with_status(rating_value="6"), r"status 1 \('x'\): 6 is no rating"),
    "no colour": (with_status(tint='"red"'), r"status 1 \('x'\): The tint 'red' is not a colour"),
    "no pattern": (with_status(underline='"zigzag"'), "no underline 'zigzag'"),
    "the same key twice": (with_status() * 2, r"status 2 \('x'\): There is a status with the key 'x'"),
    "a first one that is settled": (with_status(settled="true"), "New claims get the scale's first status"),
    "a NUL": (with_status(definition='"a\\u0000b"'), "half a letter"),
    "a label of a page": (with_status(label=f'"{"x" * 5000}"'), "no label"),
    "the same tag twice": (with_status() + '[[tag]]\nname = "A"\n[[tag]]\nname = "a"\n', r"tag 2 \('a'\)"),
    "a parent that is not there": (with_status() + '[[tag]]\nname = "a"\nparent = "b"\n', "below 'b', which is not"),
    "a circle": (
        with_status() + '[[tag]]\nname = "a"\nparent = "b"\n[[tag]]\nname = "b"\nparent = "a"\n',
        "below itself",
    ),
    "nested to the depth of a bomb": ("x = " + "[" * 50_000, "nested too deeply"),
    "a number of many digits": ("x = " + "9" * 10_000, "not a codebook"),
    "too many statuses": ("".join(with_status(key=f'"k{n}"', label=f'"k{n}"') for n in range(101)), "at most 100"),
}


@pytest.mark.parametrize("case", MALFORMED)
def test_a_malformed_file_is_refused_and_it_is_told_where(tmp_path: Path, case: str) -> None:
    text, words = MALFORMED[case]
    path = tmp_path / "bad.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InvalidInput, match=words) as refused:
        read_codebook(path)
    assert "bad.toml" in refused.value.what


def test_what_is_no_file_of_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "bad.toml"
    path.write_bytes(b'name = "caf\xe9"')
    with pytest.raises(InvalidInput, match="byte 11 is not UTF-8"):
        read_codebook(path)
    path.write_bytes(b"#" * 1_000_001)
    with pytest.raises(InvalidInput, match="too large"):
        read_codebook(path)
    with pytest.raises(InvalidInput, match="is not a file"):
        read_codebook(tmp_path)
    os.mkfifo(tmp_path / "pipe.toml")
    with pytest.raises(InvalidInput, match="is not a file"):
        read_codebook(tmp_path / "pipe.toml")


def test_an_export_that_fails_leaves_the_file_as_it_was(sqlite_project: Project, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="no folder"):
        sqlite_project.codebook.export_toml(tmp_path / "nowhere" / "ours.toml")
    out = tmp_path / "ours.toml"
    out.write_text("mine")
    sqlite_project.codebook.export_toml(out)
    assert read_codebook(out).statuses == sqlite_project.codebook.get().statuses
    assert list(tmp_path.glob(".*part")) == []


def test_a_scale_is_one_file(tmp_path: Path) -> None:
    """What is put beside the shipped ones is offered: its name and what it is about are its own words."""
    scale = shipped_scales()[1]
    path = tmp_path / "mine.toml"
    path.write_text(f'about = "For us."\n{codebook_toml(scale.codebook, "Ours")}', encoding="utf-8")
    found = read_scale(path)
    assert (found.id, found.name, found.about) == ("mine", "Ours", "For us.")
    assert found.codebook == scale.codebook
    assert [one.id for one in shipped_scales()] == ["annotator", "afp", "averitec", "fever", "politifact", "snopes"]
