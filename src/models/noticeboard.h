// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/credits.h"
#include "core/notice.h"
#include "core/run.h"
#include "models/timetext.h"

#include <QCoreApplication>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ud {

/// One notice of the desktop.
struct Announcement {
    QString title;
    QString text;
    std::vector<std::string> runIds; ///< that it is about; empty for the allowance
    bool operator==(const Announcement&) const = default;
};

/// Decides what is worth a notice: each run once per kind, each allowance once per month and level; what
/// comes together is told together, and a minute passes between two notices. A value without a clock of its
/// own; for one thread.
class NoticeBoard {
    Q_DECLARE_TR_FUNCTIONS(ud::NoticeBoard)
public:
    static constexpr seconds gathering = noticeGathering; ///< from the first event to the notice
    static constexpr seconds betweenTwo = betweenNotices;

    explicit NoticeBoard(TimeText times = TimeText());

    /// Forgets everything, and takes what it sees until open() for known.
    void restart();
    void open() { m_open = true; }
    void setTexts(const TimeText& times) { m_times = times; }
    void setKinds(std::set<NoticeKind> kinds) { m_kinds = std::move(kinds); }
    [[nodiscard]] const std::set<NoticeKind>& kinds() const { return m_kinds; }
    /// Nothing is told before \p until; what happens meanwhile is not made up for.
    void snooze(Time until) { m_snoozedUntil = until; }
    [[nodiscard]] Time snoozedUntil() const { return m_snoozedUntil; }

    void see(const Run& run, Time now);
    /// Its row has gone.
    void forget(const std::string& runId);
    /// A stop was answered, and the proof that the work has ended takes too long.
    void seeUnconfirmed(const Run& run, Time now);
    void seeMonth(const std::string& month, const CreditPair& used,
                  const std::optional<CreditPair>& allowance, Time now);
    /// What is due to be told; call it from the clock.
    [[nodiscard]] std::optional<Announcement> take(Time now);

    /// All kinds, in their order, and how a person calls them.
    [[nodiscard]] static std::vector<NoticeKind> allKinds();
    [[nodiscard]] static QString name(NoticeKind kind);

private:
    struct Event {
        NoticeKind kind;
        std::string runId;
        QString subject;
        QString sentence;
    };
    void add(const Event& event, const std::string& once, Time now);
    void takeBack(const Run& run);
    void seeCredits(CreditKind kind, const std::string& month, Credits used, Credits allowance, Time now);
    [[nodiscard]] Announcement together() const;

    TimeText m_times;
    std::set<NoticeKind> m_kinds;
    std::map<std::string, std::set<NoticeKind>> m_told; ///< by run, or by month and credit kind
    std::vector<Event> m_pending;
    Time m_due{};
    Time m_lastTaken{};
    Time m_snoozedUntil{};
    bool m_open{false};
};

} // namespace ud
