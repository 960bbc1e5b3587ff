"""What an act changed, as kinds and ids: what is broadcast once, so that each panel decides what of it is stale."""

from __future__ import annotations

from dataclasses import dataclass

VOID = "void"
"""The kind of a change by which claims' checks became void, or stand again."""

KINDS = frozenset(
    (
        *("article", "tag", "status", "claim", "mention", "claim_tag", "evidence", "query", "comment", "correction"),
        *("waiver", "saved_search", "source_note", "source", "assessment", "setting", "conflict", "receipt"),
        *("privileged_remark", "place_decision", VOID),
    )
)
"""What acts change: the kinds of rows, and what of a claim's row others look at."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What one or several acts touched. Empty sets mean that nothing of that kind changed.

    `articles`, `claims` are the ids touched themselves or through what belongs to them (a new mention touches its
    article and its claim; a comment, a query, a correction or a waiver what it is on). `library` tells that articles
    came, went, or are listed otherwise; `codebook` that statuses, tags or versions changed; `searches` that saved
    searches did; `withdrawn` are the articles whose sign-off an act of one's own has broken. `label` says in words
    what was done ("set status verified"); `foreign` tells that another window, the command line or a colleague did it;
    `seq` is the history's number of the last act in it.

    `erased` tells that something was erased for good: texts that are known under their ids say something else now.

    `kinds` are those of KINDS that were touched, `made` the claims that came into being: of these there is nothing
    but what is of the kinds. `step` tells that it was a new step of one's own, which undo would take back.
    """

    articles: frozenset[str] = frozenset()
    claims: frozenset[str] = frozenset()
    library: bool = False
    codebook: bool = False
    searches: bool = False
    withdrawn: frozenset[str] = frozenset()
    label: str = ""
    seq: int = 0
    foreign: bool = False
    kinds: frozenset[str] = frozenset()
    made: frozenset[str] = frozenset()
    step: bool = False
    erased: bool = False

    def merged(self, later: Changes) -> Changes:
        """Return what this and a later one changed together."""
        return Changes(
            articles=self.articles | later.articles,
            claims=self.claims | later.claims,
            library=self.library or later.library,
            codebook=self.codebook or later.codebook,
            searches=self.searches or later.searches,
            withdrawn=self.withdrawn | later.withdrawn,
            label=later.label or self.label,
            seq=max(self.seq, later.seq),
            foreign=self.foreign or later.foreign,
            kinds=self.kinds | later.kinds,
            made=self.made | later.made,
            step=later.step if later.label else self.step,
            erased=self.erased or later.erased,
        )
