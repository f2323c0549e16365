"""An extract from an address: with progress, and what has come of it is not fetched a second time.

What is on its way stands beside the region in `.cache/`, which git leaves out; once the streets are made it goes.
"""

from __future__ import annotations

import http.client
import re
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import Request

from sociale_kaart.in_git import came_by_git
from sociale_kaart.reading.within import leads_away
from sociale_kaart.tools.importing.fetching import reason_of, shown
from sociale_kaart.tools.importing.public_only import MayConnect, NotPublicError, UnsafeError, is_public, opener
from sociale_kaart.tools.ondergrond import ondergrond_rules as rules
from sociale_kaart.tools.ondergrond.archive import free_bytes
from sociale_kaart.tools.ondergrond.ondergrond_rules import OndergrondError

FOLDER = ".cache/ondergrond"
_OURS = re.compile(r"[0-9a-f]{16}\.osm\.(pbf|versie)")
AT_ONCE, SECONDS = 1024 * 1024, 60.0
USER_AGENT = "sociale-kaart (kaart ondergrond)"
Tell = Callable[[float], None]


def is_address(source: str) -> bool:
    return source.lower().startswith(("https://", "http://"))


def downloaded(url: str, region: Path, tell: Tell, *, may_connect: MayConnect = is_public) -> Path:
    """The file; where a part of it is there already, the rest is fetched. `tell`: how far it is, 0 to 1."""
    folder = region / FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    part = folder / f"{sha256(url.encode()).hexdigest()[:16]}.osm.pbf"
    for path in (part, part.with_suffix(".versie")):
        if path.is_symlink() or came_by_git(path):  # it would be written through, or gone on with
            path.unlink()
    try:
        return _whole(url, part, tell, may_connect)
    except HTTPError as error:
        with error:
            raise OndergrondError(rules.NO_ANSWER, url=shown(url), why=error.code) from None
    except NotPublicError:
        raise OndergrondError(rules.NOT_PUBLIC, url=shown(url)) from None
    except UnsafeError:
        raise OndergrondError(rules.UNSAFE, url=shown(url)) from None
    except (OSError, ValueError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", error)
        if isinstance(reason, NotPublicError):
            raise OndergrondError(rules.NOT_PUBLIC, url=shown(url)) from None
        raise OndergrondError(rules.NO_ANSWER, url=shown(url), why=reason_of(reason)) from None


def _whole(url: str, part: Path, tell: Tell, may_connect: MayConnect) -> Path:
    """`mark` says which version of the file the part is of: of another one the rest would not fit."""
    mark = part.with_suffix(".versie")
    there = part.stat().st_size if part.exists() and mark.exists() else 0
    headers = {"User-Agent": USER_AGENT, "Accept-Encoding": "identity"}
    if there:
        headers |= {"Range": f"bytes={there}-", "If-Range": mark.read_text("utf-8")}
    request = Request(url, headers=headers)  # noqa: S310 - see is_address
    try:
        answer = opener(may_connect).open(request, timeout=SECONDS)
    except HTTPError as error:
        if error.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE and there:  # it was whole already
            error.close()
            return part
        raise
    with answer:
        goes_on = answer.status == http.HTTPStatus.PARTIAL_CONTENT
        before = there if goes_on else 0
        total = before + int(answer.headers.get("Content-Length") or 0)
        _require_room(part, total - before)
        mark.write_text(answer.headers.get("ETag") or answer.headers.get("Last-Modified") or "", "utf-8")
        if not mark.read_text("utf-8") or not answer.headers.get("Content-Length"):
            mark.unlink()  # it cannot be gone on with
        with part.open("ab" if goes_on else "wb") as file:
            while chunk := answer.read(AT_ONCE):
                file.write(chunk)
                tell(file.tell() / total if total else 0.0)
    if part.stat().st_size < total:
        raise OndergrondError(rules.BROKEN_OFF, url=shown(url))
    return part


def _require_room(part: Path, size: int) -> None:
    free = free_bytes(part.parent)
    if size > free:
        raise OndergrondError(rules.NO_ROOM, needed=size // 1_000_000, free=free // 1_000_000)


def forget(region: Path) -> None:
    """What was fetched is of no more use; what else is there is somebody's, and so is what is behind a link."""
    for path in [] if leads_away(region, FOLDER) else (region / FOLDER).glob("*"):
        if _OURS.fullmatch(path.name):
            path.unlink()


def name_at(url: str) -> str:
    """What the file is called there."""
    return urlsplit(url).path.rpartition("/")[2] or "uittreksel.osm.pbf"
