"""Recomputes the numbers on a published site's pages from its data alone.

    recount.py SITE

On the first page, the ladder, the hall of achievements, the alliances, the points and the statistics every number is
found, computed again from data/*.json, and compared; one that nothing here can compute is a finding too. Prints a line for
everything that is wrong and then exits with 1.
"""

import json
import os
import re
import sys
from collections import Counter
from decimal import Decimal

from site_pages import finish, name, pages, resolve, text

KINDS = [
    "wall", "craftsmen", "studios", "alliances", "achievements", "competitions", "events", "ladder", "promotions",
    "rolls", "honors", "terms", "points",
]
# Elements that show a number the wall has counted.
COUNTING = {"count", "number", "total", "place"}
UNSTATED = "未注明"
IN_BEING = {"在册", "限期整改", "通报"}


class Data:
    """The records of every kind; none where the wall has none of it."""

    def __init__(self, site):
        for kind in KINDS:
            setattr(self, kind, self.read(site, kind))
        self.person = {person["page"]: person for person in self.craftsmen}
        self.studio = {studio["page"]: studio for studio in self.studios}
        self.alliance = {alliance["page"]: alliance for alliance in self.alliances}
        self.level_names = {honor["level"]: honor["levelName"] for honor in self.honors}
        self.off_rolls = {honor["title"] for honor in self.honors if not honor["onRolls"]}

    @staticmethod
    def read(site, kind):
        records, part = [], 1
        while True:
            path = os.path.join(site, "data", f"{kind}{'' if part == 1 else f'-{part}'}.json")
            if not os.path.exists(path):
                return records
            with open(path, encoding="utf-8") as file:
                records += json.load(file, parse_float=Decimal)["records"]
            part += 1

    def of_alliance(self, alliance):
        """The studios, people and achievements of an alliance, each once."""
        studios = {studio["page"] for studio in alliance.get("studios", [])}
        people = {lead["page"] for lead in alliance.get("leads", []) if lead.get("page", "").startswith("craftsmen/")}
        for page in studios:
            studio = self.studio[page]
            members = studio.get("members", []) + ([studio["lead"]] if "lead" in studio else [])
            people |= {member["page"] for member in members if "page" in member}
        units = set(alliance.get("units", []))
        results = [
            entry for entry in self.achievements
            if studios & refs(entry.get("studio")) or entry.get("unit") in units
        ]
        contests = [
            contest for contest in self.competitions
            if any(studios & refs(result.get("studio")) for result in contest.get("results", []))
        ]
        events = [
            event for event in self.events
            if alliance["page"] in refs(event.get("alliances")) or studios & refs(event.get("studio"))
        ]
        return studios, people, results, contests, events


def refs(references):
    return {reference["page"] for reference in references or [] if "page" in reference}


def plain(number):
    """An exact number as the pages write it."""
    number = Decimal(number)
    whole = format(number, "f")
    return whole.rstrip("0").rstrip(".") if "." in whole else whole


def items(entries):
    """Achievements, as they are counted."""
    counted = sum(entry["counted"] for entry in entries)
    beside = len(entries) - counted
    return f"{counted} 项" + (f"，另列 {beside} 项" if beside else "")


def benefits(entries):
    """What a list of achievements adds up to, by basis: amount and number of entries."""
    sums, numbers = Counter(), Counter()
    for entry in entries:
        benefit = entry.get("benefit")
        if entry["counted"] and benefit and benefit["certified"]:
            sums[benefit["basis"]] += Decimal(benefit["amount"])
            numbers[benefit["basis"]] += 1
    return {basis: (plain(sums[basis]), f"{numbers[basis]} 项相加，依出具单位的证明") for basis in sums}


class Sheet:
    """A page whose numbers are ticked off as they are recomputed."""

    def __init__(self, page):
        self.path = page.path
        self.main = page.first("main")
        self.findings = []
        self.open = {
            id(element): element for element in self.main.iter()
            if isinstance(element.tag, str) and COUNTING & classes(element) and re.search(r"\d", text(element))
        }

    def all(self, tag=None, of=None, **attributes):
        """Elements below `of` with a tag and a class."""
        wanted = attributes.get("kind")
        return [
            element for element in (self.main if of is None else of).iter()
            if isinstance(element.tag, str) and (tag is None or name(element) == tag)
            and (wanted is None or wanted in classes(element))
        ]

    def expect(self, element, expected, what):
        """A number, which must be this one."""
        if element is None:
            self.findings.append(f"{self.path}: {what}: nothing says {expected}")
            return
        self.open.pop(id(element), None)
        if text(element) != str(expected):
            self.findings.append(f"{self.path}: {what} is {text(element)!r}, the data say {expected!r}")

    def leave(self, elements):
        """Numbers that are stated, and others that are compared in another way."""
        for element in elements:
            self.open.pop(id(element), None)

    def finish(self):
        left = [f"{self.path}: {text(element)[:60]!r} is not recomputed" for element in self.open.values()]
        return self.findings + left


def classes(element):
    return set((element.get("class") or "").split())


def one(elements):
    return elements[0] if elements else None


def check_wall(sheet, data):
    """The first page's figures, and the people of each step."""
    expected = {
        "位工匠": len(data.craftsmen), "个工作室": sum(studio["state"] in IN_BEING for studio in data.studios),
        "个联盟": len(data.alliances), "项成果": sum(entry["counted"] for entry in data.achievements),
        "张光荣榜": len(data.rolls),
    }
    for figure in sheet.all("li", one(sheet.all("ul", kind="figures"))):
        label = text([child for child in figure][-1])
        sheet.expect(one(sheet.all("span", figure, kind="number")), expected[label], label)
    tiers = Counter(person.get("tier") for person in data.craftsmen)
    for section in sheet.all("section", kind="tier"):
        title = text(one(sheet.all("h2", section)))
        count = tiers[title] if title in tiers else tiers[None]
        sheet.expect(one(sheet.all("p", section, kind="count")), f"{count} 人", title)


def check_ladder(sheet, data):
    tiers = Counter(person.get("tier") for person in data.craftsmen)
    steps = [step["name"] for step in data.ladder]
    for step in data.ladder:
        if step["count"] != tiers[step["name"]]:
            sheet.findings.append(f"ladder.json: {step['name']} has {step['count']}, the people say {tiers[step['name']]}")
    drawn = sheet.all("g", one(sheet.all("svg", kind="pyramid")))
    sections = sheet.all("section", kind="step")
    if [text(one(sheet.all("h2", section))) for section in sections] != steps or len(drawn) != len(steps):
        sheet.findings.append(f"{sheet.path}: the steps are not those of the data")
    for step, section, level in zip(steps, sections, drawn):
        sheet.expect(one(sheet.all("p", section, kind="count")), f"{tiers[step]} 人", step)
        sheet.expect(one(sheet.all("text", level, kind="count")), f"{tiers[step]} 人", f"the drawing of {step}")
        names = [text(item) for item in sheet.all("li", one(sheet.all("ul", section, kind="across")))] if tiers[step] else []
        people = {person["name"] for person in data.craftsmen if person.get("tier") == step}
        if len(names) != min(tiers[step], 24) or not set(names) <= people:
            sheet.findings.append(f"{sheet.path}: {step} lists {names}")
    moves = one(sheet.all("p", kind="more", of=one([s for s in sheet.all("section") if s.get("aria-labelledby") == "promotions"]))) if data.promotions else None
    if moves is not None:
        sheet.expect(one(sheet.all("span", moves, kind="count")), f"{len(data.promotions)} 人次", "the promotions")


def check_promotions(sheets, data):
    """The lines of all pages together are the promotions; each is by an honor the person has."""
    rows = [row for sheet in sheets for row in sheet.all("tr") if sheet.all("td", row)]
    shown = [text(one(sheets[0].all("th", row))) for row in rows]
    if shown != [move["person"]["name"] for move in data.promotions]:
        sheets[0].findings.append(f"{sheets[0].path}: {len(shown)} promotions, the data have {len(data.promotions)}")
    for move in data.promotions:
        person = data.person[move["person"]["page"]]
        honors = {(honor["title"], honor.get("year")) for honor in person["honors"]}
        if (move["honor"], int(move["date"][:4])) not in honors:
            sheets[0].findings.append(f"promotions.json: {person['name']} has no {move['honor']} of {move['date']}")


FIELDS = {"years": "year", "levels": "level", "industries": "industry", "units": "unit"}


def members(folder, title, url, data):
    """The achievements behind one entry of one way to browse."""
    if folder == "kinds":
        if title == UNSTATED:
            return [entry for entry in data.achievements if "kind" not in entry]
        if "/group-" in url:
            return [entry for entry in data.achievements if entry.get("group") == title]
        return [entry for entry in data.achievements if entry.get("kind") == title]
    if folder in FIELDS:
        key = FIELDS[folder]

        def value(entry):
            found = entry.get(key)
            if found is None:
                return UNSTATED
            return f"{found}年" if key == "year" else data.level_names.get(found, found) if key == "level" else found

        return [entry for entry in data.achievements if value(entry) == title]
    if folder == "studios":
        page = "studios/" + os.path.basename(url)
        return [entry for entry in data.achievements if page in refs(entry.get("studio"))]
    if folder == "alliances":
        return data.of_alliance(data.alliance["alliances/" + os.path.basename(url)])[2]
    if folder == "people":
        return [entry for entry in data.achievements if url.partition("#")[0] in refs(entry.get("people"))]
    return None


def check_links(sheet, data, folder):
    """Counts behind the links of an index or of a list's parts."""
    for item in sheet.all("ul", kind="term-list"):
        for entry in sheet.all("li", item):
            link, count = one(sheet.all("a", entry)), one(sheet.all("span", entry, kind="count"))
            if link is None or count is None or id(count) not in sheet.open:
                continue
            target, fragment = resolve(sheet.path, link.get("href"))
            found = members(folder, text(link), target, data)
            if found is None:
                sheet.findings.append(f"{sheet.path}: {folder} is no way to browse that is known here")
            else:
                sheet.expect(count, items(found), text(link))


def check_list(sheet, data, entries, is_first):
    """A list's own count, its sums, and the rows of the first page."""
    head = one(sheet.all("header", kind="list-head"))
    counts = sheet.all("p", head, kind="count")
    sheet.expect(one(counts), items(entries), "the count")
    shown = {text(one(sheet.all("dt", group))): group for group in sheet.all("div", one(sheet.all("dl", kind="stated")))} \
        if sheet.all("dl", kind="stated") else {}
    expected = benefits(entries) if is_first else {}
    if set(shown) != set(expected):
        sheet.findings.append(f"{sheet.path}: adds up {sorted(shown)}, the data have {sorted(expected)}")
    for basis in set(shown) & set(expected):
        amount, number = expected[basis]
        sheet.expect(one(sheet.all("span", shown[basis], kind="number")), amount, basis)
        sheet.expect(one(sheet.all("small", shown[basis])), number, f"the entries of {basis}")


def check_hall(path, sheet, data):
    parts = re.sub(r"(-\d+)?\.html$", "", path).split("/")
    number = re.search(r"-(\d+)\.html$", path)
    if parts == ["achievements"]:
        check_list(sheet, data, data.achievements, is_first=number is None)
        check_links(sheet, data, "kinds")
    elif len(parts) == 2 and sheet.all("ul", kind="term-list") and not sheet.all("ul", kind="records"):
        check_links(sheet, data, parts[1])
    elif len(parts) == 3:
        title = text(one(sheet.all("h1")))
        # The last part of an address may end in a number of its own, such as a year.
        is_first = not sheet.all("a", one(sheet.all("nav", kind="pagination"))) or re.search(r"-1\b|^1$", current(sheet))
        check_list(sheet, data, members(parts[1], title, path, data), is_first=bool(is_first))
        check_links(sheet, data, parts[1])


def current(sheet):
    found = [text(e) for e in sheet.all(None, one(sheet.all("nav", kind="pagination"))) if e.get("aria-current")]
    return found[0] if found else "1"


def section(sheet, label):
    return one([element for element in sheet.all("section") if element.get("aria-labelledby") == label])


def of_units(alliance, data):
    """The people of an alliance's units."""
    units = set(alliance.get("units", []))
    return {page for page, person in data.person.items() if person.get("unit") in units}


def check_members(sheet, alliance, data):
    """The list of all who belong to an alliance."""
    studios, people, *_ = data.of_alliance(alliance)
    whole = people | of_units(alliance, data)
    count = f"{len(whole)} 人、{len(studios)} 个工作室"
    sheet.expect(one(sheet.all("p", one(sheet.all("header", kind="list-head")), kind="count")), count, "the count")
    for card in sheet.all("li", kind="team"):
        check_team(sheet, card, data)


def check_alliance(sheet, alliance, data):
    studios, people, results, contests, events = data.of_alliance(alliance)
    whole = people | of_units(alliance, data)
    totals = section(sheet, "totals")
    expected = {
        "在册工作室": sum(data.studio[page]["state"] in IN_BEING for page in studios),
        "成员单位": len(alliance.get("units", [])), "工匠": len(whole),
        "成果": sum(result["counted"] for result in results),
    }
    shown = {text(one(sheet.all("dt", group))): group for group in sheet.all("div", one(sheet.all("dl", totals)))} \
        if totals is not None else {}
    if set(shown) != {label for label, number in expected.items() if number}:
        sheet.findings.append(f"{sheet.path}: counts {sorted(shown)}, the data have {expected}")
    for label in set(shown) & set(expected):
        sheet.expect(one(sheet.all("span", shown[label], kind="number")), expected[label], label)
    for unit in sheet.all("span", kind="role"):
        if re.fullmatch(r"\d+ 人", text(unit)):
            owner = next(item for item in sheet.all("li") if unit in list(item))
            link = one(sheet.all("a", owner))
            title = text(link) if link is not None else (owner.text or "").strip()
            # A unit's page has the name the wall gives it, whatever the alliance calls it.
            target = resolve(sheet.path, link.get("href"))[0] if link is not None else None
            title = next((term["name"] for term in data.terms if term["page"] == target), title)
            count = sum(person.get("unit") == title for person in data.craftsmen)
            sheet.expect(unit, f"{count} 人", title)
    figures = [section(sheet, "figures")] if section(sheet, "figures") is not None else []
    stated = [
        (figure["name"], figure["value"], figure.get("unit", "")) for figure in alliance.get("figures", [])
    ]
    shown = []
    for group in sheet.all("div", one(figures)) if figures else []:
        shown.append(
            (text(one(sheet.all("dt", group))), text(one(sheet.all("span", group, kind="number"))),
             "".join(text(unit) for unit in sheet.all("span", group, kind="unit"))))
        sheet.leave(sheet.all("span", group, kind="number"))
    if shown != stated:
        sheet.findings.append(f"{sheet.path}: states {shown}, the data {stated}")
    if len(sheet.all("li", kind="card")) != min(len(people), 60):
        sheet.findings.append(f"{sheet.path}: {len(sheet.all('li', kind='card'))} people, the data have {len(people)}")
    cards = sheet.all("li", kind="team")
    if len(cards) != min(len(studios), 60):
        sheet.findings.append(f"{sheet.path}: {len(cards)} studios, the data have {len(studios)}")
    for card in cards:
        check_team(sheet, card, data)
    expected = {"成果": items(results), "竞赛": f"{len(contests)} 场", "活动": f"{len(events)} 场"}
    for heading in sheet.all("h2"):
        for count in sheet.all("span", heading, kind="count"):
            title = (heading.text or "").strip()
            sheet.expect(count, expected.get(title, "nothing"), title)
    # What is linked to a longer list is counted there too.
    for more in sheet.all("p", kind="more"):
        match = re.fullmatch(r"全部 (.*)", text(more))
        if match and match[1] != items(results):
            sheet.findings.append(f"{sheet.path}: {text(more)}")


def check_team(sheet, card, data):
    """The card of a studio or an alliance in a list."""
    page, _ = resolve(sheet.path, one(sheet.all("a", card)).get("href"))
    count = one(sheet.all("p", card, kind="count"))
    if page in data.studio:
        studio = data.studio[page]
        if studio.get("members"):
            sheet.expect(count, f"成员 {len(studio['members']) + ('lead' in studio)} 人", studio["name"])
    else:
        studios = data.alliance[page].get("studios", [])
        in_being = sum(data.studio[studio["page"]]["state"] in IN_BEING for studio in studios)
        if in_being:
            sheet.expect(count, f"{in_being} 个工作室", data.alliance[page]["name"])


def check_points(sheets, data):
    """Each board from the lines of all years, every total from its lines, and every rank from the totals."""
    words = {"people": "工匠", "studios": "工作室", "units": "单位"}
    boards = {}
    for standing in data.points:
        boards.setdefault((standing["scope"], standing.get("year")), []).append(standing)
    for (scope, year), standings in boards.items():
        whole = {standing.get("page", standing["name"]): standing for standing in boards[scope, None]}
        totals = [Decimal(standing["total"]) for standing in standings]
        for standing in standings:
            key = standing.get("page", standing["name"])
            lines = [line for line in whole[key]["lines"] if year is None or line.get("lineYear") == year]
            total = sum(Decimal(line["points"]) for line in lines)
            rank = 1 + sum(other > total for other in totals)
            if total != Decimal(standing["total"]) or rank != standing["rank"]:
                yield f"points.json: {standing['name']} of {year}: {total} and {rank} by the lines"
            yield from check_lines(standing, scope, data)
    for path, sheet in sheets.items():
        match = re.fullmatch(r"points(?:/(people|studios|units)(?:-(\d{4}))?)?(?:-(\d+))?\.html", path)
        key = (words[match[1] or "people"], int(match[2]) if match[2] else None)
        standings = boards.get(key, [])
        unit = "人" if key[0] == "工匠" else "个"
        sheet.expect(one(sheet.all("p", one(sheet.all("header", kind="list-head")), kind="count")),
                     f"{len(standings)} {unit}", "the count")
        start = (int(match[3] or 1) - 1) * 60
        rows = [item for item in sheet.all("li", one(sheet.all("ol", kind="points"))) if sheet.all("p", item, kind="who")]
        if len(rows) != len(standings[start:start + 60]):
            sheet.findings.append(f"{path}: {len(rows)} rows, the data have {len(standings[start:start + 60])}")
        for row, standing in zip(rows, standings[start:start + 60]):
            check_standing(sheet, row, standing)


def check_lines(standing, scope, data):
    """What a person's lines are for is in the data of honors, achievements and contests."""
    if scope != "工匠":
        return
    person = data.person[standing["page"]]
    honors = {(honor["title"], honor.get("year")) for honor in person.get("honors", [])}
    results = {entry["page"]: entry for entry in data.achievements + data.competitions}
    for line in standing["lines"]:
        if "record" in line:
            record = results[line["record"]]
            year = record.get("year")
            year = int(year[:4]) if isinstance(year, str) else year
            named = refs(record.get("people")) | {p for r in record.get("results", []) for p in refs(r.get("people"))}
            if person["page"] not in named or line.get("lineYear") != year:
                yield f"points.json: {standing['name']} has no part in {line['title']}"
        elif (line["title"], line.get("lineYear")) not in honors:
            yield f"points.json: {standing['name']} has no {line['title']}"


def check_standing(sheet, row, standing):
    sheet.expect(one(sheet.all("span", row, kind="place")), standing["rank"], f"the rank of {standing['name']}")
    sheet.expect(one(sheet.all("span", row, kind="total")), f"{plain(standing['total'])} 分", standing["name"])
    sheet.expect(one(sheet.all("span", row, kind="count")), f"{len(standing['lines'])} 条", standing["name"])
    shown = [item for item in sheet.all("li", one(sheet.all("details", row)))]
    for item, line in zip(shown, standing["lines"]):
        spans = [span for span in item if name(span) == "span"]
        sheet.expect(spans[0], line.get("lineYear", ""), f"the year of {line['title']}")
        sheet.expect(spans[2], f"{plain(line['points'])} 分", line["title"])
        share = f"共 {plain(line['whole'])} 分，{line['sharers']} 份中的第 {line['place']} 份"
        if line["sharers"] > 1:
            sheet.expect(one(sheet.all("small", item)), share, line["title"])
    if len(shown) != len(standing["lines"]):
        sheet.findings.append(f"{sheet.path}: {len(shown)} lines of {standing['name']}")


def statistics(data):
    """The tables of the statistics page: by table, row and column."""
    tables = {}

    def count(table, row, column, number=1):
        tables.setdefault(table, {}).setdefault(row, Counter())[column] += number

    for step in data.ladder:
        tables.setdefault("people.tier", {})[step["name"]] = Counter(people=0)
    for person in data.craftsmen:
        count("people.tier", person.get("tier", "*none"), "people")
        count("people.industry", person.get("industry", "*unstated"), "people")
        count("people.gender", person.get("gender", "*unstated"), "people")
        years = [honor["year"] for honor in counted(person.get("honors"), data) if "year" in honor]
        count("people.year", str(min(years)) if years else "*unstated", "people")
        for honor in counted(person.get("honors"), data):
            count("awards.year", str(honor.get("year", "*unstated")), "person")
    for studio in data.studios:
        namings = studio.get("namings", [])
        state = "active" if studio["state"] in IN_BEING else {"创建中": "forming", "终止": "ended"}.get(studio["state"])
        level = namings[0].get("level", "*unstated") if namings else "*unstated"
        count("studios.level", level, state)
        for naming in counted(namings, data):
            count("awards.year", str(naming.get("year", "*unstated")), "team")
    for entry in data.achievements:
        column = "counted" if entry["counted"] else "uncounted"
        count("achievements.kind", entry.get("kind", "*unstated"), column)
        count("achievements.year", str(entry.get("year", "*unstated")), column)
        for award in counted(entry.get("awards"), data):
            count("awards.year", str(award.get("year", "*unstated")), "achievement")
    return tables


def counted(awards, data):
    return [award for award in awards or [] if award["title"] not in data.off_rolls]


def regions(rows, data):
    """People by region, for the rows a page has."""
    found = {row: Counter(people=0) for row in rows}
    named = [row for row in rows if not row.startswith("*")]
    for person in data.craftsmen:
        region = person.get("region")
        if region is None:
            row = "*unstated"
        elif region in named:
            row = region
        else:
            above = [row for row in named if region.startswith(row + "/")]
            # A row with others below it holds only those who are directly in it.
            row = max(above, key=len, default="*rest")
        found.setdefault(row, Counter())["people"] += 1
    return found


def check_statistics(sheet, data):
    expected = statistics(data)
    for table in [element for element in sheet.all("table") if element.get("data-table")]:
        title = table.get("data-table")
        shown = {}
        for row in [element for element in table.iter() if element.get("data-row") is not None]:
            cells = {cell.get("data-column"): int(text(cell)) for cell in row.iter() if cell.get("data-column")}
            shown[row.get("data-row")] = cells
        if title == "people.region":
            computed = regions([row for row in shown if row not in ("*total", "*rest")], data)
        elif title in expected:
            computed = expected[title]
        else:
            sheet.findings.append(f"{sheet.path}: the table {title} is not recomputed")
            continue
        rest = Counter()
        for row, counts in computed.items():
            if row in shown:
                wanted = {column: counts[column] for column in shown[row]}
                if shown[row] != wanted:
                    sheet.findings.append(f"{sheet.path}: {title}, {row}: {shown[row]}, the data say {wanted}")
            else:
                rest += counts
        whole = sum(computed.values(), Counter())
        for row, numbers in (("*rest", rest), ("*total", whole)):
            wanted = {column: numbers[column] for column in shown.get(row, {})}
            if shown.get(row, {}) != wanted or row not in shown and sum(numbers.values()) > 0:
                sheet.findings.append(f"{sheet.path}: {title}, {row}: {shown.get(row)}, the data say {dict(numbers)}")
        for row in set(shown) - set(computed) - {"*rest", "*total"}:
            # Every step and both genders are listed, also where nobody is of them.
            if not any(shown[row].values()):
                continue
            sheet.findings.append(f"{sheet.path}: {title} has the row {row}, the data have none")
    whole = {title: sum(rows.values(), Counter()) for title, rows in expected.items()}
    figures = {
        "位工匠": len(data.craftsmen), "项荣誉": sum(whole.get("awards.year", Counter()).values()),
        "个工作室": whole.get("studios.level", Counter())["active"],
        "项成果": whole.get("achievements.kind", Counter())["counted"],
    }
    for figure in sheet.all("li", one(sheet.all("ul", kind="figures"))):
        label = text([child for child in figure][-1])
        sheet.expect(one(sheet.all("span", figure, kind="number")), figures[label], label)
    # What others state is no number of the wall's, and stands as the data have it.
    stated = section(sheet, "stated")
    numbers = sheet.all("span", stated, kind="number") if stated is not None else []
    sheet.leave(numbers)
    if [text(number) for number in numbers] != [total["value"] for total in data.wall[0].get("statistics", [])]:
        sheet.findings.append(f"{sheet.path}: states {[text(number) for number in numbers]}")


def main(site):
    data = Data(site)
    findings = []
    kinds = r"index|ladder|tiers|promotions(-\d+)?|alliances(-\d+)?|statistics|points(/.*|-\d+)?|achievements(/.*|-\d+)?"
    found = {path: page for path, page in pages(site).items() if re.fullmatch(rf"({kinds}|alliances/.*)\.html", path)}
    records = {entry["page"] for entry in data.achievements}
    sheets = {
        path: Sheet(page) for path, page in found.items()
        if path not in records and not page.is_redirect and not page.is_unlisted
    }
    points = {path: sheet for path, sheet in sheets.items() if path.startswith("points")}
    promotions = {path: sheet for path, sheet in sheets.items() if path.startswith("promotions")}
    for path, sheet in sheets.items():
        if path == "index.html":
            check_wall(sheet, data)
        elif path == "tiers.html":
            check_ladder(sheet, data)
        elif path == "statistics.html":
            check_statistics(sheet, data)
        elif path.startswith("achievements"):
            check_hall(path, sheet, data)
        elif path in data.alliance:
            check_alliance(sheet, data.alliance[path], data)
        elif path.startswith("alliances/"):
            check_members(sheet, data.alliance[os.path.dirname(path) + ".html"], data)
        elif path.startswith("alliances"):
            for card in sheet.all("li", kind="team"):
                check_team(sheet, card, data)
    if promotions:
        ordered = sorted(promotions, key=lambda path: int((re.search(r"-(\d+)", path) or [0, 1])[1]))
        check_promotions([promotions[path] for path in ordered], data)
    findings += check_points(points, data) if points else []
    for sheet in sheets.values():
        findings += sheet.finish()
    finish(findings)


if __name__ == "__main__":
    main(*sys.argv[1:])
