"""Commands that look after the store: rebuild, verify, prove, check-proof, backup, stats, doctor; and the demo."""

from pathlib import Path
from typing import Annotated

import typer

from cli.common import Wanted, open_store, open_to_ask
from cli.output import complain, write

app = typer.Typer()


@app.command()
def rebuild(context: typer.Context, wanted: Wanted = None) -> None:
    """Make the projections anew from the log; the old ones answer until the new ones are complete."""
    from store.projections.runner import rebuild

    write({"seq": rebuild(open_store(context).log)}, wanted, "counts_table")


@app.command()
def verify(
    context: typer.Context,
    checkpoint: Annotated[
        str | None, typer.Option(metavar="SIZE:ROOT", help="One that was printed earlier and kept elsewhere.")
    ] = None,
    wanted: Wanted = None,
) -> None:
    """Check that nothing in the log was changed, removed or reordered, and that every answer follows from it."""
    from store.maintenance import erased, verify
    from store.reader import Checkpoint

    store = open_store(context)
    problems = list(verify(store, Checkpoint.parse(checkpoint) if checkpoint else None))
    report = {"ok": not problems, "checkpoint": str(store.log.head()), "problems": problems, "erased": erased(store)}
    write(report, wanted, "verify_table")
    for problem in problems:
        complain(problem)
    raise typer.Exit(1 if problems else 0)


@app.command()
def prove(
    context: typer.Context,
    record: Annotated[str, typer.Argument(metavar="ID", help="A record's id, or at least its first six digits.")],
    checkpoint: Annotated[
        str | None, typer.Option(metavar="SIZE:ROOT", help="One that was printed earlier; today's without it.")
    ] = None,
    wanted: Wanted = None,
) -> None:
    """Prove that a record was in the log at a checkpoint; `check-proof` needs no log to see that it was."""
    from store.proof import prove
    from store.reader import Checkpoint

    with open_to_ask(context).reading() as view:
        found = prove(view, record, Checkpoint.parse(checkpoint) if checkpoint else None)
    write(found, wanted, "counts_table")


@app.command("check-proof")
def check_proof(
    file: Annotated[
        typer.FileBinaryRead, typer.Argument(metavar="FILE", help="What `prove` wrote; - is standard input.")
    ],
    checkpoint: Annotated[
        str, typer.Option(metavar="SIZE:ROOT", help="The one that you have kept: not what the file says.")
    ],
    wanted: Wanted = None,
) -> None:
    """Check, without the log, that a record was in it at a checkpoint, word for word."""
    from store.proof import Proof
    from store.reader import Checkpoint

    proof, known = Proof.read(file.read()), Checkpoint.parse(checkpoint)
    shown = proof.shows(known)
    if not shown:
        complain(
            f"it does not follow from the checkpoint that record {proof.record.id} was in the log as it stands here"
        )
    write({"ok": shown, "record": proof.record.id, "checkpoint": str(known)}, wanted, "counts_table")
    raise typer.Exit(0 if shown else 1)


@app.command()
def backup(
    context: typer.Context,
    file: Annotated[Path, typer.Argument(metavar="FILE", help="A new file; the copy is a log like any other.")],
    wanted: Wanted = None,
) -> None:
    """Copy a log in SQLite, whole and as it is at one moment, also while others write to it."""
    from store.maintenance import back_up

    copied = back_up(open_store(context), file)
    write({"file": str(file), "checkpoint": str(copied)}, wanted, "counts_table")


@app.command()
def stats(context: typer.Context, wanted: Wanted = None) -> None:
    """How much the log holds."""
    from store.maintenance import stats

    write(stats(open_to_ask(context)), wanted, "counts_table")


@app.command()
def doctor(context: typer.Context, wanted: Wanted = None) -> None:
    """The set-up, and what somebody should look at."""
    from store.maintenance import doctor

    write(doctor(open_store(context)), wanted, "doctor_table")


@app.command()
def demo() -> None:
    """The main job on bundled articles, in a temporary database."""
    from cli.demo import run

    run()
