// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/audit.h"
#include "models/timetext.h"

#include <QAbstractTableModel>
#include <map>
#include <vector>

namespace ud {

/// Who did what, newest first, in words; grows by pages at the end.
class AuditModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Who, Action, Agent, Reason, Outcome, Run, ColumnCount };
    Q_ENUM(Column)

    explicit AuditModel(QObject* parent = nullptr);

    void clear();
    void append(const std::vector<AuditEntry>& entries);
    /// By id; entries hold ids alone.
    void setAgentNames(std::map<std::string, std::string> names);
    [[nodiscard]] const AuditEntry& entryAt(int row) const {
        return m_entries[static_cast<std::size_t>(row)];
    }
    /// RFC 4180 with a head, times in UTC, formulas neutralised; all entries that are known.
    [[nodiscard]] QByteArray toCsv() const;

    /// "stopped a run"; an action that is not known is told as the service names it.
    [[nodiscard]] static QString actionText(const std::string& action);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const AuditEntry& entry, int column, const TimeText& times) const;

    std::vector<AuditEntry> m_entries;
    std::map<std::string, std::string> m_agentNames;
};

} // namespace ud
