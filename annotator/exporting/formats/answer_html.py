"""The answer page: an article with its marks and what the writer is asked beside it, answered in any browser.

One self-contained file. What is typed on it is saved as a small file, which `importing/answers/page.py` reads. By
whom something was asked, comments, and what the desk noted for itself are not on it; confidential evidence as in all
formats.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Hashable, Iterator
from pathlib import Path
from typing import Any

from annotator.domain.documents import ExportDocument
from annotator.exporting.answer_page.asked import WHAT, asked_of
from annotator.exporting.format import Export, Purpose, Thing, Writer
from annotator.exporting.losses import Loss, lost
from annotator.exporting.options import Options
from annotator.messages import message
from annotator.reporting.wording import Wording

_NOT_SHOWN = message("Nothing is asked about the claim, and only what is asked is told (-o what=all).")
_NOTE = message("The source is shown, and not the note of the desk on it.")


def _write(export: Export) -> None:
    from annotator.exporting.answer_page import markup
    from annotator.exporting.json_arrays import safe_json
    from annotator.exporting.names import safe_name

    scale, several = export.scale(), export.source.counts().articles > 1
    data: dict[str, Any] = {"articles": [], "queries": [], "corrections": []}
    titles = []
    with export.output.file() as stream:
        for number, document in enumerate(export.documents()):
            title = document.article.title
            if not number:
                begun = markup.head(export.title if several else title, scale, export.wording)
                stream.write((begun + markup.intro(export.title if several else "", export.wording)).encode())
            asked = asked_of(document, export.options.text("what"))
            article = markup.ArticleMarkup(document, asked, scale, export.wording, f"a{number}-", 2 if several else 1)
            for part in article.parts(len(data["queries"]), len(data["corrections"])):
                stream.write(part.encode())
            titles.append(title)
            _note(data, document, article)
        if not titles:
            stream.write(
                (markup.head(export.title, scale, export.wording) + markup.intro(export.title, export.wording)).encode()
            )
        page = hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()
        name = safe_name(titles[0] if len(titles) == 1 else export.title)
        data |= {"project": export.source.project_id(), "seal": export.seal().seal, "page": page}
        data |= {"file": f"answers-{name}.json", "words": _script_words(export.wording)}
        stream.write(markup.foot(safe_json(data), titles, export.wording).encode())


def _note(data: dict[str, Any], document: ExportDocument, article: Any) -> None:
    """Add what the page must know of an article to name what is answered."""
    row, revision = document.article, document.revision
    data["articles"].append({"article_id": row.article_id, "revision": revision.number, "sha256": revision.sha256})
    data["queries"] += [{"query_id": one.query_id, "question": one.question or ""} for one in article.queries]
    data["corrections"] += [
        {"mention_id": mention.mention_id, "quote": mention.quote, "correction": correction}
        for mention, correction in article.corrections
    ]


def _script_words(wording: Wording) -> dict[str, str]:
    from annotator.exporting.answer_page.words import SCRIPT

    return {key: wording.say(said) for key, said in SCRIPT.items()}


def _fits(document: ExportDocument, options: Options) -> Iterator[Loss]:
    shown = asked_of(document, options.text("what")).by_claim()
    for claim_id in document.first_met:
        claim = document.claims[claim_id]
        if claim_id not in shown and claim["rationale"]:
            yield lost(Thing.RATIONALE, claim_id, _NOT_SHOWN)
        for one in claim.evidence:
            if claim_id not in shown:
                yield lost(Thing.EVIDENCE, one["evidence_id"], _NOT_SHOWN)
            elif one["note"]:
                yield lost(Thing.EVIDENCE, one["evidence_id"], _NOTE)


def _read_back(path: Path, _options: Options) -> Iterator[Hashable]:
    from annotator.exporting.answer_page.reading import places_on_page

    return places_on_page(path)


WRITER = Writer(
    "answer-html",
    message("Answer page for the writer (HTML)"),
    (".html", ".htm"),
    _write,
    _read_back,
    options=(WHAT,),
    holds=frozenset({Thing.EVIDENCE, Thing.RATIONALE, Thing.CORRECTION}),
    fits=_fits,
    unholdable=re.compile("\0"),
    distinct=True,
    work=True,
    purpose=Purpose.HANDBACK,
)
