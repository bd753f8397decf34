// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/servicepage.h"

#include "gui/settings/settingsform.h"
#include "models/errortext.h"
#include "models/timetext.h"

#include <QDesktopServices>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace ud {

namespace {

QLabel* line(QVBoxLayout& layout, const QString& objectName, QWidget& page) {
    auto* label = new QLabel(&page);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout.addWidget(label);
    return label;
}

} // namespace

ServicePage::ServicePage(const QString& dataDir, const QString& program, bool demo, QWidget* parent)
    : QWidget(parent)
    , m_service(dataDir, program) {
    m_service.setDemo(demo);
    QVBoxLayout* layout = SettingsForm::layout(*this);
    m_state = line(*layout, u"Service state"_qs, *this);
    m_folder = line(*layout, u"Service folder"_qs, *this);
    auto* buttons = new QHBoxLayout;
    m_start = new QPushButton(tr("&Start"), this);
    m_start->setObjectName(u"Start service"_qs);
    m_end = new QPushButton(tr("&End …"), this);
    m_end->setObjectName(u"End service"_qs);
    auto* open = new QPushButton(tr("&Open the folder"), this);
    for (QPushButton* button : {m_start, m_end, open})
        buttons->addWidget(button);
    buttons->addStretch();
    layout->addLayout(buttons);
    m_told = SettingsForm::explanation({}, *this);
    m_told->setObjectName(u"Service told"_qs);
    layout->addWidget(m_told);
    layout->addWidget(SettingsForm::explanation(
        tr("The service runs the agents and keeps the ledger. It goes on when this window is closed."),
        *this));
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, &ServicePage::start);
    connect(m_end, &QPushButton::clicked, this, &ServicePage::askToEnd);
    connect(open, &QPushButton::clicked, this,
            [dataDir] { QDesktopServices::openUrl(QUrl::fromLocalFile(dataDir)); });
    connect(&m_service, &LocalService::ready, this, [this] { say({}); });
    connect(&m_service, &LocalService::failed, this,
            [this](const Error& error) { say(ErrorText::sentence(error)); });
    connect(&m_look, &QTimer::timeout, this, &ServicePage::refresh);
    m_look.start(std::chrono::seconds(1));
    say({});
}

void ServicePage::refresh() {
    const LocalServiceFacts facts = m_service.facts();
    const TimeText times;
    m_state->setText(facts.running
                         ? tr("Running since %1, at %2")
                               .arg(times.absolute(timeFromMilliseconds(facts.since->toMSecsSinceEpoch())),
                                    facts.url.toString())
                         : tr("Not running"));
    m_folder->setText(tr("Its data: %1").arg(QDir::toNativeSeparators(facts.dataDir)));
    m_start->setEnabled(!facts.running);
    m_end->setEnabled(facts.running);
}

void ServicePage::say(const QString& sentence) {
    m_told->setText(sentence);
    m_told->setVisible(!sentence.isEmpty());
    refresh();
}

void ServicePage::start() {
    say(tr("Starting…"));
    m_start->setEnabled(false);
    m_service.ensureRunning();
}

void ServicePage::askToEnd() {
    auto* question = new QMessageBox(QMessageBox::Question, tr("End the service on this computer?"),
                                     tr("Runs that are at work end with it: they fail, or start again with "
                                        "the service where their command says so. What they have consumed "
                                        "stays. Queued runs wait."),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* end = question->addButton(tr("End the service"), QMessageBox::DestructiveRole);
    QPushButton* keep = question->addButton(tr("Keep it running"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(end, &QPushButton::clicked, this, [this] {
        const auto error = m_service.end();
        say(error ? ErrorText::sentence(*error) : tr("It has been asked to end."));
    });
    question->open();
}

} // namespace ud
