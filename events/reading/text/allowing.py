"""What is done to projects that are allowed: it is their licence, and no figure of the province."""

ALLOWED_EN = (
    r"(?:admitted|allowed|approv(?:ed|es|ing)|authori[sz](?:ed|es)|certified|clear(?:ed|s)|granted"
    r"|green-?light(?:ed|s)|green-?lit|let in|licen[cs](?:ed|es)|okay(?:ed|s)|permitted|ratif(?:ied|ies)|registered"
    r"|rubber-?stamped|said yes to|sanctioned|signed off on|(?:nodded|waved) through)"
)
"""English verbs in the past or the present, as a pattern; what is allowed comes after them or before."""
