"""The texts of a dataset with the mentions that stand in each, in one pass over both. Holds one article at a time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import attrgetter

from annotator.domain.dataset import MentionRow, RevisionRow
from annotator.exporting.losses import MENTION, Losses, lost
from annotator.messages import message

MISPLACED = message("Its quote does not stand at its place in the article. 'annotator check' tells more.")


def texts_with_mentions(
    texts: Iterable[RevisionRow], mentions: Iterable[MentionRow], losses: Losses
) -> Iterator[tuple[RevisionRow, list[MentionRow]]]:
    """Yield each text with its mentions, both in the order of a dataset's source.

    A mention whose quote isn't what stands at its place is left out and put on the list of `losses`: whoever reads a
    dataset must be able to rely on the two being equal.
    """
    groups = groupby(mentions, key=attrgetter("revision_id"))
    revision_id, group = next(groups, (None, None))
    for text in texts:
        if group is None or revision_id != text.revision_id:
            yield text, []
            continue
        characters = text.text
        rows = list(group)
        right = [row for row in rows if characters[row[3] : row[4]] == row[5]]
        if len(right) < len(rows):
            kept = {row.mention_id for row in right}
            for row in rows:
                if row.mention_id not in kept:
                    losses.add(lost(MENTION, row.mention_id, MISPLACED))
        yield text, right
        revision_id, group = next(groups, (None, None))
    if group is not None:
        # a source in another order would lose mentions without a word
        raise RuntimeError(f"mentions of {revision_id} came out of the order of the texts")
