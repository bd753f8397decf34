// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/runrows.h"

#include <QCoreApplication>
#include <QVariant>

namespace ud {

/// What the cells of RunTableModel say of a row.
struct RunCellText {
    Q_DECLARE_TR_FUNCTIONS(ud::RunCellText)
public:
    const TimeText& times;
    const CreditText& credits;
    Time now;

    [[nodiscard]] QString display(const RunRow& row, int column) const;
    [[nodiscard]] QString toolTip(const RunRow& row, int column) const;
    /// The raw value: QString for the agent, qint64 otherwise.
    [[nodiscard]] static QVariant sortValue(const RunRow& row, int column);
    [[nodiscard]] static qint64 sortNumber(const RunRow& row, int column);
    [[nodiscard]] static QString header(int column);
    /// Started to its end, or to now; nullopt for one that has not started.
    [[nodiscard]] std::optional<milliseconds> elapsed(const Run& run) const;
};

} // namespace ud
