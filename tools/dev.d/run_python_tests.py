# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the unittest modules of one folder, several at once, and leaves one JUnit file for all of them.

    run_python_tests.py FOLDER --junit FILE [--jobs N] [--match TEXT]

Each module runs in a process of its own, so a module may keep processes and files to itself. A module that cannot be
loaded or dies counts as a failed test.
"""

import argparse
import concurrent.futures
import os
import pathlib
import subprocess
import sys
import time
import unittest
import xml.etree.ElementTree as ElementTree

MODULE_DEADLINE_S = 900


class JUnitResult(unittest.TestResult):
    """Collects one JUnit case for each test and says each outcome as it comes."""

    def __init__(self, suite):
        super().__init__()
        self.suite = suite
        self.started = 0.0

    def startTest(self, test):
        super().startTest(test)
        self.started = time.monotonic()

    def addSuccess(self, test):
        self._add(test, "ok")

    def addFailure(self, test, err):
        self._add(test, "FAILED", "failure", self._exc_info_to_string(err, test))

    def addError(self, test, err):
        self._add(test, "FAILED", "failure", self._exc_info_to_string(err, test))

    def addSkip(self, test, reason):
        self._add(test, "skipped", "skipped", reason)

    def addSubTest(self, test, subtest, err):
        if err is not None:
            self._add(subtest, "FAILED", "failure", self._exc_info_to_string(err, test))

    def _add(self, test, word, tag=None, text=""):
        seconds = time.monotonic() - self.started if self.started else 0.0
        case = ElementTree.SubElement(self.suite, "testcase", classname=type(test).__module__,
                                      name=test.id(), time=f"{seconds:.3f}")
        if tag:
            ElementTree.SubElement(case, tag).text = "".join(c for c in text if c.isprintable() or c in "\n\t")
        print(f"      {word:7} {test.id()} ({seconds:.1f} s)", flush=True)
        if tag == "failure":
            print(text, flush=True)


def run_module(path, junit, match):
    """In a child process: all tests of one module."""
    sys.path[:0] = [str(path.parent), str(path.parent.parent), str(path.parent.parent / "system")]
    suite = ElementTree.Element("testsuite", name=path.stem)
    loader = unittest.TestLoader()
    if match:
        loader.testNamePatterns = [f"*{match}*"]
    loader.loadTestsFromName(path.stem).run(JUnitResult(suite))
    ElementTree.ElementTree(suite).write(junit, encoding="utf-8", xml_declaration=True)


def module_suite(path, folder, match):
    """Runs one module in a child; answers its JUnit suite and what it printed."""
    junit = folder / f"{path.stem}.xml"
    junit.unlink(missing_ok=True)
    command = [sys.executable, "-B", __file__, "--module", str(path), "--junit", str(junit)]
    if match:
        command += ["--match", match]
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                              errors="replace", timeout=MODULE_DEADLINE_S)
        output, fault = done.stdout, f"ended with exit code {done.returncode}" if done.returncode else ""
    except subprocess.TimeoutExpired as expired:
        output, fault = str(expired.stdout or ""), f"did not end within {MODULE_DEADLINE_S} s"
    suite = ElementTree.parse(junit).getroot() if junit.exists() else ElementTree.Element("testsuite", name=path.stem)
    if fault:
        case = ElementTree.SubElement(suite, "testcase", classname=path.stem, name=f"{path.stem} as a whole", time="0")
        ElementTree.SubElement(case, "failure").text = f"{path.name} {fault}"
        output += f"      FAILED  {path.name} {fault}\n"
    return suite, output


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", nargs="?", type=pathlib.Path)
    parser.add_argument("--junit", required=True, type=pathlib.Path)
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--match", default="")
    parser.add_argument("--module", type=pathlib.Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.module:
        run_module(options.module.resolve(), options.junit, options.match)
        return 0

    modules = sorted(options.folder.resolve().glob("test_*.py"))
    parts = options.junit.resolve().parent / (options.junit.stem + ".parts")
    parts.mkdir(parents=True, exist_ok=True)
    suites = ElementTree.Element("testsuites")
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        for work in [pool.submit(module_suite, path, parts, options.match) for path in modules]:
            suite, output = work.result()
            suites.append(suite)
            print(output, end="", flush=True)
    ElementTree.ElementTree(suites).write(options.junit, encoding="utf-8", xml_declaration=True)
    return 1 if suites.findall(".//failure") else 0


if __name__ == "__main__":
    sys.exit(main())
