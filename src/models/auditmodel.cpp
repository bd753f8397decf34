// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/auditmodel.h"

#include "models/csv.h"
#include "models/phrases.h"
#include "models/plaintext.h"
#include "models/statustext.h"

namespace ud {

namespace {

QString text(const std::string& from) {
    return QString::fromStdString(from);
}

/// An outcome that is not known is told as the service names it.
QString outcomeText(const std::string& outcome) {
    const std::pair<const char*, QString> words[] = {
        {"queued", AuditModel::tr("queued")},
        {"cancelled", AuditModel::tr("stopped")},
        {"already_completed", AuditModel::tr("had already completed")},
        {"already_cancelled", AuditModel::tr("had already been cancelled")},
        {"already_failed", AuditModel::tr("had already failed")},
        {"created", AuditModel::tr("created")},
        {"changed", AuditModel::tr("changed")},
        {"deleted", AuditModel::tr("revoked")},
        {"expected", AuditModel::tr("noted")},
        {"removed", AuditModel::tr("note removed")},
        {"delivered", AuditModel::tr("arrived")},
        {"not_delivered", AuditModel::tr("failed")},
        {"switched_off", AuditModel::tr("switched off, since the receiver wants no more")},
    };
    for (const auto& [name, word] : words) {
        if (outcome == name)
            return word;
    }
    return text(outcome);
}

} // namespace

AuditModel::AuditModel(QObject* parent)
    : QAbstractTableModel(parent) {}

void AuditModel::clear() {
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

void AuditModel::append(const std::vector<AuditEntry>& entries) {
    if (entries.empty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(entries.size()) - 1);
    m_entries.insert(m_entries.end(), entries.begin(), entries.end());
    endInsertRows();
}

void AuditModel::setAgentNames(std::map<std::string, std::string> names) {
    m_agentNames = std::move(names);
    if (rowCount() > 0)
        emit dataChanged(index(0, Agent), index(rowCount() - 1, Agent));
}

QString AuditModel::actionText(const std::string& action) {
    const std::pair<const char*, QString> words[] = {
        {"run.start", tr("started a run")},
        {"run.cancel", tr("stopped a run")},
        {"run.expect", tr("noted until when a run is expected")},
        {"agent.create", tr("created an agent")},
        {"agent.change", tr("changed an agent")},
        {"token.create", tr("created a token")},
        {"token.delete", tr("revoked a token")},
        {"organization.create", tr("created the organization")},
        {"organization.change", tr("changed the organization")},
        {"notifications.change", tr("changed the notices by webhook and mail")},
        {"notifications.test", tr("sent a test of the notices")},
    };
    for (const auto& [name, sentence] : words) {
        if (action == name)
            return sentence;
    }
    return ::ud::text(action);
}

QString AuditModel::text(const AuditEntry& entry, int column, const TimeText& times) const {
    switch (static_cast<Column>(column)) {
    case When:
        return times.absolute(entry.at);
    case Who:
        return ::ud::text(entry.actor.name);
    case Action:
        return actionText(entry.action);
    case Agent: {
        const auto name = m_agentNames.find(entry.agentId);
        return ::ud::text(name == m_agentNames.end() ? entry.agentId : name->second);
    }
    case Reason:
        return Phrases::captioned(entry.reason ? StatusText::reason(*entry.reason) : QString(),
                                  ::ud::text(entry.note));
    case Outcome:
        return outcomeText(entry.outcome);
    case Run:
        return ::ud::text(entry.runId);
    case ColumnCount:
        break;
    }
    return {};
}

QByteArray AuditModel::toCsv() const {
    Csv csv({u"at"_qs, u"who"_qs, u"role"_qs, u"action"_qs, u"agent_id"_qs, u"agent"_qs, u"run_id"_qs,
             u"reason"_qs, u"note"_qs, u"outcome"_qs});
    const TimeText times;
    for (const AuditEntry& entry : m_entries)
        csv.add({::ud::text(toRfc3339(entry.at)), ::ud::text(entry.actor.name),
                 entry.actorRole ? ::ud::text(std::string(toText(*entry.actorRole))) : QString(),
                 ::ud::text(entry.action), ::ud::text(entry.agentId), text(entry, Agent, times),
                 ::ud::text(entry.runId),
                 entry.reason ? ::ud::text(std::string(toText(*entry.reason))) : QString(),
                 ::ud::text(entry.note), ::ud::text(entry.outcome)});
    return csv.bytes();
}

int AuditModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int AuditModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString words = text(entryAt(index.row()), index.column(), TimeText());
    return role == Qt::ToolTipRole ? plainToolTip(words) : words;
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case When:
        return tr("When");
    case Who:
        return tr("Who");
    case Action:
        return tr("Did what");
    case Agent:
        return tr("Agent");
    case Reason:
        return tr("Why");
    case Outcome:
        return tr("Outcome");
    case Run:
        return tr("Run");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ud
