"""An extractor that asks a language model behind any OpenAI-compatible endpoint. It needs the extra `llm`.

What comes back is held against the kinds and the text (`events.witnessed`) before anything is taken from it.
"""

import json
import os
from collections import Counter
from collections.abc import Sequence

from openai import BadRequestError, OpenAI, OpenAIError, UnprocessableEntityError
from openai.types.chat import ChatCompletionMessageParam

from events.base import Article, Claim, Found, Json, NewsEvent
from events.errors import BadInput, NotRead, TinhlogError
from events.extract import claims_of
from events.reading.reading import Reading
from events.text import nfc
from events.units.lineage import Units
from events.witnessed import Refused, witnessed
from feeds.prompt import about, instructions

RETRIES_MAX = 2
"""How often the client sends a request again that was refused for now, failed or timed out."""
TIMEOUT_SECONDS = 120.0
ANSWERS_MAX = 3
"""How often a model is asked about one article before we believe that it cannot answer in JSON."""
CHARACTERS_MAX = 1_000_000
"""A longer answer is none."""

_VARIABLES = ("TINHLOG_LLM_URL", "TINHLOG_LLM_MODEL", "TINHLOG_LLM_KEY")


def from_environment(units: Units) -> "LlmExtractor":
    """The extractor that the environment describes. Raises BadInput that names what is missing in it."""
    missing = [name for name in _VARIABLES if not os.environ.get(name)]
    if missing:
        raise BadInput(
            f"the llm extractor needs {', '.join(missing)} in the environment",
            "give the endpoint's URL (https://.../v1), the model's name and the key, any word where it asks for none",
        )
    url, model, key = (os.environ[name] for name in _VARIABLES)
    return LlmExtractor(
        OpenAI(base_url=url, api_key=key, timeout=TIMEOUT_SECONDS, max_retries=RETRIES_MAX), model, units
    )


class LlmExtractor:
    """Reads with a model. No two readings need be the same; `dropped` counts what was told and not taken, by reason."""

    def __init__(self, client: OpenAI, model: str, units: Units) -> None:
        self._client, self._model, self._units = client, model, units
        self._instructions = instructions()
        self.dropped: Counter[str] = Counter()

    def __call__(self, article: Article, /) -> Sequence[Claim]:
        """Every event that the model tells and the text bears out.

        Raises NotRead where it has no answer about this article, TinhlogError where the endpoint does not work.
        """
        reading = Reading(article, self._units)
        found: dict[tuple[NewsEvent, int], Found] = {}
        for told in self._told(article):
            try:
                one = witnessed(told, reading, f"llm:{self._model}")
            except Refused as refused:
                self.dropped[refused.reason] += 1
                continue
            if found.setdefault((one.event, one.start), one) is not one:
                self.dropped["told twice"] += 1
        return claims_of(reading, found.values())

    def _told(self, article: Article) -> list[Json]:
        messages: list[ChatCompletionMessageParam] = [
            {"role": "system", "content": self._instructions},
            {"role": "user", "content": about(article)},
        ]
        for _ in range(ANSWERS_MAX):
            answer = self._answer(messages, article)
            try:
                return _events(answer)
            except BadInput as error:
                complaint = f"{error.message}. Answer again, with the JSON object alone."
                messages[2:] = [
                    {"role": "assistant", "content": answer[:1000] or "(nothing)"},
                    {"role": "user", "content": complaint},
                ]
        raise NotRead(article.stream, f"{self._model} gave no JSON of events, asked {ANSWERS_MAX} times")

    def _answer(self, messages: list[ChatCompletionMessageParam], article: Article) -> str:
        """The text of the model's answer; of an answer that is none, the empty text."""
        try:
            completion = self._client.chat.completions.create(model=self._model, messages=messages)
        except (BadRequestError, UnprocessableEntityError) as error:
            raise NotRead(article.stream, f"the endpoint refuses it: {_brief(error)}") from error
        except OpenAIError as error:
            raise TinhlogError(
                f"article {article.stream} was not read: the endpoint does not answer: {_brief(error)}",
                "check TINHLOG_LLM_URL and TINHLOG_LLM_KEY, or try again later",
            ) from error
        except ValueError:
            return ""  # the body is no JSON
        try:
            content = completion.choices[0].message.content
        except (AttributeError, LookupError, TypeError):
            return ""  # the body is no completion, which the client does not check
        # Half a letter could not be sent back with the next question.
        return content.encode("utf-8", "replace").decode() if isinstance(content, str) else ""


def _events(answer: str) -> list[Json]:
    """What stands under `events` in the JSON object of an answer, whatever is around it. Raises BadInput."""
    if len(answer) > CHARACTERS_MAX:
        raise BadInput("That was too long")
    try:
        found = json.loads(nfc(answer[answer.find("{") : answer.rfind("}") + 1]))
    except (ValueError, RecursionError):
        raise BadInput("That was no JSON") from None
    if not isinstance(found.get("events"), list):
        raise BadInput('That was no {"events": [...]}')
    told: list[Json] = found["events"]
    return told


def _brief(error: OpenAIError) -> str:
    return str(error)[:200]
