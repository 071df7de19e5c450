"""Facts in words."""

import pytest

from events.registry import news_kinds
from web.said import event_said, fact_said
from web.wording import LANGUAGES, Language, wording

OCCASION = "5c9625801c45b9c68863dbd09d5b38d7"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fact_without_a_name_of_its_own_is_called_by_what_it_says_not_by_an_id(language: Language) -> None:
    said = fact_said(f"mergers/{OCCASION}", {"effective": "2025-07-01", "level": "commune"}, wording(language))
    assert said == ({"en": "effective 1 Jul 2025, level commune", "vi": "hiệu lực 1/7/2025, cấp xã"}[language], [])


def test_a_fact_whose_path_names_it_is_called_by_that() -> None:
    said = fact_said("projects/ring-road-4", {"phase": "started"}, wording("en"))
    assert said.line == "ring road 4"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slot_that_news_fills_has_a_word(language: Language) -> None:
    slots = {field.alias or name for kind in news_kinds() for name, field in kind.model_fields.items()}
    assert [slot for slot in slots if not wording(language).has("names", slot)] == []


def test_what_a_correction_sets_is_said_in_the_readers_language() -> None:
    changes = {"person": "Lê Thu", "kind": "visit", "date": "2025-07-01", "chair": None}
    said = event_said({"set": changes, "reason": "xem ảnh"}, wording("vi"))
    assert dict(said.rest)["đặt lại"] == "người: Lê Thu, loại: Thăm, ngày: 1/7/2025, chủ trì: –"


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_left_a_post_is_said_with_the_words_of_the_post_and_without(language: Language) -> None:
    words = wording(language)
    path = "posts/peoples_committee_chair/le-an"
    moved = fact_said(path, {"holds": False, "person": "Le An"}, words)
    relieved = fact_said(path, {"holds": False, "person": "Le An", "position": "Chairman"}, words)
    assert moved.line == relieved.line == "Le An"
    assert [value for _, value in moved.rest] == [words("left")]
    assert [value for _, value in relieved.rest] == ["Chairman", words("left")]
