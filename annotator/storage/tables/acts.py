"""The history: acts, what each changed and what else it kept, appended only (triggers hold it); the steps of undo.

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

# rows that came with an act beside its changes, and that no undo takes back; those of the number of the last act
# before the baseline are what the history begins from (see storage/kept.py)
kept_rows = Table(
    "kept_rows",
    metadata,
    Column("seq", Integer, primary_key=True, autoincrement=False),
    Column("n", Integer, primary_key=True, autoincrement=False),
    text_column("entity"),
    text_column("entity_id"),
    text_column("image"),
)

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
