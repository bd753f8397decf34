// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>
#include <functional>
#include <memory>
#include <optional>

namespace ud::test {

struct FaultRequest {
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case
    QByteArray body;
};

/// What goes over the wire, byte for byte, and what happens then.
struct FaultReply {
    QByteArray bytes;
    qsizetype cutAfter{-1}; ///< so many bytes are sent, then the connection is reset
    bool stall{false};      ///< after the bytes nothing more comes and nothing is closed
    bool close{false};      ///< closed in order after the bytes
};

FaultReply reply(int status, const QByteArray& body, const QByteArray& type = "application/json",
                 const QByteArray& moreHeaders = {});
FaultReply problem(int status, const QByteArray& code, const QByteArray& moreHeaders = {});

/// A small HTTP server that answers as its handler says, right or wrong. A free port of an address of the
/// loopback network, over TLS where it is given what that needs; the caller's thread.
class FaultServer : public QObject {
    Q_OBJECT
public:
    using Handler = std::function<FaultReply(const FaultRequest&)>;
    explicit FaultServer(Handler handler = {}, const QHostAddress& address = QHostAddress::LocalHost,
                         const std::optional<QSslConfiguration>& tls = {});
    ~FaultServer() override;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] const QList<FaultRequest>& requests() const { return m_requests; }
    [[nodiscard]] int count(const QByteArray& method) const;
    /// Sends more on every open connection, for streams.
    void push(const QByteArray& bytes);
    /// Sends more where a reply stalls, and nowhere else.
    void pushToStalled(const QByteArray& bytes);
    /// Resets every open connection.
    void cutAll();
    void refuse() { m_server->close(); }
    void clear() { m_requests.clear(); }

private:
    void onConnection();
    void onData(QTcpSocket* socket);
    bool takeRequest(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const FaultReply& reply);

    std::unique_ptr<QTcpServer> m_server;
    Handler m_handler;
    QList<FaultRequest> m_requests;
    QHash<QTcpSocket*, QByteArray> m_buffers;
    QSet<QTcpSocket*> m_stalled;
};

} // namespace ud::test
