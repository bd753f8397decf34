// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/stop/stopdialog.h"

#include "core/objectreader.h"
#include "gui/look/theme.h"
#include "gui/look/typography.h"
#include "gui/widgets/columnfold.h"
#include "gui/widgets/fittingsize.h"
#include "gui/widgets/growtofit.h"
#include "gui/widgets/plaindelegate.h"
#include "gui/widgets/plaintext.h"
#include "models/credittext.h"
#include "models/pace.h"
#include "models/phrases.h"
#include "models/plaintext.h"
#include "models/statustext.h"
#include "ui_stopdialog.h"

#include <QAccessible>
#include <QHeaderView>
#include <QPushButton>
#include <algorithm>

namespace ud {

namespace {
constexpr int mostRowsShown = 7;
}

StopDialog::StopDialog(std::vector<Run> runs, Time now, const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_runs(std::move(runs))
    , m_now(now)
    , m_theme(theme)
    , m_ui(std::make_unique<Ui::StopDialog>()) {
    m_ui->setupUi(this);
    scaleFont(*m_ui->question, headlineScale);
    setWindowModality(Qt::WindowModal);
    setUpQuestion();
    setUpFacts();
    setUpList();
    setUpReasons();
    setUpCount();
    connectSignals();
    refreshStopButton();
    m_ui->disableAgent->setObjectName(u"Disable agent"_qs);
    m_ui->disableAgent->hide();
    m_ui->news->hide();
    m_ui->keepRunning->setFocus();
}

StopDialog::~StopDialog() = default;

void StopDialog::showEvent(QShowEvent* event) {
    growToFit(*this);
    QDialog::showEvent(event);
}

void StopDialog::setUpQuestion() {
    const QString question =
        m_runs.size() == 1
            ? tr("Stop \"%1\"?").arg(shortName(oneLine(QString::fromStdString(m_runs.front().agentName))))
            : tr("Stop %Ln run(s)?", nullptr, static_cast<int>(m_runs.size()));
    setWindowTitle(plainTitle(question));
    m_ui->question->setText(question);
    m_ui->stopAgent->setObjectName(u"Stop agent"_qs);
    m_ui->keepRunning->setObjectName(u"Keep running"_qs);
    m_ui->consequencesIcon->setPixmap(
        m_theme.icon(u"info"_qs, m_theme.colors().accent).pixmap(textIconSize(*this), devicePixelRatioF()));
    setAccessibleDescription(m_ui->consequencesText->text());
    setMinimumWidth(fittingWidth(*this, m_runs.size() == 1 ? 64 : 96));
}

void StopDialog::setUpFacts() {
    m_ui->factsBox->setVisible(m_runs.size() == 1);
    if (m_runs.size() != 1)
        return;
    const Run& run = m_runs.front();
    m_ui->status->setText(StatusText::status(run.status));
    m_ui->started->setText(run.startedAt ? m_times.absolute(*run.startedAt) : tr("not started yet"));
    m_ui->elapsed->setText(run.startedAt ? m_times.duration(m_now - *run.startedAt)
                                         : tr("queued for %1").arg(m_times.duration(m_now - run.queuedAt)));
    m_ui->credits->setText(CreditText().words(run.credits));
    const auto pace = paceSoFar(run, m_now);
    m_ui->pace->setVisible(pace.has_value());
    m_ui->paceCaption->setVisible(pace.has_value());
    if (pace)
        m_ui->pace->setText(tr("about %1 an hour").arg(CreditText().words(*pace)));
}

void StopDialog::setUpList() {
    QTableWidget* list = m_ui->runsList;
    list->setVisible(m_runs.size() > 1);
    const QStringList heads{tr("Agent"),   tr("Job"),     tr("Status"),
                            tr("Started"), tr("Elapsed"), tr("Message + skill credits")};
    list->setColumnCount(static_cast<int>(heads.size()));
    list->setHorizontalHeaderLabels(heads);
    list->setWordWrap(false);
    list->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    list->horizontalHeader()->setHighlightSections(false);
    list->setRowCount(static_cast<int>(m_runs.size()));
    list->setItemDelegate(new PlainDelegate(m_theme, list));
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->setTabKeyNavigation(false);
    list->setShowGrid(false);
    list->verticalHeader()->hide();
    list->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    constexpr int job = 1;
    constexpr int jobDigits = 18; // a job may have a long name
    list->horizontalHeader()->setSectionResizeMode(job, QHeaderView::Interactive);
    list->horizontalHeader()->resizeSection(job, jobDigits * fontMetrics().horizontalAdvance(u'0'));
    new ColumnFold(*list, 0, ColumnFold::usualDigits, {job});
    int row = 0;
    for (const Run& run : m_runs) {
        const QString elapsed = run.startedAt ? m_times.duration(m_now - *run.startedAt) : u"–"_qs;
        const QString cells[] = {QString::fromStdString(run.agentName),
                                 QString::fromStdString(run.label),
                                 StatusText::status(run.status),
                                 run.startedAt ? m_times.clock(*run.startedAt, m_now) : u"–"_qs,
                                 elapsed,
                                 CreditText().pair(run.credits)};
        for (int column = 0; column < list->columnCount(); ++column) {
            auto* item = new QTableWidgetItem(cells[column]);
            item->setToolTip(plainToolTip(cells[column]));
            list->setItem(row, column, item);
        }
        ++row;
    }
    const int rowHeight = list->verticalHeader()->defaultSectionSize();
    list->setFixedHeight(list->horizontalHeader()->sizeHint().height() +
                         std::min(mostRowsShown, row) * rowHeight + 2 * list->frameWidth() + 4);
}

void StopDialog::setUpReasons() {
    m_ui->reason->addItem(tr("No reason given"));
    for (const StopReason reason :
         {StopReason::WrongAgent, StopReason::SubmittedByMistake, StopReason::WrongDirection,
          StopReason::UnusuallyLong, StopReason::CreditConcern, StopReason::Other})
        m_ui->reason->addItem(StatusText::reason(reason), static_cast<int>(reason));
    m_ui->reason->setObjectName(u"Reason"_qs);
    m_ui->note->setObjectName(u"Note"_qs);
    m_ui->note->setFixedHeight(3 * fontMetrics().lineSpacing() + 16);
    m_ui->noteFault->hide();
}

void StopDialog::setUpCount() {
    const bool typed = static_cast<int>(m_runs.size()) > mostWithoutTyping;
    m_ui->countCaption->setVisible(typed);
    m_ui->count->setVisible(typed);
    m_ui->count->setObjectName(u"Count"_qs);
    m_ui->countCaption->setText(
        tr("Type %1 to confirm").arg(locale().toString(static_cast<qulonglong>(m_runs.size()))));
    m_ui->count->setAccessibleName(m_ui->countCaption->text());
}

void StopDialog::connectSignals() {
    connect(m_ui->stopAgent, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_ui->keepRunning, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->count, &QLineEdit::textChanged, this, &StopDialog::refreshStopButton);
    connect(m_ui->note, &QPlainTextEdit::textChanged, this, &StopDialog::refreshStopButton);
}

void StopDialog::refreshStopButton() {
    const bool counted =
        static_cast<int>(m_runs.size()) <= mostWithoutTyping ||
        Phrases::plainDigits(m_ui->count->text().trimmed()) == QString::number(m_runs.size());
    const auto length = codePoints(m_ui->note->toPlainText().toStdString());
    const bool fits = length <= mostNoteLength;
    m_ui->noteFault->setVisible(!fits);
    if (!fits)
        m_ui->noteFault->setText(
            tr("The note may have %1 characters; it has %2.")
                .arg(locale().toString(mostNoteLength), locale().toString(static_cast<qulonglong>(length))));
    growToFit(*this);
    m_ui->stopAgent->setEnabled(counted && fits && !m_blocked);
}

void StopDialog::tellNews(const QString& sentence, bool blocks) {
    if (m_ui->news->text() == sentence && m_blocked == blocks)
        return;
    m_blocked = blocks;
    m_ui->news->setText(sentence);
    m_ui->news->setVisible(!sentence.isEmpty());
    m_ui->stopAgent->setAccessibleDescription(blocks ? sentence : QString());
    refreshStopButton();
    QAccessibleEvent alert(m_ui->news, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void StopDialog::offerDisabling(bool allowed) {
    const bool oneAgent =
        std::ranges::all_of(m_runs, [this](const Run& run) { return run.agentId == m_runs.front().agentId; });
    const bool returning = std::ranges::any_of(m_runs, [](const Run& run) {
        return std::ranges::find(run.flags, FlagKind::Returning, &Flag::kind) != run.flags.end();
    });
    m_ui->disableAgent->setVisible(oneAgent && returning);
    m_ui->disableAgent->setEnabled(allowed);
    if (!allowed) {
        m_ui->disableAgent->setToolTip(tr("Only an owner can disable an agent."));
        m_ui->disableAgent->setAccessibleDescription(m_ui->disableAgent->toolTip());
    }
}

std::string StopDialog::agentToDisable() const {
    const bool wanted = m_ui->disableAgent->isChecked() && !m_ui->disableAgent->isHidden();
    return wanted ? m_runs.front().agentId : std::string();
}

std::vector<std::string> StopDialog::runIds() const {
    std::vector<std::string> ids;
    ids.reserve(m_runs.size());
    for (const Run& run : m_runs)
        ids.push_back(run.id);
    return ids;
}

StopRequest StopDialog::request() const {
    StopRequest request{.reason = std::nullopt, .note = m_ui->note->toPlainText().trimmed()};
    const QVariant reason = m_ui->reason->currentData();
    if (reason.isValid())
        request.reason = static_cast<StopReason>(reason.toInt());
    return request;
}

} // namespace ud
