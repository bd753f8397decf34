// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>

namespace ud {

class PracticeHost;

/// Brings every request to a practice host, whatever its address. No request of it ever reaches a network:
/// this class opens nothing.
class PracticeNetwork final : public QNetworkAccessManager {
    Q_OBJECT
public:
    /// \p host must outlive it.
    explicit PracticeNetwork(PracticeHost& host, QObject* parent = nullptr);

protected:
    QNetworkReply* createRequest(Operation operation, const QNetworkRequest& request,
                                 QIODevice* outgoingData) override;

private:
    PracticeHost& m_host;
};

} // namespace ud
