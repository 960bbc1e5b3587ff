"""What can be taken of an article from a column of a table. Which column that is: see `article_columns`."""

from __future__ import annotations

from collections.abc import Mapping

from annotator.errors import InvalidInput
from annotator.messages import message

FIELDS = ("text", "title", "published", "byline", "publisher", "url", "language", "id")
"""The text first; `id` is what tells the article within its file."""

ALSO_CALLED = {"date": "published", "author": "byline", "headline": "title"}
"""What people call some of them."""


def check_fields(given: Mapping[str, str]) -> None:
    """Raise InvalidInput where a column is given for a field that articles do not have."""
    for field in given:
        if field not in FIELDS:
            raise InvalidInput(
                message("There is no field '{field}' of an article.", field=field),
                message("It is one of: {known}.", known=", ".join(FIELDS)),
            )
