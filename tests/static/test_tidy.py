# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy with the checks of .clang-tidy: on core, or with UD_TIDY=all on every source."""

import concurrent.futures
import os
import pathlib
import tempfile
import unittest

import tree

BUILD = tree.ROOT / "build" / "dev"


def tidy(name):
    return tree.run("clang-tidy", "--quiet", "-p", str(BUILD), "--warnings-as-errors=*", name)


class Tidy(unittest.TestCase):
    def test_clang_tidy(self):
        names = tree.tracked("src/*.cpp" if os.environ.get("UD_TIDY") == "all" else "src/core/*.cpp")
        self.assertGreater(len(names), 5)
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(tidy, names))
        self.assertEqual("", "\n".join(output for code, output in results if code))

    def test_a_fault_is_found(self):
        with tempfile.TemporaryDirectory(dir=BUILD) as folder:
            source = pathlib.Path(folder) / "fault.cpp"
            source.write_text("#include <string>\n#include <utility>\n"
                              "int f(std::string s) { auto t = std::move(s); return int(s.size() + t.size()); }\n",
                              encoding="utf-8")
            code, output = tree.run("clang-tidy", "--quiet", "--warnings-as-errors=*", str(source), "--", "-std=c++20")
            self.assertNotEqual(0, code)
            self.assertIn("bugprone-use-after-move", output)
