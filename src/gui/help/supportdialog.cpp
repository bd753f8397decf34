// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/supportdialog.h"

#include "gui/widgets/fittingsize.h"
#include "gui/widgets/savefile.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace ud {

SupportDialog::SupportDialog(const QString& report, const SupportContact& contact, QWidget* parent)
    : QDialog(parent)
    , m_contactLine(new QLabel(this))
    , m_report(new QPlainTextEdit(report, this))
    , m_told(new QLabel(this))
    , m_email(QString::fromStdString(contact.email)) {
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Contact support"));
    QTextOption reading = m_report->document()->defaultTextOption();
    reading.setTextDirection(layoutDirection());
    m_report->document()->setDefaultTextOption(reading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    auto* explanation = new QLabel(tr("This is what support asks for. It holds no token, no input and no "
                                      "result. Nothing is sent by itself: read "
                                      "it, add what you saw, then copy, mail or save it."),
                                   this);
    for (QLabel* label : {explanation, m_contactLine, m_told}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    explanation->setProperty("kind", u"muted"_qs);
    m_report->setObjectName(u"Report"_qs);
    m_report->setAccessibleName(tr("Report"));
    m_report->setTabChangesFocus(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* copyButton = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    auto* saveButton = buttons->addButton(tr("Save …"), QDialogButtonBox::ActionRole);
    auto* mailButton = buttons->addButton(tr("Write a mail"), QDialogButtonBox::ActionRole);
    mailButton->setVisible(!m_email.isEmpty());
    connect(copyButton, &QPushButton::clicked, this, &SupportDialog::copy);
    connect(saveButton, &QPushButton::clicked, this, &SupportDialog::save);
    connect(mailButton, &QPushButton::clicked, this, &SupportDialog::mail);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (QWidget* part :
         std::initializer_list<QWidget*>{explanation, m_contactLine, m_report, m_told, buttons})
        layout->addWidget(part);
    setUpContact(contact);
    m_told->hide();
    resize(fittingSize(*this, 80, 30));
}

void SupportDialog::setUpContact(const SupportContact& contact) {
    QStringList parts;
    for (const std::string& part : {contact.name, contact.email, contact.url}) {
        if (!part.empty())
            parts << QString::fromStdString(part).simplified();
    }
    m_contactLine->setText(parts.isEmpty()
                               ? tr("Your organization has not noted a support contact. Ask its owner.")
                               : tr("Your support: %1").arg(parts.join(u" · "_qs)));
    m_contactLine->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
}

QString SupportDialog::report() const {
    return m_report->toPlainText();
}

void SupportDialog::copy() {
    QGuiApplication::clipboard()->setText(report());
    m_told->setText(tr("Copied."));
    m_told->show();
}

void SupportDialog::mail() {
    QUrl url;
    url.setScheme(u"mailto"_qs);
    url.setPath(m_email);
    QUrlQuery query;
    query.addQueryItem(u"subject"_qs,
                       QString::fromLatin1(QUrl::toPercentEncoding(tr("Usage Dashboard: a question"))));
    query.addQueryItem(u"body"_qs, QString::fromLatin1(QUrl::toPercentEncoding(report())));
    url.setQuery(query);
    if (!QDesktopServices::openUrl(url)) {
        m_told->setText(
            tr("No mail program could be opened. Copy the report and send it to %1.").arg(m_email));
        m_told->show();
    }
}

void SupportDialog::save() {
    const QString path = SaveFile::ask(this, u"support-report.txt"_qs, tr("Text (*.txt)"));
    if (path.isEmpty())
        return;
    const QString fault = SaveFile::write(path, report().toUtf8());
    const QString name = QDir::toNativeSeparators(path);
    m_told->setText(fault.isEmpty() ? tr("Saved as %1").arg(name)
                                    : tr("%1 could not be written: %2").arg(name, fault));
    m_told->show();
}

} // namespace ud
