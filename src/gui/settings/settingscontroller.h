// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>

namespace ud {

class AppSettings;
class ConnectionController;
class MainWindow;
class NoticeBoard;
class SettingsDialog;
class Theme;

/// Opens the settings and passes on what has an effect outside them.
class SettingsController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller.
    SettingsController(AppSettings& settings, Theme& theme, NoticeBoard& notices, MainWindow& window,
                       const ConnectionController& connection, QObject* parent = nullptr);

    void open();
    /// Where the dialog is open: made anew, in the language of now, on the page it is on.
    void renew();

signals:
    void languageChosen(const QString& code);
    void textsChanged();
    void updatesChanged();
    void connectRequested();

private:
    [[nodiscard]] SettingsDialog* make();
    [[nodiscard]] QString connectionWords() const;

    AppSettings& m_settings;
    Theme& m_theme;
    NoticeBoard& m_notices;
    MainWindow& m_window;
    const ConnectionController& m_connection;
    QPointer<SettingsDialog> m_dialog;
};

} // namespace ud
