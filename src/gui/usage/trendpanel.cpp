// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/trendpanel.h"

#include "gui/usage/monthwords.h"
#include "gui/usage/usagechart.h"
#include "ui_trendpanel.h"

namespace ud {

TrendPanel::TrendPanel(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::TrendPanel>()) {
    m_ui->setupUi(this);
    setScope({});
}

TrendPanel::~TrendPanel() = default;

void TrendPanel::setUp(UsageModel& usage, const Theme& theme) {
    m_usage = &usage;
    m_chart = new UsageChart(usage, theme, this);
    m_ui->panelLayout->addWidget(m_chart, 1);
    connect(&usage, &UsageModel::usageChanged, this, &TrendPanel::refreshWords);
    refreshWords();
}

void TrendPanel::setStale(bool stale) {
    m_chart->setStale(stale);
    m_ui->words->setEnabled(!stale);
}

void TrendPanel::setScope(const QString& scope) {
    m_ui->scope->setText(scope.isEmpty() ? tr("all agents and chats") : scope);
}

void TrendPanel::refreshWords() {
    const QString words = MonthWords::sentence(*m_usage);
    m_ui->words->setText(words.isEmpty() ? tr("The usage has not been loaded yet.") : words);
}

} // namespace ud
