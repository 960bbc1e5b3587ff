"""Questions to the tables and writes through the ledger, one module an aggregate."""
