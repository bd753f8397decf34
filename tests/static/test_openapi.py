# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""resources/openapi.yaml is valid OpenAPI 3.1, its examples fit its schemas (Redocly, pinned in tests/contract)."""

import os
import pathlib
import tempfile
import unittest

import tree

REDOCLY = tree.ROOT / "tests/contract/node_modules/.bin/redocly"
CONFIG = tree.ROOT / "tests/contract/redocly.yaml"


def redocly(path):
    environment = {**os.environ, "REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}
    return tree.run(str(REDOCLY), "lint", "--config", str(CONFIG), str(path), env=environment)


class OpenApi(unittest.TestCase):
    def test_the_description_is_valid(self):
        code, output = redocly(tree.ROOT / "resources/openapi.yaml")
        self.assertEqual(0, code, output)

    def test_a_broken_description_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            broken = pathlib.Path(folder) / "openapi.yaml"
            source = tree.text("resources/openapi.yaml")
            broken.write_text(source.replace("#/components/schemas/Problem'", "#/components/schemas/Missing'"),
                              encoding="utf-8")
            self.assertNotEqual(0, redocly(broken)[0])
