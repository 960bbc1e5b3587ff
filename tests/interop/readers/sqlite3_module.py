"""Python's own sqlite3: the plain tables, joined by hand."""

from __future__ import annotations

import sqlite3
from contextlib import closing

from interop import Export

READS = ["sqlite"]

export = Export()
with closing(sqlite3.connect(f"{export.path.as_uri()}?mode=ro", uri=True)) as connection:
    texts = dict(connection.execute("SELECT article_id, text FROM revisions"))
    joined = connection.execute(
        "SELECT r.article_id, m.start_char, m.end_char, m.start_utf16, m.end_utf16, m.start_byte, m.end_byte, m.quote"
        " FROM mentions m JOIN revisions r USING (revision_id)"
    )
    units = True
    for article, start, end, start_16, end_16, start_byte, end_byte, quote in joined:
        text = texts[article]
        assert text[start:end] == quote
        units &= text.encode("utf-16-le")[2 * start_16 : 2 * end_16].decode("utf-16-le") == quote
        units &= text.encode()[start_byte:end_byte].decode() == quote
        export.found(start, end, quote, article=article)
    claims = {
        row[0]: row[1:] for row in connection.execute("SELECT claim_id, wording, rationale, claimant FROM claims")
    }
    sources = sorted(connection.execute("SELECT claim_id, stance, title, url, quote FROM evidence"))
    tagged = sorted(connection.execute("SELECT claim_id, name FROM claim_tags JOIN tags USING (tag_id)"))
    acts = connection.execute("SELECT count(*), count(label) FROM history").fetchone()
export.thing("units", units)
export.thing("text", texts == export.texts)
told = export.claims
export.thing(
    "rationale", {key: (one["wording"], one["rationale"], one["claimant"]) for key, one in told.items()} == claims
)
export.thing(
    "evidence",
    sources
    == sorted(
        (key, e["stance"], e["title"], e["url"], e["quote"]) for key, one in told.items() for e in one["evidence"]
    ),
)
export.thing("tag", tagged == sorted((key, name) for key, one in told.items() for name in one["tags"]))
export.thing("history", acts[0] > len(export.mentions) and acts[0] == acts[1])
export.answer(f"sqlite3 {sqlite3.sqlite_version}")
