"""What the sheets Losses, Win-back, Key accounts, Due soon and Changes have to say of two public lists, by a program of its own.

Written from docs/method.md and docs/method-churn.md alone, to be read beside them: plain loops, whole money (ten-thousandths), exact fractions, no
package. Numbers in brackets are those of method-churn.md. All settings are the defaults; customers are ranked by revenue.

    python3 test/agreement/independent.py northwind > test/data/northwind/sheets.json
    python3 test/agreement/independent.py online_retail | gzip -9n > test/data/online_retail/sheets.json.gz

Days are Excel's serials. A number that cannot be formed is "".
"""
import csv, gzip, json, math, os, sys
from collections import Counter, defaultdict
from datetime import date, timedelta
from fractions import Fraction as F

SET = sys.argv[1]
DATA = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "data", SET)
UNIT = 10_000
EPOCH = 693_594


def serial(day): return day.toordinal() - EPOCH
def day_of(number): return date.fromordinal(number + EPOCH)
def ten_thousandths(text): return int(F(text) * UNIT)


def read():
    """(day, customer, money, value of each dimension), in the order of the list."""
    if SET == "northwind":
        dimensions = ["Country", "EmployeeID", "ProductID"]
        with open(f"{DATA}/order_lines.csv", newline="") as file:
            return dimensions, [
                (serial(date.fromisoformat(row["OrderDate"])), row["CustomerID"], ten_thousandths(row["Amount"]), [row[name] for name in dimensions])
                for row in csv.DictReader(file)
            ]
    with gzip.open(f"{DATA}/lines.csv.gz", "rt", newline="") as file:
        return [], [
            (serial(date.fromisoformat(row["InvoiceDate"][:10])), row["CustomerID"], int(row["Quantity"]) * ten_thousandths(row["UnitPrice"]), [])
            for row in csv.DictReader(file) if row["CustomerID"] != ""
        ]


# --- method.md ---------------------------------------------------------------------------------------------------------------------------

def quantile(values, p):
    """Type 7."""
    values = sorted(values)
    at = (len(values) - 1) * p
    low = math.floor(at)
    return F(values[low]) if low + 1 == len(values) else values[low] + (at - low) * (values[low + 1] - values[low])


def gaps_of(days): return [later - earlier for earlier, later in zip(days, days[1:])]


def classes(values):
    """R1T at 80 and 95 %: in the class while the share of those who bring strictly more is below its limit."""
    base = sum(value for value in values.values() if value > 0)
    found, before, seen, last = {}, 0, 0, None
    for name, value in sorted(values.items(), key=lambda one: -one[1]):
        if value <= 0: found[name] = "-"; continue
        if value != last: before, last = seen, value
        found[name] = "A" if before * 100 < 80 * base else "B" if before * 100 < 95 * base else "C"
        seen += value
    return found


PERIODS = ["week", "month", "quarter", "halfYear"]
MONTHS = {"month": 1, "quarter": 3, "halfYear": 6}


def start_of(day, kind):
    at = day_of(day)
    if kind == "week": return day - at.weekday()
    months = MONTHS[kind]
    return serial(date(at.year, (at.month - 1) // months * months + 1, 1))


def next_start(start, kind):
    return start + 7 if kind == "week" else later(start, MONTHS[kind])


def later(day, months, to_last=True):
    """The same day of a later (earlier) month, or its last; the last day of a month leads to the last one, if wanted."""
    at = day_of(day)
    index = at.year * 12 + at.month - 1 + months
    first = date(index // 12, index % 12 + 1, 1)
    length = (date(first.year + (first.month == 12), first.month % 12 + 1, 1) - first).days
    is_last = to_last and (at + timedelta(days=1)).month != at.month
    return serial(first.replace(day=length if is_last else min(at.day, length)))


def limit_of(gaps, all_90, factor):
    """Of a silence after these gaps; lost when it lasts longer. #lost-rhythm."""
    limit = max(F(30), factor * max(gaps, default=0))
    return max(limit, all_90) if len(gaps) < 4 else limit


class Analysis:
    """How the list looks on a day."""

    def __init__(self, lines, day, factor=F(3, 2)):
        self.day, self.factor = day, factor
        self.lines = [line for line in lines if line[0] <= day]
        self.first_day = min(line[0] for line in self.lines)
        self.value, orders = Counter(), defaultdict(Counter)
        for at, name, money, _ in self.lines:
            self.value[name] += money
            if money > 0: orders[name][at] += money
        self.orders = {name: dict(sorted(own.items())) for name, own in orders.items()}
        self.days = {name: list(own) for name, own in self.orders.items()}
        self.gaps = {name: gaps_of(days) for name, days in self.days.items()}
        self.all_gaps = [gap for own in self.gaps.values() for gap in own]
        self.all_90, self.all_75 = quantile(self.all_gaps, F(9, 10)), quantile(self.all_gaps, F(3, 4))
        self.base = sum(value for value in self.value.values() if value > 0)
        self.abc = classes(self.value)
        self.choose_period()
        self.new_since = self.complete[-3]
        self.xyz = {name: self.letter(name) for name in self.value}
        self.status = {name: self.status_of(name) for name in self.value}

    def complete_periods(self, kind):
        """Starts of the complete ones, from that of the first line. #periods"""
        selling = sorted({day for days in self.days.values() for day in days})
        pause = min(7, math.floor(quantile(gaps_of(selling), F(95, 100))))
        found, start = [], start_of(self.first_day, kind)
        while True:
            end = next_start(start, kind) - 1
            allowed = 0 if kind == "week" else min(F(pause), F(end - start + 1, 10))
            if end - self.day > allowed: return found
            found.append(start)
            start = end + 1

    def choose_period(self):
        """#period-choice"""
        rhythm = quantile([F(sum(own), len(own)) for own in self.gaps.values() if len(own) >= 2], F(1, 2))
        place = 0 if rhythm <= 7 else 1 if rhythm <= 31 else 2 if rhythm <= 92 else 3
        for kind in PERIODS[place::-1]:
            complete = self.complete_periods(kind)
            bought = {start_of(day, kind) for days in self.days.values() for day in days}
            if len(bought & set(complete)) >= 6: break
        else: raise SystemExit("too short a list")
        self.period, self.complete = kind, [start for start in complete if start in bought]

    def letter(self, name):
        if name not in self.days or self.days[name][0] >= self.new_since: return "-"
        first = start_of(self.days[name][0], self.period)
        possible = [start for start in self.complete if start >= first]
        bought = {start_of(day, self.period) for day in self.days[name]} & set(possible)
        if 4 * len(bought) >= 3 * len(possible): return "X"
        if 2 * len(bought) >= len(possible): return "Y"
        return "Y" if self.is_even(self.gaps[name]) else "Z"

    @staticmethod
    def is_even(gaps):
        """At least 4 gaps with a variation of at most a half."""
        if len(gaps) < 4: return False
        mean = F(sum(gaps), len(gaps))
        return sum((gap - mean) ** 2 for gap in gaps) / (len(gaps) - 1) <= mean ** 2 / 4

    def limit(self, name, count):
        """Of the silence after so many of the customer's gaps."""
        return limit_of(self.gaps[name][:count], self.all_90, self.factor)

    def status_of(self, name):
        if name not in self.days: return ""
        days, gaps = self.days[name], self.gaps[name]
        silent = self.day - days[-1]
        if silent > self.limit(name, len(gaps)): return "lost"
        if days[0] >= self.new_since: return "new"
        if len(days) == 1: return "oneOff"
        risk = max(F(30), max(gaps))
        if len(gaps) < 4: risk = max(risk, self.all_75)
        if silent > risk: return "atRisk"
        return "returned" if gaps[-1] > self.limit(name, len(gaps) - 1) else "regular"

    def net(self, name, first, last):
        return sum(money for day, money in self.own(name) if first <= day <= last)

    def own(self, name):
        if not hasattr(self, "by_name"):
            self.by_name = defaultdict(list)
            for day, customer, money, _ in self.lines: self.by_name[customer].append((day, money))
        return self.by_name[name]

    def year_to(self, name, day): return self.net(name, day - 364, day)

    def was_lost(self, name, day):
        """On a day of the past, by the gaps of then and today's quantile [5]; None before the first purchase."""
        count = sum(1 for one in self.days.get(name, []) if one <= day)
        return None if count == 0 else day - self.days[name][count - 1] > self.limit(name, count - 1)

    def dominant(self, dimension):
        """The value that brings most of the net amount; blank only where there is no other. #dominant"""
        sums = defaultdict(Counter)
        for _, name, money, values in self.lines: sums[name][values[dimension]] += money
        return {name: min(own, key=lambda value: (value == "", -own[value], value)) for name, own in sums.items()}


# --- method-churn.md -----------------------------------------------------------------------------------------------------------------------

# As cells hold them: money (and multiples) in ten-thousandths, shares (and years) in millionths.
def coins(units): return math.floor(F(units) + F(1, 2)) / UNIT
def multiple(number): return coins(number * UNIT)
def millionths(number): return math.floor(F(number) * 10 ** 6 + F(1, 2)) / 10 ** 6
def part(numerator, denominator): return millionths(F(numerator, denominator)) if denominator > 0 else ""


def spells(now):
    """Every silence: customer, last purchase, first day of being lost (0 = never), next purchase (0 = none). [1] to [3]"""
    for name, days in now.days.items():
        for count, day in enumerate(days):
            following = days[count + 1] if count + 1 < len(days) else 0
            lost_on = day + math.floor(now.limit(name, count)) + 1
            yield name, day, lost_on if lost_on <= (following or now.day) else 0, following


def periods_of(now):
    """[6] to [11]: by months, the latest 12 of them."""
    starts = [start_of(now.first_day, "month")]
    while starts[-1] <= now.day: starts.append(next_start(starts[-1], "month"))
    kinds = {kind: Counter() for kind in ["new", "returned", "lost", "money"]}
    month = lambda day: start_of(day, "month")
    for days in now.days.values(): kinds["new"][month(days[0])] += 1
    for name, day, lost_on, following in spells(now):
        if lost_on == 0: continue
        kinds["lost"][month(lost_on)] += 1
        kinds["money"][month(lost_on)] += now.year_to(name, day)
        if following: kinds["returned"][month(following)] += 1
    rows, active, stock = [], 0, 0
    for start in starts[:-1]:
        new, returned, lost, money = (kinds[kind][start] for kind in ["new", "returned", "lost", "money"])
        after = active + new + returned - lost
        rows.append([new, returned, lost, active, after, part(lost, active), part(returned, stock), coins(money)])
        active, stock = after, stock + lost - returned
    assert stock == sum(1 for status in now.status.values() if status == "lost")
    return rows[-12:]


def wilson(hits, of):
    z = 1.959963984540054
    share, square = hits / of, z * z
    middle = (share + square / (2 * of)) / (1 + square / of)
    half = z / (1 + square / of) * math.sqrt(share * (1 - share) / of + square / (4 * of * of))
    return max(0, middle - half), min(1, middle + half)


def directions(now, dimensions, key, types):
    """[12] to [16], by key: base, lost, rate, range, index, money."""
    ago = now.day - 365
    base = [name for name in now.value if now.was_lost(name, ago) is False]
    lost = {name for name in base if now.status[name] == "lost"}
    year = {name: now.year_to(name, ago) for name in base}
    then = classes({name: now.year_to(name, days[-1]) for name, days in now.days.items()})
    groups = {":all": {name: "" for name in base}, ":class": {name: then[name] for name in base}}
    for at, dimension in enumerate(dimensions): groups[dimension] = now.dominant(at)
    groups[":keyType"] = {name: next(iter(types[name]), "key" if name in key else "none") for name in base}
    sizes = ["largest", "second", "third", "smallest"]
    groups[":size"] = {name: sizes[4 * sum(1 for other in base if year[other] > year[name]) // len(base)] for name in base}
    def tenure(name):
        days = ago - now.days[name][0]
        return next((text for limit, text in [(91, "quarter"), (182, "halfYear"), (365, "year"), (730, "twoYears")] if days < limit), "longer")
    groups[":tenure"] = {name: tenure(name) for name in base}
    overall = F(len(lost), len(base))
    all_money = sum(year[name] for name in lost)
    found = {}
    for by, value_of in groups.items():
        for value in sorted({value_of[name] for name in base}):
            own = [name for name in base if value_of[name] == value]
            gone = [name for name in own if name in lost]
            money = sum(year[name] for name in gone)
            low, high = map(millionths, wilson(len(gone), len(own))) if len(own) >= 5 else ("", "")
            rate = F(len(gone), len(own)) if len(own) >= 5 else ""
            if rate == "" and not gone: continue
            found[by if by == ":all" else f"{by}|{value}"] = {
                "base": len(own), "lost": len(gone), "rate": rate if rate == "" else millionths(rate), "low": low, "high": high,
                "index": "" if rate == "" or overall == 0 else multiple(rate / overall), "money": coins(money), "part": part(money, all_money),
            }
    return found


def checks_of(now):
    """Last days of up to 24 whole months before the as-of day; those that are judged, and the horizon. [18]"""
    horizon = max(28, min(182, (now.day - now.first_day) // 3))
    checks, start = [], start_of(now.day, "month")
    while len(checks) < 24 and start - 1 >= now.first_day:
        checks.insert(0, start - 1)
        start = start_of(start - 1, "month")
    return checks, [check for check in checks if check + horizon <= now.day], horizon


def replay(now, rule):
    """[17] to [21]: named, came back, missed."""
    checks, judged, _ = checks_of(now)
    ended = sorted((days[at + 1], gap) for name, days in now.days.items() for at, gap in enumerate(now.gaps[name]))
    all_90 = {check: quantile([gap for day, gap in ended if day <= check] or [0], F(9, 10)) for check in judged}
    named = came_back = missed = 0
    for name, days in now.days.items():
        for count, day in enumerate(days):
            if not checks[0] - 365 < day <= judged[-1]: continue
            following = days[count + 1] if count + 1 < len(days) else None
            def is_lost(check):
                limit = rule["days"] if "days" in rule else limit_of(now.gaps[name][:count], all_90[check], rule["factor"])
                return check - day > limit
            if any(is_lost(check) for check in judged if day <= check and (following is None or check < following)):
                named += 1
                came_back += following is not None
            elif following is None: missed += 1
    return named, came_back, missed


def criterion(now, lines):
    rules = [{"factor": factor} for factor in [F(3, 2), F(1), F(2)]] + [{"days": 90}, {"days": 180}]
    def lost(rule):
        if "days" in rule: return sum(1 for days in now.days.values() if now.day - days[-1] > rule["days"])
        return sum(1 for name, days in now.days.items() if now.day - days[-1] > limit_of(now.gaps[name], now.all_90, rule["factor"]))
    def score(named, came_back, missed):
        stayed = named - came_back
        return F(2 * stayed, 2 * stayed + came_back + missed) if stayed else F(0)
    rows = []
    for rule in rules:
        named, came_back, missed = replay(now, rule)
        one_in = named // came_back if came_back else 0
        rows.append([named, came_back, one_in if one_in > 1 else "–", missed, lost(rule)])
    others = [{"factor": factor} for factor in [F(1), F(3, 2), F(2)]] + [{"days": days} for days in [30, 45, 60, 90, 120, 150, 180, 270, 365]]
    others = [rule for rule in others if replay(now, rule)[0] >= 10] or others
    best = max(others, key=lambda rule: score(*replay(now, rule)))
    is_better = score(*replay(now, best)) > score(*replay(now, rules[0])) + F(2, 100)
    return {"months": len(checks_of(now)[1]), "rules": rows, "proposal": {kind: float(one) for kind, one in best.items()} if is_better else None}


def win_back(now, dimensions):
    """[24] and #return-chance."""
    horizon = checks_of(now)[2]
    ended, reached = Counter(), Counter()
    for name, days in now.days.items():
        for count, day in enumerate(days):
            following, times = days[count + 1] if count + 1 < len(days) else None, 1
            while True:
                became = day + math.floor(times * now.limit(name, count)) + 1
                if became > min(following or now.day, now.day - horizon): break
                reached[times] += 1
                ended[times] += following is not None and following <= became + horizon
                times *= 2
    known = []
    for times in sorted(reached):
        if reached[times] < 10: break
        known.append(times)
    then = classes({name: now.year_to(name, days[-1]) for name, days in now.days.items()})
    dominant = {name: now.dominant(at) for at, name in enumerate(dimensions)}
    rows = []
    for name, status in now.status.items():
        if status != "lost": continue
        last, gaps = now.days[name][-1], now.gaps[name]
        limit, silent = now.limit(name, len(gaps)), now.day - last
        held = [times for times in known if silent > times * limit]
        chance = F(ended[held[-1]] + 1, reached[held[-1]] + 2) if held else None
        mean = F(sum(gaps), len(gaps)) if gaps else None
        value = now.year_to(name, last)
        rows.append((-(value * (1 if chance is None else chance)), name, {
            "customer": name, "value": coins(value), "chance": "" if chance is None else millionths(chance), "classThen": then[name],
            "lastPurchase": last, "lostSince": last + math.floor(limit) + 1, "daysSilent": silent,
            "usualGap": "" if mean is None else math.floor(mean + F(1, 2)), "timesGap": "" if mean is None else multiple(silent / mean),
            **({"manager": dominant["EmployeeID"][name], "product": dominant["ProductID"][name]} if dimensions else {}),
        }))
    return {"classes": [[times, ended[times], reached[times]] for times in known], "rows": [row for _, _, row in sorted(rows, key=lambda row: row[:2])]}


def windows_of(now):
    """[41]: the last 365 days and those before, or two halves."""
    half = min(365, (now.day - now.first_day + 1) // 2)
    return (now.day - half + 1, now.day), (now.day - 2 * half + 1, now.day - half)


def changes(now, lines):
    """[41] and #changes, against the window before: as the list looked on its last day."""
    (from_now, to_now), (from_then, to_then) = windows_of(now)
    was = Analysis(lines, to_then)
    before = {name: now.net(name, from_then, to_then) for name in now.value}
    after = {name: now.net(name, from_now, to_now) for name in now.value}
    # Letters by another period are not compared. #changes
    if was.period != now.period: was.xyz = {name: "-" for name in was.xyz}
    matrices = {}
    for by, none in [("abc", "-"), ("xyz", "-"), ("status", "")]:
        then, today, cells = getattr(was, by), getattr(now, by), defaultdict(lambda: [0, 0])
        for name in now.value:
            cell = cells[f"{then.get(name, none)}>{today[name]}"]
            cell[0] += 1
            cell[1] += after[name] - before[name]
        matrices[by] = {arrow: [count, coins(money)] for arrow, (count, money) in sorted(cells.items())}
    segment = lambda one, name: "-" if one.abc[name] == "-" else one.abc[name] + one.xyz[name]
    rows = []
    for name in now.value:
        # A return alone is no purchase: nobody came.
        if name not in now.days: continue
        there = name in was.days
        compared = ["abc", "xyz", "status"] if was.period == now.period else ["abc", "status"]
        moved = not there or any(getattr(was, by).get(name) != getattr(now, by)[name] for by in compared)
        if not moved: continue
        leaving = there and now.status[name] in ("lost", "atRisk") and was.status[name] != now.status[name]
        year = now.year_to(name, now.days[name][-1]) if leaving else 0
        rows.append((-max(abs(after[name] - before[name]), year), name, {
            "customer": name, "change": coins(after[name] - before[name]), "before": coins(before[name]), "now": coins(after[name]),
            "segmentBefore": segment(was, name) if there else "", "segmentNow": segment(now, name),
            "statusBefore": was.status[name] if there else "", "statusNow": now.status[name],
        }))
    rows.sort(key=lambda row: row[:2])
    return {"day": to_then, "periods": [was.period, now.period], **matrices, "all": len(rows), "rows": [row for _, _, row in rows[:2000]]}


def key_accounts(now, dimensions):
    """[28] to [35]: who they are and by which type; everybody else who is worth a look; managers."""
    order = sorted((name for name in now.value), key=lambda name: (-now.value[name], name))
    types = {name: [] for name in now.value}
    for name in order:
        if now.value[name] * 10 >= now.base: types[name].append("breadwinner")
    since = later(now.day, -6, to_last=False)
    new_from = now.first_day + math.ceil(now.all_90)
    weeks = {name: (now.day - days[0] + 1) // 7 for name, days in now.days.items()}
    sums = {}
    def brought(name, count):
        """In the first weeks; running sums, since everybody is asked for every age."""
        if name not in sums:
            by_week = Counter()
            for day, money in now.own(name):
                if day >= now.days[name][0]: by_week[(day - now.days[name][0]) // 7] += money
            run, total = [0], 0
            for week in range(weeks[name] + 1):
                total += by_week[week]
                run.append(total)
            sums[name] = run
        return sums[name][count]
    for name, days in now.days.items():
        age = weeks[name]
        if days[0] < since or days[0] < new_from or age < 1: continue
        peers = [brought(other, age) for other in now.days if weeks[other] >= age]
        if len(peers) >= 4 and brought(name, age) > 0 and brought(name, age) >= quantile(peers, F(3, 4)): types[name].append("prospect")
    largest, together = [], 0
    for name in order:
        if now.value[name] <= 0 or together * 10 >= 3 * now.base and now.value[name] != now.value[largest[-1]]: break
        largest.append(name)
        together += now.value[name]
    key = [name for name in order if types[name] or name in largest]
    dominant = {name: now.dominant(at) for at, name in enumerate(dimensions)}
    hinted = set()
    if dimensions:
        for country in set(dominant["Country"].values()):
            own = [name for name in order if dominant["Country"][name] == country]
            if len(own) >= 3: hinted.add(own[0])
        ranges = defaultdict(set)
        for _, name, money, values in now.lines: ranges[name].add(values[2])
        hinted |= {name for name in sorted(order, key=lambda name: -len(ranges[name]))[:3] if len(ranges[name]) >= 2}
    returns = Counter(name for _, name, money, _ in now.lines if money < 0)
    hinted |= {name for name in sorted(order, key=lambda name: -returns[name])[:3] if returns[name] >= 2}
    total = sum(now.value.values())
    def without(gone):
        rest = {name: value for name, value in now.value.items() if name not in gone}
        ranked = classes(rest)
        return part(sum(now.value[name] for name in gone), total), sum(1 for name in rest if ranked[name] != now.abc[name])
    (from_now, to_now), (from_then, to_then) = windows_of(now)
    def growth(names):
        before = sum(now.net(name, from_then, to_then) for name in names)
        after = sum(now.net(name, from_now, to_now) for name in names)
        return part(after - before, before)
    def years(name):
        end = now.days[name][-1] if now.status[name] == "lost" else now.day
        return F(end - now.days[name][0]) / F("365.2425")
    rows = []
    for name in key + [name for name in order if name in hinted and name not in key]:
        left = without({name}) if len(rows) < 50 and name in key else ("", "")
        rows.append({"customer": name, "isKey": name in key, "types": types[name], "segment": now.abc[name] + now.xyz[name],
                     "value": coins(now.value[name]), "share": part(max(0, now.value[name]), now.base), "change": growth([name]),
                     "ifLeft": left[0], "classesChange": left[1], "years": millionths(years(name))})
    periods = [start for start in now.complete][-12:]
    both = []
    for start in periods:
        end = next_start(start, now.period) - 1
        sums_of = lambda names: sum(now.net(name, start, min(end, now.day)) for name in names)
        mine, others = sums_of(key), sums_of([name for name in order if name not in set(key)])
        both.append((mine, others))
    grew = lambda at, which: part(both[at][which] - both[at - 1][which], both[at - 1][which]) if at > 0 else ""
    found = {"rows": rows, "share": part(sum(max(0, now.value[name]) for name in key), now.base),
             "growth": [growth(key), growth([name for name in order if name not in set(key)])],
             "periods": [[coins(mine), grew(at, 0), coins(others), grew(at, 1), part(mine, mine + others)] for at, (mine, others) in enumerate(both)]}
    ago = now.day - 365
    then = classes({name: now.year_to(name, days[-1]) for name, days in now.days.items()})
    def relations(names, base_of):
        base = [name for name in base_of if now.was_lost(name, ago) is False]
        kept = sum(1 for name in base if now.status[name] != "lost")
        spans = [years(name) for name in names if name in now.days]
        return [sum(1 for name in names if now.status[name] == "lost"), sum(1 for name in names if now.status[name] == "returned"),
                [kept, len(base)], millionths(sum(spans) / len(spans)) if spans else ""]
    found["classes"] = [[letter, len(own := [name for name in order if now.abc[name] == letter]),
                         *relations(own, [name for name in now.days if then[name] == letter])] for letter in "ABC"]
    if dimensions:
        sums_by = Counter()
        for _, _, money, values in now.lines: sums_by[values[1]] += money
        base = sum(value for value in sums_by.values() if value > 0)
        managers = sorted(sums_by, key=lambda name: (-sums_by[name], name))
        found["managers"] = []
        for manager in managers:
            own = [name for name in order if dominant["EmployeeID"][name] == manager]
            found["managers"].append([manager, len(own), sum(1 for name in own if name in key), coins(sums_by[manager]), part(sums_by[manager], base),
                                      [sum(1 for name in own if now.abc[name] == letter) for letter in "ABC"], *relations(own, own)])
        found["ifLargestLeft"] = without({name for name in order if dominant["EmployeeID"][name] == managers[0]})
        best = [name for name in order if now.abc[name] + now.xyz[name] == "AX"]
        found["profile"] = {}
        for dimension, value_of in dominant.items():
            mine, everybody = Counter(value_of[name] for name in best), Counter(value_of[name] for name in order)
            found["profile"][dimension] = {value: [count, part(count, len(best)), part(everybody[value], len(order))] for value, count in mine.items()}
    return found, set(key), types


def orders_of(days, orders):
    """Expected day with range, size with range; None with fewer than 3 gaps. [26]"""
    gaps = gaps_of(days)[-12:]
    if len(gaps) < 3: return None
    sizes = [orders[day] for day in days[-12:]]
    range_of = lambda p: quantile(gaps, p)
    return {"expected": days[-1] + math.floor(range_of(F(1, 2)) + F(1, 2)), "from": days[-1] + math.floor(range_of(F(1, 10))),
            "until": days[-1] + math.ceil(range_of(F(9, 10))), "size": coins(quantile(sizes, F(1, 2))),
            "sizeFrom": coins(quantile(sizes, F(1, 10))), "sizeUntil": coins(quantile(sizes, F(9, 10)))}


def due_soon(now):
    """[26] and [27]."""
    until, rows = later(now.day, MONTHS[now.period]), []
    order = sorted(now.days, key=lambda name: (-now.value[name], name))
    for name in order:
        due = orders_of(now.days[name], now.orders[name])
        if due is None or due["expected"] > until or now.status[name] == "lost": continue
        state = "overdue" if due["until"] < now.day else "now" if due["from"] <= now.day else "coming"
        rows.append({"customer": name, "state": state, **due, "overdueDays": max(0, now.day - due["until"]) or "",
                     "value": coins(now.value[name]), "lastPurchase": now.days[name][-1]})
    rows.sort(key=lambda row: -row["size"])
    hits = Counter()
    made = now.day - 30
    for name in order:
        days = [day for day in now.days[name] if day <= made]
        due = orders_of(days, now.orders[name])
        if due is None or not made < due["expected"] <= now.day: continue
        following = next((day for day in now.days[name] if day > made), None)
        hits["predicted"] += 1
        if following is None: hits["open" if due["until"] >= now.day else "missed"] += 1
        else: hits["hit" if due["from"] <= following <= due["until"] else "missed"] += 1
    return {"until": until, "amount": sum(row["size"] for row in rows), "rows": rows, "hits": hits}


def main():
    dimensions, lines = read()
    now = Analysis(lines, max(line[0] for line in lines))
    accounts, key, types = key_accounts(now, dimensions)
    lost = [name for name, status in now.status.items() if status == "lost"]
    json.dump({
        "asOf": now.day, "period": now.period,
        "losses": {"lost": len(lost), "value": coins(sum(now.year_to(name, now.days[name][-1]) for name in lost)), "periods": periods_of(now),
                   "criterion": criterion(now, lines), "directions": directions(now, dimensions, key, types)},
        "winBack": win_back(now, dimensions), "keyAccounts": accounts, "dueSoon": due_soon(now), "changes": changes(now, lines),
    }, sys.stdout, ensure_ascii=False)


main()
