"""The API keeps what its OpenAPI document promises, whatever it is asked (schemathesis)."""

import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis import Case
from schemathesis.specs.openapi.checks import positive_data_acceptance
from starlette.testclient import TestClient

from tests.scale import scaled


def test_every_answer_has_the_promised_shape(client: TestClient) -> None:
    schema = schemathesis.openapi.from_asgi("/api/v1/openapi.json", client.app)
    asked: list[str] = []
    # The stream does not end, so its answer is never whole; `test_stream.py` reads it.
    for operation in schema.exclude(path="/api/v1/stream").get_all_operations():
        asked.append(operation.ok().path)

        @settings(max_examples=scaled(8), suppress_health_check=list(HealthCheck), deadline=None)
        @given(operation.ok().as_strategy())
        def keeps_its_promise(case: Case) -> None:
            # Some parameters mean something only together (`from` is not after `to`), which no schema can say.
            case.call_and_validate(excluded_checks=[positive_data_acceptance])

        keeps_its_promise()
    assert len(asked) >= 16
