"""Pages are in the reader's language, whole in each, and can be read."""

import json
import re

from starlette.testclient import TestClient

from tests.web.parsed import WEB


def test_the_language_is_the_readers_unless_the_address_says(client: TestClient) -> None:
    for accepted, language in (
        ("vi", "vi"),
        ("fr;q=0.9, vi-VN;q=0.5", "vi"),
        ("en,vi;q=0.9", "en"),
        ("", "en"),
        (";q=x", "en"),
    ):
        answer = client.get("/articles", headers={"Accept-Language": accepted})
        assert f'<html lang="{language}">' in answer.text
        assert "Accept-Language" in answer.headers["vary"]
    assert '<html lang="en">' in client.get("/articles?lang=en", headers={"Accept-Language": "vi"}).text


def test_both_languages_have_the_same_words() -> None:
    def keys(words: object) -> object:
        return {key: keys(one) for key, one in words.items()} if isinstance(words, dict) else None

    english, vietnamese = (json.loads((WEB / "languages" / f"{one}.json").read_text("utf-8")) for one in ("en", "vi"))
    assert keys(english) == keys(vietnamese)
    used = "".join(file.read_text("utf-8") for file in [*(WEB / "templates").iterdir(), *WEB.glob("*.py")])
    for key, words in english.items():
        name = key.removesuffix("_one")
        assert f'"{name}"' in used or f"'{name}'" in used or key.startswith("withdrawn_"), key
        if isinstance(words, str):
            assert sorted(re.findall(r"\{\d\}", words)) == sorted(re.findall(r"\{\d\}", vietnamese[key])), key


def test_text_can_be_read_in_both_schemes() -> None:
    """The contrast that WCAG 2.2 asks of text, 4.5 to 1, on everything that text stands on."""
    style = (WEB / "static" / "style.css").read_text("utf-8")
    light = dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{6});", style.partition("@media")[0]))
    dark = light | dict(re.findall(r"--([a-z0-9-]+): (#[0-9a-f]{6});", style.partition("@media")[2].partition("}")[0]))
    kinds = ("meeting", "directive", "plan", "target", "indicator", "investment", "project", "post", "merger", "unit")
    for colours in (light, dark):
        for text in ("ink", "soft", "accent", *kinds):
            for ground in ("paper", "sheet"):
                assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)
        for text, ground in (
            ("ink", "mark"),
            ("ink", "added"),
            ("on-accent", "accent"),
            ("warn", "warn-paper"),
            ("ink", "warn-paper"),
        ):
            assert contrast(colours[text], colours[ground]) >= 4.5, (text, ground)


def contrast(one: str, other: str) -> float:
    def luminance(colour: str) -> float:
        parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
        linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)
