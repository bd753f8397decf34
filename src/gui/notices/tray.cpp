// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/notices/tray.h"

#include "gui/look/theme.h"

#include <QApplication>
#include <QMenu>

namespace ud {

Tray::Tray(QWidget& window, const Theme& theme, QMenu& menu)
    : m_window(window) {
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    m_icon = std::make_unique<QSystemTrayIcon>(theme.icon(u"usage-dashboard"_qs));
    m_icon->setContextMenu(&menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                    emit opened({});
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, [this] { emit opened(m_latest.runIds); });
    m_icon->show();
}

Tray::~Tray() = default;

void Tray::setSentence(const QString& sentence) {
    if (m_icon)
        m_icon->setToolTip(neutral(sentence));
}

void Tray::sayStillHere() {
    if (m_icon && !std::exchange(m_saidStillHere, true))
        m_icon->showMessage(tr("Usage Dashboard goes on"),
                            tr("It watches from beside the clock. Quit it by the menu of this icon."));
}

void Tray::announce(const Announcement& announcement) {
    if (m_window.isActiveWindow())
        return;
    m_latest = announcement;
    if (m_icon && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(neutral(announcement.title), neutral(announcement.text),
                            QSystemTrayIcon::Warning);
    else
        QApplication::alert(&m_window);
}

QString Tray::neutral(QString text) {
    return text.replace(u'<', QChar(0x2039)).replace(u'>', QChar(0x203a)).replace(u'&', QChar(0xff06));
}

} // namespace ud
