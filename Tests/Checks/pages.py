"""Checks a published site: every page's HTML, every link and anchor, and the files for machines.

    pages.py SITE [ADDRESS] [--same-titles]

ADDRESS is the site's own, where it has one; --same-titles allows pages to share a title. Prints a line for everything that is wrong and then exits with 1.
"""

import json
import os
import re
import sys
from collections import defaultdict
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree

from site_pages import Page, files, finish, name, pages, resolve, text

SCHEMES = {"http", "https", "mailto", "tel"}
# What schema.org has for the types the site uses, as far as it uses them.
SCHEMA = {
    "WebSite": {"name", "description", "inLanguage", "url", "publisher"},
    "Person": {"name", "url", "description", "jobTitle", "worksFor", "knowsAbout", "award", "memberOf"},
    "Organization": {"name", "alternateName", "url", "description", "foundingDate", "award", "parentOrganization", "member"},
    "CreativeWork": {
        "name", "url", "description", "genre", "dateCreated", "award", "creator", "sourceOrganization",
    },
    "Event": {"name", "url", "description", "startDate", "endDate", "location", "organizer", "performer"},
    "Place": {"name"},
}
# Properties that hold one thing, and those that hold several.
THINGS = {"publisher", "worksFor", "memberOf", "parentOrganization", "sourceOrganization", "organizer", "location"}
LISTS = {"member", "creator", "performer"}
DATES = {"foundingDate", "dateCreated", "startDate", "endDate"}


class Facts:
    """What the checks across pages need of one."""

    def __init__(self, page):
        self.ids = set(page.ids)
        self.is_redirect = page.is_redirect
        self.is_unlisted = page.is_unlisted
        self.title = text(page.first("title")) if page.first("title") is not None else ""
        self.links = [(name(element), attribute, value) for element, attribute, value in page.addresses()]
        refresh = page.meta("refresh")
        self.refresh = refresh.partition("url=")[2] if refresh else None
        self.canonical = next((e.get("href") for e in page.all("link") if e.get("rel") == "canonical"), None)
        self.og_url = page.meta("og:url")


def read(arguments):
    page = Page(*arguments)
    return Facts(page), list(check(page))


def check(page):
    """What is wrong with one page by itself."""
    yield from page.errors
    if not page.source.startswith(b"<!doctype html>"):
        yield "no doctype"
    root = page.first("html")
    if not (root.get("lang") or "").startswith("zh-Hans"):
        yield f"lang is {root.get('lang')}"
    if page.first("title") is None or not text(page.first("title")):
        yield "no title"
    if not (page.meta("description") or "").strip():
        yield "no description"
    # A drawing has a title of its own.
    if len(page.root.findall("head/title")) != 1:
        yield "not one title"
    if len(page.all("main")) != 1:
        yield "not one main"
    if not page.is_redirect:
        for key in ("og:title", "og:description", "og:type", "og:site_name"):
            if not page.meta(key):
                yield f"no {key}"
    yield from check_headings(page)
    yield from check_inline_code(page)
    yield from check_identities(page)
    yield from check_structure(page)
    for script in page.all("script"):
        if script.get("type") == "application/ld+json":
            yield from check_data(text(script))


def check_headings(page):
    headings = page.all("h1", "h2", "h3", "h4", "h5", "h6")
    if sum(name(heading) == "h1" for heading in headings) != 1:
        yield "not one h1"
    level = 0
    for heading in headings:
        own = int(name(heading)[1])
        if own > level + 1:
            yield f"h{own} after h{level}: {text(heading)}"
        if not text(heading):
            yield f"an empty h{own}"
        level = own


def check_inline_code(page):
    for element in page.elements:
        if name(element) == "style":
            yield "a style element"
        if name(element) == "script" and (element.get("type") != "application/ld+json" or element.get("src")):
            yield "a script that is not data"
        for attribute in element.attrib:
            if attribute == "style" or attribute.startswith("on"):
                yield f"{name(element)} has {attribute}"


def check_identities(page):
    seen = set()
    for identity in page.ids:
        if identity in seen:
            yield f"the id {identity} is there twice"
        if not identity or re.search(r"\s", identity):
            yield f"the id {identity!r} is not one"
        seen.add(identity)
    for element in page.elements:
        for reference in (element.get("aria-labelledby") or "").split():
            if reference not in seen:
                yield f"aria-labelledby names {reference}, which is not there"


def check_structure(page):
    """What the content models of HTML ask for and no parser checks."""
    for element in page.elements:
        children = [name(child) for child in element if isinstance(child.tag, str)]
        tag = name(element)
        if tag in ("ul", "ol") and (not children or set(children) != {"li"}):
            yield f"a {tag} of {sorted(set(children))}"
        if tag == "dl" and set(children) - {"div", "dt", "dd"}:
            yield f"a dl of {sorted(set(children))}"
        if tag == "dl" and not children:
            yield "an empty dl"
        if tag in ("dt", "dd", "li", "p", "td", "th", "title", "a", "section") and not text(element):
            if not any(name(child) in ("img", "svg", "video") for child in element.iter() if child is not element):
                # Cells of a table may be empty.
                if tag not in ("td", "th"):
                    yield f"an empty {tag}"
        if tag == "nav" and not any(name(child) == "a" for child in element.iter()):
            yield f"a nav without links: {element.get('aria-label')}"
        if tag == "a" and any(name(child) == "a" for child in element.iter() if child is not element):
            yield "a link in a link"
        if tag == "img" and element.get("alt") is None:
            yield "an img without alt"


def check_data(source):
    try:
        data = json.loads(source)
    except ValueError as error:
        yield f"JSON-LD: {error}"
        return
    if not isinstance(data, dict):
        yield "JSON-LD: no object"
        return
    if data.pop("@context", None) != "https://schema.org":
        yield "JSON-LD: no context"
    yield from check_thing(data)


def check_thing(data, nested=False):
    kind = data.pop("@type", None)
    if kind not in SCHEMA:
        yield f"JSON-LD: the type {kind}"
        return
    if not data.get("name"):
        yield f"JSON-LD: a {kind} without a name"
    for key, value in data.items():
        if key not in SCHEMA[kind]:
            yield f"JSON-LD: {kind} has no {key}"
        elif key in THINGS:
            yield from check_thing(dict(value), nested=True)
        elif key in LISTS:
            for member in value:
                yield from check_thing(dict(member), nested=True)
        elif key in ("alternateName", "award", "knowsAbout"):
            if not value or not all(isinstance(item, str) and item for item in value):
                yield f"JSON-LD: {key} is {value}"
        elif key == "url":
            if not re.match(r"https?://", value):
                yield f"JSON-LD: the url {value} is relative"
        elif key in DATES:
            if not re.fullmatch(r"\d{4}(-\d\d){0,2}", value):
                yield f"JSON-LD: the date {value}"
        elif not isinstance(value, str) or not value:
            yield f"JSON-LD: {key} is {value!r}"


def check_links(site, facts, address):
    """Every address on every page leads somewhere, and every page can be reached."""
    known = set(files(site))
    prefix = urlsplit(address).path if address else None
    reached, waiting = {"index.html"}, ["index.html"]
    edges = defaultdict(set)
    for path, page in facts.items():
        links = page.links + ([("meta", "refresh", page.refresh)] if page.refresh else [])
        for tag, attribute, value in links:
            parts = urlsplit(value)
            is_canonical = tag == "link" and value == page.canonical
            if parts.scheme or parts.netloc:
                if is_canonical or path == "404.html" and address and value.startswith(address):
                    value = value[len(address):] if address and value.startswith(address) else None
                    if value is None:
                        yield f"{path}: {attribute} {parts.geturl()} leaves the site"
                        continue
                    target, fragment = resolve("index.html", value or "index.html")
                elif parts.scheme not in SCHEMES:
                    yield f"{path}: {tag} {attribute} has the scheme of {value[:60]}"
                    continue
                elif tag != "a":
                    yield f"{path}: {tag} {attribute} requests {value[:60]}"
                    continue
                else:
                    continue
            elif value.startswith("/"):
                if path != "404.html" or not prefix or not value.startswith(prefix):
                    yield f"{path}: {attribute} {value} is not relative"
                    continue
                target, fragment = resolve("index.html", value[len(prefix):] or "index.html")
            elif path == "404.html" and address and not value.startswith("#"):
                yield f"{path}: {attribute} {value} is relative"
                continue
            else:
                target, fragment = resolve(path, value)
            if target not in known:
                yield f"{path}: {attribute} {value} leads nowhere"
            elif fragment and (target not in facts or fragment not in facts[target].ids):
                yield f"{path}: {attribute} {value} names a place that is not there"
            if tag == "a":
                edges[path].add(target)
    while waiting:
        for target in edges[waiting.pop()]:
            if target in facts and target not in reached:
                reached.add(target)
                waiting.append(target)
    for path, page in facts.items():
        if path not in reached and not page.is_redirect and not page.is_unlisted:
            yield f"{path}: no way leads there"


def check_titles(facts):
    by_title = defaultdict(list)
    for path, page in facts.items():
        # A redirecting page is titled by what it leads to, a neutral page by what it says.
        if not page.is_redirect and not page.is_unlisted:
            by_title[page.title].append(path)
    for title, paths in by_title.items():
        if len(paths) > 1:
            yield f"{paths}: all have the title {title}"


def check_canonical(facts, address):
    for path, page in facts.items():
        if page.is_redirect:
            continue
        expected = None
        if address and not page.is_unlisted:
            expected = address + ("" if path == "index.html" else path)
        for kind, value in (("canonical", page.canonical), ("og:url", page.og_url)):
            if (unquote(value) if value else None) != expected:
                yield f"{path}: {kind} is {value}, not {expected}"


def check_machines(site, facts, address):
    """The sitemap, robots.txt and the feed: there with an address, absent without one."""
    names = ["sitemap.xml", "robots.txt", "feed.xml"]
    there = [entry for entry in names if os.path.exists(os.path.join(site, entry))]
    if not address:
        yield from (f"{entry} is there without an address" for entry in there)
        return
    for entry in names[:2]:
        if entry not in there:
            yield f"no {entry}"
            return
    with open(os.path.join(site, "robots.txt"), encoding="utf-8") as file:
        if f"Sitemap: {address}sitemap.xml\n" not in file.read():
            yield "robots.txt does not name the sitemap"
    yield from check_sitemap(os.path.join(site, "sitemap.xml"), facts, address)
    if "feed.xml" in there:
        yield from check_feed(os.path.join(site, "feed.xml"), facts, address)


def check_sitemap(path, facts, address):
    space = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
    root = ElementTree.parse(path).getroot()
    if root.tag != f"{space}urlset":
        yield f"sitemap.xml: the root {root.tag}"
    listed = [unquote(entry.text) for entry in root.iter(f"{space}loc")]
    expected = {
        address + ("" if page == "index.html" else page)
        for page, fact in facts.items() if not fact.is_redirect and not fact.is_unlisted
    }
    if len(listed) != len(set(listed)):
        yield "sitemap.xml: an address is there twice"
    for extra in sorted(set(listed) - expected):
        yield f"sitemap.xml: {extra} does not belong"
    for missing in sorted(expected - set(listed)):
        yield f"sitemap.xml: {missing} is missing"
    for date in root.iter(f"{space}lastmod"):
        if not re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", date.text):
            yield f"sitemap.xml: the date {date.text}"


def check_feed(path, facts, address):
    space = "{http://www.w3.org/2005/Atom}"
    root = ElementTree.parse(path).getroot()
    if root.tag != f"{space}feed":
        yield f"feed.xml: the root {root.tag}"
    if not root.findtext(f"{space}author/{space}name"):
        yield "feed.xml: no author"
    entries = root.findall(f"{space}entry")
    if not entries:
        yield "feed.xml: no entries"
    for thing in [root] + entries:
        for key in ("id", "title", "updated"):
            if not thing.findtext(space + key):
                yield f"feed.xml: no {key}"
        if not re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[68]:00", thing.findtext(f"{space}updated") or ""):
            yield f"feed.xml: the time {thing.findtext(f'{space}updated')}"
        for link in thing.findall(f"{space}link"):
            if not link.get("href").startswith(address):
                yield f"feed.xml: {link.get('href')} is not absolute"
    for entry in entries:
        page = unquote(entry.find(f"{space}link").get("href"))[len(address):]
        if page not in facts:
            yield f"feed.xml: {page} is no page"
    identities = [entry.findtext(f"{space}id") for entry in entries]
    if len(identities) != len(set(identities)):
        yield "feed.xml: an id is there twice"


def main(site, *options):
    address = next((option for option in options if not option.startswith("--")), None)
    found = pages(site, read)
    facts = {path: fact for path, (fact, _) in found.items()}
    findings = [f"{path}: {finding}" for path, (_, own) in found.items() for finding in own]
    findings += check_links(site, facts, address)
    findings += [] if "--same-titles" in options else check_titles(facts)
    findings += check_canonical(facts, address)
    findings += check_machines(site, facts, address)
    finish(findings)


if __name__ == "__main__":
    main(*sys.argv[1:])
