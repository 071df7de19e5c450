"""Searching: what has the words is found, under every clock; what was erased is not, and leaves no trace."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text

from events.base import Json
from events.errors import BadInput, NotFound
from events.kinds.article_erased import ArticleErased
from store.clocks import NOW, Clocks
from store.corrections import claim_id, erase_article, retract_record
from store.engine import sweep
from store.ingest import ingest
from store.log import WrongVersion
from store.maintenance import erased, verify
from store.projections import runner
from store.projections.search import WORD_CHARS_MAX, WORDS_MAX, words_of
from store.questions.filter import Filter, Window
from store.questions.search import SNIPPET_CHARS_MAX, search
from store.questions.search_query import SearchQuery
from store.store import Store
from tests.conftest import NewStore
from tests.store.press import LAM_DONG, article, indicator, plan, read, target


def found(store: Store, words: str, clocks: Clocks = NOW, part: slice = slice(100), **narrowed: Any) -> dict[str, Json]:
    with store.reading() as view:
        return search(view, Filter(search=words, **narrowed), clocks, part)


def articles(store: Store, words: str, clocks: Clocks = NOW, **narrowed: Any) -> list[str]:
    return [
        one["article"].removeprefix("https://").removesuffix(".example/")
        for one in found(store, words, clocks, **narrowed)["articles"]
    ]


@pytest.fixture
def filled(store: Store) -> Store:
    """Three articles, one of them with two texts."""
    ingest(store, [article("paper", target(LAM_DONG, 8), lead="Đường sắt Đà Lạt chạy lại.")], read)
    ingest(store, [article("paper", target(LAM_DONG, 9), lead="Cầu mới.", updated="2025-06-20")], read)
    ingest(store, [article("radio", indicator(LAM_DONG, 7, metric="Độ che phủ rừng"), lead="Rừng xanh.")], read)
    ingest(store, [article("wire", plan(LAM_DONG, date="2025-06-01"), published="2025-06-30", lead="Railways.")], read)
    return store


def test_diacritics_and_case_do_not_matter(filled: Store) -> None:
    for words in ("Đường sắt", "duong SAT", "đường sắt", "sat duong", "sắt"):
        assert articles(filled, words) == ["paper"]
    (entry,) = found(filled, "do che phu rung")["entries"]
    assert entry["metric"] == "Độ che phủ rừng"


def test_whole_words_are_found_and_all_of_them_must_be_there(filled: Store) -> None:
    assert articles(filled, "rail new") == []
    assert articles(filled, "railways") == ["wire"]
    assert articles(filled, "railways rung") == []


def test_the_last_word_may_be_begun_unless_it_stands_in_quotation_marks(filled: Store) -> None:
    assert articles(filled, "rail") == articles(filled, "wire RAILW") == ["wire"]
    assert articles(filled, '"rail"') == articles(filled, '"wire rail') == articles(filled, "r") == []
    assert articles(filled, '"railways" wir') == ["wire"]
    (entry,) = found(filled, "do che phu ru")["entries"]
    assert entry["metric"] == "Độ che phủ rừng"


def test_what_has_the_last_word_whole_comes_before_what_only_begins_so(store: Store) -> None:
    ingest(store, [article("begun", lead="Cầu Trường Tiền.", published="2025-06-12")], read)
    ingest(store, [article("whole", lead="Cầu Tru.", published="2025-06-10")], read)
    assert articles(store, "cau tru") == ["whole", "begun"]


def test_pages_of_what_is_found_make_up_the_whole(filled: Store) -> None:
    whole = found(filled, "lam dong")
    for name in ("entries", "articles"):
        parts = [found(filled, "lam dong", part=slice(begin, begin + 2))[name] for begin in range(0, 20, 2)]
        assert [one for part in parts for one in part] == whole[name]


def test_a_search_can_be_narrowed_as_a_timeline_can(filled: Store) -> None:
    assert articles(filled, "lam dong", provinces=("lam-dong",)) == articles(filled, "lam dong")
    assert articles(filled, "lam dong", provinces=("ha-noi",)) == []
    assert found(filled, "lam dong", provinces=("ha-noi",))["entries"] == []
    assert {one["type"] for one in found(filled, "lam dong", types=("PlanApproved",))["entries"]} == {"PlanApproved"}
    assert articles(filled, "lam dong", types=("PlanApproved",)) == ["wire"]
    late = Window(date(2025, 6, 25), None)
    assert articles(filled, "lam dong", window=late) == ["wire"]
    assert found(filled, "236", window=late)["entries"] == []
    assert len(found(filled, "236", window=Window(None, date(2025, 6, 25)))["entries"]) == 1


def test_a_misspelt_province_is_put_right_where_nothing_is_found(filled: Store) -> None:
    for misspelt, meant in (("lam dog", "Lâm Đồng"), ("236 Lam Dogn", "236 Lâm Đồng"), ("Lamm Dong", "Lâm Đồng")):
        assert found(filled, misspelt)["did_you_mean"] == meant
        assert found(filled, meant)["totals"] != {"entries": 0, "articles": 0}
    assert found(filled, "lam dong")["did_you_mean"] is None
    assert found(filled, "zyxwvut qponmlk")["did_you_mean"] is None
    assert found(filled, "ha noi zzz")["did_you_mean"] is None


def test_nothing_is_suggested_that_would_not_be_found_either(filled: Store) -> None:
    for words in ("sea ports of Lam Dogn", "Lâm Đồng quy hoach"):
        assert found(filled, words)["did_you_mean"] is None
    assert found(filled, "lam dog", types=("MeetingHeld",))["did_you_mean"] is None


def test_of_a_long_sentence_the_part_with_the_hit_is_shown(store: Store) -> None:
    ingest(store, [article("long", lead=" ".join(f"tiếng{number}" for number in range(400)) + ".")], read)
    (shown,) = found(store, "tieng250")["articles"]
    assert "tiếng250" in shown["quote"]
    assert len(shown["quote"]) <= SNIPPET_CHARS_MAX + 4
    assert shown["quote"].startswith("… tiếng")
    assert shown["quote"].endswith(" …")


def test_a_claim_is_found_by_its_sentence_its_title_its_slots_and_the_name_of_its_unit(filled: Store) -> None:
    for words in ("236/QĐ-TTg", "wire 236", "lam dong 236"):
        assert [entry["type"] for entry in found(filled, words)["entries"]] == ["PlanApproved"]


def test_neighbours_come_first_and_quotation_marks_ask_for_them(store: Store) -> None:
    ingest(store, [article("apart", lead="Rừng thông xa tầm mắt, cây già.", published="2025-06-12")], read)
    ingest(store, [article("close", lead="Hàng cây thông.", published="2025-06-10")], read)
    ingest(store, [article("other", lead="Thông tin về cây.", published="2025-06-11")], read)
    assert articles(store, "cay thong") == ["close", "apart", "other"]
    assert articles(store, '"cay thong"') == ["close"]
    assert articles(store, 'hang "Cây thông"') == ["close"]


def test_the_name_of_a_province_means_it_in_each_of_its_spellings(store: Store) -> None:
    leads = {
        "joined": "Rain in Danang.", "apart": "Mưa ở Đà Nẵng.", "other": "Nặng gánh đi qua đá.",
        "press": "A port of HCMC.", "law": "Cảng của Hồ Chí Minh.", "old": "Cảng Sài Gòn.",
    }  # fmt: skip
    ingest(store, [article(name, lead=lead) for name, lead in leads.items()], read)
    for words in ("Đà Nẵng", "da nang", "DANANG", "Da Nang city", "tp đà nẵng"):
        assert set(articles(store, words)) == {"joined", "apart"}, words
    for words in ("Saigon", "TP HCM", "TP. Hồ Chí Minh", "Ho Chi Minh City", "hcmc"):
        assert set(articles(store, words)) == {"press", "law", "old"}, words
    assert articles(store, "saigon port") == ["press"]
    assert set(articles(store, "cảng HCM")) == {"law", "old"}
    assert articles(store, '"da nang"') == ["apart"]
    assert articles(store, '"danang"') == ["joined"]
    assert articles(store, "tỉnh Đà Nẵng") == [], "it is no province, so the word is one like others"
    assert set(articles(store, "da")) == {"joined", "apart", "other"}, "a name that is only begun is a word"


def test_a_search_says_which_names_it_took_for_provinces(filled: Store) -> None:
    (name,) = found(filled, "quy hoach Hanoi")["names"]
    assert name == {"name": "Hà Nội", "units": ["vn-ha-noi-1976"], "spellings": ["Hà Nội", "Hanoi"]}
    (name,) = found(filled, "thua thien hue")["names"]
    assert (name["name"], name["spellings"]) == ("Huế", ["Thừa Thiên Huế", "Huế"])
    assert found(filled, '"ha noi" hue xanh "hue"')["names"][0]["name"] == "Huế"
    assert found(filled, "lam")["names"] == []


def test_two_names_side_by_side_are_not_the_unit_that_joined_them(filled: Store) -> None:
    for words, names in (
        ("quang nam da nang", ["Quảng Nam", "Đà Nẵng"]), ("Gia Lai, Kon Tum", ["Gia Lai", "Kon Tum"]),
        ("ha nam ninh", ["Hà Nam Ninh"]), ("ba ria vung tau", ["Bà Rịa - Vũng Tàu"]),
    ):  # fmt: skip
        assert [name["name"] for name in found(filled, words)["names"]] == names


def test_a_name_counts_as_the_neighbour_of_a_word_however_it_is_written(store: Store) -> None:
    ingest(store, [article("apart", lead="Port news: Danang again.", published="2025-06-12")], read)
    ingest(store, [article("close", lead="The Danang port.", published="2025-06-10")], read)
    assert articles(store, "đà nẵng port") == ["close", "apart"]


def test_of_an_article_the_sentence_with_the_name_is_shown_and_its_place_is_told(store: Store) -> None:
    ingest(store, [article("paper", lead="Da bò và nắng. Mưa ở Danang.")], read)
    (shown,) = found(store, "đà nẵng")["articles"]
    assert shown["quote"] == "Mưa ở Danang."
    wanted = SearchQuery("đà nẵng mua", store.units())
    assert [shown["quote"][hit.start : hit.end] for hit in wanted.hits(shown["quote"])] == ["Mưa", "Danang"]
    assert [hit.term for hit in wanted.hits("Đà Nẵng, mưa; đá.")] == [0, 1]
    assert [hit[:2] for hit in wanted.hits("Xa Da Nang")] == [(3, 10)]
    assert [hit[:2] for hit in wanted.hits("Danang")] == [(0, 6)]


def test_of_an_article_only_its_last_text_that_has_the_words_is_shown(filled: Store) -> None:
    (old,) = found(filled, "duong sat")["articles"]
    assert old["quote"] == "Đường sắt Đà Lạt chạy lại."
    (new,) = found(filled, "cau moi")["articles"]
    assert new["quote"] == "Cầu mới."


def test_the_clocks_hide_what_was_not_published_or_not_recorded(filled: Store) -> None:
    assert articles(filled, "railways", Clocks(known=date(2025, 6, 29))) == []
    assert articles(filled, "railways", Clocks(known=date(2025, 6, 30))) == ["wire"]
    assert articles(filled, "cau moi", Clocks(known=date(2025, 6, 19))) == []
    assert articles(filled, "cau moi", Clocks(known=date(2025, 6, 20))) == ["paper"]
    seq = filled.records("https://wire.example/")[0].seq
    assert articles(filled, "railways", Clocks(seq=seq - 1)) == []
    assert articles(filled, "railways", Clocks(seq=seq)) == ["wire"]
    assert len(found(filled, "236", Clocks(seq=seq))["entries"]) == 0
    assert len(found(filled, "236", Clocks(seq=seq + 1))["entries"]) == 1


def test_what_is_withdrawn_is_not_found_and_was_found_before(filled: Store) -> None:
    (entry,) = found(filled, "che phu rung")["entries"]
    before = filled.log.size()
    retract_record(filled, claim_id(filled, entry["records"][0]), "test")
    assert found(filled, "che phu rung")["entries"] == []
    assert found(filled, "che phu rung", Clocks(seq=before))["entries"] == [entry]


def unmerged(store: Store) -> None:
    """Left to itself, the index of SQLite might merge its parts just in time for a test."""
    if store.engine.dialect.name == "sqlite":
        with store.engine.begin() as connection:
            for setting, value in (("automerge", 0), ("crisismerge", 10_000)):
                connection.execute(
                    text(f"INSERT INTO searchable_index(searchable_index, rank) VALUES ('{setting}', {value})")
                )


def kept(store: Store) -> bytes:
    """What the files of a SQLite database hold."""
    files = [Path(f"{store.engine.url.database}{suffix}") for suffix in ("", "-wal")]
    return b"".join(file.read_bytes() for file in files if file.exists())


def test_what_was_erased_is_not_found_and_its_words_are_nowhere(store: Store) -> None:
    unmerged(store)
    secret = article("secret", target(LAM_DONG, 8), lead="Zyxwvut qponmlk.")
    ingest(store, [secret, article("paper", target(LAM_DONG, 9), lead="Zyxwvut is no secret.")], read)
    assert articles(store, "zyxwvut qponmlk") == ["secret"]
    erase_article(store, "https://secret.example/", "asked to")
    assert articles(store, "qponmlk") == []
    assert articles(store, "zyxwvut") == ["paper"]
    assert [entry["quote"] for entry in found(store, "secret target growth")["entries"]] == []
    assert [entry["quote"] for entry in found(store, "secret growth")["entries"]] == [None]
    assert list(verify(store)) == []
    sweep(store.engine)
    if store.engine.dialect.name == "sqlite":
        assert b"zyxwvut" in kept(store)
        assert b"qponmlk" not in kept(store)
        assert b"Qponmlk" not in kept(store)
    runner.rebuild(store.log)
    assert articles(store, "qponmlk") == []


def test_what_is_erased_during_a_rebuild_is_nowhere_after_it(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    unmerged(store)
    ingest(store, [article("secret", target(LAM_DONG, 8), lead="Zyxwvut qponmlk.")], read)
    written = store.log.size()
    ingest(store, [article(f"paper-{number}", target(LAM_DONG, 9), lead="Zyxwvut.") for number in range(45)], read)
    monkeypatch.setattr(runner, "PAGE_RECORDS", 40)
    taken = runner._streams

    def streams(log: Any, after: int, until: int) -> Any:
        if after >= written and not erased(store):
            erase_article(store, "https://secret.example/", "asked to")
        return taken(log, after, until)

    monkeypatch.setattr(runner, "_streams", streams)
    runner.rebuild(store.log)
    assert erased(store)
    assert articles(store, "qponmlk") == []
    assert list(verify(store)) == []
    if store.engine.dialect.name == "sqlite":
        assert b"zyxwvut" in kept(store)
        assert b"qponmlk" not in kept(store)


def test_a_text_that_several_articles_have_is_erased_for_all_of_them(store: Store) -> None:
    """An agency's dispatch, letter for letter in two papers: who asks to have it erased means the words."""
    said = {"lead": "Zyxwvut qponmlk."}
    ingest(store, [article("one", target(LAM_DONG, 8), **said), article("two", target(LAM_DONG, 8), **said)], read)
    ingest(store, [article("two", target(LAM_DONG, 9), updated="2025-06-20", lead="Two says more.")], read)
    ours, theirs = erase_article(store, "https://one.example/", "asked to")
    assert articles(store, "qponmlk") == []
    assert articles(store, "two says more") == ["two"]
    assert (ours.stream, theirs.stream) == ("https://one.example/", "https://two.example/")
    assert isinstance(ours.event, ArticleErased)
    assert isinstance(theirs.event, ArticleErased)
    assert theirs.event.texts == ours.event.texts
    assert theirs.event.reason == "asked to (asked of https://one.example/, which has the same text)"
    assert erased(store) == [f"{one.stream}: erased by record {one.seq}" for one in (ours, theirs)]
    assert list(verify(store)) == []
    (left,) = erase_article(store, "https://two.example/", "so do we")
    assert left.stream == "https://two.example/"
    with pytest.raises(NotFound, match="no text left"):
        erase_article(store, "https://one.example/", "again")


def test_an_erased_text_that_comes_in_elsewhere_stays_erased_and_its_stream_says_why(store: Store) -> None:
    said = {"lead": "Zyxwvut qponmlk."}
    ingest(store, [article("one", target(LAM_DONG, 8), **said)], read)
    (first,) = erase_article(store, "https://one.example/", "asked to")
    late = article("late", target(LAM_DONG, 8), **said)
    ingest(store, [late], read)
    assert articles(store, "qponmlk") == []
    assert [one.event for one in store.records(late.stream)][-1] == first.event
    assert [entry["quote"] for entry in found(store, "late growth")["entries"]] == [None]
    assert list(verify(store)) == []
    ingest(store, [article("late", target(LAM_DONG, 8), author="An", updated="2025-06-20", **said)], read)
    assert sum(isinstance(one.event, ArticleErased) for one in store.records(late.stream)) == 1


def test_an_article_that_comes_in_while_its_text_is_erased_is_not_passed_over(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may have come in after it was looked who has the text, and before the text is gone."""
    said = {"lead": "Zyxwvut qponmlk."}
    ingest(store, [article("one", target(LAM_DONG, 8), **said)], read)
    append, late = store.append, [article("late", target(LAM_DONG, 8), **said)]

    def slowly(*given: Any) -> Any:
        monkeypatch.undo()
        ingest(store, late, read)
        return append(*given)

    monkeypatch.setattr(store, "append", slowly)
    with pytest.raises(WrongVersion, match="late"):
        erase_article(store, "https://one.example/", "asked to")
    assert len(erase_article(store, "https://one.example/", "asked to")) == 2
    assert articles(store, "qponmlk") == []


def test_only_an_erasure_makes_the_whole_index_anew(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    merged: list[bool] = []
    monkeypatch.setattr("store.projections.search.merge", lambda connection: merged.append(True))
    ingest(store, [article("paper", target(LAM_DONG, 8))], read)
    erase_article(store, "https://paper.example/", "asked to")
    ingest(store, [article("paper", target(LAM_DONG, 9), updated="2025-06-20")], read)
    assert merged == [True]


def test_where_articles_are_not_shown_whole_no_sentence_is_that_their_page_leaves_out(store: Store) -> None:
    """Else an article could be had sentence by sentence."""
    lines = "Zyxwvut one.\nZyxwvut two.\nZyxwvut three.\nZyxwvut four."
    ingest(store, [article("paper", target(LAM_DONG, 8), lead=lines), article("radio", lead="Zyxwvut five.")], read)

    def quotes(words: str, *, whole: bool) -> list[str | None]:
        with store.reading() as view:
            found = search(view, Filter(search=words), NOW, whole=whole)
        return [one["quote"] for one in sorted(found["articles"], key=lambda one: str(one["article"]))]

    assert quotes("zyxwvut one", whole=True) == ["Zyxwvut one."]
    assert quotes("zyxwvut one", whole=False) == ["Zyxwvut three."]
    assert quotes("zyxwvut four", whole=False) == ["Zyxwvut four."]
    assert quotes("zyxwvut", whole=False) == ["Zyxwvut three.", None]
    assert quotes("one", whole=False) == [None]


def test_an_empty_phrase_is_none(filled: Store) -> None:
    assert articles(filled, '"" duong sat') == articles(filled, '"-" duong sat') == ["paper"]


def test_a_rebuild_finds_the_same(filled: Store) -> None:
    asked = ("lam dong", "duong sat", "236", "cau")
    before = [found(filled, words) for words in asked]
    runner.rebuild(filled.log)
    assert [found(filled, words) for words in asked] == before
    assert list(verify(filled)) == []


CHANGES = {
    "other words": "UPDATE searchable SET words = 'other' WHERE edition_seq IS NOT NULL",
    "a claim's words": "UPDATE searchable SET words = 'other' WHERE standing_id IS NOT NULL",
    "another day": "UPDATE searchable SET known_on = '2001-01-01'",
    "gone": "DELETE FROM searchable WHERE edition_seq IS NOT NULL",
    "another stream": "UPDATE searchable SET stream = 'https://nobody.example/'",
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES.keys())
def test_verify_says_where_what_is_found_is_not_what_the_log_says(filled: Store, change: str) -> None:
    with filled.engine.begin() as connection:
        connection.execute(text(change))
    assert any("search" in problem or "found" in problem for problem in verify(filled))


@pytest.mark.parametrize("words", ["", "   ", "?!", "́"])
def test_without_a_word_there_is_nothing_to_search_for(store: Store, words: str) -> None:
    with pytest.raises(BadInput, match="no word"):
        found(store, words)


@given(st.text(max_size=40))
def test_no_text_is_taken_for_the_language_of_the_index(both: list[Store], said: str) -> None:
    try:
        SearchQuery(said, both[0].units())
    except BadInput:
        return
    one, other = (found(store, said) for store in both)
    assert one["articles"] == other["articles"]
    assert [entry["id"] for entry in one["entries"]] == [entry["id"] for entry in other["entries"]]


@pytest.fixture(scope="module")
def both(new_store: NewStore) -> list[Store]:
    """The same articles on both engines."""
    stores = [new_store("sqlite-file"), new_store("postgres")]
    for store in stores:
        ingest(store, [article(f"paper{number}", lead=_LEADS[number]) for number in range(len(_LEADS))], read)
    return stores


_LEADS = ["and or not near", "a b c", "b c d", "a c", "Đỗ đo đó", "1e5 0x1f 12 3.4", "naïve ﬁ ①", "tinh tỉnh tình"]


_BEGUN = ["nea", "tin", "pap", "1e", "0x1", "nai", "an"]


@given(st.lists(st.sampled_from([*" ".join(_LEADS).split(), *_BEGUN, "zz"]), min_size=1, max_size=3))
def test_both_engines_find_exactly_what_has_the_words(both: list[Store], words: list[str]) -> None:
    *whole, last = words_of(" ".join(words)) or [""]
    if not last:
        return
    expected = set()
    for number, lead in enumerate(_LEADS):
        has = set(words_of(f"paper{number} {lead}"))
        if has.issuperset(whole) and any(one == last or (len(last) > 1 and one.startswith(last)) for one in has):
            expected.add(f"paper{number}")
    for store in both:
        assert set(articles(store, " ".join(words))) == expected


def test_a_text_longer_than_the_index_takes_is_kept_and_found_by_its_beginning(store: Store) -> None:
    lead = " ".join([*(f"word{number}" for number in range(WORDS_MAX + 10)), "x" * 5000])
    ingest(store, [article("long", lead=lead)], read)
    assert articles(store, "word1") == ["long"]
    assert articles(store, f"word{WORDS_MAX + 5}") == []
    (shown,) = found(store, "word1")["articles"]
    assert len(shown["quote"]) <= SNIPPET_CHARS_MAX + 2
    assert words_of("y" * 100) == ["y" * WORD_CHARS_MAX]


def test_the_number_shown_is_bounded_and_the_number_found_is_said(filled: Store) -> None:
    answer = found(filled, "lam dong", part=slice(3))
    assert len(answer["entries"]) == 3 < answer["totals"]["entries"]
