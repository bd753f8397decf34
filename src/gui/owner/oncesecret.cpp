// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/owner/oncesecret.h"

#include "gui/settings/settingsform.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ud {

OnceSecret::OnceSecret(const QString& objectName, const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_words(SettingsForm::explanation({}, *this))
    , m_secret(new QLineEdit(this)) {
    setProperty("tone", u"good"_qs);
    m_secret->setReadOnly(true);
    m_secret->setObjectName(objectName);
    m_secret->setAccessibleName(name);
    auto* copy = new QPushButton(tr("C&opy"), this);
    copy->setObjectName(u"Copy "_qs + objectName);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_secret->text()); });
    auto* box = new QVBoxLayout(this);
    auto* line = new QHBoxLayout;
    line->addWidget(m_secret, 1);
    line->addWidget(copy);
    box->addWidget(m_words);
    box->addLayout(line);
    hide();
}

void OnceSecret::tell(const QString& words, const QString& secret) {
    m_words->setText(words);
    m_secret->setText(secret);
    m_secret->setCursorPosition(0);
    show();
}

void OnceSecret::forget() {
    m_secret->clear();
    hide();
}

} // namespace ud
