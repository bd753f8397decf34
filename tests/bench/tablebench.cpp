// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runfiltermodel.h"
#include "models/runtablemodel.h"
#include "testutils/samples.h"

#include <QGuiApplication>
#include <QSortFilterProxyModel>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>

using namespace ud;
using namespace ud::test;

namespace {

constexpr int rowCount = 100'000;
constexpr int deltaSize = 1'000;
constexpr int rounds = 15;

/// Milliseconds of each round, sorted.
struct Spread {
    std::vector<double> values;
    [[nodiscard]] double median() const { return values[values.size() / 2]; }
};

double timed(const std::function<void()>& work) {
    const auto before = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - before).count();
}

std::vector<Run> manyRuns() {
    std::vector<Run> runs;
    std::mt19937 random(1);
    for (int i = 0; i < rowCount; ++i) {
        Run run = sampleRun(i);
        run.agentName = "Agent " + std::to_string(i % 50);
        run.updatedAt = noon() - seconds(random() % 100'000);
        runs.push_back(std::move(run));
    }
    return runs;
}

RunDelta someChanges(std::vector<Run>& runs, std::mt19937& random) {
    RunDelta delta;
    for (int i = 0; i < deltaSize; ++i) {
        Run& run = runs[random() % runs.size()];
        run.updatedAt = noon() - seconds(random() % 100'000);
        run.credits.message += Credits::fromWhole(1);
        delta.changed.push_back(run);
    }
    return delta;
}

/// The plain way: Qt's own proxy, dynamic, sorting on the raw value, filtering on the agent's name.
std::unique_ptr<QSortFilterProxyModel> plainProxy(RunTableModel& table) {
    auto proxy = std::make_unique<QSortFilterProxyModel>();
    proxy->setSourceModel(&table);
    proxy->setSortRole(RunTableModel::SortRole);
    proxy->setFilterKeyColumn(RunTableModel::Agent);
    proxy->setFilterCaseSensitivity(Qt::CaseInsensitive);
    return proxy;
}

RunFilter textFilter(const QString& text) {
    RunFilter filter;
    filter.text = text;
    return filter;
}

void print(const char* name, Spread ours, Spread plain) {
    for (Spread* spread : {&ours, &plain})
        std::ranges::sort(spread->values);
    std::printf("%-34s %9.2f ms (%.2f to %.2f)   plain %9.2f ms (%.2f to %.2f)   %6.1f x faster\n", name,
                ours.median(), ours.values.front(), ours.values.back(), plain.median(), plain.values.front(),
                plain.values.back(), plain.median() / ours.median());
}

} // namespace

/// A delta and a keystroke, ours against the plain QSortFilterProxyModel way, each in its own table, in
/// turns.
int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    std::vector<Run> runs = manyRuns();
    RunTableModel ourTable;
    RunTableModel plainTable;
    for (RunTableModel* table : {&ourTable, &plainTable})
        table->apply({runs, {}, {}, true});
    RunFilterModel ours(ourTable);
    const auto plain = plainProxy(plainTable);

    const auto sortAndFilter = [&](const QString& text) {
        ours.setFilter(textFilter(text));
        plain->setFilterFixedString(text);
    };
    ours.sort(RunTableModel::LastUpdate, Qt::DescendingOrder);
    plain->sort(RunTableModel::LastUpdate, Qt::DescendingOrder);
    sortAndFilter(QStringLiteral("agent"));

    Spread ourDelta, plainDelta, ourKey, plainKey, ourBack, plainBack;
    std::mt19937 random(2);
    for (int i = 0; i < rounds; ++i) {
        const RunDelta delta = someChanges(runs, random);
        ourDelta.values.push_back(timed([&] { ourTable.apply(delta); }));
        plainDelta.values.push_back(timed([&] { plainTable.apply(delta); }));
    }
    const QString typed = QStringLiteral("agent 3");
    const QString before = QStringLiteral("agent ");
    for (int i = 0; i < rounds; ++i) {
        sortAndFilter(before);
        ourKey.values.push_back(timed([&] { ours.setFilter(textFilter(typed)); }));
        plainKey.values.push_back(timed([&] { plain->setFilterFixedString(typed); }));
        if (ours.rowCount() != plain->rowCount()) {
            std::fprintf(stderr, "the two ways disagree: %d and %d rows\n", ours.rowCount(),
                         plain->rowCount());
            return 1;
        }
        ourBack.values.push_back(timed([&] { ours.setFilter(textFilter(before)); }));
        plainBack.values.push_back(timed([&] { plain->setFilterFixedString(before); }));
    }
    std::printf("%d rows sorted and filtered, medians of %d rounds (fastest to slowest)\n", rowCount, rounds);
    print("delta of 1,000 changes", ourDelta, plainDelta);
    print("one keystroke in the filter", ourKey, plainKey);
    print("and the same taken back", ourBack, plainBack);
    return 0;
}
