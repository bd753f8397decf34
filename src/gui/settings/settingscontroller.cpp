// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/settingscontroller.h"

#include "gui/connect/connectioncontroller.h"
#include "gui/mainwindow.h"
#include "gui/settings/lookpage.h"
#include "gui/settings/noticespage.h"
#include "gui/settings/servicepage.h"
#include "gui/settings/sessionpage.h"
#include "gui/settings/settingsdialog.h"
#include "gui/settings/shortcutspage.h"

namespace ud {

SettingsController::SettingsController(AppSettings& settings, Theme& theme, NoticeBoard& notices,
                                       MainWindow& window, const ConnectionController& connection,
                                       QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_theme(theme)
    , m_notices(notices)
    , m_window(window)
    , m_connection(connection) {}

void SettingsController::open() {
    if (!m_dialog)
        m_dialog = make();
    m_dialog->show();
    m_dialog->activateWindow();
}

void SettingsController::renew() {
    if (!m_dialog)
        return;
    // A box of the old one may still be telling its news: it goes when that is done.
    SettingsDialog* old = m_dialog;
    m_dialog = make();
    m_dialog->setPage(old->page());
    m_dialog->setGeometry(old->geometry());
    m_dialog->show();
    m_dialog->activateWindow();
    const QWidget* focused = old->focusWidget();
    if (auto* same = focused != nullptr ? m_dialog->findChild<QWidget*>(focused->objectName()) : nullptr)
        same->setFocus();
    old->hide();
    old->deleteLater();
}

QString SettingsController::connectionWords() const {
    const auto& choice = m_connection.choice();
    if (!choice)
        return tr("Not connected");
    switch (choice->kind) {
    case ConnectionChoice::Kind::ThisComputer:
        return tr("Connected to this computer");
    case ConnectionChoice::Kind::Demo:
        return tr("Connected to the demonstration on this computer");
    case ConnectionChoice::Kind::Server:
        return tr("Connected to %1").arg(choice->url.toString());
    }
    return {};
}

SettingsDialog* SettingsController::make() {
    auto* dialog = new SettingsDialog(&m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto& organization = m_window.organization();
    auto* look =
        new LookPage(m_settings, m_theme,
                     organization ? QString::fromStdString(organization->organization.timeZone) : QString());
    connect(look, &LookPage::languageChosen, this, &SettingsController::languageChosen);
    connect(look, &LookPage::textsChanged, this, &SettingsController::textsChanged);
    dialog->addPage(tr("Appearance"), look);
    auto* session = new SessionPage(m_settings, connectionWords(), m_window.hasTray());
    connect(session, &SessionPage::connectRequested, this, &SettingsController::connectRequested);
    connect(session, &SessionPage::updatesChanged, this, &SettingsController::updatesChanged);
    dialog->addPage(tr("Connection and start"), session);
    dialog->addPage(tr("Notices"), new NoticesPage(m_notices, m_settings));
    dialog->addPage(tr("Keyboard"), new ShortcutsPage);
    const auto& choice = m_connection.choice();
    const bool demo = choice && choice->kind == ConnectionChoice::Kind::Demo;
    dialog->addPage(tr("This computer"), new ServicePage(ConnectionController::dataDir(
                                                             demo ? ConnectionChoice::Kind::Demo
                                                                  : ConnectionChoice::Kind::ThisComputer),
                                                         LocalService::findProgram(), demo));
    return dialog;
}

} // namespace ud
