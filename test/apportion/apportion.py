"""Apportion unit by unit with exact fractions, apart from the library: the numbers of test/cases/apportionmentComputed.json.

    python3 test/core/apportion.py > test/cases/apportionmentComputed.json && npm run format

Stops where a published result in test/cases/apportionmentCensus.json or test/cases/apportionment.json differs.
"""

import json
import random
import sys
from fractions import Fraction
from math import floor
from pathlib import Path

CASES = Path(__file__).parent.parent / "cases"

# The claim of a weight to its next unit when it has s; None: before all others. Huntington-Hill is compared by squares.
CLAIMS = {
    "webster": lambda w, s: w / (s + Fraction(1, 2)),
    "dhondt": lambda w, s: w / (s + 1),
    "huntington-hill": lambda w, s: w * w / (s * (s + 1)) if s else None,
    "adams": lambda w, s: w / s if s else None,
    "dean": lambda w, s: w / (2 * Fraction(s) * (s + 1) / (2 * s + 1)) if s else None,
}


def divisor_method(method, total, weights, least, most):
    seats = list(least)
    for i, weight in enumerate(weights):
        if weight and seats[i] == 0 and most[i] > 0 and CLAIMS[method](weight, 0) is None:
            seats[i] = 1
    floor_seats = list(seats)
    last = None
    for _ in range(total - sum(seats)):
        claims = {i: CLAIMS[method](w, seats[i]) for i, w in enumerate(weights) if w and seats[i] < most[i]}
        last = max(claims.values())
        seats[next(i for i in claims if claims[i] == last)] += 1
    waiting = [i for i, w in enumerate(weights) if w and seats[i] < most[i] and CLAIMS[method](w, seats[i]) == last]
    if last is None or not waiting:
        return seats, []
    served = [i for i, w in enumerate(weights) if seats[i] > floor_seats[i] and CLAIMS[method](w, seats[i] - 1) == last]
    return seats, [{"positions": sorted(served + waiting), "seats": len(served)}]


def quotas_within(total, weights, least, most):
    """Fix the quotas beyond a bound, first on the side that exceeds more, and share the rest by quota again."""
    fixed = {i: 0 for i, w in enumerate(weights) if not w}
    while True:
        free = [i for i in range(len(weights)) if i not in fixed]
        rest = total - sum(fixed.values())
        whole = sum(weights[i] for i in free)
        quotas = {i: Fraction(rest) * weights[i] / whole for i in free}
        low = {i: least[i] for i in free if quotas[i] < least[i]}
        high = {i: most[i] for i in free if quotas[i] > most[i]}
        if not low and not high:
            return [fixed.get(i, quotas.get(i)) for i in range(len(weights))]
        up = sum(least[i] - quotas[i] for i in low)
        down = sum(quotas[i] - most[i] for i in high)
        if up >= down:
            fixed.update(low)
        if down >= up:
            fixed.update(high)


def hamilton(total, weights, least, most):
    quotas = quotas_within(total, weights, [0] * len(weights), most)
    if sum(max(l, floor(q)) for l, q in zip(least, quotas)) > total:
        quotas = quotas_within(total, weights, least, most)
    seats = [max(l, floor(q)) for l, q in zip(least, quotas)]
    at_floor = [i for i, q in enumerate(quotas) if seats[i] == floor(q)]
    left = total - sum(seats)
    rests = {i: quotas[i] - seats[i] for i in at_floor}
    order = sorted(at_floor, key=lambda i: -rests[i])
    for i in order[:left]:
        seats[i] += 1
    if left == 0 or left >= len(order) or rests[order[left - 1]] != rests[order[left]]:
        return seats, []
    tied = [i for i in at_floor if rests[i] == rests[order[left]]]
    return seats, [{"positions": tied, "seats": sum(1 for i in order[:left] if i in tied)}]


def apportion(method, total, weights, minimum=None, caps=None):
    weights = [Fraction(str(w)) for w in weights]
    least = minimum if isinstance(minimum, list) else [minimum or 0] * len(weights)
    least = [l if w else 0 for l, w in zip(least, weights)]
    most = caps if isinstance(caps, list) else [caps] * len(weights)
    most = [(total if m is None else m) if w else 0 for m, w in zip(most, weights)]
    if method == "hamilton":
        return hamilton(total, weights, least, most)
    return divisor_method(method, total, weights, least, most)


METHODS = ["hamilton", *CLAIMS]


def check_published():
    for case in json.loads((CASES / "apportionment.json").read_text()):
        limits = {key: case[key] for key in ("minimum", "caps") if key in case}
        if case["total"] > 10_000:
            continue  # unit by unit would take hours
        seats, ties = apportion(case["method"], case["total"], case["weights"], **limits)
        if seats != case["allocations"] or ties != case["ties"]:
            sys.exit(f"{case['name']}: {seats} {ties}")
    for census in json.loads((CASES / "apportionmentCensus.json").read_text()):
        for result in census["results"]:
            limits = {key: result[key] for key in ("minimum", "caps") if key in result}
            seats, ties = apportion(result["method"], result["total"], census["weights"], **limits)
            if ties or any(seats[census["places"].index(place)] != n for place, n in result["seats"].items()):
                sys.exit(f"{census['name']}: {result['cite']}: {dict(zip(census['places'], seats))}")


def computed():
    for census in json.loads((CASES / "apportionmentCensus.json").read_text()):
        weights = census["weights"]
        total = census["results"][0]["total"]
        for method in METHODS:
            seats, ties = apportion(method, total, weights)
            yield {"method": method, "total": total, "weights": weights, "allocations": seats, "ties": ties}
    draw = random.Random(20240305)
    for _ in range(120):
        count = draw.randint(1, 7)
        weights = [draw.choice([0, draw.randint(1, 30), draw.randint(1, 9999)]) for _ in range(count)]
        if not any(weights):
            continue
        positive = sum(1 for w in weights if w)
        minimum = draw.choice([None, 1, 2])
        caps = draw.choice([None, [draw.choice([None, draw.randint(2, 20)]) for _ in weights]])
        room = sum((10**9 if cap is None else cap) for cap, w in zip(caps or [None] * count, weights) if w)
        least = positive * max(1, minimum or 0)
        if room < least:
            continue
        total = draw.randint(least, min(room, least + draw.choice([3, 40, 200])))
        limits = {"minimum": minimum, "caps": caps}
        method = draw.choice(METHODS)
        seats, ties = apportion(method, total, weights, **limits)
        yield {"method": method, "total": total, "weights": weights, **limits, "allocations": seats, "ties": ties}


if __name__ == "__main__":
    check_published()
    print("[\n" + ",\n".join(f"  {json.dumps(case)}" for case in computed()) + "\n]")
