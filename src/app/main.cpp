// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/dashboard.h"
#include "app/languages.h"
#include "app/rehearsal.h"
#include "app/screenshot.h"
#include "app/startlog.h"
#include "gui/accessibility.h"
#include "gui/agents/runtableview.h"

#include <QApplication>
#include <algorithm>
#include <string_view>

namespace {

/// Help and version need no display.
bool onlyAsks(int argc, char** argv) {
    return std::any_of(argv + 1, argv + argc, [](const std::string_view argument) {
        return argument == "--help" || argument == "-h" || argument == "--version" || argument == "-v";
    });
}

} // namespace

int main(int argc, char** argv) {
    QCoreApplication::setApplicationName(u"usage-dashboard"_qs);
    QCoreApplication::setApplicationVersion(QStringLiteral(UD_VERSION));
    if (argc > 1 && onlyAsks(argc, argv)) {
        const QCoreApplication plain(argc, argv);
        return ud::readCommandLine(QCoreApplication::arguments()).finished.value_or(0);
    }
    QApplication application(argc, argv);
    QApplication::setDesktopFileName(u"io.github.usage_dashboard.UsageDashboard"_qs);
    const ud::CommandLine line = ud::readCommandLine(QApplication::arguments());
    if (line.finished)
        return *line.finished;

    ud::AppSettings settings;
    ud::Languages languages(line.options.language.isEmpty() ? settings.language() : line.options.language);
    QApplication::setApplicationDisplayName(QString());
    ud::Theme theme(application);
    theme.choose(line.options.theme.value_or(settings.theme()));
    theme.chooseMotion(settings.motion());
    QApplication::setWindowIcon(theme.icon(u"usage-dashboard"_qs));
    ud::installAccessibility();

    const ud::SystemClock clock;
    std::unique_ptr<ud::Rehearsal> rehearsal;
    std::unique_ptr<ud::Dashboard> real;
    if (line.options.rehearsal)
        rehearsal = std::make_unique<ud::Rehearsal>(line.options, theme, settings, clock);
    else
        real = std::make_unique<ud::Dashboard>(line.options, theme, settings);
    ud::Dashboard& dashboard = rehearsal ? rehearsal->dashboard() : *real;
    QObject::connect(&dashboard, &ud::Dashboard::languageChosen, &dashboard, [&](const QString& code) {
        languages.choose(code);
        dashboard.renew();
    });
    std::unique_ptr<ud::Screenshot> screenshot;
    if (!line.options.screenshot.isEmpty())
        screenshot = std::make_unique<ud::Screenshot>(dashboard, line.options.screenshot);
    std::unique_ptr<ud::StartLog> startLog;
    if (ud::StartLog::wanted())
        startLog = std::make_unique<ud::StartLog>(*dashboard.window().findChild<ud::RunTableView*>());
    if (rehearsal)
        rehearsal->start(*line.options.rehearsal);
    else
        dashboard.start();
    return QApplication::exec();
}
