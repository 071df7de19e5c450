"""What can go wrong, said so that a person can act on it."""


class TinhlogError(Exception):
    """Root of every error that tinhlog raises on purpose.

    The message says what failed, in lower case and without a full stop; `hint` says what to do.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.message}; {self.hint}" if self.hint else self.message


class NotFound(TinhlogError):
    """What was asked for is not there (exit code 1)."""


class BadInput(TinhlogError, ValueError):
    """What was given cannot be used as it is (exit code 2). A ValueError, so that pydantic reports it as its own."""


class NotRead(TinhlogError):
    """An extractor could not read one article, named by its stream; it may well read the next (exit code 1)."""

    def __init__(self, article: str, why: str) -> None:
        super().__init__(f"article {article} was not read: {why}")
        self.article, self.why = article, why

    def __reduce__(self) -> tuple[type["NotRead"], tuple[str, str]]:
        """So that it comes whole from another process."""
        return type(self), (self.article, self.why)
