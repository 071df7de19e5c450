"""The posts of a province that are paths of its state, and which of them one person holds at a time."""

SINGLE_SEATS = frozenset(
    {
        "party_secretary",
        "party_permanent_deputy_secretary",
        "peoples_committee_chair",
        "peoples_council_chair",
        "fatherland_front_chair",
        "national_assembly_delegation_head",
    }
)
