// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/classifier.h"
#include "core/organization.h"
#include "core/rundelta.h"
#include "models/credittext.h"
#include "models/runmetatype.h"
#include "models/summarysentence.h"
#include "models/timetext.h"

#include <QAbstractTableModel>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace ud {

/// What a row says about a stop that was asked for here.
enum class StopState { None, Stopping, StoppedConfirming, Stopped, AlreadyEnded, Refused, NoAnswer };

struct RunRow;
class RunRows;

/// The active runs, and for a moment those that ended. Fed by apply() alone; never reset. In the order in
/// which the runs came; RunFilterModel sorts. Lives in the gui thread.
class RunTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Agent, Status, Started, LastUpdate, Elapsed, CreditsSoFar, Stop, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        SortRole = Qt::UserRole + 1, ///< raw value of the column: QString (agent) or qint64
        RunIdRole,                   ///< QString
        AgentIdRole,                 ///< QString
        StatusRole,                  ///< int of RunStatus
        EndedRole,                   ///< bool: terminal, struck through, leaves by expireEnded()
        FlagTextRole,                ///< QString in words, empty without flags; plain text
        ExpectationTextRole,         ///< QString: until when it is expected to run, and why; plain text
        FlagKindsRole,               ///< QList<int> of FlagKind
        StopStateRole,               ///< int of StopState
        StopTextRole,                ///< QString: the sentence given with the stop state
        ActionTextRole,              ///< QString: "Stop Invoice Reader", the description of the row's button
        CreditTextsRole,             ///< QStringList: the message credits, the skill credits
        RunRole                      ///< ud::Run, a copy
    };
    Q_ENUM(Role)

    explicit RunTableModel(QObject* parent = nullptr);
    ~RunTableModel() override;

    /// The one way in: removes, inserts, then one dataChanged per block of rows that differ. Rows that are as
    /// they were give no signal. A run that ended and was in the table stays, marked; unknown ended runs are
    /// ignored.
    void apply(const RunDelta& delta);
    /// The clock: recomputes flags and relative times at \p serverNow, touching only rows whose text changed.
    void tick(Time serverNow);
    /// Removes rows that ended \p stay ago or earlier (by when apply() told of it), but \p keepId. A row
    /// whose stop is Stopping, StoppedConfirming, Refused or NoAnswer stays until its state is another.
    void expireEnded(Time serverNow, milliseconds stay = seconds(8), const std::string& keepId = {});
    /// Histories for the classifier; without them the service's flags are shown.
    void setAgents(const std::vector<ud::Agent>& agents);
    void setMedianWait(std::optional<milliseconds> medianWait);
    /// How times and numbers are written.
    void setTexts(const TimeText& times, const CreditText& credits);
    /// What the row of \p runId says about its stop. Ignored for an unknown id. \p text: the sentence shown
    /// inline.
    void setStopState(const std::string& runId, StopState state, const QString& text = {});

    [[nodiscard]] const RunCounts& counts() const { return m_counts; }
    /// For the header sentence, tray and notices; the flagged runs, the longest first.
    [[nodiscard]] RunSummary summary() const;
    /// nullptr where unknown. Valid until control returns to the event loop.
    [[nodiscard]] const Run* runById(const std::string& runId) const;
    [[nodiscard]] const Run& runAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(const std::string& runId) const;
    [[nodiscard]] Time now() const { return m_now; }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The rows by stable slot, for RunFilterModel.
    [[nodiscard]] const RunRows& rows() const { return *m_rows; }

signals:
    /// counts() or the flags are others than before.
    void countsChanged();
    /// For RunFilterModel: these slots are about to be removed; what changed since the last call and is still
    /// there.
    void slotsLeaving(const std::vector<int>& leaving);
    void slotsChanged(const std::vector<int>& changed, const std::vector<int>& inserted);

private:
    struct Changes;
    void refreshReturning(Changes& changes);
    void mergeOne(const Run& run, Changes& changes);
    bool update(RunRow& row, const Run& run);
    [[nodiscard]] std::vector<int> leavingSlots(const RunDelta& delta) const;
    void removeSlots(std::vector<int> leaving);
    void moveToEnd(const std::vector<int>& leaving);
    void publish(Changes& changes);
    void emitBlocks(const std::vector<int>& changed);
    void refreshAll();
    void count(const RunRow& row, int sign);
    void refreshClock(RunRow& row);

    std::unique_ptr<RunRows> m_rows;
    std::unordered_map<std::string, AgentHistory> m_histories;
    std::unordered_map<std::string, Recurrence> m_recurrences; ///< by agent id
    std::optional<milliseconds> m_medianWait;
    TimeText m_times;
    CreditText m_credits;
    RunCounts m_counts;
    Time m_now{};
};

} // namespace ud
