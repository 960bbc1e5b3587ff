"""`annotator assign`: who does articles, how urgent they are, by when."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted, known
from annotator.domain.work import Priority, WorkFields

_PRIORITIES = tuple(priority.name.lower() for priority in Priority)


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("articles", metavar="ARTICLE", nargs="+", type=words, help="an article's id")
    parser.add_argument("--to", metavar="NAME", type=words, help="who does it; an empty name takes it from everybody")
    parser.add_argument("--due", metavar="DATE", type=words, help="by when, as 2021-06-23; empty: no date")
    parser.add_argument("--priority", choices=_PRIORITIES, help="how urgent it is")


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    if arguments.to is None and arguments.due is None and arguments.priority is None:
        parser.error("give at least one of --to, --due and --priority")


def _run(session: Session) -> int:
    given = session.arguments
    priority = None if given.priority is None else Priority[given.priority.upper()]
    ids = list(dict.fromkeys(given.articles))
    session.project.work.assign(ids, WorkFields(given.to, priority, given.due))
    lines = session.project.articles.summaries(ids)
    session.out.answer(
        {
            "articles": [
                {
                    "article_id": line.article_id,
                    "assigned_to": known(line.assigned_to),
                    "priority": line.priority.name.lower(),
                    "due": known(line.due),
                }
                for line in lines
            ]
        }
    )
    header = ("ARTICLE", "ASSIGNED TO", "PRIORITY", "DUE", "TITLE")
    rows = [(x.article_id, x.assigned_to or "-", x.priority.name.lower(), x.due or "-", x.title) for x in lines]
    session.out.table([header, *rows])
    session.out.line(counted(len(lines), "article"))
    return DONE


COMMAND = Command("assign", "say who does articles, how urgent they are, by when", _arguments, _run, _check)
