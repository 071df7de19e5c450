"""What a person does: open, move the date over the merger, open a fact's witness, search, follow a citation."""

import csv
import itertools
import json
import re
from collections.abc import Iterator
from contextlib import suppress

import pytest
from playwright.sync_api import Browser, Error, Page, Route, expect

from store.engine import open_engine
from tests.browser.chromium import chromium
from tests.cli.tinhlog import tinhlog
from tests.web.conftest import DEMO, listening

pytestmark = pytest.mark.browser

HOSTILE = '<script>window.broken = 1</script><img src=x onerror="window.broken = 1">'
PAGES = (
    "/?on=2025-06-30", "/?on=2025-07-01", "/timeline",
    "/provinces/lam-dong?on=2025-08-01&from=2025-06-30&to=2025-08-01",
    "/provinces/lang-son/why?path=targets%2Fgrdp-growth%402030&on=2026-01-01", "/articles", "/search?search=lam+dong",
    "/article?article=https%3A%2F%2Fdalat-daily.example%2Feconomy%2Flam-dong-first-half", "/feeds?on=2025-08-01",
    "/provinces/nowhere", "/search?search=lam+dogn", "/provinces/lang-son/history?path=targets%2Fgrdp-growth%402030",
    "/article?article=https%3A%2F%2Fpaper.example%2Fedited", "/provinces", "/search?search=tp+hcm",
    "/timeline?province=lam+dogn&from=2025-01-01", "/provinces/lam-dong?from=1/7/2025&to=2025-08-01",
    "/timeline?province=lam-dong&lineage=true&type=TargetSet",
)  # fmt: skip


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a server over the bundled articles and one that attacks it."""
    db = f"sqlite:///{tmp_path_factory.mktemp('browser') / 'log.db'}"
    open_engine(db).dispose()
    assert tinhlog("ingest", DEMO, db=db).code == 0
    text = f"On June 9, Lam Dong province held a conference on {HOSTILE} tea."
    attack = {"url": "https://evil.example/1", "title": f"Tea {HOSTILE}", "text": text, "published": "2025-06-10"}
    assert tinhlog("ingest", "-", db=db, stdin=json.dumps(attack).encode()).answer["new"] == 1
    for change, updated in (("glad", "2025-01-05"), ("very sad", "2025-02-01")):
        said = f"The poverty rate of Lai Chau province was 4.1% in 2024. Officials were {change} about it."
        edited = {"url": "https://paper.example/edited", "published": "2025-01-05", "updated": updated, "text": said}
        assert tinhlog("ingest", "-", db=db, stdin=json.dumps(edited).encode()).answer["articles"] == 1
    with listening(db, full_texts=True) as there:
        yield there


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as found:
        yield found


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page of a browser that prefers English; whatever it complains of, or asks of another host, fails the test."""
    context = browser.new_context(base_url=address, locale="en-GB", viewport={"width": 1280, "height": 900})
    found = context.new_page()
    wrong: list[str] = []
    found.on("pageerror", lambda error: wrong.append(str(error)))
    found.on("console", lambda said: wrong.append(said.text) if said.type in ("error", "warning") else None)
    found.on("request", lambda request: None if request.url.startswith(address) else wrong.append(request.url))
    yield found
    context.close()
    assert wrong == []


def expect_shapes(page: Page, number: int) -> None:
    expect(page.locator(".map path")).to_have_count(number)


def entries(page: Page) -> int:
    """How many entries the page has once it is loaded whole: a heading is there before the list below it."""
    page.wait_for_load_state()
    return page.locator(".entry").count()


def drawn(page: Page) -> int:
    """How often the chart has been drawn."""
    return int(page.evaluate("performance.getEntriesByName('draw').length"))


def wait_until_drawn(page: Page, often: int = 1) -> None:
    for _ in range(100):
        if drawn(page) >= often:
            return
        page.wait_for_timeout(100)
    pytest.fail("the chart is not drawn")


def test_moving_the_date_over_the_merger_turns_63_shapes_into_34(page: Page) -> None:
    page.goto("/?on=2025-06-29")
    expect_shapes(page, 63)
    page.get_by_label("Day", exact=True).focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", level=1)).to_have_text("63 provinces and cities on 30 Jun 2025")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", level=1)).to_have_text("34 provinces and cities on 1 Jul 2025")
    expect_shapes(page, 34)
    expect(page).to_have_url(re.compile("on=2025-07-01"))
    expect(page.locator(".labels > li")).to_have_count(34)
    page.reload()
    expect_shapes(page, 34)


def test_what_the_slider_did_is_announced_and_undone_by_going_back(page: Page) -> None:
    page.goto("/?on=1991-08-12")
    slider, said = page.get_by_label("Day", exact=True), page.locator("#said")
    expect(slider).to_have_attribute("aria-valuetext", "12 August 1991")
    slider.focus()
    for day in ("11 Aug 1991", "10 Aug 1991"):
        page.keyboard.press("ArrowLeft")
        expect(said).to_contain_text(f"provinces and cities on {day}")
        expect(page).to_have_title(re.compile(day))
        page.wait_for_timeout(1500)  # the hand rests
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_contain_text("11 Aug 1991")
    expect(slider).to_have_attribute("aria-valuetext", "11 August 1991")
    page.go_back()
    expect(page.get_by_role("heading", level=1)).to_contain_text("12 Aug 1991")
    expect(page.get_by_label("On", exact=True)).to_have_value("1991-08-12")
    page.get_by_role("link", name="1 Aug 2008").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("1 Aug 2008")


def test_whatever_leads_on_from_the_overview_keeps_the_day_that_the_slider_chose(page: Page) -> None:
    page.goto("/?on=2025-06-30&known=2025-08-01")
    page.get_by_label("Day", exact=True).focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", level=1)).to_have_text("34 provinces and cities on 1 Jul 2025")
    for link in page.locator("header.site a, .hidden-note a").all():
        assert "on=2025-07-01" in str(link.get_attribute("href")), link.inner_text()
    expect(page.locator(".turns [aria-current]")).to_have_text("1 Jul 2025")
    page.get_by_role("search").get_by_role("searchbox").fill("lam dong")
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile(r"on=2025-07-01"))


def test_what_the_server_cannot_answer_the_slider_is_said_by_a_page(browser: Browser, address: str) -> None:
    page = browser.new_page(base_url=address, locale="en-GB")
    page.goto("/?on=2025-06-30")
    busy = {"status": 503, "content_type": "text/html", "body": "<h1>Busy</h1>"}
    page.route("**/?on=2025-07-01", lambda route: route.fulfill(**busy))  # type: ignore[arg-type]
    page.get_by_label("Day", exact=True).focus()
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", level=1)).to_have_text("Busy")
    page.close()


def test_a_change_is_a_block_of_its_own_on_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 390, "height": 800})
    page.goto("/provinces/lam-dong?on=2025-08-01&from=2025-06-30&to=2025-08-01")
    row = page.locator(".changes tbody tr").nth(1)
    box = row.bounding_box()
    assert box is not None
    for cell in row.locator("td:nth-child(n + 3)").all():
        assert cell.bounding_box()["width"] > 0.9 * box["width"]  # type: ignore[index]
    who = [link.bounding_box() for link in row.locator("td:last-child a").all()]
    assert who
    assert all(one and one["x"] + one["width"] <= box["x"] + box["width"] for one in who)


def test_a_feed_is_a_block_of_its_own_on_a_phone_and_each_figure_says_what_it_is(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    page.goto("/feeds?on=2025-08-01")
    silent = page.locator(".feeds strong", has_text="silent").first
    silent.scroll_into_view_if_needed()
    box = silent.bounding_box()
    assert box is not None
    assert box["x"] + box["width"] <= 360, "seen without moving the table sideways"
    named = "one => getComputedStyle(one, '::before').content"
    assert silent.locator("xpath=..").evaluate(named) == '"silent for, days"'


def test_of_two_answers_to_the_slider_the_one_asked_for_last_is_shown(page: Page) -> None:
    held: list[Route] = []
    page.goto("/?on=2025-06-29")
    page.route("**/?on=2025-06-30", lambda route: held.append(route))
    page.get_by_label("Day", exact=True).focus()
    with page.expect_request("**/?on=2025-06-30"):
        page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("heading", level=1)).to_have_text("34 provinces and cities on 1 Jul 2025")
    with suppress(Error):  # nobody waits for it any more
        held[0].continue_()
    page.wait_for_timeout(500)
    expect_shapes(page, 34)
    expect(page).to_have_url(re.compile("on=2025-07-01"))


def test_the_second_clock_hides_what_was_not_published_and_says_so(page: Page) -> None:
    page.goto("/provinces/kon-tum?on=2025-06-30")
    everything = entries(page)
    page.get_by_label("As known on").fill("2025-06-01")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_role("status")).to_contain_text("only what had been published by 1 Jun 2025")
    assert entries(page) < everything
    page.get_by_role("link", name="Show everything").click()
    expect(page.get_by_role("status")).to_have_count(0)


def test_a_province_on_the_map_leads_to_its_facts_and_a_fact_to_its_witness(page: Page) -> None:
    page.goto("/?on=2026-01-01")
    page.locator(".map a[data-unit=vn-lang-son-1978]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Lạng Sơn")
    page.locator(".facts .evidence[href*='grdp-growth%402030']").click()
    expect(page.locator("mark").first).to_be_visible()
    page.locator(".witness .more").first.click()
    page.get_by_role("link", name="In the article").click()
    expect(page.locator("a.mark").first).to_be_visible()
    assert re.search(r"#[0-9a-f]{12}$", page.url)
    assert page.locator(f"[id='{page.url.rpartition('#')[2]}'] + a.mark").count() == 1


def test_a_search_without_diacritics_finds_what_has_them_and_a_citation_can_be_followed(page: Page) -> None:
    page.goto("/?lang=en")
    page.get_by_role("search").get_by_role("searchbox").fill("tong bi thu lam dong")
    page.keyboard.press("Enter")
    expect(page.locator("mark", has_text="Tổng").first).to_be_visible()
    page.locator(".articles a").first.click()
    expect(page.locator("a.mark").first).to_be_visible()
    page.locator("a.mark").first.click()
    expect(page.get_by_text("In its context")).to_be_visible()


def test_a_misspelt_province_is_put_right_and_the_list_goes_on_page_by_page(page: Page) -> None:
    page.goto("/?lang=en")
    page.get_by_role("search").get_by_role("searchbox").fill("lam dogn")
    page.keyboard.press("Enter")
    page.get_by_role("link", name="Did you mean Lâm Đồng?").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Search: Lâm Đồng")
    everything = entries(page)
    page.get_by_label("Province").fill("Bình Thuận")
    page.get_by_role("button", name="Filter").click()
    expect(page).to_have_url(re.compile("province=B"))
    expect(page.get_by_label("Province")).to_have_value("Bình Thuận")
    assert 0 < entries(page) < everything
    page.get_by_role("search").get_by_role("searchbox").fill("lam do")
    page.keyboard.press("Enter")
    expect(page.locator("mark", has_text="Đồng").or_(page.locator("mark", has_text="Dong")).first).to_be_visible()


def test_a_citation_is_taken_whole_by_the_keyboard_and_shows_the_same(page: Page) -> None:
    page.goto("/provinces/lam-dong?on=2025-08-01&known=2025-07-15")
    line = page.get_by_role("textbox", name="Cite this view")
    line.focus()
    taken = page.evaluate("getSelection().toString()")
    assert taken == line.input_value()
    shown = page.locator("main").inner_text()
    page.goto(taken.split(" ")[-1])
    assert page.locator("main").inner_text() == shown
    expect(page.get_by_role("status")).to_contain_text("You see what this log held at")


def test_a_citation_is_copied_by_a_button_with_and_without_a_clipboard(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto("/timeline?province=lam-dong")
    line = page.get_by_role("textbox", name="Cite this view").input_value()
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == line
    page.add_init_script("Object.defineProperty(navigator, 'clipboard', {value: undefined})")
    page.reload()
    page.get_by_role("button", name="Copy").click()
    expect(page.get_by_text("Copied.")).to_be_visible()
    assert page.evaluate("getSelection().toString()") == line


def test_what_a_text_changed_can_be_seen_without_colour(page: Page) -> None:
    page.goto("/article?article=https%3A%2F%2Fpaper.example%2Fedited&lang=en")
    added, removed = page.locator(".text ins"), page.locator(".text del")
    expect(added).to_contain_text("very sad")
    expect(removed).to_contain_text("glad")
    style = "one => getComputedStyle(one).textDecorationLine + getComputedStyle(one).fontWeight"
    assert added.evaluate(style) == "underline600"
    assert removed.evaluate(style).startswith("line-through")
    assert "added" in added.inner_text()


def test_a_page_can_be_taken_along_as_a_file(page: Page) -> None:
    page.goto("/timeline?province=lam-dong&type=TargetSet")
    with page.expect_download() as downloading:
        page.get_by_role("link", name="Download, csv").click()
    assert downloading.value.suggested_filename == "tinhlog-lam-dong.csv"
    with open(downloading.value.path(), encoding="utf-8-sig") as file:
        assert len(list(csv.DictReader(file))) == entries(page)


def test_on_paper_what_is_folded_stands_open_and_what_only_asks_is_left_out(page: Page) -> None:
    page.goto("/provinces/lam-dong?on=2025-08-01")
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = false)")
    folded = page.locator("details.inherited .fact").first
    expect(folded).to_be_hidden()
    page.emulate_media(media="print")
    expect(folded).to_be_visible()
    for asks in (".jump", "#changes", "body > footer"):
        expect(page.locator(asks)).to_be_hidden()
    page.goto("/provinces/lam-dong?on=2025-08-01&from=2025-06-30&to=2025-08-01")
    expect(page.locator("#changes table")).to_be_visible()


def test_every_control_and_every_picture_has_a_name(page: Page) -> None:
    nameless = """() => [...document.querySelectorAll(
            'a[href], button, input:not([type=hidden]), textarea, svg[role], summary')]
        .filter(one => one.checkVisibility())
        .filter(one => !(one.innerText || one.textContent || '').trim() && !one.getAttribute('aria-label')
            && !one.getAttribute('aria-labelledby') && !one.labels?.length && !one.closest('[aria-label]'))
        .map(one => one.outerHTML)"""
    for one in PAGES:
        if not any(wrong in one for wrong in ("nowhere", "timeline?province=lam+dogn", "1/7/2025")):
            page.goto(one)
            assert page.evaluate(nameless) == [], one


def test_the_chart_answers_to_keys_buttons_and_the_pointer(page: Page) -> None:
    page.goto("/?on=2025-07-01")
    wait_until_drawn(page)
    chart = page.locator("canvas.marks")
    chart.focus()
    before = chart.screenshot()
    page.keyboard.press("+")
    wait_until_drawn(page, 2)
    assert chart.screenshot() != before
    page.get_by_role("button", name="Earlier").click()
    wait_until_drawn(page, 3)
    unfold = page.get_by_role("button", name="Unfold Lâm Đồng")
    unfold.focus()
    page.keyboard.press("Enter")
    expect(unfold).to_have_attribute("aria-expanded", "true")
    row = page.locator(".labels li[data-unit=vn-lam-dong-2025]")
    assert row.evaluate("row => row.offsetHeight") > 4 * 26
    older = row.get_by_role("link", name="Lâm Đồng (until 2025)")
    expect(older).to_be_visible()
    assert row.locator(".members a").all_inner_texts()[:2] == ["Bình Thuận (1991–2025)", "Đắk Nông (2004–2025)"]
    tops = [one.bounding_box()["y"] for one in row.locator(".members a").all()]  # type: ignore[index]
    assert all(below - above >= 26 for above, below in itertools.pairwise(tops)), "a row of its own"
    unfold.click()
    expect(older).to_be_hidden()


def test_events_of_the_chart_are_reached_by_keys_and_as_a_list(page: Page) -> None:
    page.goto("/?on=2025-07-01&from=2025-05-01&to=2025-07-31")
    wait_until_drawn(page)
    page.locator("canvas.marks").focus()
    said, told = page.locator("#said"), []
    for key in ("ArrowDown", "ArrowDown", "ArrowUp"):
        page.keyboard.press(key)
        told.append(said.inner_text())
    assert told[0] == told[2] != told[1]
    assert re.fullmatch(r"[^:]+: \d{1,2} (May|Jun|Jul) 2025 · .+", told[0])
    page.keyboard.press("Enter")
    expect(page.locator("#picked h3 a")).to_be_visible()
    lane = page.locator(".labels > li[data-unit=vn-lam-dong-2025]")
    number = lane.locator(".count").inner_text()
    lane.get_by_role("button").click()
    lane.get_by_role("link", name=f"{number} entries as a list").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Timeline")
    assert entries(page) == min(int(number), 50)


def test_a_tick_says_what_it_is_and_opens_below_the_chart(page: Page) -> None:
    page.goto("/?on=2025-07-01&from=2025-05-01&to=2025-07-31")
    wait_until_drawn(page)
    label = page.locator(".labels li[data-unit=vn-lam-dong-2025]")
    label.scroll_into_view_if_needed()
    row = label.bounding_box()
    chart = page.locator("canvas.marks").bounding_box()
    assert row is not None
    assert chart is not None
    for x in range(int(chart["x"]) + 4, int(chart["x"] + chart["width"]), 4):
        page.mouse.move(x, row["y"] + 10)
        if page.locator(".tip").is_visible():
            break
    expect(page.locator(".tip")).to_contain_text(re.compile(r"\d (May|Jun|Jul) 2025"))
    page.mouse.down()
    page.mouse.up()
    expect(page.locator("#picked h3 a")).to_be_visible()
    expect(page.locator("#picked blockquote, #picked .context").first).to_be_visible()


def test_a_term_of_office_says_of_which_post_and_in_the_readers_words(page: Page) -> None:
    page.goto("/?on=2025-08-01&from=2025-05-01&to=2025-08-31&lang=vi")
    wait_until_drawn(page)
    row = page.locator(".labels > li[data-unit=vn-quang-ngai-2025]")
    row.scroll_into_view_if_needed()
    box, chart = row.bounding_box(), page.locator("canvas.marks").bounding_box()
    assert box is not None
    assert chart is not None
    page.mouse.move(chart["x"] + 0.6 * chart["width"], box["y"] + 22)
    expect(page.locator(".tip")).to_have_text(re.compile(r".+ · (Bí thư|Chủ tịch UBND): 1/7/2025 – …"))


def test_a_chart_that_cannot_be_loaded_says_so(browser: Browser, address: str) -> None:
    page = browser.new_page(base_url=address, locale="en-GB")
    page.route("**/api/v1/lanes*", lambda route: route.abort())
    page.goto("/?on=2025-07-01")
    expect(page.get_by_text("The chart could not be loaded")).to_be_visible()
    page.close()


def test_kinds_and_words_narrow_the_chart(page: Page) -> None:
    page.goto("/?on=2025-07-01")
    page.get_by_text("Kinds of event").first.click()
    page.get_by_label("Meeting", exact=True).check()
    page.get_by_role("button", name="Filter").click()
    expect(page).to_have_url(re.compile("type=MeetingHeld"))
    wait_until_drawn(page)
    assert entries(page) > 0
    kinds = {kind.inner_text() for kind in page.locator(".entry .kind").all()}
    assert kinds == {"Meeting"}


def test_nothing_that_an_article_says_runs(page: Page) -> None:
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    for address in ("/articles", "/search?search=tea", "/article?article=https%3A%2F%2Fevil.example%2F1"):
        page.goto(address)
        expect(page.get_by_text("<script>", exact=False).first).to_be_visible()
        assert not page.evaluate("window.broken")
        assert page.locator("main img, main script").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 768, 1280])
def test_no_page_is_wider_than_the_screen_in_either_scheme(
    browser: Browser, address: str, width: int, scheme: str
) -> None:
    context = browser.new_context(
        base_url=address,
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        locale="vi-VN",  # type: ignore[arg-type]
    )
    page = context.new_page()
    for one in PAGES:
        page.goto(one)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), one
        assert page.evaluate("document.documentElement.lang") == "vi"
        paper = page.evaluate("getComputedStyle(document.body).backgroundColor")
        assert (sum(map(int, re.findall(r"\d+", paper)[:3])) < 200) == (scheme == "dark")
    context.close()


def test_everything_but_the_chart_works_without_javascript(browser: Browser, address: str) -> None:
    context = browser.new_context(base_url=address, java_script_enabled=False, locale="en-GB")
    page = context.new_page()
    page.goto("/?on=2025-06-30")
    expect(page.get_by_text("The chart over time needs JavaScript")).to_be_visible()
    assert page.locator("canvas").first.is_hidden()
    expect_shapes(page, 63)
    page.get_by_label("On", exact=True).fill("2025-07-01")
    page.get_by_role("button", name="Show").click()
    expect_shapes(page, 34)
    page.locator(".labels").get_by_role("link", name="Quảng Ngãi").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Quảng Ngãi")
    page.locator(".facts .value").first.click()
    expect(page.locator("mark").first).to_be_visible()
    context.close()


def test_the_keyboard_reaches_the_content_first_and_every_link_shows_its_focus(page: Page) -> None:
    page.goto("/?on=2025-07-01")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#content$"))
    for part in ("provinces over time", "map", "timeline"):
        page.goto("/?on=2025-07-01")
        skip = page.get_by_role("link", name=f"Skip to the {part}")
        skip.focus()
        expect(skip).to_be_in_viewport()
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.tagName") == "H2"
    page.goto("/?on=2025-07-01#content")
    for _ in range(12):
        page.keyboard.press("Tab")
        style = page.evaluate(
            "(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.stroke; })()"
        )
        assert style != "none", page.evaluate("document.activeElement.outerHTML")
