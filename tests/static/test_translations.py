# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every text of the app is there in every language of translations/."""

import pathlib
import re
import shutil
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree

import tree

LUPDATE = shutil.which("lupdate", path="/usr/lib/qt6/bin:/usr/bin")


def open_messages(ts_path):
    """Source texts that have no finished translation."""
    found = []
    for message in ElementTree.parse(ts_path).iter("message"):
        translation = message.find("translation")
        kind = translation.get("type") if translation is not None else "unfinished"
        forms = [translation] if translation is not None and not list(translation) else list(translation or [])
        empty = not forms or any(not (form.text or "").strip() for form in forms)
        if kind == "unfinished" or (empty and kind not in ("vanished", "obsolete")):
            found.append(message.findtext("source"))
    return found


# What is the same word in another language and in English; a text is equal for no other reason.
SAME_WORDS = {
    "Agent", "Agents", "agents", "Chats", "Credits", "Description", "Filter", "Job", "Live", "Message", "Messages", "Name", "Note", "Offline",
    "Pages", "Service", "Skill", "Status", "System", "Text (*.txt)", "Token", "Tokens", "E-mail", "App", "Format", "Organisation",
    "Administrator", "JSON", "JSON Schema", "No", "Permanent", "Person", "Total", "Type", "URL", "Webhook", "Webhooks", "Chat",
}


def equal_to_english(ts_path):
    """Source texts whose translation is the English text, though it has words in it."""
    found = []
    for message in ElementTree.parse(ts_path).iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        words = re.sub(r"Usage Dashboard|%L?\w|\S+@example.org,?", "", source)
        date = re.fullmatch(r"[dMyHhms'., :]+", source)
        units = re.fullmatch(r"[\W\d]*(h|min|s|d|CSV|PNG|PDF|[\W\d])*", words)
        if translation == source and not date and not units and words.replace("&", "").strip(" …:") not in SAME_WORDS:
            found.append(source)
    return found


def updated(ts_path, folder):
    """A copy of the file, brought up to date with the sources by lupdate."""
    copy = pathlib.Path(folder) / ts_path.name
    # Paths in a .ts are relative to it; they are not needed to find what is missing.
    copy.write_text(re.sub(r"<location [^>]*/>", "", ts_path.read_text(encoding="utf-8")), encoding="utf-8")
    tree.run(LUPDATE, "-silent", "-I", "src", "-locations", "none", "src/client", "src/rehearsal", "src/models",
             "src/gui", "src/app", "ui", "-ts", str(copy))
    return copy


class Translations(unittest.TestCase):
    def test_nothing_is_unfinished(self):
        files = tree.tracked("translations/*.ts")
        if not files and not tree.tracked("src/gui/*.cpp"):
            self.skipTest("the app has no texts yet")
        self.assertIsNotNone(LUPDATE)
        languages = {re.fullmatch(r"translations/usage-dashboard_(\w+)\.ts", name)[1] for name in files}
        self.assertEqual({"ar", "de", "en", "es", "fr", "ja", "pt_BR", "zh_CN"}, languages)
        with tempfile.TemporaryDirectory() as folder:
            for name in files:
                with self.subTest(name):
                    current = updated(tree.ROOT / name, folder)
                    if not name.endswith("_en.ts"):  # English holds the plural forms alone
                        self.assertEqual([], open_messages(current))
                        self.assertEqual([], equal_to_english(current))

    def test_an_unfinished_text_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "x_de.ts"
            path.write_text("<TS><context><message><source>Stop</source><translation type='unfinished'/></message>"
                            "<message><source>Usage</source><translation>Verbrauch</translation></message>"
                            "</context></TS>", encoding="utf-8")
            self.assertEqual(["Stop"], open_messages(path))

    def test_a_text_left_in_english_is_found(self):
        with tempfile.TemporaryDirectory() as folder:
            path = pathlib.Path(folder) / "x_de.ts"
            path.write_text("<TS><context><message><source>Stop all</source><translation>Stop all</translation></message>"
                            "<message><source>%1 min</source><translation>%1 min</translation></message>"
                            "<message><source>Agent</source><translation>Agent</translation></message>"
                            "</context></TS>", encoding="utf-8")
            self.assertEqual(["Stop all"], equal_to_english(path))
