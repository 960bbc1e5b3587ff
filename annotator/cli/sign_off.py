"""`annotator sign-off`: say that everything in an article was checked, or why it is let go all the same."""

from __future__ import annotations

from argparse import ArgumentParser
from dataclasses import asdict

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import stamp
from annotator.domain.sign_off import NOTHING_MISSING


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("article", metavar="ARTICLE", type=words, help="the article's id")
    parser.add_argument(
        "--reason", metavar="TEXT", type=words, default="", help="why it is signed off although something is missing"
    )
    parser.add_argument("--copies", action="store_true", help="a link without a saved or archived copy is missing, too")


def _run(session: Session) -> int:
    article_id, reason = session.arguments.article, session.arguments.reason
    # refuses, with what is missing, where there is no reason
    session.project.work.sign_off(article_id, reason, copies=session.arguments.copies)
    article = session.project.articles.get(article_id)
    signed = article.sign_off
    session.out.answer(
        {
            "article_id": article_id,
            "status": article.status,
            "signed_off_by": signed.by if signed else None,
            "signed_off_at": stamp(signed.at if signed else None),
            "seal": signed.seal or None if signed else None,
            "reason": signed.reason or None if signed else None,
            "in_spite": signed.in_spite if signed else False,
            **asdict(signed.missing if signed else NOTHING_MISSING),
        }
    )
    missing = signed.missing.missing if signed else ""
    session.out.line(f"{article_id}  {article.status}{f', although {missing}' if missing else ''}")
    if signed and signed.seal:
        session.out.line(f"    seal of the history: {signed.seal}")
    return DONE


COMMAND = Command("sign-off", "sign an article off", _arguments, _run)
