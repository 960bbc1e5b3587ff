"""The file in which one copy of a project hands its acts to another: written and read, with nothing of any database."""
