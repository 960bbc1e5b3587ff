"""The page of the writer's notes in the draft."""
