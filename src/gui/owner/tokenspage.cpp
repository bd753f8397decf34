// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/owner/tokenspage.h"

#include "gui/owner/oncesecret.h"
#include "gui/owner/ownertable.h"
#include "gui/owner/textquestion.h"
#include "gui/settings/settingsform.h"
#include "gui/widgets/plaintext.h"
#include "models/phrases.h"
#include "models/plaintext.h"
#include "models/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ud {

namespace {

QString roleName(Role role) {
    switch (role) {
    case Role::Viewer:
        return TokensPage::tr("Viewer");
    case Role::Admin:
        return TokensPage::tr("Administrator");
    case Role::Owner:
        return TokensPage::tr("Owner");
    }
    return {};
}

QString roleMeaning(Role role) {
    switch (role) {
    case Role::Viewer:
        return TokensPage::tr("sees everything");
    case Role::Admin:
        return TokensPage::tr("also starts and stops runs");
    case Role::Owner:
        return TokensPage::tr("also manages agents and tokens");
    }
    return {};
}

std::vector<std::pair<QString, int>> lifetimes() {
    return {{TokensPage::tr("for 90 days"), 90},
            {TokensPage::tr("for 30 days"), 30},
            {TokensPage::tr("for a year"), 365},
            {TokensPage::tr("until it is revoked"), 0}};
}

} // namespace

TokensPage::TokensPage(QWidget* parent)
    : QWidget(parent)
    , m_table(OwnerTable::make({tr("Name"), tr("Role"), tr("Last use"), tr("Ends"), tr("Made")}, 0, *this))
    , m_revoke(new QPushButton(tr("&Revoke …"), this))
    , m_secret(new OnceSecret(u"Secret"_qs, tr("Secret of the new token"), this))
    , m_told(SettingsForm::explanation({}, *this)) {
    m_table->setObjectName(u"Tokens"_qs);
    m_table->setAccessibleName(tr("Tokens"));
    m_revoke->setObjectName(u"Revoke token"_qs);
    m_revoke->setEnabled(false);
    auto* add = new QPushButton(tr("&New token …"), this);
    add->setObjectName(u"New token"_qs);
    QVBoxLayout* layout = SettingsForm::layout(*this);
    layout->addWidget(SettingsForm::explanation(
        tr("Each person and program has a token of its own. Its secret is shown once, when it is made; the "
           "service keeps only a fingerprint of it. A revoked token is refused from the next request on."),
        *this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_secret);
    m_told->hide();
    layout->addWidget(m_told);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(add);
    buttons->addWidget(m_revoke);
    buttons->addStretch();
    layout->addLayout(buttons);
    connect(add, &QPushButton::clicked, this, &TokensPage::askForNew);
    connect(m_revoke, &QPushButton::clicked, this, &TokensPage::askToRevoke);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_revoke->setEnabled(selected() != nullptr); });
}

void TokensPage::show(std::vector<Token> tokens, Time now) {
    m_tokens = std::move(tokens);
    m_now = now;
    const TimeText times;
    std::vector<QStringList> rows;
    for (const Token& token : m_tokens) {
        const bool over = token.expiresAt && *token.expiresAt <= now;
        rows.push_back({QString::fromStdString(token.name), roleName(token.role),
                        token.lastUsedAt ? times.ago(*token.lastUsedAt, now) : tr("never"),
                        !token.expiresAt ? tr("never")
                        : over           ? tr("has ended %1").arg(times.clock(*token.expiresAt, now))
                                         : times.clock(*token.expiresAt, now),
                        times.clock(token.createdAt, now)});
    }
    OwnerTable::fill(*m_table, rows, -1);
    m_revoke->setEnabled(false);
}

void TokensPage::showSecret(const CreatedToken& created) {
    m_secret->tell(tr("The secret of \"%1\", shown this once. Copy it now and hand it over safely.")
                       .arg(shortName(oneLine(QString::fromStdString(created.token.name)))),
                   created.secret);
}

void TokensPage::hideEvent(QHideEvent* event) {
    m_secret->forget();
    QWidget::hideEvent(event);
}

void TokensPage::tell(const QString& sentence, bool fault) {
    SettingsForm::tell(*m_told, sentence, fault);
}

const Token* TokensPage::selected() const {
    const int row = OwnerTable::selectedRow(*m_table);
    return row >= 0 && row < static_cast<int>(m_tokens.size()) ? &m_tokens[static_cast<std::size_t>(row)]
                                                               : nullptr;
}

void TokensPage::askForNew() {
    m_secret->forget();
    auto* question = new TextQuestion(tr("New token"), tr("Create token"), this);
    question->addLine(tr("&Name, such as the person's"), {}, true);
    std::vector<std::pair<QString, int>> roles;
    for (const Role role : {Role::Viewer, Role::Admin, Role::Owner})
        roles.emplace_back(Phrases::captioned(roleName(role), roleMeaning(role)), static_cast<int>(role));
    question->addChoice(tr("&Role"), roles);
    question->addChoice(tr("&Valid"), lifetimes());
    connect(question, &QDialog::accepted, this, [this, question] {
        NewTokenRequest token{question->text(0), static_cast<Role>(question->choice(0)), std::nullopt};
        if (const int days = question->choice(1); days > 0)
            token.expiresAt = m_now + std::chrono::hours(24 * days);
        emit addRequested(token);
    });
    question->open();
}

void TokensPage::askToRevoke() {
    const Token* token = selected();
    if (token == nullptr)
        return;
    const QString name = shortName(oneLine(QString::fromStdString(token->name)));
    auto* question = new QMessageBox(
        QMessageBox::Question, plainTitle(tr("Revoke \"%1\"?").arg(name)),
        tr("Whoever uses this token is signed out at once. Runs that were started with it go on. It cannot "
           "be taken back; a new token can be made."),
        QMessageBox::NoButton, this);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* revoke = question->addButton(tr("Revoke token"), QMessageBox::DestructiveRole);
    QPushButton* keep = question->addButton(tr("Keep it"), QMessageBox::RejectRole);
    revoke->setObjectName(u"Revoke"_qs);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(revoke, &QPushButton::clicked, this, [this, id = token->id] { emit revokeRequested(id); });
    question->open();
}

} // namespace ud
