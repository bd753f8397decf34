// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/trendtext.h"

#include <QFrame>
#include <memory>

namespace ud {

class Theme;
class UsageChart;

namespace Ui {
class TrendPanel;
}

/// The monthly trend beside Running Agents: this month in words and figures, and the chart, narrowed to the
/// agents of the selected rows. In little room the chart comes before the finer words, which are then in the
/// tooltip.
class TrendPanel : public QFrame {
    Q_OBJECT
public:
    explicit TrendPanel(QWidget* parent = nullptr);
    ~TrendPanel() override;

    /// Called once. Both must outlive the panel.
    void setUp(UsageModel& usage, const Theme& theme);
    /// The numbers are old: shown greyed.
    void setStale(bool stale);
    /// Whose trend it is, in words; empty for all.
    void setScope(const QString& scope);
    /// What the active runs (of the selection) have added.
    void setActive(const ActiveConsumption& consumption);
    /// Room for the words; the chart goes first.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A month of the chart was chosen to be looked into: "2026-11".
    void monthActivated(const std::string& month);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void refreshWords();
    void showShares();
    [[nodiscard]] QStringList outlook() const;
    void arrange();
    void hideWhatHasNoRoom(int width, int height);
    void showScope();

    std::unique_ptr<Ui::TrendPanel> m_ui;
    UsageChart* m_chart{nullptr};
    UsageModel* m_usage{nullptr};
    ActiveConsumption m_active;
    QString m_scope;
    bool m_wide{false}; ///< words and chart stand side by side
};

} // namespace ud
