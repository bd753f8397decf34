// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bench/manyruns.h"
#include "bench/samples.h"
#include "gui/agents/runtableview.h"
#include "gui/connect/appsettings.h"
#include "gui/mainwindow.h"
#include "models/detailsmodels.h"
#include "models/historymodel.h"
#include "models/runfiltermodel.h"
#include "models/runtablemodel.h"
#include "models/usagemodel.h"

#include <QApplication>
#include <QFile>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTemporaryDir>

using namespace ud;
using namespace ud::test;
using bench::millisecondsOf;

namespace {

constexpr int rowCount = 100'000;
constexpr int changesPerSecond = 1'000;
constexpr int batchesPerSecond = 10; // what the stream gathers
constexpr int rounds = 150;

double residentBytes() {
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toDouble() * 4096 : 0;
}

/// The window of the app, with the models that its controllers would feed.
struct Ours {
    explicit Ours(const std::vector<Run>& runs, Theme& theme, AppSettings& settings)
        : window({table, shown, trend, months, days, history, details, past, notices}, theme, settings) {
        window.resize(1280, 800);
        window.show();
        const double before = residentBytes();
        table.apply({runs, {}, {}, true});
        bytesPerRow = (residentBytes() - before) / rowCount;
        view()->sortByColumn(RunTableModel::LastUpdate, Qt::DescendingOrder);
        window.showConnection(true, false);
        window.showFeed({FeedPhase::Live, noon(), {}});
        window.showLoaded();
    }
    RunTableView* view() { return window.findChild<RunTableView*>(); }
    QLineEdit* filter() { return window.findChild<QLineEdit*>(QStringLiteral("Filter")); }
    void take(const RunDelta& delta, Time now) {
        table.apply(delta);
        table.tick(now);
        window.showClock(now, now);
    }

    RunTableModel table;
    RunFilterModel shown{table};
    UsageModel trend, months, days;
    HistoryModel history;
    DetailsModels details, past;
    NoticeBoard notices;
    MainWindow window;
    double bytesPerRow{0};
};

/// The plain way: Qt's view and proxy over the same table.
struct Plain {
    explicit Plain(const std::vector<Run>& runs) {
        table.apply({runs, {}, {}, true});
        proxy.setSourceModel(&table);
        proxy.setSortRole(RunTableModel::SortRole);
        proxy.setFilterKeyColumn(RunTableModel::Agent);
        proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
        view.setModel(&proxy);
        view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        view.sortByColumn(RunTableModel::LastUpdate, Qt::DescendingOrder);
        view.setSortingEnabled(true);
        view.resize(1280, 800);
        view.show();
    }
    RunTableModel table;
    QSortFilterProxyModel proxy;
    QTableView view;
};

/// From the event to the painted window.
template<typename Work>
double frame(const Work& work) {
    return millisecondsOf([&] {
        work();
        QCoreApplication::processEvents();
    });
}

} // namespace

/// Frames of the whole window at 100,000 rows and 1,000 changes a second, in turns with Qt's own view and
/// proxy.
int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QTemporaryDir home;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
    AppSettings settings;
    Theme theme(app);
    std::vector<Run> runs = bench::manyRuns(rowCount);
    Ours ours(runs, theme, settings);
    Plain plain(runs);
    QCoreApplication::processEvents();

    bench::Samples delta, scroll, key, memory;
    memory.ours.push_back(ours.bytesPerRow);
    memory.baseline.push_back(1);
    std::mt19937 random(2);
    const QString texts[] = {QStringLiteral("agent 3"), QStringLiteral("agent "), QStringLiteral("agent 31")};
    for (int i = 0; i < rounds; ++i) {
        const Time now = noon() + milliseconds(i * 1000 / batchesPerSecond);
        const RunDelta changes =
            bench::someChanges(runs, changesPerSecond / batchesPerSecond, random, [&] { return now; });
        delta.ours.push_back(frame([&] { ours.take(changes, now); }));
        delta.baseline.push_back(frame([&] { plain.table.apply(changes); }));
        scroll.ours.push_back(frame([&] {
            ours.view()->verticalScrollBar()->setValue(ours.view()->verticalScrollBar()->value() + 3);
        }));
        scroll.baseline.push_back(frame(
            [&] { plain.view.verticalScrollBar()->setValue(plain.view.verticalScrollBar()->value() + 3); }));
        if (i % 10 != 0)
            continue;
        const QString& text = texts[i / 10 % 3];
        key.ours.push_back(frame([&] { ours.filter()->setText(text); }));
        key.baseline.push_back(frame([&] { plain.proxy.setFilterFixedString(text); }));
    }
    bench::print("frame-delta", delta);
    bench::print("frame-scroll", scroll);
    bench::print("frame-key", key);
    bench::print("row-memory", memory);
    return 0;
}
