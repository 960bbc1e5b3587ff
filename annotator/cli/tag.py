"""`annotator tag`: a claim with one mention, found by its quote or by its place."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from annotator.cli.command import DONE, Command, Session, positive, words
from annotator.cli.output import counted
from annotator.cli.printable import shortened
from annotator.domain.claim import ClaimFields
from annotator.errors import InvalidInput


def _arguments(parser: ArgumentParser) -> None:
    parser.add_argument("--article", metavar="ID", type=words, required=True, help="the article's id")
    place = parser.add_argument_group("where it stands: a quote, or a start and an end")
    place.add_argument("--quote", metavar="TEXT", type=words, help="the exact words of the text")
    place.add_argument("--nth", metavar="N", type=positive, help="which of several such places (default: the first)")
    place.add_argument("--start", metavar="N", type=int, help="offset in code points, from 0")
    place.add_argument("--end", metavar="N", type=int, help="offset behind the last character")
    parser.add_argument("--claim", metavar="WORDING", type=words, help="the claim's own wording (default: the quote)")
    parser.add_argument("--status", metavar="S", type=words, help="a status of the codebook (default: its first)")
    parser.add_argument("--rationale", metavar="TEXT", type=words, help="why the status is what it is")
    parser.add_argument("--tag", metavar="NAME", type=words, action="append", default=[], dest="tags", help="a tag")
    parser.add_argument("--claimant", metavar="NAME", type=words, help="who makes the claim (default: who is quoted)")


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
    start, end, revision_id = arguments.start, arguments.end, ""
    if arguments.quote is not None:
        revision = project.articles.revision(arguments.article)
        start = _find(revision.text, arguments.quote, arguments.nth or 1)
        end, revision_id = start + len(arguments.quote), revision.revision_id
    fields = ClaimFields(
        wording=arguments.claim,
        status=arguments.status,
        rationale=arguments.rationale,
        claimant=arguments.claimant,
    )
    made = project.claims.tag(arguments.article, start, end, fields, arguments.tags, revision_id, attribute=True)
    session.out.answer(
        {
            "claim_id": made.claim_id,
            "mention_id": made.mention_id,
            "start": made.start,
            "end": made.end,
            "quote": made.quote,
        }
    )
    session.out.line(f"{made.claim_id}  “{shortened(made.quote, 60)}” at {made.start} to {made.end}")
    return DONE


def _find(text: str, quote: str, nth: int) -> int:
    """Return where the nth occurrence of a quote starts. Raises InvalidInput where there is none."""
    place, found = text.find(quote), 0
    while place >= 0:
        found += 1
        if found == nth:
            return place
        place = text.find(quote, place + 1)
    short = shortened(quote, 60)
    if found:
        raise InvalidInput(
            f"“{short}” stands in the text {counted(found, 'time')}, not {nth}.", "Give a smaller --nth."
        )
    raise InvalidInput(
        f"“{short}” does not stand in the text of the article.",
        "It must be the same to the letter, quotation marks and spaces too: 'annotator text' prints the text.",
    )


COMMAND = Command("tag", "make a claim with a mention in an article", _arguments, _run, check=_check)
