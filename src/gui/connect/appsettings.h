// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/runfeed.h"
#include "gui/agents/savedview.h"
#include "gui/look/theme.h"
#include "models/credittext.h"
#include "models/noticeboard.h"
#include "models/usagedivision.h"
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
    QUrl url;                   ///< of a server
    QString tokenFile;          ///< of a server; empty where the token is in the keychain
    bool viewOnly{false};       ///< nothing but reads is ever sent
    QString organizationId{};   ///< once it was connected
    QString organizationName{}; ///< as it was called then

    /// Whether both lead to the same organization, perhaps under another name or right.
    [[nodiscard]] bool sameAs(const ConnectionChoice& other) const {
        return kind == other.kind && url == other.url && organizationId == other.organizationId;
    }
    bool operator==(const ConnectionChoice&) const = default;
};

/// What is remembered between sessions, in one file of the person's configuration folder. Never a secret.
class AppSettings {
public:
    AppSettings();
    /// Kept in \p file instead.
    explicit AppSettings(const QString& file);
    /// Takes over how \p other wants things to look, and nothing of where it connects to.
    void takeLook(const AppSettings& other);

    [[nodiscard]] std::optional<ConnectionChoice> connection() const;
    void setConnection(const ConnectionChoice& choice);
    /// Every organization that was connected to and not forgotten since, the latest first.
    [[nodiscard]] QList<ConnectionChoice> profiles();
    /// Before the others; another one that leads to the same organization goes.
    void rememberProfile(const ConnectionChoice& choice);
    void forgetProfile(const ConnectionChoice& choice);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    [[nodiscard]] MotionChoice motion() const;
    void setMotion(MotionChoice motion);
    /// "de", "en"; empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& language);
    /// In which zone times are shown.
    [[nodiscard]] ZoneChoice zone() const;
    void setZone(ZoneChoice zone);
    [[nodiscard]] CreditPrecision creditPrecision() const;
    void setCreditPrecision(CreditPrecision precision);
    /// Into what the chart of the Usage tab is divided.
    [[nodiscard]] UsageSplit usageSplit() const;
    void setUsageSplit(UsageSplit split);
    [[nodiscard]] FeedUpdates updates() const;
    void setUpdates(FeedUpdates updates);
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);
    [[nodiscard]] QList<QByteArray> agentsLayout() const;
    void setAgentsLayout(const QList<QByteArray>& layout);
    /// Closing the window leaves the app beside the clock.
    [[nodiscard]] bool staysInTray() const;
    void setStaysInTray(bool stays);
    /// It was said once what closing the window does.
    [[nodiscard]] bool closingExplained() const;
    void setClosingExplained(bool explained);
    /// What is told as a notice; all kinds where nothing was chosen.
    [[nodiscard]] std::set<NoticeKind> noticeKinds() const;
    void setNoticeKinds(const std::set<NoticeKind>& kinds);
    [[nodiscard]] QList<SavedView> views();
    void setViews(const QList<SavedView>& views);

private:
    void setProfiles(const QList<ConnectionChoice>& profiles);
    [[nodiscard]] std::optional<ConnectionChoice> readChoice(const QString& group) const;
    void writeChoice(const QString& group, const ConnectionChoice& choice);

    QSettings m_settings;
};

} // namespace ud
