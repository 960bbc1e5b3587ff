"""What a report says, and how it is set as a page of HTML. Nothing here knows the database, a file or the window."""
