// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/notices/noticecontroller.h"
#include "models/flagtext.h"
#include "models/runtablemodel.h"
#include "models/summarysentence.h"
#include "models/usagemodel.h"
#include "testutils/samples.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <map>
#include <random>
#include <set>

using namespace ud;
using namespace ud::test;

namespace {

constexpr int worlds = 20;
constexpr int stepsOfAWorld = 300;
constexpr std::array kinds{FlagKind::UnusuallyLong, FlagKind::Silent, FlagKind::LongQueued,
                           FlagKind::Returning};

/// Runs that begin, report, fall silent and end at random, of agents that are usually quick.
class World {
public:
    explicit World(std::uint32_t seed)
        : m_random(seed) {}

    RunDelta step(Time now) {
        RunDelta delta;
        if (pick(3) == 0 && m_active.size() < 25)
            delta.changed.push_back(begin(now));
        for (auto run = m_active.begin(); run != m_active.end();) {
            const int fate = pick(40);
            if (fate == 0)
                run->second.status = RunStatus::Completed;
            run->second.endedAt = fate == 0 ? std::optional(now) : std::nullopt;
            if (fate <= 6)
                run->second.updatedAt = now;
            if (fate == 0)
                delta.ended.push_back(run->second);
            else if (fate <= 6)
                delta.changed.push_back(run->second);
            run = fate == 0 ? m_active.erase(run) : std::next(run);
        }
        return delta;
    }

    static std::vector<Agent> agents() {
        std::vector<Agent> all;
        for (int number = 0; number < 7; ++number) {
            Agent agent;
            agent.id = runId(900'000 + number);
            agent.history = {20, std::chrono::minutes(2), std::chrono::minutes(4), 200, seconds(30)};
            all.push_back(agent);
        }
        return all;
    }

private:
    Run begin(Time now) {
        Run run = sampleRun(++m_last, pick(3) == 0 ? RunStatus::Queued : RunStatus::Running);
        run.queuedAt = now;
        if (run.startedAt)
            run.startedAt = now;
        run.updatedAt = now;
        if (pick(10) == 0)
            run.flags = {{FlagKind::Returning, now, {{"starts", 2}, {"first_stop_ms", noonMs}}}};
        m_active[run.id] = run;
        return run;
    }
    int pick(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }

    std::mt19937 m_random;
    std::map<std::string, Run> m_active;
    int m_last{0};
};

/// What the rows say, by kind.
std::map<FlagKind, std::set<std::string>> flaggedRows(const RunTableModel& table) {
    std::map<FlagKind, std::set<std::string>> flagged;
    for (int row = 0; row < table.rowCount(); ++row) {
        const QModelIndex index = table.index(row, 0);
        const auto shown = index.data(RunTableModel::FlagKindsRole).value<QList<int>>();
        for (const int kind : shown)
            flagged[static_cast<FlagKind>(kind)].insert(table.runAt(row).id);
    }
    return flagged;
}

bool isTold(FlagKind kind) {
    return kind != FlagKind::LongQueued;
}

} // namespace

/// Promise: row, header, tray and notice say the same of every run, whatever happens.
class Agreement : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void rowHeaderTrayAndNotice() {
        std::size_t flaggedAtAll = 0;
        for (std::uint32_t seed = 1; seed <= worlds; ++seed) {
            play(seed);
            if (QTest::currentTestFailed())
                return;
            flaggedAtAll += m_everFlagged.size();
        }
        QVERIFY2(flaggedAtAll > 100, "the worlds are too calm to prove anything");
    }

private:
    void play(std::uint32_t seed) {
        World world(seed);
        RunTableModel table;
        table.setAgents(World::agents());
        table.setMedianWait(seconds(20));
        const UsageModel months;
        NoticeBoard board;
        NoticeController notices(board, table, months);
        notices.open();
        std::set<std::string> told;
        connect(&notices, &NoticeController::announced, this, [&](const Announcement& announcement) {
            told.insert(announcement.runIds.begin(), announcement.runIds.end());
        });
        m_everFlagged.clear();
        Time now = noon();
        for (int step = 0; step < stepsOfAWorld; ++step) {
            now += seconds(20);
            table.tick(now);
            headerAgrees(table);
            table.apply(world.step(now));
            table.tick(now);
            headerAgrees(table);
            for (const std::string& id : told)
                QVERIFY2(m_everFlagged.contains(id) || isFlagged(table, id),
                         "told without a reason in its row");
            notices.tick(now);
            table.expireEnded(now, milliseconds(0));
        }
        notices.tick(now + 2 * NoticeBoard::betweenTwo);
        for (const auto& [kind, ids] : flaggedRows(table)) {
            for (const std::string& id : ids)
                QVERIFY2(!isTold(kind) || told.contains(id), "a row has a reason that nobody was told of");
        }
    }

    /// The tray's tooltip is the header's sentence itself.
    void headerAgrees(const RunTableModel& table) {
        const auto rows = flaggedRows(table);
        const RunSummary summary = table.summary();
        const QString sentence = SummarySentence::text(summary, TimeText());
        for (const FlagKind kind : kinds) {
            const auto found = rows.find(kind);
            const int count = found == rows.end() ? 0 : static_cast<int>(found->second.size());
            const auto part = std::ranges::find(summary.flags, kind, &FlagSummary::kind);
            QCOMPARE(part == summary.flags.end() ? 0 : part->count, count);
            const QString words = u"%1 %2: "_qs.arg(QString::number(count), FlagText::name(kind));
            QVERIFY2(count == 0 || summary.counts.active() == 0 || sentence.contains(words),
                     qUtf8Printable(words + u" in "_qs + sentence));
            if (count > 0 && isTold(kind))
                m_everFlagged.insert(found->second.begin(), found->second.end());
        }
        int needsLook = 0;
        for (int row = 0; row < table.rowCount(); ++row)
            needsLook += isActive(table.runAt(row).status) && !table.runAt(row).flags.empty() ? 1 : 0;
        QCOMPARE(summary.counts.needsLook, needsLook);
    }

    static bool isFlagged(const RunTableModel& table, const std::string& id) {
        const Run* run = table.runById(id);
        return run != nullptr && !run->flags.empty();
    }

    std::set<std::string> m_everFlagged; ///< by a flag that is worth a notice
};

QTEST_MAIN(Agreement)
#include "tst_agreement.moc"
