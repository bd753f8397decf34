// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "client/httpcall.h"

#include <QDeadlineTimer>
#include <QObject>
#include <set>

class QNetworkAccessManager;

namespace ud {

/// Reads a list of runs page by page to its end; delivers it whole, or one error. Ends once, within the
/// connection's deadline, then deletes itself.
class ListCall : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<RunList>)>;
    /// Owned by \p network. \p request: the first page.
    ListCall(QNetworkAccessManager& network, Connection connection, HttpRequest request, QObject* context,
             Done done);
    void start();

private:
    void askPage();
    void onPage(const Result<HttpAnswer>& answer);
    void finish(Result<RunList> result);

    QNetworkAccessManager& m_network;
    Connection m_connection;
    HttpRequest m_request;
    Done m_done;
    QDeadlineTimer m_deadline;
    RunList m_list;
    std::set<std::string> m_ids;
    std::set<QString> m_cursors;
    bool m_first{true};
};

} // namespace ud
