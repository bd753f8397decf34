// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rerun/reruncontroller.h"

#include "gui/rerun/rerundialog.h"
#include "gui/widgets/plaintext.h"
#include "models/errortext.h"

namespace ud {

namespace {

QString nameOf(const Run& run) {
    return oneLine(QString::fromStdString(run.agentName));
}

} // namespace

RerunController::RerunController(ApiClient& api, QWidget* window)
    : QObject(window)
    , m_api(api)
    , m_window(window) {}

void RerunController::begin(const Run& run) {
    m_api.runDetail(run.id, this, [this, run](const Result<RunDetail>& detail) {
        if (detail)
            ask(*detail);
        else
            tellFault(run, detail.error());
    });
}

void RerunController::ask(const RunDetail& detail) {
    auto* dialog = new RerunDialog(detail, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, detail] { start(detail); });
    dialog->open();
}

void RerunController::start(const RunDetail& detail) {
    m_api.startRun(
        {detail.run.agentId, detail.run.label, detail.input}, ApiClient::newIdempotencyKey(), this,
        [this, before = detail.run](const Result<Run>& run) {
            if (!run)
                return tellFault(before, run.error());
            emit noticeChanged(
                {Tone::Good, tr("%1 is queued; it is among the running agents.").arg(nameOf(*run)), {}, {}});
            emit started();
        });
}

void RerunController::tellFault(const Run& run, const Error& error) {
    emit noticeChanged(
        {Tone::Bad, tr("%1 was not started: %2").arg(nameOf(run), ErrorText::sentence(error)), {}, {}});
}

} // namespace ud
