// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/valuetext.h"

#include "core/json.h"

#include <QJsonDocument>

namespace ud {

QString valueText(const boost::json::value& value) {
    if (value.is_null())
        return {};
    if (const auto* text = value.if_string())
        return QString::fromUtf8(text->data(), static_cast<qsizetype>(text->size()));
    const QByteArray compact = QByteArray::fromStdString(writeJson(value));
    const QJsonDocument document = QJsonDocument::fromJson(compact);
    return QString::fromUtf8(document.isNull() ? compact : document.toJson(QJsonDocument::Indented))
        .trimmed();
}

} // namespace ud
