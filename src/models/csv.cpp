// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/csv.h"

namespace ud {

namespace {

constexpr const char* byteOrderMark = "\xef\xbb\xbf";

QString field(const QString& text) {
    QString value = text;
    if (!value.isEmpty() && QStringView(u"=+-@\t\r").contains(value.front()))
        value.prepend(u'\'');
    const bool quoted = value.contains(u'"') || value.contains(u',') || value.contains(u'\n') ||
                        value.contains(u'\r') || value.startsWith(u' ') || value.endsWith(u' ');
    return quoted ? QString(u'"' + value.replace(u'"', u"\"\""_qs) + u'"') : value;
}

} // namespace

Csv::Csv(const QStringList& head)
    : m_bytes(byteOrderMark + line(head)) {}

QByteArray Csv::line(const QStringList& fields) {
    QStringList cells;
    for (const QString& each : fields)
        cells << field(each);
    return cells.join(u',').toUtf8() + "\r\n";
}

} // namespace ud
