"""Checks that a site has no element, attribute or kind of address that another does not have.

    vocabulary.py CLEAN SITE [SITE …]

Prints a line for everything a site has beyond the clean one and then exits with 1.
"""

import re
import sys

from site_pages import finish, name, pages

DANGEROUS = re.compile(r"^[\x00-\x20]*(javascript|vbscript|data|file|blob)[\x00-\x20]*:", re.IGNORECASE)


def vocabulary(site):
    """Every kind of element, attribute of an element, and every address with a scheme of its own."""
    words, addresses = {}, []
    for path, page in pages(site).items():
        for element in page.elements:
            words.setdefault(f"<{name(element)}>", path)
            for attribute in element.attrib:
                words.setdefault(f"<{name(element)} {attribute}>", path)
        addresses += [(path, attribute, value) for _, attribute, value in page.addresses()]
        addresses += [(path, "refresh", page.meta("refresh").partition("url=")[2])] if page.is_redirect else []
    return words, addresses


def main(clean, *sites):
    allowed, _ = vocabulary(clean)
    findings = []
    for site in sites:
        words, addresses = vocabulary(site)
        findings += [f"{path}: {word}" for word, path in words.items() if word not in allowed]
        findings += [f"{path}: {word}" for word, path in words.items() if re.match(r"<\S+ on", word)]
        findings += [f"{path}: {key}={value}" for path, key, value in addresses if DANGEROUS.match(value)]
    finish(findings)


if __name__ == "__main__":
    main(*sys.argv[1:])
