// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/agents/detailspane.h"

#include "gui/look/theme.h"
#include "models/credittext.h"
#include "models/flagtext.h"
#include "models/statustext.h"
#include "ui_detailspane.h"

namespace ud {

DetailsPane::DetailsPane(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::DetailsPane>()) {
    m_ui->setupUi(this);
    show({}, {});
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setTheme(const Theme& theme) {
    m_theme = &theme;
    connect(&theme, &Theme::changed, this, &DetailsPane::refreshIcon);
    refreshIcon();
}

void DetailsPane::refreshIcon() {
    m_ui->whyIcon->setPixmap(
        m_theme->icon(u"warning"_qs, m_theme->colors().warning).pixmap(QSize(16, 16), devicePixelRatioF()));
}

void DetailsPane::show(const std::vector<Run>& runs, Time now) {
    m_ui->hint->setVisible(runs.empty());
    m_ui->scroll->setVisible(!runs.empty());
    const bool one = runs.size() == 1;
    for (QWidget* part : std::initializer_list<QWidget*>{m_ui->status, m_ui->statusCaption, m_ui->started,
                                                         m_ui->startedCaption, m_ui->elapsed,
                                                         m_ui->elapsedCaption, m_ui->by, m_ui->byCaption})
        part->setVisible(one);
    if (one)
        showOne(runs.front(), now);
    else if (!runs.empty())
        showSeveral(runs);
}

void DetailsPane::showOne(const Run& run, Time now) {
    const TimeText times;
    m_ui->title->setText(QString::fromStdString(run.agentName));
    m_ui->runLabel->setText(QString::fromStdString(run.label));
    m_ui->runLabel->setVisible(!run.label.empty());
    const QString ending = StatusText::ending(run, times, now);
    m_ui->status->setText(ending.isEmpty() ? StatusText::status(run.status) : ending);
    m_ui->started->setText(run.startedAt ? times.absolute(*run.startedAt) : tr("not started yet"));
    const Time until = run.endedAt.value_or(now);
    m_ui->elapsed->setText(run.startedAt ? times.duration(until - *run.startedAt)
                                         : tr("queued for %1").arg(times.duration(until - run.queuedAt)));
    m_ui->credits->setText(CreditText().words(run.credits));
    m_ui->by->setText(QString::fromStdString(run.startedBy.name));
    showProgress(run);
    showWhy(isActive(run.status) ? FlagText(times).sentences(run.flags, now) : QString());
}

void DetailsPane::showSeveral(const std::vector<Run>& runs) {
    CreditPair total;
    for (const Run& run : runs)
        total += run.credits;
    m_ui->title->setText(tr("%n run(s) selected", nullptr, static_cast<int>(runs.size())));
    m_ui->runLabel->hide();
    m_ui->credits->setText(CreditText().words(total));
    showWhy({});
    showProgress({});
}

void DetailsPane::showProgress(const Run& run) {
    const bool known = run.progress.has_value();
    m_ui->progressText->setVisible(known);
    m_ui->progressTextCaption->setVisible(known);
    m_ui->progress->setVisible(known && run.progress->fraction);
    if (!known)
        return;
    m_ui->progressText->setText(QString::fromStdString(run.progress->message));
    m_ui->progress->setValue(static_cast<int>(run.progress->fraction.value_or(0.0) * 1000));
}

void DetailsPane::showWhy(const QString& why) {
    m_ui->whyBox->setVisible(!why.isEmpty());
    m_ui->why->setText(why);
}

} // namespace ud
