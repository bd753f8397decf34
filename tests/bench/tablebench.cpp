// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/manyruns.h"
#include "bench/samples.h"
#include "models/runfiltermodel.h"
#include "models/runtablemodel.h"

#include <QGuiApplication>
#include <QSortFilterProxyModel>

#include <memory>

using namespace ud;
using namespace ud::test;
using bench::millisecondsOf;

namespace {

constexpr int rowCount = 100'000;
constexpr int deltaSize = 1'000;
constexpr int rounds = 15;

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

} // namespace

/// A delta and a keystroke, ours against the plain QSortFilterProxyModel way, each in its own table, in
/// turns.
int main(int argc, char** argv) {
    QGuiApplication app(argc, argv);
    std::vector<Run> runs = bench::manyRuns(rowCount);
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

    bench::Samples delta;
    bench::Samples key;
    bench::Samples back;
    std::mt19937 random(2);
    for (int i = 0; i < rounds; ++i) {
        const RunDelta changes =
            bench::someChanges(runs, deltaSize, random, [&] { return noon() - seconds(random() % 100'000); });
        delta.ours.push_back(millisecondsOf([&] { ourTable.apply(changes); }));
        delta.baseline.push_back(millisecondsOf([&] { plainTable.apply(changes); }));
    }
    const QString typed = QStringLiteral("agent 3");
    const QString before = QStringLiteral("agent ");
    for (int i = 0; i < rounds; ++i) {
        sortAndFilter(before);
        key.ours.push_back(millisecondsOf([&] { ours.setFilter(textFilter(typed)); }));
        key.baseline.push_back(millisecondsOf([&] { plain->setFilterFixedString(typed); }));
        back.ours.push_back(millisecondsOf([&] { ours.setFilter(textFilter(before)); }));
        back.baseline.push_back(millisecondsOf([&] { plain->setFilterFixedString(before); }));
    }
    bench::print("delta", delta);
    bench::print("keystroke", key);
    bench::print("backspace", back);
    return 0;
}
