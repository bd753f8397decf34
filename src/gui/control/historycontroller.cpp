// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/control/historycontroller.h"

#include "models/historymodel.h"

namespace ud {

namespace {
constexpr int pageSize = 100;
}

HistoryController::HistoryController(ApiClient& api, HistoryModel& history, QObject* parent)
    : QObject(parent)
    , m_api(api)
    , m_history(history) {
    connect(&history, &HistoryModel::pageWanted, this, &HistoryController::onPageWanted);
}

void HistoryController::onPageWanted(quint64 ticket, const QString& cursor) {
    if (m_api.connection().baseUrl.isEmpty()) {
        m_history.pageFailed(ticket);
        emit failed({ErrorKind::Unavailable, "not_connected", "Not connected yet.", {}, std::nullopt});
        return;
    }
    RunQuery query;
    const HistoryQuery& wanted = m_history.query();
    query.status = wanted.outcome ? std::string(toText(*wanted.outcome)) : "terminal";
    query.text = wanted.text;
    query.agentId = wanted.agentId;
    query.startedBy = wanted.startedBy;
    query.stoppedBy = wanted.stoppedBy;
    query.reason = wanted.reason;
    query.pageSize = pageSize;
    if (cursor.isEmpty() && wanted.text.isEmpty())
        readPeople();
    m_api.runPage(query, cursor, this, [this, ticket](const Result<RunPage>& page) {
        if (page) {
            m_history.appendPage(ticket, page->runs, page->nextCursor);
            return;
        }
        m_history.pageFailed(ticket);
        emit failed(page.error());
    });
}

/// For the choice of people only; without an answer the choice stays as it is.
void HistoryController::readPeople() {
    m_api.people(this, [this](const Result<std::vector<Person>>& people) {
        if (people)
            emit peopleRead(*people);
    });
}

} // namespace ud
