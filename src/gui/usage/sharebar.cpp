// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/usage/sharebar.h"

#include "models/credittext.h"

#include <QProgressBar>
#include <QStyle>

namespace ud {

void ShareBar::setUp(QProgressBar& bar) {
    bar.setMaximum(1000);
    bar.setTextVisible(false);
}

void ShareBar::show(QProgressBar& bar, Credits part, std::optional<Credits> whole) {
    bar.setVisible(whole.has_value());
    if (!whole)
        return;
    bar.setValue(CreditText::thousandths(part, *whole));
    const bool over = part > *whole;
    if (bar.property("over").toBool() == over)
        return;
    bar.setProperty("over", over);
    bar.style()->polish(&bar);
}

} // namespace ud
