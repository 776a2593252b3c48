"""Reports as they are kept: written when the last table has ended, found by a secret link."""

from attrs import frozen

from commontable.journal.contract import Journal
from commontable.reports.page import room_page
from commontable.reports.room import TableAtEnd, report_on
from commontable.tables.keys import Keyring
from commontable.tables.workshops import WorkshopHost

PURPOSE = "report"


@frozen
class Archive:
    """Every report of this installation. Its link is derived, so that nothing has to be stored."""

    journal: Journal
    keyring: Keyring

    def key(self, workshop: str) -> str:
        """The secret by which the report of a workshop is found."""
        return self.keyring.derive(PURPOSE, workshop)

    async def keep(self, host: WorkshopHost) -> None:
        """Write the report of a workshop in each of its languages, in place of an earlier one.
        Raises `Unwritten`.
        """
        ended = [TableAtEnd(table.table, table.readings()) for table in host.laid.values()]
        report = report_on(host.workshop, ended, host.now())
        for language in host.workshop.languages:
            page = room_page(report, host.words(language), language)
            await self.journal.keep_page(_name(self.key(host.name), language), page)

    async def find(self, key: str, language: str) -> str | None:
        """The report of this key in a language, as a page of HTML."""
        return await self.journal.page(_name(key, language))


def _name(key: str, language: str) -> str:
    return f"{PURPOSE}/{key}/{language}"
