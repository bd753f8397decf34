# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every file that can carry a comment says whose it is and under which licence."""

import unittest

import tree

# Files in formats without comments, data for the programs, and generated lists.
WITHOUT = (".json", ".md", ".png", ".txt.in", ".pdf", ".csv", ".patch", ".gitignore", ".clang-format",
           "conffiles", "LICENSE",
           ".ts")  # lupdate drops comments
DATA = ("resources/samples/", "resources/demo/", "tests/data/")


def needs_lines(name):
    if name.endswith("CMakeLists.txt") or name == "packaging/packages.txt":
        return True
    return not (name.endswith(WITHOUT) or name.startswith(DATA) or "/data/" in name or name.endswith(".txt"))


def has_lines(source):
    head = source[:1200]
    return "SPDX-FileCopyrightText:" in head and "SPDX-License-Identifier: " in head


class Licences(unittest.TestCase):
    def test_two_spdx_lines_on_top(self):
        names = [name for name in tree.tracked() if needs_lines(name)]
        self.assertGreater(len(names), 40)
        self.assertEqual([], [name for name in names if not has_lines(tree.text(name))])

    def test_a_file_without_them_is_found(self):
        self.assertFalse(has_lines("#pragma once\nint f();\n"))
        self.assertTrue(needs_lines("src/core/run.h"))
        self.assertTrue(needs_lines("dev"))
