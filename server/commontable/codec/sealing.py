"""What is a person's own is sealed in the journal under that person's key, and gone with the key
(crypto-shredding, GAME §9). The one importer of `cryptography`.

A sealed value stands in an event's JSON as `{"sealed": ..., "by": [...], "else": ...}`: whose keys
open it, and what is read once one of them is destroyed. Where nothing is to be read then, there is
no `else`, and the whole event reads as erased.
"""

import os
from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from typing import get_args

import attrs
import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from commontable.codec.strict import Json, MalformedError, event_json, plain_json
from commontable.rules.events import PERSONAL, Event

NAMES = "names"
"""Owner of the key under which the seats of safety verbs are sealed; destroyed at the close."""

MARK = b'"sealed"'
NONCE = 12
KEY_BITS = 256

_FOUND: dict[type, bool] = {}


def new_key() -> bytes:
    return AESGCM.generate_key(KEY_BITS)


class Seals:
    """The keys of one workshop, by owner: seats, and `NAMES`. A destroyed key is None."""

    def __init__(self, keys: Mapping[str, bytes | None]) -> None:
        self._ciphers = {name: AESGCM(key) if key else None for name, key in keys.items()}

    def knows(self, owner: str) -> bool:
        return owner in self._ciphers

    def is_gone(self, owner: str) -> bool:
        """Whether this key was destroyed."""
        return owner in self._ciphers and self._ciphers[owner] is None

    def close(self, owners: Sequence[str], value: Json, place: str) -> str:
        """The value for nobody but who has all these keys; `place` binds it to where it stands.
        Empty where a key is gone: then nothing is kept at all.
        """
        sealed = orjson.dumps(value)
        for owner in owners:
            cipher = self._ciphers[owner]
            if cipher is None:
                return ""
            nonce = os.urandom(NONCE)
            sealed = nonce + cipher.encrypt(nonce, sealed, place.encode())
        return b64encode(sealed).decode()

    def open(self, owners: Sequence[str], sealed: str, place: str) -> tuple[Json] | None:
        """The value, or None once a key is gone."""
        found = [self._ciphers.get(owner) for owner in reversed(owners)]
        ciphers = [cipher for cipher in found if cipher]
        if not sealed or len(ciphers) < len(found):
            return None
        opened = b64decode(sealed)
        for cipher in ciphers:
            opened = _decrypted(cipher, opened, place)
        return (orjson.loads(opened),)


def _decrypted(cipher: AESGCM, sealed: bytes, place: str) -> bytes:
    try:
        return cipher.decrypt(sealed[:NONCE], sealed[NONCE:], place.encode())
    except InvalidTag as broken:
        raise MalformedError(place, "the seal is broken") from broken


def owners_of(event: Event) -> frozenset[str]:
    """All whose keys are needed to write this event down."""
    names = {NAMES} if event.is_nameless else set()
    if not _holds_personal(type(event)):
        return frozenset(names)
    return frozenset(names | {owner for owner in _owners_in(event) if owner})


def _owners_in(value: object) -> Iterator[str | None]:
    if isinstance(value, tuple | list):
        for item in value:
            yield from _owners_in(item)
    elif attrs.has(kind := type(value)) and _holds_personal(kind):
        yield getattr(value, "owner", None)
        for slot in attrs.fields(kind):
            yield from _owners_in(getattr(value, slot.name))


def _holds_personal(kind: type) -> bool:
    """Whether an attrs class has something personal in it, however deep."""
    if kind not in _FOUND:
        _FOUND[kind] = getattr(kind, "is_personal", False) or any(
            PERSONAL in slot.metadata or any(map(_holds_personal, _classes_in(slot.type)))
            for slot in attrs.fields(kind)
        )
    return _FOUND[kind]


def _classes_in(kind: object) -> Iterator[type]:
    if isinstance(kind, type) and attrs.has(kind):
        yield kind
    for part in get_args(kind):
        yield from _classes_in(part)


def sealed_json(event: Event, seals: Seals, place: str) -> bytes:
    """An event's own content as stored, with what is personal in it sealed."""
    if not _holds_personal(type(event)):
        return event_json(event)
    extra = (NAMES,) if event.is_nameless else ()
    plain = orjson.loads(event_json(event))
    if event.is_personal:
        owners = _both(event.owner, extra)
        return orjson.dumps({"sealed": seals.close(owners, plain, place), "by": owners})
    return orjson.dumps(_sealed(event, plain, seals, place, extra))


def _both(owner: str | None, extra: tuple[str, ...]) -> tuple[str, ...]:
    return (owner, *extra) if owner else extra


def _sealed(value: object, plain: Json, seals: Seals, place: str, extra: tuple[str, ...]) -> Json:
    """The plain JSON of a value, its personal fields sealed."""
    if isinstance(value, tuple | list):
        pairs = zip(value, plain, strict=True)
        return [_sealed(item, json, seals, place, extra) for item, json in pairs]
    kind: type = type(value)
    if not attrs.has(kind) or not _holds_personal(kind):
        return plain
    owners = _both(getattr(value, "owner", None), extra)
    result = dict(plain)
    for slot in attrs.fields(kind):
        inner, json = getattr(value, slot.name), plain[slot.name]
        if PERSONAL not in slot.metadata:
            result[slot.name] = _sealed(inner, json, seals, place, extra)
        elif inner is not None and owners:
            instead = plain_json(slot.metadata[PERSONAL])
            sealed = seals.close(owners, json, f"{place}/{slot.name}")
            result[slot.name] = {"sealed": sealed, "by": owners, "else": instead}
    return result


def unsealed_json(body: bytes, seals: Seals, place: str) -> bytes | None:
    """An event's content as it was before sealing, as far as the keys are there; None where
    nothing is left of it.
    """
    if MARK not in body:
        return body
    json = orjson.loads(body)
    if "sealed" in json and "else" not in json:
        opened = seals.open(json["by"], json["sealed"], place)
        return orjson.dumps(opened[0]) if opened else None
    return orjson.dumps(_unsealed(json, seals, place))


def _unsealed(json: Json, seals: Seals, place: str) -> Json:
    if isinstance(json, list):
        return [_unsealed(item, seals, place) for item in json]
    if not isinstance(json, dict):
        return json
    return {
        name: _reopened(value, seals, f"{place}/{name}")
        if isinstance(value, dict) and "sealed" in value
        else _unsealed(value, seals, place)
        for name, value in json.items()
    }


def _reopened(value: Json, seals: Seals, place: str) -> Json:
    opened = seals.open(value["by"], value["sealed"], place)
    return opened[0] if opened else value["else"]


def sealers_of(body: bytes) -> frozenset[str]:
    """Whose keys are needed to read a stored event."""
    return frozenset(_sealers_in(orjson.loads(body))) if MARK in body else frozenset()


def _sealers_in(json: Json) -> Iterator[str]:
    if isinstance(json, list):
        for item in json:
            yield from _sealers_in(item)
    elif isinstance(json, dict):
        if "sealed" in json:
            yield from json["by"]
        else:
            yield from (name for item in json.values() for name in _sealers_in(item))
