// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "client/tokenvault.h"
#include "gui/connect/appsettings.h"
#include "models/overviewmodel.h"

namespace ud {

/// Reads one organization that was connected to before, for the overview: its name and allowance, what is
/// active, this month. Its connection is view only, so that nothing but reads can be sent; it starts no
/// service. Lives in the gui thread.
class OrganizationReader : public QObject {
    Q_OBJECT
public:
    /// \p vault must outlive the reader.
    OrganizationReader(TokenVault& vault, ConnectionChoice profile, QObject* parent = nullptr);

    /// Asks for everything, once at a time. Ends with changed().
    void read();
    [[nodiscard]] bool isReading() const { return m_awaited > 0; }
    [[nodiscard]] const OrganizationLine& line() const { return m_line; }
    [[nodiscard]] const ConnectionChoice& profile() const { return m_profile; }
    void setShown(bool shown) { m_line.shown = shown; }

signals:
    void changed();

private:
    void readServer();
    void readLocal();
    void ask(Connection connection);
    void take(const Error& error);
    void finishOne();

    TokenVault& m_vault;
    ConnectionChoice m_profile;
    ApiClient m_api;
    OrganizationLine m_line;
    std::optional<Error> m_fault; ///< the first one of this reading
    int m_awaited{0};             ///< answers; 0: not reading
};

} // namespace ud
