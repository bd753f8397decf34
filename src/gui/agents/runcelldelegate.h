// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/plaindelegate.h"

#include <QColor>

namespace ud {

class RunTableView;

/// What the cells of Running Agents have in common: the whole row answers the pointer, an ended run is struck
/// through, old data is greyed.
class RunCellDelegate : public PlainDelegate {
    Q_OBJECT
public:
    RunCellDelegate(const Theme& theme, RunTableView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;

protected:
    [[nodiscard]] const RunTableView& view() const { return *m_view; }
    [[nodiscard]] static bool hasEnded(const QModelIndex& index);
    /// The colour and font of a cell's first text.
    [[nodiscard]] QColor textColor(const QModelIndex& index) const;
    [[nodiscard]] static QFont textFont(const QStyleOptionViewItem& option, const QModelIndex& index);

private:
    RunTableView* m_view;
};

} // namespace ud
