// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/growtofit.h"

#include <QDialog>
#include <QLayout>
#include <QScreen>
#include <algorithm>

namespace ud {

void growToFit(QDialog& dialog) {
    if (!dialog.isVisible())
        return; // called again when it is shown
    // A part that changed tells the layouts around it one after the other, by events that are yet to come.
    for (QWidget* part : dialog.findChildren<QWidget*>()) {
        if (part->layout() != nullptr)
            part->updateGeometry();
    }
    QLayout* layout = dialog.layout();
    layout->activate();
    // Wrapped text makes the height depend on the width, which the layout's minimum does not know of.
    const int needed =
        std::max(layout->totalHeightForWidth(dialog.width()), layout->totalMinimumSize().height());
    const int room = dialog.screen()->availableGeometry().height();
    if (needed > dialog.height())
        dialog.resize(dialog.width(), std::min(needed, room));
}

} // namespace ud
