// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/owner/notificationspage.h"

#include "gui/owner/oncesecret.h"
#include "gui/settings/settingsform.h"
#include "models/deliverytext.h"
#include "models/errortext.h"
#include "models/noticeboard.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace ud {

namespace {

constexpr int sectionSpace = 8;
constexpr int longestUrl = 2000;
constexpr int longestList = 20 * 256;

QCheckBox* addSwitch(const QString& caption, const QString& objectName, QVBoxLayout& layout, QWidget& page) {
    auto* box = new QCheckBox(caption, &page);
    box->setObjectName(objectName);
    layout.addWidget(box);
    return box;
}

QLineEdit* addField(const QString& caption, const QString& objectName, int length, QFormLayout& form) {
    auto* field = new QLineEdit(form.parentWidget());
    field->setObjectName(objectName);
    field->setMaxLength(length);
    SettingsForm::add(caption, *field, form);
    return field;
}

QLabel* addSentence(const QString& objectName, QVBoxLayout& layout, QWidget& page) {
    QLabel* label = SettingsForm::explanation({}, page);
    label->setObjectName(objectName);
    label->hide();
    layout.addWidget(label);
    return label;
}

/// One left edge for fields of two forms.
void align(QFormLayout& one, QWidget& oneField, QFormLayout& other, QWidget& otherField) {
    QWidget* first = one.labelForField(&oneField);
    QWidget* second = other.labelForField(&otherField);
    const int width = std::max(first->sizeHint().width(), second->sizeHint().width());
    first->setMinimumWidth(width);
    second->setMinimumWidth(width);
}

void write(QLabel& label, const QString& sentence) {
    label.setText(sentence);
    label.setVisible(!sentence.isEmpty());
}

std::vector<std::string> addressesIn(const QString& text) {
    std::vector<std::string> addresses;
    const QStringList parts = text.split(QRegularExpression(u"[,;،、，；\\s]+"_qs), Qt::SkipEmptyParts);
    for (const QString& part : parts)
        addresses.push_back(part.toStdString());
    return addresses;
}

QString joined(const std::vector<std::string>& addresses) {
    QStringList list;
    for (const std::string& address : addresses)
        list << QString::fromStdString(address);
    return list.join(u", "_qs);
}

NotificationsRequest requestOf(const Notifications& notifications) {
    NotificationsRequest request;
    if (const auto& hook = notifications.webhook)
        request.webhook = NotificationsRequest::Hook{hook->url, hook->enabled};
    if (const auto& mail = notifications.mail)
        request.mail = NotificationsRequest::Mail{mail->to, mail->enabled};
    request.kinds = notifications.kinds;
    return request;
}

} // namespace

NotificationsPage::NotificationsPage(QWidget* parent)
    : QWidget(parent) {
    QVBoxLayout* layout = SettingsForm::layout(*this);
    layout->addWidget(SettingsForm::explanation(tr("The service itself tells those who are away, in English: "
                                                   "once per run, together with what comes at "
                                                   "the same time, and at most once a minute."),
                                                *this));
    addWebhook(*layout);
    addMail(*layout);
    addKinds(*layout);
    m_told = addSentence(u"Notifications told"_qs, *layout, *this);
    addButtons(*layout);
    layout->addStretch();
    refresh();
}

void NotificationsPage::addWebhook(QVBoxLayout& layout) {
    m_hook = addSwitch(tr("Post notices to a &webhook"), u"Webhook on"_qs, layout, *this);
    m_hookForm = SettingsForm::form(layout);
    m_url = addField(tr("&Address"), u"Webhook address"_qs, longestUrl, *m_hookForm);
    m_url->setPlaceholderText(u"https://"_qs);
    m_newSecret = new QPushButton(tr("New sec&ret …"), this);
    m_newSecret->setObjectName(u"New webhook secret"_qs);
    auto* line = new QHBoxLayout;
    QLabel* signedWords = SettingsForm::explanation(
        tr("Each is signed (Standard Webhooks), so that the receiver can tell that it "
           "is genuine. The secret is shown once, when it is made."),
        *this);
    line->addWidget(signedWords, 1);
    line->addWidget(m_newSecret, 0, Qt::AlignTop);
    layout.addLayout(line);
    m_secret = new OnceSecret(u"Webhook secret"_qs, tr("Secret of the webhook"), this);
    layout.addWidget(m_secret);
    m_hookLast = addSentence(u"Webhook last"_qs, layout, *this);
    connect(m_hook, &QCheckBox::toggled, this, &NotificationsPage::refresh);
    connect(m_url, &QLineEdit::textChanged, this, &NotificationsPage::refresh);
    connect(m_newSecret, &QPushButton::clicked, this, &NotificationsPage::askForSecret);
}

void NotificationsPage::addMail(QVBoxLayout& layout) {
    layout.addSpacing(sectionSpace);
    m_mail = addSwitch(tr("Send notices by &mail"), u"Mail on"_qs, layout, *this);
    QFormLayout* form = SettingsForm::form(layout);
    m_to = addField(tr("To a&ddresses"), u"Mail addresses"_qs, longestList, *form);
    align(*m_hookForm, *m_url, *form, *m_to);
    m_to->setPlaceholderText(tr("ann@example.org, bo@example.org"));
    m_noMail = addSentence(u"No mail server"_qs, layout, *this);
    m_mailLast = addSentence(u"Mail last"_qs, layout, *this);
    connect(m_mail, &QCheckBox::toggled, this, &NotificationsPage::refresh);
    connect(m_to, &QLineEdit::textChanged, this, &NotificationsPage::refresh);
}

void NotificationsPage::addKinds(QVBoxLayout& layout) {
    layout.addSpacing(sectionSpace);
    layout.addWidget(SettingsForm::explanation(tr("What is told:"), *this));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    int number = 0;
    for (const NoticeKind kind : allNoticeKinds) {
        auto* box = new QCheckBox(NoticeBoard::name(kind), this);
        const std::string_view name = toText(kind);
        box->setObjectName(u"Tell "_qs + QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())));
        box->setChecked(true);
        grid->addWidget(box, number % 3, number / 3);
        ++number;
        m_kinds[kind] = box;
        connect(box, &QCheckBox::toggled, this, &NotificationsPage::refresh);
    }
    grid->setColumnStretch(2, 1);
    layout.addLayout(grid);
}

void NotificationsPage::addButtons(QVBoxLayout& layout) {
    m_test = new QPushButton(tr("Send a &test"), this);
    m_test->setObjectName(u"Send a test"_qs);
    m_save = new QPushButton(tr("&Save"), this);
    m_save->setObjectName(u"Save notifications"_qs);
    m_save->setProperty("kind", u"primary"_qs);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_test);
    buttons->addWidget(m_save);
    layout.addLayout(buttons);
    connect(m_test, &QPushButton::clicked, this, &NotificationsPage::testRequested);
    connect(m_save, &QPushButton::clicked, this, [this] { emit saveRequested(wanted()); });
}

void NotificationsPage::show(const NotificationsAnswer& answer, Time now) {
    const Notifications& shown = answer.notifications;
    m_saved = requestOf(shown);
    m_mailAvailable = shown.mailAvailable;
    m_hook->setChecked(shown.webhook && shown.webhook->enabled);
    m_url->setText(shown.webhook ? QString::fromStdString(shown.webhook->url) : QString());
    m_mail->setChecked(shown.mail && shown.mail->enabled);
    m_to->setText(shown.mail ? joined(shown.mail->to) : QString());
    for (const auto& [kind, box] : m_kinds)
        box->setChecked(std::ranges::find(shown.kinds, kind) != shown.kinds.end());
    write(*m_noMail, m_mailAvailable
                         ? QString()
                         : tr("The operator of this service has set up no mail server; mail cannot "
                              "be switched on."));
    showDeliveries(shown, now);
    if (!answer.secret.isEmpty()) {
        m_secret->tell(
            tr("The secret of the webhook, shown this once. Copy it now and give it to the receiver."),
            answer.secret);
        reveal(*m_secret);
    }
    refresh();
}

void NotificationsPage::showDeliveries(const Notifications& notifications, Time now) {
    const DeliveryText words;
    write(*m_hookLast, notifications.webhook ? words.sentence(notifications.webhook->last, now) : QString());
    write(*m_mailLast, notifications.mail ? words.sentence(notifications.mail->last, now) : QString());
    if (!m_told->isHidden())
        reveal(*m_save); // what has appeared above must not push it away
}

NotificationsRequest NotificationsPage::wanted() const {
    NotificationsRequest request;
    const QString url = m_url->text().trimmed();
    if (m_hook->isChecked() || !url.isEmpty())
        request.webhook = NotificationsRequest::Hook{url.toStdString(), m_hook->isChecked()};
    const auto to = addressesIn(m_to->text());
    if (m_mail->isChecked() || !to.empty())
        request.mail = NotificationsRequest::Mail{to, m_mail->isChecked()};
    for (const auto& [kind, box] : m_kinds) {
        if (box->isChecked())
            request.kinds.push_back(kind);
    }
    return request;
}

void NotificationsPage::refresh() {
    if (m_save == nullptr)
        return; // not built yet
    const NotificationsRequest now = wanted();
    const bool saved = now == m_saved;
    const bool inUse =
        (m_saved.webhook && m_saved.webhook->enabled) || (m_saved.mail && m_saved.mail->enabled);
    m_mail->setEnabled(m_mailAvailable || m_mail->isChecked());
    m_newSecret->setEnabled(saved && m_saved.webhook);
    m_test->setEnabled(saved && inUse && !m_testing);
    m_test->setToolTip(saved ? QString() : tr("Save first; a test goes where notices go."));
}

void NotificationsPage::askForSecret() {
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("New secret for the webhook?"),
                        tr("The present one ends at once: until the receiver knows the new one, it "
                           "will take notices for forged."),
                        QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* make = question->addButton(tr("Make a new secret"), QMessageBox::DestructiveRole);
    QPushButton* keep = question->addButton(tr("Keep it"), QMessageBox::RejectRole);
    make->setObjectName(u"Make secret"_qs);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(make, &QPushButton::clicked, this, [this] {
        NotificationsRequest request = m_saved;
        request.newSecret = true;
        emit saveRequested(request);
    });
    question->open();
}

void NotificationsPage::tell(const QString& sentence, bool fault) {
    SettingsForm::tell(*m_told, sentence, fault);
    reveal(*m_save); // it stands right under the sentence
}

/// Where the page is longer than the dialog; when the layout has made room for what has just appeared.
void NotificationsPage::reveal(QWidget& widget) {
    QWidget* above = parentWidget();
    while (above != nullptr && qobject_cast<QScrollArea*>(above) == nullptr)
        above = above->parentWidget();
    if (auto* area = qobject_cast<QScrollArea*>(above))
        QTimer::singleShot(0, this, [this, area, &widget] {
            layout()->activate();
            area->ensureWidgetVisible(&widget, 0, sectionSpace);
        });
}

void NotificationsPage::tellRefused(const Error& error) {
    const std::string pointer = error.fields.empty() ? std::string() : error.fields.front().pointer;
    if (pointer.starts_with("/webhook")) {
        m_url->setFocus();
        tell(tr("The address of the webhook is not accepted. It has to begin with https:// and lead to the "
                "public "
                "internet; the operator of the service can allow others."),
             true);
    } else if (pointer.starts_with("/mail/to")) {
        m_to->setFocus();
        tell(tr("1 to 20 e-mail addresses are expected, with commas between them."), true);
    } else if (error.code == "no_channel") {
        tell(tr("Neither webhook nor mail is switched on."), true);
    } else {
        tell(ErrorText::sentence(error), true);
    }
}

void NotificationsPage::setTesting(bool testing) {
    m_testing = testing;
    refresh();
}

void NotificationsPage::hideEvent(QHideEvent* event) {
    m_secret->forget();
    QWidget::hideEvent(event);
}

} // namespace ud
