// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"

#include <QObject>

namespace ud {

class HistoryModel;

/// Answers the history model's questions for pages.
class HistoryController : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the controller.
    HistoryController(ApiClient& api, HistoryModel& history, QObject* parent = nullptr);

signals:
    /// Who has started or stopped runs.
    void peopleRead(const std::vector<ud::Person>& people);
    void failed(const ud::Error& error);

private:
    void readPeople();
    void onPageWanted(quint64 ticket, const QString& cursor);

    ApiClient& m_api;
    HistoryModel& m_history;
};

} // namespace ud
