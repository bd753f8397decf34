// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/answers.h"
#include "models/timetext.h"

#include <QDialog>
#include <memory>
#include <vector>

namespace ud {

class Theme;

namespace Ui {
class StopDialog;
}

/// Asks whether to stop a fixed set of runs. What it shows was read when it was opened and never changes;
/// updates neither close nor accept it. Show with open(); accepted() means "Stop agent". The safe answer is
/// the default and Escape.
class StopDialog : public QDialog {
    Q_OBJECT
public:
    /// More runs than this: their number must be typed.
    static constexpr int mostWithoutTyping = 10;
    static constexpr int mostNoteLength = 2000;

    /// \p runs: 1 or more, as just read. \p now: the service's clock.
    StopDialog(std::vector<Run> runs, Time now, const Theme& theme, QWidget* parent = nullptr);
    ~StopDialog() override;

    /// Where the runs are of one agent that keeps returning: offers to disable it as well. \p allowed: the
    /// person is an owner; else it is shown with the reason why not.
    void offerDisabling(bool allowed);
    /// The agent that is to be disabled; empty for none.
    [[nodiscard]] std::string agentToDisable() const;

    /// What has happened since it was asked; empty for nothing. \p blocks: stopping makes no sense any more,
    /// or is not possible now. What the question is about stays as it is.
    void tellNews(const QString& sentence, bool blocks);
    [[nodiscard]] const std::vector<Run>& runs() const { return m_runs; }
    [[nodiscard]] std::vector<std::string> runIds() const;
    /// What was given as reason and note.
    [[nodiscard]] StopRequest request() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpQuestion();
    void setUpFacts();
    void setUpList();
    void setUpReasons();
    void setUpCount();
    void connectSignals();
    void refreshStopButton();

    std::vector<Run> m_runs;
    Time m_now;
    bool m_blocked{false};
    TimeText m_times;
    const Theme& m_theme;
    std::unique_ptr<Ui::StopDialog> m_ui;
};

} // namespace ud
