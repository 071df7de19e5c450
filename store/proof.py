"""That a record was in the log when a checkpoint was printed, proven to who has the checkpoint and not the log."""

from typing import Any

from pydantic import BaseModel, ConfigDict, Field
from sqlalchemy import select

from events.base import Json
from events.errors import BadInput, NotFound
from store.merkle import includes, inclusion_proof, root
from store.reader import Checkpoint, Recorded, leaf_of
from store.schema import record
from store.view import Snapshot


class _Proven(BaseModel):
    """A record with all that its hash is over."""

    model_config = ConfigDict(extra="forbid", strict=True)

    seq: int = Field(ge=1)
    id: str
    stream: str
    version: int
    kind: str
    schema_: int = Field(alias="schema")
    body: str
    tags: str
    recorded_us: int

    def leaf(self) -> bytes:
        """Its hash in the tree."""
        return leaf_of(*(getattr(self, "schema_" if name == "schema" else name) for name in Recorded._fields))


class Proof(BaseModel):
    """A record, the checkpoint that it was in, and the hashes that lead from the one to the other (RFC 6962, 2.1.1)."""

    model_config = ConfigDict(extra="forbid", strict=True)

    record: _Proven
    checkpoint: str
    path: list[str] = Field(max_length=64)

    @classmethod
    def read(cls, document: bytes) -> "Proof":
        """The proof in a JSON document. Raises BadInput."""
        try:
            return cls.model_validate_json(document)
        except ValueError as error:
            raise BadInput("the file is no proof", "give one that `tinhlog prove` wrote") from error

    def shows(self, checkpoint: Checkpoint) -> bool:
        """Whether the log of that checkpoint held the record, as it stands here and at its place."""
        try:
            path, leaf = [bytes.fromhex(step) for step in self.path], self.record.leaf()
        except ValueError:
            return False
        return includes(bytes.fromhex(checkpoint.root), checkpoint.size, self.record.seq - 1, leaf, path)


def prove(view: Snapshot, wanted: str, checkpoint: Checkpoint | None = None) -> dict[str, Json]:
    """The proof that the log held a record at a checkpoint, or holds it now.

    Raises NotFound where the record is not in the log or came later, BadInput where the checkpoint is another log's.
    """
    found, now = view.log.get(wanted), checkpoint or view.log.head()
    if found.seq > now.size:
        raise NotFound(f"record {found.id} came after the {now.size} records of the checkpoint", "give a later one")
    leaves = [row.leaf for row in view.connection.execute(_LEAVES.where(record.c.seq <= now.size))]
    if len(leaves) < now.size or root(leaves).hex() != now.root:
        raise BadInput(f"the first {now.size} records are not those of the checkpoint", "`tinhlog verify` says more")
    told: dict[str, Any] = found._asdict() | {"tags": " ".join(found.tags)}
    path = [step.hex() for step in inclusion_proof(leaves, found.seq - 1)]
    proof = {"record": told, "checkpoint": str(now), "path": path}
    if not Proof.model_validate(proof).shows(now):
        raise BadInput(f"record {found.id} is not what was recorded", "`tinhlog verify` says more")
    return proof


_LEAVES = select(record.c.leaf).order_by(record.c.seq)
