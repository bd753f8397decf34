// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "rehearsal/practiceexchange.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace ud {

class PracticeHost;

/// The reply to one request that a practice host answers; comes later, as from a network.
class PracticeNetworkReply final : public QNetworkReply {
    Q_OBJECT
public:
    PracticeNetworkReply(PracticeHost& host, QNetworkAccessManager::Operation operation,
                         const QNetworkRequest& request, PracticeRequest asked, QObject* parent);

    void abort() override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char* data, qint64 size) override;

private:
    void arrive();
    void deliver(const PracticeReply& reply);
    void tellNews();
    void fail(NetworkError error, const QString& sentence);
    void finish();

    PracticeHost& m_host;
    PracticeRequest m_asked;
    QByteArray m_body;
    std::string m_position; ///< of a stream
    QTimer m_quiet;         ///< a stream that has nothing to tell says so
};

} // namespace ud
