"""What people tell each other about a claim or an article: comments, and queries to the writer."""
