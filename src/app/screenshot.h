// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace ud {

class Dashboard;

/// Writes one picture of the populated window and ends the app: exit code 0, or 1 with a sentence on standard
/// error where there was no data within 20 s or the file could not be written.
class Screenshot : public QObject {
    Q_OBJECT
public:
    /// \p dashboard must outlive it.
    Screenshot(Dashboard& dashboard, QString file);

private:
    void onPopulated();
    void take();
    void fail(const QString& sentence);

    Dashboard& m_dashboard;
    QString m_file;
    QTimer m_patience;
    bool m_due{false};
};

} // namespace ud
