"""Tries every form with the tools of the field: ODK Validate, and JavaRosa over random scripts.

    forms_and_engines.py [SCRIPTS]      scripts for each compared form, 50 unless told

Every form must be without fault and export an XForm that ODK Validate accepts. The visit report
and the shared example are then played in icv and in JavaRosa, on our XForm and on the one that
pyxform makes of the same form; not one line may differ.
"""

import pathlib
import shutil
import subprocess
import sys

from program import ICV, SHARED, TOP, expect, icv, needs, skip

SCRIPTS = sys.argv[1] if len(sys.argv) > 1 else "50"
EXAMPLE = SHARED / "forms/examples/icv_visit.yaml"
DRIVER = SHARED / "forms/JavaRosaFill.java"
EXPORTER = SHARED / "forms/yaml2xform.py"
REPORT = TOP / "forms/visit-report/2026.1.yaml"


def validator():
    """ODK Validate, which pyxform carries."""
    try:
        import pyxform
    except ImportError:
        skip("pyxform is not installed, which carries ODK Validate")
    jar = pathlib.Path(pyxform.__file__).parent / "validators/odk_validate/bin/ODK_Validate.jar"
    expect(jar.exists(), f"pyxform carries no {jar}")
    if not shutil.which("java"):
        skip("there is no java, which ODK Validate and JavaRosa need")
    return jar


def exported(form, number):
    """Checks a form and hands back its XForm."""
    icv("form", "check", form)
    out = pathlib.Path(f"{number}-{form.parent.name}-{form.stem}.xml")
    icv("form", "xform", form, "-o", out)
    return out


def valid(jar, xforms):
    """ODK Validate accepts every one of them, all in one run."""
    done = subprocess.run(
        ["java", "-Djava.awt.headless=true", "-jar", jar, "--fail-fast", *xforms],
        capture_output=True, text=True,
    )
    accepted = (done.stdout + done.stderr).count("Xform is valid!")
    expect(
        done.returncode == 0 and accepted == len(xforms),
        f"ODK Validate accepts {accepted} of {len(xforms)}\n{done.stdout}{done.stderr}",
    )


def compiled(jar):
    """JavaRosaFill, compiled beside the engine that it drives."""
    classes = pathlib.Path("java")
    classes.mkdir()
    shutil.copy(jar, classes / "ODK_Validate.jar")
    done = subprocess.run(
        ["javac", "-nowarn", "-cp", jar, "-d", classes, DRIVER], capture_output=True, text=True)
    expect(done.returncode == 0, f"JavaRosaFill does not compile\n{done.stderr}")
    return classes


def compared(form, ours, classes):
    """The same random scripts over icv and over JavaRosa on both XForms."""
    theirs = pathlib.Path(f"pyxform-{form.parent.name}-{form.stem}.xml")
    done = subprocess.run(
        [sys.executable, EXPORTER, form, theirs], capture_output=True, text=True)
    expect(done.returncode == 0, f"pyxform does not take {form}\n{done.stderr}")
    done = subprocess.run(
        [
            sys.executable, TOP / "Tests/engines/compare.py", "--icv", ICV, "--java-classes",
            classes, "--form", form, "--xform", ours, "--xform", theirs, "--scripts", SCRIPTS,
        ],
        capture_output=True, text=True,
    )
    expect(done.returncode == 0, done.stdout + done.stderr)
    print(done.stdout, end="")


def main():
    needs("form check", "form xform", "form play")
    jar = validator()
    forms = sorted((TOP / "forms").glob("*/*.yaml"))
    forms += sorted((TOP / "Tests/engines/forms").glob("*.yaml"))
    forms += [EXAMPLE] if EXAMPLE.exists() else []
    xforms = {form: exported(form, number) for number, form in enumerate(forms)}
    valid(jar, xforms.values())
    print(f"ODK Validate accepts all {len(xforms)} forms")
    if not (DRIVER.exists() and EXPORTER.exists() and EXAMPLE.exists()):
        print(f"not compared with JavaRosa: its driver is not in {SHARED}")
        return
    classes = compiled(jar)
    for form in (EXAMPLE, REPORT):
        compared(form, xforms[form], classes)


main()
