# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The patches that break the product on purpose, for ./dev prove, still fit the sources, and each belongs to a row."""

import subprocess
import unittest

import tree

FOLDER = "tests/system/prove"


def patches():
    return [name for name in tree.tracked() if name.startswith(f"{FOLDER}/controls/")]


class Controls(unittest.TestCase):
    def test_each_fits_the_sources(self):
        self.assertTrue(patches())
        for patch in patches():
            done = subprocess.run(["git", "apply", "--check", patch], cwd=tree.ROOT, capture_output=True, text=True, check=False)
            self.assertEqual("", done.stderr, patch)

    def test_each_belongs_to_a_row(self):
        rows = "".join(tree.text(name) for name in tree.tracked() if name.startswith(f"{FOLDER}/row"))
        for patch in patches():
            self.assertIn(f'"{patch.rsplit("/", 1)[1]}"', rows)
