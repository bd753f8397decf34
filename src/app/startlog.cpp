// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/startlog.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QLoggingCategory>
#include <QTimer>

namespace ud {

namespace {
Q_LOGGING_CATEGORY(start, "usage-dashboard.start", QtWarningMsg)
} // namespace

bool StartLog::wanted() {
    return start().isInfoEnabled();
}

StartLog::StartLog(QAbstractItemView& table)
    : m_table(table) {
    table.viewport()->installEventFilter(this);
}

bool StartLog::eventFilter(QObject* watched, QEvent* event) {
    const int rows = m_table.model()->rowCount();
    if (event->type() == QEvent::Paint && rows > 0) {
        m_table.viewport()->removeEventFilter(this);
        // Filters come before the painting.
        QTimer::singleShot(0, this, [rows] { qCInfo(start, "table painted: %d rows", rows); });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ud
