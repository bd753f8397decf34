// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/timelinemodel.h"

#include "models/phrases.h"
#include "models/plaintext.h"
#include "models/statustext.h"

namespace ud {

namespace {
constexpr std::size_t mostEvents = 2000;
}

TimelineModel::TimelineModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void TimelineModel::clear() {
    beginResetModel();
    m_events.clear();
    endResetModel();
}

void TimelineModel::append(const std::vector<RunEvent>& events) {
    std::vector<RunEvent> fresh;
    for (const RunEvent& event : events) {
        if (event.seq > (fresh.empty() ? lastSeq() : fresh.back().seq))
            fresh.push_back(event);
    }
    if (fresh.empty())
        return;
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (RunEvent& event : fresh)
        m_events.push_front(std::move(event));
    endInsertRows();
    if (m_events.size() <= mostEvents)
        return;
    beginRemoveRows({}, static_cast<int>(mostEvents), rowCount() - 1);
    m_events.resize(mostEvents);
    endRemoveRows();
}

void TimelineModel::setTexts(const TimeText& times) {
    m_times = times;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString TimelineModel::words(const RunEvent& event) {
    const QString message = QString::fromStdString(event.message);
    const QString type = StatusText::eventType(event.type);
    if (message.isEmpty())
        return type;
    return event.type == RunEventType::Progress ? message : Phrases::captioned(type, message);
}

int TimelineModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int TimelineModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TimelineModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunEvent& event = m_events[static_cast<std::size_t>(index.row())];
    if (role == Qt::DisplayRole)
        return index.column() == At ? m_times.clockWithSeconds(event.at) : words(event);
    if (role == Qt::ToolTipRole)
        return plainToolTip(index.column() == At ? m_times.absolute(event.at) : words(event));
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return section == At ? tr("Time") : tr("What happened");
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace ud
