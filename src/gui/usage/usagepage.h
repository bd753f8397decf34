// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"
#include "gui/widgets/noticebar.h"

#include <QWidget>
#include <memory>
#include <optional>
#include <string>

namespace ud {

struct UsagePeriod;
class AgentShareModel;
class PlainDelegate;
class Theme;
class UsageChart;
class UsageExport;
class UsageModel;
enum class UsageSplit;

namespace Ui {
class UsagePage;
}

/// The month in depth: shares of the allowance, the chart with its months or the days of one, divided as one
/// likes, who consumed what, and the same numbers as the table `Monthly usage table`; all of it to be taken
/// along as files. Its parts are made when it is first seen.
class UsagePage : public QWidget {
    Q_OBJECT
public:
    /// All must outlive the page. \p days: of the month that monthOpened() tells.
    UsagePage(UsageModel& months, UsageModel& days, const Theme& theme, QWidget* parent = nullptr);
    ~UsagePage() override;

    /// The numbers are old: shown greyed.
    void setStale(bool stale);
    /// Into what the chart is divided; by kind until then.
    void setSplit(UsageSplit split);
    /// The usage could not be had; what was shown before stays.
    void showFault(const Error& error);
    /// "2026-11" where the days of a month are shown, else empty.
    [[nodiscard]] const std::string& openedMonth() const { return m_opened; }
    void openMonth(const std::string& month);
    /// What it needs, not what it would like: it is scrolled where it has less.
    [[nodiscard]] int heightForWidth(int width) const override;

signals:
    /// The days of this month are to be read; empty: the months are shown again.
    void monthOpened(const std::string& month);
    /// The person wants the chart divided so.
    void splitChosen(ud::UsageSplit split);
    /// The monthly letter of that month is to be written to that file.
    void letterRequested(const std::string& month, const QString& path);
    /// A file was written, or could not be.
    void noticeChanged(const ud::Notice& notice);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void setUpCharts();
    void setUpSplit();
    void setUpTable();
    void refreshColors();
    void setUpAgents();
    void refresh();
    void refreshLevel();
    void showNewest();
    void refreshAgents();
    void refreshShares();
    void activate(int row);
    [[nodiscard]] UsageModel& shownModel() { return m_opened.empty() ? m_months : m_days; }
    /// The model and row of the period whose agents are listed; a null model while nothing is loaded.
    struct LookedAt {
        const UsageModel* model;
        int row;
    };
    [[nodiscard]] LookedAt looksAt() const;
    [[nodiscard]] LookedAt openedPeriod() const;

    UsageModel& m_months;
    UsageModel& m_days;
    const Theme& m_theme;
    std::unique_ptr<Ui::UsagePage> m_ui;
    AgentShareModel* m_agents{nullptr};
    UsageChart* m_monthsChart{nullptr};
    UsageChart* m_daysChart{nullptr};
    UsageExport* m_export{nullptr};
    PlainDelegate* m_cells{nullptr};
    PlainDelegate* m_agentCells{nullptr};
    UsageSplit m_split{};
    std::string m_opened;
    std::optional<Error> m_fault; ///< why there is nothing to show
    bool m_stale{false};
    bool m_built{false};
};

} // namespace ud
