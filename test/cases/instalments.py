"""Print test/cases/instalments.json, worked out apart from the library: fractions, and the payment by its recursion.

    python3 test/cases/instalments.py > test/cases/instalments.json && npx biome check --write test/cases
"""

import calendar
import json
from fractions import Fraction
from itertools import product


def rounded(value, unit, mode):
    quotient, rest = divmod(value, unit)
    half = Fraction(unit, 2)
    up = {
        "up": rest > 0,
        "down": False,
        "half-up": rest >= half,
        "half-even": rest > half or (rest == half and quotient % 2 == 1),
    }[mode]
    return int((quotient + (1 if up else 0)) * unit)


def due(first, months):
    year, month, day = map(int, first.split("-"))
    year, month = year + (month - 1 + months) // 12, (month - 1 + months) % 12 + 1
    return f"{year}-{month:02}-{min(day, calendar.monthrange(year, month)[1]):02}"


def schedule(principal, rate, months, method, grace, first, unit, mode):
    month_rate = Fraction(rate) / 12
    if method == "yarnen":
        interest = months * rounded(principal * month_rate, 1, "half-up")
        return [[first, principal + interest, interest, principal, 0]]
    repaying = months - grace
    if method == "flat":
        exact = Fraction(principal, repaying) + principal * month_rate
    else:
        # What is owed grows by q and falls by the payment each month; after the last nothing is owed.
        q = 1 + month_rate
        exact = principal * q**repaying / sum(q**k for k in range(repaying))
    payment, balance, rows = rounded(exact, unit, mode), principal, []
    for number in range(months):
        interest = rounded((principal if method == "flat" else balance) * month_rate, 1, "half-up")
        if number < grace:
            part = 0
        elif number < months - 1:
            part = payment - interest
            if part < 0 or part >= balance:
                return None
        else:
            part = balance
        balance -= part
        rows.append([due(first, number), interest + part, interest, part, balance])
    return rows


def case(principal, rate, months, method, grace=0, first="2024-01-31", unit=1, mode="half-up"):
    rows = schedule(principal, rate, months, method, grace, first, unit, mode)
    options = {
        "principal": principal,
        "annualRate": rate,
        "months": months,
        "method": method,
        "graceMonths": grace,
        "firstDueOn": first,
        "rounding": {"unit": unit, "mode": mode},
    }
    if rows is None:
        return {"options": options, "expected": None}
    totals = [sum(row[column] for row in rows) for column in (1, 2, 3)]
    shown = rows if len(rows) <= 6 else [rows[0], rows[grace], rows[len(rows) // 2], rows[-2], rows[-1]]
    return {"options": options, "expected": {"count": len(rows), "totals": totals, "rows": shown}}


cases = [
    case(10_000_000, rate, months, method)
    for rate, months, method in product(["0", "0.03", "0.06", "0.09"], [1, 12, 36], ["annuity", "flat", "yarnen"])
]
cases += [
    case(100_000_000, "0.06", 24, method, 0, "2025-08-29", unit, mode)
    for method, unit, mode in product(
        ["annuity", "flat"], [1, 100, 500, 1000], ["half-up", "up", "down", "half-even"]
    )
]
cases += [case(500_000_000, "0.06", 60, method, 6, "2023-12-31", 1000) for method in ["annuity", "flat"]]
cases += [case(25_000_000, "0.06", 6, method, 2, "2023-08-31", 100, "up") for method in ["annuity", "flat"]]
cases += [case(75_000_000, "0.06", 8, "yarnen", 0, "2024-09-30", 1000, "up")]
# Ties: half of a unit of 1,000, after an even and after an odd number of units.
cases += [
    case(principal, "0", 2, "annuity", 0, "2024-02-29", 1000, mode)
    for principal, mode in product([5_000, 7_000], ["half-up", "up", "down", "half-even"])
]
# Too coarse a unit: all is repaid before the last month, or not even the interest is paid.
cases += [case(10_000_000, "0.06", 12, "annuity", 0, "2024-01-31", 1_000_000, mode) for mode in ["up", "down"]]
# So small a loan that whole rupiah repay it a month too early, just in time, or with one more at the end.
cases += [case(principal, "0", 12, method) for principal, method in product([1, 11, 12, 13], ["annuity", "flat"])]

flat = [
    {"annualRate": rate, "months": months, "flat": float(value)}
    for rate, months in product(["0.03", "0.06", "0.09", "1"], [1, 2, 12, 24])
    for q in [1 + Fraction(rate) / 12]
    for value in [q**months / sum(q**k for k in range(months)) - Fraction(1, months)]
]
print(json.dumps({"source": "test/cases/instalments.py", "schedules": cases, "flat": flat}))
