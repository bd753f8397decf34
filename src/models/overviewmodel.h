// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/credittext.h"
#include "models/summarysentence.h"
#include "models/timetext.h"

#include <QAbstractTableModel>
#include <optional>
#include <vector>

namespace ud {

/// How an organization answered when it was asked last.
enum class OrganizationState {
    Reading,     ///< for the first time
    Live,        ///< everything was read
    Offline,     ///< no answer, or none that makes sense
    SignInNeeded ///< no token is known, or it is not taken any more
};

/// One organization as it was last read; nullopt is what was never read. What failed leaves the rest as it
/// was.
struct OrganizationLine {
    QString name; ///< the organization, where it is and what may be done there; plain text
    bool shown{false};
    OrganizationState state{OrganizationState::Reading};
    QString fault; ///< why it is not live, a sentence
    std::optional<RunSummary> runs{};
    std::optional<CreditPair> used{}; ///< in this month
    std::optional<CreditPair> allowance{};
    std::optional<Time> asOf{}; ///< of the figures, by the clock of this computer
};

/// All organizations that were connected to, a row each.
class OverviewModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Organization, State, Running, Queued, NeedsLook, Message, Skill, AsOf, ColumnCount };
    Q_ENUM(Column)
    enum Role {
        StateRole = Qt::UserRole + 1, ///< int of OrganizationState
        StaleRole                     ///< bool: the figures are older than they should be
    };
    Q_ENUM(Role)

    explicit OverviewModel(QObject* parent = nullptr);

    /// Other organizations than before: a reset.
    void setLines(std::vector<OrganizationLine> lines);
    /// Row \p row as it is now; the others are as they were.
    void update(int row, const OrganizationLine& line);
    void setTexts(const TimeText& times, const CreditText& credits, Time now);
    [[nodiscard]] const OrganizationLine& line(int row) const {
        return m_lines[static_cast<std::size_t>(row)];
    }

    /// "Live", "Offline since 14:02", "Sign-in needed".
    [[nodiscard]] QString stateWords(const OrganizationLine& line) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString display(const OrganizationLine& line, int column) const;
    [[nodiscard]] QString share(const OrganizationLine& line, CreditKind kind) const;

    std::vector<OrganizationLine> m_lines;
    TimeText m_times;
    CreditText m_credits;
    Time m_now{};
};

} // namespace ud
