"""Full-text feeds made of the articles in `bench/press`, and a server that keeps them: `python -m bench.papers FEEDS`.

Every entry has a text of its own of more than 1,000 characters, as `content:encoded` and, shorter, as `description`.
"""

import asyncio
import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from functools import cache
from html import escape
from pathlib import Path
from typing import Any

from feeds.entry import TEXT_CHARS_MIN

ENTRIES = 20
_LATEST = datetime(2026, 11, 1, tzinfo=UTC)


@cache
def _articles() -> list[dict[str, Any]]:
    lines = (Path(__file__).parent / "press" / "dev-articles.jsonl").read_text("utf-8").splitlines()
    return [one for one in map(json.loads, lines) if len(one["text"]) > TEXT_CHARS_MIN]


def document(number: int) -> bytes:
    """The feed of that number as RSS 2.0, some 60 kB."""
    items = "".join(map(_item, range(number * ENTRIES, (number + 1) * ENTRIES)))
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel><title>Paper {number}</title><link>https://paper-{number}.example/</link>"
        f"<description>News</description><language>vi</language>{items}</channel></rss>"
    ).encode()


def _item(number: int) -> str:
    article = _articles()[number % len(_articles())]
    paragraphs = [*article["text"].split("\n"), f"No. {number}."]
    whole = "".join(f"<p>{escape(one)}</p>\n" for one in paragraphs)
    url = f"https://paper-{number // ENTRIES}.example/news/{number}-{article['id']}.html"
    return (
        f"<item><title>{escape(article.get('title') or 'News')} ({number})</title><link>{url}</link>"
        f'<guid isPermaLink="true">{url}</guid><pubDate>{format_datetime(_LATEST - timedelta(hours=number % 500))}'
        f"</pubDate><dc:creator>Reporter {number % 7}</dc:creator><category>Politics</category>"
        f"<description><![CDATA[<p>{escape(paragraphs[0][:300])}</p>]]></description>"
        f"<content:encoded><![CDATA[{whole}]]></content:encoded></item>\n"
    )


class _Paper(asyncio.Protocol):
    """Answers `/NUMBER` with that feed, or that it has not changed where the request is conditional; then hangs up.

    Papers have hosts of their own: nobody who polls them can use a connection twice.
    """

    def __init__(self, documents: list[bytes]) -> None:
        self._documents = documents
        self._asked = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport

    def data_received(self, data: bytes) -> None:
        self._asked += data
        if b"\r\n\r\n" in self._asked:
            asked = self._asked
            head = (
                'HTTP/1.1 {}\r\nETag: "1"\r\nContent-Type: application/rss+xml\r\nContent-Length: {}\r\n'
                "Connection: close\r\n\r\n"
            )
            if b"\r\nif-none-match:" in asked.lower():
                self._transport.write(head.format("304 Not Modified", 0).encode())
            else:
                body = self._documents[int(asked.split(b" ", 2)[1][1:])]
                self._transport.write(head.format("200 OK", len(body)).encode() + body)
            self._transport.close()


async def _serve(feeds: int) -> None:
    documents = [document(number) for number in range(feeds)]
    server = await asyncio.get_running_loop().create_server(lambda: _Paper(documents), "127.0.0.1", 0, backlog=1000)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


@contextmanager
def serving(feeds: int) -> Iterator[int]:
    """The port on loopback of a server with so many feeds, in a process of its own."""
    command = [sys.executable, "-m", "bench.papers", str(feeds)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield int(server.stdout.readline())
        finally:
            server.terminate()


if __name__ == "__main__":
    asyncio.run(_serve(int(sys.argv[1])))
