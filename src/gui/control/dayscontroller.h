// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"

#include <QObject>
#include <QTimer>
#include <string>

namespace ud {

class UsageModel;

/// Keeps the days of the one month that is looked at, and reads them again while they may change.
class DaysController : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the controller.
    DaysController(ApiClient& api, UsageModel& days, QObject* parent = nullptr);

    /// \p month: "2026-11"; empty: none is looked at.
    void show(const std::string& month);
    /// Once more, as after a stop.
    void refresh();
    /// Another connection: what was read is forgotten.
    void restart();

signals:
    void failed(const ud::Error& error);

private:
    void take(const Result<UsageReport>& report);

    ApiClient& m_api;
    UsageModel& m_days;
    std::string m_month;
    QTimer m_again;
    quint64 m_question{0};
};

} // namespace ud
