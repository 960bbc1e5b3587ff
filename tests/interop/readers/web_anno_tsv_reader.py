"""web-anno-tsv reads WebAnno TSV, sentence by sentence, as INCEpTION writes it.

It places marks within their sentences; where these begin is what their first token says. Its column of labels is the
second of the layer, which is the status.
"""

from __future__ import annotations

import importlib.metadata
import json
import zipfile

from interop import Export
from web_anno_tsv.web_anno_tsv import Reader
from web_annotation import code_points

REQUIRES = ["web-anno-tsv==0.0.1"]
READS = ["webanno-tsv", "webanno-tsv scheme=tag"]
LIMITS = {"backslashes": "it does not undo the escape of a backslash in a sentence, and then refuses its places"}

export = Export()
statuses: dict[tuple[str, int, int], str] = {}
undone = True
with zipfile.ZipFile(export.path) as archive:
    for row in map(json.loads, archive.read("articles.jsonl").decode().splitlines()):
        article = row["article_id"]
        text = export.texts[article]
        head, _, content = archive.read(f"{row['file']}.tsv").decode().partition("\n\n\n")
        assert head.startswith("#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Claim|label|status|")
        for number, block in enumerate(content.removesuffix("\n").split("\n\n")):
            lines = block.split("\n")
            if "\\\\" in lines[0]:
                undone = False
                lines = [line.replace("\\\\", "\\") if line.startswith("#Text=") else line for line in lines]
            first = next(line for line in lines if not line.startswith("#Text="))
            begin, _ = code_points(text, int(first.split("\t")[1].split("-")[0]), 0, "utf-16")
            for mark in Reader.get_annotated_sentence(lines, number).annotations:
                start, end = begin + mark.start, begin + mark.stop
                assert text[start:end] == mark.text
                export.found(start, end, mark.text, article=article)
                statuses[article, start, end] = mark.label
export.thing("backslashes", undone)
export.thing(
    "status",
    all(
        statuses[one["article_id"], one["start"], one["end"]] == export.claims[one["claim_id"]]["status"]
        for one in export.written
    ),
)
export.answer(f"web-anno-tsv {importlib.metadata.version('web-anno-tsv')}")
