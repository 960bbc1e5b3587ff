"""`annotator library` and what is done with the sources in it: each source once, however many claims rest on it."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from annotator.cli.command import DONE, Command, Session, words
from annotator.cli.output import counted, known
from annotator.domain.evidence import EVIDENCE_KINDS, MEDIA
from annotator.domain.source import Source, SourceFields, matching

_SHOWN = tuple(name for name in SourceFields.__dataclass_fields__ if name != "details")
_SOURCE = "the source's id, or its beginning"


def source_values(source: Source) -> dict[str, Any]:
    """One source of the library."""
    values = {name: getattr(source.fields, name) for name in _SHOWN}
    return {
        "source_id": source.source_id,
        **{name: value if isinstance(value, bool) else known(value) for name, value in values.items()},
        "uses": [{"evidence_id": use.evidence_id, "claim_id": use.claim_id} for use in source.uses],
        "independent_of": list(source.independent_of),
        "wrong": _wrong(source),
    }


def _wrong(source: Source) -> Mapping[str, str] | None:
    wrong = source.wrong
    return {"reason": wrong.reason, "by": wrong.by, "at": wrong.at} if wrong.reason else None


# listing


def _list_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("words", metavar="WORDS", nargs="?", type=words, default="", help="only those that hold these")
    parser.add_argument("--wrong", action="store_true", help="only those that were found wrong")
    parser.add_argument("--unused", action="store_true", help="only those that no claim rests on")
    parser.add_argument("--alike", action="store_true", help="those that may be one: the same address, DOI or citation")


def _list(session: Session) -> int:
    given = session.arguments
    if given.alike:
        return _alike(session)
    found = [
        source
        for source in matching(session.project.source_library.all(), given.words)
        if (not given.wrong or source.wrong.reason) and (not given.unused or not source.uses)
    ]
    session.out.answer({"sources": [source_values(source) for source in found]})
    session.out.table([_HEADINGS, *map(_row, found)] if found else [])
    wrong = sum(bool(source.wrong.reason) for source in found)
    session.out.line(counted(len(found), "source") + (f", {wrong:,} of them wrong" if wrong else ""))
    return DONE


_HEADINGS = ("SOURCE", "CLAIMS", "PUBLISHED", "TITLE", "PUBLISHER")


def _row(source: Source) -> tuple[str, str, str, str, str]:
    fields = source.fields
    title = f"{source.name}  (wrong: {source.wrong.reason})" if source.wrong.reason else source.name
    return source.source_id, f"{len(source.claims):,}", fields.published, title, fields.publisher


def _alike(session: Session) -> int:
    groups = session.project.source_library.alike()
    session.out.answer(
        {"alike": [{"because": str(one.because), "sources": [*map(source_values, one.sources)]} for one in groups]}
    )
    for one in groups:
        session.out.line(f"the same {_BECAUSE[one.because]}:")
        session.out.table([_HEADINGS, *map(_row, one.sources)])
    session.out.line(f"{counted(len(groups), 'group')} of sources that may be one")
    return DONE


_BECAUSE = {"address": "address", "doi": "DOI", "citation": "citation"}


def _used_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", type=words, help=_SOURCE)


def _used(session: Session) -> int:
    library = session.project.source_library
    source = library.get(session.arguments.source)
    uses = library.uses(source)
    session.out.answer(
        {
            "source": source_values(source),
            "uses": [
                {
                    "evidence_id": use.evidence_id,
                    "claim_id": use.claim_id,
                    "claim": use.wording,
                    "status": use.status,
                    "stance": use.stance.value,
                    "quote": known(use.quote),
                    "place": known(use.place),
                    "article_id": known(use.article_id),
                    "article": known(use.article),
                }
                for use in uses
            ],
        }
    )
    session.out.line(source.name + (f"  (wrong: {source.wrong.reason})" if source.wrong.reason else ""))
    rows = [(use.claim_id, use.stance.value, use.status, use.wording, use.article) for use in uses]
    session.out.table([("CLAIM", "STANCE", "STATUS", "WORDING", "ARTICLE"), *rows] if rows else [])
    session.out.line(f"used by {counted(len(source.claims), 'claim')}")
    return DONE


# changing


def _set_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", type=words, help=_SOURCE)
    for name in ("title", "author", "publisher", "url", "published", "accessed", "interest", "note"):
        parser.add_argument(f"--{name}", metavar=name.upper(), type=words, help="at every claim that rests on it")
    parser.add_argument("--archived", metavar="U", type=words, dest="archived_url", help="its archived copy")
    parser.add_argument("--kind", choices=[kind for kind in EVIDENCE_KINDS if kind], help="what kind it is")
    parser.add_argument("--medium", choices=[medium for medium in MEDIA if medium], help="what it is")


def _set_check(parser: ArgumentParser, given: Namespace) -> None:
    if not _given(given):
        parser.error("say what to set: --title, --publisher, ...")


def _given(given: Namespace) -> dict[str, Any]:
    return {name: value for name in _SHOWN if (value := getattr(given, name, None)) is not None}


def _set(session: Session) -> int:
    library = session.project.source_library
    source = library.get(session.arguments.source)
    done = library.edit(source.source_id, replace(source.fields, **_given(session.arguments)), source.version)
    session.out.answer({"source_id": done.source_id, "claims": len(source.claims)})
    session.out.line(f"{done.source_id}  changed at {counted(len(source.claims), 'claim')}")
    return DONE


def _merge_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", type=words, help=f"the one that stays: {_SOURCE}")
    parser.add_argument("others", metavar="OTHER", nargs="+", type=words, help="those that are the same one")


def _merge(session: Session) -> int:
    library = session.project.source_library
    given = session.arguments
    ids = [library.get(source).source_id for source in (given.source, *given.others)]
    done = library.merge(ids[0], ids[1:])
    claims = len(library.get(done.source_id).claims)
    session.out.answer({"source_id": done.source_id, "merged": len(set(ids)), "claims": claims})
    session.out.line(f"{done.source_id}  {counted(len(set(ids)), 'source')} merged, {counted(claims, 'claim')}")
    return DONE


def _wrong_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", type=words, help=_SOURCE)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--reason", metavar="WHY", type=words, help="what is wrong with it")
    what.add_argument("--take-back", action="store_true", help="it is not wrong after all")


def _mark(session: Session) -> int:
    library = session.project.source_library
    given = session.arguments
    source = library.get(given.source)
    done = (
        library.mark_right(source.source_id) if given.take_back else library.mark_wrong(source.source_id, given.reason)
    )
    claims = list(source.claims)
    session.out.answer({"source_id": done.source_id, "wrong": not given.take_back, "claim_ids": claims})
    session.out.line(f"{done.source_id}  {counted(len(claims), 'claim')} rest on it")
    for claim_id in claims:
        session.out.line(f"  {claim_id}")
    return DONE


def _part_arguments(parser: ArgumentParser) -> None:
    parser.add_argument("source", metavar="SOURCE", type=words, help=_SOURCE)
    parser.add_argument(
        "others", metavar="OTHER", nargs="*", type=words, help="what it is independent of; none: of none"
    )


def _part(session: Session) -> int:
    library = session.project.source_library
    given = session.arguments
    ids = [library.get(source).source_id for source in (given.source, *given.others)]
    done = library.part(ids[0], ids[1:])
    session.out.answer({"source_id": done.source_id, "independent_of": ids[1:]})
    session.out.line(f"{done.source_id}  independent of {counted(len(ids) - 1, 'source')}")
    return DONE


def _remove(session: Session) -> int:
    library = session.project.source_library
    source_id = library.get(session.arguments.source).source_id
    library.delete(source_id)
    session.out.answer({"source_id": source_id})
    session.out.line(f"{source_id}  removed")
    return DONE


LIBRARY = Command("library", "list the sources, each once, and how many claims rest on each", _list_arguments, _list)
WHERE_USED = Command("where-used", "show the claims that rest on a source", _used_arguments, _used)
SET_SOURCE = Command("set-source", "change a source wherever it is used", _set_arguments, _set, check=_set_check)
MERGE = Command("merge-sources", "make sources that are one the same one", _merge_arguments, _merge)
WRONG = Command("wrong-source", "mark a source as wrong, at every claim that rests on it", _wrong_arguments, _mark)
PART = Command("part-sources", "say of which others a source is independent", _part_arguments, _part)
REMOVE = Command("remove-source", "remove a source that no claim rests on", _used_arguments, _remove)
