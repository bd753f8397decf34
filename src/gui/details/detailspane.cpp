// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/details/detailspane.h"

#include "gui/details/consumptionchart.h"
#include "gui/history/outcomedelegate.h"
#include "gui/look/theme.h"
#include "gui/look/typography.h"
#include "gui/widgets/columnfold.h"
#include "gui/widgets/fittingsize.h"
#include "gui/widgets/plaindelegate.h"
#include "gui/widgets/plaintext.h"
#include "models/credittext.h"
#include "models/detailsmodels.h"
#include "models/flagtext.h"
#include "models/plaintext.h"
#include "models/valuetext.h"
#include "ui_detailspane.h"

#include <QHeaderView>

namespace ud {

namespace {

constexpr int leastDigits = 30;
constexpr int leastLines = 5;

} // namespace

DetailsPane::DetailsPane(QWidget* parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::DetailsPane>()) {
    m_ui->setupUi(this);
    showContent(std::nullopt);
    show({}, {});
}

DetailsPane::~DetailsPane() = default;

void DetailsPane::setUp(DetailsModels& models, const Theme& theme) {
    m_theme = &theme;
    m_ui->timeline->setModel(&models.timeline);
    setUpTable(*m_ui->timeline, TimelineModel::What);
    m_ui->consumptionLayout->insertWidget(0, new ConsumptionChart(models.ledger, theme, this), 2);
    m_ui->consumptionLayout->setStretch(1, 3);
    m_ui->ledger->setModel(&models.ledger);
    setUpTable(*m_ui->ledger, LedgerModel::What);
    setUpEarlier(models.earlier);
    connect(&theme, &Theme::changed, this, &DetailsPane::refreshIcon);
    refreshIcon();
}

void DetailsPane::setUpEarlier(HistoryModel& earlier) {
    QTableView* table = m_ui->earlier;
    table->setModel(&earlier);
    setUpTable(*table, HistoryModel::Outcome);
    table->setItemDelegateForColumn(HistoryModel::Outcome, new OutcomeDelegate(*m_theme, table));
    for (const int column :
         {HistoryModel::Agent, HistoryModel::Ended, HistoryModel::StoppedBy, HistoryModel::Reason})
        table->setColumnHidden(column, true);
}

void DetailsPane::setUpTable(QTableView& table, int stretched) {
    table.setItemDelegate(new PlainDelegate(*m_theme, &table));
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setShowGrid(false);
    table.setTabKeyNavigation(false);
    table.setWordWrap(false);
    table.setFrameShape(QFrame::NoFrame);
    table.verticalHeader()->hide();
    table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table.verticalHeader()->setDefaultSectionSize(std::max(24, table.fontMetrics().height() + 8));
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    new ColumnFold(table, stretched);
}

QSize DetailsPane::minimumSizeHint() const {
    return fittingSize(*this, leastDigits, leastLines);
}

void DetailsPane::refreshIcon() {
    m_ui->whyIcon->setPixmap(m_theme->icon(u"warning"_qs, m_theme->colors().warning)
                                 .pixmap(textIconSize(*this), devicePixelRatioF()));
}

void DetailsPane::show(const std::vector<Run>& runs, Time now) {
    m_ui->hint->setVisible(runs.empty());
    m_ui->about->setVisible(!runs.empty());
    const bool one = runs.size() == 1;
    for (QWidget* page : {m_ui->timelinePage, m_ui->consumptionPage, m_ui->contentPage, m_ui->earlierPage})
        m_ui->parts->setTabVisible(m_ui->parts->indexOf(page), one);
    if (one)
        showOne(runs.front(), now);
    else if (!runs.empty())
        showSeveral(runs);
    emit shown(one ? std::optional(runs.front()) : std::nullopt);
}

void DetailsPane::showOne(const Run& run, Time now) {
    const TimeText times;
    m_ui->title->setText(shortName(QString::fromStdString(run.agentName)));
    setPlainToolTip(m_ui->title, QString::fromStdString(run.agentName));
    m_ui->runLabel->setText(QString::fromStdString(run.label));
    m_ui->runLabel->setVisible(!run.label.empty());
    showFacts(RunFacts::of(run, times, now));
    showProgress(run);
    showWhy(isActive(run.status) ? FlagText(times).sentences(run.flags, now) : QString());
}

void DetailsPane::showSeveral(const std::vector<Run>& runs) {
    CreditPair total;
    for (const Run& run : runs)
        total += run.credits;
    m_ui->title->setText(tr("%Ln run(s) selected", nullptr, static_cast<int>(runs.size())));
    m_ui->runLabel->hide();
    showFacts({{tr("Credits so far"), CreditText().words(total)}});
    showWhy({});
    showProgress({});
}

void DetailsPane::setStale(bool stale) {
    m_stale = stale;
    for (const auto& [caption, value] : m_facts)
        value->setEnabled(!stale);
    for (QWidget* part : std::initializer_list<QWidget*>{m_ui->title, m_ui->runLabel, m_ui->progress})
        part->setEnabled(!stale);
}

/// Labels are kept and only told what differs, so that a selected text stays selected.
void DetailsPane::showFacts(const std::vector<Fact>& facts) {
    while (m_facts.size() < facts.size())
        addFactLabels();
    for (std::size_t line = 0; line < m_facts.size(); ++line) {
        const auto& [caption, value] = m_facts[line];
        const bool used = line < facts.size();
        caption->setVisible(used);
        value->setVisible(used);
        if (used && caption->text() != facts[line].caption)
            caption->setText(facts[line].caption);
        if (used && value->text() != facts[line].value)
            value->setText(facts[line].value);
    }
}

void DetailsPane::addFactLabels() {
    auto* caption = new QLabel(m_ui->content);
    auto* value = new QLabel(m_ui->content);
    for (QLabel* label : {caption, value}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    }
    caption->setProperty("kind", u"muted"_qs);
    caption->setBuddy(value);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const int line = static_cast<int>(m_facts.size());
    m_ui->facts->addWidget(caption, line, 0);
    m_ui->facts->addWidget(value, line, 1);
    value->setEnabled(!m_stale);
    m_facts.emplace_back(caption, value);
}

void DetailsPane::showProgress(const Run& run) {
    const bool known = run.progress && run.progress->fraction;
    m_ui->progress->setVisible(known);
    if (known)
        m_ui->progress->setValue(static_cast<int>(*run.progress->fraction * 1000));
}

void DetailsPane::showWhy(const QString& why) {
    m_ui->whyBox->setVisible(!why.isEmpty());
    m_ui->why->setText(why);
}

void DetailsPane::showContent(const std::optional<RunDetail>& detail) {
    const QString input = detail ? valueText(detail->input) : QString();
    const QString result = detail ? valueText(detail->result) : QString();
    m_ui->input->setPlainText(input);
    m_ui->result->setPlainText(result);
    m_ui->input->setPlaceholderText(detail ? tr("It was started without input.") : tr("Loading…"));
    m_ui->result->setPlaceholderText(!detail                        ? tr("Loading…")
                                     : isActive(detail->run.status) ? tr("There is no result yet.")
                                                                    : tr("It ended without a result."));
}

} // namespace ud
