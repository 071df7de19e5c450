"""Whose paper an article is in: a provincial paper or portal writes "the province" and leaves its name out."""

import re
from functools import cache
from urllib.parse import urlsplit

from events.base import Article
from events.text import slug
from events.units.lineage import Units

_OWN_ADDRESS = re.compile(
    r"(?<![\w.@])(?:www\.)?(?:[a-z]+\.)?([a-z-]{5,40})(?:\.com|\.gov|\.org|\.net)?\.vn(?!\w)", re.IGNORECASE
)
_STAMP = re.compile(r"^Báo ([^\d\n]{3,30}?)(?:Báo \1)?\s?\d{1,2}/\d{1,2}/\d{4}$", re.MULTILINE)
"""The line by which a page that gathers papers says whose article it is: "Báo Cà MauBáo Cà Mau10/12/2025"."""
_TAKEN_FROM = re.compile(r"^(?:Source|Nguồn): ?https?://.*", re.MULTILINE)
"""The line by which it says where it took it from."""
_OPENING = 400
"""Within so many characters of its beginning a text names its own paper: "(Baothanhhoa.vn) - "."""
_OTHER_LETTERS = 9
"""How many letters of a paper's name are not the province's: bao, tinhuy, phatthanh."""
_SHORT = {"hue": ("hue", "baohue", "huecity", "hueict", "huetv")}
"""Names too short to be looked for inside of others."""
_OTHERWISE = {
    "apbac": "tien giang",
    "brvt": "ba ria vung tau",
    "dongkhoi": "ben tre",
    "hcmcpv": "ho chi minh city",
    "tphcm": "ho chi minh city",
}
"""What else papers and portals of a province are called."""


def home_of(article: Article) -> str | None:
    """The name of the province whose paper the article is in, by its feed, its address, or the paper it names."""
    if article.home:
        return article.home.replace("-", " ")
    host = (urlsplit(article.url).hostname or "") if article.url and "//" in article.url else ""
    labels = host.split(".") if host.endswith(".vn") else []
    labels += ["bao" + slug(paper) for paper in _STAMP.findall(article.text[: 2 * _OPENING])]
    for told in (article.text[:_OPENING], *_TAKEN_FROM.findall(article.text)):
        labels += _OWN_ADDRESS.findall(told)
    return next((name for label in labels if (name := _of_label(label.lower().replace("-", "")))), None)


def _of_label(label: str) -> str | None:
    for name, written in _papers().items():
        if name in _SHORT:
            if label in _SHORT[name]:
                return written
        elif len(label) - len(name) <= _OTHER_LETTERS and (
            label.removeprefix("bao").startswith(name) or label.endswith(name)
        ):
            return written
    return None


@cache
def _papers() -> dict[str, str]:
    """How a province's name is written in an address, and the name; longer ones first."""
    names = {slug(span.value).replace("-", " ") for unit in Units.packaged() for span in unit.names}
    papers = {name.replace(" ", ""): name for name in names} | _OTHERWISE
    return dict(sorted(papers.items(), key=lambda paper: -len(paper[0])))
