"""Answers that were given already, for as long as the log has not changed: the same address asks the same again."""

from collections import OrderedDict
from collections.abc import Hashable

from starlette.responses import Response

BYTES_MAX = 64_000_000
ANSWER_BYTES_MAX = 4_000_000


class Given:
    """The answers given last, up to a number of bytes. Used by the one thread of the event loop."""

    def __init__(self, bytes_max: int = BYTES_MAX) -> None:
        self._answers: OrderedDict[Hashable, Response] = OrderedDict()
        self._bytes = 0
        self._bytes_max = bytes_max

    def get(self, key: Hashable) -> Response | None:
        """The answer given under that key, if it is still there."""
        if key not in self._answers:
            return None
        self._answers.move_to_end(key)
        kept = self._answers[key]
        return Response(kept.body, kept.status_code, dict(kept.headers))

    def put(self, key: Hashable, answer: Response) -> None:
        """Keep an answer that is not too long, and let go of those that were not asked for longest."""
        if len(answer.body) > ANSWER_BYTES_MAX:
            return
        self._answers[key] = Response(answer.body, answer.status_code, dict(answer.headers))
        self._bytes += len(answer.body)
        while self._bytes > self._bytes_max:
            self._bytes -= len(self._answers.popitem(last=False)[1].body)
