// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace ud {

/// "Background agents" in the app's own words: what the list shows, what the statuses mean, what stopping
/// does and does not do, credits, when to stop at once, good practice.
class AgentsHelp : public QDialog {
    Q_OBJECT
public:
    explicit AgentsHelp(QWidget* parent = nullptr);

    /// The whole text, as HTML.
    [[nodiscard]] static QString html();
};

} // namespace ud
