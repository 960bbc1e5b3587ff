"""Who is who on a shared project with roles, and who knows of what is confidential there. In a file both are empty.

Which role somebody holds is not written here: the server holds it, as the database role that her login is given. Both
tables are written by whoever owns the database, and by triggers; they are no part of the history.
"""

from __future__ import annotations

from sqlalchemy import Column, Table, Text

from annotator.storage.tables.base import id_column, metadata, text_column

# the name by which a login of the server acts: nobody acts in another's name. She may not have acted yet
logins = Table("logins", metadata, id_column("login"), text_column("person"), text_column("granted_at"))

# a row for everything that is or was confidential, by the name of its entity, and for each who had to do with it: kept
# for good, so that what its history tells stays as confidential as it was. Of nobody where the person is empty
confidants = Table(
    "confidants",
    metadata,
    Column("entity", Text, primary_key=True),
    Column("entity_id", Text, primary_key=True),
    Column("person_id", Text, primary_key=True),
)
