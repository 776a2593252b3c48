"""The hall: finds the workshop a caller means, opens new ones, revives old ones."""

from collections.abc import Mapping
from typing import Protocol

import structlog

from commontable.codec import Json, MalformedError
from commontable.journal.contract import Journal
from commontable.library.shelf import Edition
from commontable.protocol.decoding import request_from
from commontable.protocol.doors import WISHES
from commontable.protocol.messages import (
    BringAlong,
    Created,
    CreateWorkshop,
    Door,
    Granted,
    Refresh,
    Refused,
    Rehearse,
    Request,
    TapFor,
)
from commontable.rules.actors import Facilitator
from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop import facts
from commontable.rules.workshop.staff import unfit
from commontable.rules.workshop.state import Workshop
from commontable.rules.workshop.wishes import OpenWorkshop
from commontable.tables import streams
from commontable.tables.callers import Caller, Outgoing, Post, Reply
from commontable.tables.clockwork import Clockwork, Errands
from commontable.tables.decks import OtherDeckError, Shelf
from commontable.tables.joining import join
from commontable.tables.keys import Keyring, fingerprint, new_code
from commontable.tables.leading import lead
from commontable.tables.lending import lend
from commontable.tables.opening import not_in_deck, rehearsal_of
from commontable.tables.presence import Presence
from commontable.tables.reception import receive
from commontable.tables.reporting import Archive
from commontable.tables.screens import Part, part_of, snapshot_message
from commontable.tables.vault import Vault
from commontable.tables.workshops import WorkshopHost
from commontable.views.house import see_house
from commontable.views.lobby import see_door

log = structlog.get_logger()


class Company(Protocol):
    """Simulates people into a rehearsal; never waits."""

    def fill(self, code: str, tables: int, languages: tuple[str, ...]) -> None:
        """Let people come in by this code until every table has some."""
        ...


class Hall:
    """Every workshop of this installation that is open in this process."""

    def __init__(
        self,
        *,
        journal: Journal,
        shelf: Shelf,
        keyring: Keyring,
        clock: Clockwork,
        archive: Archive | None = None,
    ) -> None:
        self.workshops: dict[str, WorkshopHost] = {}
        self.errands = Errands()
        self.is_ready = False
        self.company: Company | None = None
        self._shut: dict[str, Workshop] = {}
        self._journal = journal
        self._shelf = shelf
        self._keyring = keyring
        self._clock = clock
        self._archive = archive
        self._post: Post | None = None

    @property
    def post(self) -> Post | None:
        return self._post

    @post.setter
    def post(self, post: Post | None) -> None:
        self._post = post
        for host in self.workshops.values():
            host.use(post)

    async def open(self) -> None:
        """Revive every workshop the journal knows of. One that cannot be revived stays shut, and
        keeps nobody from the others.
        """
        for stream in await self._journal.streams(streams.WORKSHOPS):
            try:
                await self._revive(stream)
            except OtherDeckError as error:
                log.warning("workshop_shut", says=str(error))
            except Exception:
                log.exception("workshop_shut", stream=stream)
        self.is_ready = True

    async def _revive(self, stream: str) -> None:
        name = stream.removeprefix(streams.WORKSHOPS)
        vault = Vault(self._journal, name)
        workshop = facts.fold_workshop(await streams.read(self._journal, stream, vault))
        self._shut[name] = workshop
        host = self._host(name, self._shelf.edition_of(workshop), workshop.seed, vault)
        try:
            await host.revive()
        except Exception:
            host.rest()
            raise
        self.workshops[name] = host
        del self._shut[name]

    def _host(self, name: str, edition: Edition, seed: str, vault: Vault) -> WorkshopHost:
        host = WorkshopHost(
            name,
            edition=edition,
            journal=self._journal,
            vault=vault,
            clock=self._clock,
            errands=self.errands,
            seed=seed,
            archive=self._archive,
        )
        host.use(self._post)
        return host

    @property
    def _known(self) -> Mapping[str, Workshop]:
        """All workshops by key, also those that are shut."""
        return {**self._shut, **{name: host.workshop for name, host in self.workshops.items()}}

    def _presence(self, caller: Caller) -> Presence:
        return self.workshops[caller.workshop].presence

    async def greet(self, hello: Json) -> Caller | Refusal:
        """Who this is, by the auth object of the connection; a refusal if its key opens nothing."""
        caller = receive(hello, self._keyring, self._known)
        if isinstance(caller, Caller) and caller.workshop in self._shut:
            return Refusal(Code.BUSY)
        return caller

    async def request(self, caller: Caller, raw: Json) -> Reply:
        """Do what a client asks, whatever it sends, and say how that went."""
        try:
            request = request_from(raw, WISHES[caller.door])
        except MalformedError as error:
            return _reply(Refused(Code.MALFORMED, error.where or None))
        if caller.door is Door.SEAT and not self._presence(caller).may_tap(caller):
            return _reply(Refused(Code.TICKET_SPENT))
        if isinstance(request.do, Refresh):
            return Reply(_ack(Granted()), self.snapshot(caller))
        return _reply(await self._grant(caller, request))

    async def _grant(self, caller: Caller, request: Request) -> Granted | Refused:
        match caller.door:
            case Door.HOUSE:
                return await self._create(request)
            case Door.DOOR:
                return await join(self.workshops[caller.workshop], request, self._keyring)
            case Door.CONSOLE:
                return await self._lead(caller, request)
            case Door.SEAT:
                return await self._play(caller, request)
            case Door.WALL:
                return Refused(Code.NOT_ALLOWED)

    async def _play(self, caller: Caller, request: Request) -> Granted | Refused:
        """What somebody at a seat wishes; a screen that was lent lends no further."""
        host = self.workshops[caller.workshop]
        seat, wish = caller.seat, request.do
        if not isinstance(wish, BringAlong | TapFor):
            return await host.seat_request(seat, wish, f"{seat}:{request.id}", request.offer)
        if caller.lent_to is not None:
            return Refused(Code.NOT_ALLOWED)
        return await lend(host, wish, request, seat, self._keyring)

    async def _lead(self, caller: Caller, request: Request) -> Granted | Refused:
        """What somebody at a console wishes; some of it needs the keys of the house."""
        host, wish = self.workshops[caller.workshop], request.do
        if not isinstance(wish, Rehearse | BringAlong | TapFor):
            return await lead(host, caller, request, self._keyring)
        refusal = unfit(host.workshop, caller.staff, wish, None)
        if refusal:
            return Refused(refusal.code, refusal.where)
        if isinstance(wish, Rehearse):
            return await self._rehearse(host, request.id)
        return await lend(host, wish, request, caller.staff, self._keyring)

    async def _create(self, request: Request) -> Granted | Refused:
        """A new workshop, its code and its console; the same request opens it once."""
        wish = request.do
        if not isinstance(wish, CreateWorkshop):
            return Refused(Code.NOT_ALLOWED)
        return await self._open_new(wish, request.id)

    async def _rehearse(self, host: WorkshopHost, request: str) -> Granted | Refused:
        """The same workshop once more as a rehearsal, with simulated people; once a request."""
        if self.company is None:
            return Refused(Code.BUSY)
        reply = await self._open_new(rehearsal_of(host.workshop), f"{host.name}:{request}")
        if isinstance(reply, Granted) and isinstance(reply.gives, Created):
            room = self._by_code(reply.gives.code).workshop
            if not room.people:
                self.company.fill(room.code, room.tables, room.languages)
        return reply

    def _by_code(self, code: str) -> WorkshopHost:
        return next(host for host in self.workshops.values() if host.workshop.code == code)

    async def _open_new(self, wish: CreateWorkshop, purpose: str) -> Granted | Refused:
        edition = self._shelf.editions.get(wish.config.deck)
        if edition is None:
            return Refused(Code.BAD_TARGET, "do.config.deck")
        if refusal := not_in_deck(wish, edition.deck):
            return refusal
        name = self._keyring.derive("workshop", purpose)[:16]
        console = self._keyring.derive("console", name)
        seed = self._keyring.derive("seed", name)
        opening = OpenWorkshop(
            name=wish.name,
            code=self._free_code(),
            config=wish.config,
            deck_hash=edition.content_hash,
            languages=wish.languages,
            tables=wish.tables,
            console_hash=fingerprint(console),
            seed=seed,
            is_rehearsal=wish.is_rehearsal,
        )
        host = self.workshops.get(name)
        if host is None:
            host = self._host(name, edition, seed, Vault(self._journal, name))
        reply = await host.request(Facilitator(), opening, f"open:{purpose}")
        if isinstance(reply, Refused):
            return reply
        self.workshops.setdefault(name, host)
        self._show_house()
        return Granted(gives=Created(host.workshop.code, console))

    def _free_code(self) -> str:
        taken = {workshop.code for workshop in self._known.values()}
        return next(code for code in iter(new_code, "") if code not in taken)

    def snapshot(self, caller: Caller) -> bytes:
        """Everything this caller may see, whole."""
        if caller.door is Door.HOUSE:
            return snapshot_message(self._clock.now(), {"house": self._house_part()})
        host = self.workshops[caller.workshop]
        if caller.door is Door.DOOR:
            return snapshot_message(self._clock.now(), {"door": self._door_part(host, caller)})
        return host.presence.snapshot(caller)

    def _house_part(self) -> Part:
        return part_of(see_house(self._shelf.choices(), self._known))

    def _door_part(self, host: WorkshopHost, caller: Caller) -> Part:
        edition = self._shelf.editions[host.workshop.config.deck]
        cards = edition.deck.stakeholders.values()
        likely_first = sorted(cards, key=lambda card: not card.may_touch_real_life)
        near = tuple(card.id for card in likely_first)
        return part_of(see_door(host.workshop, near, edition.words[caller.language]))

    def _show_house(self) -> None:
        if self._post:
            message = snapshot_message(self._clock.now(), {"house": self._house_part()})
            self._post.send("house", Outgoing.SNAPSHOT, message)

    def arrived(self, caller: Caller) -> None:
        """A connection has opened."""
        if caller.door in (Door.SEAT, Door.CONSOLE, Door.WALL):
            self._presence(caller).arrived(caller)

    def departed(self, caller: Caller) -> None:
        """A connection has closed."""
        if caller.door in (Door.SEAT, Door.CONSOLE, Door.WALL):
            self._presence(caller).departed(caller)

    async def close(self) -> None:
        """Stop the clocks, let what is under way finish, and close the journal."""
        self.is_ready = False
        for host in self.workshops.values():
            host.rest()
        await self.errands.end()
        await self._journal.close()


def _ack(answer: Granted | Refused) -> bytes:
    return part_of(answer).encoded


def _reply(answer: Granted | Refused) -> Reply:
    return Reply(_ack(answer))
