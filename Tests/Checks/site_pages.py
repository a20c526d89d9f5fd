"""Reads the pages of a published site."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor
from urllib.parse import unquote

import html5lib

# Attributes whose value is an address.
ADDRESSES = {
    "href", "src", "action", "formaction", "poster", "data", "cite", "ping", "background", "srcset", "manifest",
    "{http://www.w3.org/1999/xlink}href",
}


class Page:
    """One parsed page: its elements in document order and what the parser complained of."""

    def __init__(self, site, path):
        self.path = path
        with open(os.path.join(site, path), "rb") as file:
            self.source = file.read()
        parser = html5lib.HTMLParser(tree=html5lib.getTreeBuilder("etree"), namespaceHTMLElements=False)
        self.root = parser.parse(self.source, transport_encoding="utf-8")
        self.errors = [f"line {at[0]}: {code} {values}" for at, code, values in parser.errors]
        # Comments have a function for a tag.
        self.elements = [element for element in self.root.iter() if isinstance(element.tag, str)]

    def all(self, *tags):
        return [element for element in self.elements if name(element) in tags]

    def first(self, tag):
        return next(iter(self.all(tag)), None)

    def meta(self, key):
        """The content of a meta element by its name or property."""
        for element in self.all("meta"):
            if key in (element.get("name"), element.get("property"), element.get("http-equiv")):
                return element.get("content")
        return None

    def addresses(self):
        """Element, attribute and value of every address but that of a refresh."""
        for element in self.elements:
            for attribute, value in element.attrib.items():
                if attribute in ADDRESSES:
                    yield element, attribute, value

    @property
    def ids(self):
        return [element.get("id") for element in self.elements if element.get("id") is not None]

    @property
    def is_redirect(self):
        return self.meta("refresh") is not None

    @property
    def is_unlisted(self):
        return "noindex" in (self.meta("robots") or "")


def name(element):
    """The tag without a namespace: `svg`."""
    return element.tag.rsplit("}", 1)[-1]


def text(element):
    return "".join(element.itertext()).strip()


def files(site):
    found = []
    for folder, folders, names in os.walk(site):
        folders[:] = [entry for entry in folders if not entry.startswith(".")]
        for entry in names:
            path = os.path.relpath(os.path.join(folder, entry), site)
            if not os.path.basename(path).startswith("."):
                found.append(path)
    return sorted(found)


def read(arguments):
    return Page(*arguments)


def pages(site, function=None):
    """Every page of the site, by path; or what `function` makes of each, which is quicker for many."""
    paths = [path for path in files(site) if path.endswith(".html")]
    if function is None:
        return {path: Page(site, path) for path in paths}
    with ProcessPoolExecutor(2) as pool:
        return dict(zip(paths, pool.map(function, [(site, path) for path in paths], chunksize=16)))


def resolve(path, address):
    """The file and the fragment a relative address on the page `path` leads to."""
    location, _, fragment = address.partition("#")
    location = location.partition("?")[0]
    if not location:
        return path, unquote(fragment)
    target = os.path.normpath(os.path.join(os.path.dirname(path), unquote(location)))
    if location.endswith("/") or target == ".":
        target = os.path.normpath(os.path.join(target, "index.html"))
    return target, unquote(fragment)


def finish(findings):
    for finding in findings[:60]:
        print(finding)
    if len(findings) > 60:
        print(f"and {len(findings) - 60} more")
    sys.exit(1 if findings else 0)
