// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/sessionpage.h"

#include "gui/connect/appsettings.h"
#include "gui/settings/autostart.h"
#include "gui/settings/settingsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace ud {

SessionPage::SessionPage(AppSettings& settings, const QString& connection, bool hasTray, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings) {
    QVBoxLayout* layout = SettingsForm::layout(*this);
    addConnection(*layout, connection);
    addUpdates(*SettingsForm::form(*layout));
    addClosing(*layout, hasTray);
    addAutostart(*layout);
    layout->addStretch();
}

void SessionPage::addConnection(QVBoxLayout& layout, const QString& connection) {
    auto* line = new QHBoxLayout;
    auto* where = new QLabel(connection, this);
    where->setObjectName(u"Connected to"_qs);
    where->setTextFormat(Qt::PlainText);
    where->setWordWrap(true);
    where->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* button = new QPushButton(tr("&Connect to …"), this);
    connect(button, &QPushButton::clicked, this, &SessionPage::connectRequested);
    line->addWidget(where, 1);
    line->addWidget(button);
    layout.addLayout(line);
}

void SessionPage::addUpdates(QFormLayout& form) {
    QComboBox* box = SettingsForm::combo(tr("&News of runs"), u"Updates"_qs, form);
    box->addItem(tr("As they happen"), static_cast<int>(FeedUpdates::Live));
    box->addItem(tr("Twice a minute, for connections paid by volume"),
                 static_cast<int>(FeedUpdates::Sparing));
    box->setCurrentIndex(box->findData(static_cast<int>(m_settings.updates())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setUpdates(static_cast<FeedUpdates>(box->currentData().toInt()));
        emit updatesChanged();
    });
}

void SessionPage::addClosing(QVBoxLayout& layout, bool hasTray) {
    auto* stays = new QCheckBox(tr("Closing the window leaves the app beside the cloc&k"), this);
    stays->setObjectName(u"Stays in tray"_qs);
    stays->setChecked(hasTray && m_settings.staysInTray());
    stays->setEnabled(hasTray);
    connect(stays, &QCheckBox::toggled, this, [this](bool on) { m_settings.setStaysInTray(on); });
    layout.addWidget(stays);
    layout.addWidget(SettingsForm::explanation(
        hasTray
            ? tr("It goes on watching and giving notices. Runs never depend on whether the app is open.")
            : tr("This desktop has no place beside the clock: closing the window ends the app. Runs go on."),
        *this));
}

void SessionPage::addAutostart(QVBoxLayout& layout) {
    if (!Autostart::isSupported())
        return;
    auto* starts = new QCheckBox(tr("Start when I sign &in to this computer"), this);
    starts->setObjectName(u"Autostart"_qs);
    starts->setChecked(Autostart::isOn());
    QLabel* told = SettingsForm::explanation({}, *this);
    told->hide();
    connect(starts, &QCheckBox::toggled, this, [starts, told](bool on) {
        const QString fault = Autostart::set(on);
        told->setText(fault);
        told->setVisible(!fault.isEmpty());
        const QSignalBlocker quiet(starts);
        starts->setChecked(Autostart::isOn());
    });
    layout.addWidget(starts);
    layout.addWidget(told);
}

} // namespace ud
