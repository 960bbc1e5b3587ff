"""Acts and their changes: rows of the history to the domain's values and back."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import RowMapping

from annotator.domain.act_labels import act_arguments, act_label
from annotator.domain.acts import Act, ActKind, Change
from annotator.storage.stored_values import canonical_json, moment, of_a_row


@of_a_row
def to_change(row: RowMapping) -> Change:
    """Return a change of the history."""
    return Change(
        entity=row["entity"],
        entity_id=row["entity_id"],
        article_id=row["article_id"],
        claim_id=row["claim_id"],
        before=_to_image(row["before"]),
        after=_to_image(row["after"]),
    )


def _to_image(stored: str | None) -> dict[str, Any] | None:
    image = None if stored is None else json.loads(stored)
    if not isinstance(image, dict | None):
        raise TypeError("what a row was is no list of columns")
    return image


def change_values(change: Change) -> dict[str, Any]:
    """Return the columns of a change, its images in canonical JSON."""
    return {
        "entity": change.entity,
        "entity_id": change.entity_id,
        "article_id": change.article_id,
        "claim_id": change.claim_id,
        "before": None if change.before is None else canonical_json(change.before),
        "after": None if change.after is None else canonical_json(change.after),
    }


def kept_values(kept: tuple[str, str, Mapping[str, Any]]) -> dict[str, Any]:
    """Return the columns of a kept row's image: kind, id, and the image in canonical JSON."""
    entity, entity_id, image = kept
    return {"entity": entity, "entity_id": entity_id, "image": canonical_json(image)}


@of_a_row
def to_act(row: RowMapping, changes: Iterable[Change]) -> Act:
    """Return an act from its row joined with its person's name, and from its changes."""
    return Act(
        act_id=row["act_id"],
        seq=row["seq"],
        step_id=row["step_id"],
        at=moment(row["at"]),
        person=row["person"],
        kind=ActKind(row["kind"]),
        name=row["name"],
        label=act_label(row["label"]),
        changes=tuple(changes),
        arguments=act_arguments(row["label"]),
    )
