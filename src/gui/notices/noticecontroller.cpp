// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/notices/noticecontroller.h"

#include "models/runrows.h"
#include "models/runtablemodel.h"
#include "models/usagemodel.h"

namespace ud {

NoticeController::NoticeController(NoticeBoard& board, const RunTableModel& runs, const UsageModel& months,
                                   QObject* parent)
    : QObject(parent)
    , m_board(board)
    , m_runs(runs)
    , m_months(months) {
    connect(&runs, &RunTableModel::slotsLeaving, this, &NoticeController::onLeaving);
    connect(&runs, &RunTableModel::slotsChanged, this, &NoticeController::onChanged);
    connect(&months, &UsageModel::usageChanged, this, &NoticeController::onUsage);
}

void NoticeController::onLeaving(const std::vector<int>& leaving) {
    for (const int slot : leaving)
        m_board.forget(m_runs.rows().at(slot).run.id);
}

void NoticeController::onChanged(const std::vector<int>& changed, const std::vector<int>& inserted) {
    for (const auto* list : {&changed, &inserted}) {
        for (const int slot : *list)
            m_board.see(m_runs.rows().at(slot).run, m_runs.now());
    }
}

void NoticeController::onUsage() {
    if (m_months.rowCount() == 0)
        return;
    const UsagePeriod& month = m_months.report().periods.back();
    m_board.seeMonth(month.period, {month.message.total(), month.skill.total()}, m_months.allowance(),
                     m_runs.now());
}

void NoticeController::seeUnconfirmed(const Run& run) {
    m_board.seeUnconfirmed(run, m_runs.now());
}

void NoticeController::tick(Time now) {
    if (const auto announcement = m_board.take(now))
        emit announced(*announcement);
}

} // namespace ud
