"""What came from other copies of the project: what each act there wrote, and what both sides changed and waits.

How it comes together is `domain/merging.py`'s.
"""

from __future__ import annotations

from sqlalchemy import Column, Index, Table, Text

from annotator.storage.tables.base import id_column, metadata, number_column, text_column, version_column

# a write that was received, taken back and received again is here twice: it counts while its step stands
received = Table(
    "received",
    metadata,
    id_column("received_id"),
    # the step of undo by which it came
    text_column("step_id"),
    text_column("act_id"),
    text_column("at"),
    text_column("person"),
    text_column("entity"),
    text_column("entity_id"),
    text_column("article_id"),
    text_column("claim_id"),
    # the columns that were written, in JSON; NULL where the row was removed
    Column("written", Text),
    # the acts whose writes it replaced, by register, in JSON
    text_column("seen", "{}"),
)
Index("ix_received_step", received.c.step_id)
Index("ix_received_act", received.c.act_id)
Index("ix_received_article", received.c.article_id)
Index("ix_received_claim", received.c.claim_id)

# one a time that something came: what came by it counts while its row is there
receipts = Table(
    "receipts",
    metadata,
    id_column("receipt_id"),
    text_column("sender"),
    text_column("sent_at"),
    number_column("acts"),
    version_column(),
)

conflicts = Table(
    "conflicts",
    metadata,
    id_column("conflict_id"),
    text_column("entity"),
    text_column("entity_id"),
    text_column("article_id"),
    text_column("claim_id"),
    # the register, or 'removed' where the question is whether the row is there
    text_column("field"),
    # what somebody else made of it, in JSON
    text_column("theirs"),
    text_column("person"),
    text_column("at"),
    text_column("act_id"),
    version_column(),
)
Index("ix_conflicts_article", conflicts.c.article_id)
Index("ix_conflicts_claim", conflicts.c.claim_id)
