"""Whether a quantity is of a size that its metric has in a province, and what of it is counted."""

import math

from events.reading.entities.quantities import Quantity
from events.reading.figures.figure_keys import figure_key
from events.reading.figures.metrics import Metric
from events.reading.figures.named import Named


def fits(metric: Metric, quantity: Quantity) -> bool:
    if quantity.dimension == "count" and quantity.value < LEAST.get(metric.key, 0):
        return False
    if quantity.unit == "ha" and quantity.value < (_LARGE if metric.key == "area" else SIZEABLE["ha"]):
        return False
    if quantity.unit == "tonnes" and quantity.value < _SHIPLOAD:
        return False
    if quantity.unit == "m2" or (quantity.unit == "MW" and quantity.value < SIZEABLE["MW"]):
        return False
    if metric.key == "grdp-per-capita" and metric.name and quantity.value < _A_HEAD.get(quantity.unit, 0):
        return False
    if quantity.dimension == "times":
        return metric.grows
    if quantity.dimension == "points" and metric.key == "poverty-rate":
        return quantity.value < _POINTS
    if quantity.dimension == "rank":
        return "rank" in metric.dimensions or "money" in metric.dimensions
    return quantity.dimension in metric.dimensions


def is_of_a_size(named: Named) -> bool:
    """Whether a province can have so much of what is measured."""
    if named.unit == "%" and abs(named.value) > _FASTEST and figure_key(named.metric, "%") == "grdp-growth":
        return False
    most = _MOST.get((named.key, named.unit), math.inf)
    finer = (figure_key(named.metric, named.unit), named.unit) if named.unit == "people" else ("", "")
    least = _LEAST.get((named.key, named.unit)) or _LEAST.get(finer) or _LEAST.get(("", named.unit), 0)
    return least <= abs(named.value) <= most


COUNTED = {
    "population": "people",
    "visitors": "visitors",
    "foreign-visitors": "visitors",
    "poverty-rate": "households",
    "near-poverty-rate": "households",
    "temporary-houses": "houses",
    "social-housing": "houses",
    "jobs": "jobs",
    "enterprises": "enterprises",
    "projects": "projects",
    "houses": "houses",
    "engineers": "engineers",
    "workforce": "people",
    "employment": "people",
    "passengers": "passengers",
    "industrial-parks": "industrial parks",
    "pigs": "pigs",
    "cattle": "cattle",
    "poultry": "birds",
    "trees": "trees",
}


def in_guide(noun: str) -> str:
    """What things are counted as that the guide has one word for, else as they are."""
    return next((unit for unit, things in _UNITS.items() if noun in things), noun)


_UNITS = {
    "households": ("hộ", "households", "families"),
    "houses": ("ngôi nhà", "căn nhà", "nhà", "houses", "homes"),
    "people": (
        *("người", "lao động", "cán bộ", "công chức", "bệnh nhân", "people", "residents", "workers", "labourers"),
        *("laborers", "lives", "men", "women", "officials", "cadres", "civil servants", "patients"),
    ),
}


LEAST = {
    "population": 100_000,
    "visitors": 10_000,
    "foreign-visitors": 1_000,
    "enterprises": 20,
    "projects": 20,
    "houses": 100,
    "engineers": 1_000,
    "social-housing": 50,
    "jobs": 100,
    "voters": 10_000,
    "employment": 10_000,
    "passengers": 100_000,
    "cooperatives": 20,
    "poverty-rate": 50,
    "near-poverty-rate": 50,
    "industrial-parks": 3,
    "pigs": 10_000,
    "cattle": 1_000,
    "poultry": 100_000,
    "trees": 50_000,
}
"""Below this a count is of people who attended, or of one works site, rather than of the province."""
_SHIPLOAD = 1000
"""Fewer tonnes are what is handed out or carried to one place."""
_A_HEAD = {"VND": 20e6, "USD": 1000}
"""Less "a head" is a price, a wage or a gift."""
_POINTS = 10
"""No poverty falls by so many points."""
_LARGE = 50_000
"""No province has fewer hectares."""
SIZEABLE = {"ha": 1000, "tonnes": 10_000, "MW": 100, "km": 20, "kWh": 50e6}
"""Below this a size is of a single farm, plant or road rather than of a province."""
_MOST = {
    ("population", "people"): 20e6,
    ("area", "km2"): 40e3,
    ("exports", "USD"): 150e9,
    ("imports", "USD"): 150e9,
    ("trade", "USD"): 300e9,
    ("grdp", "USD"): 200e9,
    ("grdp", "VND"): 5e15,
    ("budget-revenue", "VND"): 1.2e15,
    ("industrial-parks", "industrial parks"): 500,
    ("visitors", "visitors"): 100e6,
    ("foreign-visitors", "visitors"): 15e6,
}
"""No province has more: what is larger is the nation's, or of something else."""
_FASTEST = 30
"""No economy grows or shrinks by more percent."""
_LEAST = {
    ("population", "people"): 250e3,
    ("area", "km2"): 700,
    ("budget-revenue", "VND"): 50e9,
    ("grdp", "VND"): 500e9,
    ("grdp", "USD"): 50e6,
    ("social-investment", "VND"): 500e9,
    ("coastline", "km"): 10,
    ("", "VND"): 1e6,
    ("", "USD"): 100,
}
"""No province has less: what is smaller is a town's, or a price."""
