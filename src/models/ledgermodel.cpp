// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/ledgermodel.h"

#include "models/plaintext.h"

#include <algorithm>

namespace ud {

namespace {
constexpr std::size_t mostEntries = 2000;
}

LedgerModel::LedgerModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void LedgerModel::clear() {
    beginResetModel();
    m_entries.clear();
    m_totals = {};
    endResetModel();
    emit courseChanged();
}

void LedgerModel::append(const std::vector<LedgerEntry>& entries, const CreditPair& totals) {
    std::vector<LedgerEntry> fresh;
    for (const LedgerEntry& entry : entries) {
        if (entry.seq > (fresh.empty() ? lastSeq() : fresh.back().seq))
            fresh.push_back(entry);
    }
    const bool differs = std::exchange(m_totals, totals) != totals;
    if (fresh.empty()) {
        if (differs)
            emit courseChanged();
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(fresh.size()) - 1);
    for (LedgerEntry& entry : fresh)
        m_entries.push_front(std::move(entry));
    endInsertRows();
    if (m_entries.size() > mostEntries) {
        beginRemoveRows({}, static_cast<int>(mostEntries), rowCount() - 1);
        m_entries.resize(mostEntries);
        endRemoveRows();
    }
    emit courseChanged();
}

void LedgerModel::setTexts(const TimeText& times, const CreditText& credits) {
    m_times = times;
    m_credits = credits;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::vector<LedgerModel::Point> LedgerModel::course() const {
    std::vector<Point> points;
    CreditPair sum = m_totals;
    for (const LedgerEntry& entry : m_entries) {
        if (!entry.charged)
            continue;
        points.push_back({entry.occurredAt, sum});
        sum.of(entry.kind) -= entry.credits;
    }
    std::ranges::reverse(points);
    return points;
}

int LedgerModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LedgerModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString LedgerModel::amount(const LedgerEntry& entry) const {
    const QString number = m_credits.number(entry.credits);
    const QString words =
        entry.kind == CreditKind::Message ? tr("%1 message").arg(number) : tr("%1 skill").arg(number);
    return entry.charged ? words : tr("%1, not charged").arg(words);
}

QVariant LedgerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LedgerEntry& entry = m_entries[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const bool tip = role == Qt::ToolTipRole;
    const QString text = index.column() == Amount ? amount(entry)
                         : index.column() == What ? QString::fromStdString(entry.what)
                         : tip                    ? m_times.absolute(entry.occurredAt)
                                                  : m_times.clockWithSeconds(entry.occurredAt);
    return tip ? plainToolTip(text) : text;
}

QVariant LedgerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return section == At ? tr("Time") : section == What ? tr("Used for") : tr("Credits");
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Amount)
        return QVariant(Qt::AlignTrailing | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace ud
