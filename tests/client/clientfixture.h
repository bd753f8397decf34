// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "testutils/faultserver.h"
#include "testutils/samples.h"

#include <QTest>

#include <optional>

namespace ud::test {

inline Connection connectionTo(const QUrl& url) {
    Connection connection;
    connection.baseUrl = url;
    connection.token = QStringLiteral("secret-token");
    return connection;
}

/// Impatient, for answers that never come.
inline Connection hastyConnectionTo(const QUrl& url) {
    Connection connection = connectionTo(url);
    connection.idleTimeout = std::chrono::milliseconds(100);
    connection.totalDeadline = std::chrono::milliseconds(600);
    connection.attempts = 2;
    return connection;
}

/// Where one answer ends up; counts, so that a second one shows.
template<class T>
struct Answer {
    std::optional<Result<T>> result;
    int count{0};
    Reply<T> reply() {
        return [this](Result<T> answer) {
            result.emplace(std::move(answer));
            ++count;
        };
    }
    [[nodiscard]] bool wait() const {
        return QTest::qWaitFor([this] { return count > 0; }, 20'000);
    }
    /// The code of the error; "ok" where there is none.
    [[nodiscard]] std::string code() const {
        return !result ? "none" : result->ok() ? "ok" : result->error().code;
    }
};

inline bool isChange(const FaultRequest& request) {
    return request.method == "POST";
}

} // namespace ud::test
