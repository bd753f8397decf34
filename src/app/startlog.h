// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAbstractItemView;

namespace ud {

/// Says once, on the logging category usage-dashboard.start, that rows of the table stand on the screen:
/// "table painted: 1000 rows". Off unless asked for: QT_LOGGING_RULES="usage-dashboard.start.info=true".
class StartLog : public QObject {
    Q_OBJECT
public:
    [[nodiscard]] static bool wanted();
    /// \p table must outlive it.
    explicit StartLog(QAbstractItemView& table);

private:
    bool eventFilter(QObject* watched, QEvent* event) override;

    QAbstractItemView& m_table;
};

} // namespace ud
