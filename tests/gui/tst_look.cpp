// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/tokenfile.h"
#include "gui/agents/agentsempty.h"
#include "gui/agents/rowlayout.h"
#include "gui/agents/runastext.h"
#include "gui/agents/stoprule.h"
#include "gui/look/theme.h"
#include "gui/stop/stopsentence.h"
#include "gui/usage/axisscale.h"
#include "gui/usage/monthwords.h"
#include "gui/usage/usagechart.h"
#include "gui/widgets/plaintext.h"
#include "models/errortext.h"
#include "models/pace.h"
#include "models/usagemodel.h"
#include "testutils/samples.h"

#include <QDir>
#include <QLineEdit>
#include <QStyle>
#include <QStyleFactory>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace ud;
using namespace ud::test;

class Look : public QObject {
    Q_OBJECT
private slots:
    // WCAG 2.2: text 4.5:1 on every surface it is used on, marks and borders of controls 3:1.
    void contrastIsEnough_data() {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << static_cast<int>(Appearance::Light);
        QTest::newRow("dark") << static_cast<int>(Appearance::Dark);
        QTest::newRow("high contrast") << static_cast<int>(Appearance::HighContrast);
    }
    void contrastIsEnough() {
        QFETCH(int, appearance);
        const Colors& c = colorsOf(static_cast<Appearance>(appearance));
        for (const QColor& surface : {c.window, c.surface, c.raised, c.hovered, c.selected}) {
            for (const QColor& text : {c.text, c.muted, c.warning, c.danger, c.positive, c.accent})
                QVERIFY2(contrast(text, surface) >= 4.5,
                         qPrintable(text.name() + u" on "_qs + surface.name()));
        }
        for (const QColor& ink : {c.text, c.rehearsal})
            QVERIFY2(contrast(ink, c.rehearsalSurface) >= 4.5, qPrintable(ink.name()));
        for (const QColor& surface : {c.dangerSurface, c.warningSurface, c.positiveSurface, c.infoSurface}) {
            for (const QColor& text : {c.text, c.warning, c.danger, c.positive, c.accent})
                QVERIFY2(contrast(text, surface) >= 4.5,
                         qPrintable(text.name() + u" on "_qs + surface.name()));
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.onDanger, c.danger) >= 4.5);
        for (const QColor& mark :
             {c.chartMessage, c.chartSkill, c.chartAllowance, c.outline, c.chartBackground, c.chartChat})
            QVERIFY2(contrast(mark, c.surface) >= 3.0, qPrintable(mark.name()));
        for (const QColor& mark : c.chartAgents)
            QVERIFY2(contrast(mark, c.surface) >= 3.0, qPrintable(mark.name()));
    }
    void everybodyTellsThePartsOfAChartApart_data() { contrastIsEnough_data(); }
    void everybodyTellsThePartsOfAChartApart() {
        QFETCH(int, appearance);
        const Colors& c = colorsOf(static_cast<Appearance>(appearance));
        QList<QColor> agents(c.chartAgents.begin(), c.chartAgents.end());
        agents << c.outline;
        for (const QList<QColor>& chart : {QList<QColor>{c.chartMessage, c.chartSkill},
                                           QList<QColor>{c.chartBackground, c.chartChat}, agents}) {
            for (qsizetype one = 0; one < chart.size(); ++one) {
                for (qsizetype other = 0; other < one; ++other) {
                    for (const ColorVision vision :
                         {ColorVision::Full, ColorVision::NoRed, ColorVision::NoGreen, ColorVision::NoBlue})
                        QVERIFY2(distance(chart[one], chart[other], vision) >= 20,
                                 qPrintable(chart[one].name() + u" and "_qs + chart[other].name()));
                }
            }
        }
        QVERIFY(distance(Qt::red, Qt::green, ColorVision::Full) > 100);
        QVERIFY(distance(QColor(0xb0, 0x50, 0x20), QColor(0x78, 0x68, 0x20), ColorVision::NoGreen) < 20);
    }
    void contrastIsThatOfTheStandard() {
        QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
    }
    void theSystemsAppearance() {
        QPalette dark;
        dark.setColor(QPalette::Window, Qt::black);
        dark.setColor(QPalette::WindowText, Qt::white);
        QVERIFY(Theme::systemAppearance(dark, {}) == Appearance::Dark);
        QPalette light;
        light.setColor(QPalette::Window, Qt::white);
        light.setColor(QPalette::WindowText, Qt::black);
        QVERIFY(Theme::systemAppearance(light, {}) == Appearance::Light);
        QVERIFY(Theme::systemAppearance(light, "Adwaita:dark") == Appearance::Dark);
    }
    void theDesktopsWishForLessMotion_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("reduces");
        QTest::newRow("nothing") << QString() << QByteArray() << false;
        QTest::newRow("gtk 3") << u"gtk-3.0/settings.ini"_qs
                               << QByteArray("[Settings]\ngtk-enable-animations=0\n") << true;
        QTest::newRow("gtk 4") << u"gtk-4.0/settings.ini"_qs
                               << QByteArray("[Settings]\ngtk-enable-animations=false\n") << true;
        QTest::newRow("gtk on") << u"gtk-3.0/settings.ini"_qs
                                << QByteArray("[Settings]\ngtk-enable-animations=1\n") << false;
        QTest::newRow("kde") << u"kdeglobals"_qs << QByteArray("[KDE]\nAnimationDurationFactor=0\n") << true;
        QTest::newRow("kde slow") << u"kdeglobals"_qs << QByteArray("[KDE]\nAnimationDurationFactor=2\n")
                                  << false;
        QTest::newRow("kde broken") << u"kdeglobals"_qs << QByteArray("[KDE]\nAnimationDurationFactor=x\n")
                                    << false;
    }
    void theDesktopsWishForLessMotion() {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(bool, reduces);
        const QTemporaryDir folder;
        if (!file.isEmpty()) {
            QVERIFY(QDir(folder.path()).mkpath(QFileInfo(file).path()));
            QFile written(folder.filePath(file));
            QVERIFY(written.open(QIODevice::WriteOnly) && written.write(content) == content.size());
        }
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_qs));
        QCOMPARE(MotionWish::of(folder.path()).reduces(*fusion), reduces);
    }
    void nothingMovesWhereThatIsWished() {
        Theme theme(*qApp);
        theme.chooseMotion(MotionChoice::Full);
        QWidget widget;
        QVERIFY(!theme.reducesMotion());
        QVERIFY(widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget) > 0);
        const int blinking = QApplication::cursorFlashTime();
        theme.chooseMotion(MotionChoice::Reduced);
        QVERIFY(theme.reducesMotion());
        QCOMPARE(widget.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &widget), 0);
        QCOMPARE(widget.style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &widget), 0);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                          Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
            QVERIFY(!QApplication::isEffectEnabled(effect));
        theme.chooseMotion(MotionChoice::Full);
        QCOMPARE(QApplication::cursorFlashTime(), blinking);
    }
    void rowsAreMirrored() {
        const QRect line(10, 0, 100, 20);
        const auto left = RowLayout::marked(line, 16, Qt::LeftToRight);
        const auto right = RowLayout::marked(line, 16, Qt::RightToLeft);
        QCOMPARE(left.mark.left(), line.left());
        QCOMPARE(right.mark.right(), line.right());
        QVERIFY(!left.mark.intersects(left.text) && !right.mark.intersects(right.text));
    }
    void targetsAreLargeEnough() {
        QFont font;
        font.setPixelSize(9);
        const QFontMetrics metrics(font);
        const QRect button =
            RowLayout::button(QRect(0, 0, 90, RowLayout::rowHeight(metrics)), metrics, u"Stop"_qs);
        QVERIFY(button.height() >= RowLayout::leastTarget && button.width() >= RowLayout::leastTarget);
    }
    void twoLinesDoNotOverlap() {
        const QFontMetrics metrics((QFont()));
        const QRect cell(0, 0, 200, RowLayout::rowHeight(metrics));
        const auto lines = RowLayout::twoLines(cell, metrics);
        QVERIFY(lines.first.bottom() < lines.second.top());
        QVERIFY(cell.contains(lines.first) && cell.contains(lines.second));
    }
    void axisReachesTheHighestBar_data() {
        QTest::addColumn<qint64>("highest");
        QTest::addColumn<qint64>("step");
        QTest::addColumn<int>("steps");
        QTest::newRow("nothing") << qint64(0) << qint64(1) << 1;
        QTest::newRow("small") << qint64(4'200) << qint64(1) << 5;
        QTest::newRow("58,000") << qint64(58'000'000) << qint64(20'000) << 3;
        QTest::newRow("exact") << qint64(50'000'000) << qint64(10'000) << 5;
        QTest::newRow("one more") << qint64(50'000'001) << qint64(20'000) << 3;
    }
    void axisReachesTheHighestBar() {
        QFETCH(qint64, highest);
        QFETCH(qint64, step);
        QFETCH(int, steps);
        const AxisScale expected{step, steps};
        QVERIFY(AxisScale::upTo(Credits::fromThousandths(highest)) == expected);
    }
    void paceIsPerHour() {
        Run run = sampleRun(1);
        run.startedAt = noon() - std::chrono::minutes(30);
        run.credits = {Credits::fromWhole(100), Credits::fromThousandths(2'600)};
        QVERIFY(paceSoFar(run, noon()) == (CreditPair{Credits::fromWhole(200), Credits::fromWhole(5)}));
        run.startedAt = noon() - std::chrono::minutes(4);
        QVERIFY(!paceSoFar(run, noon()));
        run.status = RunStatus::Queued;
        QVERIFY(!paceSoFar(run, noon() + std::chrono::hours(1)));
    }
    void whoMayStop() {
        QVERIFY(StopRule::permission(Role::Admin, false, FeedPhase::Live, {}).allowed);
        QVERIFY(StopRule::permission(Role::Owner, false, FeedPhase::Polling, {}).allowed);
        QVERIFY(!StopRule::permission(Role::Viewer, false, FeedPhase::Live, {}).allowed);
        QVERIFY(!StopRule::permission(Role::Owner, true, FeedPhase::Live, {}).allowed);
        QVERIFY(!StopRule::permission(std::nullopt, false, FeedPhase::Live, {}).allowed);
        const auto offline =
            StopRule::permission(Role::Owner, false, FeedPhase::Offline, u"Offline since 14:02"_qs);
        QVERIFY(!offline.allowed && offline.reason.startsWith(u"Offline since 14:02"_qs));
    }
    void emptyStatesDiffer() {
        AgentsEmpty::Sight sight;
        QStringList titles;
        const auto note = [&] { titles << AgentsEmpty::text(sight)->title; };
        sight.connectionChosen = false;
        note();
        sight.connectionChosen = true;
        note(); // loading
        sight.feed = {FeedPhase::Offline, std::nullopt, Error{ErrorKind::Network, "unreachable", "x"}};
        note();
        sight.feed.phase = FeedPhase::SignInNeeded;
        sight.feed.reason = Error{ErrorKind::Unauthorized, "unauthorized", "x"};
        note();
        sight.feed.reason = Error{ErrorKind::Forbidden, "forbidden", "x"};
        note();
        sight.feed = {FeedPhase::Live, std::nullopt, {}};
        sight.loadedOnce = true;
        note(); // nothing runs
        sight.hidden = 5;
        note();
        QVERIFY(AgentsEmpty::action(sight) == AgentsEmpty::Action::ShowAll);
        sight.hidden = 0;
        sight.feed.phase = FeedPhase::Offline;
        sight.lastSeen = u"14:02"_qs;
        note();
        QVERIFY(titles.last().contains(u"14:02"_qs));
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
        sight.shown = 1;
        QVERIFY(!AgentsEmpty::text(sight));
    }
    // "Stopped" needs the service's word and the list without the run.
    void stoppedIsNotClaimedEarly() {
        StopLine line;
        line.run = stoppedRun(1, false);
        line.outcome = StopOutcome::Stopped;
        const TimeText times(QLocale::c(), QTimeZone::utc());
        const auto say = [&](bool takesLong = false) {
            return StopSentence::sentence(line, takesLong, true, times, noon());
        };
        QCOMPARE(say(), u"Stopping…"_qs);
        line.listedNoMore = true;
        QVERIFY(say().contains(u"confirming that the work has ended"_qs));
        QVERIFY(say(true).contains(u"not confirmed yet"_qs));
        line.run = stoppedRun(1, true);
        QVERIFY(say().endsWith(u"0.5 message and 1 skill credits used"_qs));
        QVERIFY(StopSentence::state(line) == StopState::Stopped);
    }
    // Never an ellipsis under the bars.
    void monthsAreNamedAsTheyFit() {
        UsageModel usage;
        usage.setLocale(QLocale(QLocale::German));
        UsageReport report;
        for (const char* month : {"2026-03", "2026-09"}) {
            UsagePeriod period;
            period.period = month;
            report.periods.push_back(period);
        }
        usage.setReport(report);
        const QFontMetrics metrics((QFont()));
        const int widest = std::max(metrics.horizontalAdvance(usage.shortLabel(0)),
                                    metrics.horizontalAdvance(usage.shortLabel(1)));
        QVERIFY(UsageChart::monthForm(usage, metrics, widest) == QLocale::ShortFormat);
        QVERIFY(UsageChart::monthForm(usage, metrics, widest - 1) == QLocale::NarrowFormat);
        QCOMPARE(usage.shortLabel(1, QLocale::NarrowFormat), u"S"_qs);
    }
    void theChartShowsThatItHasTheFocus() {
        Theme theme(*qApp);
        const UsageModel usage;
        UsageChart chart(usage, theme);
        chart.resize(300, 200);
        const auto edge = [&chart] { return chart.grab().toImage().pixelColor(1, 100); };
        QVERIFY(edge() != theme.colors().accent);
        chart.show();
        chart.activateWindow();
        chart.setFocus();
        QTRY_VERIFY(chart.hasFocus());
        QCOMPARE(edge(), theme.colors().accent);
    }
    void placeholdersAreReadable() {
        Theme theme(*qApp);
        QLineEdit field;
        field.ensurePolished();
        const QColor ink = field.palette().color(QPalette::PlaceholderText);
        QCOMPARE(ink.alpha(), 255);
        QVERIFY(contrast(ink, theme.colors().surface) >= 4.5);
    }
    void whatKeepsFromConnectingIsTranslated() {
        QTranslator german;
        QVERIFY(german.load(u":/i18n/usage-dashboard_de"_qs));
        QCoreApplication::installTranslator(&german);
        for (const char* code :
             {"bad_url", "insecure_url", "bad_token", "no_token", "no_program", "not_connected"})
            QVERIFY2(ErrorText::sentence({ErrorKind::Configuration, code, "In English.", {}, std::nullopt}) !=
                         u"In English."_qs,
                     code);
        const auto exposed = readTokenFile(u"/nonexistent/token"_qs);
        QVERIFY(ErrorText::sentence(exposed.error()).startsWith(u"Die Token-Datei /nonexistent/token"_qs));
        QCoreApplication::removeTranslator(&german);
    }
    void shareOfTheAllowance() {
        QCOMPARE(CreditText().percent(Credits::fromWhole(999), Credits::fromWhole(1000)), u"99\u00A0%"_qs);
        QCOMPARE(CreditText::thousandths(Credits::fromWhole(61), Credits::fromWhole(100)), 610);
        QCOMPARE(CreditText::thousandths(Credits::fromWhole(300), Credits::fromWhole(100)), 1000);
        QCOMPARE(CreditText::thousandths(Credits::fromWhole(3), Credits()), 0);
    }
    void copiesNeutraliseFormulas() {
        Run run = sampleRun(1);
        run.agentName = "=HYPERLINK(\"x\")";
        run.label = "a\tb\nc";
        const QStringList fields = runAsText(run).split(u'\t');
        QCOMPARE(fields.size(), 8);
        QCOMPARE(fields[0], u"'=HYPERLINK(\"x\")"_qs);
        QCOMPARE(fields[1], u"a b c"_qs);
    }
    void germanSpeaks() {
        QTranslator german;
        QVERIFY(german.load(u":/i18n/usage-dashboard_de"_qs));
        QCOMPARE(german.translate("ud::StopDialog", "Stop agent"), u"Agent stoppen"_qs);
        QCOMPARE(german.translate("ud::StopDialog", "Stop %Ln run(s)?", nullptr, 12),
                 u"%Ln Läufe stoppen?"_qs);
        QTranslator english;
        QVERIFY(english.load(u":/i18n/usage-dashboard_en"_qs));
        QCOMPARE(english.translate("ud::StopDialog", "Stop %Ln run(s)?", nullptr, 1), u"Stop %Ln run?"_qs);
    }
};

QTEST_MAIN(Look)
#include "tst_look.moc"
