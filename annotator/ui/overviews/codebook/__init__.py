"""The codebook editor: the scale of statuses and the tags, each change one act."""
