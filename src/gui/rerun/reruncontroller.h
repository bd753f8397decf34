// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "gui/widgets/noticebar.h"

namespace ud {

/// Starts an ended run's agent anew, with the label and input that the run had, after asking.
class RerunController : public QObject {
    Q_OBJECT
public:
    /// Both must outlive the controller. The question opens over \p window.
    RerunController(ApiClient& api, QWidget* window);

    /// Reads what the run was started with, asks, starts.
    void begin(const Run& run);

signals:
    void noticeChanged(const ud::Notice& notice);
    /// A run was queued: the list is to be read again.
    void started();

private:
    void ask(const RunDetail& detail);
    void start(const RunDetail& detail);
    void tellFault(const Run& run, const Error& error);

    ApiClient& m_api;
    QWidget* m_window;
};

} // namespace ud
