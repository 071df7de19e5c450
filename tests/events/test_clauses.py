"""The clauses that a sentence joins."""

import pytest

from events.reading.text.clauses import clause_at


@pytest.mark.parametrize(
    "text",
    [
        "Exports rose by 9%, and |the province licensed a wind farm.",
        "Exports rose by 9%, while |those of shrimp fell.",
        "Exports rose by 9%; |imports fell; |the harbour was widened.",
        "He chaired the meeting, and asked the districts to hurry.",
        "Tran An, head of the board, and his deputy presided.",
        "They planted rice, maize, and beans that were sold abroad.",
        "The council adopted a plan on dykes, and a scheme on water.",
    ],
)
def test_a_clause_has_a_subject_and_a_verb_of_its_own(text: str) -> None:
    clauses, whole = text.split("|"), text.replace("|", "")
    at = 0
    for clause in clauses:
        assert clause_at(whole, at, "en") == (at, at + len(clause))
        assert clause_at(whole, at + len(clause) - 1, "en") == (at, at + len(clause))
        at += len(clause)
