// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rehearsal/simulatedservice.h"
#include "testutils/faultserver.h"

#include <QTimer>
#include <QUrlQuery>

namespace ud::test {

/// The scenarios of a rehearsal over a real socket: what the simulated service says, byte for byte as a
/// service would send it.
class PracticeServer {
public:
    explicit PracticeServer(const Clock& clock, Scenario scenario = Scenario::Morning)
        : service(clock, scenario) {
        server.setHandler([this](const FaultRequest& request) { return answer(request); });
        QObject::connect(&m_beat, &QTimer::timeout, &server, [this] { tellNews(); });
        m_beat.start(std::chrono::milliseconds(50));
    }

    SimulatedService service;
    FaultServer server;

private:
    void tellNews() {
        service.passTime();
        if (!service.reachable())
            return server.cutAll();
        if (const std::string news = service.news(m_told); !news.empty())
            server.pushToStalled(QByteArray::fromStdString(news));
    }

    FaultReply answer(const FaultRequest& request) {
        PracticeRequest asked;
        const QUrl url(QString::fromUtf8(request.target));
        asked.method = request.method.toStdString();
        asked.path = url.path(QUrl::FullyDecoded).toStdString();
        const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
        for (const auto& [name, value] : items)
            asked.query[name.toStdString()] = value.toStdString();
        for (auto header = request.headers.begin(); header != request.headers.end(); ++header)
            asked.headers[header.key().toStdString()] = header->toStdString();
        asked.body = request.body.toStdString();
        const PracticeReply reply = service.answer(asked);
        if (reply.fate != PracticeReply::Fate::Answered)
            return {{}, 0};
        return reply.stream ? stream(reply, asked.header("last-event-id")) : whole(reply);
    }

    static QByteArray head(const PracticeReply& reply) {
        QByteArray lines;
        for (const auto& [name, value] : reply.headers)
            lines += QByteArray::fromStdString(name + ": " + value + "\r\n");
        return lines;
    }

    static FaultReply whole(const PracticeReply& reply) {
        return test::reply(reply.status, QByteArray::fromStdString(reply.body),
                           QByteArray::fromStdString(reply.type), head(reply));
    }

    /// Who joins catches up first, so that all streams are told the same from then on.
    FaultReply stream(const PracticeReply& reply, std::string position) {
        tellNews();
        if (position.empty())
            position = service.position();
        const std::string missed = service.news(position);
        return {"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n" + head(reply) + "\r\n" +
                    QByteArray::fromStdString(reply.body + missed),
                -1, true};
    }

    std::string m_told{"0"};
    QTimer m_beat;
};

} // namespace ud::test
