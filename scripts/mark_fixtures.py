"""Makes the exports in tests/fixtures/marks with the real programs, each in an environment of its own.

Usage: python scripts/mark_fixtures.py [doccano|label-studio|cassis]...   (all of them by default)

For each program a virtual environment is made in a temporary folder, the pinned package is installed there, and this
file runs itself in it. The annotator is neither needed nor imported. All of them annotate the same text, which has an
emoji, a combining accent, a line from right to left, and CRLF.
"""

from __future__ import annotations

import argparse
import json
import os
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
"""What is annotated; tests/importing/test_mark_fixtures.py has the same."""
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


MAKERS = {"doccano": doccano, "label-studio": label_studio, "cassis": cassis}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("programs", nargs="*", metavar="PROGRAM", help=", ".join(MAKERS))
    parser.add_argument("--here", action="store_true", help="in this very environment, which has the program")
    arguments = parser.parse_args()
    programs = arguments.programs or list(MAKERS)
    if arguments.here:
        OUT.mkdir(parents=True, exist_ok=True)
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
