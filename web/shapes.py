"""The promised shapes of answers, as the OpenAPI document shows them: those of `docs/contract`, which come along."""

import json
from functools import cache
from importlib.resources import files
from typing import Any

from fastapi import FastAPI

from web.problems import SCHEMA

_PROBLEM = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/problem"}}}


def contract(*names: str) -> dict[int | str, dict[str, Any]]:
    """The responses of an address whose answer has one of the shapes of those names."""
    shapes = [{"$ref": f"#/components/schemas/{name}"} for name in names]
    if "timeline" in names and len(names) > 1:
        # An entry alone, where a record or an entry is asked for.
        shapes = [*shapes[:-1], {"$ref": "#/components/schemas/timeline/items"}]
    schema: dict[str, Any] = shapes[0] if len(shapes) == 1 else {"anyOf": shapes}
    return {
        200: {"description": "The answer", "content": {"application/json": {"schema": schema}}},
        304: {"description": "It has not changed"},
        400: {"description": "What was given means nothing", "content": _PROBLEM},
        404: {"description": "What was asked for is not there", "content": _PROBLEM},
        503: {"description": "The database cannot answer now", "content": _PROBLEM},
    }


@cache
def shapes() -> dict[str, Any]:
    """The JSON schemas of all answers by name, references among them as OpenAPI writes them."""
    found = {}
    for file in (files("web") / "contract").iterdir():
        name = file.name.removesuffix(".schema.json")
        text = file.read_text("utf-8")
        schema = json.loads(text.replace('"$ref": "#/', f'"$ref": "#/components/schemas/{name}/'), object_hook=_within)
        found[name] = {key: value for key, value in schema.items() if key not in ("$schema", "$id")}
    return found | {"problem": SCHEMA}


def _within(schema: dict[str, Any]) -> dict[str, Any]:
    reference = schema.get("$ref", "")
    file, _, place = reference.partition("#") if isinstance(reference, str) else ("", "", "")
    if file.endswith(".schema.json"):
        return schema | {"$ref": f"#/components/schemas/{file.removesuffix('.schema.json')}{place}"}
    return schema


def document(app: FastAPI) -> dict[str, Any]:
    """The OpenAPI document of an app. Made once."""
    if app.openapi_schema is None:
        made = FastAPI.openapi(app)
        schemas = made["components"]["schemas"]
        for unused in ("HTTPValidationError", "ValidationError"):
            schemas.pop(unused, None)
        schemas |= shapes()
        for operations in made["paths"].values():
            for operation in operations.values():
                operation["responses"].pop("422", None)
                # FastAPI takes an answer of our own class for text, and says so beside the shape.
                for media in operation["responses"]["200"].get("content", {}).values():
                    if not {"$ref", "anyOf"}.isdisjoint(media.get("schema", {})):
                        media["schema"].pop("type", None)
    assert app.openapi_schema is not None
    return app.openapi_schema
