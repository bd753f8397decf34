// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/listcall.h"

#include "client/answerreader.h"

#include <QNetworkAccessManager>

namespace ud {

ListCall::ListCall(QNetworkAccessManager& network, Connection connection, HttpRequest request,
                   QObject* context, Done done)
    : QObject(&network)
    , m_network(network)
    , m_connection(std::move(connection))
    , m_request(std::move(request))
    , m_done(std::move(done))
    , m_deadline(m_connection.totalDeadline) {
    if (context) {
        connect(context, &QObject::destroyed, this, [this] {
            m_done = nullptr;
            delete this;
        });
    }
}

void ListCall::start() {
    askPage();
}

void ListCall::askPage() {
    HttpRequest page = m_request;
    page.deadline = m_deadline.remainingTimeAsDuration() > std::chrono::nanoseconds(0)
                        ? std::chrono::ceil<std::chrono::milliseconds>(m_deadline.remainingTimeAsDuration())
                        : std::chrono::milliseconds(0);
    (new HttpCall(m_network, m_connection, std::move(page), this, [this](Result<HttpAnswer> answer) {
        onPage(answer);
    }))->start();
}

void ListCall::onPage(const Result<HttpAnswer>& answer) {
    if (!answer)
        return finish(answer.error());
    auto page = readListPage(*answer);
    if (!page)
        return finish(page.error());
    RunList& list = page->list;
    if (list.notModified)
        return finish(std::move(list));
    const bool last = page->nextCursor.isEmpty();
    if (std::exchange(m_first, false)) {
        m_list.asOf = list.asOf; // the oldest: what changed since is told again by the stream, never missed
        m_list.serverTime = list.serverTime;
        m_list.etag = last ? list.etag : QByteArray();
    }
    for (Run& run : list.runs) {
        if (m_ids.insert(run.id).second)
            m_list.runs.push_back(std::move(run));
    }
    if (last)
        return finish(std::move(m_list));
    if (!m_cursors.insert(page->nextCursor).second)
        return finish(Error{ErrorKind::Protocol,
                            "unexpected_answer",
                            "The pages of the list go in a circle.",
                            {},
                            std::nullopt});
    m_request.etag.clear();
    m_request.query.removeQueryItem(u"cursor"_qs);
    m_request.query.addQueryItem(u"cursor"_qs,
                                 QString::fromLatin1(QUrl::toPercentEncoding(page->nextCursor)));
    askPage();
}

void ListCall::finish(Result<RunList> result) {
    deleteLater();
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

} // namespace ud
