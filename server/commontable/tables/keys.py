"""Secrets: the installation's key, and the tickets and codes that come from it.

A ticket is made from the key and the request that asked for it, so that a phone whose answer was
lost gets the same ticket again. Only hashes of tickets are ever stored.
"""

import hmac
import os
import secrets
from base64 import urlsafe_b64encode
from hashlib import sha256
from pathlib import Path

CODE_ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""Without 0, O, 1, I and L, which people mistake for one another."""

CODE_LENGTH = 6
KEY_FILE = "house.key"


class Keyring:
    """Everything that is derived from the installation's one secret."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def derive(self, *purpose: str) -> str:
        """A secret of 256 bits, the same for the same purpose."""
        digest = hmac.digest(self._secret, _bytes("\n".join(purpose)), "sha256")
        return urlsafe_b64encode(digest).rstrip(b"=").decode()

    def lend(self, ticket: str, to: str) -> str:
        """A ticket as it is lent to somebody: good only for as long as they may have it."""
        return f"{ticket}.{to}.{self._proof(ticket, to)}"

    def lent(self, ticket: str) -> tuple[str, str | None]:
        """The ticket that was lent, and to whom; as it is, and to nobody, if it is one's own."""
        own, _, rest = ticket.partition(".")
        to, _, proof = rest.partition(".")
        if not proof or not hmac.compare_digest(_bytes(proof), _bytes(self._proof(own, to))):
            return ticket, None
        return own, to

    def _proof(self, ticket: str, to: str) -> str:
        return self.derive("lent to", ticket, to)

    @property
    def house(self) -> str:
        """The secret that opens the house: who has it may create workshops."""
        return self.derive("house")


def open_keyring(folder: Path | None) -> Keyring:
    """The keyring of a data folder, made on first use; of this run alone without a folder."""
    if folder is None:
        return Keyring(secrets.token_bytes(32))
    file = folder / KEY_FILE
    if not file.exists():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        _write_once(file, secrets.token_bytes(32))
    return Keyring(file.read_bytes())


def _write_once(file: Path, secret: bytes) -> None:
    """Two processes may start together: whoever links the file first has made the key."""
    draft = file.with_suffix(f".{os.getpid()}")
    draft.touch(mode=0o600)
    with draft.open("wb") as out:
        out.write(secret)
        out.flush()
        os.fsync(out.fileno())
    try:
        os.link(draft, file)
    except FileExistsError:
        return
    finally:
        draft.unlink()


def _bytes(text: str) -> bytes:
    """Any text at all, also what is none in UTF-8: whoever greets may send it."""
    return text.encode(errors="surrogatepass")


def fingerprint(secret: str) -> str:
    """What is stored of a secret."""
    return sha256(_bytes(secret)).hexdigest()


def new_code() -> str:
    """A join code to read aloud."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


def read_code(typed: str) -> str:
    """A code as someone typed it: any case, with spaces or dashes."""
    return "".join(letter for letter in typed.upper() if letter.isalnum())
