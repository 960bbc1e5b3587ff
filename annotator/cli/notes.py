"""`annotator ask`, `queries`, `close-query`, `comment`, `corrections`: what people have put on articles and claims."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted, known, moment, stamp
from annotator.domain.work import Correction, Query, QueryState

# queries


def _queries_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--article", metavar="ID", type=words, default="", help="only those on this article")
    parser.add_argument("--open", action="store_true", help="only those that wait for an answer")


def _queries(session: Session) -> int:
    if session.arguments.article:
        session.project.articles.get(session.arguments.article)  # raises where there is none
    state = QueryState.OPEN if session.arguments.open else None
    found = session.project.work.queries(session.arguments.article, state=state)
    session.out.answer({"queries": [_query_values(query) for query in found]})
    rows = [(query.query_id, query.state.value, moment(query.asked_at), _asked(query)) for query in found]
    session.out.table([("QUERY", "STATE", "ASKED", "QUESTION"), *rows] if rows else [])
    waiting = sum(query.state is QueryState.OPEN for query in found)
    session.out.line(f"{len(found):,} {'query' if len(found) == 1 else 'queries'}, {waiting:,} open")
    return DONE


def _ask_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument("question", metavar="QUESTION", type=words, help="in quotation marks")
    parser.add_argument("--claim", metavar="CLAIM", type=words, default="", help="the claim that it is about")


def _ask(session: Session) -> int:
    given = session.arguments
    asked = session.project.work.ask(given.article, given.question, given.claim)
    session.out.answer({"query_id": asked.id})
    session.out.line(asked.id)
    return DONE


def _close_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("query", metavar="QUERY", type=words, help="the query's id")
    parser.add_argument(
        "--on-behalf", action="store_true", help="also where somebody else raised it, who is to close it otherwise"
    )


def _close(session: Session) -> int:
    query_id, work = session.arguments.query, session.project.work
    work.close(query_id, on_behalf=session.arguments.on_behalf)
    state = work.query(query_id).state.value
    session.out.answer({"query_id": query_id, "state": state})
    session.out.line(f"{query_id}  {state}")
    return DONE


def _asked(query: Query) -> str:
    parts = [f"{query.asked_by}: {query.question}", *([f"-> {query.answer}"] if query.answer else [])]
    return " ".join(" ".join(parts).split())


def _query_values(query: Query) -> dict[str, Any]:
    return {
        "query_id": query.query_id,
        "article_id": query.article_id,
        "claim_id": known(query.claim_id),
        "question": query.question,
        "answer": known(query.answer),
        "state": query.state.value,
        "asked_by": query.asked_by,
        "asked_at": stamp(query.asked_at),
        "answered_at": stamp(query.answered_at),
    }


# comments


def _comment_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", nargs="?", type=words, default="", help="the article's id")
    parser.add_argument("text", metavar="TEXT", type=words, help="the comment, in quotation marks; @Name names people")
    parser.add_argument("--claim", metavar="ID", type=words, default="", help="comment on this claim instead")


def _check_comment(parser: ArgumentParser, arguments: Namespace) -> None:
    if bool(arguments.article) == bool(arguments.claim):
        parser.error("give either ARTICLE or --claim ID, and the text in quotation marks")


def _comment(session: Session) -> int:
    given, work = session.arguments, session.project.work
    added = work.comment(given.text, article_id=given.article, claim_id=given.claim)
    named = list(work.mentioned(work.one_comment(added.id)))
    session.out.answer({"comment_id": added.id, "named": named})
    session.out.line("  for ".join([added.id, *([", ".join(named)] if named else [])]))
    return DONE


# the corrections log


def _corrections_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--article", metavar="ID", type=words, default="", help="only those of this article")


def _corrections(session: Session) -> int:
    if session.arguments.article:
        session.project.articles.get(session.arguments.article)
    found = session.project.work.corrections(session.arguments.article)
    session.out.answer({"corrections": [_correction_values(line) for line in found]})
    for line in found:
        session.out.line(f"{line.correction_id}  {moment(line.made_at)}  {line.made_by}")
        for name, text in (("was", line.fields.old), ("now", line.fields.new), ("why", line.fields.why),
                           ("note", line.fields.public_note)):  # fmt: skip
            if text:
                session.out.line(f"    {name:4}  {' '.join(text.split())}")
    session.out.line(counted(len(found), "correction"))
    return DONE


def _correction_values(line: Correction) -> dict[str, Any]:
    return {
        "correction_id": line.correction_id,
        "article_id": line.article_id,
        "claim_id": known(line.claim_id),
        "old": line.fields.old,
        "new": line.fields.new,
        "why": known(line.fields.why),
        "public_note": known(line.fields.public_note),
        "made_by": line.made_by,
        "made_at": stamp(line.made_at),
    }


QUERIES = Command("queries", "list the queries to writers", _queries_arguments, _queries)
ASK = Command("ask", "ask the writer of an article", _ask_arguments, _ask)
CLOSE = Command("close-query", "close a query to a writer", _close_arguments, _close)
COMMENT = Command("comment", "comment on an article or a claim", _comment_arguments, _comment, _check_comment)
CORRECTIONS = Command("corrections", "list the corrections log", _corrections_arguments, _corrections)
