// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desk.h"
#include "gui/details/detailspane.h"
#include "gui/history/historypage.h"
#include "gui/widgets/emptystate.h"
#include "gui/widgets/plaintext.h"
#include "models/plaintext.h"

#include <QHelpEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <algorithm>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace ud;
using namespace ud::test;

namespace {

/// Tells whether anything in a folder was opened.
class Watch {
public:
    explicit Watch(const QString& folder)
        : m_fd(inotify_init1(IN_NONBLOCK)) {
        inotify_add_watch(m_fd, qPrintable(folder), IN_OPEN | IN_ACCESS);
    }
    ~Watch() { close(m_fd); }
    [[nodiscard]] bool opened() const {
        char events[4096];
        return read(m_fd, events, sizeof events) > 0;
    }

private:
    int m_fd;
};

/// 200 strings that would be something else than text if they were not taken for text.
QStringList hostile(const QString& folder) {
    const QString picture = folder + u"/picture.png"_qs;
    const QString pipe = folder + u"/pipe"_qs;
    const QStringList forms{u"<img src=\"%1\">"_qs,
                            u"<img src='file://%1'>"_qs,
                            u"<b>bold</b><img src=%1>"_qs,
                            u"<qt><img src=\"%1\"></qt>"_qs,
                            u"<!DOCTYPE html><img src=\"%1\">"_qs,
                            u"<a href=\"%1\">click</a>"_qs,
                            u"<table><tr><td background=\"%1\">x</td></tr></table>"_qs,
                            u"<style>@import url(%1);</style>x"_qs,
                            u"x<br/><object data=\"%1\"></object>"_qs,
                            u"![picture](%1)"_qs,
                            u"&lt;img src=\"%1\"&gt;"_qs,
                            u"[*] & &File %1 %2 %n"_qs,
                            u"{\"a\":\"%1\"}"_qs,
                            u"\u202Eevil%1\u202C"_qs,
                            u"<plaintext>%1"_qs,
                            u"<p style=\"background-image:url(%1)\">x</p>"_qs,
                            u"<script>%1</script>"_qs,
                            u"line\nbreak %1"_qs,
                            u"<h1>%1</h1>"_qs,
                            u"<ul><li><img src=\"%1\"></ul>"_qs};
    QStringList strings;
    for (int i = 0; strings.size() < 200; ++i) {
        QString text = forms[i % forms.size()];
        strings << text.replace(u"%1"_qs, i % 2 == 0 ? picture : pipe) + QString::number(i);
    }
    return strings;
}

QString shownLiterally(const QString& toolTip) {
    return Qt::mightBeRichText(toolTip) ? QTextDocumentFragment::fromHtml(toolTip).toPlainText() : toolTip;
}

Run runCalled(const std::string& text) {
    Run run = sampleRun(1);
    run.agentName = text;
    run.label = text;
    run.startedBy.name = text;
    run.progress = Progress{text, 0.5};
    return run;
}

void hover(QAbstractItemView* view, const QModelIndex& index) {
    const QPoint at = view->visualRect(index).center();
    QHelpEvent event(QEvent::ToolTip, at, view->viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(view->viewport(), &event);
}

void everyLabelIsPlain(const QWidget& window) {
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (label->pixmap(Qt::ReturnByValue).isNull() && !label->inherits("QTipLabel"))
            QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->objectName()));
    }
}

bool saysSo(const QWidget& widget, const QString& text) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::ranges::any_of(labels, [&](const QLabel* label) { return label->text() == text; });
}

/// The text as event, entry, input and result of the selected run.
void showParts(Desk& desk, const QString& text) {
    const std::string words = text.toStdString();
    auto* timeline = desk.find<QTableView>(u"timeline"_qs);
    auto* events = qobject_cast<TimelineModel*>(timeline->model());
    events->append({{events->lastSeq() + 1, noon(), RunEventType::Progress, words, {}}});
    auto* ledger = desk.find<QTableView>(u"ledger"_qs);
    auto* entries = qobject_cast<LedgerModel*>(ledger->model());
    entries->append(
        {{entries->lastSeq() + 1, noon(), noon(), CreditKind::Skill, Credits::fromWhole(1), words, true}},
        {Credits(), Credits::fromWhole(entries->lastSeq() + 1)});
    desk.find<DetailsPane>()->showContent(
        RunDetail{runCalled(words), json::string(words), json::string(words)});
    for (const auto* edit : {desk.find<QPlainTextEdit>(u"input"_qs), desk.find<QPlainTextEdit>(u"result"_qs)})
        QCOMPARE(edit->toPlainText().simplified(), text.simplified());
    auto* parts = desk.find<QTabWidget>(u"parts"_qs);
    for (const int tab : {1, 2, 3, 0}) {
        parts->setCurrentIndex(tab);
        if (tab == 1 || tab == 2) {
            QTableView* table = tab == 1 ? timeline : ledger;
            hover(table, table->model()->index(0, 1));
            QCOMPARE(shownLiterally(QToolTip::text()).simplified(), text.simplified());
        }
        parts->grab();
    }
}

} // namespace

// Promise 32: text from the server is text, in every widget that shows some.
class PlainText : public QObject {
    Q_OBJECT
private slots:
    void init() {
        QFile picture(m_folder.path() + u"/picture.png"_qs);
        QVERIFY(picture.open(QIODevice::WriteOnly));
        picture.close();
        ::mkfifo(qPrintable(m_folder.path() + u"/pipe"_qs), 0600); // opening it would block for ever
    }

    void theWatchSees() {
        const Watch watch(m_folder.path());
        QFile picture(m_folder.path() + u"/picture.png"_qs);
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QVERIFY(watch.opened());
    }

    void theWholeWindow() {
        Desk desk;
        desk.script.add(sampleRun(1));
        QVERIFY(desk.open());
        auto& source =
            *static_cast<RunTableModel*>(qobject_cast<RunFilterModel*>(desk.table().model())->sourceModel());
        everyLabelIsPlain(desk.dashboard->window());
        desk.table().selectRuns({runId(1)});
        const Watch watch(m_folder.path());
        for (const QString& text : hostile(m_folder.path())) {
            source.apply(
                {.changed = {runCalled(text.toStdString())}, .ended = {}, .removed = {}, .whole = false});
            source.setStopState(runId(1), StopState::Refused, text);
            OrganizationAnswer organization;
            organization.organization.name = text.toStdString();
            organization.role = Role::Owner;
            desk.dashboard->window().showOrganization(organization);
            desk.dashboard->window().showNotice({Tone::Bad, text, {text}, text});
            QCOMPARE(desk.find<QLabel>(u"noticeText"_qs)->text(), text);
            QCOMPARE(desk.find<QLabel>(u"title"_qs)->text(), shortName(text));
            QVERIFY(saysSo(*desk.find<DetailsPane>(), text));
            showParts(desk, text);
            for (int column = 0; column < RunTableModel::ColumnCount; ++column) {
                hover(&desk.table(), desk.table().model()->index(0, column));
                if (column == RunTableModel::Status)
                    QCOMPARE(shownLiterally(QToolTip::text()).simplified(), text.simplified());
            }
            desk.dashboard->window().grab();
        }
        everyLabelIsPlain(desk.dashboard->window()); // those too that came with the run
        QVERIFY(!watch.opened());
    }

    void dialogsAndEmptyStates() {
        const Watch watch(m_folder.path());
        for (const QString& text : hostile(m_folder.path())) {
            StopDialog one({runCalled(text.toStdString())}, noon(), Desk::theme());
            QVERIFY(one.findChild<QLabel*>(u"question"_qs)->text().contains(shortName(oneLine(text))));
            StopDialog two({runCalled(text.toStdString()), sampleRun(2)}, noon(), Desk::theme());
            ConnectDialog connectDialog;
            const Error error{ErrorKind::Conflict, "odd", text.toStdString(), {}, std::nullopt};
            connectDialog.showFault(error);
            QCOMPARE(connectDialog.findChild<QLabel*>(u"fault"_qs)->text(), text);
            EmptyState empty;
            empty.setTheme(Desk::theme());
            empty.show({u"info"_qs, text, text, text});
            for (QWidget* widget : std::initializer_list<QWidget*>{&one, &two, &connectDialog, &empty}) {
                everyLabelIsPlain(*widget);
                widget->grab();
            }
        }
        QVERIFY(!watch.opened());
    }

    void history() {
        const Watch watch(m_folder.path());
        HistoryModel model;
        DetailsModels details;
        HistoryPage page(model, details, Desk::theme());
        quint64 asked = 0;
        connect(&model, &HistoryModel::pageWanted, this, [&](quint64 ticket) { asked = ticket; });
        page.resize(1000, 500);
        page.show();
        std::vector<Run> runs;
        for (const QString& text : hostile(m_folder.path())) {
            Run run = runCalled(text.toStdString());
            run.id = runId(static_cast<int>(runs.size()));
            run.status = RunStatus::Failed;
            run.endedAt = noon();
            run.error = RunError{"exit", text.toStdString()};
            run.stop =
                Stop{noon(), {std::nullopt, text.toStdString()}, std::nullopt, text.toStdString(), {}, true};
            runs.push_back(run);
        }
        model.appendPage(asked, runs, {});
        auto* table = page.findChild<QTableView*>(u"historyTable"_qs);
        QCOMPARE(model.rowCount(), 200);
        for (int row = 0; row < model.rowCount(); ++row) {
            table->scrollTo(model.index(row, 0));
            hover(table, model.index(row, HistoryModel::Agent));
            QCOMPARE(shownLiterally(QToolTip::text()).simplified(),
                     QString::fromStdString(runs[static_cast<std::size_t>(row)].agentName).simplified());
            hover(table, model.index(row, HistoryModel::Outcome));
            hover(table, model.index(row, HistoryModel::StoppedBy));
            if (row % 8 == 0)
                page.grab(); // a page shows more rows than that
        }
        QVERIFY(!watch.opened());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(PlainText)
#include "tst_plaintext.moc"
