// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/dashboard.h"
#include "gui/accessibility.h"
#include "gui/agents/runtableview.h"
#include "gui/stop/stopdialog.h"
#include "servicescript.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

namespace ud::test {

/// What a person does with a window of the app, and reads there.
class Hands {
public:
    virtual ~Hands() = default;
    virtual Dashboard& shown() = 0;

    template<class W>
    W* find(const QString& name = {}) {
        return shown().window().findChild<W*>(name);
    }
    RunTableView& table() { return *find<RunTableView>(); }
    QString notice() {
        auto* bar = find<NoticeBar>();
        return bar->isVisible() ? bar->notice().text : QString();
    }
    /// The open question; waits for it.
    StopDialog* question(int patienceMs = 10'000) {
        QPointer<StopDialog> open;
        const bool came = QTest::qWaitFor(
            [&] {
                for (StopDialog* each : shown().window().findChildren<StopDialog*>()) {
                    if (each->isVisible())
                        open = each;
                }
                return !open.isNull();
            },
            patienceMs);
        return came ? open.data() : nullptr;
    }
    /// Presses and releases the button of a run where it is at this moment; nothing else happens between.
    void pressStop(const std::string& id) {
        const QPoint at = stopButtonCenter(id);
        mouse(QEvent::MouseMove, at);
        mouse(QEvent::MouseButtonPress, at);
        mouse(QEvent::MouseButtonRelease, at);
    }
    QPoint stopButtonCenter(const std::string& id) {
        return table().stopButtonRect(table().indexOf(id, RunTableModel::Stop)).center();
    }
    void mouse(QEvent::Type type, const QPoint& at) {
        QWidget* viewport = table().viewport();
        const Qt::MouseButton button = type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton;
        QMouseEvent event(type, at, viewport->mapToGlobal(at), button, button, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &event);
    }
    static void answer(StopDialog* dialog, const QString& button) {
        QTest::mouseClick(dialog->findChild<QPushButton*>(button), Qt::LeftButton);
    }
};

/// The whole app as a person has it before them, with a scripted service and a home folder of its own.
class Desk : public Hands {
public:
    Desk() {
        qputenv("HOME", home.path().toUtf8());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path() + u"/config"_qs);
        settings = std::make_unique<AppSettings>();
    }

    /// Connected with a token file; waits until everything is shown.
    bool open() {
        if (!writeToken("secret-token\n"))
            return false;
        Options options;
        options.connection = {ConnectionChoice::Kind::Server, script.server.url(), tokenFile()};
        make(options);
        bool populated = false;
        const QObject waiting; // ends the connection with this scope
        QObject::connect(dashboard.get(), &Dashboard::populated, &waiting, [&] { populated = true; });
        dashboard->start();
        return QTest::qWaitFor([&] { return populated; }, 20'000);
    }
    void make(const Options& options) {
        dashboard = std::make_unique<Dashboard>(options, theme(), *settings);
        dashboard->window().resize(1180, 780);
    }
    [[nodiscard]] bool writeToken(const QByteArray& token) const {
        QFile file(tokenFile());
        return file.open(QIODevice::WriteOnly) && file.write(token) == token.size() &&
               file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    }
    [[nodiscard]] QString tokenFile() const { return home.path() + u"/token"_qs; }

    static Theme& theme() {
        static Theme theme(*qApp);
        return theme;
    }
    Dashboard& shown() override { return *dashboard; }

    QTemporaryDir home;
    ServiceScript script;
    std::unique_ptr<AppSettings> settings;
    std::unique_ptr<Dashboard> dashboard;
};

} // namespace ud::test
