// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/httpcall.h"

#include "core/json.h"
#include "core/problem.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <algorithm>

namespace ud {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstPause{100};

Error protocolError(std::string code, std::string detail) {
    return {ErrorKind::Protocol, std::move(code), std::move(detail), {}, std::nullopt};
}

Error cutError() {
    return {ErrorKind::Network,
            "cut",
            "The connection was cut before the answer was complete.",
            {},
            std::nullopt};
}

Error timeoutError() {
    return {ErrorKind::Network, "timeout", "The service did not answer in time.", {}, std::nullopt};
}

int statusOf(const QNetworkReply& reply) {
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool hasType(const QNetworkReply& reply, QByteArrayView wanted) {
    QByteArray type = reply.rawHeader("Content-Type").toLower();
    if (const auto end = type.indexOf(';'); end >= 0)
        type.truncate(end);
    return type.trimmed() == wanted;
}

bool isSuccess(int status) {
    return status >= 200 && status < 300;
}

} // namespace

QNetworkRequest networkRequest(const Connection& connection, const QString& path, const QUrlQuery& query,
                               bool withToken) {
    QUrl url = connection.baseUrl;
    QString base = url.path(QUrl::FullyEncoded);
    while (base.endsWith(u'/'))
        base.chop(1);
    url.setPath(base + path, QUrl::StrictMode);
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept-Encoding", "identity");
    if (withToken && !connection.token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + connection.token.toLatin1());
    return request;
}

std::optional<int> retryAfter(const QNetworkReply& reply) {
    bool ok = false;
    const int value = reply.rawHeader("Retry-After").trimmed().toInt(&ok);
    return ok && value >= 0 ? std::optional(value) : std::nullopt;
}

Error networkError(const QNetworkReply& reply) {
    switch (reply.error()) {
    case QNetworkReply::OperationCanceledError: // a transfer time-out ends this way, too
    case QNetworkReply::TimeoutError:
        return timeoutError();
    case QNetworkReply::SslHandshakeFailedError:
        return {ErrorKind::Network,
                "tls",
                "The service's certificate could not be verified: " + reply.errorString().toStdString(),
                {},
                std::nullopt};
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
        return {ErrorKind::Network,
                "unreachable",
                "The service cannot be reached: " + reply.errorString().toStdString(),
                {},
                std::nullopt};
    default:
        return cutError();
    }
}

HttpCall::HttpCall(QNetworkAccessManager& network, Connection connection, HttpRequest request,
                   QObject* context, Done done)
    : QObject(&network)
    , m_network(network)
    , m_connection(std::move(connection))
    , m_request(std::move(request))
    , m_done(std::move(done)) {
    if (context) {
        connect(context, &QObject::destroyed, this, [this] {
            m_done = nullptr;
            finish(cutError());
        });
    }
    m_deadline.setSingleShot(true);
    m_pause.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(timeoutError()); });
    connect(&m_pause, &QTimer::timeout, this, &HttpCall::send);
}

HttpCall::~HttpCall() {
    dropReply();
}

void HttpCall::start() {
    m_deadline.start(m_request.deadline.value_or(m_connection.totalDeadline));
    std::optional<Error> fault = connectionFault(m_connection);
    if (!fault && m_connection.viewOnly && m_request.changes())
        fault = Error{ErrorKind::Forbidden,
                      "view_only",
                      "This connection is for viewing only; nothing was sent.",
                      {},
                      std::nullopt};
    if (fault)
        QMetaObject::invokeMethod(
            this, [this, fault] { finish(*fault); }, Qt::QueuedConnection);
    else
        send();
}

void HttpCall::send() {
    ++m_attempt;
    m_body.clear();
    QNetworkRequest request =
        networkRequest(m_connection, m_request.path, m_request.query, m_request.withToken);
    request.setTransferTimeout(static_cast<int>(m_connection.idleTimeout.count()));
    request.setRawHeader("Accept", "application/json, application/problem+json");
    if (!m_request.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_request.etag);
    if (m_request.changes()) {
        request.setRawHeader("Idempotency-Key", m_request.key);
        request.setRawHeader("Content-Type", "application/json");
    }
    m_reply = m_network.sendCustomRequest(request, m_request.method, m_request.body);
    m_reply->setReadBufferSize(1024 * 1024);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpCall::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::onFinished);
}

/// What the head alone tells: a body that must not be read.
std::optional<Error> HttpCall::headFault() const {
    const int status = statusOf(*m_reply);
    if (status >= 300 && status < 400 && status != 304)
        return protocolError("redirect", "The service answered with a redirection, which is not followed.");
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
    if (!encoding.isEmpty() && encoding != "identity")
        return protocolError("content_encoding", "The answer is compressed, which was not asked for.");
    if (m_reply->rawHeader("Content-Length").toLongLong() > maxAnswerBytes)
        return protocolError("too_large", "The answer is larger than 16 MiB.");
    return std::nullopt;
}

void HttpCall::onReadyRead() {
    if (auto fault = headFault())
        return finish(std::move(*fault));
    m_body += m_reply->readAll();
    if (m_body.size() > maxAnswerBytes)
        finish(protocolError("too_large", "The answer is larger than 16 MiB."));
}

/// Whether the body is the whole of a JSON answer. Qt does not report every cut, so lengths are compared
/// here, and what has no length must at least be JSON to its end.
std::optional<Error> HttpCall::bodyFault(int status) const {
    const QByteArray length = m_reply->rawHeader("Content-Length");
    if (status != 304 && !length.isEmpty() && length.toLongLong() != m_body.size())
        return cutError();
    constexpr int noContent = 204;
    if (!isSuccess(status) || status == noContent)
        return std::nullopt;
    if (!hasType(*m_reply, "application/json"))
        return protocolError("content_type", "The answer is not JSON. Is this the address of the service?");
    if (length.isEmpty() && !parseJson({m_body.data(), static_cast<std::size_t>(m_body.size())}))
        return cutError();
    return std::nullopt;
}

Error HttpCall::problem(int status) const {
    json::value body;
    if (hasType(*m_reply, "application/problem+json") || hasType(*m_reply, "application/json")) {
        if (auto parsed = parseJson({m_body.data(), static_cast<std::size_t>(m_body.size())}))
            body = *parsed;
    }
    Error error = problemFromJson(body, status);
    error.retryAfterSeconds = retryAfter(*m_reply);
    return error;
}

void HttpCall::onFinished() {
    const int status = statusOf(*m_reply);
    if (auto fault = status > 0 ? headFault() : std::nullopt)
        return finish(std::move(*fault));
    if (m_reply->isOpen()) // it is not after an abort
        m_body += m_reply->readAll();
    if (m_body.size() > maxAnswerBytes)
        return finish(protocolError("too_large", "The answer is larger than 16 MiB."));
    constexpr int firstHttpError = 201; // QNetworkReply: below are errors of network and proxy
    if (status == 0 || (m_reply->error() != QNetworkReply::NoError && m_reply->error() < firstHttpError))
        return again(networkError(*m_reply));
    if (auto fault = bodyFault(status))
        return fault->kind == ErrorKind::Network ? again(std::move(*fault)) : finish(std::move(*fault));
    if (isSuccess(status) || status == 304)
        return finish(HttpAnswer{status, m_body, m_reply->rawHeader("ETag")});
    Error error = problem(status);
    const bool inFlight = status == 409 && m_attempt > 1 && error.code.find("in_flight") != std::string::npos;
    if (error.retryAfterSeconds && (status == 429 || status == 503))
        return retryAfterPause(std::move(error), seconds(*error.retryAfterSeconds));
    if (inFlight)
        return retryAfterPause(std::move(error), firstPause);
    finish(std::move(error));
}

/// Sends again what was cut or not delivered. A changing call has its key, so that it has one effect.
void HttpCall::again(Error error) {
    const bool worthwhile = error.code == "cut" || error.code == "unreachable" ||
                            (error.code == "timeout" && m_request.changes());
    if (!worthwhile)
        return finish(std::move(error));
    retryAfterPause(std::move(error), firstPause * (1 << std::min(m_attempt - 1, 5)));
}

void HttpCall::retryAfterPause(Error error, milliseconds pause) {
    if (m_attempt >= m_connection.attempts || pause >= m_deadline.remainingTimeAsDuration())
        return finish(std::move(error));
    dropReply();
    m_pause.start(pause);
}

void HttpCall::dropReply() {
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void HttpCall::finish(Result<HttpAnswer> result) {
    m_deadline.stop();
    m_pause.stop();
    dropReply();
    deleteLater();
    if (const Done done = std::exchange(m_done, nullptr))
        done(std::move(result));
}

} // namespace ud
