"""Halls for tests."""

from tests.server.tables.conftest import room

__all__ = ["room"]
