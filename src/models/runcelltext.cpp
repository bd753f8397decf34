// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runcelltext.h"

#include "models/statustext.h"

#include <limits>

namespace ud {

namespace {

QString stopStateText(const RunRow& row) {
    if (!row.stopText.isEmpty())
        return row.stopText;
    switch (row.stop) {
    case StopState::None:
        return isActive(row.run.status) ? RunCellText::tr("Stop") : QString();
    case StopState::Stopping:
        return RunCellText::tr("Stopping…");
    case StopState::StoppedConfirming:
        return RunCellText::tr("Stopped, confirming that the work has ended");
    case StopState::Stopped:
        return RunCellText::tr("Stopped");
    case StopState::AlreadyEnded:
        return RunCellText::tr("Already ended");
    case StopState::Refused:
        return RunCellText::tr("Refused");
    case StopState::NoAnswer:
        return RunCellText::tr("No answer: still listed, trying again");
    }
    return {};
}

QString agentToolTip(const Run& run) {
    const QString name = QString::fromStdString(run.agentName);
    return run.label.empty() ? name : QString(name + u" — " + QString::fromStdString(run.label));
}

} // namespace

std::optional<milliseconds> RunCellText::elapsed(const Run& run) const {
    if (!run.startedAt)
        return std::nullopt;
    return run.endedAt.value_or(now) - *run.startedAt;
}

QString RunCellText::display(const RunRow& row, int column) const {
    const Run& run = row.run;
    switch (static_cast<RunTableModel::Column>(column)) {
    case RunTableModel::Agent:
        return QString::fromStdString(run.agentName);
    case RunTableModel::Status:
        return isActive(run.status) ? StatusText::status(run.status) : StatusText::ending(run, times, now);
    case RunTableModel::Started:
        return times.clock(run.startedAt.value_or(run.queuedAt), now);
    case RunTableModel::LastUpdate:
        return times.ago(run.updatedAt, now);
    case RunTableModel::Elapsed: {
        const auto duration = elapsed(run);
        return duration ? times.duration(*duration) : u"–"_qs;
    }
    case RunTableModel::CreditsSoFar:
        return credits.pair(run.credits);
    case RunTableModel::Stop:
        return stopStateText(row);
    case RunTableModel::ColumnCount:
        break;
    }
    return {};
}

QString RunCellText::toolTip(const RunRow& row, int column) const {
    const Run& run = row.run;
    switch (static_cast<RunTableModel::Column>(column)) {
    case RunTableModel::Agent:
        return agentToolTip(run);
    case RunTableModel::Status:
        return run.progress ? QString::fromStdString(run.progress->message) : display(row, column);
    case RunTableModel::Started:
        return run.startedAt ? times.absolute(*run.startedAt)
                             : tr("Queued %1").arg(times.absolute(run.queuedAt));
    case RunTableModel::LastUpdate:
        return times.absolute(run.updatedAt);
    case RunTableModel::Elapsed:
        return display(row, column);
    case RunTableModel::CreditsSoFar:
        return credits.words(run.credits);
    case RunTableModel::Stop:
        return row.stop == StopState::None ? QString() : display(row, column);
    case RunTableModel::ColumnCount:
        break;
    }
    return {};
}

qint64 RunCellText::sortNumber(const RunRow& row, int column) {
    const Run& run = row.run;
    switch (static_cast<RunTableModel::Column>(column)) {
    case RunTableModel::Status:
        return static_cast<qint64>(run.status);
    case RunTableModel::Started:
        return toMilliseconds(run.startedAt.value_or(run.queuedAt));
    case RunTableModel::LastUpdate:
        return toMilliseconds(run.updatedAt);
    case RunTableModel::Elapsed: // by the start, so that the order does not depend on the clock
        return run.startedAt ? -toMilliseconds(*run.startedAt) : std::numeric_limits<qint64>::min();
    case RunTableModel::CreditsSoFar:
        return (run.credits.message + run.credits.skill).thousandths();
    case RunTableModel::Stop:
        return static_cast<qint64>(row.stop);
    case RunTableModel::Agent:
    case RunTableModel::ColumnCount:
        break;
    }
    return 0;
}

QVariant RunCellText::sortValue(const RunRow& row, int column) {
    if (column == RunTableModel::Agent)
        return QString::fromStdString(row.run.agentName);
    return sortNumber(row, column);
}

QString RunCellText::header(int column) {
    switch (static_cast<RunTableModel::Column>(column)) {
    case RunTableModel::Agent:
        return tr("Agent");
    case RunTableModel::Status:
        return tr("Status");
    case RunTableModel::Started:
        return tr("Started");
    case RunTableModel::LastUpdate:
        return tr("Last update");
    case RunTableModel::Elapsed:
        return tr("Elapsed");
    case RunTableModel::CreditsSoFar:
        return tr("Credits so far");
    case RunTableModel::Stop:
        return tr("Stop");
    case RunTableModel::ColumnCount:
        break;
    }
    return {};
}

} // namespace ud
