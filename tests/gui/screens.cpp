// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screens.h"

#include "app/rehearsal.h"
#include "gui/aboutdialog.h"
#include "gui/agents/agentspage.h"
#include "gui/audit/auditdialog.h"
#include "gui/closingdialog.h"
#include "gui/connect/connectdialog.h"
#include "gui/details/detailspane.h"
#include "gui/expect/expectdialog.h"
#include "gui/help/agentshelp.h"
#include "gui/help/supportdialog.h"
#include "gui/history/historypage.h"
#include "gui/overview/overviewdialog.h"
#include "gui/owner/textquestion.h"
#include "gui/recorder/recorderdialog.h"
#include "gui/rehearsal/rehearsalband.h"
#include "gui/settings/settingsdialog.h"
#include "gui/start/startdialog.h"
#include "rehearsal/scenariotext.h"

#include <QLineEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

namespace ud::test {

namespace {

template<class W>
W* come(Desk& desk) {
    W* shown = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            for (W* each : desk.dashboard->window().findChildren<W*>()) {
                if (each->isVisible())
                    shown = each;
            }
            return shown != nullptr;
        },
        10'000);
    return came ? shown : nullptr;
}

QWidget* window(Desk& desk, int tab) {
    desk.dashboard->window().showTab(tab);
    return &desk.dashboard->window();
}

QWidget* agents(Desk& desk) {
    desk.table().clearSelection();
    return window(desk, 0);
}

QWidget* details(Desk& desk, int tab) {
    window(desk, 0);
    desk.table().selectRuns({runId(1)});
    auto* tabs = desk.dashboard->window().agentsPage().details().findChild<QTabWidget*>();
    if (tabs == nullptr || tabs->count() <= tab)
        return nullptr;
    tabs->setCurrentIndex(tab);
    return &desk.dashboard->window();
}

QWidget* history(Desk& desk) {
    window(desk, 2);
    auto* table = desk.find<QTableView>(u"historyTable"_qs);
    if (table == nullptr || !QTest::qWaitFor([&] { return table->model()->rowCount() > 0; }, 10'000))
        return nullptr;
    table->selectRow(0);
    return &desk.dashboard->window();
}

QWidget* question(Desk& desk, const std::vector<std::string>& runs) {
    emit desk.dashboard->window().stopRequested(runs);
    return desk.question();
}

QWidget* settings(Desk& desk, int page) {
    emit desk.dashboard->window().settingsRequested();
    auto* dialog = come<SettingsDialog>(desk);
    if (dialog != nullptr)
        dialog->setPage(page);
    return dialog;
}

QWidget* owner(Desk& desk, int page) {
    emit desk.dashboard->window().organizationRequested();
    auto* dialog = come<SettingsDialog>(desk);
    if (dialog == nullptr)
        return nullptr;
    dialog->setPage(page);
    const auto* name = dialog->findChild<QLineEdit*>(u"Organization name"_qs);
    const auto* tokens = dialog->findChild<QTableWidget*>(u"Tokens"_qs);
    const bool read =
        QTest::qWaitFor([&] { return !name->text().isEmpty() && tokens->rowCount() > 0; }, 10'000);
    return read ? dialog : nullptr;
}

QWidget* ownerQuestion(Desk& desk, int page, const QString& button) {
    QWidget* dialog = owner(desk, page);
    if (dialog == nullptr)
        return nullptr;
    dialog->findChild<QPushButton*>(button)->click();
    return come<TextQuestion>(desk);
}

QWidget* of(QDialog* dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
    return dialog;
}

void fillForOwner(ServiceScript& script) {
    const std::string now = toRfc3339(noon());
    for (const bool enabled : {true, false})
        script.agents.push_back({.id = enabled ? runId(900'000) : "a2", // that of a run in the history
                                 .name = "Invoice Reader",
                                 .description = "Reads invoices",
                                 .engine = "process",
                                 .command = "reader",
                                 .enabled = enabled,
                                 .inputSchema = {},
                                 .history = {}});
    for (const char* role : {"owner", "admin", "viewer"})
        script.tokens.push_back({{"id", role},
                                 {"name", "Ann"},
                                 {"role", role},
                                 {"created_at", now},
                                 {"last_used_at", now},
                                 {"expires_at", nullptr}});
    for (const char* action :
         {"run.cancel", "run.start", "agent.change", "token.create", "organization.change"})
        script.audit.push_back({{"id", action},
                                {"at", now},
                                {"actor", {{"token_id", "t"}, {"name", "Ann"}, {"role", "admin"}}},
                                {"action", action},
                                {"run_id", runId(1)},
                                {"agent_id", "a1"},
                                {"reason", "credit_concern"},
                                {"note", "too much"},
                                {"outcome", "cancelled"}});
}

} // namespace

void fillForScreens(ServiceScript& script) {
    fillForOwner(script);
    for (int number = 1; number <= 12; ++number)
        script.add(sampleRun(number, number < 9 ? RunStatus::Running : RunStatus::Queued));
    script.runs[runId(2)].flags = {
        {FlagKind::UnusuallyLong, noon(), {{"elapsed_s", 7200}, {"median_s", 1080}, {"p95_s", 2000}}}};
    script.runs[runId(3)].flags = {
        {FlagKind::Returning, noon(), {{"starts", 3}, {"first_stop_ms", noonMs - 60'000}}}};
    script.runs[runId(4)].progress = Progress{"Reading page 12 of 40", 0.3};
    script.runs[runId(5)].expectation = Expectation{noon() + std::chrono::hours(4), "quarter-end import"};
    for (int number = 21; number <= 23; ++number)
        script.add(sampleRun(number, RunStatus::Completed));
    script.add(stoppedRun(24, true));
    script.add(sampleRun(25, RunStatus::Failed));
    script.events[runId(1)] = {{1, noon() - std::chrono::minutes(10), RunEventType::Queued, "", std::nullopt},
                               {2, noon() - std::chrono::minutes(9), RunEventType::Started, "", std::nullopt},
                               {3, noon() - std::chrono::minutes(1), RunEventType::Progress, "Reading", 0.4}};
    script.entries[runId(1)] = {{1, noon() - std::chrono::minutes(9), noon() - std::chrono::minutes(9),
                                 CreditKind::Message, Credits::fromThousandths(500), "page 1", true},
                                {2, noon() - std::chrono::minutes(1), noon() - std::chrono::minutes(1),
                                 CreditKind::Skill, Credits::fromWhole(1), "look-up", true}};
}

const std::vector<Screen>& screens() {
    static const std::vector<Screen> all{
        {"agents", agents},
        {"details-overview", [](Desk& desk) { return details(desk, 0); }},
        {"details-timeline", [](Desk& desk) { return details(desk, 1); }},
        {"details-consumption", [](Desk& desk) { return details(desk, 2); }},
        {"usage", [](Desk& desk) { return window(desk, 1); }},
        {"history", history},
        {"stop-one", [](Desk& desk) { return question(desk, {runId(3)}); }},
        {"stop-some",
         [](Desk& desk) {
             return question(desk, {runId(1), runId(2), runId(9)});
         }},
        {"stop-many",
         [](Desk& desk) {
             std::vector<std::string> runs;
             for (int number = 1; number <= 12; ++number)
                 runs.push_back(runId(number));
             return question(desk, runs);
         }},
        {"expected",
         [](Desk& desk) -> QWidget* {
             emit desk.dashboard->window().agentsPage().expectationRequested(runId(1));
             return come<ExpectDialog>(desk);
         }},
        {"run-again",
         [](Desk& desk) -> QWidget* {
             emit desk.dashboard->window().historyPage().runAgainRequested(desk.script.runs.at(runId(21)));
             return come<StartDialog>(desk);
         }},
        {"start",
         [](Desk& desk) -> QWidget* {
             emit desk.dashboard->window().startRequested({});
             return come<StartDialog>(desk);
         }},
        {"all-organizations",
         [](Desk& desk) -> QWidget* {
             emit desk.dashboard->window().overviewRequested();
             return come<OverviewDialog>(desk);
         }},
        {"closing", [](Desk& desk) { return of(new ClosingDialog(true, &desk.dashboard->window())); }},
        {"connect",
         [](Desk& desk) -> QWidget* {
             emit desk.dashboard->window().connectRequested();
             return come<ConnectDialog>(desk);
         }},
        {"settings-appearance", [](Desk& desk) { return settings(desk, 0); }},
        {"settings-connection", [](Desk& desk) { return settings(desk, 1); }},
        {"settings-notices", [](Desk& desk) { return settings(desk, 2); }},
        {"settings-keyboard", [](Desk& desk) { return settings(desk, 3); }},
        {"settings-computer", [](Desk& desk) { return settings(desk, 4); }},
        {"organization", [](Desk& desk) { return owner(desk, 0); }},
        {"organization-agents", [](Desk& desk) { return owner(desk, 1); }},
        {"organization-tokens", [](Desk& desk) { return owner(desk, 2); }},
        {"new-agent", [](Desk& desk) { return ownerQuestion(desk, 1, u"New agent"_qs); }},
        {"new-token", [](Desk& desk) { return ownerQuestion(desk, 2, u"New token"_qs); }},
        {"who-did-what",
         [](Desk& desk) -> QWidget* {
             emit desk.dashboard->window().auditRequested();
             return come<AuditDialog>(desk);
         }},
        {"flight-recorder",
         [](Desk& desk) -> QWidget* {
             emit desk.dashboard->window().recorderRequested();
             return come<RecorderDialog>(desk);
         }},
        {"support",
         [](Desk& desk) -> QWidget* {
             emit desk.dashboard->window().supportRequested();
             return come<SupportDialog>(desk);
         }},
        {"rehearsal",
         [](Desk& desk) -> QWidget* {
             emit desk.dashboard->window().rehearsalRequested();
             Rehearsal* rehearsal = desk.dashboard->rehearsal();
             auto* band = rehearsal->dashboard().window().findChild<RehearsalBand*>();
             rehearsal->dashboard().window().resize(1180, 780);
             const QObject waiting; // ends the connection with this scope
             bool populated = false;
             QObject::connect(&rehearsal->dashboard(), &Dashboard::populated, &waiting,
                              [&populated] { populated = true; });
             StopLine stopped{runId(1), StopOutcome::Stopped, stoppedRun(1, true), true, true, std::nullopt};
             band->tell(ScenarioText::afterStop(Scenario::Morning, {stopped}));
             return QTest::qWaitFor([&populated] { return populated; }, 10'000) ? band : nullptr;
         }},
        {"help", [](Desk& desk) { return of(new AgentsHelp(&desk.dashboard->window())); }},
        {"about", [](Desk& desk) { return of(new AboutDialog(Desk::theme(), &desk.dashboard->window())); }},
    };
    return all;
}

} // namespace ud::test
