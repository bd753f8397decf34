// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/runfeed.h"
#include "gui/agents/savedview.h"
#include "gui/look/theme.h"
#include "models/credittext.h"
#include "models/noticeboard.h"
#include "models/zones.h"

#include <QSettings>
#include <QUrl>
#include <optional>
#include <set>

namespace ud {

/// Where the app connects to. Holds no token.
struct ConnectionChoice {
    enum class Kind { ThisComputer, Demo, Server };
    Kind kind{Kind::ThisComputer};
    QUrl url;          ///< of a server
    QString tokenFile; ///< of a server; empty where the token is in the keychain
    bool operator==(const ConnectionChoice&) const = default;
};

/// What is remembered between sessions, in one file of the person's configuration folder. Never a secret.
class AppSettings {
public:
    AppSettings();

    [[nodiscard]] std::optional<ConnectionChoice> connection() const;
    void setConnection(const ConnectionChoice& choice);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    /// "de", "en"; empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    /// In which zone times are shown.
    [[nodiscard]] ZoneChoice zone() const;
    void setZone(ZoneChoice zone);
    [[nodiscard]] CreditPrecision creditPrecision() const;
    void setCreditPrecision(CreditPrecision precision);
    [[nodiscard]] FeedUpdates updates() const;
    void setUpdates(FeedUpdates updates);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] QList<QByteArray> agentsLayout() const;
    void setAgentsLayout(const QList<QByteArray>& layout);
    /// Closing the window leaves the app beside the clock.
    [[nodiscard]] bool staysInTray() const;
    void setStaysInTray(bool stays);
    /// What is told as a notice; all kinds where nothing was chosen.
    [[nodiscard]] std::set<NoticeKind> noticeKinds() const;
    void setNoticeKinds(const std::set<NoticeKind>& kinds);
    [[nodiscard]] QList<SavedView> views();
    void setViews(const QList<SavedView>& views);

private:
    QSettings m_settings;
};

} // namespace ud
