"""Random contests in YAML and CSV, driven through the program to one inner workbook each.

Rules, drops, weights, rounding, halves, ties, gaps, factors, gates, votes and blends are drawn from one seed. A contest of the
program holds many categories here, and a category with its own rubric is what the check calls a contest.
"""
import random
import subprocess

VOTES = ["share-of-leader", "share-of-all", "{rank-steps: {first: 100, step: 2.5, floor: 80}}",
         "{rank-linear: {first: 100, last: 61}}", "{placement-points: {points: [100, 90, 85.5, 82], equal: share}}",
         "{placement-points: {points: [30, 20, 10, 5, 1], equal: same}}", "{ratings: {max: 10, drop: {share: 0.2}}}"]
RULES = ["mean", "median", "trimmed-mean", "share", "near", "winsorized-mean", "middle-sum", "placement-points",
         "mean-placement", "majority-of-placements"]


class Category:
    """One rubric and its entries, marks and votes."""

    def __init__(self, chance, number):
        self.chance = chance
        self.id = f"c{number:03}"
        self.judges = chance.randint(3, 7)
        self.works = chance.randint(1, 8)
        self.rule = RULES[number % len(RULES)]
        self.criteria = [(f"k{i}", chance.choice(["0.5", "1", "0.1", "0.25"]), chance.choice(["1", "1", "0.3", "0.7", "2"]))
                         for i in range(chance.randint(1, 4))]
        self.of = "totals" if "placement" in self.rule else chance.choice(["totals", "criteria"])
        self.adjust = [column for column in ("factor", "bonus", "penalty") if chance.random() < 0.25]
        self.votes = VOTES[number // 2 % len(VOTES)] if number % 2 else None
        self.later = self.votes is not None and chance.random() < 0.5    # a round of its own after the review
        self.gate = chance.random() < 0.2
        self.entries = [Entry(self, f"{self.id}-{work:02}") for work in range(1, self.works + 1)]
        for one, next in zip(self.entries, self.entries[1:]):
            if chance.random() < 0.3:
                next.becomes_a_twin(one)

    def tally(self):
        low, high, more = self.chance.randint(0, 2), self.chance.randint(0, 2), self.chance.randint(1, 3)
        counts = f"drop: {{high: {high}, low: {low}}}, dropFrom: {low + high + more}"
        clause = {
            "trimmed-mean": f"rule: trimmed-mean, {counts}", "winsorized-mean": f"rule: winsorized-mean, {counts}",
            "middle-sum": f"rule: middle-sum, {counts}",
            "share": f"rule: trimmed-mean, drop: {{share: {self.chance.choice(['0.2', '0.29', '0.4', '0.5', '0.67'])}}}",
            "near": f"rule: trimmed-mean, drop: {{beyond: {self.chance.choice(['2', '5', '7.5'])}, from: "
                    f"{self.chance.choice(['median', 'mean'])}}}, dropFrom: {self.chance.randint(1, 5)}",
            "placement-points": f"rule: placement-points, points: {self.chance.choice(['[12, 10, 8, 7, 6]', '[3, 1.5]'])}, "
                                f"equal: {self.chance.choice(['share', 'same'])}",
        }.get(self.rule, f"rule: {self.rule}")
        stages = {"total": self.chance.randint(0, 3), "blend": self.chance.randint(0, 3)}
        for stage in ("criteria", "weighted", "online"):
            if self.chance.random() < 0.5:
                stages[stage] = self.chance.randint(0, 3)
        round = ", ".join(f"{stage}: {decimals}" for stage, decimals in stages.items())
        return f"{{of: {self.of}, {clause}, minimum: {self.chance.randint(1, 3)}, round: {{{round}}}}}"

    def rubric(self):
        ties = [step for step in ("exact", "criterion:k0", "median", "untrimmed-mean") if self.chance.random() < 0.4]
        lines = [f"rubric: {self.id}", "version: 1", "criteria:"]
        lines += [f"  - {{id: {name}, title: {{zh: {name}, en: {name}}}, max: 30, step: {step}, weight: {weight}}}"
                  for name, step, weight in self.criteria]
        if self.gate:
            lines.append("gates: [{id: red, title: {zh: 红, en: Red}, fail: majority}]")
        if self.adjust:
            lines.append(f"adjust: [{', '.join(self.adjust)}]")
        lines.append(f"tally: {self.tally()}")
        lines.append(f"rank: {{by: {self.chance.choice(['published', 'published', 'exact'])}, "
                     f"ties: [{', '.join(repr(step) for step in ties)}]}}")
        return "\n".join(lines) + "\n"

    def plan(self):
        share = self.chance.choice(["0.5", "0.6", "0.35"])
        rest = {"0.5": "0.5", "0.6": "0.4", "0.35": "0.65"}[share]
        lines = [f"  - id: {self.id}", f"    title: {{zh: {self.id}, en: {self.id}}}", f"    rubric: {self.id}", "    rounds:"]
        if self.votes is None or self.later:
            lines.append("      - {id: review, blend: {sheets: 1}}")
        if self.votes:
            first = "review" if self.later else "sheets"
            lines.append(f"      - {{id: vote, votes: {self.votes}, blend: {{{first}: {share}, ballots: {rest}}}}}")
        return "\n".join(lines) + "\n"

    def entry_rows(self):
        for entry in self.entries:
            yield [entry.id, self.id, f"作品{entry.id}", entry.unit,
                   *(value if column in self.adjust else "" for column, value in entry.adjust.items())]

    def mark_rows(self):
        for entry in self.entries:
            for judge, (gate, marks) in entry.sheets.items():
                name = f"{self.id}-J{judge}"
                if self.gate:
                    yield [name, entry.id, "gate:red", gate]
                for (criterion, *_), mark in zip(self.criteria, marks):
                    yield [name, entry.id, criterion, mark]

    def ballot_rows(self):
        for entry in self.entries if self.votes else []:
            for voter, points in enumerate(entry.ballots):
                yield ["web", f"v{voter}", entry.id, "2020-10-01T12:00:00+08:00", points if "ratings" in self.votes else ""]


class Entry:
    """One work's unit, factor, sheets and ballots, from small pools; one in ten sheets is not in, and some have a gap."""

    def __init__(self, category, id):
        chance = category.chance
        self.id = id
        self.unit = chance.choice(["HF", "XC", "AQ"])
        self.adjust = {"factor": chance.choice(["1", "1.7", "0.85"]), "bonus": chance.choice(["0", "1.5", "0.33"]),
                       "penalty": chance.choice(["0", "2", "0.5"])}
        # The second judge is of a unit and may not mark its entries.
        self.sheets = {judge: self.sheet(category) for judge in range(1, category.judges + 1)
                       if chance.random() > 0.1 and not (judge == 2 and self.unit == "HF")}
        self.ballots = [str(chance.randint(0, 10)) for _ in range(chance.choice([0, 1, 3, 3, 7, 12]))]

    def sheet(self, category):
        chance, marks = category.chance, []
        for _, step, _ in category.criteria:
            mark = float(step) * round(chance.choice([20, 22, 24, 24.5, 25, 27.25, 30]) / float(step))
            marks.append("" if chance.random() < 0.02 else f"{mark:.2f}")
        return "fail" if chance.random() < 0.1 else "pass", marks

    def becomes_a_twin(self, other):
        """The same sheets and votes under another id: an equal by every value there is."""
        self.unit, self.adjust, self.sheets, self.ballots = other.unit, other.adjust, other.sheets, other.ballots


def write(path, header, rows):
    with open(path, "w", encoding="utf-8") as file:
        file.write("\n".join(",".join(row) for row in [header.split(","), *rows]) + "\n")


class Program:
    """The program in one folder's contest."""

    def __init__(self, path, folder):
        self.path, self.folder = path, folder

    def __call__(self, *arguments, allowed="nothing is refused"):
        """True where it was done; False where it was refused in the allowed words."""
        done = subprocess.run([self.path, "--lang", "en", "--db", "c.sqlite", *arguments], cwd=self.folder,
                              capture_output=True, text=True)
        if done.returncode and allowed not in done.stderr:
            raise SystemExit(f"{' '.join(arguments)} in {self.folder}: exit {done.returncode}\n{done.stdout}{done.stderr}")
        return done.returncode == 0


def make(path, folder, seed, numbers):
    """A contest with a category for each number; returns those in which some entry is ranked, so that there is a book."""
    categories = [Category(random.Random(f"{seed}/{number}"), number) for number in numbers]
    (folder / "rubrics").mkdir(parents=True)
    for category in categories:
        (folder / "rubrics" / f"{category.id}.yaml").write_text(category.rubric(), encoding="utf-8")
    head = "contest: random\ntitle: {zh: 随机, en: Random}\ntimezone: Asia/Shanghai\ncategories:\n"
    (folder / "rubrics" / "contest.yaml").write_text(head + "".join(c.plan() for c in categories), encoding="utf-8")
    write(folder / "units.csv", "id,name", [["HF", "合肥"], ["XC", "宣城"], ["AQ", "安庆"]])
    write(folder / "entries.csv", "id,category,title,unit,factor,bonus,penalty", [r for c in categories for r in c.entry_rows()])
    write(folder / "judges.csv", "id,name,unit,categories,chair",
          [[f"{c.id}-J{j}", f"评委{j}", "HF" if j == 2 else "", c.id, "1" if j == 1 else ""] for c in categories for j in range(1, c.judges + 1)])
    write(folder / "sheets.csv", "judge,entry,criterion,points", [r for c in categories for r in c.mark_rows()])
    ballots = [r for c in categories for r in c.ballot_rows()]
    write(folder / "ballots.csv", "channel,voter,entry,time,points", ballots)
    run = Program(path, folder)
    run("init", "rubrics", "--rehearsal")
    for kind in ("units", "entries", "judges"):
        run("import", kind, f"{kind}.csv")
    for category in categories:
        run("round", "open", category.id, "vote" if category.votes and not category.later else "review")
    run("import", "sheets", "sheets.csv")
    for category in categories:
        if category.later:
            run("round", "close", category.id, "review")
            run("round", "open", category.id, "vote")
    if ballots:
        run("import", "ballots", "ballots.csv")
    return [category for category in categories
            if run("export", "results", category.id, "-o", f"books/{category.id}", allowed="no ranked entry")]
