// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "models/runfacts.h"

#include <QFrame>
#include <QLabel>
#include <memory>
#include <optional>
#include <vector>

class QTableView;

namespace ud {

struct DetailsModels;
class HistoryModel;
class Theme;

namespace Ui {
class DetailsPane;
}

/// Everything about the selected run: what is known of it and why it is flagged, its timeline, its
/// consumption over time, its input and result, and how earlier runs of its agent went. Of several runs it
/// shows their sum.
class DetailsPane : public QFrame {
    Q_OBJECT
public:
    explicit DetailsPane(QWidget* parent = nullptr);
    ~DetailsPane() override;

    /// Called once. Both must outlive the pane; the models are of the run that shown() tells.
    void setUp(DetailsModels& models, const Theme& theme);
    void show(const std::vector<Run>& runs, Time now);
    void showContent(const std::optional<RunDetail>& detail);
    /// The data is old: shown greyed.
    void setStale(bool stale);
    /// The same whatever is shown: selecting a run moves nothing around the pane.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// The one run that is shown, as it is now; nullopt for none or several.
    void shown(const std::optional<ud::Run>& run);

private:
    void showOne(const Run& run, Time now);
    void showSeveral(const std::vector<Run>& runs);
    void showFacts(const std::vector<Fact>& facts);
    void addFactLabels();
    void showProgress(const Run& run);
    void showWhy(const QString& why);
    void refreshIcon();
    void setUpTable(QTableView& table, int stretched);
    void setUpEarlier(HistoryModel& earlier);

    std::unique_ptr<Ui::DetailsPane> m_ui;
    const Theme* m_theme{nullptr};
    bool m_stale{false};
    std::vector<std::pair<QLabel*, QLabel*>> m_facts; ///< caption and value
};

} // namespace ud
