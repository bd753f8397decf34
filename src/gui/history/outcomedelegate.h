// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/plaindelegate.h"

namespace ud {

/// How a run ended, as icon and word.
class OutcomeDelegate final : public PlainDelegate {
    Q_OBJECT
public:
    using PlainDelegate::PlainDelegate;

protected:
    void paintContent(QPainter& painter, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace ud
