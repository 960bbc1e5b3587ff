"""The dashboard: how far the work on the project has come."""
