"""A server that has had too many requests is left alone, with everything that is on its host."""

from datetime import datetime

from sqlalchemy import Engine

from events.article import host_of
from feeds import schedule
from feeds.fetch import Answer
from store.polling import hosts
from store.transactions import writer

TOO_MANY_REQUESTS = 429


def back_off(engine: Engine, answer: Answer, now: datetime) -> None:
    """Ask the host for nothing for as long as it wishes, where the answer says that it was asked too much."""
    if answer.status == TOO_MANY_REQUESTS:
        with writer(engine) as connection:
            hosts.leave_alone(connection, host_of(answer.url), schedule.quiet_until(answer, now))
