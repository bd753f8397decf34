// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QSet>

class QTableView;

namespace ud {

/// Where large text or a small window leaves the most important column of a table too little, less important
/// ones give their room, and come back with it. Those that a person has hidden stay hidden. Where even that
/// is not enough, the table scrolls sideways.
class ColumnFold : public QObject {
    Q_OBJECT
public:
    static constexpr int usualDigits = 14; ///< enough for a word or two

    /// Belongs to \p table, which has its model. \p main: the column that takes what is left. \p least: the
    /// width it needs, in digits. \p order: which ones give way, the first one first, where it has less than
    /// \p wished (least, where that is more).
    ColumnFold(QTableView& table, int main, int least = usualDigits, QList<int> order = {}, int wished = 0);

    /// Done by itself when the width of the table changes.
    void fit();
    /// All of the folded ones are shown; to be followed by fit().
    void unfold();
    /// Forgets what is folded: other columns were made visible or hidden meanwhile.
    void forget() { m_folded.clear(); }
    /// Not shown for want of room alone.
    [[nodiscard]] bool isFolded(int column) const { return m_folded.contains(column); }
    /// A person's choice.
    void setShown(int column, bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] int roomForMain() const;

    QTableView& m_table;
    int m_main;
    int m_least;
    int m_wished;
    QList<int> m_order;
    QSet<int> m_folded;
    bool m_fitting{false};
};

} // namespace ud
