"""The domain's values as the JSON objects of the command line. Others script against their keys: add, never change."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from annotator.cli.output import known, stamp
from annotator.domain.acts import Act, Image
from annotator.domain.article import Cut
from annotator.domain.claim import CLAIM_FIELDS, Claim
from annotator.domain.evidence import Evidence, EvidenceFields
from annotator.domain.left_out import LeftOut


def cut_values(cut: Cut) -> dict[str, Any]:
    """A cut; its offsets are into the source text."""
    return {"start": cut.start, "end": cut.end, "text": cut.text, "why": cut.why}


def left_out_values(left_out: LeftOut) -> dict[str, Any]:
    """What a file held and its text does not."""
    text = {"text": left_out.text} if left_out.text else {}
    return {"what": left_out.what.value, "count": left_out.count, **text}


def _number(revisions: Mapping[str, int | None], revision_id: str) -> int | None:
    """Return the number of a revision, None where a damaged project has lost it: `check` tells, the rest is shown."""
    try:
        return revisions[revision_id]
    except KeyError:
        return None


def claim_values(claim: Claim, revisions: Mapping[str, int | None]) -> dict[str, Any]:
    """A claim with all that belongs to it; `revisions` gives the numbers of revisions by their ids."""
    return {
        "claim_id": claim.claim_id,
        **{key: _field_value(getattr(claim, key)) for key in CLAIM_FIELDS},
        "checked_by": known(claim.checked_by),
        "checked_at": stamp(claim.checked_at),
        "created_at": stamp(claim.created_at),
        "void": known(claim.void),
        "external_id": known(claim.external_id),
        "tags": list(claim.tags),
        "mentions": [
            {
                "mention_id": mention.mention_id,
                "article_id": mention.article_id,
                "revision": _number(revisions, mention.revision_id),
                "start": mention.start,
                "end": mention.end,
                "quote": mention.quote,
                "anchor": mention.anchor.value,
            }
            for mention in claim.mentions
        ],
        "evidence": [evidence_values(evidence) for evidence in claim.evidence],
    }


def _field_value(value: str | int) -> str | int | None:
    return value if isinstance(value, int) else known(value)


def evidence_values(evidence: Evidence) -> dict[str, Any]:
    """One source of a claim."""
    values = {name: getattr(evidence.fields, name) for name in EvidenceFields.__dataclass_fields__}
    fields = {name: value if isinstance(value, bool) else known(str(value)) for name, value in values.items()}
    return {"evidence_id": evidence.evidence_id, **fields}


def act_values(act: Act) -> dict[str, Any]:
    """An act with each of its changes, and with what they say together where they are of one thing."""
    return {
        "event_id": act.act_id,
        "seq": act.seq,
        "at": stamp(act.at),
        "person": act.person,
        "kind": act.kind.value,
        "name": act.name,
        "label": act.label,
        "changes": [
            {
                "entity": change.entity,
                "id": change.entity_id,
                "article_id": known(change.article_id),
                "claim_id": known(change.claim_id),
                "before": change.before,
                "after": change.after,
            }
            for change in act.changes
        ],
        "before": _together(act, [change.before for change in act.changes]),
        "after": _together(act, [change.after for change in act.changes]),
    }


def _together(act: Act, images: list[Image | None]) -> Image | None:
    """Join the images of an act on one claim with its mention and its tags; None for an act on many of a kind.

    The first row has the say where two have a field of the same name: it is the one that the act is about.
    """
    kinds = [change.entity for change in act.changes if change.entity != "claim_tag"]
    if len(kinds) != len(set(kinds)):
        return None
    joined: dict[str, Any] = {}
    for image in images:
        joined = {**(image or {}), **joined}
    return joined or None


def share_value(share: float) -> float:
    """Return a share from 0 to 1 as it is told: more than four places would promise what it isn't."""
    return round(share, 4)
