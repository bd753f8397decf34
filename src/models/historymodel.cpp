// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/historymodel.h"

#include "models/phrases.h"
#include "models/plaintext.h"
#include "models/statustext.h"

#include <algorithm>

namespace ud {

namespace {

std::optional<milliseconds> duration(const Run& run) {
    if (!run.startedAt || !run.endedAt)
        return std::nullopt;
    return *run.endedAt - *run.startedAt;
}

QString headerText(int column) {
    switch (static_cast<HistoryModel::Column>(column)) {
    case HistoryModel::Agent:
        return HistoryModel::tr("Agent");
    case HistoryModel::Outcome:
        return HistoryModel::tr("Outcome");
    case HistoryModel::Started:
        return HistoryModel::tr("Started");
    case HistoryModel::Ended:
        return HistoryModel::tr("Ended");
    case HistoryModel::Duration:
        return HistoryModel::tr("Duration");
    case HistoryModel::Credits:
        return HistoryModel::tr("Credits");
    case HistoryModel::StoppedBy:
        return HistoryModel::tr("Stopped by");
    case HistoryModel::Reason:
        return HistoryModel::tr("Reason");
    case HistoryModel::ColumnCount:
        break;
    }
    return {};
}

QString reasonText(const Run& run) {
    if (!run.stop)
        return {};
    const QString text =
        Phrases::captioned(run.stop->reason ? StatusText::reason(*run.stop->reason) : QString(),
                           QString::fromStdString(run.stop->note));
    return text;
}

} // namespace

HistoryModel::HistoryModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void HistoryModel::restart(const HistoryQuery& query) {
    setLoading(true); // before the reset, at which a view would ask for more at once
    beginResetModel();
    m_runs.clear();
    m_places.clear();
    m_prepended = 0;
    m_query = query;
    m_cursor.clear();
    m_atEnd = false;
    endResetModel();
    ask();
}

void HistoryModel::ask() {
    setLoading(true);
    emit pageWanted(++m_ticket, m_cursor);
}

void HistoryModel::setLoading(bool loading) {
    if (std::exchange(m_loading, loading) != loading)
        emit loadingChanged(loading);
}

void HistoryModel::appendPage(quint64 ticket, const std::vector<Run>& runs, const QString& nextCursor) {
    if (ticket != m_ticket || !m_loading)
        return;
    m_cursor = nextCursor;
    m_atEnd = nextCursor.isEmpty();
    std::vector<Run> unknown; // a run may be known already: it ended while the pages were read
    std::ranges::copy_if(runs, std::back_inserter(unknown), [this](const Run& run) {
        return run.id != m_query.besides && !m_places.contains(run.id);
    });
    if (!unknown.empty()) {
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(unknown.size()) - 1);
        for (Run& run : unknown) {
            m_places.emplace(run.id, static_cast<std::int64_t>(m_runs.size()) - m_prepended);
            m_runs.push_back(std::move(run));
        }
        endInsertRows();
    }
    setLoading(false);
}

void HistoryModel::pageFailed(quint64 ticket) {
    if (ticket == m_ticket)
        setLoading(false);
}

void HistoryModel::apply(const RunDelta& delta) {
    std::vector<Run> added;
    for (const Run& run : delta.ended) {
        const int row = rowOf(run.id);
        if (row < 0) {
            if (m_query.takes(run) && (m_atEnd || !m_runs.empty()))
                added.push_back(run);
        } else if (Run& kept = m_runs[static_cast<std::size_t>(row)]; kept != run) {
            kept = run;
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    prepend(std::move(added));
}

/// Newest first.
void HistoryModel::prepend(std::vector<Run> runs) {
    if (runs.empty())
        return;
    std::ranges::stable_sort(runs, {}, &Run::endedAt);
    beginInsertRows({}, 0, static_cast<int>(runs.size()) - 1);
    for (Run& run : runs) {
        m_places.emplace(run.id, -++m_prepended);
        m_runs.push_front(std::move(run));
    }
    endInsertRows();
}

int HistoryModel::rowOf(const std::string& runId) const {
    const auto place = m_places.find(runId);
    return place == m_places.end() ? -1 : static_cast<int>(place->second + m_prepended);
}

void HistoryModel::setTexts(const TimeText& times, const CreditText& credits) {
    m_times = times;
    m_credits = credits;
    if (!m_runs.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int HistoryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_atEnd && !m_loading;
}

void HistoryModel::fetchMore(const QModelIndex& parent) {
    if (canFetchMore(parent))
        ask();
}

QString HistoryModel::display(const Run& run, int column) const {
    switch (static_cast<Column>(column)) {
    case Agent:
        return QString::fromStdString(run.agentName);
    case Outcome:
        return StatusText::status(run.status);
    case Started:
        return run.startedAt ? m_times.clock(*run.startedAt, m_now) : u"–"_qs;
    case Ended:
        return run.endedAt ? m_times.clock(*run.endedAt, m_now) : u"–"_qs;
    case Duration:
        return duration(run) ? m_times.length(*duration(run)) : u"–"_qs;
    case Credits:
        return m_credits.pair(run.credits);
    case StoppedBy:
        return run.stop ? QString::fromStdString(run.stop->requestedBy.name) : QString();
    case Reason:
        return reasonText(run);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant HistoryModel::sortValue(const Run& run, int column) const {
    switch (static_cast<Column>(column)) {
    case Started:
        return static_cast<qint64>(toMilliseconds(run.startedAt.value_or(run.queuedAt)));
    case Ended:
        return static_cast<qint64>(toMilliseconds(run.endedAt.value_or(run.updatedAt)));
    case Duration:
        return static_cast<qint64>(duration(run).value_or(milliseconds(-1)).count());
    case Credits:
        return static_cast<qint64>((run.credits.message + run.credits.skill).thousandths());
    default:
        return display(run, column);
    }
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run& run = runAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(run, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Started && run.startedAt)
            return m_times.absolute(*run.startedAt);
        if (index.column() == Ended && run.endedAt)
            return m_times.absolute(*run.endedAt);
        if (index.column() == Outcome)
            return plainToolTip(StatusText::ending(run, m_times, m_now));
        return plainToolTip(display(run, index.column()));
    case SortRole:
        return sortValue(run, index.column());
    case RunIdRole:
        return QString::fromStdString(run.id);
    case RunRole:
        return QVariant::fromValue(run);
    default:
        return {};
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return headerText(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace ud
