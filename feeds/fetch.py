"""Ask for one address and say what came of it.

Whatever a server does is a value in the answer; an exception is a mistake of ours. Policy over time (when to ask again,
when an address has moved for good) belongs to the caller, who finds here everything that it needs.
"""

import re
import ssl
import time
from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cached_property
from importlib.metadata import version
from typing import Literal, NamedTuple
from urllib.parse import quote, urljoin, urlsplit

import httpcore2

from feeds.decoding import CODINGS, TooLarge, Undecodable, decoded
from feeds.headers import Headers, Validators
from feeds.network import Deadline, Network, Refused, Resolve, authority, resolve
from feeds.throttle import HostThrottle

USER_AGENT = f"tinhlog/{version('tinhlog')} (feed reader; news about Vietnam's provinces)"

FEED_TYPES = "application/rss+xml, application/atom+xml, application/feed+json, application/xml, text/xml, */*;q=0.5"

SECONDS = 30.0
"""Time for everything about one request, its redirects included; waiting for a turn is not counted."""

BYTES_MAX = 32_000_000
"""The size of a body, decompressed, from which on it is refused."""

ANSWER_BYTES_MAX = 64_000
"""The size of an answer to what was posted, from which on it is not read."""

HOPS_MAX = 5

_PERMANENT = frozenset({301, 308})
_REDIRECTS = _PERMANENT | {302, 303, 307}
_WHOLE = frozenset({200, 203})
_PORTS = {"http": 80, "https": 443}
_HOST = re.compile(r"[a-z0-9._:-]+", re.ASCII)
_ERRNO = re.compile(r"^\[Errno -?\d+\] ")
_AS_WRITTEN = "%/:@!$&'()*+,;=~[]|"

Outcome = Literal["fetched", "not modified", "gone", "refused", "failed"]
"""`refused` is our doing (an address that may not be asked), `failed` the server's or the network's."""


@dataclass(frozen=True)
class Hop:
    """A redirect that was followed."""

    url: str
    status: int
    to: str

    @property
    def permanent(self) -> bool:
        """Whether the server says that the old address is out of use."""
        return self.status in _PERMANENT


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What came of a request. `url` is the last address asked, after all hops."""

    outcome: Outcome
    url: str
    status: int | None = None
    reason: str = ""
    """Why it was refused or failed, for people."""
    hops: tuple[Hop, ...] = ()
    body: bytes = field(default=b"", repr=False)
    content_type: str | None = None
    validators: Validators | None = None
    """What to give the next request for this address."""
    fresh_for: timedelta | None = None
    retry_after: timedelta | None = None

    @property
    def moved_to(self) -> str | None:
        """Where permanent redirects alone lead from the address asked first, or None."""
        found = None
        for hop in self.hops:
            if not hop.permanent:
                break
            found = hop.to
        return found


class Posted(NamedTuple):
    """What is sent to an address, with headers of its own."""

    body: bytes
    headers: Mapping[str, str]


class Fetcher:
    """Asks servers, each in its turn, and none that is not public.

    Those that `allow_hosts` names as `host:port` are the operator's own: they need not be public, nor wait for a turn.
    """

    def __init__(self, throttle: HostThrottle, allow_hosts: Collection[str] = (), resolve: Resolve = resolve) -> None:
        self._throttle = throttle
        self._allow_hosts = frozenset(allow_hosts)
        self._resolve = resolve

    @cached_property
    def _tls(self) -> ssl.SSLContext:
        return httpcore2.default_ssl_context()

    def get(
        self,
        url: str,
        known: Validators | None = None,
        *,
        accept: str = FEED_TYPES,
        seconds: float = SECONDS,
        bytes_max: int = BYTES_MAX,
    ) -> Answer:
        """What the address answers now, redirects followed.

        `known` makes the request conditional, at the address that it comes from and at no other.
        """
        deadline = Deadline(seconds)
        hops: list[Hop] = []
        while len(hops) <= HOPS_MAX:
            found = self._ask(url, accept, known if known and known.url == url else None, deadline, bytes_max)
            if isinstance(found, Answer):
                return replace(found, hops=tuple(hops))
            hops.append(found)
            url = found.to
        return Answer(outcome="failed", url=url, reason=f"more than {HOPS_MAX} redirects", hops=tuple(hops))

    def post(self, url: str, posted: Posted, *, seconds: float = SECONDS) -> Answer:
        """What the address answers to what is posted: its `status` says what came of it. No redirect is followed."""
        found = self._ask(url, "*/*", None, Deadline(seconds), ANSWER_BYTES_MAX, posted)
        if isinstance(found, Answer):
            return found
        return Answer(outcome="failed", url=url, status=found.status, reason="redirects, which is not followed")

    def _ask(
        self,
        url: str,
        accept: str,
        known: Validators | None,
        deadline: Deadline,
        bytes_max: int,
        posted: Posted | None = None,
    ) -> Answer | Hop:
        try:
            request = _request(url, accept, known, posted)
            asked = time.monotonic()
            with self._turn_at(request.url):
                deadline.postpone(time.monotonic() - asked)
                tls = self._tls if request.url.scheme == b"https" else None
                network = Network(deadline, self._resolve, self._allow_hosts)
                with httpcore2.HTTPConnection(request.url.origin, tls, network_backend=network) as connection:
                    return _understood(url, connection.handle_request(request), known, bytes_max)
        except Refused as error:
            return Answer(outcome="refused", url=url, reason=str(error))
        except _FAILURES as error:
            return Answer(outcome="failed", url=url, reason=_why(error))

    def _turn_at(self, url: httpcore2.URL) -> AbstractContextManager[None]:
        """A turn at the host; a host of the operator's own may be asked at any time."""
        host = url.host.decode()
        own = authority(host, url.port or _PORTS[url.scheme.decode()]) in self._allow_hosts
        return nullcontext() if own else self._throttle.at(host)


def _request(url: str, accept: str, known: Validators | None, posted: Posted | None) -> httpcore2.Request:
    asked = target(url)
    headers = {
        "Host": authority(asked.host.decode(), asked.port),
        "User-Agent": USER_AGENT,
        "Accept": accept,
        "Accept-Encoding": CODINGS,
        "Connection": "close",
    }
    if known and known.etag:
        headers["If-None-Match"] = known.etag
    if known and known.last_modified:
        headers["If-Modified-Since"] = known.last_modified
    if posted:
        headers |= {**posted.headers, "Content-Length": str(len(posted.body))}
    pairs = [(name.encode(), value.encode("latin-1")) for name, value in headers.items()]
    return httpcore2.Request("POST" if posted else "GET", asked, headers=pairs, content=posted and posted.body)


def target(url: str) -> httpcore2.URL:
    """The address taken apart, its letters all ASCII. Raises Refused where it is not one that may be asked."""
    try:
        parts = urlsplit(url.strip())
        port = parts.port
        host = (parts.hostname or "").encode("idna").decode()
        path = quote(parts.path or "/", safe=_AS_WRITTEN)
        query = quote(parts.query, safe=_AS_WRITTEN + "?")
    except ValueError as error:
        raise Refused(f"no web address: {error}") from error
    if parts.scheme not in _PORTS:
        raise Refused(f"neither http nor https: {parts.scheme[:20]!r}")
    if not _HOST.fullmatch(host):
        raise Refused(f"no name of a host: {host[:100]!r}")
    if "@" in parts.netloc:
        raise Refused("a name or a password stands in the address")
    return httpcore2.URL(
        scheme=parts.scheme,
        host=host,
        port=None if port == _PORTS[parts.scheme] else port,
        target=f"{path}?{query}" if query else path,
    )


def _understood(url: str, response: httpcore2.Response, known: Validators | None, bytes_max: int) -> Answer | Hop:
    status, headers, now = response.status, Headers(response.headers), datetime.now(UTC)
    answer = Answer(
        outcome="failed",
        url=url,
        status=status,
        reason=f"status {status}",
        content_type=headers.get("content-type"),
        fresh_for=headers.fresh_for(now),
        retry_after=headers.retry_after(now),
    )
    if status in _REDIRECTS:
        location = headers.get("location")
        if not location:
            return replace(answer, reason=f"status {status} that leads nowhere")
        return Hop(url, status, _joined(url, location))
    if status == 304 and known:
        return replace(answer, outcome="not modified", reason="", validators=headers.validators(url) or known)
    if status == 410:
        return replace(answer, outcome="gone", reason="gone for good")
    if status not in _WHOLE:
        return answer
    try:
        body = decoded(response.iter_stream(), headers.get("content-encoding") or "", bytes_max)
    except _FAILURES as error:
        return replace(answer, reason=_why(error))
    return replace(answer, outcome="fetched", reason="", body=body, validators=headers.validators(url))


def _joined(url: str, location: str) -> str:
    try:
        # Many servers send UTF-8 where only ASCII may stand.
        return urljoin(url, location.encode("latin-1").decode())
    except ValueError:
        return location


_FAILURES = (
    httpcore2.TimeoutException,
    httpcore2.NetworkError,
    httpcore2.RemoteProtocolError,
    Undecodable,
    TooLarge,
)


def _why(error: Exception) -> str:
    if isinstance(error, httpcore2.TimeoutException):
        return "took too long"
    return _ERRNO.sub("", str(error)).lower() or type(error).__name__
