"""Common Table: a workshop game for many tables at once."""
