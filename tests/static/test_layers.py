# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may know whom (docs/architecture.md): arrows between the folders of src go one way only."""

import re
import unittest

import tree

# Folder of src → folders it may include from.
ARROWS = {
    "core": {"core"},
    "service": {"core", "service"},
    "agentsd": {"core", "service", "agentsd"},
    "agents": {"core", "agents"},
    "client": {"core", "client"},
    "rehearsal": {"core", "client", "rehearsal"},
    "models": {"core", "models"},
    "gui": {"core", "models", "client", "gui"},
    "app": {"core", "models", "client", "rehearsal", "gui", "app"},
}
# Folder of src (longest prefix counts as well as shorter ones) → headers it may never include.
NETWORK = r"Q(Network|Tcp|Udp|Ssl|Local(Socket|Server)|Abstract(Socket|NetworkCache)|Host)|QtNetwork|boost/(beast|asio)|curl/"
FORBIDDEN = {
    "core": rf"Q[A-Zt]|{NETWORK}|sqlite3|sys/socket|fstream|filesystem",
    "service": r"Q[A-Zt]",
    "service/engines": r"boost/beast|service/(http|api|store/sqlite)",
    # engines/work.h holds the values that engines and store exchange: what a run reports and how it ends.
    "service/store": r"boost/beast|service/(http|api|engines/(?!work\.h)|queue)",
    "service/queue": r"boost/beast|service/(http|api)/",
    "agentsd": r"Q[A-Zt]",
    "agents": r"Q[A-Zt]|sqlite3",
    "models": NETWORK + r"|QtWidgets|QWidget",
    # The simulator answers instead of a network: all it may know of one is the shape of its calls.
    "rehearsal": r"QTcp|QUdp|QSsl|QLocal(Socket|Server)|QAbstractSocket|QHost|QtNetwork|boost/(beast|asio)|curl/|sys/socket|fstream|filesystem|QFile|QProcess",
}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^">]+)[">]', re.MULTILINE)


def faults(name, source):
    """Sentences about includes of a file that its folder does not allow."""
    folder = name.removeprefix("src/").split("/")[0]
    found = []
    for header in INCLUDE.findall(source):
        target = header.split("/")[0]
        if target in ARROWS and "/" in header and target not in ARROWS[folder]:
            found.append(f"{name} includes {header}: {folder} may not know {target}")
        for prefix, pattern in FORBIDDEN.items():
            if name.startswith(f"src/{prefix}/") and re.match(pattern, header):
                found.append(f"{name} includes {header}, which src/{prefix} must be free of")
    return found


class Layers(unittest.TestCase):
    def test_includes_follow_the_arrows(self):
        names = tree.tracked("src/*.h", "src/*.cpp")
        self.assertGreater(len(names), 20)
        self.assertEqual([], [fault for name in names for fault in faults(name, tree.text(name))])

    def test_every_folder_of_src_has_its_arrows(self):
        folders = {name.split("/")[1] for name in tree.tracked("src/*.h", "src/*.cpp")}
        self.assertEqual(set(), folders - set(ARROWS))

    def test_wrong_arrows_are_found(self):
        for name, header in (("src/core/x.cpp", "service/store/store.h"), ("src/core/x.h", "QString"),
                             ("src/service/api/x.cpp", "QtCore/QObject"), ("src/models/x.cpp", "QNetworkReply"),
                             ("src/models/x.cpp", "client/apiclient.h"), ("src/rehearsal/x.cpp", "QTcpSocket"),
                             ("src/gui/x.cpp", "rehearsal/scenario.h"), ("src/rehearsal/x.cpp", "models/runtablemodel.h"), ("src/client/x.h", "gui/mainwindow.h"),
                             ("src/service/engines/x.cpp", "service/http/server.h"),
                             ("src/agents/digest/x.cpp", "service/engines/engine.h")):
            with self.subTest(name=name, header=header):
                self.assertNotEqual([], faults(name, f'#pragma once\n#include "{header}"\n'))

    def test_qt_is_not_linked_below_the_client(self):
        for folder in ("core", "service", "agentsd", "agents"):
            for name in tree.tracked(f"src/{folder}/*CMakeLists.txt"):
                self.assertNotIn("Qt6", tree.text(name), name)
