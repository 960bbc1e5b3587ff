"""Makes the exports in tests/fixtures/marks with the real programs, each in an environment of its own.

Usage: python scripts/mark_fixtures.py [doccano|label-studio|cassis|pyrefiqda|bconv]...   (all of them by default)

For each program a virtual environment is made in a temporary folder, the pinned package is installed there, and this
file runs itself in it. The annotator is neither needed nor imported. All of them annotate the same text, which has an
emoji, a combining accent, a line from right to left, and CRLF.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

OUT = Path(__file__).resolve().parent.parent / "tests" / "fixtures" / "marks"

TEXT = (
    "The mayor of Besanc\u0327on \U0001f3db said the bridge cost 25 million euros.\r\n"
    "\u05e8\u05d0\u05e9 \u05d4\u05e2\u05d9\u05e8 \u05d0\u05de\u05e8: 25 \u05de\u05d9\u05dc\u05d9\u05d5\u05df.\r\n"
    "A caf\u00e9 owner \U0001f9d1\u200d\U0001f373 called it \u201ctwice too much\u201d in 2019.\r\n"
)
"""What is annotated; tests/importing/test_mark_formats.py has the same."""
CORPUS = OUT.parent / "cas" / "corpus.json"
PIECES = (
    *"abc .,\n&<>\"'\t",
    "\u00e9", "e\u0301", "\u0327", "\U0001f600", "\U0001f9d1\u200d\U0001f373", "\U0001f1e9\U0001f1ea", "\U00020000",
    "\u05e9\u05dc\u05d5\u05dd", "\u0645\u0631\u062d\u0628\u0627", "\u064e", "\u200f", "\u202e", "\ud55c", "\u2028",
    "\r\n", "word ", " 25 million ",
)  # fmt: skip
"""What the texts of the corpus are made of: what counts differently in code points, UTF-16 and letters."""
MARKS = (
    ("Besanc\u0327on \U0001f3db", "Place"),
    ("25 million euros", "Number"),
    ("25 \u05de\u05d9\u05dc\u05d9\u05d5\u05df", "Number"),
    ("A caf\u00e9 owner \U0001f9d1\u200d\U0001f373", "Person"),
    ("twice too much", "Quotation"),
)

PACKAGES = {
    "doccano": ("doccano==1.8.4", "marshmallow<4", "numpy<2", "scipy<1.14"),
    "label-studio": ("label-studio-sdk==2.1.2",),
    "cassis": ("dkpro-cassis==0.12.0",),
    "pyrefiqda": ("pyrefiqda==0.3.1",),
    "bconv": ("bconv==1.2.1",),
}


def places(text: str = TEXT) -> list[tuple[int, int, str]]:
    found = []
    for quote, label in MARKS:
        start = text.index(quote)
        found.append((start, start + len(quote), label))
    return found


def utf16(text: str, position: int) -> int:
    return len(text[:position].encode("utf-16-le")) // 2


# doccano: its own models and its own exporter, on a database in memory


def doccano() -> None:
    import backend  # type: ignore[import-not-found]

    sys.path.insert(0, str(Path(backend.__file__).parent))
    os.environ |= {"DJANGO_SETTINGS_MODULE": "config.settings.development", "DATABASE_URL": "sqlite:////:memory:"}
    import django  # type: ignore[import-not-found]
    from django.conf import settings  # type: ignore[import-not-found]

    django.setup()
    settings.DATABASES["default"]["NAME"] = ":memory:"
    from django.core.management import call_command  # type: ignore[import-not-found]

    call_command("migrate", verbosity=0)
    _doccano_project(relations=False, name="doccano.jsonl")
    _doccano_project(relations=True, name="doccano-relations.jsonl")
    _doccano_intents()


def _doccano_project(*, relations: bool, name: str) -> None:
    from django.contrib.auth import get_user_model  # type: ignore[import-not-found]
    from label_types.models import RelationType, SpanType  # type: ignore[import-not-found]
    from labels.models import Relation, Span  # type: ignore[import-not-found]
    from projects.models import SequenceLabelingProject  # type: ignore[import-not-found]

    user, _ = get_user_model().objects.get_or_create(username="anna")
    project = SequenceLabelingProject.objects.create(
        name=name, created_by=user, project_type="SequenceLabeling", use_relation=relations, allow_overlapping=True,
        collaborative_annotation=True,
    )  # fmt: skip
    example = _doccano_example(project, user)
    spans = []
    for start, end, label in places():
        span_type, _ = SpanType.objects.get_or_create(project=project, text=label)
        spans.append(
            Span.objects.create(example=example, user=user, label=span_type, start_offset=start, end_offset=end)
        )
    if relations:
        relation_type = RelationType.objects.create(project=project, text="says")
        Relation.objects.create(example=example, user=user, from_id=spans[3], to_id=spans[4], type=relation_type)
    _doccano_export(project, name)


def _doccano_intents() -> None:
    from django.contrib.auth import get_user_model
    from label_types.models import CategoryType, SpanType
    from labels.models import Category, Span
    from projects.models import IntentDetectionAndSlotFillingProject

    user, _ = get_user_model().objects.get_or_create(username="anna")
    project = IntentDetectionAndSlotFillingProject.objects.create(
        name="intents", created_by=user, project_type="IntentDetectionAndSlotFilling", collaborative_annotation=True
    )
    example = _doccano_example(project, user)
    for start, end, label in places():
        span_type, _ = SpanType.objects.get_or_create(project=project, text=label)
        Span.objects.create(example=example, user=user, label=span_type, start_offset=start, end_offset=end)
    category = CategoryType.objects.create(project=project, text="politics")
    Category.objects.create(example=example, user=user, label=category)
    _doccano_export(project, "doccano-intents.jsonl")


def _doccano_example(project: Any, user: Any) -> Any:
    from examples.models import Comment, Example  # type: ignore[import-not-found]

    example = Example.objects.create(project=project, text=TEXT, meta={"url": "https://example.org/bridge"})
    Comment.objects.create(example=example, user=user, text="the whole is odd")
    return example


def _doccano_export(project: Any, name: str) -> None:
    from data_export.celery_tasks import create_collaborative_dataset  # type: ignore[import-not-found]
    from data_export.pipeline.factories import create_formatter, create_writer  # type: ignore[import-not-found]

    with tempfile.TemporaryDirectory() as folder:
        formatters, writer = create_formatter(project, "JSONL"), create_writer("JSONL")
        create_collaborative_dataset(project, folder, confirmed_only=False, formatters=formatters, writer=writer)
        (OUT / name).write_bytes(Path(folder, "all.jsonl").read_bytes())


# Label Studio: regions by the SDK's label interface, the short form by its converter


CONFIG = """<View>
  <Labels name="label" toName="text">
    <Label value="Place"/><Label value="Number"/><Label value="Person"/><Label value="Quotation"/>
  </Labels>
  <Choices name="topic" toName="text"><Choice value="politics"/><Choice value="sport"/></Choices>
  <Text name="text" value="$text"/>
</View>"""


def label_studio() -> None:
    from label_studio_sdk.converter import Converter  # type: ignore[import-not-found]
    from label_studio_sdk.label_interface import LabelInterface  # type: ignore[import-not-found]
    from label_studio_sdk.label_interface.objects import AnnotationValue  # type: ignore[import-not-found]

    interface = LabelInterface(CONFIG)
    control, topic = interface.get_control("label"), interface.get_control("topic")
    regions = [
        control.label(label=label, start=utf16(TEXT, start), end=utf16(TEXT, end), text=TEXT[start:end])
        for start, end, label in places()
    ]
    regions.append(topic.label("politics"))
    results = [json.loads(region.to_json()) for region in regions]
    for number, result in enumerate(results):
        result["id"] = f"region{number}"
    annotation = AnnotationValue(result=results, completed_by=1).model_dump(exclude_none=True)
    annotation |= {"id": 7, "was_cancelled": False}
    for key in ("created_at", "updated_at"):
        annotation[key] = "2026-11-20T10:00:00.000000Z"
    prediction = {"id": 1, "result": [{**results[0], "id": "guess"}], "model_version": "m"}
    task = {
        "id": 3,
        "data": {"text": TEXT, "title": "The bridge"},
        "annotations": [annotation],
        "predictions": [prediction],
    }
    (OUT / "label-studio.json").write_text(json.dumps([task], ensure_ascii=False, indent=1), encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        converter = Converter(CONFIG, folder)
        source = Path(folder, "in.json")
        source.write_text(json.dumps([task]), encoding="utf-8")
        converter.convert_to_json_min(str(source), str(Path(folder, "out")), is_dir=False)
        (OUT / "label-studio-min.json").write_bytes(Path(folder, "out", "result.json").read_bytes())


# UIMA CAS by dkpro-cassis


def cassis() -> None:
    from cassis import Cas, TypeSystem  # type: ignore[import-not-found]
    from cassis.typesystem import TYPE_NAME_STRING  # type: ignore[import-not-found]

    types = TypeSystem()
    span = types.create_type(name="webanno.custom.Claim", supertypeName="uima.tcas.Annotation")
    for feature in ("label", "status", "comment"):
        types.create_feature(domainType=span, name=feature, rangeType=TYPE_NAME_STRING)
    token = types.create_type(
        name="de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token", supertypeName="uima.tcas.Annotation"
    )
    relation = types.create_type(name="webanno.custom.Says", supertypeName="uima.tcas.Annotation")
    for feature in ("Governor", "Dependent"):
        types.create_feature(domainType=relation, name=feature, rangeType=span)
    cas = Cas(typesystem=types)
    cas.sofa_string, cas.sofa_mime = TEXT, "text/plain"
    cas.add(token(begin=0, end=3))
    marks = []
    for start, end, label in places():
        marks.append(span(begin=start, end=end, label=label))
    marks[1].status, marks[1].comment = "false", "it was 50"
    for mark in marks:
        cas.add(mark)
    cas.add(relation(begin=marks[4].begin, end=marks[4].end, Governor=marks[3], Dependent=marks[4]))
    cas.to_xmi(OUT / "cassis.xmi")
    cas.to_json(OUT / "cassis.json")
    corpus = [_cassis_corpus(random.Random(seed)) for seed in range(24)]  # noqa: S311 - the same texts each time
    CORPUS.write_text(json.dumps(corpus, indent=0), encoding="ascii")


def _cassis_corpus(chance: random.Random) -> dict[str, Any]:
    """Return a text by chance with marks anywhere in it, as XMI, and what cassis itself reads of that again."""
    from cassis import Cas, TypeSystem, load_cas_from_xmi
    from cassis.typesystem import TYPE_NAME_STRING

    types = TypeSystem()
    span = types.create_type(name="webanno.custom.Claim", supertypeName="uima.tcas.Annotation")
    types.create_feature(domainType=span, name="label", rangeType=TYPE_NAME_STRING)
    text = "W" + "".join(chance.choice(PIECES) for _ in range(chance.randint(20, 80))) + "W"
    cas = Cas(typesystem=types)
    cas.sofa_string, cas.sofa_mime = text, "text/plain"
    for number in range(6):
        begin = chance.randrange(len(text))
        cas.add(span(begin=begin, end=min(len(text), begin + chance.randint(1, 30)), label=f"L{number}"))
    xmi = cas.to_xmi()
    back = load_cas_from_xmi(xmi, typesystem=types)
    marks = [[mark.begin, mark.end, mark.get_covered_text(), mark.label] for mark in back.select(span)]
    return {"xmi": xmi, "text": back.sofa_string, "marks": marks}


# REFI-QDA by pyrefiqda, from its own classes of the standard's schema


def pyrefiqda() -> None:
    from pyrefiqda import RefiProject
    from pyrefiqda.models import project as model

    codes = {label: f"00000000-0000-4000-8000-{number:012}" for number, label in enumerate(dict(MARKS).values(), 1)}
    user, text = "10000000-0000-4000-8000-000000000001", "20000000-0000-4000-8000-000000000001"
    selections = [
        model.PlainTextSelectionType(
            guid=f"30000000-0000-4000-8000-{number:012}",
            name=TEXT[start:end],
            start_position=start,
            end_position=end,
            creating_user=user,
            coding=[
                model.CodingType(
                    guid=f"40000000-0000-4000-8000-{number:012}", code_ref=model.CodeRefType(target_guid=codes[label])
                )
            ],
        )
        for number, (start, end, label) in enumerate(places(), 1)
    ]
    code = [model.CodeType(guid=guid, name=label, is_codable=True, color="#d02090") for label, guid in codes.items()]
    source = model.TextSourceType(
        guid=text, name="The bridge", plain_text_path=f"internal://{text}.txt", plain_text_selection=selections
    )
    project = model.Project(
        name="Bridge",
        origin="pyrefiqda",
        users=model.UsersType(user=[model.UserType(guid=user, name="Anna")]),
        code_book=model.CodeBookType(codes=model.CodesType(code=code)),
        sources=model.SourcesType(text_source=[source]),
    )
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, f"{text}.txt").write_bytes(TEXT.encode())
        RefiProject.save(project, OUT / "pyrefiqda.qdpx", folder)


# brat by bconv: the text and the marks beside it. It writes LF, as brat wants it


def bconv() -> None:
    import bconv  # type: ignore[import-not-found]

    text = TEXT.replace("\r\n", "\n")
    document = bconv.loads(text, fmt="txt", single_section=True)
    entities = [
        bconv.Entity(f"{number}", text[start:end], [(start, end)], type=label)
        for number, (start, end, label) in enumerate(places(text), 1)
    ]
    document[0].add_entities(entities)
    with (OUT / "bconv.ann").open("w", encoding="utf-8", newline="") as stream:
        bconv.dump(document, stream, fmt="brat", att="type")
    with (OUT / "bconv.txt").open("w", encoding="utf-8", newline="") as stream:
        bconv.dump(document, stream, fmt="txt")


MAKERS = {
    "doccano": doccano,
    "label-studio": label_studio,
    "cassis": cassis,
    "pyrefiqda": pyrefiqda,
    "bconv": bconv,
}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", help=", ".join(MAKERS))
    parser.add_argument("--here", action="store_true", help="in this very environment, which has the program")
    arguments = parser.parse_args()
    programs = arguments.programs or list(MAKERS)
    if arguments.here:
        for folder in (OUT, CORPUS.parent):
            folder.mkdir(parents=True, exist_ok=True)
        for program in programs:
            MAKERS[program]()
        return 0
    for program in programs:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, "-m", "venv", folder], check=True)
            python = Path(folder, "Scripts" if os.name == "nt" else "bin", "python")
            subprocess.run([python, "-m", "pip", "install", "--quiet", *PACKAGES[program]], check=True)
            subprocess.run([python, __file__, "--here", program], check=True)
        print(f"{program}: done")
    return 0


if __name__ == "__main__":
    sys.exit(main())
