// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/overview/organizationreader.h"

#include <QPointer>
#include <QTimer>
#include <memory>
#include <vector>

namespace ud {

class OverviewDialog;
class Theme;

/// The overview of all organizations: each is read by itself, so that one that fails never blanks another,
/// every half minute while the overview is in sight and never else.
class OverviewController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller. The overview opens over \p window.
    OverviewController(TokenVault& vault, AppSettings& settings, const Theme& theme, QWidget* window);

    void open();
    /// Which one is shown in the window may be another now.
    void restart();
    /// Where it is open: made anew, in the language of now.
    void renew();
    /// How often is read; 30 s.
    void setPause(std::chrono::milliseconds pause) { m_again.setInterval(pause); }
    /// It will be read again by itself.
    [[nodiscard]] bool isWatching() const { return m_again.isActive(); }
    /// How many organizations are being read.
    [[nodiscard]] int reading() const;

signals:
    void profileChosen(const ud::ConnectionChoice& profile);

private:
    void makeReaders();
    void readAll();
    void onChanged(int row);
    void markShown();
    void refreshTexts();

    TokenVault& m_vault;
    AppSettings& m_settings;
    const Theme& m_theme;
    QWidget* m_window;
    OverviewModel m_overview;
    std::vector<std::unique_ptr<OrganizationReader>> m_readers; ///< a row each
    QPointer<OverviewDialog> m_dialog;
    QTimer m_again;
};

} // namespace ud
