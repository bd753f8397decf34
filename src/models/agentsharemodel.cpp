// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/agentsharemodel.h"

#include "models/plaintext.h"

#include <algorithm>

namespace ud {

AgentShareModel::AgentShareModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void AgentShareModel::setPeriod(const UsagePeriod& period) {
    const bool sameAgents = std::ranges::equal(period.shares, m_shares, {}, &UsageShare::id, &UsageShare::id);
    const bool differs =
        period.shares != m_shares || period.message.total() + period.skill.total() != m_total;
    if (!sameAgents)
        beginResetModel();
    m_shares = period.shares;
    m_total = period.message.total() + period.skill.total();
    if (!sameAgents)
        endResetModel();
    else if (differs)
        tellChanged();
}

void AgentShareModel::setLocale(const QLocale& locale) {
    m_credits = CreditText(locale);
    tellChanged();
}

void AgentShareModel::setColors(const std::map<std::string, QColor>& colors) {
    if (std::exchange(m_colors, colors) != colors)
        tellChanged();
}

void AgentShareModel::tellChanged() {
    if (!m_shares.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int AgentShareModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shares.size());
}

int AgentShareModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AgentShareModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const UsageShare& share = m_shares[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() != Agent)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Agent)
        return plainToolTip(QString::fromStdString(share.name));
    if (role == Qt::DecorationRole && index.column() == Agent && m_colors.contains(share.id))
        return m_colors.at(share.id);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Agent:
        return share.name.empty() ? tr("(an agent that was removed)") : QString::fromStdString(share.name);
    case Message:
        return m_credits.number(share.credits.message);
    case Skill:
        return m_credits.number(share.credits.skill);
    case Share:
        return m_credits.share(share.credits.message + share.credits.skill, m_total);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AgentShareModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section != Agent)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Agent:
        return tr("Agent");
    case Message:
        return tr("Message");
    case Skill:
        return tr("Skill");
    case Share:
        return tr("Share", "of all credits");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ud
