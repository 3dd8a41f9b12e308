"""The files of a pack folder, as text that is safe to go on with.

What stands in the folder comes from outside: names are plain, sizes are capped, and
characters that hide or turn round what a person reads are refused.
"""

import re
from hashlib import sha256
from pathlib import Path

from caseapp.packs.refusals import pack_broken

MOST_BYTES = 32 * 1024 * 1024
_PLAIN_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}\.(?:csv|json)")
_HIDING = re.compile("[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


class Folder:
    """A pack folder. It remembers the digest of each file it has read."""

    def __init__(self, path: Path) -> None:
        """Nothing is read yet."""
        self._path = path
        self._digests: dict[str, str] = {}

    def text(self, name: str) -> str:
        """The text of a file. Raises Refused ``pack_broken``."""
        if not _PLAIN_NAME.fullmatch(name):
            raise pack_broken(name[:80], "file name not plain")
        content = self._bytes(name)
        self._digests[name] = sha256(content).hexdigest()
        try:
            text = content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise pack_broken(name, f"not UTF-8 at byte {error.start}") from error
        if found := _HIDING.search(text):
            line = text.count("\n", 0, found.start()) + 1
            raise pack_broken(name, f"U+{ord(found.group()):04X} in line {line}")
        return text

    def sha256(self) -> str:
        """The digest of all that was read: names and contents, whatever the order."""
        lines = "".join(f"{digest}  {name}\n" for name, digest in sorted(self._digests.items()))
        return sha256(lines.encode()).hexdigest()

    def _bytes(self, name: str) -> bytes:
        path = self._path / name
        if path.is_symlink() or not path.is_file():
            raise pack_broken(name, "no such file")
        try:
            with path.open("rb") as file:
                content = file.read(MOST_BYTES + 1)
        except OSError as error:
            raise pack_broken(name, "cannot be read") from error
        if len(content) > MOST_BYTES:
            raise pack_broken(name, "too large")
        return content
