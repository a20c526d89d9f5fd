"""Opens a site by file:// in Chromium and clicks through it.

    browser.py SITE PAGE [PAGE …]

PAGE is a page of the site, each to be reached from index.html by clicking alone. Every page on the way must load
without a message on the console and without a failing or foreign request, and none may be wider than a phone. All of
it without JavaScript too. Prints a line for everything that is wrong and then exits with 1.
"""

import os
import sys
from collections import deque
from pathlib import Path

from playwright.sync_api import sync_playwright

from site_pages import Page, finish, resolve

PHONES = (320, 390)

# For what hangs; no machine is so busy that anything here takes as long. Milliseconds.
TIMEOUT = 600_000


def routes(site, wanted):
    """The shortest ways from index.html to each page, as the addresses to click."""
    ways, waiting = {"index.html": []}, deque(["index.html"])
    while waiting and not all(page in ways for page in wanted):
        path = waiting.popleft()
        for element, attribute, value in Page(site, path).addresses():
            if not element.tag.endswith("a") or "://" in value or value.startswith("#"):
                continue
            target, _ = resolve(path, value)
            if target not in ways and target.endswith(".html") and os.path.exists(os.path.join(site, target)):
                ways[target] = ways[path] + [value]
                waiting.append(target)
    return ways


def click(page, address):
    """Clicks the first link that leads there, opening the menu, or whatever else is closed around it."""
    link = page.locator(f'a[href="{address}"]').first
    if not link.is_visible():
        page.locator(f'details:not([open]):has(a[href="{address}"]) > summary').first.click()
    link.click()


def note_failure(request, page, findings):
    # The next click breaks off what the page is still loading, such as its icon.
    if request.failure != "net::ERR_ABORTED":
        findings.append(f"{page.url}: {request.url} failed: {request.failure}")


def note_foreign(request, page, findings):
    if not request.url.startswith("file://"):
        findings.append(f"{page.url}: requests {request.url}")


def walk(browser, site, ways, wanted, javascript, findings):
    context = browser.new_context(java_script_enabled=javascript, viewport={"width": 1440, "height": 900})
    page = context.new_page()
    page.set_default_timeout(TIMEOUT)
    page.on("console", lambda message: findings.append(f"{page.url}: console {message.type}: {message.text}"))
    page.on("pageerror", lambda error: findings.append(f"{page.url}: {error}"))
    page.on("requestfailed", lambda request: note_failure(request, page, findings))
    page.on("request", lambda request: note_foreign(request, page, findings))
    start = Path(site, "index.html").as_uri()
    for target in wanted:
        if target not in ways:
            findings.append(f"{target}: no way leads there")
            continue
        page.goto(start)
        for address in ways[target]:
            click(page, address)
        if page.url.partition("#")[0] != Path(site, target).as_uri():
            findings.append(f"{target}: clicking led to {page.url}")
        if not page.locator("h1").first.is_visible():
            findings.append(f"{target}: shows no heading")
    context.close()


def measure(browser, site, wanted, findings):
    for width in PHONES:
        context = browser.new_context(viewport={"width": width, "height": 800}, device_scale_factor=1)
        page = context.new_page()
        page.set_default_timeout(TIMEOUT)
        for target in wanted:
            page.goto(Path(site, target).as_uri())
            wide = page.evaluate("document.documentElement.scrollWidth")
            if wide > width:
                findings.append(f"{target}: {wide} px wide on a screen of {width}")
        context.close()


def main(site, *wanted):
    findings = []
    site = os.path.realpath(site)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"], timeout=TIMEOUT
        )
        ways = routes(site, wanted)
        for javascript in (True, False):
            walk(browser, site, ways, wanted, javascript, findings)
        measure(browser, site, wanted, findings)
        browser.close()
    finish(findings)


if __name__ == "__main__":
    main(*sys.argv[1:])
