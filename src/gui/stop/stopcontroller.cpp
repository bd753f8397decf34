// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/stop/stopcontroller.h"

#include "gui/stop/stopdialog.h"
#include "gui/stop/stopledger.h"
#include "gui/stop/stopsentence.h"
#include "gui/stop/stopsummary.h"
#include "gui/widgets/plaintext.h"
#include "gui/widgets/savefile.h"
#include "models/errortext.h"
#include "models/plaintext.h"
#include "models/statustext.h"

#include <QDir>

#include <algorithm>

namespace ud {

namespace {

constexpr std::chrono::seconds firstRetry{5};
constexpr int mostRetries = 4;
constexpr qsizetype mostLogged = 50;
constexpr std::chrono::seconds refusalStays{20};

std::vector<std::string> idsWith(const std::vector<StopLine>& lines, StopOutcome outcome) {
    std::vector<std::string> ids;
    for (const StopLine& line : lines) {
        if (line.outcome == outcome)
            ids.push_back(line.runId);
    }
    return ids;
}

} // namespace

struct StopController::Stopping {
    std::unique_ptr<StopOperation> operation;
    QPointer<StopDialog> dialog;
    QTimer again;
    QString besides; ///< what became of disabling the agent
    bool disabled{true};
    int retries{0};
    bool sent{false};
    bool saidLong{false};
    bool over{false};
};

StopController::StopController(ApiClient& api, RunFeed& feed, RunTableModel& runs, const Theme& theme,
                               QWidget* window)
    : m_api(api)
    , m_feed(feed)
    , m_runs(runs)
    , m_theme(theme)
    , m_window(window) {}

StopController::~StopController() = default;

bool StopController::isBusy(const std::string& runId) const {
    return std::ranges::any_of(m_stoppings, [&](const auto& stopping) {
        return !stopping->over && std::ranges::find(stopping->operation->lines(), runId, &StopLine::runId) !=
                                      stopping->operation->lines().end();
    });
}

void StopController::begin(const std::vector<std::string>& runIds) {
    for (const auto& stopping : m_stoppings) {
        if (stopping->over || stopping->sent)
            continue;
        if (stopping->dialog)
            stopping->dialog->activateWindow();
        return; // one question at a time
    }
    std::vector<std::string> ids;
    std::ranges::copy_if(runIds, std::back_inserter(ids), [this](const auto& id) { return !isBusy(id); });
    if (ids.empty())
        return;
    auto& stopping = *m_stoppings.emplace_back(std::make_unique<Stopping>());
    stopping.operation = std::make_unique<StopOperation>(m_api, ids);
    stopping.operation->setTiming(m_timing);
    stopping.again.setSingleShot(true);
    StopOperation* operation = stopping.operation.get();
    connect(operation, &StopOperation::checked, this, [this, &stopping] { onChecked(stopping); });
    connect(operation, &StopOperation::lineChanged, this,
            [this, &stopping](int index) { onLineChanged(stopping, index); });
    connect(operation, &StopOperation::answered, this, [this, &stopping] { onAnswered(stopping); });
    connect(operation, &StopOperation::finished, this, [this, &stopping] {
        tell(stopping);
        if (idsWith(stopping.operation->lines(), StopOutcome::NoAnswer).empty())
            end(stopping);
    });
    connect(&stopping.again, &QTimer::timeout, operation, &StopOperation::retry);
    connect(&m_feed, &RunFeed::delta, operation, &StopOperation::observe);
    operation->check();
}

void StopController::restart() {
    for (const auto& stopping : m_stoppings) {
        if (stopping->over)
            continue;
        if (stopping->dialog && !stopping->sent)
            stopping->dialog->reject(); // which ends it
        else
            end(*stopping);
    }
    m_latest.clear();
}

void StopController::onChecked(Stopping& stopping) {
    std::vector<Run> askAbout;
    std::vector<std::string> readable;
    bool unread = false;
    for (const StopLine& line : stopping.operation->lines()) {
        if (line.outcome != StopOutcome::Pending)
            continue;
        if (!line.error && line.run) {
            askAbout.push_back(*line.run);
            readable.push_back(line.runId);
        } else {
            unread = true;
        }
    }
    if (unread) {
        // Asked is only about what was just read. The others are left alone, and that is said.
        emit noticeChanged({Tone::Bad, unreadSentence(stopping, readable.size()), {}, {}});
        emit answered(); // whether the service still answers at all shows there
        end(stopping);
        if (!readable.empty())
            begin(readable);
        return;
    }
    if (!askAbout.empty())
        return ask(stopping, askAbout);
    Notice notice = StopSummary::notice(stopping.operation->lines(), {.now = m_feed.serverNow()}, TimeText());
    notice.text = tr("%1. Nothing was sent.", "what the run had already become").arg(notice.text);
    emit noticeChanged(notice);
    emit answered();
    end(stopping);
}

QString StopController::unreadSentence(const Stopping& stopping, std::size_t readable) const {
    const auto& lines = stopping.operation->lines();
    const auto unread = std::ranges::find_if(
        lines, [](const StopLine& line) { return line.outcome == StopOutcome::Pending && line.error; });
    const QString why = unread != lines.end() ? ErrorText::sentence(*unread->error) : QString();
    const Run* run = unread != lines.end() ? m_runs.runById(unread->runId) : nullptr;
    const int count = static_cast<int>(lines.size() - readable);
    if (count == 1 && run != nullptr)
        return tr("The state of %1 could not be read, so nothing was sent: %2", "an agent, an error")
            .arg(shortName(oneLine(QString::fromStdString(run->agentName))), why);
    return tr("The state of %Ln run(s) could not be read, so nothing was sent for it: %1", nullptr, count)
        .arg(why);
}

void StopController::ask(Stopping& stopping, const std::vector<Run>& runs) {
    auto* dialog = new StopDialog(runs, m_feed.serverNow(), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    stopping.dialog = dialog;
    dialog->offerDisabling(m_mayDisable);
    // The operation, which observes the feed as well, was joined to it before.
    const auto tellNews = [this, &stopping] { tellNewsWhileAsking(stopping); };
    connect(&m_feed, &RunFeed::delta, dialog, tellNews);
    connect(&m_feed, &RunFeed::stateChanged, dialog, tellNews);
    connect(dialog, &QDialog::accepted, this, [this, &stopping] { onAccepted(stopping); });
    connect(dialog, &QDialog::rejected, this, [this, &stopping] { end(stopping); });
    dialog->open();
}

/// The question stays about what it is about; what has become of it meanwhile is said.
void StopController::tellNewsWhileAsking(Stopping& stopping) {
    if (!stopping.dialog || stopping.sent)
        return;
    const auto& lines = stopping.operation->lines();
    const FeedState& feed = m_feed.state();
    if (isStale(feed.phase)) {
        const QString since = feed.since ? TimeText().clock(*feed.since, m_feed.serverNow()) : QString();
        stopping.dialog->tellNews(tr("There is no connection to the service since %1; nothing can be stopped "
                                     "until it is back.")
                                      .arg(since),
                                  true);
        return;
    }
    const StopLine* latest = nullptr;
    int ended = 0;
    for (const StopLine& line : lines) {
        // What had ended before is not asked about.
        if (line.outcome == StopOutcome::Pending && line.run && isTerminal(line.run->status)) {
            latest = &line;
            ++ended;
        }
    }
    const auto asked = std::ssize(stopping.dialog->runs());
    if (ended == 0)
        stopping.dialog->tellNews({}, false);
    else if (asked == 1)
        stopping.dialog->tellNews(tr("Meanwhile: %1. There is nothing left to stop.")
                                      .arg(StatusText::ending(*latest->run, TimeText(), m_feed.serverNow())),
                                  true);
    else
        stopping.dialog->tellNews(tr("%Ln of these runs have ended meanwhile.", nullptr, ended),
                                  ended == asked);
}

void StopController::onAccepted(Stopping& stopping) {
    stopping.sent = true;
    emit sent(stopping.dialog->runIds());
    for (const std::string& id : stopping.dialog->runIds())
        m_runs.setStopState(id, StopState::Stopping, tr("Stopping…"));
    if (const std::string agent = stopping.dialog->agentToDisable(); !agent.empty())
        disable(stopping, agent); // first: nothing is to start between
    stopping.operation->send(stopping.dialog->request());
}

void StopController::disable(Stopping& stopping, const std::string& agentId) {
    m_api.changeAgent(agentId, {std::nullopt, std::nullopt, false}, ApiClient::newIdempotencyKey(), this,
                      [this, asked = &stopping](const Result<Agent>& answer) { onDisabled(asked, answer); });
}

void StopController::onDisabled(const Stopping* asked, const Result<Agent>& answer) {
    const QString told = answer
                             ? tr("%1 is disabled; it is not started again until an owner enables it.")
                                   .arg(oneLine(QString::fromStdString(answer->name)))
                             : tr("The agent was not disabled: %1").arg(ErrorText::sentence(answer.error()));
    if (Stopping* stopping = find(asked)) {
        stopping->besides = told;
        stopping->disabled = answer.ok();
        tell(*stopping);
    } else {
        emit noticeChanged({answer ? Tone::Good : Tone::Bad, told, {}, {}});
    }
}

StopController::Stopping* StopController::find(const Stopping* stopping) const {
    const auto found = std::ranges::find(m_stoppings, stopping, &std::unique_ptr<Stopping>::get);
    return found == m_stoppings.end() ? nullptr : found->get();
}

void StopController::onLineChanged(Stopping& stopping, int index) {
    if (!stopping.sent)
        return;
    tellRow(stopping, stopping.operation->lines()[static_cast<std::size_t>(index)]);
    tell(stopping);
    tellUnconfirmed(stopping);
}

void StopController::tellUnconfirmed(Stopping& stopping) {
    if (!stopping.operation->takesLong() || std::exchange(stopping.saidLong, true))
        return;
    for (const StopLine& line : stopping.operation->lines()) {
        if (line.run && StopSentence::state(line) == StopState::StoppedConfirming)
            emit unconfirmed(*line.run);
    }
}

void StopController::tellRow(const Stopping& stopping, const StopLine& line) {
    const StopState state = StopSentence::state(line);
    const QString sentence =
        StopSentence::sentence(line, stopping.operation->takesLong(), stopping.retries < mostRetries,
                               TimeText(), m_feed.serverNow());
    m_runs.setStopState(line.runId, state, sentence);
    if (state == StopState::Refused)
        QTimer::singleShot(refusalStays, this,
                           [this, id = line.runId] { m_runs.setStopState(id, StopState::None); });
}

void StopController::tell(const Stopping& stopping) {
    if (!stopping.sent)
        return;
    Notice notice = StopSummary::notice(stopping.operation->lines(),
                                        {.takesLong = stopping.operation->takesLong(),
                                         .retrying = stopping.retries < mostRetries,
                                         .now = m_feed.serverNow()},
                                        TimeText());
    if (!stopping.besides.isEmpty())
        notice.text += u" · "_qs + stopping.besides;
    if (!stopping.disabled)
        notice.tone = Tone::Bad;
    emit noticeChanged(notice);
}

void StopController::exportOutcomes() {
    std::vector<StopLine> lines = m_latest;
    for (const auto& stopping : m_stoppings) {
        if (!stopping->over && stopping->sent)
            lines = stopping->operation->lines();
    }
    const QString path =
        SaveFile::ask(m_window, u"stopped-runs.csv"_qs, tr("Comma-separated values (*.csv)"));
    if (path.isEmpty())
        return;
    const QString fault = SaveFile::write(path, stopLedger(lines));
    const QString name = QDir::toNativeSeparators(path);
    emit noticeChanged(fault.isEmpty()
                           ? Notice{Tone::Good, tr("Saved as %1").arg(name), {}, {}}
                           : Notice{Tone::Bad, tr("%1 could not be written: %2").arg(name, fault), {}, {}});
}

/// For support: what was asked for, and what the service said to it.
void StopController::note(const Stopping& stopping) {
    const TimeText utc(QLocale::c(), QTimeZone::utc());
    const Time now = m_feed.serverNow();
    for (const StopLine& line : stopping.operation->lines())
        m_log << tr("%1, run %2, %3", "when, which run, how it went")
                     .arg(utc.absolute(now), QString::fromStdString(line.runId),
                          StopSentence::summaryLine(line, stopping.operation->takesLong(), false, utc, now));
    while (m_log.size() > mostLogged)
        m_log.removeFirst();
}

void StopController::onAnswered(Stopping& stopping) {
    note(stopping);
    emit told(stopping.operation->lines());
    emit answered();
    const auto silent = idsWith(stopping.operation->lines(), StopOutcome::NoAnswer);
    if (!silent.empty()) {
        emit unanswered(silent);
        if (stopping.retries < mostRetries)
            stopping.again.start(firstRetry * (1 << stopping.retries++));
    }
    tell(stopping);
}

void StopController::retry() {
    for (const auto& stopping : m_stoppings) {
        if (!stopping->over && stopping->sent &&
            !idsWith(stopping->operation->lines(), StopOutcome::NoAnswer).empty()) {
            stopping->again.stop();
            stopping->operation->retry();
        }
    }
}

void StopController::end(Stopping& stopping) {
    // Its operation is perhaps in the middle of telling of it: removed when that is done.
    stopping.over = true;
    if (stopping.sent)
        m_latest = stopping.operation->lines();
    stopping.operation->disconnect(this);
    QMetaObject::invokeMethod(
        this, [this] { std::erase_if(m_stoppings, [](const auto& each) { return each->over; }); },
        Qt::QueuedConnection);
}

} // namespace ud
