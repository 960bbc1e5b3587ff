"""The few windows beside the main one. None of them stands on a path that is walked a hundred times a day."""
