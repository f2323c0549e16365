"""What is the address of a website, and what only looks like one."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import urlsplit

HOST_NAME = re.compile(r"([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,60}[a-z0-9]")


def is_web_address(value: str) -> bool:
    """http or https, a host with a dot, no password in it, no character that could end an attribute or a line, nor one
    that is written as %00 or %0A.

    A host in another script (`аmsterdam.nl` with a Cyrillic а) reads as another one; as `xn--…` it can be given.
    """
    if len(value) > 500 or re.search(r"[\s\\\"'<>`{}|^]|%(?:[01][0-9A-Fa-f]|7[Ff])", value):
        return False
    try:
        parts = urlsplit(value)
        host, _port = (parts.hostname or "").encode("idna").decode(), parts.port  # which must be a number, if any
    except ValueError:
        return False
    safe = parts.scheme in {"http", "https"} and parts.username is None
    return safe and HOST_NAME.fullmatch(host) is not None and _is_latin(parts.hostname or "")


def _is_latin(host: str) -> bool:
    return host.isascii() or all("LATIN" in unicodedata.name(sign, "") for sign in host if sign.isalpha())
