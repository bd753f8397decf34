// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/expect/expectcontroller.h"

#include "gui/expect/expectdialog.h"
#include "gui/widgets/plaintext.h"
#include "models/errortext.h"
#include "models/flagtext.h"
#include "models/runtablemodel.h"

namespace ud {

namespace {

QString nameOf(const Run& run) {
    return oneLine(QString::fromStdString(run.agentName));
}

} // namespace

ExpectController::ExpectController(ApiClient& api, const RunTableModel& runs, QWidget* window)
    : QObject(window)
    , m_api(api)
    , m_runs(runs)
    , m_window(window) {}

/// Null, and said so, where the run has ended since it was chosen.
const Run* ExpectController::active(const std::string& runId) {
    const Run* run = m_runs.runById(runId);
    if (run != nullptr && isActive(run->status))
        return run;
    emit noticeChanged({Tone::Info, tr("This run has ended; nothing was noted."), {}, {}});
    return nullptr;
}

void ExpectController::begin(const std::string& runId) {
    const Run* found = active(runId);
    if (found == nullptr)
        return;
    auto* dialog = new ExpectDialog(*found, m_runs.now(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, run = *found] { send(run, dialog->expectation()); });
    dialog->open();
}

void ExpectController::remove(const std::string& runId) {
    if (const Run* run = active(runId))
        send(*run, std::nullopt);
}

void ExpectController::send(const Run& run, const std::optional<Expectation>& expectation) {
    m_api.expectRun(run.id, expectation, ApiClient::newIdempotencyKey(), this,
                    [this, run](const Result<Run>& answer) { tell(run, answer); });
}

void ExpectController::tell(const Run& asked, const Result<Run>& answer) {
    const QString agent = nameOf(asked);
    if (!answer) {
        emit noticeChanged({Tone::Bad,
                            tr("%1: the expectation was not noted. %2", "agent, why")
                                .arg(agent, ErrorText::sentence(answer.error())),
                            {},
                            {}});
        return;
    }
    const QString expected = FlagText().expectation(answer->expectation, m_runs.now());
    emit noticeChanged(
        {Tone::Good,
         expected.isEmpty()
             ? tr("%1: no longer expected; it is pointed out again when it is unusual.").arg(agent)
             : tr("%1: %2. Until then it is not pointed out.", "agent, expected until").arg(agent, expected),
         {},
         {}});
    emit changed();
}

} // namespace ud
