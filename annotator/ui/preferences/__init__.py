"""The preferences: a page generated from the settings table, and the keys."""
