"""That a record was in the log at a checkpoint is proven to who has no log; anything else is not."""

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine

from tests.cli.test_contract import DEMO, check
from tests.cli.tinhlog import tinhlog
from tests.conftest import NewDatabase


@pytest.fixture
def db(new_database: NewDatabase) -> str:
    """The URL of a database with the bundled articles."""
    url = new_database("sqlite-file")
    tinhlog("ingest", DEMO, db=url)
    return url


def checked(proof: Any, checkpoint: str) -> Any:
    return tinhlog("check-proof", "-", "--checkpoint", checkpoint, stdin=json.dumps(proof).encode(), db="sqlite://")


def test_a_record_is_proven_to_who_has_the_checkpoint_alone(db: str) -> None:
    then = tinhlog("verify", db=db).answer["checkpoint"]
    record = tinhlog("records", "281", "--limit", "1", db=db).answer[0]["id"]
    tinhlog("retract", record, "--reason", "test", db=db)
    proof = tinhlog("prove", record[:8], "--checkpoint", then, db=db).answer
    check("prove", proof)
    assert (proof["record"]["id"], proof["checkpoint"]) == (record, then)
    ran = checked(proof, then)
    check("check-proof", ran.answer)
    assert (ran.code, ran.answer["ok"]) == (0, True)
    now = tinhlog("prove", record, db=db).answer
    assert checked(now, now["checkpoint"]).code == 0
    assert checked(now, then).code == 1, "a proof is of one checkpoint"


@pytest.mark.parametrize(
    "change",
    [{"body": '{"event":{}}'}, {"seq": 281}, {"kind": "PlanApproved"}, {"recorded_us": 0}, {"stream": "id:other"}],
)
def test_what_is_not_the_record_is_not_proven(db: str, change: dict[str, Any]) -> None:
    record = tinhlog("records", "281", "--limit", "1", db=db).answer[0]["id"]
    proof = tinhlog("prove", record, db=db).answer
    ran = checked(proof | {"record": proof["record"] | change}, proof["checkpoint"])
    assert (ran.code, ran.answer["ok"]) == (1, False)
    assert "it does not follow from the checkpoint that record" in ran.err
    assert checked(proof | {"path": proof["path"][:-1]}, proof["checkpoint"]).code == 1
    assert checked(proof | {"path": ["none", *proof["path"][1:]]}, proof["checkpoint"]).code == 1
    assert checked(proof["record"], proof["checkpoint"]).code == 2


def test_the_hash_of_a_record_is_made_as_the_readme_says(db: str) -> None:
    proof = tinhlog("prove", tinhlog("records", "0", "--limit", "1", db=db).answer[0]["id"], db=db).answer
    said = proof["record"]
    texts = [said[name] for name in ("id", "stream", "kind", "tags")]
    numbers = [*(said[name] for name in ("seq", "version", "schema", "recorded_us")), *map(len, texts)]
    data = "".join([*(f"{number} " for number in numbers), *texts]).encode()
    hashed = hashlib.sha256(b"\0" + data + hashlib.sha256(said["body"].encode()).digest()).digest()
    for step in map(bytes.fromhex, proof["path"]):  # the first leaf is on the left all the way up
        hashed = hashlib.sha256(b"\1" + hashed + step).digest()
    assert hashed.hex() == proof["checkpoint"].partition(":")[2]


def test_no_proof_is_given_of_what_the_checkpoint_has_not(db: str, tmp_path: Path) -> None:
    then = tinhlog("verify", db=db).answer["checkpoint"]
    record = tinhlog("records", "281", "--limit", "1", db=db).answer[0]["id"]
    late = tinhlog("retract", record, "--reason", "test", db=db).answer["id"]
    ran = tinhlog("prove", late, "--checkpoint", then, db=db)
    assert (ran.code, "came after" in ran.err) == (1, True)
    ran = tinhlog("prove", record, "--checkpoint", f"{then.partition(':')[0]}:{'0' * 64}", db=db)
    assert (ran.code, "are not those of the checkpoint" in ran.err) == (2, True)
    engine = create_engine(db)
    with engine.begin() as connection:
        for name in connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all():
            connection.exec_driver_sql(f"DROP TRIGGER {name}")
        connection.exec_driver_sql("UPDATE record SET stream = 'id:other' WHERE id = ?", (record,))
    engine.dispose()
    ran = tinhlog("prove", record, db=db)
    assert (ran.code, "is not what was recorded" in ran.err) == (2, True)


def test_what_is_no_text_is_no_proof(db: str, tmp_path: Path) -> None:
    file = tmp_path / "picture"
    file.write_bytes(b"\xff\xd8\xff\xe0")
    checkpoint = tinhlog("verify", db=db).answer["checkpoint"]
    ran = tinhlog("check-proof", str(file), "--checkpoint", checkpoint, db=db)
    assert (ran.code, "the file is no proof" in ran.err) == (2, True)
    assert tinhlog("check-proof", str(file), "--checkpoint", f"\u0663:{'0' * 64}", db=db).code == 2
    assert "no checkpoint" in tinhlog("verify", "--checkpoint", f"\u0663:{'0' * 64}", db=db).err
