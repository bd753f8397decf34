// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"
#include "models/credittext.h"
#include "models/timetext.h"

#include <QAbstractTableModel>
#include <deque>
#include <vector>

namespace ud {

/// What one run has consumed, entry by entry, newest first, and its course for a chart. The newest 2,000
/// entries are kept; the totals count all.
class LedgerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { At, What, Amount, ColumnCount };
    Q_ENUM(Column)

    /// What was charged in all up to an instant.
    struct Point {
        Time at;
        CreditPair sum;
        bool operator==(const Point&) const = default;
    };

    explicit LedgerModel(QObject* parent = nullptr);

    void clear();
    /// \p entries by seq; those that are known already are passed over. \p totals: of all that is charged.
    void append(const std::vector<LedgerEntry>& entries, const CreditPair& totals);
    void setTexts(const TimeText& times, const CreditText& credits);
    [[nodiscard]] std::int64_t lastSeq() const { return m_entries.empty() ? 0 : m_entries.front().seq; }
    [[nodiscard]] const CreditPair& totals() const { return m_totals; }
    /// Oldest first, one per entry that is charged; it ends with the totals.
    [[nodiscard]] std::vector<Point> course() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    void courseChanged();

private:
    [[nodiscard]] QString amount(const LedgerEntry& entry) const;

    std::deque<LedgerEntry> m_entries;
    CreditPair m_totals;
    TimeText m_times;
    CreditText m_credits;
};

} // namespace ud
