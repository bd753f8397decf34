// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/noticeboard.h"

#include <QObject>

namespace ud {

class RunTableModel;
class UsageModel;

/// Watches what is shown, and says when it is worth a notice to somebody who looks elsewhere.
class NoticeController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller.
    NoticeController(NoticeBoard& board, const RunTableModel& runs, const UsageModel& months,
                     QObject* parent = nullptr);

    /// Another connection.
    void restart() { m_board.restart(); }
    /// The first list is there: what comes from now on is news.
    void open() { m_board.open(); }
    void tick(Time now);
    void seeUnconfirmed(const Run& run);

signals:
    void announced(const ud::Announcement& announcement);

private:
    void onLeaving(const std::vector<int>& leaving);
    void onChanged(const std::vector<int>& changed, const std::vector<int>& inserted);
    void onUsage();

    NoticeBoard& m_board;
    const RunTableModel& m_runs;
    const UsageModel& m_months;
};

} // namespace ud
