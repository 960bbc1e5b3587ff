"""`annotator tag`: a claim with one mention, found by its quote or by its place."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from annotator.cli.command import DONE, Command, Session, positive, words
from annotator.cli.output import counted
from annotator.cli.printable import shortened
from annotator.domain.claim import ClaimFields
from annotator.domain.quote import QuotePlaces, Span, places_of
from annotator.errors import InvalidInput

_LISTED = 10
"""Places that are named where one is to be chosen."""


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--article", metavar="ID", type=words, required=True, help="the article's id")
    place = parser.add_argument_group("where it stands: a quote, or a start and an end")
    place.add_argument(
        "--quote", metavar="TEXT", type=words, help="words of the text, or what a reader takes for the same"
    )
    place.add_argument(
        "--nth",
        metavar="N",
        type=positive,
        help="which of several such places (default: the first, where they are the same to the letter)",
    )
    place.add_argument("--start", metavar="N", type=int, help="offset in code points, from 0")
    place.add_argument("--end", metavar="N", type=int, help="offset behind the last character")
    parser.add_argument("--claim", metavar="WORDING", type=words, help="the claim's own wording (default: the quote)")
    parser.add_argument("--status", metavar="S", type=words, help="a status of the codebook (default: its first)")
    parser.add_argument("--rationale", metavar="TEXT", type=words, help="why the status is what it is")
    parser.add_argument("--tag", metavar="NAME", type=words, action="append", default=[], dest="tags", help="a tag")
    parser.add_argument("--claimant", metavar="NAME", type=words, help="who makes the claim (default: who is quoted)")
    parser.add_argument(
        "--no-source-notes",
        dest="source_notes",
        action="store_false",
        help="take no evidence from the writer's notes there",
    )


def _check(parser: ArgumentParser, arguments: Namespace) -> None:
    by_place = arguments.start is not None or arguments.end is not None
    if (arguments.quote is not None) == by_place:
        parser.error("give either --quote, or --start and --end")
    if by_place and (arguments.start is None or arguments.end is None):
        parser.error("--start and --end belong together")
    if by_place and arguments.nth is not None:
        parser.error("--nth goes with --quote")
    if arguments.quote == "":
        parser.error("--quote must not be empty")


def _run(session: Session) -> int:
    arguments, project = session.arguments, session.project
    start, end, revision_id, look_alike = arguments.start, arguments.end, "", False
    if arguments.quote is not None:
        revision = project.articles.revision(arguments.article)
        places = places_of(revision.text, arguments.quote)
        start, end = _chosen(places, arguments.quote, arguments.nth)
        revision_id, look_alike = revision.revision_id, places.look_alike
    fields = ClaimFields(
        wording=arguments.claim,
        status=arguments.status,
        rationale=arguments.rationale,
        claimant=arguments.claimant,
    )
    made = project.claims.tag(
        arguments.article,
        start,
        end,
        fields,
        arguments.tags,
        revision_id,
        attribute=True,
        source_notes=arguments.source_notes,
    )
    session.out.answer(
        {
            "claim_id": made.claim_id,
            "mention_id": made.mention_id,
            "start": made.start,
            "end": made.end,
            "quote": made.quote,
            "evidence_ids": list(made.evidence_ids),
            **({"matched": "look-alike"} if look_alike else {}),
        }
    )
    session.out.line(f"{made.claim_id}  “{shortened(made.quote, 60)}” at {made.start} to {made.end}")
    if made.evidence_ids:
        session.out.line(f"    evidence from the writer's notes: {', '.join(made.evidence_ids)}")
    if look_alike:
        session.out.line("These are the text's own words: what you gave stands there only in another spelling.")
    return DONE


def _chosen(places: QuotePlaces, quote: str, nth: int | None) -> Span:
    """Return the place that is meant.

    Of several the first, but only of those that are the same to the letter: of look-alikes, somebody has to choose.
    """
    count, short = len(places.spans), shortened(quote, 60)
    if not count:
        raise InvalidInput(
            f"“{short}” does not stand in the text of the article.",
            "Nor does anything that looks like it, with other accents, spaces or quotation marks: 'annotator text' "
            "prints the text.",
        )
    if nth is None and places.look_alike and count > 1:
        listed = ", ".join(f"{start} to {end}" for start, end in places.spans[:_LISTED])
        raise InvalidInput(
            f"“{short}” does not stand in the text as you gave it, and {count} places look like it: at {listed}"
            f"{', ...' if count > _LISTED else '.'}",
            f"Choose one by --nth 1 to {count}, or by --start and --end.",
        )
    if (nth or 1) > count:
        alike = "Its like" if places.look_alike else f"“{short}”"
        raise InvalidInput(f"{alike} stands in the text {counted(count, 'time')}, not {nth}.", "Give a smaller --nth.")
    return places.spans[(nth or 1) - 1]


COMMAND = Command("tag", "make a claim with a mention in an article", _arguments, _run, check=_check)
