"""The posts of a province that are paths of its state, and which of them one person holds at a time."""

LADDERS = (
    ("party_secretary", "party_permanent_deputy_secretary", "party_deputy_secretary"),
    ("peoples_committee_chair", "peoples_committee_permanent_vice_chair", "peoples_committee_vice_chair"),
    ("peoples_council_chair", "peoples_council_permanent_vice_chair", "peoples_council_vice_chair"),
)
"""Posts of one body, the highest first: nobody holds two of them."""

POSTS = (
    *(post for ladder in LADDERS for post in ladder),
    "fatherland_front_chair",
    "national_assembly_delegation_head",
    "party_standing_committee_member",
    "peoples_committee_member",
)

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
