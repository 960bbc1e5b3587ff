"""The project's rows: one contract on two engines, SQLite and PostgreSQL. The only package that knows SQL."""
