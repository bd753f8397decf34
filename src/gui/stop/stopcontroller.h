// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/runfeed.h"
#include "client/stopoperation.h"
#include "gui/widgets/noticebar.h"

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>
#include <memory>
#include <vector>

namespace ud {

class RunTableModel;
class StopDialog;
class Theme;

/// The whole flow of a stop (experience, "Stop"): read again, ask, send, and tell the truth inline. The runs
/// a decision is about are fixed by their ids from the first press on.
class StopController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller. Dialogs open over \p window.
    StopController(ApiClient& api, RunFeed& feed, RunTableModel& runs, const Theme& theme, QWidget* window);
    ~StopController() override;

    /// Begins; ignored for runs that are being asked about or stopped already.
    void begin(const std::vector<std::string>& runIds);
    /// Sends what was not answered again.
    void retry();
    /// Another service altogether: open questions are closed, and what was stopped is followed no longer.
    void restart();
    /// Whether the person may disable an agent that keeps returning (owners may).
    void setMayDisable(bool may) { m_mayDisable = may; }
    /// Asks where to, and saves what became of the latest stop, a line per run.
    void exportOutcomes();
    void setTiming(const StopTiming& timing) { m_timing = timing; }
    /// The latest stops of this session and how they went, a line each, oldest first.
    [[nodiscard]] const QStringList& log() const { return m_log; }

signals:
    void noticeChanged(const ud::Notice& notice);
    /// Every run of a stop has an answer: list and usage are to be read again.
    void answered();
    /// A decision to stop these was sent.
    void sent(const std::vector<std::string>& runIds);
    /// What the service said to it.
    void told(const std::vector<ud::StopLine>& lines);
    /// It is stopped, and the proof that its work has ended takes too long.
    void unconfirmed(const ud::Run& run);
    /// These stay selected for a retry.
    void unanswered(const std::vector<std::string>& runIds);

private:
    struct Stopping; ///< one decision under way

    void onChecked(Stopping& stopping);
    [[nodiscard]] QString unreadSentence(const Stopping& stopping, std::size_t readable) const;
    void ask(Stopping& stopping, const std::vector<Run>& runs);
    void tellNewsWhileAsking(Stopping& stopping);
    void onAccepted(Stopping& stopping);
    void onAnswered(Stopping& stopping);
    void onLineChanged(Stopping& stopping, int index);
    void tellUnconfirmed(Stopping& stopping);
    void tell(const Stopping& stopping);
    void disable(Stopping& stopping, const std::string& agentId);
    void onDisabled(const Stopping* stopping, const Result<Agent>& answer);
    [[nodiscard]] Stopping* find(const Stopping* stopping) const;
    void tellRow(const Stopping& stopping, const StopLine& line);
    void end(Stopping& stopping);
    void note(const Stopping& stopping);
    [[nodiscard]] bool isBusy(const std::string& runId) const;

    ApiClient& m_api;
    RunFeed& m_feed;
    RunTableModel& m_runs;
    const Theme& m_theme;
    QWidget* m_window;
    StopTiming m_timing;
    std::vector<std::unique_ptr<Stopping>> m_stoppings;
    std::vector<StopLine> m_latest; ///< of the stop that ended last
    QStringList m_log;
    bool m_mayDisable{false};
};

} // namespace ud
