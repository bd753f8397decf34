// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/trendpanel.h"

#include "gui/usage/monthwords.h"
#include "gui/usage/usagechart.h"
#include "gui/widgets/plaintext.h"
#include "ui_trendpanel.h"

namespace ud {

namespace {

constexpr int leastChart = 84; ///< pixels that the months need to be told apart

constexpr int roomBesideScope = 48; ///< margins and the gap after the title

} // namespace

TrendPanel::TrendPanel(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::TrendPanel>()) {
    m_ui->setupUi(this);
    setScope({});
    arrange();
}

TrendPanel::~TrendPanel() = default;

void TrendPanel::setUp(UsageModel& usage, const Theme& theme) {
    m_usage = &usage;
    m_chart = new UsageChart(usage, theme, this);
    m_ui->panelLayout->addWidget(m_chart, 1);
    connect(&usage, &UsageModel::usageChanged, this, &TrendPanel::refreshWords);
    connect(m_chart, &UsageChart::periodActivated, this, [this](int row) {
        emit monthActivated(m_usage->report().periods[static_cast<std::size_t>(row)].period);
    });
    refreshWords();
}

void TrendPanel::setStale(bool stale) {
    m_chart->setStale(stale);
    for (QLabel* label : {m_ui->words, m_ui->outlook, m_ui->active})
        label->setEnabled(!stale);
}

void TrendPanel::setScope(const QString& scope) {
    m_scope = scope.isEmpty() ? tr("all agents and chats") : oneLine(scope);
    showScope();
}

/// Names may be long: cut off where the panel ends, whole in the help.
void TrendPanel::showScope() {
    const int room = contentsRect().width() - m_ui->title->sizeHint().width() - roomBesideScope;
    m_ui->scope->setText(m_ui->scope->fontMetrics().elidedText(m_scope, Qt::ElideRight, std::max(0, room)));
    setPlainToolTip(m_ui->scope, m_ui->scope->text() == m_scope ? QString() : m_scope);
    m_ui->scope->setAccessibleName(m_scope);
}

void TrendPanel::setActive(const ActiveConsumption& consumption) {
    if (std::exchange(m_active, consumption) == consumption)
        return;
    m_ui->active->setText(TrendText().active(consumption));
    arrange();
}

void TrendPanel::resizeEvent(QResizeEvent* event) {
    QFrame::resizeEvent(event);
    showScope();
    arrange();
}

/// Each of the finer lines is shown where the chart keeps enough room beside it.
void TrendPanel::arrange() {
    const QMargins margins = m_ui->panelLayout->contentsMargins();
    const int width = contentsRect().width() - margins.left() - margins.right();
    const int spacing = m_ui->panelLayout->spacing();
    const auto heightOf = [&](const QLabel* label) { return label->heightForWidth(width) + spacing; };
    int room = contentsRect().height() - margins.top() - margins.bottom() - m_ui->title->sizeHint().height() -
               spacing - heightOf(m_ui->words) - leastChart;
    QStringList hidden;
    for (QLabel* label : {m_ui->outlook, m_ui->active}) {
        room -= label->text().isEmpty() ? 0 : heightOf(label);
        label->setVisible(!label->text().isEmpty() && room >= 0);
        if (room < 0 && !label->text().isEmpty())
            hidden << label->text();
    }
    setPlainToolTip(m_ui->words, hidden.join(u'\n'));
}

void TrendPanel::refreshWords() {
    const QString words = MonthWords::sentence(*m_usage);
    m_ui->words->setText(words.isEmpty() ? tr("The usage has not been loaded yet.") : words);
    const QString outlook = TrendText().outlook(*m_usage).join(u" · "_qs);
    m_ui->outlook->setText(outlook.left(1).toUpper() + outlook.mid(1));
    arrange();
}

} // namespace ud
