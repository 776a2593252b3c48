"""The table of pages: few, written seldom, and each in place of the one before."""

import sqlite3

from commontable.journal.contract import Unwritten

KEEP = "INSERT INTO page VALUES (?, ?) ON CONFLICT DO UPDATE SET text = excluded.text"
ONE = "SELECT text FROM page WHERE name = ?"


def keep_page(db: sqlite3.Connection, name: str, text: str) -> None:
    try:
        db.execute(KEEP, (name, text))
    except sqlite3.Error as error:
        raise Unwritten(name, str(error)) from error


def find_page(db: sqlite3.Connection, name: str) -> str | None:
    found = db.execute(ONE, (name,)).fetchone()
    return found[0] if found else None
