"""The people around one table, each with a phone in their hand."""

import re
from collections.abc import Awaitable, Callable, Sequence

from attrs import frozen

from tests.browser.phone import Phone, together, whoever_reads


@frozen
class Table:
    """Four phones around one table; who begins differs from table to table."""

    number: int
    phones: Sequence[Phone]

    async def each(self, deed: Callable[[Phone], Awaitable[object]]) -> None:
        """Everyone does the same, each for themselves."""
        await together(*map(deed, self.phones))

    async def all_see(self, prompt: str) -> None:
        await self.each(lambda phone: phone.see(prompt))

    async def host_at(self, prompt: str) -> Phone:
        """The phone of the host, once all are at this prompt."""
        await self.all_see(prompt)
        return await whoever_reads(self.phones, f"prompt-{prompt}.host")

    def but(self, one: Phone) -> Sequence[Phone]:
        """Everyone except one."""
        return [phone for phone in self.phones if phone is not one]

    @property
    def officer(self) -> Phone:
        return next(phone for phone in self.phones if phone.group == "officer")

    async def move_on(self, host: Phone) -> None:
        """The host says that the table is done; the others get a question to talk about."""
        await host.open("move-on", "move-on")
        await host.tap("sure-yes")
        await self.all_see("talk")


async def table_of(phone: Phone) -> int:
    """The number of one's table, as the phone shows it."""
    shown = phone.page.get_by_text(phone.words["table-number"]).first
    return int(re.sub(r"\D", "", await shown.inner_text()))
