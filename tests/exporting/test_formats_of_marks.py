"""What the readers of each format of annotated texts are known to need, asked of the files themselves."""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
import zipfile
from pathlib import Path
from typing import Any

import pytest

from annotator.errors import InvalidInput
from annotator.exporting import WRITERS
from annotator.exporting.losses import MENTION
from annotator.exporting.replacing import LIST_OF_FILES
from tests.exporting.documents import STATUSES, document, tag, written

BY_ID = {writer.id: writer for writer in WRITERS}
LINE_ENDS = ["\n", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\u0085", "\u2028", "\u2029"]
OVERLAPPING = [(0, 12), (6, 20), (8, 10)]
TEXT = "One thing \U0001f600 led | to another. Then it was over.\nAnd that was that.\n"


def export(name: str, out: Path, *documents: Any, **options: str) -> Any:
    return written(BY_ID[name], out, documents or [document(TEXT, OVERLAPPING)], **options)


def lines_of(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_bytes().decode("ascii").splitlines()]


def test_doccano_gets_ascii_without_a_mark_and_the_same_keys_in_every_line(tmp_path: Path) -> None:
    out = tmp_path / "out.jsonl"
    export("doccano", out, document(TEXT, OVERLAPPING, 1), document("Caf\u00e9 \u2019", [], 2))
    rows = lines_of(out)
    assert rows[0].keys() == rows[1].keys()
    assert all(isinstance(value, str) for row in rows for key, value in row.items() if key != "label")
    assert rows[0]["label"] == [[0, 12, "unchecked"]]
    assert rows[1]["text"] == "Caf\u00e9 \u2019"


def test_doccano_gets_all_places_where_its_project_allows_overlaps(tmp_path: Path) -> None:
    report = export("doccano", tmp_path / "out.jsonl", overlaps="keep")
    assert [span[:2] for span in lines_of(tmp_path / "out.jsonl")[0]["label"]] == [[0, 12], [6, 20], [8, 10]]
    assert report.lost.of(MENTION) == 0
    told = export("doccano", tmp_path / "other.jsonl")
    assert {loss.id for loss in told.lost if loss.what == MENTION} == {
        row.mention_id for row in document(TEXT, OVERLAPPING).mentions[1:]
    }


def test_labels_are_no_longer_than_doccano_takes_and_no_two_the_same(tmp_path: Path) -> None:
    names = ["x" * 120 + end for end in "ab"]
    documents = [document(TEXT, [(0, 3)], number, tags=[tag(number, name)]) for number, name in enumerate(names)]
    out = tmp_path / "out.jsonl"
    report = written(BY_ID["doccano"], out, documents, [tag(0, names[0]), tag(1, names[1])], scheme="tag")
    labels = [row["label"][0][2] for row in lines_of(out)]
    assert all(len(label) <= 100 for label in labels)
    assert len({label.casefold() for label in labels}) == 2
    assert [loss.what for loss in report.lost].count("label") == 2


@pytest.mark.parametrize("end", LINE_ENDS)
def test_brat_gets_a_fragment_on_each_side_of_whatever_it_parts_lines_at(tmp_path: Path, end: str) -> None:
    text = f"He said{end}so{end}{end}twice.\n"
    export("brat", tmp_path / "out", document(text, [(3, len(text) - 2)]))
    [line] = [line for line in (tmp_path / "out/A-bill.ann").read_text("utf-8").splitlines() if line.startswith("T1\t")]
    assert line == "T1\tunchecked 3 7;8 10;12 17\tsaid so twice"


def test_brat_leaves_line_ends_at_the_ends_out_and_tells_it(tmp_path: Path) -> None:
    text = "One\ntwo\nthree\n"
    report = export("brat", tmp_path / "out", document(text, [(3, 8), (7, 8)]))
    ann = (tmp_path / "out/A-bill.ann").read_text("utf-8")
    assert "T1\tunchecked 4 7\ttwo\n" in ann
    assert "T2" not in ann
    assert [loss.what for loss in report.lost if loss.what in ("place", MENTION)] == ["place", MENTION]


def test_brat_gets_names_that_it_takes_and_shows_the_others(tmp_path: Path) -> None:
    tags = [tag(0, "plain"), tag(1, "two words"), tag(2, "two_words"), tag(3, "\u05e9\u05dc\u05d5\u05dd")]
    one = document(TEXT, [(0, 3)], tags=tags, rationale="In\ntwo lines")
    report = written(BY_ID["brat"], tmp_path / "out", [one], tags, scheme="tag")
    entities = (tmp_path / "out/annotation.conf").read_text("utf-8").split("[relations]")[0].splitlines()[1:]
    assert len({name.casefold() for name in entities}) == len(entities) == 5
    assert all(re.fullmatch(r"[A-Za-z0-9_-]+", name) for name in entities)
    assert "| \u05e9\u05dc\u05d5\u05dd" in (tmp_path / "out/visual.conf").read_text("utf-8")
    ids = [line.partition("\t")[0] for line in (tmp_path / "out/A-bill.ann").read_text("utf-8").splitlines()]
    assert len(set(ids)) == len(ids)
    assert {"label", "note"} <= {loss.what for loss in report.lost}


def test_label_studio_has_every_label_in_the_config_beside_it(tmp_path: Path) -> None:
    tags = [tag(0, 'a, "b" & <c>'), tag(1, "plain")]
    out = tmp_path / "out.json"
    written(BY_ID["label-studio"], out, [document(TEXT, OVERLAPPING, tags=tags)], tags, scheme="tag")
    config = ET.fromstring((tmp_path / "out.json.label-config.xml").read_text("utf-8"))
    declared = {control.get("name"): {one.get("value") for one in control} for control in config}
    [task] = json.loads(out.read_text("utf-8"))
    for result in task["annotations"][0]["result"]:
        value = result["value"]
        assert result["to_name"] == config.find("Text").get("name") == "text"  # type: ignore[union-attr]
        if result["type"] != "textarea":
            assert set(value[result["type"]]) <= declared[result["from_name"]]
            assert task["data"]["text"][value["start"] : value["end"]] == value["text"]
    assert declared["status"] == set(STATUSES)


def test_a_web_annotation_has_both_selectors_in_the_unit_that_it_says(tmp_path: Path) -> None:
    start, end = TEXT.index("led"), TEXT.index(" |")
    for unit, kind, shift in (
        ("code-points", "TextPositionSelector", 0),
        ("utf-16", "TextPositionSelector", 1),
        ("utf-8", "DataPositionSelector", 3),
    ):
        out = tmp_path / f"{unit}.jsonld"
        export("w3c", out, document(TEXT, [(start, end)]), unit=unit)
        collection = json.loads(out.read_text("utf-8"))
        assert collection["@context"] == ["http://www.w3.org/ns/anno.jsonld", {"annotator": "urn:x-annotator:"}]
        assert (collection["annotator:unit"], collection["total"]) == (unit, 1)
        [annotation] = collection["first"]["items"]
        quote, place = annotation["target"]["selector"]
        assert quote == {"type": "TextQuoteSelector", "exact": "led", "prefix": TEXT[:start], "suffix": TEXT[end:][:32]}
        assert place == {"type": kind, "start": start + shift, "end": end + shift}
        assert annotation["id"].startswith("urn:uuid:")
        assert annotation["created"] == "2026-01-01T00:00:00Z"


def test_conll_keeps_a_mark_over_sentences_in_one_and_parts_words_at_its_ends(tmp_path: Path) -> None:
    out = tmp_path / "out.conll"
    text = "Unfounded. It was over.\nAnd that was that.\n"
    report = export("conll", out, document(text, [(2, text.index("\nAnd") + 4)]))
    blocks = out.read_text("utf-8").split("\n\n")
    assert blocks[1].splitlines() == [
        "Un 0 2 O",
        "founded 2 9 B-unchecked",
        ". 9 10 I-unchecked",
        "It 11 13 I-unchecked",
        "was 14 17 I-unchecked",
        "over 18 22 I-unchecked",
        ". 22 23 I-unchecked",
        "And 24 27 I-unchecked",
        "that 28 32 O",
        "was 33 36 O",
        "that 37 41 O",
        ". 41 42 O",
    ]
    assert "token" in {loss.what for loss in report.lost}


def test_webanno_tsv_has_no_bar_in_a_value_and_nothing_empty_at_its_end(tmp_path: Path) -> None:
    out = tmp_path / "out.tsv"
    report = export("webanno-tsv", out, document(TEXT, OVERLAPPING, rationale="this | that\nand [more]_*"))
    content = out.read_text("utf-8")
    assert content.startswith("#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Claim|label|status|")
    assert re.search(r"claim_id\n\n\n#Text=One thing", content)
    assert "\n\n\n" not in content.partition("#Text=")[2]
    assert not content.endswith("\n\n")
    rows = [line.split("\t") for line in content.splitlines() if line[:1].isdigit()]
    assert {len(row) for row in rows} == {14}  # its last column ends with a tab too
    [first] = [row for row in rows if row[2] == "One"]
    assert first[8] == r"this / that and \[more\]\_\*[1]"
    emoji = next(row for row in rows if row[2] == "\U0001f600")
    assert emoji[1] == "10-12"
    assert {"note", "text"} <= {loss.what for loss in report.lost}


def test_a_cas_has_no_character_that_xml_lacks_and_utf_16_places(tmp_path: Path) -> None:
    text = "A bell\x07 and \ufffe \U0001f600 here.\n"
    at = text.index("here")
    report = export("cas-xmi", tmp_path / "out.xmi", document(text, [(at, at + 4)], rationale="form\x0cfeed"))
    root = ET.fromstring((tmp_path / "out.xmi").read_bytes())
    sofa = root.find("{http:///uima/cas.ecore}Sofa")
    mark = root.find("{http:///webanno/custom.ecore}Claim")
    assert sofa is not None
    assert mark is not None
    assert sofa.get("sofaString") == "A bell\ufffd and \ufffd \U0001f600 here.\n"
    assert (mark.get("begin"), mark.get("end")) == (str(at + 1), str(at + 5))
    assert mark.get("rationale") == "form\ufffdfeed"
    assert "text" in {loss.what for loss in report.lost}
    types = ET.fromstring((tmp_path / "out.xmi.TypeSystem.xml").read_bytes())
    names = [one.text for one in types.iter("{http://uima.apache.org/resourceSpecifier}name")]
    assert set(mark.attrib) - {"sofa", "begin", "end", "{http://www.omg.org/XMI}id"} <= set(names)


@pytest.mark.parametrize(("name", "suffix"), [("webanno-tsv", ".tsv"), ("cas-xmi", ".xmi")])
def test_a_single_file_holds_one_article_and_says_so(tmp_path: Path, name: str, suffix: str) -> None:
    two = (document(TEXT, [(0, 3)], 1), document(TEXT, [(0, 3)], 2))
    for documents in (two, ()):
        with pytest.raises(InvalidInput, match="holds one article"):
            written(BY_ID[name], tmp_path / f"out{suffix}", documents)
    assert not list(tmp_path.iterdir())
    written(BY_ID[name], tmp_path / "out.zip", two)
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        names = set(archive.namelist())
    assert {f"A-bill{suffix}", f"A-bill-{'0' * 7}2{suffix}", "articles.jsonl"} <= names
    written(BY_ID[name], tmp_path / "folder", two)
    assert {path.name for path in (tmp_path / "folder").iterdir()} == {*names, LIST_OF_FILES}
