"""Apache Annotator matches both selectors of each annotation in a page with the text; it counts code points.

A quote must be found at the very place that the position says: by its exact words, prefix and suffix.
"""

from __future__ import annotations

import json
from collections import defaultdict
from typing import Any

from interop import Export
from web_annotation import code_points
from web_page import ran, version

REQUIRES: list[str] = []
NPM = ["@apache-annotator/dom@0.2.0", "@apache-annotator/selector@0.2.0", "jsdom@26.1.0"]
READS = ["w3c"]

PROGRAM = """
const { createTextQuoteSelectorMatcher, createTextPositionSelectorMatcher } = await import('@apache-annotator/dom');
const found = [];
for (const { source, text, selectors } of input) {
  const place = page(text);
  const offset = (range) => {
    const before = document.createRange();
    before.setStart(place, 0);
    before.setEnd(range.startContainer, range.startOffset);
    return before.toString().length;
  };
  for (const [quote, position] of selectors) {
    const [range] = await all(createTextPositionSelectorMatcher(position)(place));
    const quoted = await all(createTextQuoteSelectorMatcher(quote)(place));
    const at = offset(range);
    if (!quoted.some((one) => offset(one) === at && one.toString() === range.toString())) throw new Error(quote.exact);
    found.push([source, at, at + range.toString().length, range.toString()]);
  }
}
async function all(matches) {
  const every = [];
  for await (const match of matches) every.push(match);
  return every;
}
console.log(JSON.stringify(found));
"""

export = Export()
items = json.loads(export.path.read_text("utf-8"))["first"]["items"]
sources = {item["target"]["source"]["id"]: item["target"]["source"] for item in reversed(items)}
on_source: dict[str, list[Any]] = defaultdict(list)
for item in items:
    on_source[item["target"]["source"]["id"]].append(item["target"]["selector"])
pages = [{"source": source, "text": sources[source]["value"], "selectors": on} for source, on in on_source.items()]
for source, first, last, quote in ran(PROGRAM, pages):
    # where it stands in the page, in units of JavaScript
    start, end = code_points(sources[source]["value"], first, last, "utf-16")
    export.found(start, end, quote, article=sources[source]["annotator:article_id"])
export.answer(f"@apache-annotator/dom {version('@apache-annotator/dom')}")
