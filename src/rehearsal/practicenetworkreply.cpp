// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rehearsal/practicenetworkreply.h"

#include "rehearsal/practicehost.h"

#include <cstring>

namespace ud {

namespace {
constexpr milliseconds onTheWay{15};
constexpr std::chrono::seconds keepAlive{15}; // contract, section 3, "Stream"
} // namespace

PracticeNetworkReply::PracticeNetworkReply(PracticeHost& host, QNetworkAccessManager::Operation operation,
                                           const QNetworkRequest& request, PracticeRequest asked,
                                           QObject* parent)
    : QNetworkReply(parent)
    , m_host(host)
    , m_asked(std::move(asked)) {
    setRequest(request);
    setUrl(request.url());
    setOperation(operation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    QTimer::singleShot(onTheWay, this, &PracticeNetworkReply::arrive);
}

void PracticeNetworkReply::arrive() {
    if (isFinished())
        return;
    const PracticeReply reply = m_host.service().answer(m_asked);
    if (reply.after > milliseconds(0))
        QTimer::singleShot(reply.after, this, [this, reply] { deliver(reply); });
    else
        deliver(reply);
}

void PracticeNetworkReply::deliver(const PracticeReply& reply) {
    if (isFinished())
        return;
    switch (reply.fate) {
    case PracticeReply::Fate::Lost:
        return fail(RemoteHostClosedError, u"The connection was closed."_qs);
    case PracticeReply::Fate::Unreachable:
        return fail(HostNotFoundError, u"There is no connection."_qs);
    case PracticeReply::Fate::Answered:
        break;
    }
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, reply.status);
    for (const auto& [name, value] : reply.headers)
        setRawHeader(QByteArray::fromStdString(name), QByteArray::fromStdString(value));
    if (!reply.type.empty())
        setRawHeader("Content-Type", QByteArray::fromStdString(reply.type));
    m_body = QByteArray::fromStdString(reply.body);
    if (!reply.stream)
        setRawHeader("Content-Length", QByteArray::number(m_body.size()));
    emit metaDataChanged();
    if (isFinished())
        return; // given up by who listened
    if (!m_body.isEmpty())
        emit readyRead();
    if (!reply.stream)
        return finish();
    m_position = m_asked.header("last-event-id");
    if (m_position.empty())
        m_position = m_host.service().position();
    connect(&m_host, &PracticeHost::beat, this, &PracticeNetworkReply::tellNews);
    connect(&m_host, &PracticeHost::begunAnew, this,
            [this] { fail(RemoteHostClosedError, u"The rehearsal began anew."_qs); });
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        m_body += ": alive\n\n";
        emit readyRead();
    });
    m_quiet.start(keepAlive);
}

void PracticeNetworkReply::tellNews() {
    if (!m_host.service().reachable())
        return fail(RemoteHostClosedError, u"The connection was closed."_qs);
    const std::string news = m_host.service().news(m_position);
    if (news.empty())
        return;
    m_quiet.start(keepAlive);
    m_body += QByteArray::fromStdString(news);
    emit readyRead();
}

void PracticeNetworkReply::fail(NetworkError error, const QString& sentence) {
    if (isFinished())
        return;
    setError(error, sentence);
    emit errorOccurred(error);
    finish();
}

void PracticeNetworkReply::finish() {
    if (isFinished())
        return;
    m_quiet.stop();
    m_host.disconnect(this);
    setFinished(true);
    emit finished();
}

void PracticeNetworkReply::abort() {
    fail(OperationCanceledError, u"Given up."_qs);
    close();
}

qint64 PracticeNetworkReply::bytesAvailable() const {
    return m_body.size() + QNetworkReply::bytesAvailable();
}

qint64 PracticeNetworkReply::readData(char* data, qint64 size) {
    if (m_body.isEmpty())
        return isFinished() ? -1 : 0;
    const qint64 count = std::min<qint64>(size, m_body.size());
    std::memcpy(data, m_body.constData(), static_cast<std::size_t>(count));
    m_body.remove(0, count);
    return count;
}

} // namespace ud
