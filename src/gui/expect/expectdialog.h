// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/run.h"

#include <QDialog>
#include <memory>

namespace ud {

namespace Ui {
class ExpectDialog;
}

/// Asks until when a run is expected to go on, and why. It is about the run it was opened with. Show with
/// open(); accepted() means that expectation() is to be noted.
class ExpectDialog : public QDialog {
    Q_OBJECT
public:
    static constexpr int mostNoteLength = 2000; ///< contract, section 7

    /// \p now: the service's clock. Times are the person's own.
    ExpectDialog(const Run& run, Time now, QWidget* parent = nullptr);
    ~ExpectDialog() override;

    [[nodiscard]] Expectation expectation() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    [[nodiscard]] Time until() const;

    Time m_now;
    std::unique_ptr<Ui::ExpectDialog> m_ui;
};

} // namespace ud
