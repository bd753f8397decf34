// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/runtablemodel.h"

#include "models/flagtext.h"
#include "models/plaintext.h"
#include "models/runcelltext.h"
#include "models/runclock.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <set>

namespace ud {

namespace {

std::vector<FlagKind> kinds(const std::vector<Flag>& flags) {
    std::vector<FlagKind> found;
    for (const Flag& flag : flags)
        found.push_back(flag.kind);
    return found;
}

QVariant flagKinds(const Run& run) {
    QList<int> list;
    for (const Flag& flag : run.flags)
        list << static_cast<int>(flag.kind);
    return QVariant::fromValue(list);
}

QString actionText(const Run& run) {
    return RunTableModel::tr("Stop %1").arg(QString::fromStdString(run.agentName));
}

} // namespace

/// The slots an apply() or tick() has touched.
struct RunTableModel::Changes {
    std::vector<int> changed;
    std::vector<int> inserted;
    RunCounts countsBefore;
    std::set<std::string> returning; ///< agents whose count of returns is another
    bool flagsDiffer{false};
};

RunTableModel::RunTableModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_rows(std::make_unique<RunRows>()) {}

RunTableModel::~RunTableModel() = default;

void RunTableModel::apply(const RunDelta& delta) {
    Changes changes{.changed = {}, .inserted = {}, .countsBefore = m_counts, .returning = {}};
    removeSlots(leavingSlots(delta));
    for (const Run& run : delta.changed)
        mergeOne(run, changes);
    for (const Run& run : delta.ended) {
        if (m_rows->find(run.id) >= 0)
            mergeOne(run, changes);
    }
    refreshReturning(changes);
    publish(changes);
}

/// A new start of an agent counts for its other runs too.
void RunTableModel::refreshReturning(Changes& changes) {
    if (changes.returning.empty())
        return;
    for (const int slot : m_rows->order()) {
        RunRow& row = m_rows->at(slot);
        if (!changes.returning.contains(row.run.agentId) || isTerminal(row.run.status))
            continue;
        const std::vector<Flag> before = row.run.flags;
        refreshClock(row);
        if (row.run.flags != before)
            changes.changed.push_back(slot);
    }
}

void RunTableModel::mergeOne(const Run& run, Changes& changes) {
    m_now = std::max(m_now, run.updatedAt);
    if (const auto told = toldRecurrence(run.flags)) {
        const auto [known, added] = m_recurrences.try_emplace(run.agentId, *told);
        const bool later = known->second.firstStop != told->firstStop || told->starts > known->second.starts;
        if (later)
            known->second = *told;
        if (later || added)
            changes.returning.insert(run.agentId);
    }
    int slot = m_rows->find(run.id);
    if (slot < 0) {
        slot = m_rows->create(run);
        RunRow& row = m_rows->at(slot);
        row.serverFlags = run.flags;
        row.lastActive = run.status;
        refreshClock(row);
        count(row, 1);
        changes.inserted.push_back(slot);
        return;
    }
    RunRow& row = m_rows->at(slot);
    if (isTerminal(row.run.status) && isActive(run.status))
        return; // an answer from before the end: a terminal status is never left
    count(row, -1);
    const auto flagsBefore = kinds(row.run.flags);
    const bool differs = update(row, run);
    count(row, 1);
    const bool flagsDiffer = flagsBefore != kinds(row.run.flags);
    changes.flagsDiffer = changes.flagsDiffer || flagsDiffer;
    if ((differs || flagsDiffer) && m_rows->rowOf(slot) >= 0)
        changes.changed.push_back(slot);
}

/// Whether the run itself differs. The flags are apart: their figures move with the clock.
bool RunTableModel::update(RunRow& row, const Run& run) {
    Run next = run;
    std::vector<Flag> told = std::move(next.flags);
    next.flags = row.run.flags;
    const bool differs = next != row.run;
    row.serverFlags = std::move(told);
    if (differs) {
        row.run = std::move(next);
        if (isActive(row.run.status))
            row.lastActive = row.run.status;
        else if (!row.endedSeen)
            row.endedSeen = m_now;
    }
    refreshClock(row);
    return differs;
}

std::vector<int> RunTableModel::leavingSlots(const RunDelta& delta) const {
    std::vector<int> leaving;
    for (const std::string& id : delta.removed) {
        if (const int slot = m_rows->find(id); slot >= 0)
            leaving.push_back(slot);
    }
    if (delta.whole) {
        std::vector<char> kept(static_cast<std::size_t>(m_rows->slotCount()), 0);
        for (const auto* runs : {&delta.changed, &delta.ended}) {
            for (const Run& run : *runs) {
                if (const int slot = m_rows->find(run.id); slot >= 0)
                    kept[static_cast<std::size_t>(slot)] = 1;
            }
        }
        for (const int slot : m_rows->order()) {
            if (!kept[static_cast<std::size_t>(slot)] && isActive(m_rows->at(slot).run.status))
                leaving.push_back(slot);
        }
    }
    std::ranges::sort(leaving, {}, [this](int slot) { return m_rows->rowOf(slot); });
    const auto repeated = std::ranges::unique(leaving);
    leaving.erase(repeated.begin(), repeated.end());
    return leaving;
}

/// \p leaving in the order of the rows. Few blocks are removed one by one; many are first moved to the end,
/// so that the cost does not grow with their number.
void RunTableModel::removeSlots(std::vector<int> leaving) {
    constexpr int fewBlocks = 8;
    if (leaving.empty())
        return;
    emit slotsLeaving(leaving);
    int blocks = 1;
    for (std::size_t i = 1; i < leaving.size(); ++i)
        blocks += m_rows->rowOf(leaving[i]) != m_rows->rowOf(leaving[i - 1]) + 1;
    if (blocks > fewBlocks)
        moveToEnd(leaving);
    for (const int slot : leaving)
        count(m_rows->at(slot), -1);
    while (!leaving.empty()) {
        const int last = m_rows->rowOf(leaving.back());
        int first = last;
        leaving.pop_back();
        while (!leaving.empty() && m_rows->rowOf(leaving.back()) == first - 1) {
            leaving.pop_back();
            --first;
        }
        beginRemoveRows({}, first, last);
        m_rows->remove(first, last - first + 1);
        endRemoveRows();
    }
    emit slotsChanged({}, {});
}

void RunTableModel::moveToEnd(const std::vector<int>& leaving) {
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = m_rows->order();
    std::vector<char> leaves(static_cast<std::size_t>(m_rows->slotCount()), 0);
    for (const int slot : leaving)
        leaves[static_cast<std::size_t>(slot)] = 1;
    std::vector<int> order = before;
    std::ranges::stable_partition(order,
                                  [&leaves](int slot) { return !leaves[static_cast<std::size_t>(slot)]; });
    m_rows->setOrder(std::move(order));
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& index : from)
        to << this->index(m_rows->rowOf(before[static_cast<std::size_t>(index.row())]), index.column());
    changePersistentIndexList(from, to);
    emit layoutChanged({}, VerticalSortHint);
}

void RunTableModel::publish(Changes& changes) {
    std::ranges::sort(changes.changed, {}, [this](int slot) { return m_rows->rowOf(slot); });
    const auto repeated = std::ranges::unique(changes.changed);
    changes.changed.erase(repeated.begin(), repeated.end());
    emitBlocks(changes.changed);
    if (!changes.inserted.empty()) {
        const int first = m_rows->size();
        beginInsertRows({}, first, first + static_cast<int>(changes.inserted.size()) - 1);
        m_rows->append(changes.inserted);
        endInsertRows();
    }
    if (!changes.changed.empty() || !changes.inserted.empty())
        emit slotsChanged(changes.changed, changes.inserted);
    if (changes.flagsDiffer || changes.countsBefore != m_counts)
        emit countsChanged();
}

void RunTableModel::emitBlocks(const std::vector<int>& changed) {
    for (std::size_t i = 0; i < changed.size();) {
        const int first = m_rows->rowOf(changed[i]);
        int last = first;
        while (++i < changed.size() && m_rows->rowOf(changed[i]) == last + 1)
            ++last;
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
    }
}

void RunTableModel::tick(Time serverNow) {
    const bool back = serverNow < m_now;
    m_now = serverNow;
    Changes changes{.changed = {}, .inserted = {}, .countsBefore = m_counts, .returning = {}};
    for (const int slot : m_rows->order()) {
        RunRow& row = m_rows->at(slot);
        if (!back && row.nextCheck > serverNow)
            continue;
        count(row, -1);
        const auto flagsBefore = kinds(row.run.flags);
        refreshClock(row);
        count(row, 1);
        changes.flagsDiffer = changes.flagsDiffer || flagsBefore != kinds(row.run.flags);
        changes.changed.push_back(slot);
    }
    publish(changes);
}

void RunTableModel::refreshAll() {
    for (const int slot : m_rows->order())
        m_rows->at(slot).nextCheck = Time::min();
    tick(m_now);
}

void RunTableModel::expireEnded(Time serverNow, milliseconds stay, const std::string& keepId) {
    std::vector<int> leaving;
    for (const int slot : m_rows->order()) {
        const RunRow& row = m_rows->at(slot);
        const bool awaited = row.stop == StopState::Stopping || row.stop == StopState::StoppedConfirming ||
                             row.stop == StopState::Refused || row.stop == StopState::NoAnswer;
        if (row.endedSeen && *row.endedSeen + stay <= serverNow && !awaited && row.run.id != keepId)
            leaving.push_back(slot);
    }
    removeSlots(std::move(leaving));
}

void RunTableModel::setAgents(const std::vector<ud::Agent>& agents) {
    m_histories.clear();
    for (const auto& agent : agents)
        m_histories.emplace(agent.id, agent.history);
    refreshAll();
}

void RunTableModel::setMedianWait(std::optional<milliseconds> medianWait) {
    if (m_medianWait == medianWait)
        return;
    m_medianWait = medianWait;
    refreshAll();
}

void RunTableModel::setTexts(const TimeText& times, const CreditText& credits) {
    m_times = times;
    m_credits = credits;
    refreshAll();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void RunTableModel::setStopState(const std::string& runId, StopState state, const QString& text) {
    const int slot = m_rows->find(runId);
    if (slot < 0)
        return;
    RunRow& row = m_rows->at(slot);
    if (row.stop == state && row.stopText == text)
        return;
    row.stop = state;
    row.stopText = text;
    if (row.endedSeen)
        row.endedSeen = m_now; // what it says now is to be read before the row goes
    Changes changes{.changed = {slot}, .inserted = {}, .countsBefore = m_counts, .returning = {}};
    publish(changes);
}

RunSummary RunTableModel::summary() const {
    RunSummary summary{m_counts, {}};
    if (m_counts.needsLook == 0)
        return summary; // nearly always, and at a hundred thousand rows worth a frame
    constexpr std::array kinds{FlagKind::UnusuallyLong, FlagKind::Silent, FlagKind::LongQueued,
                               FlagKind::Returning};
    std::array<FlagSummary, kinds.size()> parts;
    for (std::size_t i = 0; i < kinds.size(); ++i)
        parts[i] = {.kind = kinds[i], .count = 0, .agent = {}, .duration = milliseconds(-1)};
    for (const int slot : m_rows->order()) {
        const Run& run = m_rows->at(slot).run;
        for (const Flag& flag : run.flags) {
            FlagSummary& part = *std::ranges::find(parts, flag.kind, &FlagSummary::kind);
            ++part.count;
            milliseconds duration{0};
            if (flag.kind != FlagKind::Returning)
                duration =
                    seconds(flag.figure("elapsed_s") + flag.figure("silence_s") + flag.figure("waited_s"));
            if (duration > part.duration) {
                part.duration = duration;
                part.agent = QString::fromStdString(run.agentName);
            }
        }
    }
    std::ranges::copy_if(parts, std::back_inserter(summary.flags),
                         [](const FlagSummary& part) { return part.count > 0; });
    return summary;
}

const Run* RunTableModel::runById(const std::string& runId) const {
    const int slot = m_rows->find(runId);
    return slot < 0 ? nullptr : &m_rows->at(slot).run;
}

const Run& RunTableModel::runAt(int row) const {
    return m_rows->at(m_rows->slotAt(row)).run;
}

std::optional<int> RunTableModel::rowOf(const std::string& runId) const {
    const int slot = m_rows->find(runId);
    return slot < 0 ? std::nullopt : std::optional(m_rows->rowOf(slot));
}

void RunTableModel::count(const RunRow& row, int sign) {
    if (isTerminal(row.run.status))
        return;
    (row.run.status == RunStatus::Running ? m_counts.running : m_counts.queued) += sign;
    if (!row.run.flags.empty())
        m_counts.needsLook += sign;
}

void RunTableModel::refreshClock(RunRow& row) {
    refreshRow(row, {m_histories, m_medianWait, m_recurrences}, m_now);
}

int RunTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows->size();
}

int RunTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunTableModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunRow& row = m_rows->at(m_rows->slotAt(index.row()));
    const RunCellText text{m_times, m_credits, m_now};
    switch (role) {
    case Qt::DisplayRole:
        return text.display(row, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text.toolTip(row, index.column()));
    case Qt::AccessibleDescriptionRole:
        return index.column() == Stop ? actionText(row.run)
                                      : FlagText(m_times).sentences(row.run.flags, m_now);
    case SortRole:
        return RunCellText::sortValue(row, index.column());
    case RunIdRole:
        return QString::fromStdString(row.run.id);
    case AgentIdRole:
        return QString::fromStdString(row.run.agentId);
    case StatusRole:
        return static_cast<int>(row.run.status);
    case EndedRole:
        return isTerminal(row.run.status);
    case FlagTextRole:
        return FlagText(m_times).sentences(row.run.flags, m_now);
    case ExpectationTextRole:
        return FlagText(m_times).expectation(row.run.expectation, m_now);
    case FlagKindsRole:
        return flagKinds(row.run);
    case StopStateRole:
        return static_cast<int>(row.stop);
    case StopTextRole:
        return row.stopText;
    case ActionTextRole:
        return actionText(row.run);
    case CreditTextsRole:
        return QStringList{m_credits.number(row.run.credits.message),
                           m_credits.number(row.run.credits.skill)};
    case RunRole:
        return QVariant::fromValue(row.run);
    default:
        return {};
    }
}

QVariant RunTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return RunCellText::header(section);
    return QAbstractTableModel::headerData(section, orientation, role);
}

} // namespace ud
