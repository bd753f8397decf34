# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Desktop file and AppStream metainfo are valid; the manual pages cover every option; the package list is sound."""

import pathlib
import re
import tempfile
import unittest

import tree

APP_ID = "io.github.usage_dashboard.UsageDashboard"


class Packaging(unittest.TestCase):
    def test_desktop_file(self):
        self.assertEqual((0, ""), tree.run("desktop-file-validate", f"packaging/{APP_ID}.desktop"))

    def test_metainfo(self):
        code, output = tree.run("appstreamcli", "validate", "--no-net", f"packaging/{APP_ID}.metainfo.xml")
        self.assertEqual(0, code, output)

    def test_broken_files_are_found(self):
        with tempfile.TemporaryDirectory() as folder:
            desktop = pathlib.Path(folder) / f"{APP_ID}.desktop"
            desktop.write_text(tree.text(f"packaging/{APP_ID}.desktop").replace("Type=Application\n", ""))
            self.assertNotEqual(0, tree.run("desktop-file-validate", str(desktop))[0])
            metainfo = pathlib.Path(folder) / f"{APP_ID}.metainfo.xml"
            metainfo.write_text(tree.text(f"packaging/{APP_ID}.metainfo.xml").replace("<summary>", "<sumary>", 1))
            self.assertNotEqual(0, tree.run("appstreamcli", "validate", "--no-net", str(metainfo))[0])

    def test_package_list(self):
        section, packages = None, {}
        for line in tree.text("packaging/packages.txt").splitlines():
            line = line.split("#")[0].strip()
            if line.startswith("["):
                section = line.strip("[]")
            elif line:
                self.assertRegex(line, r"^[a-z0-9][a-z0-9.+-]+( command=[a-z0-9-]+)?$")
                packages.setdefault(section, []).append(line)
        self.assertEqual({"build", "run", "test", "lint", "package"}, set(packages))
        for section, names in packages.items():
            self.assertEqual(len(names), len(set(names)), f"twice in [{section}]")

    def test_everything_installed_is_in_a_package(self):
        packed = set(re.findall(r"CPACK_COMPONENTS_ALL (\w+)\)", tree.text("packaging/cpack.cmake")))
        self.assertEqual({"app", "agentsd"}, packed)
        for name in tree.tracked("*CMakeLists.txt", "*.cmake"):
            for call in re.findall(r"^\s*install\((?:[^()]|\([^()]*\))*\)", tree.text(name), re.MULTILINE):
                component = re.search(r" COMPONENT (\S+)\)", call)
                self.assertTrue(component and component.group(1) in {*packed, "${component}"}, f"{name}: {call}")

    def test_the_manual_pages_cover_every_option(self):
        for page, sources, form in (("agentsd.8", tree.tracked("src/agentsd/*.cpp"), r'add_(?:option|flag)\("(--[a-z-]+)"'),
                                    ("usage-dashboard.1", ["src/app/options.cpp"], r'QCommandLineOption \w+\{u"([a-z-]+)"')):
            told = tree.text(f"packaging/man/{page}").replace("\\-", "-")
            options = {option for name in sources for option in re.findall(form, tree.text(name))}
            self.assertGreater(len(options), 5)
            # Refused with a sentence: it belongs to a later version.
            for option in options - {"--database"}:
                self.assertRegex(told, rf"--{option.removeprefix('--')}\b", page)

    def test_the_manual_pages_are_well_formed(self):
        for page in tree.tracked("packaging/man/*"):
            self.assertEqual((0, ""), tree.run("groff", "-ww", "-man", "-Tutf8", "-z", page))

    def test_the_changelog_names_the_version(self):
        version = re.search(r"project\(usage-dashboard VERSION ([\d.]+)", tree.text("CMakeLists.txt")).group(1)
        self.assertIn(f'<release version="{version}"', tree.text(f"packaging/{APP_ID}.metainfo.xml"))
