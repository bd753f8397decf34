// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/plaindelegate.h"

namespace ud {

/// Draws the overview: an icon beside the words of the state, and what is older than it should be in grey.
class OverviewDelegate : public PlainDelegate {
    Q_OBJECT
public:
    using PlainDelegate::PlainDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace ud
