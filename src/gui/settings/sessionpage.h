// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QFormLayout;
class QVBoxLayout;

namespace ud {

class AppSettings;

/// Where the app is connected to, how news come, and when it starts and ends.
class SessionPage : public QWidget {
    Q_OBJECT
public:
    /// \p settings must outlive the page. \p connection: in words. \p hasTray: closing may leave the app
    /// beside the clock.
    SessionPage(AppSettings& settings, const QString& connection, bool hasTray, QWidget* parent = nullptr);

signals:
    void connectRequested();
    /// Kept already.
    void updatesChanged();

private:
    void addConnection(QVBoxLayout& layout, const QString& connection);
    void addUpdates(QFormLayout& form);
    void addClosing(QVBoxLayout& layout, bool hasTray);
    void addAutostart(QVBoxLayout& layout);

    AppSettings& m_settings;
};

} // namespace ud
