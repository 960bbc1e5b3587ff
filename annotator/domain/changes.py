"""What an act changed, as kinds and ids: what is broadcast once, so that each panel decides what of it is stale."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Changes:
    """What one or several acts touched. Empty sets mean that nothing of that kind changed.

    `articles`, `claims` are the ids touched themselves or through what belongs to them (a new mention touches its
    article and its claim; a comment, a query, a correction or a waiver what it is on). `library` tells that articles
    came, went, or are listed otherwise; `codebook` that statuses, tags or versions changed; `searches` that saved
    searches did; `withdrawn` are the articles whose sign-off an act of one's own has broken. `label` says in words
    what was done ("set status verified"); `foreign` tells that another window, the command line or a colleague did it;
    `seq` is the history's number of the last act in it.
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
        )
