"""Fits the models of src/digital to one series in Python, and prints test/cases/forecasts.json.

Python 3, standard library only; run from the root of the repository:

    python3 test/digital/forecast.py > test/cases/forecasts.json

Nothing here is taken from the library: the normal equations are solved by Cramer's rule, and the logarithms
are those of the decimal module, with 60 digits. Days are searched one by one.
"""

import json
from datetime import date, timedelta
from decimal import Decimal, getcontext

getcontext().prec = 60
YEAR = Decimal("365.2425")

# go-digital-observations.csv: KemenKopUKM, as known on 2024-03-05.
MINISTRY = [
    ("2019-12-31", 8_000_000),
    ("2020-08-31", 9_400_000),
    ("2020-12-03", 10_200_000),
    ("2021-04-03", 12_000_000),
    ("2021-06-22", 13_500_000),
    ("2021-06-30", 14_500_000),
    ("2021-08-12", 14_600_000),
    ("2021-09-06", 15_200_000),
    ("2021-10-01", 15_900_000),
    ("2021-12-09", 16_400_000),
    ("2022-03-28", 17_590_000),
    ("2022-03-31", 18_500_000),
    ("2022-05-31", 19_000_000),
    ("2022-06-30", 19_500_000),
    ("2022-09-30", 19_950_000),
    ("2022-11-01", 20_500_000),
    ("2022-12-27", 20_760_000),
    ("2022-12-31", 21_000_000),
    ("2023-08-12", 22_000_000),
    ("2023-08-31", 22_810_000),
]
# An invented series that falls, of days that are far apart.
FALLING = [("2000-02-29", 900), ("2003-07-01", 610), ("2004-12-31", 600), ("2011-01-01", 250), ("2019-05-17", 120)]


def years(origin, day):
    return Decimal((date.fromisoformat(day) - date.fromisoformat(origin)).days) / YEAR


def line(ts, ys):
    """The normal equations, by Cramer's rule."""
    n = Decimal(len(ts))
    st, sy = sum(ts), sum(ys)
    stt, sty = sum(t * t for t in ts), sum(t * y for t, y in zip(ts, ys))
    d = n * stt - st * st
    return (sy * stt - st * sty) / d, (n * sty - st * sy) / d


def fit(series, model, capacity=None):
    """The curve as a function of t, and its parameters."""
    origin = series[0][0]
    ts = [years(origin, day) for day, _ in series]
    ys = [Decimal(value) for _, value in series]
    if model == "linear":
        a, b = line(ts, ys)
        return (lambda t: a + b * t), {"a": a, "b": b}
    if model == "exponential":
        a, b = line(ts, [y.ln() for y in ys])
        return (lambda t: (a + b * t).exp()), {"a": a.exp(), "b": b.exp()}
    k = Decimal(capacity)
    if model == "logistic":
        a, r = line(ts, [(y / (k - y)).ln() for y in ys])
        return (lambda t: k / (1 + (-(a + r * t)).exp())), {"capacity": k, "a": a, "r": r}
    a, b = line(ts, [-((k / y).ln().ln()) for y in ys])
    return (lambda t: k * (-((-(a + b * t)).exp())).exp()), {"capacity": k, "a": a, "b": b}


def r2(series, curve):
    origin = series[0][0]
    ys = [Decimal(value) for _, value in series]
    mean = sum(ys) / len(ys)
    residual = sum((y - curve(years(origin, day))) ** 2 for (day, _), y in zip(series, ys))
    return 1 - residual / sum((y - mean) ** 2 for y in ys)


def first_day(series, curve, value):
    """Day by day from the origin, for at most 60 years."""
    origin = date.fromisoformat(series[0][0])
    for after in range(60 * 366):
        if curve(Decimal(after) / YEAR) >= value:
            return (origin + timedelta(days=after)).isoformat()
    return None


def errors(series, model, capacity, last):
    splits = [(series[:-last], series[-last:])] if last else [(series[:n], [series[n]]) for n in range(3, len(series))]
    found = []
    for known, ahead in splits:
        curve, _ = fit(known, model, capacity)
        found += [(curve(years(known[0][0], day)) - value, Decimal(value)) for day, value in ahead]
    mae = sum(abs(error) for error, _ in found) / len(found)
    mape = sum(abs(error) / value for error, value in found) / len(found)
    return {"count": len(found), "mae": float(mae), "mape": float(mape)}


def case(name, series, model, capacity, at, reach):
    curve, parameters = fit(series, model, capacity)
    return {
        "name": name,
        "series": [{"on": day, "value": value} for day, value in series],
        "model": model,
        "capacity": capacity,
        "parameters": {key: float(value) for key, value in parameters.items()},
        "r2": float(r2(series, curve)),
        "at": [{"on": day, "value": float(curve(years(series[0][0], day)))} for day in at],
        "reaches": [{"value": value, "on": first_day(series, curve, value)} for value in reach],
        "oneByOne": errors(series, model, capacity, None),
        "lastTwo": errors(series, model, capacity, 2) if len(series) >= 5 else None,
    }


def bass(p, q, m, origin, at):
    p, q, m = Decimal(str(p)), Decimal(str(q)), Decimal(m)

    def adopted(t):
        e = (-(p + q) * t).exp()
        return m * (1 - e) / (1 + q / p * e)

    peak = (q / p).ln() / (p + q)
    # The height of the peak by its definition, not by its closed form.
    step = Decimal("1e-20")
    slope = (adopted(peak + step) - adopted(peak - step)) / (2 * step)
    return {
        "p": float(p),
        "q": float(q),
        "m": int(m),
        "origin": origin,
        "peak": {
            "years": float(peak),
            "on": (date.fromisoformat(origin) + timedelta(days=int(peak * YEAR))).isoformat(),
            "adopted": float(adopted(peak)),
            "perYear": float(slope),
        },
        "at": [{"on": day, "value": float(adopted(years(origin, day)))} for day in at],
        "half": first_day([(origin, 0)], adopted, m / 2),
    }


ahead = ["2019-12-31", "2022-07-01", "2024-12-31", "2030-01-01", "2050-12-31"]
fits = [
    case("the ministry, linear", MINISTRY, "linear", None, ahead, [8_000_000, 24_000_000, 30_000_000]),
    case("the ministry, exponential", MINISTRY, "exponential", None, ahead, [24_000_000, 30_000_000]),
    case("the ministry, logistic to 30 million", MINISTRY, "logistic", 30_000_000, ahead, [24_000_000, 29_999_999]),
    case("the ministry, logistic to all", MINISTRY, "logistic", 65_465_497, ahead, [24_000_000, 30_000_000]),
    case("the ministry, Gompertz to 30 million", MINISTRY, "gompertz", 30_000_000, ahead, [24_000_000, 29_000_000]),
    case("the ministry, Gompertz to all", MINISTRY, "gompertz", 65_465_497, ahead, [24_000_000, 30_000_000]),
    case("falling, linear", FALLING, "linear", None, ["2000-02-29", "2040-01-01"], [1]),
    case("falling, exponential", FALLING, "exponential", None, ["2000-02-29", "2040-01-01"], [1, 2000]),
    case("falling, logistic", FALLING, "logistic", 1000, ["2000-02-29", "2040-01-01"], [1]),
    case("falling, Gompertz", FALLING, "gompertz", 1000, ["2000-02-29", "2040-01-01"], [1]),
]
curves = [
    bass(0.03, 0.38, 10_000_000, "2021-01-01", ["2021-01-01", "2021-07-01", "2024-01-01", "2040-01-01"]),
    bass(0.0022, 0.5, 64_000_000, "2016-03-01", ["2016-03-01", "2024-03-05", "2060-01-01"]),
]
print(json.dumps({"fits": fits, "bass": curves}, indent=2))
