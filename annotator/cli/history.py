"""`annotator history`: who did what, when, and what was before and after."""

from __future__ import annotations

from argparse import ArgumentParser

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import moment, shortened
from annotator.cli.values import act_values
from annotator.domain.history import Act
from annotator.errors import NotFound

_VALUE_COLUMNS = 50


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--article", metavar="ID", type=words, default="", help="what was done to it and its claims")
    parser.add_argument("--claim", metavar="ID", type=words, default="", help="what was done to it")


def _run(session: Session) -> int:
    article_id, claim_id = session.arguments.article, session.arguments.claim
    acts = session.project.history.acts(article_id, claim_id)
    if not acts and (article_id or claim_id):
        # whatever is in a project, or was, came there by an act
        raise NotFound(
            f"The history knows nothing of {' and '.join(filter(None, (article_id, claim_id)))}.",
            "'annotator articles' and 'annotator claims' list what there is.",
        )
    session.out.answer({"events": [act_values(act) for act in acts]})
    for act in acts:
        session.out.line(f"{moment(act.at)}  {act.person}  {act.label}")
        for told in _told(act):
            session.out.line(f"    {told}")
    return DONE


def _told(act: Act) -> list[str]:
    """Return the fields that the act changed from one value to another."""
    return [
        f"{name}: {_shown(change.before.get(name))} → {_shown(value)}"
        for change in act.changes
        if change.before is not None and change.after is not None
        for name, value in change.after.items()
        if not name.endswith(("_id", "_at", "_by"))
    ]


def _shown(value: object) -> str:
    return shortened(str(value), _VALUE_COLUMNS) if value not in (None, "") else "(nothing)"


COMMAND = Command("history", "tell what was done, by whom and when", _arguments, _run, makes_project=True)
