"""`annotator articles`: the library's list."""

from __future__ import annotations

from typing import Any

from annotator.cli.command import DONE, Command, Session, no_arguments
from annotator.cli.output import counted, known
from annotator.domain.article import ArticleSummary


def _run(session: Session) -> int:
    lines = session.project.articles.all_summaries()
    if session.out.as_json:
        session.out.answer_with("articles", map(_values, lines))
        return DONE
    summaries = list(lines)
    header = ("ARTICLE", "PUBLISHED", "STATUS", "CHECKED", "TITLE")
    rows = [(s.article_id, s.published or "-", s.status, f"{s.checked}/{s.claims}", s.title) for s in summaries]
    session.out.table([header, *rows] if rows else [])
    session.out.line(counted(len(summaries), "article"))
    return DONE


def _values(summary: ArticleSummary) -> dict[str, Any]:
    return {
        "article_id": summary.article_id,
        "title": summary.title,
        "title_made": summary.title_made,
        "published": known(summary.published),
        "publisher": known(summary.publisher),
        "status": summary.status,
        "revision": summary.revision,
        "chars": summary.chars,
        "claims": summary.claims,
        "checked": summary.checked,
        # known once the program finds checkables
        "coverage": None,
    }


COMMAND = Command("articles", "list the articles", no_arguments, _run, makes_project=True)
