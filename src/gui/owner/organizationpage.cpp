// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/owner/organizationpage.h"

#include "gui/settings/settingsform.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>
#include <cmath>

namespace ud {

namespace {

constexpr double mostCredits = 1'000'000'000; ///< contract, section 7, "Usage lines"
constexpr int mostDecimals = 3;
constexpr int longestName = 200;

QLineEdit* addField(const QString& caption, const QString& objectName, QFormLayout& form) {
    auto* field = new QLineEdit(form.parentWidget());
    field->setMaxLength(longestName);
    field->setObjectName(objectName);
    SettingsForm::add(caption, *field, form);
    return field;
}

QDoubleSpinBox* addAmount(const QString& caption, const QString& objectName, QFormLayout& form) {
    auto* field = new QDoubleSpinBox(form.parentWidget());
    field->setRange(0, mostCredits);
    field->setDecimals(mostDecimals);
    field->setGroupSeparatorShown(true);
    field->setButtonSymbols(QAbstractSpinBox::NoButtons);
    field->setSingleStep(100);
    field->setObjectName(objectName);
    SettingsForm::add(caption, *field, form);
    return field;
}

Credits amountOf(const QDoubleSpinBox& field) {
    return Credits::fromThousandths(std::llround(field.value() * 1000));
}

void show(QDoubleSpinBox& field, Credits amount) {
    field.setValue(static_cast<double>(amount.thousandths()) / 1000.0);
}

} // namespace

OrganizationPage::OrganizationPage(QWidget* parent)
    : QWidget(parent) {
    QVBoxLayout* layout = SettingsForm::layout(*this);
    addIdentity(*layout);
    addAllowance(*layout);
    addSupport(*layout);
    auto* save = new QPushButton(tr("&Save"), this);
    save->setObjectName(u"Save organization"_qs);
    save->setProperty("kind", u"primary"_qs);
    connect(save, &QPushButton::clicked, this, &OrganizationPage::saveRequested);
    m_told = SettingsForm::explanation({}, *this);
    m_told->setObjectName(u"Organization told"_qs);
    m_told->hide();
    layout->addWidget(m_told);
    layout->addWidget(save, 0, Qt::AlignTrailing);
    layout->addStretch();
    SettingsForm::alignCaptions(*this);
}

void OrganizationPage::addIdentity(QVBoxLayout& layout) {
    QFormLayout* form = SettingsForm::form(layout);
    m_name = addField(tr("&Name"), u"Organization name"_qs, *form);
    m_zone = SettingsForm::combo(tr("Time &zone"), u"Organization zone"_qs, *form);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    for (const QByteArray& id : ids)
        m_zone->addItem(QString::fromLatin1(id));
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    layout.addWidget(SettingsForm::explanation(
        tr("Months and days of usage begin and end in this zone, also those that have passed."), *this));
}

void OrganizationPage::addAllowance(QVBoxLayout& layout) {
    m_limited = new QCheckBox(tr("The organization has an &allowance per month"), this);
    m_limited->setObjectName(u"Has allowance"_qs);
    layout.addWidget(m_limited);
    QFormLayout* form = SettingsForm::form(layout);
    m_message = addAmount(tr("&Message credits"), u"Message allowance"_qs, *form);
    m_skill = addAmount(tr("S&kill credits"), u"Skill allowance"_qs, *form);
    for (QDoubleSpinBox* field : {m_message, m_skill}) {
        field->setEnabled(false);
        connect(m_limited, &QCheckBox::toggled, field, &QWidget::setEnabled);
    }
}

void OrganizationPage::addSupport(QVBoxLayout& layout) {
    layout.addWidget(SettingsForm::explanation(tr("Whom people write to with \"Contact support\":"), *this));
    QFormLayout* form = SettingsForm::form(layout);
    m_supportName = addField(tr("&Contact"), u"Support name"_qs, *form);
    m_supportEmail = addField(tr("&E-mail"), u"Support email"_qs, *form);
    m_supportUrl = addField(tr("&Web page"), u"Support page"_qs, *form);
    m_supportUrl->setPlaceholderText(u"https://"_qs);
}

void OrganizationPage::show(const Organization& organization) {
    m_name->setText(QString::fromStdString(organization.name));
    m_zone->setCurrentText(QString::fromStdString(organization.timeZone));
    m_limited->setChecked(organization.allowance.has_value());
    const CreditPair allowance = organization.allowance.value_or(CreditPair());
    ::ud::show(*m_message, allowance.message);
    ::ud::show(*m_skill, allowance.skill);
    m_supportName->setText(QString::fromStdString(organization.support.name));
    m_supportEmail->setText(QString::fromStdString(organization.support.email));
    m_supportUrl->setText(QString::fromStdString(organization.support.url));
}

void OrganizationPage::tell(const QString& sentence, bool fault) {
    SettingsForm::tell(*m_told, sentence, fault);
}

OrganizationChangeRequest OrganizationPage::change() const {
    OrganizationChangeRequest change;
    change.name = m_name->text().trimmed().toStdString();
    change.timeZone = m_zone->currentText().trimmed().toStdString();
    if (m_limited->isChecked())
        change.allowance = CreditPair{amountOf(*m_message), amountOf(*m_skill)};
    change.support = {m_supportName->text().trimmed().toStdString(),
                      m_supportEmail->text().trimmed().toStdString(),
                      m_supportUrl->text().trimmed().toStdString()};
    return change;
}

} // namespace ud
