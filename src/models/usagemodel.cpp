// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/usagemodel.h"

#include <QDate>

#include <algorithm>
#include <variant>

namespace ud {

namespace {

QString headerText(int column) {
    switch (static_cast<UsageModel::Column>(column)) {
    case UsageModel::Period:
        return UsageModel::tr("Period");
    case UsageModel::Message:
        return UsageModel::tr("Message credits");
    case UsageModel::Skill:
        return UsageModel::tr("Skill credits");
    case UsageModel::MessageBackground:
        return UsageModel::tr("Message, background");
    case UsageModel::MessageChat:
        return UsageModel::tr("Message, chat");
    case UsageModel::SkillBackground:
        return UsageModel::tr("Skill, background");
    case UsageModel::SkillChat:
        return UsageModel::tr("Skill, chat");
    case UsageModel::Completed:
        return UsageModel::tr("Completed");
    case UsageModel::Cancelled:
        return UsageModel::tr("Cancelled");
    case UsageModel::Failed:
        return UsageModel::tr("Failed");
    case UsageModel::ColumnCount:
        break;
    }
    return {};
}

bool isDay(const std::string& period) {
    return period.size() > 7;
}

QDate dateOf(const std::string& period) {
    const std::string day = isDay(period) ? period : period + "-01";
    return QDate::fromString(QString::fromStdString(day), Qt::ISODate);
}

bool samePeriods(const UsageReport& a, const UsageReport& b) {
    return std::ranges::equal(a.periods, b.periods, {}, &UsagePeriod::period, &UsagePeriod::period);
}

} // namespace

struct UsageModel::Cell {
    std::variant<std::monostate, ud::Credits, std::int64_t> value;
};

UsageModel::UsageModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void UsageModel::setReport(const UsageReport& report) {
    if (!samePeriods(report, m_report)) {
        beginResetModel();
        m_report = report;
        endResetModel();
        emit usageChanged();
        return;
    }
    bool differs = false;
    for (std::size_t row = 0; row < report.periods.size(); ++row) {
        if (report.periods[row] == m_report.periods[row])
            continue;
        differs = true;
        m_report.periods[row] = report.periods[row];
        emit dataChanged(index(static_cast<int>(row), 0), index(static_cast<int>(row), ColumnCount - 1));
    }
    m_report.asOf = report.asOf;
    m_report.timeZone = report.timeZone;
    if (differs)
        emit usageChanged();
}

void UsageModel::setAllowance(std::optional<CreditPair> allowance) {
    if (std::exchange(m_allowance, allowance) != allowance)
        emit usageChanged();
}

void UsageModel::setSelectedAgents(const std::set<std::string>& agentIds) {
    if (agentIds == m_selected)
        return;
    m_selected = agentIds;
    m_daily = {};
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit usageChanged();
    emit narrowed();
}

void UsageModel::setDaily(DailyUsage daily) {
    if (daily == m_daily)
        return;
    m_daily = std::move(daily);
    emit usageChanged();
}

void UsageModel::setLocale(const QLocale& locale) {
    m_locale = locale;
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit usageChanged();
}

CreditPair UsageModel::credits(int row) const {
    const UsagePeriod& period = m_report.periods[static_cast<std::size_t>(row)];
    if (m_selected.empty())
        return {period.message.total(), period.skill.total()};
    CreditPair sum;
    for (const UsageShare& share : period.shares) {
        if (m_selected.contains(share.id))
            sum += share.credits;
    }
    return sum;
}

QString UsageModel::label(int row) const {
    const std::string& period = m_report.periods[static_cast<std::size_t>(row)].period;
    return m_locale.toString(dateOf(period), isDay(period) ? tr("d MMM") : tr("MMM yyyy"));
}

QString UsageModel::shortLabel(int row, QLocale::FormatType form) const {
    const std::string& period = m_report.periods[static_cast<std::size_t>(row)].period;
    const QDate date = dateOf(period);
    return isDay(period) ? m_locale.toString(date.day()) : m_locale.standaloneMonthName(date.month(), form);
}

Credits UsageModel::highest(bool withAllowance) const {
    Credits highest;
    for (int row = 0; row < rowCount(); ++row) {
        const CreditPair pair = credits(row);
        highest = std::max(highest, pair.message + pair.skill);
    }
    if (const auto forecast = m_daily.forecast())
        highest = std::max(highest, forecast->total.high);
    if (withAllowance && m_allowance)
        highest = std::max(highest, m_allowance->message + m_allowance->skill);
    return highest;
}

int UsageModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_report.periods.size());
}

int UsageModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

UsageModel::Cell UsageModel::cell(int row, int column) const {
    const UsagePeriod& period = m_report.periods[static_cast<std::size_t>(row)];
    if (column == Message)
        return {credits(row).message};
    if (column == Skill)
        return {credits(row).skill};
    if (isNarrowed())
        return {};
    switch (static_cast<Column>(column)) {
    case MessageBackground:
        return {period.message.background};
    case MessageChat:
        return {period.message.chat};
    case SkillBackground:
        return {period.skill.background};
    case SkillChat:
        return {period.skill.chat};
    case Completed:
        return {period.runs.completed};
    case Cancelled:
        return {period.runs.cancelled};
    case Failed:
        return {period.runs.failed};
    default:
        return {};
    }
}

QVariant UsageModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString period =
        QString::fromStdString(m_report.periods[static_cast<std::size_t>(index.row())].period);
    if (role == PeriodRole)
        return period;
    if (role == Qt::TextAlignmentRole && index.column() != Period)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    if (index.column() == Period)
        return role == SortRole ? period : label(index.row());
    const auto value = cell(index.row(), index.column()).value;
    if (const auto* amount = std::get_if<ud::Credits>(&value))
        return role == SortRole ? QVariant(static_cast<qint64>(amount->thousandths()))
                                : QVariant(CreditText(m_locale).number(*amount));
    if (const auto* count = std::get_if<std::int64_t>(&value))
        return role == SortRole ? QVariant(static_cast<qint64>(*count))
                                : QVariant(m_locale.toString(static_cast<qlonglong>(*count)));
    return role == SortRole ? QVariant(qint64(-1)) : QVariant(u"–"_qs);
}

QVariant UsageModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return headerText(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Period)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace ud
