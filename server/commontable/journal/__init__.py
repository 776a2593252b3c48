"""The journal: every fact of every workshop, kept in the order in which it was acknowledged.

The room exists so that one promise has one home: what was acknowledged is never lost. It keeps
streams of records under the key (stream, seq), and that key is also the fence between processes:
of two that would write the same seq, exactly one does.

What may enter: records as bytes. The journal knows nothing of the game; what a body means is the
codec's concern. A further store enters as a module beside `memory` and `sqlite`, and as one more
door in the contract tests.
"""

from commontable.journal.contract import (
    Ahead,
    Behind,
    Journal,
    NotAppended,
    OpeningError,
    Unwritten,
)
from commontable.journal.opening import open_journal
from commontable.journal.record import Record

__all__ = [
    "Ahead",
    "Behind",
    "Journal",
    "NotAppended",
    "OpeningError",
    "Record",
    "Unwritten",
    "open_journal",
]
