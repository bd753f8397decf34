# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""C++ is formatted by clang-format (./dev format), shell scripts please shellcheck."""

import subprocess
import unittest

import tree


class Format(unittest.TestCase):
    def test_cpp_is_formatted(self):
        names = tree.tracked("src/*.cpp", "src/*.h", "tests/*.cpp", "tests/*.h")
        self.assertGreater(len(names), 20)
        code, output = tree.run("clang-format", "--style=file", "--dry-run", "-Werror", *names)
        files = sorted({line.split(":")[0] for line in output.splitlines() if "error:" in line})
        self.assertEqual((0, []), (code, files), "run ./dev format")

    def test_unformatted_cpp_is_found(self):
        done = subprocess.run(["clang-format", "--style=file", "--dry-run", "-Werror", "--assume-filename=x.cpp"],
                              cwd=tree.ROOT, input="int   f( )\n{return 1 ;}\n", text=True, capture_output=True,
                              check=False)
        self.assertNotEqual(0, done.returncode)

    def test_shell_scripts(self):
        names = ["dev", ".ci/run", *tree.tracked("*.sh"), *tree.tracked("packaging/debian/*inst", "packaging/debian/*rm")]
        code, output = tree.run("shellcheck", "--external-sources", *names)
        self.assertEqual(0, code, output)

    def test_a_bad_shell_script_is_found(self):
        done = subprocess.run(["shellcheck", "-s", "bash", "-"], input="rm -rf $1/*\n", text=True,
                              capture_output=True, check=False)
        self.assertNotEqual(0, done.returncode)
