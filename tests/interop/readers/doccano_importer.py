"""doccano imports the file with its own importer into a sequence labeling project, as its server would.

Its Django application runs here without a server: a database of its own, its tables, then the code that its worker runs
for an uploaded file. Overlapping spans are allowed in the project where the export has kept them.
"""

from __future__ import annotations

import importlib.util
import json
import os
import sys
import tempfile

from interop import Export

REQUIRES = ["doccano==1.8.4", "numpy==1.26.4", "setuptools==79.0.1", "marshmallow==3.26.1"]
READS = ["doccano", "doccano scheme=tag overlaps=keep"]

export = Export()
found = importlib.util.find_spec("backend")
assert found is not None
assert found.submodule_search_locations
sys.path.insert(0, next(iter(found.submodule_search_locations)))
folder = tempfile.mkdtemp(prefix="doccano-")
os.environ.update(
    DJANGO_SETTINGS_MODULE="config.settings.development",
    DATABASE_URL=f"sqlite:///{folder}/doccano.db",
    MEDIA_ROOT=folder,
)

import django  # noqa: E402

django.setup()

from data_import.datasets import load_dataset  # noqa: E402
from data_import.pipeline.catalog import create_file_format  # noqa: E402
from data_import.pipeline.readers import FileName  # noqa: E402
from django.contrib.auth import get_user_model  # noqa: E402
from django.core.management import call_command  # noqa: E402
from examples.models import Example  # noqa: E402
from labels.models import Span  # noqa: E402
from projects.models import ProjectType, SequenceLabelingProject  # noqa: E402

call_command("migrate", verbosity=0)
user = get_user_model().objects.create_user("reader")
project = SequenceLabelingProject.objects.create(
    name="reader",
    description="",
    created_by=user,
    project_type=ProjectType.SEQUENCE_LABELING,
    allow_overlapping=export.options.get("overlaps") == "keep",
)
name = FileName(full_path=str(export.path), generated_name="nasty.jsonl", upload_name="nasty.jsonl")
dataset = load_dataset(
    ProjectType.SEQUENCE_LABELING,
    create_file_format("JSONL"),
    [name],
    project,
    encoding="Auto",  # what its form has: the writer must not need another choice
    column_data="text",
    column_label="label",
)
dataset.save(user, batch_size=1000)
assert not dataset.errors, [error.dict() for error in dataset.errors]

labels: dict[tuple[str, int, int], str] = {}
for span in Span.objects.select_related("example", "label"):
    text = span.example.text
    export.found(span.start_offset, span.end_offset, text[span.start_offset : span.end_offset], text=text)
    labels[text, span.start_offset, span.end_offset] = span.label.text
rows = [row for example in Example.objects.all() for row in json.loads(example.meta["annotations"])]
said = {row["claim_id"]: row for row in rows}
written = {mention["claim_id"] for mention in export.written}
if "scheme" not in export.options:
    export.thing(
        "status",
        all(
            labels[export.texts[one["article_id"]], one["start"], one["end"]]
            == export.claims[one["claim_id"]]["status"]
            for one in export.written
        ),
    )
export.thing("text", sorted(example.text for example in Example.objects.all()) == sorted(export.texts.values()))
export.thing("rationale", all(said[key]["rationale"] == export.claims[key]["rationale"] for key in written))
export.thing("tag", all(said[key]["tags"] == export.claims[key]["tags"] for key in written))
export.thing(
    "evidence",
    all(
        [(e["stance"], e["title"], e["url"], e["quote"]) for e in said[key]["evidence"]]
        == [(e["stance"], e["title"], e["url"], e["quote"]) for e in export.claims[key]["evidence"]]
        for key in written
    ),
)
export.answer("doccano 1.8.4")
