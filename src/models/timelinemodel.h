// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"
#include "models/timetext.h"

#include <QAbstractTableModel>
#include <deque>
#include <vector>

namespace ud {

/// What happened to one run, newest first. The newest 2,000 events are kept.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, What, ColumnCount };
    Q_ENUM(Column)

    explicit TimelineModel(QObject* parent = nullptr);

    void clear();
    /// \p events by seq; those that are known already are passed over.
    void append(const std::vector<RunEvent>& events);
    void setTexts(const TimeText& times);
    /// Of the newest event; 0 where there is none.
    [[nodiscard]] std::int64_t lastSeq() const { return m_events.empty() ? 0 : m_events.front().seq; }
    /// "Started", "Page 3 of 12", "Credits used: 2.5 message credits: a page".
    [[nodiscard]] static QString words(const RunEvent& event);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::deque<RunEvent> m_events;
    TimeText m_times;
};

} // namespace ud
