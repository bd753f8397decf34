// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QWidget>
#include <memory>
#include <optional>

namespace ud {

class PlainDelegate;
class Theme;
class UsageChart;
class UsageModel;

namespace Ui {
class UsagePage;
}

/// The month in depth: shares of the allowance, the chart, and the same numbers as the table `Monthly usage
/// table`.
class UsagePage : public QWidget {
    Q_OBJECT
public:
    /// Both must outlive the page.
    UsagePage(UsageModel& usage, const Theme& theme, QWidget* parent = nullptr);
    ~UsagePage() override;

    /// The numbers are old: shown greyed.
    void setStale(bool stale);
    /// The usage could not be had; what was shown before stays.
    void showFault(const Error& error);

private:
    void setUpTable();
    void refresh();
    void refreshShares();

    UsageModel& m_usage;
    const Theme& m_theme;
    std::unique_ptr<Ui::UsagePage> m_ui;
    UsageChart* m_chart{nullptr};
    PlainDelegate* m_cells{nullptr};
};

} // namespace ud
