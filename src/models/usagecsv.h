// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usage.h"

#include <QByteArray>
#include <QStringList>

namespace ud {

/// Usage as comma-separated values (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets tell it,
/// lines that end with CR LF, a head line, numbers with a point and without grouping in every language.
class UsageCsv {
public:
    /// One line per period: by kind, background against chat, and how runs ended.
    [[nodiscard]] static QByteArray periods(const UsageReport& report);
    /// One line per period and agent.
    [[nodiscard]] static QByteArray agents(const UsageReport& report);
    /// One line. A field that a spreadsheet would take for a formula (it begins with = + - @, tab or carriage
    /// return; OWASP, CSV Injection) gets an apostrophe before it.
    [[nodiscard]] static QByteArray line(const QStringList& fields);
};

} // namespace ud
