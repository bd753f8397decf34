// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/help/agentshelp.h"

#include "gui/widgets/fittingsize.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ud {

namespace {

QString heading(const QString& text) {
    return u"<h3>"_qs + text.toHtmlEscaped() + u"</h3>"_qs;
}

QString paragraph(const QString& text) {
    return u"<p>"_qs + text.toHtmlEscaped() + u"</p>"_qs;
}

QString points(const QStringList& texts) {
    QString items;
    for (const QString& text : texts)
        items += u"<li>"_qs + text.toHtmlEscaped() + u"</li>"_qs;
    return u"<ul>"_qs + items + u"</ul>"_qs;
}

} // namespace

AgentsHelp::AgentsHelp(QWidget* parent)
    : QDialog(parent) {
    setWindowModality(Qt::NonModal);
    setWindowTitle(tr("Background agents"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setOpenLinks(false);
    text->setHtml(html());
    text->document()->setDocumentMargin(12);
    layout->addWidget(text);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fittingSize(*this, 76, 34));
    text->setFocus();
}

QString AgentsHelp::html() {
    return heading(tr("What the list shows")) +
           paragraph(
               tr("Running Agents lists exactly the background runs of your organization that are queued or "
                  "running: "
                  "research, documents, workflows with tools, which work for minutes or hours while nobody "
                  "waits for them.")) +
           paragraph(tr(
               "A chat is answered while somebody waits for it. It is no background run and never appears in "
               "the list; what chats consume is part of the monthly usage.")) +
           heading(tr("What the statuses mean")) +
           points({tr("Queued: it waits for a free place. It consumes nothing yet."),
                   tr("Running: it works, and may consume credits at any moment."),
                   tr("Completed: it has done what it was started for."),
                   tr("Cancelled: somebody stopped it, or a limit did."),
                   tr("Failed: it ended with an error. What it had consumed stays charged.")}) +
           heading(tr("What stopping does")) +
           points(
               {tr("The run is taken from the list, and its work is ended with everything it has started."),
                tr("From then on it consumes nothing more. The details show the proof: when the work had "
                   "ended, and "
                   "that its credits are settled."),
                tr("Where the run was faster, the app says so: it was already completed, or already "
                   "cancelled.")}) +
           heading(tr("What stopping does not do")) +
           points({tr("Credits that are already used are not refunded."),
                   tr("Finished work is not undone: documents that were written and messages that were sent "
                      "remain."),
                   tr("It does not keep the agent from being started again.")}) +
           heading(tr("Credits")) +
           paragraph(tr(
               "Message credits are used for what an agent reads and writes, skill credits for the tools it "
               "uses. "
               "Both count towards the month's allowance at the moment of their use, in the time zone of the "
               "organization.")) +
           heading(tr("When to stop at once")) +
           points({tr("The wrong agent was started, or with the wrong input."),
                   tr("It was started by mistake, or twice."),
                   tr("It runs many times longer than usual and nobody expects that."),
                   tr("It keeps consuming without getting further."),
                   tr("It comes back after it was stopped: look for what starts it.")}) +
           heading(tr("Good practice")) +
           points(
               {tr("Look at \"Needs a look\" first: each row there says why."),
                tr("Give a reason when you stop a run. It is kept in the history for everybody."),
                tr("Where a run is meant to take long, note until when it is expected: right-click its row."),
                tr("Compare the forecast with the allowance before the month ends, not after.")});
}

} // namespace ud
