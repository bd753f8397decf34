// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/connect/connectdialog.h"

#include "gui/look/typography.h"
#include "gui/widgets/fittingsize.h"
#include "gui/widgets/growtofit.h"
#include "models/errortext.h"
#include "ui_connectdialog.h"

#include <QButtonGroup>
#include <QFileDialog>

namespace ud {

ConnectDialog::ConnectDialog(QWidget* parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::ConnectDialog>()) {
    m_ui->setupUi(this);
    scaleFont(*m_ui->headline, headlineScale);
    setWindowModality(Qt::WindowModal);
    setMinimumWidth(fittingWidth(*this, 72));
    m_ui->fault->hide();
    m_ui->keeping->setText(tr(
        "The token is kept in your keychain, where there is one. A token file is only read, never copied."));
    connectSignals();
    refresh();
}

ConnectDialog::~ConnectDialog() = default;

void ConnectDialog::showEvent(QShowEvent* event) {
    growToFit(*this);
    QDialog::showEvent(event);
}

void ConnectDialog::connectSignals() {
    // The two stand in different cards, where Qt does not know that they exclude each other.
    auto* either = new QButtonGroup(this);
    either->addButton(m_ui->thisComputer);
    either->addButton(m_ui->aServer);
    connect(either, &QButtonGroup::buttonToggled, this, &ConnectDialog::refresh);
    connect(m_ui->aServer, &QRadioButton::clicked, this, [this] {
        if (m_ui->aServer->underMouse()) // with the keyboard, the arrows go on choosing
            m_ui->url->setFocus();
    });
    for (QLineEdit* field : {m_ui->url, m_ui->token, m_ui->tokenFile})
        connect(field, &QLineEdit::textChanged, this, &ConnectDialog::refresh);
    connect(m_ui->browse, &QPushButton::clicked, this, &ConnectDialog::onBrowse);
    connect(m_ui->connectButton, &QPushButton::clicked, this, &ConnectDialog::onConnect);
    connect(m_ui->laterButton, &QPushButton::clicked, this, &QDialog::reject);
}

void ConnectDialog::setChoice(const ConnectionChoice& choice) {
    const bool server = choice.kind == ConnectionChoice::Kind::Server;
    (server ? m_ui->aServer : m_ui->thisComputer)->setChecked(true);
    m_keptFor = server && choice.tokenFile.isEmpty() ? choice.url : QUrl();
    m_ui->viewOnly->setChecked(choice.viewOnly);
    m_ui->url->setText(choice.url.toString());
    m_ui->tokenFile->setText(choice.tokenFile);
    refresh();
}

void ConnectDialog::setKeepsToken(bool keeps) {
    m_ui->keeping->setText(
        keeps ? tr("The token is kept in your keychain. A token file is only read, never copied.")
              : tr("There is no keychain here: the token is kept for this session only. A token file is only "
                   "read, never copied."));
    growToFit(*this);
}

void ConnectDialog::showBusy() {
    m_busy = true;
    m_ui->fault->hide();
    refresh();
}

void ConnectDialog::showFault(const Error& error) {
    m_busy = false;
    m_ui->fault->setText(ErrorText::sentence(error));
    m_ui->fault->show();
    growToFit(*this);
    refresh();
    m_ui->connectButton->setFocus();
}

void ConnectDialog::onBrowse() {
    auto* chooser = new QFileDialog(this, tr("Token file"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, m_ui->tokenFile, &QLineEdit::setText);
    chooser->open();
}

QString ConnectDialog::missing() const {
    if (m_ui->thisComputer->isChecked())
        return {};
    const QUrl url = QUrl(m_ui->url->text().trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"https"_qs && url.scheme() != u"http"_qs))
        return tr("Enter the address, beginning with https://");
    const bool token = !m_ui->token->text().trimmed().isEmpty();
    const bool file = !m_ui->tokenFile->text().trimmed().isEmpty();
    if (!token && !file && tokenIsKept())
        return {};
    if (token == file)
        return token ? tr("Give the token or a file, not both.") : tr("Enter the token, or choose its file.");
    return {};
}

bool ConnectDialog::tokenIsKept() const {
    return !m_keptFor.isEmpty() && QUrl(m_ui->url->text().trimmed(), QUrl::StrictMode) == m_keptFor;
}

void ConnectDialog::refresh() {
    const QString lacking = missing();
    m_ui->serverFields->setEnabled(m_ui->aServer->isChecked() && !m_busy);
    m_ui->connectButton->setEnabled(lacking.isEmpty() && !m_busy);
    m_ui->token->setPlaceholderText(tokenIsKept() ? tr("as before") : QString());
    m_ui->busy->setText(m_busy ? tr("Connecting…") : lacking);
}

void ConnectDialog::onConnect() {
    if (!missing().isEmpty())
        return;
    ConnectionChoice choice;
    if (m_ui->aServer->isChecked()) {
        choice.kind = ConnectionChoice::Kind::Server;
        choice.url = QUrl(m_ui->url->text().trimmed(), QUrl::StrictMode);
        choice.tokenFile = m_ui->tokenFile->text().trimmed();
    }
    choice.viewOnly = m_ui->viewOnly->isChecked();
    showBusy();
    emit connectChosen(choice, choice.kind == ConnectionChoice::Kind::Server ? m_ui->token->text().trimmed()
                                                                             : QString());
}

} // namespace ud
