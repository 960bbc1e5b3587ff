"""The formats for checked claims and for sources, beyond what the contract asks of every writer."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.claim import ClaimFields
from annotator.domain.evidence import EvidenceFields, Stance
from annotator.exporting import json_arrays
from annotator.exporting.formats import bibtex
from annotator.exporting.json_arrays import read_array, safe_json, write_array
from annotator.exporting.losses import CLAIM
from annotator.exporting.script_elements import read_page, write_page
from annotator.services.projects import Project
from tests.fixtures.projects import OTHER_TEXT, add_article, place_of

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
_LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), max_size=60)
_VALUES = st.recursive(
    _TEXTS | st.integers() | st.none() | st.booleans(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4),
    max_leaves=8,
)
Exported = Callable[..., Any]


@pytest.fixture
def exported(sqlite_project: Project, tmp_path: Path) -> Exported:
    """Exports the project and returns what is in the file: objects of JSON, else the text."""

    def run(format_id: str, **options: str) -> Any:
        out = tmp_path / f"{format_id}.out"
        chosen = {key.replace("_", "-"): value for key, value in options.items()}
        sqlite_project.exports.run(format_id, out, options=chosen, force=True)
        text = out.read_text(encoding="utf-8")
        if format_id == "fever":
            return [json.loads(line) for line in text.splitlines()]
        return json.loads(text) if text[:1] == "[" else text

    return run


def _claim(project: Project, article: str, words: str, **fields: Any) -> str:
    start, end = place_of(project, article, words)
    return project.claims.tag(article, start, end, ClaimFields(**{"status": "verified", **fields})).claim_id


def _lost(project: Project, format_id: str, tmp_path: Path) -> dict[str, str]:
    report = project.exports.run(format_id, tmp_path / "preflight", preflight=True)
    return {loss.id: loss.why for loss in report.lost if loss.what == CLAIM}


@pytest.mark.parametrize("format_id", ["claimreview", "averitec", "fever"])
def test_only_what_stands_checked_goes_out(
    sqlite_project: Project, exported: Exported, format_id: str, tmp_path: Path
) -> None:
    article = add_article(sqlite_project)
    checked = _claim(sqlite_project, article, "1967", wording="It was in 1967")
    unchecked = _claim(sqlite_project, article, "Supreme Court", status="unchecked")
    void = _claim(sqlite_project, article, "protects officials")
    sqlite_project.work.void(void, "The source was a parody")
    lost = _lost(sqlite_project, format_id, tmp_path)
    assert set(lost) == {unchecked, void}
    assert "Nobody has checked it" in lost[unchecked]
    assert "turned out wrong" in lost[void]
    assert checked in json.dumps(exported(format_id))
    assert len(exported(format_id)) == 1


@pytest.mark.parametrize("format_id", ["averitec", "fever"])
def test_a_status_without_a_label_is_told(
    sqlite_project: Project, exported: Exported, format_id: str, tmp_path: Path
) -> None:
    article = add_article(sqlite_project)
    opinion = _claim(sqlite_project, article, "1967", status="opinion")
    assert "no label" in _lost(sqlite_project, format_id, tmp_path)[opinion]
    assert exported(format_id) == []


def test_a_review_has_its_rating_and_where_the_claim_stands(sqlite_project: Project, exported: Exported) -> None:
    first, second = add_article(sqlite_project), add_article(sqlite_project, OTHER_TEXT, "bill.txt")
    claim = _claim(
        sqlite_project, first, "1967", wording="In 1967", status="misleading", claimant="Pat", said_at="2021-06-01"
    )
    sqlite_project.claims.add_mention(claim, second, *place_of(sqlite_project, second, "220 to 212"))
    rated = _claim(sqlite_project, first, "Supreme Court", wording="By the court", status="unverifiable")
    reviews = {one["@id"].removeprefix("urn:uuid:"): one for one in exported("claimreview", publisher="Desk")}
    review = reviews[claim]
    assert review["reviewRating"] == {
        "@type": "Rating",
        "ratingValue": 2,
        "alternateName": "misleading",
        "bestRating": 5,
        "worstRating": 1,
    }
    assert review["author"] == {"@type": "Organization", "name": "Desk"}
    assert review["itemReviewed"]["datePublished"] == "2021-06-01"
    assert review["itemReviewed"]["author"]["name"] == "Pat"
    assert len(review["itemReviewed"]["appearance"]) == 2
    assert review["itemReviewed"]["firstAppearance"] in review["itemReviewed"]["appearance"]
    assert "ratingValue" not in reviews[rated]["reviewRating"]
    assert exported("claimreview")[0]["author"] == {"@type": "Person", "name": "Anna"}


def test_averitec_groups_answers_by_their_question(sqlite_project: Project, exported: Exported) -> None:
    claim = _claim(sqlite_project, add_article(sqlite_project), "1967", said_at="2021-06-01", kind="numerical")
    for quote in ("In 1967", "It was 1967"):
        sqlite_project.evidence.add(
            claim, EvidenceFields(url="https://example.org/a.pdf", quote=quote, question="When was it?")
        )
    sqlite_project.evidence.add(claim, EvidenceFields(title="A talk", medium="recording", note="She said so"))
    [row] = exported("averitec")
    assert (row["claim_date"], row["claim_types"], row["label"]) == ("01-06-2021", ["Numerical Claim"], "Supported")
    asked = {question["question"]: question["answers"] for question in row["questions"]}
    assert [answer["answer"] for answer in asked["When was it?"]] == ["In 1967", "It was 1967"]
    assert {answer["source_medium"] for answer in asked["When was it?"]} == {"PDF"}
    assert (asked[""][0]["answer_type"], asked[""][0]["source_medium"]) == ("Abstractive", "Audio")


def test_fever_has_the_sources_that_bear_its_label_out(sqlite_project: Project, exported: Exported) -> None:
    claim = _claim(sqlite_project, add_article(sqlite_project), "1967", status="false")
    for stance in (Stance.SUPPORTS, Stance.REFUTES):
        sqlite_project.evidence.add(claim, EvidenceFields(stance=stance, url=f"https://example.org/{stance}"))
    [row] = exported("fever")
    assert row["label"] == "REFUTES"
    assert [group[0][2] for group in row["evidence"]] == ["https://example.org/refutes"]


def test_a_source_is_one_record_with_the_same_name_in_every_export(sqlite_project: Project, exported: Exported) -> None:
    first, second = add_article(sqlite_project), add_article(sqlite_project, OTHER_TEXT, "bill.txt")
    claims = [
        _claim(sqlite_project, first, "1967", wording="First"),
        _claim(sqlite_project, second, "220 to 212", wording="Second"),
    ]
    for claim, title in zip(claims, ("A ruling", ""), strict=True):
        sqlite_project.evidence.add(claim, EvidenceFields(title=title, url="https://court.example/1967/"))
    sqlite_project.evidence.add(claims[1], EvidenceFields(title="By hand", medium="print", published="2021-06"))
    whole, part = exported("csl-json"), exported("csl-json", articles=second)
    assert [item["title"] for item in whole] == ["A ruling", "By hand"]
    assert whole[0]["note"].splitlines() == ["supports: First", "supports: Second"]
    assert {item["id"] for item in part} <= {item["id"] for item in whole}
    assert len(part) == 2
    assert whole[1]["issued"] == {"date-parts": [[2021, 6]]}
    assert exported("ris").count("TY  - ") == exported("bibtex").count("@") == 2
    assert "DA  - 2021/06//\r\n" in (exported("ris").replace("\n", "\r\n"))


@given(st.lists(_VALUES, max_size=5), st.integers(1, 9), st.booleans())
def test_any_array_is_read_as_it_was_written(items: list[Any], at_once: int, laid_out: bool) -> None:
    path = _scratch()
    with path.open("wb") as stream:
        if laid_out:
            stream.write(json.dumps(items, indent=2).encode())
        else:
            write_array(stream, map(safe_json, items))
    kept, json_arrays._CHARS_AT_ONCE = json_arrays._CHARS_AT_ONCE, at_once
    try:
        assert list(read_array(path)) == items
    finally:
        json_arrays._CHARS_AT_ONCE = kept


@given(st.lists(_TEXTS | st.sampled_from(["</script>", "<!--<script>", "]]>", "<\\/script"]), max_size=5))
def test_no_text_closes_its_script_element(texts: list[str]) -> None:
    path = _scratch()
    with path.open("wb") as stream:
        write_page(stream, "Page", (safe_json({"text": text}) for text in texts))
    assert [item["text"] for item in read_page(path)] == texts
    assert path.read_text(encoding="utf-8").lower().count("<script") == len(texts)


@given(_LINES | st.text("{}\\~^#$%&_-'`,<>!? ", max_size=20))
def test_bibtex_escapes_are_read_as_the_text_and_braces_pair(text: str) -> None:
    escaped = bibtex._escaped(text)
    assert bibtex._plain(escaped) == text
    depth = 0
    for sign in escaped:
        depth += (sign == "{") - (sign == "}")
        assert depth >= 0
    assert depth == 0


@pytest.fixture(scope="module", autouse=True)
def _folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    global _SCRATCH  # noqa: PLW0603 - one file for all examples of Hypothesis
    _SCRATCH = tmp_path_factory.mktemp("arrays") / "scratch"


_SCRATCH = Path()


def _scratch() -> Path:
    return _SCRATCH
