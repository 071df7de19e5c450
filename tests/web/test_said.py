"""Facts in words."""

import pytest

from web.said import fact_said
from web.wording import LANGUAGES, Language, wording

OCCASION = "5c9625801c45b9c68863dbd09d5b38d7"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_fact_without_a_name_of_its_own_is_called_by_what_it_says_not_by_an_id(language: Language) -> None:
    said = fact_said(f"mergers/{OCCASION}", {"effective": "2025-07-01", "level": "commune"}, wording(language))
    assert said == ({"en": "effective 1 Jul 2025, level commune", "vi": "hiệu lực 1/7/2025, cấp xã"}[language], [])


def test_a_fact_whose_path_names_it_is_called_by_that() -> None:
    said = fact_said("projects/ring-road-4", {"phase": "started"}, wording("en"))
    assert said.line == "ring road 4"
