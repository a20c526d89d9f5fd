"""Checks the data of a published site: each JSON file against its schema, each table against the JSON.

    data.py SITE

Prints a line for everything that is wrong and then exits with 1.
"""

import csv
import io
import json
import os
import re
import sys

from jsonschema import Draft202012Validator

from site_pages import files, finish

# What the documentation says a spreadsheet would take for something else.
FORMULA = re.compile("[=+\\-@\t\r\n＝＋－＠]")
NUMBER = re.compile("[0-9.][0-9 ,.:/%+\\-eE年月日时分秒]*")
SEPARATOR = "；"


class Number(str):
    """A number as the file has it, so that none is rounded."""


def load(path, exact=False):
    with open(path, encoding="utf-8") as file:
        numbers = {"parse_int": Number, "parse_float": Number} if exact else {}
        return json.load(file, **numbers)


def check_schema(folder, name):
    """One JSON file against its schema, and against what the index says of it."""
    data = load(os.path.join(folder, name))
    schema = load(os.path.join(folder, data["schema"]))
    Draft202012Validator.check_schema(schema)
    for error in Draft202012Validator(schema).iter_errors(data):
        yield f"{name}: {'/'.join(map(str, error.absolute_path))}: {error.message[:200]}"


def definition(schema, whole):
    return whole["$defs"]["reference"] if schema.get("$ref") else schema


def check_pages(name, value, schema, whole, pages, names):
    """Every page that a record names is there, and is called by that name everywhere."""
    schema = definition(schema, whole)
    if schema.get("type") == "array":
        for item in value:
            yield from check_pages(name, item, schema["items"], whole, pages, names)
    elif schema.get("type") == "object":
        if schema is whole["$defs"]["reference"] and "page" in value:
            if names.setdefault(value["page"], value["name"]) != value["name"]:
                yield f"{name}: {value['page']} is called {value['name']} and {names[value['page']]}"
        for key, inner in value.items():
            # The schema itself has said what is wrong with a key it does not know.
            if key in schema["properties"]:
                yield from check_pages(name, inner, schema["properties"][key], whole, pages, names)
    elif "html$" in schema.get("pattern", ""):
        if value not in pages:
            yield f"{name}: {value} is no page"


def is_object_list(schema):
    return schema.get("type") == "array" and schema["items"].get("type") == "object"


def heads(properties):
    """The heads of a table's columns."""
    found = []
    for member in properties.values():
        if member.get("type") == "object":
            found += [member["title"] + head for head in heads(member["properties"])]
        else:
            found.append(member["title"])
    return found


def mark(text):
    """A text as a table holds it."""
    if FORMULA.match(text):
        return "'" + text
    if NUMBER.fullmatch(text):
        return text + "\t"
    return text


def cell(value, schema, whole):
    """A cell; of a list of objects the beginnings of its parts, since only their own table has all of them."""
    if is_object_list(definition(schema, whole)):
        return [next((item for item in entry.values() if isinstance(item, str)), "") for entry in value or []]
    if value is None:
        return ""
    if schema.get("$ref"):
        return mark(value["name"])
    if schema.get("type") == "array":
        texts = [item["name"] if isinstance(item, dict) else item for item in value]
        return mark(SEPARATOR.join(texts))
    if isinstance(value, bool):
        return "是" if value else "否"
    if isinstance(value, Number):
        return str(value)
    if schema.get("pattern", "").startswith("^[0-9]{4}") and len(value) != 7:
        return value
    return mark(value)


def cells(record, properties, whole):
    found = []
    for key, member in properties.items():
        value = (record or {}).get(key)
        if member.get("type") == "object":
            found += cells(value, member["properties"], whole)
        else:
            found.append(cell(value, member, whole))
    return found


def read_table(folder, name):
    with open(os.path.join(folder, name), "rb") as file:
        source = file.read()
    if not source.startswith(b"\xef\xbb\xbf"):
        yield f"{name}: no byte order mark"
    text = source.decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), strict=True))
    # Written again by another program it is the same, but for quotes where none are needed.
    if sum(row == [] for row in rows) or not text.endswith("\r\n"):
        yield f"{name}: empty or unended lines"
    bare = re.sub(r'"(?:[^"]|"")*"', "", text)
    if re.search(r"(?<!\r)\n|\r(?!\n)", bare):
        yield f"{name}: a line that CR LF does not end"
    for row in rows:
        for value in row:
            if FORMULA.match(value):
                yield f"{name}: {value[:40]!r} is a formula to a spreadsheet"
    yield rows


def same(expected, found):
    if not isinstance(expected, list):
        return expected == found
    if not expected:
        return found == ""
    # A part may hold the separator itself, so only the beginnings are looked for, in their order.
    place = 0
    for text in expected:
        place = found.find(text, place)
        if place < 0:
            return False
    return True


def check_table(folder, name, properties, whole, records):
    *findings, rows = read_table(folder, name)
    yield from findings
    if rows[0] != heads(properties):
        yield f"{name}: the heads are {rows[0]}"
        return
    if len(set(rows[0])) != len(rows[0]):
        yield f"{name}: two columns have one head: {rows[0]}"
    if len(rows) - 1 != len(records):
        yield f"{name}: {len(rows) - 1} rows for {len(records)} records"
        return
    for number, (row, record) in enumerate(zip(rows[1:], records), 2):
        expected = cells(record, properties, whole)
        if len(row) != len(expected):
            yield f"{name}:{number}: {len(row)} cells of {len(expected)}"
        for head, found, wanted in zip(rows[0], row, expected):
            if not same(wanted, found):
                yield f"{name}:{number}: {head} is {found!r}, not {wanted!r}"


def check_kind(folder, entry, pages, names):
    whole = load(os.path.join(folder, entry["schema"]))
    properties = whole["properties"]["records"]["items"]["properties"]
    total = 0
    if len(entry["json"]) != len(entry["csv"]):
        yield f"{entry['kind']}: {entry['json']} beside {entry['csv']}"
    for part, (source, table) in enumerate(zip(entry["json"], entry["csv"])):
        yield from check_schema(folder, source)
        data = load(os.path.join(folder, source), exact=True)
        records = data["records"]
        total += len(records)
        if data["kind"] != entry["kind"] or int(data["count"]) != entry["count"]:
            yield f"{source}: kind or count differ from the index"
        for record in records:
            yield from check_pages(source, record, whole["properties"]["records"]["items"], whole, pages, names)
        yield from check_table(folder, table, properties, whole, records)
        keys = dict(list(properties.items())[: 4 if entry["kind"] == "points" else 2])
        for inner in entry.get("tables", []):
            yield from check_inner(folder, entry, inner, part, keys, properties, whole, records)
    if total != entry["count"]:
        yield f"{entry['kind']}: {total} records, {entry['count']} in the index"


def check_inner(folder, entry, inner, part, keys, properties, whole, records):
    """The table of a list, line by line."""
    name = inner["csv"][part]
    key = re.fullmatch(rf"{entry['kind']}-(\w+?)(-\d+)?\.csv", name)[1]
    own = properties[key]["items"]["properties"]
    # Keys and members may share a name, so the two are laid side by side and not merged.
    lines = [(record, item) for record in records for item in record.get(key, [])]
    *findings, rows = read_table(folder, name)
    yield from findings
    wanted = [entry["title"] + head for head in heads(keys)] + heads(own)
    if rows[0] != wanted or properties[key]["title"] != inner["title"]:
        yield f"{name}: the heads are {rows[0]}, not {wanted}"
    if len(set(rows[0])) != len(rows[0]):
        yield f"{name}: two columns have one head: {rows[0]}"
    if len(rows) - 1 != len(lines) or len(lines) != inner["count"]:
        yield f"{name}: {len(rows) - 1} rows for {len(lines)} entries"
    for number, (row, (record, item)) in enumerate(zip(rows[1:], lines), 2):
        expected = cells(record, keys, whole) + cells(item, own, whole)
        if len(row) != len(expected) or not all(map(same, expected, row)):
            yield f"{name}:{number}: {row} is not {expected}"


def check_files(folder, index):
    """The folder holds what the index names, and nothing else."""
    named = {"index.html", "index.json", "schema/index.json"}
    for entry in index["records"]:
        named |= {entry["schema"], *entry["json"], *entry["csv"]}
        for table in entry.get("tables", []):
            named |= set(table["csv"])
    there = set(files(folder))
    yield from (f"data/{name} is not in the index" for name in sorted(there - named))
    yield from (f"data/{name} is missing" for name in sorted(named - there))


def main(site):
    folder = os.path.join(site, "data")
    index = load(os.path.join(folder, "index.json"))
    findings = list(check_files(folder, index)) + list(check_schema(folder, "index.json"))
    pages, names = set(files(site)), {}
    for entry in index["records"]:
        findings += check_kind(folder, entry, pages, names)
    # A record is called what references call it.
    for entry in index["records"]:
        for source in entry["json"]:
            for record in load(os.path.join(folder, source))["records"]:
                name = record.get("name")
                if entry["kind"] in ("craftsmen", "studios", "alliances", "campaigns"):
                    if names.get(record["page"], name) != name:
                        findings.append(f"{source}: {record['page']} is {name} and {names[record['page']]}")
    wall = load(os.path.join(folder, "wall.json"))["records"][0]
    counts = {count["kind"]: count["count"] for count in wall["counts"]}
    if counts != {entry["kind"]: entry["count"] for entry in index["records"] if entry["kind"] != "wall"}:
        findings.append(f"wall.json counts {counts}")
    finish(findings)


if __name__ == "__main__":
    main(*sys.argv[1:])
