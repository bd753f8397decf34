// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

namespace ud {

/// Comma-separated values (RFC 4180): UTF-8 with a byte order mark, by which spreadsheets tell it, and lines
/// that end with CR LF.
class Csv {
public:
    /// The first line; it names the fields.
    explicit Csv(const QStringList& head);

    void add(const QStringList& fields) { m_bytes += line(fields); }
    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

    /// One line. A field that a spreadsheet would take for a formula (it begins with = + - @, tab or carriage
    /// return; OWASP, CSV Injection) gets an apostrophe before it.
    [[nodiscard]] static QByteArray line(const QStringList& fields);

private:
    QByteArray m_bytes;
};

} // namespace ud
