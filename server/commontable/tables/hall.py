"""The hall: finds the workshop a caller means, opens new ones, revives old ones."""

import secrets
from collections.abc import Mapping

from commontable.codec import Json, MalformedError, structure
from commontable.journal.contract import Journal
from commontable.library.shelf import Edition
from commontable.protocol.decoding import SHORTEST_SECRET, request_from
from commontable.protocol.doors import WISHES
from commontable.protocol.messages import (
    Admitted,
    Created,
    CreateWorkshop,
    Door,
    Granted,
    Hello,
    Join,
    Refresh,
    Refused,
    Request,
)
from commontable.rules.actors import Facilitator, Guest
from commontable.rules.commands import Direction
from commontable.rules.refusals import Code, Refusal
from commontable.rules.workshop import deeds
from commontable.rules.workshop.state import Status, Workshop
from commontable.tables import streams
from commontable.tables.callers import Caller, Outgoing, Post, Reply, seat_audience
from commontable.tables.clockwork import Clockwork, Errands
from commontable.tables.keys import Keyring, fingerprint, new_code, read_code
from commontable.tables.screens import Part, part_of, snapshot_message
from commontable.tables.workshops import WorkshopHost
from commontable.views.house import DeckChoice, see_house
from commontable.views.lobby import see_door


class Shelf:
    """The decks one may play, by id."""

    def __init__(self, editions: Mapping[str, Edition]) -> None:
        self.editions = editions

    def choices(self) -> tuple[DeckChoice, ...]:
        return tuple(_choice(edition) for edition in self.editions.values())


def _choice(edition: Edition) -> DeckChoice:
    return DeckChoice(
        id=edition.deck.id,
        languages=edition.deck.languages,
        titles={code: words.say("deck.title") for code, words in edition.words.items()},
        lines={code: words.say("deck.line") for code, words in edition.words.items()},
    )


class Hall:
    """Every workshop of this installation that is open in this process."""

    def __init__(
        self, *, journal: Journal, shelf: Shelf, keyring: Keyring, clock: Clockwork
    ) -> None:
        self.workshops: dict[str, WorkshopHost] = {}
        self.errands = Errands()
        self.is_ready = False
        self._journal = journal
        self._shelf = shelf
        self._keyring = keyring
        self._clock = clock
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
        """Revive every workshop the journal knows of."""
        for stream in await self._journal.streams(streams.WORKSHOPS):
            await self._revive(stream.removeprefix(streams.WORKSHOPS))
        self.is_ready = True

    async def _revive(self, name: str) -> None:
        envelopes = await streams.read(self._journal, streams.workshop_stream(name))
        workshop = deeds.fold_workshop(envelopes)
        host = self._host(name, workshop.deck, workshop.seed)
        await host.revive()

    def _host(self, name: str, deck: str, seed: str) -> WorkshopHost:
        host = WorkshopHost(
            name,
            edition=self._shelf.editions[deck],
            journal=self._journal,
            clock=self._clock,
            errands=self.errands,
            seed=seed,
        )
        if self._post:
            host.use(self._post)
        self.workshops[name] = host
        return host

    async def greet(self, hello: Json) -> Caller | Refusal:
        """Who this is, by the auth object of the connection; a refusal if its key opens nothing."""
        try:
            greeting = structure(hello, Hello)
        except MalformedError as error:
            return Refusal(Code.MALFORMED, error.where)
        match greeting.door:
            case Door.HOUSE:
                mark = fingerprint(greeting.key)
                is_keeper = secrets.compare_digest(mark, fingerprint(self._keyring.house))
                return Caller(Door.HOUSE, "house") if is_keeper else Refusal(Code.NOT_ALLOWED)
            case Door.CONSOLE:
                return self._greet_console(greeting)
            case Door.SEAT:
                return self._greet_seat(greeting)
            case Door.DOOR | Door.WALL:
                return self._greet_visitor(greeting)

    def _greet_console(self, hello: Hello) -> Caller | Refusal:
        mark = fingerprint(hello.key)
        for name, host in self.workshops.items():
            if secrets.compare_digest(host.workshop.console_hash, mark):
                return Caller(Door.CONSOLE, host.console_audience, name)
        return Refusal(Code.NOT_ALLOWED, "key")

    def _greet_seat(self, hello: Hello) -> Caller | Refusal:
        mark = fingerprint(hello.key)
        for name, host in self.workshops.items():
            person = host.person_with(mark)
            if person and not person.has_left:
                return Caller(Door.SEAT, seat_audience(name, person.seat), name, person.seat)
        return Refusal(Code.TICKET_SPENT, "key")

    def _greet_visitor(self, hello: Hello) -> Caller | Refusal:
        code = read_code(hello.key)
        for name, host in self.workshops.items():
            if host.workshop.code == code:
                if hello.door is Door.WALL:
                    return Caller(Door.WALL, f"{name}/wall", name)
                return self._greet_at_door(name, host.workshop, hello)
        return Refusal(Code.WRONG_CODE, "key")

    def _greet_at_door(self, name: str, workshop: Workshop, hello: Hello) -> Caller | Refusal:
        if workshop.status is Status.CLOSED:
            return Refusal(Code.WORKSHOP_CLOSED)
        knows = hello.language in workshop.languages
        language = hello.language if hello.language and knows else workshop.languages[0]
        return Caller(Door.DOOR, f"{name}/door/{language}", name, language=language)

    async def request(self, caller: Caller, raw: Json) -> Reply:
        """Do what a client asks, whatever it sends, and say how that went."""
        try:
            request = request_from(raw, WISHES[caller.door])
        except MalformedError as error:
            return _reply(Refused(Code.MALFORMED, error.where or None))
        if isinstance(request.do, Refresh):
            return Reply(_ack(Granted()), self.snapshot(caller))
        return _reply(await self._grant(caller, request))

    async def _grant(self, caller: Caller, request: Request) -> Granted | Refused:
        match caller.door:
            case Door.HOUSE:
                return await self._create(request)
            case Door.DOOR:
                return await self._join(self.workshops[caller.workshop], request)
            case Door.CONSOLE:
                return await self._lead(self.workshops[caller.workshop], request)
            case Door.SEAT:
                host = self.workshops[caller.workshop]
                cause = f"{caller.seat}:{request.id}"
                return await host.seat_request(caller.seat, request.do, cause, request.offer)
            case Door.WALL:
                return Refused(Code.NOT_ALLOWED)

    async def _lead(self, host: WorkshopHost, request: Request) -> Granted | Refused:
        """A facilitator's wish: for one table, for all, or for the workshop."""
        cause = f"console:{request.id}"
        if not isinstance(request.do, Direction):
            return await host.request(Facilitator(), request.do, cause)
        if request.table is not None:
            return await host.direct(request.table, request.do, cause)
        return await host.request(Facilitator(), deeds.DirectRoom(request.do), cause)

    async def _join(self, host: WorkshopHost, request: Request) -> Granted | Refused:
        """A seat, and its ticket; the same request gets the same ticket until that is first used.

        The journal keeps the ticket's mark alone: with the request's id anyone could ask again.
        """
        wish = request.do
        if not isinstance(wish, Join):
            return Refused(Code.NOT_ALLOWED)
        if len(request.id) < SHORTEST_SECRET:
            return Refused(Code.MALFORMED, "id")
        ticket = self._keyring.derive("ticket", host.name, request.id)
        mark = fingerprint(ticket)
        person = host.person_with(mark)
        if person is None:
            if not set(wish.real_life) <= host.deck.stakeholders.keys():
                return Refused(Code.BAD_TARGET, "do.real_life")
            reply = await host.request(Guest(), _admission(wish, mark), f"join:{mark}")
            if isinstance(reply, Refused):
                return reply
            person = host.person_with(mark)
        elif host.was_taken(person.seat):
            return Refused(Code.LOCKED, "id")
        return Granted(gives=Admitted(person.seat, ticket)) if person else Refused(Code.BUSY)

    async def _create(self, request: Request) -> Granted | Refused:
        """A new workshop, its code and its console; the same request opens it once."""
        wish = request.do
        if not isinstance(wish, CreateWorkshop):
            return Refused(Code.NOT_ALLOWED)
        edition = self._shelf.editions.get(wish.deck)
        if edition is None:
            return Refused(Code.BAD_TARGET, "do.deck")
        if not wish.languages or not set(wish.languages) <= set(edition.deck.languages):
            return Refused(Code.BAD_TARGET, "do.languages")
        name = self._keyring.derive("workshop", request.id)[:16]
        console = self._keyring.derive("console", name)
        if name not in self.workshops:
            host = self._host(name, wish.deck, self._keyring.derive("seed", name))
            opening = self._opening(wish, edition, name, console)
            reply = await host.request(Facilitator(), opening, f"open:{request.id}")
            if isinstance(reply, Refused):
                del self.workshops[name]
                return reply
            self._show_house()
        return Granted(gives=Created(self.workshops[name].workshop.code, console))

    def _opening(
        self, wish: CreateWorkshop, edition: Edition, name: str, console: str
    ) -> deeds.OpenWorkshop:
        return deeds.OpenWorkshop(
            name=wish.name,
            code=self._free_code(),
            deck=wish.deck,
            deck_hash=edition.content_hash,
            languages=wish.languages,
            form=wish.form,
            pace=wish.pace,
            role_mode=wish.role_mode,
            tables=wish.tables,
            console_hash=fingerprint(console),
            seed=self._keyring.derive("seed", name),
            is_rehearsal=wish.is_rehearsal,
        )

    def _free_code(self) -> str:
        taken = {host.workshop.code for host in self.workshops.values()}
        return next(code for code in iter(new_code, "") if code not in taken)

    def snapshot(self, caller: Caller) -> bytes:
        """Everything this caller may see, whole."""
        if caller.door is Door.HOUSE:
            return snapshot_message(self._clock.now(), {"house": self._house_part()})
        host = self.workshops[caller.workshop]
        if caller.door is Door.DOOR:
            return snapshot_message(self._clock.now(), {"door": self._door_part(host, caller)})
        return host.snapshot(caller)

    def _house_part(self) -> Part:
        workshops = {name: host.workshop for name, host in self.workshops.items()}
        return part_of(see_house(self._shelf.choices(), workshops))

    def _door_part(self, host: WorkshopHost, caller: Caller) -> Part:
        edition = self._shelf.editions[host.workshop.deck]
        cards = edition.deck.stakeholders.values()
        near = tuple(card.id for card in cards if card.may_touch_real_life)
        return part_of(see_door(host.workshop, near, edition.words[caller.language]))

    def _show_house(self) -> None:
        if self._post:
            message = snapshot_message(self._clock.now(), {"house": self._house_part()})
            self._post.send("house", Outgoing.SNAPSHOT, message)

    def arrived(self, caller: Caller) -> None:
        """A connection has opened."""
        if caller.door in (Door.SEAT, Door.CONSOLE, Door.WALL):
            self.workshops[caller.workshop].arrived(caller)

    def departed(self, caller: Caller) -> None:
        """A connection has closed."""
        if caller.door in (Door.SEAT, Door.CONSOLE, Door.WALL):
            self.workshops[caller.workshop].departed(caller)

    async def close(self) -> None:
        """Stop the clocks, let what is under way finish, and close the journal."""
        self.is_ready = False
        for host in self.workshops.values():
            host.rest()
        await self.errands.end()
        await self._journal.close()


def _admission(wish: Join, ticket_hash: str) -> deeds.Admit:
    return deeds.Admit(
        alias=wish.alias,
        group=wish.group,
        language=wish.language,
        ticket_hash=ticket_hash,
        team=wish.team,
        police_card_ok=wish.police_card_ok,
        real_life=wish.real_life,
    )


def _ack(answer: Granted | Refused) -> bytes:
    return part_of(answer).encoded


def _reply(answer: Granted | Refused) -> Reply:
    return Reply(_ack(answer))
