"""What was read in attached files: made again from them at any time, so it is no part of the history.

A row of `attached_texts` is a file that was looked at, read or not; those of `attached_pages` are its text, page by
page. Each page has a row of the index `attachment_search` under its number. Their texts are compressed, since a project
must not grow by more than what it holds; that they are pages of one file, one behind the other, the numbers tell.
"""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Identity, Index, Integer, LargeBinary, Table

from annotator.storage.tables.base import metadata, number_column, reference, text_column

attached_texts = Table(
    "attached_texts",
    metadata,
    Column("file_no", Integer, Identity(), primary_key=True),
    reference("sha256", "attachments.sha256", unique=True),
    # whose rules it was read by (domain/attached_text.py), and of which words its pages are indexed
    number_column("rules"),
    number_column("words"),
    text_column("format"),
    # why it could not be read, and what is to be known of one that was, as `messages.to_plain` writes it
    text_column("fault"),
    text_column("warnings", "[]"),
    number_column("chars"),
)

attached_pages = Table(
    "attached_pages",
    metadata,
    Column("page_no", Integer, Identity(), primary_key=True),
    Column("file_no", Integer, ForeignKey("attached_texts.file_no"), nullable=False),
    # where in the file: its place among all of them, the page as people count it, what else tells it (a sheet)
    number_column("place"),
    Column("page", Integer),
    text_column("label"),
    number_column("start"),
    number_column("end"),
    Column("text", LargeBinary, nullable=False),
)
Index("ix_attached_pages_place", attached_pages.c.file_no, attached_pages.c.place, unique=True)
