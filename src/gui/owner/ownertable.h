// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <vector>

class QTableWidget;
class QWidget;

namespace ud {

/// A short table of which one row is chosen: agents, tokens.
class OwnerTable {
public:
    static QTableWidget* make(const QStringList& heads, int stretched, QWidget& parent);
    /// \p selected: the row to select; -1 for none.
    static void fill(QTableWidget& table, const std::vector<QStringList>& rows, int selected);
    /// -1 where none is.
    [[nodiscard]] static int selectedRow(const QTableWidget& table);
};

} // namespace ud
