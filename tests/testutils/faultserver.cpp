// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testutils/faultserver.h"

#include <QSslServer>

namespace ud::test {

FaultReply reply(int status, const QByteArray& body, const QByteArray& type, const QByteArray& moreHeaders) {
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) +
                      " Whatever\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" +
                      moreHeaders;
    if (!type.isEmpty())
        head += "Content-Type: " + type + "\r\n";
    return {head + "\r\n" + body};
}

FaultReply problem(int status, const QByteArray& code, const QByteArray& moreHeaders) {
    return reply(status,
                 "{\"status\":" + QByteArray::number(status) + ",\"code\":\"" + code +
                     "\",\"detail\":\"Because.\"}",
                 "application/problem+json", moreHeaders);
}

FaultServer::FaultServer(Handler handler, const QHostAddress& address,
                         const std::optional<QSslConfiguration>& tls)
    : m_handler(std::move(handler)) {
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FaultServer::onConnection);
    m_server->listen(address);
}

FaultServer::~FaultServer() {
    for (QTcpSocket* socket : m_buffers.keys())
        socket->disconnect(this);
}

QUrl FaultServer::url() const {
    QUrl url;
    url.setScheme(qobject_cast<QSslServer*>(m_server.get()) ? QStringLiteral("https")
                                                            : QStringLiteral("http"));
    url.setHost(m_server->serverAddress().toString());
    url.setPort(m_server->serverPort());
    return url;
}

int FaultServer::count(const QByteArray& method) const {
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
                                          [&method](const FaultRequest& r) { return r.method == method; }));
}

void FaultServer::onConnection() {
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        m_buffers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onData(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_buffers.remove(socket);
            m_stalled.remove(socket);
            socket->deleteLater();
        });
    }
}

void FaultServer::onData(QTcpSocket* socket) {
    m_buffers[socket] += socket->readAll();
    while (m_buffers.contains(socket) && takeRequest(socket)) {
    }
}

bool FaultServer::takeRequest(QTcpSocket* socket) {
    QByteArray& buffer = m_buffers[socket];
    const auto headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return false;
    FaultRequest request;
    QList<QByteArray> lines = buffer.left(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    request.method = first.value(0);
    request.target = first.value(1);
    for (const QByteArray& line : lines) {
        const auto colon = line.indexOf(':');
        request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const auto length = request.headers.value("content-length").toLongLong();
    if (buffer.size() < headEnd + 4 + length)
        return false;
    request.body = buffer.mid(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    m_requests << request;
    if (m_handler)
        answer(socket, m_handler(request));
    return true;
}

void FaultServer::answer(QTcpSocket* socket, const FaultReply& reply) {
    if (reply.cutAfter >= 0) {
        socket->write(reply.bytes.left(reply.cutAfter));
        socket->flush();
        socket->disconnectFromHost();
        return;
    }
    socket->write(reply.bytes);
    if (reply.stall)
        m_stalled.insert(socket);
    if (reply.close)
        socket->disconnectFromHost();
}

void FaultServer::push(const QByteArray& bytes) {
    for (QTcpSocket* socket : m_buffers.keys())
        socket->write(bytes);
}

void FaultServer::pushToStalled(const QByteArray& bytes) {
    for (QTcpSocket* socket : std::as_const(m_stalled))
        socket->write(bytes);
}

void FaultServer::cutAll() {
    for (QTcpSocket* socket : m_buffers.keys())
        socket->abort();
}

} // namespace ud::test
