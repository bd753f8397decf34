// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/overviewmodel.h"

#include "models/plaintext.h"

namespace ud {

namespace {

bool isNumber(int column) {
    return column == OverviewModel::Running || column == OverviewModel::Queued ||
           column == OverviewModel::Message || column == OverviewModel::Skill;
}

} // namespace

OverviewModel::OverviewModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void OverviewModel::setLines(std::vector<OrganizationLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

void OverviewModel::update(int row, const OrganizationLine& line) {
    m_lines[static_cast<std::size_t>(row)] = line;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void OverviewModel::setTexts(const TimeText& times, const CreditText& credits, Time now) {
    m_times = times;
    m_credits = credits;
    m_now = now;
    if (!m_lines.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString OverviewModel::stateWords(const OrganizationLine& line) const {
    switch (line.state) {
    case OrganizationState::Reading:
        return tr("Reading …");
    case OrganizationState::Live:
        return tr("Live");
    case OrganizationState::Offline:
        return line.asOf ? tr("Offline since %1").arg(m_times.clock(*line.asOf, m_now)) : tr("Offline");
    case OrganizationState::SignInNeeded:
        return tr("Sign-in needed");
    }
    return {};
}

QString OverviewModel::share(const OrganizationLine& line, CreditKind kind) const {
    if (!line.used)
        return u"–"_qs;
    const QString used = m_credits.number(line.used->of(kind));
    if (!line.allowance)
        return used;
    return tr("%1 of %2 (%3)", "credits used, allowed, and the share")
        .arg(used, m_credits.number(line.allowance->of(kind)),
             m_credits.percent(line.used->of(kind), line.allowance->of(kind)));
}

QString OverviewModel::display(const OrganizationLine& line, int column) const {
    const auto count = [&](int number) { return line.runs ? m_times.locale().toString(number) : u"–"_qs; };
    switch (static_cast<Column>(column)) {
    case Organization:
        return line.name;
    case State:
        return line.shown ? tr("%1, shown now", "the state of the organization that the window shows")
                                .arg(stateWords(line))
                          : stateWords(line);
    case Running:
        return count(line.runs ? line.runs->counts.running : 0);
    case Queued:
        return count(line.runs ? line.runs->counts.queued : 0);
    case NeedsLook:
        if (!line.runs)
            return u"–"_qs;
        return line.runs->flags.empty() ? tr("Nothing", "needs a look")
                                        : SummarySentence::needsLook(*line.runs, m_times);
    case Message:
        return share(line, CreditKind::Message);
    case Skill:
        return share(line, CreditKind::Skill);
    case AsOf:
        return line.asOf ? m_times.clockWithSeconds(*line.asOf) : u"–"_qs;
    case ColumnCount:
        break;
    }
    return {};
}

int OverviewModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OverviewModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OverviewModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OrganizationLine& row = line(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == State && !row.fault.isEmpty())
            return plainToolTip(row.fault);
        if (index.column() == AsOf && row.asOf)
            return m_times.absolute(*row.asOf);
        return plainToolTip(display(row, index.column()));
    case Qt::AccessibleDescriptionRole:
        return index.column() == State ? row.fault : QString();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignTrailing | Qt::AlignVCenter) : QVariant();
    case StateRole:
        return static_cast<int>(row.state);
    case StaleRole:
        return row.state != OrganizationState::Live;
    default:
        return {};
    }
}

QVariant OverviewModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && isNumber(section))
        return QVariant::fromValue(
            Qt::Alignment::fromInt((Qt::AlignTrailing | Qt::AlignVCenter).toInt() | Qt::TextWordWrap)
                .toInt());
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case Organization:
        return tr("Organization");
    case State:
        return tr("State");
    case Running:
        return tr("Running");
    case Queued:
        return tr("Queued");
    case NeedsLook:
        return tr("Needs a look");
    case Message:
        return tr("Message credits this month");
    case Skill:
        return tr("Skill credits this month");
    case AsOf:
        return tr("As of");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ud
