# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy with the checks of .clang-tidy: on core, or with UD_TIDY=all on every source."""

import concurrent.futures
import functools
import json
import os
import pathlib
import re
import tempfile
import unittest

import tree

BUILD = tree.ROOT / "build" / "dev"


def plain_commands(folder):
    """The compiler's commands without GCC's precompiled headers, which clang cannot read: so each source must include
    what it uses."""
    commands = json.loads((BUILD / "compile_commands.json").read_text(encoding="utf-8"))
    for entry in commands:
        entry["command"] = re.sub(r" -fpch-preprocess| -Wno-[a-z-]+| -Winvalid-pch| -include \S+cmake_pch\.hxx", "", entry["command"])
    (pathlib.Path(folder) / "compile_commands.json").write_text(json.dumps(commands), encoding="utf-8")


def tidy(folder, name):
    return tree.run("clang-tidy", "--quiet", "-p", folder, "--warnings-as-errors=*", name)


class Tidy(unittest.TestCase):
    def test_clang_tidy(self):
        names = tree.tracked("src/*.cpp" if os.environ.get("UD_TIDY") == "all" else "src/core/*.cpp")
        self.assertGreater(len(names), 5)
        with tempfile.TemporaryDirectory(dir=BUILD) as folder:
            plain_commands(folder)
            with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
                results = list(pool.map(functools.partial(tidy, folder), names))
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
