// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/forecast.h"
#include "core/usage.h"
#include "models/credittext.h"

#include <QAbstractTableModel>
#include <optional>
#include <set>

namespace ud {

/// Consumption by month or by day: the twin table of the chart, and through plain accessors the chart itself.
/// A row is a period, oldest first. Selecting agents narrows it to them, from the shares the report holds.
class UsageModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        Period,
        Message,
        Skill,
        MessageBackground,
        MessageChat,
        SkillBackground,
        SkillChat, ///< "–" while narrowed: shares do not tell
        Completed,
        Cancelled,
        Failed, ///< likewise
        ColumnCount
    };
    Q_ENUM(Column)
    enum Role {
        SortRole = Qt::UserRole + 1, ///< QString (period) or qint64: thousandths of credits, or a count
        PeriodRole                   ///< QString "2026-11" or "2026-11-22"
    };
    Q_ENUM(Role)

    explicit UsageModel(QObject* parent = nullptr);

    /// The same periods as before give dataChanged for the rows that differ, others a reset.
    void setReport(const UsageReport& report);
    void setAllowance(std::optional<CreditPair> allowance);
    /// Empty: all agents and chats of the organization. The days known of others are forgotten.
    void setSelectedAgents(const std::set<std::string>& agentIds);
    /// The days of this month and the one before, of the selected agents: what a forecast is made of.
    void setDaily(DailyUsage daily);
    void setLocale(const QLocale& locale);

    [[nodiscard]] const UsageReport& report() const { return m_report; }
    [[nodiscard]] const std::optional<CreditPair>& allowance() const { return m_allowance; }
    [[nodiscard]] bool isNarrowed() const { return !m_selected.empty(); }
    [[nodiscard]] const std::set<std::string>& selectedAgents() const { return m_selected; }
    [[nodiscard]] const DailyUsage& daily() const { return m_daily; }
    /// Of row \p row, narrowed to the selected agents.
    [[nodiscard]] CreditPair credits(int row) const;
    /// "Nov 2026" or "22 Nov".
    [[nodiscard]] QString label(int row) const;
    /// "Nov" or "22": for an axis. \p form: NarrowFormat gives "N".
    [[nodiscard]] QString shortLabel(int row, QLocale::FormatType form = QLocale::ShortFormat) const;
    /// The largest total of a row and of the forecast, the allowance included where \p withAllowance: how
    /// high an axis must reach.
    [[nodiscard]] Credits highest(bool withAllowance) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// Report, days, allowance or selection changed: draw anew.
    void usageChanged();
    /// Other agents are selected: the days of these are to be read.
    void narrowed();

private:
    struct Cell; ///< what a cell holds: credits, a count, or nothing
    [[nodiscard]] Cell cell(int row, int column) const;

    UsageReport m_report;
    DailyUsage m_daily;
    std::optional<CreditPair> m_allowance;
    std::set<std::string> m_selected;
    QLocale m_locale;
};

} // namespace ud
