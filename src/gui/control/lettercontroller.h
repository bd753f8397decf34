// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "gui/widgets/noticebar.h"
#include "models/monthlyletter.h"

namespace ud {

class UsageModel;

/// Gathers what the monthly letter of a month tells, writes it, and says how that went.
class LetterController : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the controller.
    LetterController(ApiClient& api, const UsageModel& months, QObject* parent = nullptr);

    /// \p month: "2026-11", one of the months that are shown. A letter under way is given up.
    void write(const std::string& month, const QString& path);

signals:
    void noticeChanged(const ud::Notice& notice);

private:
    void readPage(const QString& cursor);
    void takePage(const RunPage& page);
    void finish();
    void fail(const QString& why);

    ApiClient& m_api;
    const UsageModel& m_months;
    MonthlyLetter m_letter;
    QString m_path;
    int m_pages{0};
    quint64 m_question{0};
};

} // namespace ud
