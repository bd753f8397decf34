// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/connection.h"

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrlQuery>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace ud {

/// One request of the contract, before it is bound to a connection.
struct HttpRequest {
    QByteArray method{"GET"};
    QString path; ///< begins with '/', percent-encoded
    QUrlQuery query;
    QByteArray body;
    QByteArray key;  ///< Idempotency-Key; set for every changing call
    QByteArray etag; ///< If-None-Match
    bool withToken{true};
    std::optional<std::chrono::milliseconds> deadline{}; ///< instead of the connection's
    [[nodiscard]] bool changes() const { return method != "GET"; }
};

/// A complete answer with a status of success, or 304.
struct HttpAnswer {
    int status{0};
    QByteArray body;
    QByteArray etag;
};

/// The request for \p path and \p query with all that the project's network rules ask for: token, no redirect
/// followed, HTTP/1.1, no compression, no cookies, no cache.
QNetworkRequest networkRequest(const Connection& connection, const QString& path, const QUrlQuery& query,
                               bool withToken);

/// The seconds a Retry-After header asks for; nullopt where there is none.
std::optional<int> retryAfter(const QNetworkReply& reply);
/// The error of a reply that ended without a complete answer.
Error networkError(const QNetworkReply& reply);

/// One request with its attempts. Ends exactly once, then deletes itself; silently where its context is
/// destroyed.
class HttpCall : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(Result<HttpAnswer>)>;
    /// Owned by \p network.
    HttpCall(QNetworkAccessManager& network, Connection connection, HttpRequest request, QObject* context,
             Done done);
    ~HttpCall() override;
    void start();

private:
    void send();
    void onReadyRead();
    void onFinished();
    void again(Error error);
    void retryAfterPause(Error error, std::chrono::milliseconds pause);
    void finish(Result<HttpAnswer> result);
    void dropReply();
    [[nodiscard]] std::optional<Error> headFault() const;
    [[nodiscard]] std::optional<Error> bodyFault(int status) const;
    [[nodiscard]] Error problem(int status) const;

    QNetworkAccessManager& m_network;
    Connection m_connection;
    HttpRequest m_request;
    Done m_done;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_body;
    QTimer m_deadline;
    QTimer m_pause;
    int m_attempt{0};
};

} // namespace ud
