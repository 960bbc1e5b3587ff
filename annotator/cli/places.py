"""`annotator places`, `place`: where people marked an article apart, and what is decided of it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted, stamp
from annotator.domain.places import Choice, Place

_DIFFERING = {"only": "only some have marked it", "ends": "other ends", "twice": "marked alike, as claims of their own"}


def _places_arguments(parser: ArgumentParser) -> None:
    parser.add_argument(
        "--article",
        metavar="ID",
        type=words,
        action="append",
        default=[],
        help="in this one (default: in all that two have marked); may be repeated",
    )
    parser.add_argument("--decided", action="store_true", help="also those that are decided")


def _places(session: Session) -> int:
    arguments, project = session.arguments, session.project
    found = project.places.compared(arguments.article, decided=arguments.decided)
    texts = {one.article_id: project.articles.revision(one.article_id).text for one in found}
    session.out.answer({"places": [_values(one, texts[one.article_id]) for one in found]})
    for one in found:
        text = texts[one.article_id]
        marks = ", ".join(f"{mark.person}: “{text[mark.start : mark.end]}”" for mark in one.marks)
        session.out.line(f"{one.place_id}  {_DIFFERING[one.differing or 'ends']}  {marks}")
    session.out.line(f"{counted(len(found), 'place')} marked otherwise.")
    if any(one.decision is None for one in found):
        session.out.line("Decide with 'annotator place ID as NAME --reason WHY', or union, intersection, all, none.")
    return DONE


def _values(one: Place, text: str) -> Mapping[str, Any]:
    decision = one.decision
    return {
        "place_id": one.place_id,
        "article_id": one.article_id,
        "differs": one.differing,
        "marks": [
            {
                "person": mark.person,
                "claim_id": mark.claim_id,
                "mention_id": mark.mention_id,
                "start": mark.start,
                "end": mark.end,
                "quote": text[mark.start : mark.end],
            }
            for mark in one.marks
        ],
        "missing": list(one.missing),
        "choices": [choice.value for choice in one.choices],
        "decision": None
        if decision is None
        else {
            "choice": decision.choice.value,
            "taken": decision.taken or None,
            "reason": decision.reason,
            "by": decision.person,
            "at": stamp(decision.at),
        },
    }


def _place_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("place", metavar="ID", type=words, help="the place's id; see 'places'")
    parser.add_argument(
        "choice",
        choices=[one.value for one in Choice],
        help="as: what NAME has marked holds; union, intersection: of all marks; all: they stay; none: none does",
    )
    parser.add_argument("name", metavar="NAME", nargs="?", default="", type=words, help="whose marks hold, with 'as'")
    parser.add_argument("--reason", required=True, metavar="WHY", type=words, help="why")


def _check_place(parser: ArgumentParser, arguments: Namespace) -> None:
    if arguments.choice == Choice.AS_MARKED and not arguments.name:
        parser.error("'as' wants the name of whose marks hold")
    if arguments.choice in (Choice.ALL, Choice.NONE) and arguments.name:
        parser.error(f"'{arguments.choice}' takes no name")


def _place(session: Session) -> int:
    arguments = session.arguments
    choice = Choice(arguments.choice)
    session.project.places.decide(arguments.place, choice, arguments.reason, arguments.name)
    session.out.answer({"place_id": arguments.place, "choice": choice.value, "taken": arguments.name or None})
    session.out.line(f"Decided: {' '.join(filter(None, (choice.value, arguments.name)))}.")
    return DONE


PLACES = Command("places", "list where people marked an article otherwise", _places_arguments, _places)
PLACE = Command("place", "decide which of people's marks hold", _place_arguments, _place, _check_place)
