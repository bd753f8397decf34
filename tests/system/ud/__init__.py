# SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the real agentsd from outside: starts it, talks to it over HTTP, reads its database. Standard library only."""

from .client import Client, keyed  # noqa: F401
from .service import Service, command  # noqa: F401
from .waiting import until  # noqa: F401
