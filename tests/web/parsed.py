"""Pages as tests read them."""

from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

from starlette.testclient import TestClient

WEB = Path(__file__).parents[2] / "web"
VOID = {"meta", "link", "input", "br", "hr", "img"}


class Parsed(HTMLParser):
    """A page as a browser would take it: its elements, its text, and whether they close in order."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.texts: list[str] = []
        self.feed(html)
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.texts).split())

    def links(self) -> Iterator[str]:
        for tag, attributes in self.elements:
            if tag == "a" and attributes.get("href"):
                yield str(attributes["href"])


def page(client: TestClient, address: str, status: int = 200) -> Parsed:
    answer = client.get(address)
    assert answer.status_code == status, answer.text[:2000]
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    return Parsed(answer.text)
