"""Marks of other programs come to their words, whatever their places are counted in."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.domain.incoming import Incoming
from annotator.errors import UnreadableSource
from annotator.importing import read_articles
from annotator.importing.format import InputFile
from annotator.importing.readers import reader_for

FIXTURES = Path(__file__).parent.parent / "fixtures" / "marks"
# scripts/mark_fixtures.py has the same
MARKS = [
    ("Besanc\u0327on \U0001f3db", "Place"),
    ("25 million euros", "Number"),
    ("25 \u05de\u05d9\u05dc\u05d9\u05d5\u05df", "Number"),
    ("A caf\u00e9 owner \U0001f9d1\u200d\U0001f373", "Person"),
    ("twice too much", "Quotation"),
]
TEXT = (
    "Caf\u00e9 \U0001f600 e\u0301t\u00e9 cost 25 million.\r\n"
    "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd, he said.\r\n"
    "The end \U0001f600 is near."
)
LF = TEXT.replace("\r\n", "\n")

Mark = tuple[int, int]


def read(name: str, content: bytes | str) -> list[Incoming]:
    data = content.encode() if isinstance(content, str) else content
    found = list(read_articles(InputFile(name, content=data)))
    assert not [one for one in found if isinstance(one, UnreadableSource)], found
    return [one for one in found if isinstance(one, Incoming)]


def quotes(article: Incoming) -> list[tuple[str, ...]]:
    for claim in article.claims:
        for mention in claim.mentions:
            assert article.draft.text[mention.start : mention.end] == mention.quote
    return [tuple(mention.quote for mention in claim.mentions) for claim in article.claims]


def utf16(text: str, position: int) -> int:
    return len(text[:position].encode("utf-16-le")) // 2


def place(quote: str, text: str = TEXT) -> Mark:
    start = text.index(quote)
    return start, start + len(quote)


# what real programs wrote


@pytest.mark.parametrize("name", sorted(path.name for path in FIXTURES.iterdir()))
def test_exports_of_real_programs_come_with_their_marks(name: str) -> None:
    path = FIXTURES / name
    [article] = [one for one in read_articles(InputFile(name, path)) if isinstance(one, Incoming)]
    program = name.partition("-")[0].partition(".")[0]
    formats = {"label": "label-studio", "cassis": "cas-xmi", "pyrefiqda": "qdpx", "bconv": "brat"}
    assert article.format == formats.get(program, program)
    assert quotes(article) == [(quote,) for quote, _ in MARKS]
    assert [claim.tags for claim in article.claims] == [(label,) for _, label in MARKS]
    if "relations" in name or "cassis" in name:
        assert any("relation" in words for words in article.draft.warnings)


def test_marks_of_a_cas_are_where_cassis_reads_them() -> None:
    corpus = json.loads((FIXTURES.parent / "cas" / "corpus.json").read_text(encoding="ascii"))
    for document in corpus:
        text: str = document["text"]
        [article] = read("x.xmi", document["xmi"])
        assert article.draft.text == text.replace("\r\n", "\n")

        def place(position: int, text: str = text) -> int:
            within_line_end = text[max(0, position - 1) : position + 1] == "\r\n"
            return position - within_line_end - text[: position - within_line_end].count("\r\n")

        wanted = [(place(begin), place(end), label) for begin, end, words, label in document["marks"] if words.strip()]
        found = [(one.start, one.end, claim.tags[0]) for claim in article.claims for one in claim.mentions]
        assert sorted(found) == sorted(wanted)
    assert len(corpus) == 24


def test_a_cas_tells_status_and_note_of_a_mark() -> None:
    [article] = read("x.xmi", (FIXTURES / "cassis.xmi").read_bytes())
    assert article.claims[1].fields.status == "false"
    assert [remark.text for remark in article.claims[1].remarks] == ["it was 50"]


def test_a_zip_with_a_cas_is_read() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("TypeSystem.xml", "<typeSystemDescription/>")
        archive.writestr("anna.xmi", (FIXTURES / "cassis.xmi").read_bytes())
    [article] = read("export.zip", packed.getvalue())
    assert quotes(article) == [(quote,) for quote, _ in MARKS]


# any text, any spans, each unit

CHARACTERS = st.sampled_from(
    [*"ab .,", "\u00e9", "e\u0301", "\U0001f600", "\u05e9", "\u0645", "\r\n", "\n", "\u2028", "\u200d"]
)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    """Return a text that has words, and spans in it that are not blank and part no CRLF."""
    text = "W" + "".join(draw(st.lists(CHARACTERS, min_size=1, max_size=60))) + "W"
    spans = draw(st.lists(st.tuples(st.integers(0, len(text) - 1), st.integers(1, 20)), min_size=1, max_size=6))
    ends = [(start, min(len(text), start + length)) for start, length in spans]

    def parts(position: int) -> bool:
        return text[max(0, position - 1) : position + 1] == "\r\n"

    kept = [(start, end) for start, end in ends if text[start:end].strip() and not parts(start) and not parts(end)]
    return text, kept or [(0, 1)]


def doccano(text: str, spans: Sequence[Mark]) -> tuple[str, bytes]:
    return "x.jsonl", json.dumps({"text": text, "label": [[*span, "L"] for span in spans]}).encode()


def label_studio(text: str, spans: Sequence[Mark]) -> tuple[str, bytes]:
    result = [
        {
            "id": f"{number}",
            "type": "labels",
            "value": {"start": utf16(text, start), "end": utf16(text, end), "labels": ["L"]},
        }
        for number, (start, end) in enumerate(spans)
    ]
    return "x.json", json.dumps([{"data": {"text": text}, "annotations": [{"result": result}]}]).encode()


def prodigy(text: str, spans: Sequence[Mark]) -> tuple[str, bytes]:
    listed = [{"start": start, "end": end, "label": "L"} for start, end in spans]
    return "x.jsonl", json.dumps({"text": text, "_input_hash": 1, "spans": listed, "answer": "accept"}).encode()


def xmi(text: str, spans: Sequence[Mark]) -> tuple[str, bytes]:
    def attribute(words: str) -> str:
        return quoteattr(words, {"\r": "&#13;", "\n": "&#10;"})

    listed = "".join(
        f'<c:Span xmi:id="{number}" sofa="1" begin="{utf16(text, start)}" end="{utf16(text, end)}" label="L"/>'
        for number, (start, end) in enumerate(spans, 2)
    )
    return "x.xmi", (
        '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI" xmlns:cas="http:///uima/cas.ecore" xmlns:c="http:///c.ecore">'
        f'{listed}<cas:Sofa xmi:id="1" sofaID="_InitialView" sofaString={attribute(text)}/></xmi:XMI>'
    ).encode()


def web_annotation(text: str, spans: Sequence[Mark], counted: Callable[[str, int], int]) -> tuple[str, bytes]:
    items = [
        {
            "id": f"urn:x:{number}",
            "type": "Annotation",
            "body": {"type": "TextualBody", "value": "L", "purpose": "tagging"},
            "target": {
                "source": {"id": "https://example.org/a", "value": text},
                "selector": [
                    {"type": "TextPositionSelector", "start": counted(text, start), "end": counted(text, end)},
                    {"type": "TextQuoteSelector", "exact": text[start:end]},
                ],
            },
        }
        for number, (start, end) in enumerate(spans)
    ]
    page = {"@context": "http://www.w3.org/ns/anno.jsonld", "type": "AnnotationPage", "items": items}
    return "x.json", json.dumps(page).encode()


WRITERS: dict[str, Callable[[str, Sequence[Mark]], tuple[str, bytes]]] = {
    "doccano": doccano,
    "label-studio": label_studio,
    "prodigy": prodigy,
    "cas-xmi": xmi,
    "w3c": lambda text, spans: web_annotation(text, spans, lambda _text, position: position),
}


@pytest.mark.parametrize("format_id", WRITERS)
@given(case=marked())
def test_any_spans_come_back_to_their_words(format_id: str, case: tuple[str, list[Mark]]) -> None:
    text, spans = case
    [article] = read(*WRITERS[format_id](text, spans))
    assert article.format == format_id
    assert article.draft.text == text.replace("\r\n", "\n")
    places = [(mention.start, mention.end) for claim in article.claims for mention in claim.mentions]
    lf = [tuple(position - text[:position].count("\r\n") for position in span) for span in spans]
    assert sorted(places) == sorted(lf)


@given(case=marked())
def test_web_annotations_in_utf16_are_told_by_their_quotes(case: tuple[str, list[Mark]]) -> None:
    text, spans = case
    [article] = read(*web_annotation(text, spans, utf16))
    found = {mention.quote for claim in article.claims for mention in claim.mentions}
    assert found == {text[slice(*span)].replace("\r\n", "\n") for span in spans}


@given(case=marked())
def test_brat_comes_back_to_its_words(case: tuple[str, list[Mark]], tmp_path_factory: pytest.TempPathFactory) -> None:
    text, spans = case
    text = text.replace("\r\n", "\n")
    spans = [span for span in spans if text[slice(*span)].strip()] or [(0, 1)]
    folder = tmp_path_factory.mktemp("brat")
    (folder / "a.txt").write_bytes(text.encode())
    lines = [f"T{number}\tL {_fragments(text, span)}" for number, span in enumerate(spans, 1)]
    (folder / "a.ann").write_bytes("\n".join(lines).encode())
    [article] = [one for one in read_articles(InputFile("a.txt", folder / "a.txt")) if isinstance(one, Incoming)]
    assert article.format == "brat"
    joined = ["".join("".join(one.split()) for one in quote) for quote in quotes(article)]
    assert joined == ["".join(text[slice(*span)].split()) for span in spans]


def _fragments(text: str, span: Mark) -> str:
    """Return a span as brat writes it: parted at line ends, its words behind it."""
    start, end = span
    parts: list[Mark] = []
    at = start
    for line in text[start:end].split("\n"):
        if line.strip():
            parts.append((at, at + len(line)))
        at += len(line) + 1
    words = " ".join(text[slice(*part)] for part in parts)
    return ";".join(f"{begin} {stop}" for begin, stop in parts) + f"\t{words}"


# single formats


class TestDoccano:
    def test_both_names_of_labels_are_read(self) -> None:
        first, second = read(
            "x.jsonl",
            json.dumps({"id": 4, "text": TEXT, "labels": [[*place("25 million"), "N"]], "author": "Ann"})
            + "\n"
            + json.dumps({"text": f"2 {TEXT}", "label": [[0, 1, "N"]]}),
        )
        assert (quotes(first), quotes(second)) == ([("25 million",)], [("2",)])
        assert (first.name, first.draft.metadata.byline) == ("#4", "Ann")

    def test_labels_of_whole_texts_are_told(self) -> None:
        [article] = read("x.jsonl", json.dumps({"text": TEXT, "label": ["politics"]}))
        assert article.claims == ()
        assert any("politics" in words for words in article.draft.warnings)

    def test_a_broken_line_is_told_and_the_rest_comes(self) -> None:
        content = json.dumps({"text": TEXT, "label": [[0, 4, "N"]]}) + "\n{broken\n"
        good, bad = read_articles(InputFile("x.jsonl", content=content.encode()))
        assert isinstance(good, Incoming)
        assert isinstance(bad, UnreadableSource)
        assert "line 2" in str(bad)

    def test_spans_beyond_the_text_are_told(self) -> None:
        [article] = read("x.jsonl", json.dumps({"text": "short one", "label": [[9000, 9005, "N"], [0, 5, "N"]]}))
        assert quotes(article) == [("short",)]
        assert any("1 mark could not be placed" in words for words in article.draft.warnings)


class TestLabelStudio:
    def test_results_of_one_region_are_one_claim(self) -> None:
        start, end = (utf16(TEXT, position) for position in place("25 million"))
        at = {"start": start, "end": end, "text": "25 million"}
        result = [
            {"id": "r", "type": "labels", "value": {**at, "labels": ["Number"]}},
            {"id": "r", "type": "choices", "value": {**at, "choices": ["false"]}},
            {"id": "r", "type": "textarea", "value": {**at, "text": ["it was 50"]}},
            {"id": "w", "type": "choices", "value": {"choices": ["politics"]}},
        ]
        task = {"id": 1, "data": {"text": TEXT}, "annotations": [{"result": result}]}
        [article] = read("x.json", json.dumps([{**task, "predictions": [{"result": [{"id": "p"}]}]}]))
        [claim] = article.claims
        assert claim.tags == ("Number", "false")
        assert [remark.text for remark in claim.remarks] == ["it was 50"]
        assert any("politics" in words for words in article.draft.warnings)
        assert any("1 mark of a model" in words for words in article.draft.warnings)

    def test_a_cancelled_annotation_brings_no_marks(self) -> None:
        result = [{"id": "r", "type": "labels", "value": {"start": 0, "end": 4, "labels": ["N"]}}]
        task = {"data": {"text": TEXT}, "annotations": [{"was_cancelled": True, "result": result}]}
        [article] = read("x.json", json.dumps([task]))
        assert article.claims == ()
        assert any("rejected" in words for words in article.draft.warnings)

    def test_a_place_that_is_wrong_is_found_by_its_words(self) -> None:
        value = {"start": 0, "end": 10, "text": "25 million", "labels": ["N"]}
        task = {"data": {"text": TEXT}, "annotations": [{"result": [{"id": "r", "type": "labels", "value": value}]}]}
        [article] = read("x.json", json.dumps([task]))
        assert quotes(article) == [("25 million",)]
        assert any("found by the words" in words for words in article.draft.warnings)


class TestProdigy:
    def test_a_rejected_task_brings_its_text_only(self) -> None:
        task = {"text": TEXT, "_input_hash": 1, "spans": [{"start": 0, "end": 4, "label": "N"}], "answer": "reject"}
        [article] = read("x.jsonl", json.dumps(task))
        assert article.claims == ()
        assert any("1 mark that was rejected" in words for words in article.draft.warnings)


class TestBrat:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        number, first, last = place("25 million", LF), place("Caf\u00e9", LF), place("near", LF)
        (tmp_path / "a.txt").write_bytes(LF.encode())
        (tmp_path / "a.ann").write_bytes(
            (
                f"T1\tNumber {number[0]} {number[1]}\t25 million\n"
                f"T2\tMulti {first[0]} {first[1]};{last[0]} {last[1]}\tCaf\u00e9 near\n"
                "#1\tAnnotatorNotes T1\tlooks odd\nA1\tVerdict T1 false\nA2\tNegated T2\n"
                "R1\tRel Arg1:T1 Arg2:T2\nE1\tNumber:T1\n"
            ).encode()
        )
        (tmp_path / "annotation.conf").write_text("[entities]\nNumber\n")
        return tmp_path

    def test_text_and_marks_are_one(self, folder: Path) -> None:
        for name in ("a.txt", "a.ann"):
            [article] = [one for one in read_articles(InputFile(name, folder / name)) if isinstance(one, Incoming)]
            assert quotes(article) == [("25 million",), ("Caf\u00e9", "near")]
            number, multi = article.claims
            assert (number.fields.status, number.tags, multi.tags) == ("false", ("Number",), ("Multi", "Negated"))
            assert [remark.text for remark in number.remarks] == ["looks odd"]
            assert any("2 relations" in words for words in article.draft.warnings)
            assert any("annotation.conf" in words for words in article.draft.warnings)

    def test_marks_without_their_text_say_so(self, folder: Path) -> None:
        (folder / "a.txt").unlink()
        with pytest.raises(UnreadableSource, match="not beside it"):
            list(read_articles(InputFile("a.ann", folder / "a.ann")))

    def test_in_an_archive_too(self, folder: Path) -> None:
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            for name in ("a.txt", "a.ann"):
                archive.write(folder / name, f"corpus/{name}")
        [article] = read("corpus.zip", packed.getvalue())
        assert (article.format, len(article.claims)) == ("brat", 2)

    def test_marks_that_hold_nothing_make_a_text(self, folder: Path) -> None:
        (folder / "a.ann").write_bytes(b"")
        [article] = [one for one in read_articles(InputFile("a.txt", folder / "a.txt")) if isinstance(one, Incoming)]
        assert (article.format, article.claims) == ("brat", ())

    def test_a_text_alone_is_a_text(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_text("A text of its own.")
        assert reader_for(InputFile("a.txt", tmp_path / "a.txt")).id == "text"


TSV = (
    "#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Claim|label|status\n"
    "#T_RL=webanno.custom.Says|kind|BT_webanno.custom.Claim\n"
    "\n\n#Text=Caf\u00e9 \U0001f600 cost 25 million .\n"
    "1-1\t0-4\tCaf\u00e9\t_\t_\t_\t_\n1-2\t5-7\t\U0001f600\tEmoji\t*\t_\t_\n1-3\t8-12\tcost\t_\t_\t_\t_\n"
    "1-4\t13-15\t25\tNumber[1]|Sum\\_up\tfalse[1]|*\tsays\t1-2\n1-5\t16-23\tmillion\tNumber[1]\tfalse[1]\t_\t_\n"
    "1-6\t24-25\t.\t_\t_\t_\t_\n\n#Text=\u05e9\u05dc\u05d5\u05dd .\n"
    "2-1\t27-31\t\u05e9\u05dc\u05d5\u05dd\t*[2]\t*[2]\t_\t_\n2-2\t32-33\t.\t_\t_\t_\t_\n"
)


def test_webanno_tsv_comes_with_spans_over_tokens_and_stacked_ones() -> None:
    for content in (TSV, TSV.replace("\n", "\r\n")):
        [article] = read("x.tsv", content)
        assert article.format == "webanno-tsv"
        assert article.draft.text == "Caf\u00e9 \U0001f600 cost 25 million .\n\n\u05e9\u05dc\u05d5\u05dd ."
        found = {
            quote: (claim.tags, claim.fields.status) for claim in article.claims for quote in [claim.mentions[0].quote]
        }
        assert found == {
            "\U0001f600": (("Emoji",), None),
            "25 million": (("Number",), "false"),
            "25": (("Sum_up",), None),
            "\u05e9\u05dc\u05d5\u05dd": (("Claim",), None),
        }


def project(raw: str, spans: Iterable[tuple[Mark, str]], shift: Callable[[int], int]) -> bytes:
    listed = "".join(
        f'<PlainTextSelection guid="S{number}" name={quoteattr(name)} startPosition="{shift(start)}" '
        f'endPosition="{shift(end)}" creatingUser="U"><Description>a memo</Description>'
        f'<Coding guid="X{number}"><CodeRef targetGUID="c1"/></Coding><NoteRef targetGUID="N1"/></PlainTextSelection>'
        for number, ((start, end), name) in enumerate(spans)
    )
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Sources/ABC.txt", raw.encode())
        archive.writestr(
            "project.qde",
            '<?xml version="1.0" encoding="utf-8"?><Project xmlns="urn:QDA-XML:project:1.0" name="p">'
            '<Users><User guid="U" name="Jo"/></Users><CodeBook><Codes><Code guid="C0" name="Top">'
            '<Code guid="C1" name="Child" color="#ff0000"><Description>what it is</Description></Code></Code>'
            "</Codes></CodeBook>"
            f'<Sources><TextSource guid="T" name="doc" plainTextPath="internal://abc.txt">{listed}</TextSource></Sources>'
            '<Notes><Note guid="N1" name="n"><PlainTextContent>a note</PlainTextContent></Note></Notes>'
            "</Project>",
        )
    return packed.getvalue()


class TestRefiQda:
    @pytest.mark.parametrize("mark_counts", [False, True])
    @pytest.mark.parametrize("line_ends_count", [False, True])
    @pytest.mark.parametrize("named", [True, False])
    def test_marks_and_line_ends_count_as_each_program_counts(
        self, mark_counts: bool, line_ends_count: bool, named: bool
    ) -> None:
        def shift(position: int) -> int:
            ends = 0 if line_ends_count else TEXT[:position].count("\r\n")
            return position - ends + mark_counts

        wanted = ["25 million", "he said", "The end \U0001f600", "near"]
        data = project(f"\ufeff{TEXT}", [(place(quote), quote if named else "") for quote in wanted], shift)
        [article] = read("x.qdpx", data)
        assert quotes(article) == [(quote,) for quote in wanted]

    def test_codes_are_tags_memos_rationale_and_notes_remarks(self) -> None:
        [article] = read("x.qdpx", project(TEXT, [(place("25 million"), "25 million")], lambda position: position))
        [claim] = article.claims
        assert (claim.tags, claim.fields.rationale) == (("Child",), "a memo")
        assert [(remark.text, remark.author) for remark in claim.remarks] == [("a note", "Jo")]
        child = next(tag for tag in article.tags if tag.name == "Child")
        assert (child.parent, child.definition, child.colour) == ("Top", "what it is", "#ff0000")


class TestWebAnnotation:
    def test_marks_without_a_text_are_for_the_article_with_their_address(self) -> None:
        annotation = {
            "@context": ["http://www.w3.org/ns/anno.jsonld"],
            "type": "Annotation",
            "motivation": "oa:assessing",
            "body": {"type": "TextualBody", "value": "false"},
            "target": {"source": "https://example.org/a", "selector": {"type": "TextQuoteSelector", "exact": "25"}},
        }
        [article] = read("x.jsonld", json.dumps(annotation))
        assert (article.onto, article.draft.text) == ("https://example.org/a", "")
        [claim] = article.claims
        assert (claim.fields.status, claim.mentions[0].quote, claim.mentions[0].start) == ("false", "25", -1)

    def test_a_text_beside_it_is_taken(self, tmp_path: Path) -> None:
        (tmp_path / "a.txt").write_bytes(TEXT.encode())
        annotation = {
            "type": "Annotation",
            "@context": "http://www.w3.org/ns/anno.jsonld",
            "target": {"source": "a.txt", "selector": {"type": "TextQuoteSelector", "exact": "25 million"}},
        }
        path = tmp_path / "x.json"
        path.write_text(json.dumps(annotation))
        [article] = [one for one in read_articles(InputFile("x.json", path)) if isinstance(one, Incoming)]
        assert (article.draft.text, quotes(article)) == (LF, [("25 million",)])

    def test_hypothesis_rows_come_with_tags_text_and_replies(self) -> None:
        row = {
            "id": "a",
            "user": "acct:jo@hypothes.is",
            "uri": "https://example.org/a",
            "created": "2026-11-01T10:00:00+00:00",
            "text": "is that so?",
            "tags": ["check"],
            "target": [
                {"selector": [{"type": "TextQuoteSelector", "exact": "25", "prefix": "cost ", "suffix": " mi"}]}
            ],
        }
        reply = {
            **row,
            "id": "b",
            "text": "it is",
            "tags": [],
            "target": [{}],
            "references": ["a"],
            "user": "acct:bo@h",
        }
        [article] = read("x.json", json.dumps({"total": 2, "rows": [reply, row]}))
        assert article.format == "hypothesis"
        [claim] = article.claims
        assert claim.tags == ("check",)
        assert [(remark.author, remark.text) for remark in claim.remarks] == [("jo", "is that so?"), ("bo", "it is")]


class TestHostile:
    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("x.json", "[" * 100_000),
            ("x.jsonl", '{"text": "a", "label": [[0, 1e400, "N"], [true, 2, "N"], ["0", "1", 5], null]}'),
            ("x.json", '{"data": {"text": "words"}, "annotations": [null, 5, {"result": {"a": 1}}]}'),
            ("x.json", '{"@context": "http://www.w3.org/ns/anno.jsonld", "target": [[[]], 5, null]}'),
            ("x.json", '{"rows": [{"uri": "u", "target": [5, null], "user": 5}]}'),
            ("x.xmi", '<xmi:XMI xmlns:xmi="http://www.omg.org/XMI"><a begin="-1" end="x" sofa="1"/></xmi:XMI>'),
            ("x.tsv", "#FORMAT=WebAnno TSV 3.3\n#T_SP=a|b\n\n#Text=x\n1-1\t99999999999-5\tx\t[[1]]\n"),
            ("x.ann", "T1\tA 5 1;9 2\tx\n"),
        ],
    )
    def test_what_is_malformed_is_told_or_left_out(self, name: str, content: str) -> None:
        try:
            found = list(read_articles(InputFile(name, content=content.encode())))
        except UnreadableSource:
            return
        for one in found:
            if isinstance(one, Incoming):
                quotes(one)

    def test_lone_surrogates_and_nuls_come_as_what_can_be_stored(self) -> None:
        content = '{"text": "a \\ud83d\\ude00 b \\ud800 c\\u0000 d", "label": [[0, 1, "L\\ud800\\u0000"], [4, 5, "B"]]}'
        [article] = read("x.jsonl", content)
        article.draft.text.encode()
        assert quotes(article)[0] == ("a",)
        assert all(tag.encode() and "\0" not in tag for claim in article.claims for tag in claim.tags)
