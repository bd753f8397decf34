// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/phrases.h"

#include <QRegularExpression>

namespace ud {

QString Phrases::plainDigits(QString text) {
    for (QChar& each : text) {
        if (each.isDigit())
            each = QChar(u'0' + each.digitValue());
    }
    return text;
}

QString Phrases::withoutAccessKey(QString caption) {
    static const QRegularExpression behind(u"\\s*[(（]&\\w[)）]"_qs);
    static const QRegularExpression within(u"&(.)"_qs);
    return caption.remove(behind).replace(within, u"\\1"_qs);
}

} // namespace ud
