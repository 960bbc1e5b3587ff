"""Work off the window's thread: one lane for writes, others for reads and files, with progress and Cancel."""
