"""The schema of a printed event says what the kinds say."""

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from events.base import NewsEvent
from events.extract import extract, printed_claim
from events.registry import news_kinds
from events.schema import event_schema, events_schema
from events.units.lineage import Units
from feeds.files import articles_alone, read_files

DEMO = Path(__file__).parents[2] / "cli" / "demo.jsonl"


def test_every_event_that_the_rules_print_fits_it() -> None:
    units = Units.packaged()
    schema = Draft202012Validator(events_schema())
    for article in articles_alone(read_files([str(DEMO)]), []):
        events = [printed_claim(claim, article, units) for claim in extract(article, units)]
        for event in events:
            del event["article"], event["units"]
            if event["date"] is None:
                del event["date"]
        schema.validate({"events": events})


@pytest.mark.parametrize("kind", news_kinds(), ids=lambda kind: kind.__name__)
def test_a_kind_is_described_by_its_own_words_and_printed_names(kind: type[NewsEvent]) -> None:
    schema = event_schema(kind)
    slots = {field.alias or name for name, field in kind.model_fields.items()} - {"units"}
    assert schema["properties"].keys() == slots | {"type", "provinces", "quote", "confidence"}
    assert (kind.__doc__ or "nothing").split(".")[0].replace("`units`", "`provinces`") in schema["description"]


def test_what_may_be_said_in_few_words_is_listed() -> None:
    (meeting,) = [kind for kind in news_kinds() if kind.__name__ == "MeetingHeld"]
    assert "working_session" in event_schema(meeting)["properties"]["kind"]["enum"]
