"""How soon the overview is there, and how fast its chart is drawn again: `python -m bench.overview [ENTRIES]`.

Beside each figure stands a floor, measured in the same browser: the smallest page of the same server, and as many
rectangles of one colour on a canvas of the same size.
"""

import sys
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from playwright.sync_api import Page

from bench.claims import press
from store.ingest import ingest
from store.store import Store
from tests.browser.chromium import chromium
from tests.web.conftest import listening

ROUNDS = 5
_PAINT = "performance.getEntriesByName('first-contentful-paint')[0].startTime"
_DRAWS = "performance.getEntriesByName('draw').map(draw => draw.duration)"
_RECTANGLES = """count => {
    const canvas = document.querySelector('canvas.marks');
    const context = canvas.getContext('2d');
    const start = performance.now();
    context.clearRect(0, 0, canvas.width, canvas.height);
    context.fillStyle = '#246';
    for (let i = 0; i < count; i += 1) context.fillRect((i * 7919) % canvas.width, (i * 104729) % canvas.height, 3, 12);
    return performance.now() - start;
}"""


def main(entries: int) -> None:
    """Fill a log, and measure."""
    with TemporaryDirectory() as directory:
        url = f"sqlite:///{Path(directory) / 'log.db'}"
        told = {article.stream: (article, claims) for article, claims in press(entries, seed=1)}
        store = Store.open(url)
        ingest(store, [article for article, _ in told.values()], lambda article: told[article.stream][1])
        store.engine.dispose()
        with listening(url) as address, chromium() as browser:
            page = browser.new_page(viewport={"width": 1280, "height": 1000}, base_url=address)
            _measure(page, entries)


def _measure(page: Page, entries: int) -> None:
    paints = {"floor": [_paint(page, "/search") for _ in range(ROUNDS)]}
    paints["a new day"] = [_paint(page, f"/?on=2025-07-{day:02}") for day in range(1, 1 + ROUNDS)]
    paints["again"] = [_paint(page, "/?on=2025-07-01&from=2005-01-01&to=2026-12-31") for _ in range(ROUNDS)]
    page.locator("canvas.marks").focus()
    for key in ("+", "ArrowLeft", "ArrowRight", "-") * ROUNDS:
        page.keyboard.press(key)
        page.wait_for_timeout(60)
    draws = sorted(page.evaluate(_DRAWS))
    floor = median(page.evaluate(_RECTANGLES, entries) for _ in range(ROUNDS))
    print(f"{entries} entries")
    print("first paint, ms  ", "  ".join(f"{name} {median(times):.0f}" for name, times in paints.items()))
    print(f"redraw, ms        median {median(draws):.1f}  longest {draws[-1]:.1f}  floor {floor:.1f}  of {len(draws)}")


def _paint(page: Page, address: str) -> float:
    page.goto(address)
    # Also until the chart is drawn: the server must not still be at work for this page when the next is asked for.
    charts = page.locator("canvas.marks").count()
    for _ in range(300):
        if page.evaluate("performance.getEntriesByName('first-contentful-paint').length") and (
            not charts or page.evaluate(_DRAWS)
        ):
            break
        page.wait_for_timeout(20)
    return float(page.evaluate(_PAINT))


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
