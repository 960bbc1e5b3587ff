"""The history: acts and what each changed, appended only (triggers hold it), and the steps that undo walks.

A step is one intention of one person; `state` is where it stands: done, undone, or dropped (undone, then something
else was done, so that it can't be done again). `steps` is a finger on the history and not a part of it.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Index, Integer, Table, Text

from annotator.storage.tables.base import id_column, metadata, reference, text_column

acts = Table(
    "acts",
    metadata,
    # given under the write lock, without gaps: the order of the chain
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("act_id", Text, nullable=False, unique=True),
    Column("step_id", Text, nullable=False, index=True),
    text_column("at"),
    reference("person_id", "people.person_id"),
    text_column("kind"),
    text_column("name"),
    text_column("label"),
    Column("hash", Text, nullable=False),
)

act_changes = Table(
    "act_changes",
    metadata,
    Column("seq", Integer, ForeignKey("acts.seq"), primary_key=True),
    Column("n", Integer, primary_key=True),
    text_column("entity"),
    text_column("entity_id"),
    text_column("article_id"),
    text_column("claim_id"),
    Column("before", Text),
    Column("after", Text),
)
Index("ix_act_changes_article", act_changes.c.article_id, act_changes.c.seq)
Index("ix_act_changes_claim", act_changes.c.claim_id, act_changes.c.seq)

steps = Table(
    "steps",
    metadata,
    id_column("step_id"),
    reference("person_id", "people.person_id"),
    Column("seq", Integer, nullable=False),
    text_column("label"),
    text_column("state"),
)
Index("ix_steps_stack", steps.c.person_id, steps.c.state, steps.c.seq)
