"""x"""

from annotator.importing.plain_text import read_plain_text as read_markdown

__all__ = ["read_markdown"]
