// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"
#include "core/time.h"

#include <QFrame>
#include <memory>
#include <vector>

namespace ud {

class Theme;

namespace Ui {
class DetailsPane;
}

/// What is known of the selected run; of several runs, what they have in common: their number and credits.
class DetailsPane : public QFrame {
    Q_OBJECT
public:
    explicit DetailsPane(QWidget* parent = nullptr);
    ~DetailsPane() override;

    void setTheme(const Theme& theme);
    /// \p now: the service's clock.
    void show(const std::vector<Run>& runs, Time now);

private:
    void showOne(const Run& run, Time now);
    void showSeveral(const std::vector<Run>& runs);
    void showProgress(const Run& run);
    void showWhy(const QString& why);
    void refreshIcon();

    const Theme* m_theme{nullptr};
    std::unique_ptr<Ui::DetailsPane> m_ui;
};

} // namespace ud
