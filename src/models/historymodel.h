// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rundelta.h"
#include "models/credittext.h"
#include "models/historyquery.h"
#include "models/runmetatype.h"
#include "models/timetext.h"

#include <QAbstractTableModel>
#include <deque>
#include <unordered_map>
#include <vector>

namespace ud {

/// Ended runs, newest first, loaded by pages as one scrolls. Knows no network: it asks with pageWanted() and
/// is answered with appendPage() or pageFailed(); answers to an older question are dropped.
class HistoryModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Agent, Outcome, Started, Ended, Duration, Credits, StoppedBy, Reason, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw value: QString or qint64
        RunIdRole,                   ///< QString
        RunRole                      ///< ud::Run, a copy
    };
    Q_ENUM(Role)

    explicit HistoryModel(QObject* parent = nullptr);

    /// Starts anew with another search; the first page is asked for.
    void restart(const HistoryQuery& query);
    [[nodiscard]] const HistoryQuery& query() const { return m_query; }
    /// The page that pageWanted(\p ticket, …) asked for; \p nextCursor empty at the end.
    void appendPage(quint64 ticket, const std::vector<Run>& runs, const QString& nextCursor);
    /// It could not be had; fetchMore() asks again.
    void pageFailed(quint64 ticket);
    /// Runs that ended since, or changed after their end. New ones come on top where the query takes them.
    void apply(const RunDelta& delta);
    void setTexts(const TimeText& times, const CreditText& credits);
    void setNow(Time serverNow) { m_now = serverNow; }
    [[nodiscard]] Time now() const { return m_now; }

    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] bool atEnd() const { return m_atEnd; }
    [[nodiscard]] const Run& runAt(int row) const { return m_runs[static_cast<std::size_t>(row)]; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// Fetch the page of ended runs after \p cursor (empty: the first) that match query().
    void pageWanted(quint64 ticket, const QString& cursor);
    void loadingChanged(bool loading);

private:
    void ask();
    void setLoading(bool loading);
    void prepend(std::vector<Run> runs);
    [[nodiscard]] QString display(const Run& run, int column) const;
    [[nodiscard]] QVariant sortValue(const Run& run, int column) const;
    [[nodiscard]] int rowOf(const std::string& runId) const;

    std::deque<Run> m_runs;
    std::unordered_map<std::string, std::int64_t> m_places; ///< id → row + m_prepended, which stays
    std::int64_t m_prepended{0};
    TimeText m_times;
    CreditText m_credits;
    HistoryQuery m_query;
    QString m_cursor;
    Time m_now{};
    quint64 m_ticket{0};
    bool m_loading{false};
    bool m_atEnd{true}; ///< until restart() asks for the first page
};

} // namespace ud
