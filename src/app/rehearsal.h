// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dashboard.h"
#include "rehearsal/practicehost.h"

#include <QTemporaryDir>

namespace ud {

class RehearsalBand;

/// A second dashboard in a window of its own, which speaks to a simulated service inside the process. What
/// it keeps lies in a folder that goes with it; whatever is done in it reaches nothing real.
class Rehearsal : public QObject {
    Q_OBJECT
public:
    /// All must outlive the object. Of \p settings only the look is taken, and nothing is changed.
    Rehearsal(const Options& options, Theme& theme, const AppSettings& settings, const Clock& clock);

    /// Shows the window and begins.
    void start(Scenario scenario);
    /// In the language and look of now.
    void renew();
    [[nodiscard]] Dashboard& dashboard() { return m_dashboard; }
    [[nodiscard]] SimulatedService& service() { return m_host.service(); }

signals:
    /// The window was closed.
    void left();

private:
    [[nodiscard]] QString folder() const;
    [[nodiscard]] std::unique_ptr<AppSettings> ownSettings() const;
    QWidget* makeBand(QWidget* parent);
    void play(Scenario scenario);
    void onTold(const std::vector<StopLine>& lines);
    void refreshBand();

    Theme& m_theme;
    const AppSettings& m_realSettings;
    QTemporaryDir m_folder;
    std::unique_ptr<AppSettings> m_settings;
    PracticeHost m_host;
    std::vector<StopLine> m_told; ///< of the latest stop
    Dashboard m_dashboard;
    QPointer<RehearsalBand> m_band;
};

} // namespace ud
