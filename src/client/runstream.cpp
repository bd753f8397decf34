// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/runstream.h"

#include "client/answerreader.h"
#include "client/httpcall.h"
#include "core/problem.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRandomGenerator>

#include <algorithm>

namespace ud {

namespace {

constexpr qint64 readBuffer = 1024 * 1024;

} // namespace

RunStream::RunStream(std::unique_ptr<QNetworkAccessManager> network, QObject* parent)
    : QObject(parent)
    , m_network(std::move(network)) {
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_silence.setSingleShot(true);
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &RunStream::connectNow);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        retryLater({ErrorKind::Network, "timeout", "The stream was silent for too long.", {}, std::nullopt});
    });
}

RunStream::~RunStream() {
    drop();
}

void RunStream::start(const Connection& connection, const QString& after) {
    drop();
    m_connection = connection;
    m_position = after;
    m_failures = 0;
    m_network->setProxy(isLoopback(connection.baseUrl) ? QNetworkProxy::NoProxy
                                                       : QNetworkProxy::DefaultProxy);
    if (const auto fault = connectionFault(connection)) {
        m_lastError = *fault;
        return setState(State::Refused);
    }
    connectNow();
}

void RunStream::stop() {
    drop();
    setState(State::Stopped);
}

void RunStream::connectNow() {
    drop();
    m_decoder.reset();
    QNetworkRequest request = networkRequest(m_connection, u"/v1/runs/stream"_qs, {}, true);
    request.setRawHeader("Accept", "text/event-stream");
    if (!m_position.isEmpty())
        request.setRawHeader("Last-Event-ID", m_position.toUtf8());
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(readBuffer);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &RunStream::onMetaDataChanged);
    connect(m_reply, &QNetworkReply::readyRead, this, &RunStream::onReadyRead);
    connect(m_reply, &QNetworkReply::finished, this, &RunStream::onFinished);
    m_silence.start(m_timing.silence);
    setState(State::Connecting);
}

void RunStream::onMetaDataChanged() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status != 200)
        return; // onFinished() judges it
    const QByteArray encoding = m_reply->rawHeader("Content-Encoding");
    if (!m_reply->rawHeader("Content-Type").toLower().startsWith("text/event-stream") ||
        (!encoding.isEmpty() && encoding != "identity"))
        return retryLater(
            {ErrorKind::Protocol, "content_type", "The answer is not a stream of events.", {}, std::nullopt});
    setState(State::Open);
}

void RunStream::onReadyRead() {
    m_silence.start(m_timing.silence);
    if (m_state != State::Open)
        return;
    const QByteArray chunk = m_reply->readAll();
    const auto events = m_decoder.feed({chunk.data(), static_cast<std::size_t>(chunk.size())});
    if (!events)
        return retryLater(events.error());
    emit heard();
    const QNetworkReply* const reply = m_reply;
    for (const SseEvent& event : *events) {
        deliver(event);
        if (m_reply != reply)
            return; // stopped or started anew by what it told
    }
}

void RunStream::deliver(const SseEvent& event) {
    if (event.type == "resync") {
        stop();
        emit resyncRequested();
        return;
    }
    if (event.type != "runs")
        return; // an event of a later version
    auto batch = readBatch(event.data);
    if (!batch)
        return retryLater(batch.error());
    if (!event.lastEventId.empty())
        batch->asOf = QString::fromStdString(event.lastEventId);
    m_position = batch->asOf;
    m_failures = 0;
    emit batchReceived(*batch);
}

void RunStream::onFinished() {
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 401 || status == 403) {
        m_lastError = problemFromJson({}, status);
        drop();
        return setState(State::Refused);
    }
    if (status == 0 || status == 200)
        return retryLater(status == 0
                              ? networkError(*m_reply)
                              : Error{ErrorKind::Network, "cut", "The stream was cut.", {}, std::nullopt});
    Error error = status >= 300 && status < 400
                      ? Error{ErrorKind::Protocol,
                              "redirect",
                              "The stream answers with a redirection, which is not followed.",
                              {},
                              std::nullopt}
                      : problemFromJson({}, status);
    error.retryAfterSeconds = retryAfter(*m_reply);
    retryLater(std::move(error));
}

void RunStream::drop() {
    m_silence.stop();
    m_retry.stop();
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

void RunStream::retryLater(Error error) {
    drop();
    const double growing = static_cast<double>(m_timing.firstDelay.count()) * (1 << std::min(m_failures, 16));
    const double bounded = std::min(growing, static_cast<double>(m_timing.longestDelay.count()));
    const double jittered = bounded * (0.5 + 0.5 * QRandomGenerator::global()->generateDouble());
    const int asked = error.retryAfterSeconds.value_or(0) * 1000;
    ++m_failures;
    m_lastError = std::move(error);
    m_retry.start(std::max({static_cast<int>(jittered), asked, m_decoder.retryMilliseconds()}));
    setState(State::Waiting);
}

void RunStream::setState(State state) {
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

} // namespace ud
