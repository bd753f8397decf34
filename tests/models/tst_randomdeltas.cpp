// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runfiltermodel.h"
#include "models/runtablemodel.h"
#include "testutils/samples.h"
#include "testutils/scale.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QTest>

#include <map>
#include <random>
#include <set>

using namespace ud;
using namespace ud::test;

namespace {

int deltaCount() {
    return scaled(100'000, 100'000);
}

/// A world of runs that changes at random, and the deltas that tell of it.
class World {
public:
    explicit World(std::uint32_t seed)
        : m_random(seed) {}

    RunDelta step() {
        RunDelta delta;
        delta.whole = chance(50);
        for (int i = pick(4); i > 0; --i)
            change(delta);
        if (delta.whole) {
            delta.changed.clear();
            for (const auto& [id, run] : active)
                delta.changed.push_back(run);
        }
        return delta;
    }

    int pick(int below) { return std::uniform_int_distribution(0, below - 1)(m_random); }
    bool chance(int oneIn) { return pick(oneIn) == 0; }

    std::map<std::string, Run> active;

private:
    void change(RunDelta& delta) {
        const int kind = pick(5);
        if (kind == 0 && active.size() < 40) {
            Run run = sampleRun(m_next++, chance(3) ? RunStatus::Queued : RunStatus::Running);
            delta.changed.push_back(run);
            active[run.id] = run;
            return;
        }
        if (active.empty())
            return;
        auto one = std::next(active.begin(), pick(static_cast<int>(active.size())));
        Run& run = one->second;
        if (kind <= 2) {
            run.credits.message += Credits::fromWhole(pick(50));
            run.updatedAt += seconds(pick(100));
            delta.changed.push_back(run);
        } else if (kind == 3) {
            run.status = RunStatus::Completed;
            run.endedAt = noon();
            std::erase_if(delta.changed, [&run](const Run& other) { return other.id == run.id; });
            delta.ended.push_back(run);
            active.erase(one);
        } else {
            std::erase_if(delta.changed, [&run](const Run& other) { return other.id == run.id; });
            delta.removed.push_back(run.id);
            active.erase(one);
        }
    }

    std::mt19937 m_random;
    int m_next{0};
};

std::set<QString> selectedIds(const QItemSelectionModel& selection) {
    std::set<QString> ids;
    for (const QModelIndex& index : selection.selectedRows())
        ids.insert(index.data(RunTableModel::RunIdRole).toString());
    return ids;
}

} // namespace

class TestRandomDeltas : public QObject {
    Q_OBJECT
private slots:
    /// Random deltas, with sorting, filtering, holding and the clock between them: the testers report nothing
    /// (they are fatal), the rows are those of the world, the order is right, and what was selected stays
    /// selected as long as it is shown.
    void modelsFollowTheWorld() {
        World world(35);
        RunTableModel table;
        RunFilterModel model(table);
        QAbstractItemModelTester tableTester(&table, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QItemSelectionModel selection(&model);
        // As a view does: the row with the focus is held, also while the one before it is going.
        connect(&selection, &QItemSelectionModel::currentChanged, this,
                [this, &model](const QModelIndex& now) {
                    held = now.data(RunTableModel::RunIdRole).toString();
                    model.setHeld(held.toStdString());
                });
        Time now = noon();
        table.tick(now);
        for (int i = deltaCount(); i > 0; --i) {
            play(world, table, model, selection, now);
            const auto before = selectedIds(selection);
            const RunDelta delta = world.step();
            const std::set<std::string> removed(delta.removed.begin(), delta.removed.end());
            table.apply(delta);
            for (const QString& id : before) {
                const auto row = model.rowOf(id.toStdString());
                if (row)
                    QVERIFY(selection.isRowSelected(*row));
                else
                    QVERIFY(!table.runById(id.toStdString()) || filtered);
            }
            QVERIFY(selectedIds(selection).size() <= before.size());
            if (i % 16 == 0) {
                compare(world, table, model);
                compareOrder(table, model);
            }
            if (QTest::currentTestFailed())
                return;
        }
        compare(world, table, model);
    }

private:
    bool filtered{false};
    QString held;

    /// Every row is shown once, and all but the one that is held are in order.
    void compareOrder(const RunTableModel& table, const RunFilterModel& model) const {
        std::set<QString> shown;
        std::optional<qint64> last;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex index = model.index(row, std::max(0, model.sortColumn()));
            const QString id = index.data(RunTableModel::RunIdRole).toString();
            QVERIFY(shown.insert(id).second);
            QVERIFY(table.runById(id.toStdString()) != nullptr);
            if (id == held || model.sortColumn() <= RunTableModel::Agent)
                continue;
            const qint64 key = index.data(RunTableModel::SortRole).toLongLong();
            if (last)
                QVERIFY(model.sortOrder() == Qt::AscendingOrder ? *last <= key : *last >= key);
            last = key;
        }
    }

    void play(World& world, RunTableModel& table, RunFilterModel& model, QItemSelectionModel& selection,
              Time& now) {
        if (world.chance(40))
            model.sort(world.pick(RunTableModel::ColumnCount + 1) - 1,
                       world.chance(2) ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (world.chance(40)) {
            RunFilter filter;
            filtered = world.chance(2);
            if (filtered)
                filter.text = u"job %1"_qs.arg(world.pick(10));
            model.setFilter(filter);
        }
        if (world.chance(10) && model.rowCount() > 0)
            selection.setCurrentIndex(model.index(world.pick(model.rowCount()), 0),
                                      QItemSelectionModel::NoUpdate);
        if (world.chance(30)) {
            held.clear();
            model.setHeld({});
        }
        if (world.chance(20) && model.rowCount() > 0)
            selection.select(model.index(world.pick(model.rowCount()), 0),
                             QItemSelectionModel::Toggle | QItemSelectionModel::Rows);
        if (world.chance(20)) {
            now += seconds(5);
            table.tick(now);
            table.expireEnded(now);
        }
    }

    void compare(World& world, const RunTableModel& table, const RunFilterModel& model) {
        int activeRows = 0;
        for (int row = 0; row < table.rowCount(); ++row) {
            if (isTerminal(table.runAt(row).status))
                continue;
            ++activeRows;
            const auto found = world.active.find(table.runAt(row).id);
            QVERIFY(found != world.active.end());
            QCOMPARE(table.runAt(row).credits, found->second.credits);
        }
        QCOMPARE(activeRows, static_cast<int>(world.active.size()));
        QCOMPARE(table.counts().active(), activeRows);
        QCOMPARE(model.rowCount() + model.hiddenCount(), table.rowCount());
        if (!filtered)
            QVERIFY(model.hiddenCount() == 0);
    }
};

QTEST_MAIN(TestRandomDeltas)
#include "tst_randomdeltas.moc"
