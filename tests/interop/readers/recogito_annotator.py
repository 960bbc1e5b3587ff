"""Recogito's text annotator finds the annotations in a page with the article's text; it counts UTF-16 code units."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from interop import Export
from web_annotation import code_points
from web_page import ran, version

REQUIRES: list[str] = []
NPM = ["@recogito/text-annotator@4.1.1", "jsdom@26.1.0"]
READS = ["w3c unit=utf-16"]

PROGRAM = """
const { W3CTextFormat, reviveSelector } = await import('@recogito/text-annotator');
const found = [];
for (const { source, text, annotations } of input) {
  const place = page(text);
  const format = W3CTextFormat(source, place);
  for (const annotation of annotations) {
    const { parsed, error } = format.parse(annotation);
    if (error) throw error;
    const [selector] = parsed.target.selector;
    const { range } = reviveSelector(selector, place);
    const said = Object.fromEntries(parsed.bodies.map(({ purpose, value }) => [purpose, value]));
    found.push([source, selector.start, selector.end, range.toString(), said]);
  }
}
console.log(JSON.stringify(found));
"""

export = Export()
items = json.loads(export.path.read_text("utf-8"))["first"]["items"]
sources = {item["target"]["source"]["id"]: item["target"]["source"] for item in reversed(items)}
on_source: dict[str, list[Any]] = defaultdict(list)
for item in items:
    on_source[item["target"]["source"]["id"]].append(item)
pages = [{"source": source, "text": sources[source]["value"], "annotations": on} for source, on in on_source.items()]
same = {"status": True, "rationale": True}
by_place = {(one["article_id"], one["start"], one["end"]): export.claims[one["claim_id"]] for one in export.written}
for source, first, last, quote, said in ran(PROGRAM, pages):
    text, article = sources[source]["value"], sources[source]["annotator:article_id"]
    start, end = code_points(text, first, last, "utf-16")
    export.found(start, end, quote, article=article)
    claim = by_place[article, start, end]
    same["status"] &= said["oa:assessing"] == claim["status"]
    same["rationale"] &= said.get("commenting") == claim["rationale"]
for name, kept in same.items():
    export.thing(name, kept)
export.answer(f"@recogito/text-annotator {version('@recogito/text-annotator')}")
