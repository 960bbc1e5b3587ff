"""Roles on a shared project: database roles, grants, and policies that hide rows. Only on PostgreSQL."""
