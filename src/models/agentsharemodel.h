// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/usage.h"
#include "models/credittext.h"

#include <QAbstractTableModel>
#include <QColor>
#include <map>

namespace ud {

/// Who consumed what in one period: a row per agent, by consumption, largest first.
class AgentShareModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Agent, Message, Skill, Share, ColumnCount };
    Q_ENUM(Column)

    explicit AgentShareModel(QObject* parent = nullptr);

    /// A period of a report that is grouped by agent. The same agents as before give dataChanged.
    void setPeriod(const UsagePeriod& period);
    void setLocale(const QLocale& locale);
    /// By what colour an agent is told in the chart: its id and the colour, as Qt::DecorationRole.
    void setColors(const std::map<std::string, QColor>& colors);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void tellChanged();

    std::vector<UsageShare> m_shares;
    Credits m_total;
    std::map<std::string, QColor> m_colors;
    CreditText m_credits;
};

} // namespace ud
