"""The sign-off of an article: what it counts, whether it was given in spite of something, and what breaks it.

Rules and values only. What of a text is covered is not counted here, but where the checkables are (coverage).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from annotator.domain.acts import Change, Image
from annotator.domain.text import plainly_set
from annotator.messages import Message, message, sentences

SIGNED_OFF = "signed off"
IN_PROGRESS = "in progress"


@dataclass(frozen=True, slots=True)
class SignOffCheck:
    """What stands between an article and its sign-off, in numbers. Claims whose check is void are in none of them.

    `uncovered` counts the checkables that neither stand in a mention nor are waived, `unchecked` the claims without a
    settled status, `open_queries` the questions to the writer that are not closed, `unsourced` the checked claims
    without evidence (where their status needs some), `uncorrected` those whose status says that they are wrong, and
    that have neither a correction nor a query, `waiting` the places of claims, waivers and source notes that a new
    draft has moved, changed or lost, and that nobody has looked at, `wrong_sources` the claims of which some evidence
    rests on a source that was found wrong, `uncopied` the claims of which some evidence is a link without a copy, where
    somebody wants that counted.
    """

    uncovered: int = 0
    unchecked: int = 0
    open_queries: int = 0
    unsourced: int = 0
    uncorrected: int = 0
    waiting: int = 0
    wrong_sources: int = 0
    uncopied: int = 0

    @property
    def passed(self) -> bool:
        return not self.counts

    @property
    def counts(self) -> dict[str, int]:
        """What is missing, by name, without what is not."""
        found = ((one.name, getattr(self, one.name)) for one in fields(self))
        return {name: number for name, number in found if number}

    @property
    def missing(self) -> str:
        """What is missing, in words; empty where nothing is."""
        parts = [_words(name, number) for name, number in self.counts.items()]
        if len(parts) < 2:
            return parts[0] if parts else ""
        return message("{first} and {last}", first=sentences(*parts[:-1], between=", "), last=parts[-1])

    def exceeds(self, seen: SignOffCheck) -> bool:
        """Tell whether more of anything is missing than there."""
        return any(number > getattr(seen, name) for name, number in self.counts.items())

    @classmethod
    def of_counts(cls, counts: Mapping[str, int]) -> SignOffCheck:
        """Return the check with these counts; what a later program counts besides is left out."""
        known = {one.name for one in fields(cls)}
        return cls(**{name: number for name, number in counts.items() if name in known})


def _words(name: str, number: int) -> Message:
    return {
        "uncovered": message("%Ln checkable(s) (is|are) neither covered nor waived", "", number),
        "unchecked": message("%Ln claim(s) (is|are) not checked yet", "", number),
        "open_queries": message("%Ln (query|queries) to the writer (is|are) not closed", "", number),
        "unsourced": message("%Ln checked claim(s) (has|have) no evidence", "", number),
        "uncorrected": message(
            "%Ln false or misleading claim(s) (has|have) neither a correction nor a query", "", number
        ),
        "waiting": message("%Ln place(s) (waits|wait) to be looked at since a new draft came", "", number),
        "wrong_sources": message("%Ln claim(s) (rests|rest) on a source that was found wrong", "", number),
        "uncopied": message("%Ln claim(s) (has|have) a link without a copy", "", number),
    }[name]


NOTHING_MISSING = SignOffCheck()
CLAIMS_LACK = ("unsourced", "uncorrected", "wrong_sources", "uncopied")
"""What of a `SignOffCheck` counts claims that something is to be done about; those can be gone through."""


@dataclass(frozen=True, slots=True)
class SignOff:
    """Who signed an article off, when (UTC), why, and what was missing then.

    `seal` is that of the history just before: with it `check` tells whether what was signed off still stands in it.
    Programs before there were seals did not keep what was missing; they asked for a reason only where something was.
    """

    by: str
    at: datetime
    reason: str = ""
    seal: str = ""
    missing: SignOffCheck = NOTHING_MISSING

    @property
    def in_spite(self) -> bool:
        """Whether something was missing when it was given."""
        return not self.missing.passed or bool(self.reason and not self.seal)


@dataclass(frozen=True, slots=True)
class Unsettling:
    """What an act did that may break a sign-off, as ids; the rest of the question is where the claims stand.

    `articles` are broken whatever else holds; the others where the claim is not as a sign-off needs it now.
    `new_claims`, (article, claim), came into an article, and break only its sign-off; `rated` got another status or
    became void, of `unsourced` evidence went, of `uncorrected` a correction or a query did. None of it breaks that of
    `signed`: there the act itself has brought the sign-off back, with all that it was given for.
    """

    articles: frozenset[str] = frozenset()
    new_claims: frozenset[tuple[str, str]] = frozenset()
    rated: frozenset[str] = frozenset()
    unsourced: frozenset[str] = frozenset()
    uncorrected: frozenset[str] = frozenset()
    signed: frozenset[str] = frozenset()

    @property
    def claims(self) -> frozenset[str]:
        """The claims of which some may break the sign-off of each article in which they stand."""
        return self.rated | self.unsourced | self.uncorrected


_RATING = frozenset(("status", "void"))
_OF_CLAIMS = _RATING | {"correction"}


def may_unsettle(change: Change) -> bool:
    """Tell whether a change counts for `unsettling`: of an import of thousands of rows none does."""
    if change.entity == "article":
        return (change.after or {}).get("status") == SIGNED_OFF
    if change.entity == "claim":
        return change.before is not None and change.after is not None and not _OF_CLAIMS.isdisjoint(change.after)
    if change.entity == "source_note":
        return _comes_to_wait(change)
    if change.entity == "waiver":
        return _comes_to_wait(change) or _lets_no_longer_go(change)
    if change.entity in ("evidence", "correction"):
        return change.after is None
    return change.entity in ("mention", "query")


def unsettling(changes: Iterable[Change]) -> Unsettling:
    """Return what of an act's changes may break a sign-off.

    A sign-off says that everything in the text was checked, that what is wrong is being put right, and that nothing
    is left to be asked. It is broken where the words that a mention stands on become others, where a mention or a
    waiver goes, where a mention, a waiver or a source note comes to wait because a new draft has moved, changed or lost
    its place, where a claim comes in that is not as it should be, where a claim loses its settled status or is void,
    where one is found to be wrong and nothing is done about that, where its last evidence goes, and where the writer is
    asked. It stays where a new revision changes other words only, or only how words are set (quotation marks, dashes,
    spaces), where a claim is worded or tagged otherwise, and where one settled status takes the place of another.
    """
    found: dict[str, set[str]] = {name: set() for name in ("articles", "rated", "unsourced", "uncorrected", "signed")}
    new_claims: set[tuple[str, str]] = set()
    rows: dict[tuple[str, str], list[Change]] = {}
    for change in filter(may_unsettle, changes):
        rows.setdefault((change.entity, change.entity_id), []).append(change)
    for (entity, _), done in rows.items():
        last = done[-1]
        if entity == "article":
            found["signed"].add(last.article_id)
        elif entity in ("waiver", "source_note"):
            found["articles"].add(last.article_id)
        elif entity == "mention":
            _add_mention(done, found["articles"], new_claims)
        elif entity == "query":
            _add_query(done, found)
        elif entity == "evidence":
            found["unsourced"].update(change.claim_id for change in done)
        elif any(change.after and not _RATING.isdisjoint(change.after) for change in done):
            found["rated"].add(last.claim_id)
        else:
            found["uncorrected"].add(last.claim_id)
    kept = {name: frozenset(ids - {""}) for name, ids in found.items()}
    return Unsettling(**kept, new_claims=frozenset(new_claims))


def _add_mention(done: Sequence[Change], articles: set[str], new_claims: set[tuple[str, str]]) -> None:
    was, there = done[0].before is not None, done[-1].after is not None
    reworded = any(
        _comes_to_wait(change) or (change.before and change.after and _other_words(change.before, change.after))
        for change in done
    )
    if was and (reworded or not there):
        articles.add(done[-1].article_id)
    elif there and any(change.before is None for change in done):  # made, or given from one claim to another
        new_claims.add((done[-1].article_id, done[-1].claim_id))


def _other_words(before: Image, after: Image) -> bool:
    """Tell whether a mention stands on other words, or on none: how they are set is none of them."""
    if after.get("anchor") == "lost":
        return True
    return "quote" in after and _bare(before["quote"]) != _bare(after["quote"])


def _bare(quote: str) -> str:
    return "".join(plainly_set(quote).split())


def _comes_to_wait(change: Change) -> bool:
    """Tell whether something waits to be looked at that did not, or not for this."""
    return bool(change.after and change.after.get("was"))


def _lets_no_longer_go(change: Change) -> bool:
    """Tell whether a waiver goes, or is put to another checkable. One that is lost lets nothing go anyhow."""
    before, after = change.before, change.after
    if before is None or before.get("anchor") == "lost":
        return False
    if after is None:
        return True
    return "kind" in after or "text" in after or ("start" in after and "revision_id" not in after)


def _add_query(done: Sequence[Change], found: Mapping[str, set[str]]) -> None:
    """Count a query that was asked or taken up again, and one that is gone; an answer breaks nothing."""
    states = [
        image["state"] for change in done for image in (change.before, change.after) if image and "state" in image
    ]
    if done[-1].after is None:
        found["uncorrected"].add(done[-1].claim_id)
    elif states and states[-1] != "closed" and (done[0].before is None or states[0] == "closed"):
        found["articles"].add(done[-1].article_id)
