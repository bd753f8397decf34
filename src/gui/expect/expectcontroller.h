// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "gui/widgets/noticebar.h"

namespace ud {

class RunTableModel;

/// Notes for everybody that a run is expected to take its time, and takes the note back.
class ExpectController : public QObject {
    Q_OBJECT
public:
    /// All must outlive the controller. The dialog opens over \p window.
    ExpectController(ApiClient& api, const RunTableModel& runs, QWidget* window);

    /// Asks until when, then notes it.
    void begin(const std::string& runId);
    void remove(const std::string& runId);

signals:
    void noticeChanged(const ud::Notice& notice);
    /// The run has changed: the list is to be read again.
    void changed();

private:
    void send(const Run& run, const std::optional<Expectation>& expectation);
    void tell(const Run& asked, const Result<Run>& answer);
    [[nodiscard]] const Run* active(const std::string& runId);

    ApiClient& m_api;
    const RunTableModel& m_runs;
    QWidget* m_window;
};

} // namespace ud
