// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/lookpage.h"

#include "gui/connect/appsettings.h"
#include "gui/look/uilanguages.h"
#include "gui/settings/settingsform.h"

#include <QComboBox>
#include <QFormLayout>
#include <QVBoxLayout>

namespace ud {

LookPage::LookPage(AppSettings& settings, Theme& theme, const QString& organizationZone, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_theme(theme) {
    QVBoxLayout* layout = SettingsForm::layout(*this);
    QFormLayout* form = SettingsForm::form(*layout);
    addLanguage(*form);
    addTheme(*form);
    addZone(*form, organizationZone);
    addCredits(*form);
    layout->addWidget(SettingsForm::explanation(
        tr("Months and days of usage always follow the organization's time zone. Questions before a stop, "
           "outcomes, exports and the monthly letter always tell credits to the thousandth."),
        *this));
    layout->addStretch();
}

void LookPage::addLanguage(QFormLayout& form) {
    QComboBox* box = SettingsForm::combo(tr("&Language"), u"Language"_qs, form);
    box->addItem(tr("Like the system"), QString());
    for (const auto& [code, name] : uiLanguages())
        box->addItem(name, code);
    box->setCurrentIndex(std::max(0, box->findData(m_settings.language())));
    connect(box, &QComboBox::activated, this, [this, box] {
        const QString code = box->currentData().toString();
        m_settings.setLanguage(code);
        emit languageChosen(code);
    });
}

void LookPage::addTheme(QFormLayout& form) {
    QComboBox* box = SettingsForm::combo(tr("&Theme"), u"Theme"_qs, form);
    const std::pair<ThemeChoice, QString> choices[] = {{ThemeChoice::System, tr("Like the system")},
                                                       {ThemeChoice::Light, tr("Light")},
                                                       {ThemeChoice::Dark, tr("Dark")},
                                                       {ThemeChoice::HighContrast, tr("High contrast")}};
    for (const auto& [choice, name] : choices)
        box->addItem(name, static_cast<int>(choice));
    box->setCurrentIndex(box->findData(static_cast<int>(m_theme.choice())));
    connect(box, &QComboBox::activated, this, [this, box] {
        const auto choice = static_cast<ThemeChoice>(box->currentData().toInt());
        m_settings.setTheme(choice);
        m_theme.choose(choice);
    });
}

void LookPage::addZone(QFormLayout& form, const QString& organizationZone) {
    QComboBox* box = SettingsForm::combo(tr("Times are &shown in"), u"Time zone"_qs, form);
    const QString here = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    box->addItem(tr("This computer's zone (%1)").arg(here), static_cast<int>(ZoneChoice::Computer));
    box->addItem(organizationZone.isEmpty() ? tr("The organization's zone")
                                            : tr("The organization's zone (%1)").arg(organizationZone),
                 static_cast<int>(ZoneChoice::Organization));
    box->addItem(u"UTC"_qs, static_cast<int>(ZoneChoice::Utc));
    box->setCurrentIndex(box->findData(static_cast<int>(m_settings.zone())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setZone(static_cast<ZoneChoice>(box->currentData().toInt()));
        emit textsChanged();
    });
}

void LookPage::addCredits(QFormLayout& form) {
    QComboBox* box = SettingsForm::combo(tr("&Credits in lists"), u"Credits"_qs, form);
    box->addItem(tr("Exact, such as %1").arg(QLocale().toString(412.5, 'f', 1)),
                 static_cast<int>(CreditPrecision::Exact));
    box->addItem(tr("Whole credits, such as %1").arg(QLocale().toString(413)),
                 static_cast<int>(CreditPrecision::Whole));
    box->setCurrentIndex(box->findData(static_cast<int>(m_settings.creditPrecision())));
    connect(box, &QComboBox::activated, this, [this, box] {
        m_settings.setCreditPrecision(static_cast<CreditPrecision>(box->currentData().toInt()));
        emit textsChanged();
    });
}

} // namespace ud
