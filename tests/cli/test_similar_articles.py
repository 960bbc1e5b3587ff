"""Near-duplicates on the command line, as scripts read them."""

from __future__ import annotations

from pathlib import Path

from tests.cli.conftest import run_annotator
from tests.services.test_near_duplicates import edited, prose


def test_what_comes_in_tells_what_it_is_like(tmp_path: Path) -> None:
    project = tmp_path / "work.annotator"
    (tmp_path / "first.txt").write_text(prose(300, 1), encoding="utf-8")
    (tmp_path / "other.txt").write_text(prose(300, 2), encoding="utf-8")
    first, other = run_annotator(
        "-p", project, "--json", "import", tmp_path / "first.txt", tmp_path / "other.txt"
    ).json["imported"]
    assert first["similar_to"] == other["similar_to"] == []
    (tmp_path / "draft.txt").write_text(edited(prose(300, 1), 0.1), encoding="utf-8")
    (draft,) = run_annotator("-p", project, "--json", "import", tmp_path / "draft.txt").json["imported"]
    (similar,) = draft["similar_to"]
    assert similar["article_id"] == first["article_id"]
    assert 0.5 < similar["share"] < 1.0
    (tmp_path / "third.txt").write_text(edited(prose(300, 1), 0.2), encoding="utf-8")
    printed = run_annotator("-p", project, "import", tmp_path / "third.txt").text
    third = next(line.split()[0] for line in printed.splitlines())
    assert f"FILE --replacing {third}" in printed  # nothing is decided by itself, and the way is told
    bring_in = ("revise", first["article_id"], tmp_path / "third.txt", "--replacing", third)
    assert run_annotator("-p", project, *bring_in).status == 0
    listed = run_annotator("-p", project, "--json", "articles").json["articles"]
    assert {one["article_id"]: one["revision"] for one in listed} == {
        first["article_id"]: 2, other["article_id"]: 1, draft["article_id"]: 1,
    }  # fmt: skip
    told = run_annotator("-p", project, "--json", "similar-articles", first["article_id"])
    assert [one["article_id"] for one in told.json["similar_articles"]] == [draft["article_id"]]
    shown = run_annotator("-p", project, "similar-articles", first["article_id"])
    assert "1 similar article" in shown.text
    assert draft["article_id"] in shown.text


def test_sentences_tell_where_else_they_stand(tmp_path: Path) -> None:
    project = tmp_path / "work.annotator"
    one, other = prose(300, 1), prose(300, 2)
    pieces = [*one.split("\n")[2:10], *other.split("\n")[2:10]]
    for name, text in (("one", one), ("other", other), ("mosaic", "\n".join(pieces))):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    paths = [tmp_path / f"{name}.txt" for name in ("one", "other", "mosaic")]
    ids = [one["article_id"] for one in run_annotator("-p", project, "--json", "import", *paths).json["imported"]]
    told = run_annotator("-p", project, "--json", "similar-articles", ids[2], "--sentences").json
    assert {one["article_id"] for one in told["similar_articles"]} == set(ids[:2])
    assert [[place["article_id"] for place in one["places"]] for one in told["sentences"]] == [[ids[0]]] * 8 + [
        [ids[1]]
    ] * 8
    place = told["sentences"][0]["places"][0]
    assert one[place["start"] : place["end"]] == pieces[0]


def test_an_article_that_is_not_there_is_told(tmp_path: Path) -> None:
    ended = run_annotator("-p", tmp_path / "work.annotator", "similar-articles", "nobody")
    assert ended.status == 1
    assert "Traceback" not in ended.stderr
