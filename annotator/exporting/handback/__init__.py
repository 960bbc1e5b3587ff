"""The hand-back: the writer's own file with what the check has to say in it. The format is formats/handback_docx.py."""
