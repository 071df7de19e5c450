"""Where messages go: a webhook, a file, or whatever Apprise reaches (mail, chat)."""

import json
import os
import re
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from events.errors import BadInput
from events.text import plain
from feeds.fetch import Fetcher, Posted, target
from feeds.network import Refused
from feeds.webhook import signed
from store.formats.text import told
from store.watching.outbox import Message
from store.watching.watches import Watch

WEBHOOK_SECONDS = 20.0
"""How long a receiver may take; shorter than a sender's claim on the message."""


@dataclass(frozen=True)
class Sent:
    """What came of an attempt: `why` is empty where it arrived."""

    why: str = ""
    gone: bool = False
    """Whether the receiver wants nothing any more (410)."""
    wait: timedelta | None = None
    """How long it asked to be left alone."""


def is_webhook(address: str) -> bool:
    """Whether messages to that address are posted and signed."""
    return urlsplit(address).scheme in ("http", "https")


def check_target(address: str) -> None:
    """Raises BadInput where nothing can be sent to that address."""
    try:
        scheme = urlsplit(address).scheme
    except ValueError as error:
        raise BadInput(f"no address to send to: {shown(address)!r}", str(error)) from None
    if scheme in ("http", "https"):
        try:
            target(address)
        except Refused as error:
            raise BadInput(f"no address to send to: {shown(address)!r}", str(error)) from None
    elif scheme == "file":
        if not _path(address).parent.is_dir():
            raise BadInput(f"there is no folder {_path(address).parent}", "write file:///FOLDER/FILE.jsonl")
    elif not scheme or not _apprise(address):
        raise BadInput(
            f"no address to send to: {shown(address)!r}", "write https://..., file:///..., or an address of Apprise"
        )


def shown(address: str) -> str:
    """The address without what may be secret: Apprise keeps passwords in its addresses, chats tokens in hooks."""
    scheme, sign, rest = address.partition("://")
    if scheme == "file" or not sign:
        return address
    if scheme not in ("http", "https"):
        return f"{scheme}://..."
    host = re.split(r"[/?#\\]", rest, maxsplit=1)[0].rpartition("@")[2]
    return f"{scheme}://{host}" if rest in (host, f"{host}/") else f"{scheme}://{host}/..."


def send(message: Message, to: Watch, fetcher: Fetcher, now: datetime) -> Sent:
    """Try once. What a receiver does wrong is said in the outcome, and never raised."""
    if is_webhook(to.target):
        return _post(message, to, fetcher, now)
    if urlsplit(to.target).scheme == "file":
        return _append(message, _path(to.target))
    return _notify(message, to.target)


def _post(message: Message, to: Watch, fetcher: Fetcher, now: datetime) -> Sent:
    assert to.secret is not None, "given when a webhook was added"
    body = message.body.encode()
    answer = fetcher.post(to.target, Posted(body, signed(to.secret, message.id, body, now)), seconds=WEBHOOK_SECONDS)
    if answer.status is not None and 200 <= answer.status < 300:
        return Sent()
    return Sent(answer.reason, gone=answer.status == 410, wait=answer.retry_after)


def _append(message: Message, path: Path) -> Sent:
    """One line at the end of a file, on disk when this returns. A line that was cut off is ended first."""
    import fcntl

    try:
        with path.open("ab+") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            size = file.seek(0, os.SEEK_END)
            torn = size > 0 and os.pread(file.fileno(), 1, size - 1) != b"\n"
            file.write(b"\n" * torn + message.body.encode() + b"\n")
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        return Sent(f"cannot write {path}: {(error.strerror or str(error)).lower()}")
    return Sent()


def _notify(message: Message, address: str) -> Sent:
    try:
        notifier = _apprise(address)
    except BadInput as error:
        return Sent(str(error))
    if not notifier:
        return Sent("Apprise knows no such address any more")
    return Sent() if notifier.notify(title=message.title, body=_said(message)) else Sent("Apprise could not deliver it")


def _apprise(address: str) -> Any:
    """What sends to an address of Apprise; None where it knows none such. Raises BadInput without the extra."""
    try:
        from apprise import Apprise
    except ImportError as error:
        raise BadInput(str(error), "install the extra: pip install 'tinhlog[alerts]'") from None
    notifier = Apprise()
    return notifier if notifier.add(address) else None


def _said(message: Message) -> str:
    """A message for people: what it says of the entry or the fact, what changed, and its id."""
    body = json.loads(message.body)
    data = body["data"]
    lines = [told(data["entry"])] if "entry" in data else []
    changed = data.get("changed") or ({data["path"]: data} if "path" in data else {})
    lines += (f"{name}: {_value(one['before'])} -> {_value(one['after'])}" for name, one in changed.items())
    return plain("\n".join([*lines, f"{body['type']} {message.id}"]))


def _value(value: Any) -> str:
    return "nothing" if value is None else json.dumps(value, ensure_ascii=False)


def _path(address: str) -> Path:
    parts = urlsplit(address)
    if parts.netloc or not parts.path.startswith("/") or parts.path.endswith("/"):
        raise BadInput(f"no file: {address!r}", "write file:///FOLDER/FILE.jsonl")
    return Path(unquote(parts.path))
