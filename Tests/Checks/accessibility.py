"""Runs axe on pages of a site opened by file://, in light and dark.

    accessibility.py SITE PAGE [PAGE …]

Prints a line for every violation of WCAG 2.1 A and AA and then exits with 1.
"""

import os
import sys
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from site_pages import finish

# For what hangs; no machine is so busy that anything here takes as long. Milliseconds.
TIMEOUT = 600_000

OPTIONS = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"], "resultTypes": ["violations"]}


def main(site, *wanted):
    findings = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=os.environ["CHROMIUM"], args=["--no-sandbox"], timeout=TIMEOUT
        )
        for scheme in ("light", "dark"):
            context = browser.new_context(color_scheme=scheme, viewport={"width": 1280, "height": 900})
            page = context.new_page()
            page.set_default_timeout(TIMEOUT)
            for target in wanted:
                page.goto(Path(os.path.realpath(site), target).as_uri())
                for violation in Axe().run(page, options=OPTIONS).response["violations"]:
                    places = [node["target"] for node in violation["nodes"]][:3]
                    findings.append(f"{target} ({scheme}): {violation['id']}: {violation['help']} {places}")
            context.close()
        browser.close()
    finish(findings)


if __name__ == "__main__":
    main(*sys.argv[1:])
