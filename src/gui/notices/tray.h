// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/noticeboard.h"

#include <QObject>
#include <QSystemTrayIcon>
#include <memory>

class QMenu;
class QWidget;

namespace ud {

class Theme;

/// The icon beside the clock, where the desktop has a place for it: its tooltip is the header sentence, and
/// notices of the desktop come from it, so that the desktop's do-not-disturb holds for them. Where there is
/// none, the window asks for attention instead.
class Tray : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the tray. \p menu: shown by the icon.
    Tray(QWidget& window, const Theme& theme, QMenu& menu);
    ~Tray() override;

    /// Whether the desktop has a place for it.
    [[nodiscard]] bool isThere() const { return m_icon != nullptr; }
    void setSentence(const QString& sentence);
    /// The window was closed: says once where the app is now.
    void sayStillHere();
    /// Nothing is shown while the window itself is in front.
    void announce(const Announcement& announcement);
    /// What a desktop that takes markup in notices shows literally: "<b>" becomes "‹b›".
    [[nodiscard]] static QString neutral(QString text);

signals:
    /// The icon or a notice was clicked; \p runIds: what the notice was about.
    void opened(const std::vector<std::string>& runIds);

private:
    QWidget& m_window;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< null where the desktop has no place for it
    Announcement m_latest;
    bool m_saidStillHere{false};
};

} // namespace ud
