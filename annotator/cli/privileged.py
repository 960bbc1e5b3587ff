"""`annotator privileged`: the log of privileged remarks; with --counsel, one is written down."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import known, moment, stamp


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("text", metavar="TEXT", nargs="?", type=words, default="", help="what counsel advised")
    parser.add_argument("--counsel", metavar="NAME", type=words, default="", help="who advised: writes a remark down")
    parser.add_argument("--subject", metavar="WORDS", type=words, default="", help="what the log says of it")
    parser.add_argument("--article", metavar="ID", type=words, default="", help="the article that it is on")
    parser.add_argument("--claim", metavar="ID", type=words, default="", help="the claim that it is on")
    parser.add_argument("--show", metavar="ID", type=words, default="", help="show one of them whole")
    parser.add_argument("--remove", metavar="ID", type=words, default="", help="remove one of them")


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    if arguments.text and not arguments.counsel:
        parser.error("the argument --counsel is required with TEXT")


def _run(session: Session) -> int:
    given, privileged = session.arguments, session.project.privileged
    if given.counsel:
        added = privileged.add(given.counsel, given.subject, given.text, article_id=given.article, claim_id=given.claim)
        session.out.answer({"remark_id": added.id})
        session.out.line(added.id)
        return DONE
    if given.remove:
        privileged.delete(given.remove)
        session.out.answer({"removed": given.remove})
        session.out.line(f"{given.remove} removed.")
        return DONE
    if given.show:
        one = privileged.get(given.show)
        session.out.answer(
            {"remark_id": one.remark_id, "counsel": one.counsel, "subject": one.subject, "text": one.text}
        )
        session.out.line(f"{one.counsel}: {one.subject}")
        session.out.line(one.text)
        return DONE
    log = privileged.log()
    session.out.answer(
        {
            "privileged": [
                {
                    "remark_id": one.remark_id,
                    "date": stamp(one.created_at),
                    "author": one.person,
                    "counsel": one.counsel,
                    "subject": one.subject,
                    "article_id": known(one.article_id),
                    "claim_id": known(one.claim_id),
                }
                for one in log
            ]
        }
    )
    rows = [(one.remark_id, moment(one.created_at), one.person, one.counsel, one.subject) for one in log]
    session.out.table([("REMARK", "DATE", "AUTHOR", "COUNSEL", "SUBJECT"), *rows] if rows else [])
    session.out.line(
        f"{len(log):,} {'remark' if len(log) == 1 else 'remarks'}. They are in nothing that leaves the project."
    )
    return DONE


COMMAND = Command("privileged", "the log of what counsel advised, which never leaves", _arguments, _run, check=_check)
