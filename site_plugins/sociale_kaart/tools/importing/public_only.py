"""A connection to a machine on the internet, and to no other.

Which machine a name leads to is looked up once, judged, and gone to: a name that leads elsewhere a moment later, or a
site that sends us on to this computer or to a network at home, gets nowhere.
"""

from __future__ import annotations

import http.client
import socket
import ssl
from collections.abc import Callable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from urllib.request import (
    HTTPDefaultErrorHandler,
    HTTPErrorProcessor,
    HTTPRedirectHandler,
    HTTPSHandler,
    OpenerDirector,
    Request,
    UnknownHandler,
)

_NAT64 = IPv6Network("64:ff9b::/96")
MayConnect = Callable[[str], bool]


class NotPublicError(Exception):
    """Nobody else could go there."""


class UnsafeError(Exception):
    """Anybody on the way there could change what comes back."""


def is_public(address: str) -> bool:
    """Whether an address of a machine is on the internet, also when it stands within another address."""
    found = ip_address(address.partition("%")[0])
    inside = _inside(found) if isinstance(found, IPv6Address) else None
    return all(one.is_global and not one.is_multicast for one in ((inside,) if inside else (found,)))


def _inside(address: IPv6Address) -> IPv4Address | None:
    """The old kind of address that some new ones only pass on to."""
    passed_on = IPv4Address(int(address) & 0xFFFFFFFF) if address in _NAT64 else None
    return address.ipv4_mapped or address.sixtofour or passed_on


def _connected(host: str, port: int, timeout: float | None, may_connect: MayConnect) -> socket.socket:
    found = [str(one[4][0]) for one in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not found or not all(map(may_connect, found)):
        raise NotPublicError
    return socket.create_connection((found[0], port), timeout)


def _unlocked(may_connect: MayConnect) -> MayConnect:
    def judge(address: str) -> bool:
        if may_connect(address) and is_public(address):
            raise UnsafeError
        return may_connect(address)

    return judge


def opener(may_connect: MayConnect) -> OpenerDirector:
    """Goes straight to the machine that was judged: no proxy, which would look the name up for itself."""

    class Plain(http.client.HTTPConnection):
        def connect(self) -> None:
            self.sock = _connected(self.host, self.port, self.timeout, _unlocked(may_connect))

    class Secure(http.client.HTTPSConnection):
        def connect(self) -> None:
            plain = _connected(self.host, self.port, self.timeout, may_connect)
            self.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=self.host)

    class Handler(HTTPSHandler):
        def http_open(self, req: Request) -> http.client.HTTPResponse:
            return self.do_open(Plain, req)

        def https_open(self, req: Request) -> http.client.HTTPResponse:
            return self.do_open(Secure, req)

        http_request = HTTPSHandler.https_request

    opener = OpenerDirector()
    for handler in (
        Handler(),
        HTTPRedirectHandler(),
        HTTPDefaultErrorHandler(),
        HTTPErrorProcessor(),
        UnknownHandler(),
    ):
        opener.add_handler(handler)
    return opener
