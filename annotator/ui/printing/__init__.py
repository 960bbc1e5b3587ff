"""An article on paper or as a PDF: its text with numbered marks, then its claims with their status and evidence."""
