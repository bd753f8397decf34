// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recorder/recorderdialog.h"

#include "gui/widgets/fittingsize.h"
#include "gui/widgets/savefile.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ud {

namespace {

constexpr int mostLines = 1000;

} // namespace

RecorderDialog::RecorderDialog(std::vector<RunTrace> traces, Time now, QWidget* parent)
    : QDialog(parent)
    , m_traces(std::move(traces))
    , m_now(now)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setWindowTitle(tr("Flight recorder"));
    setWindowModality(Qt::NonModal);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* explanation = new QLabel(
        tr("What this app itself has seen of runs, also of those that are listed no more. It is kept on this "
           "computer, holds names of agents, ids and times only, and forgets the oldest by itself."),
        this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    explanation->setProperty("kind", u"muted"_qs);
    layout->addWidget(explanation);
    m_search->setPlaceholderText(tr("Agent or run …"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    m_list->setAccessibleName(windowTitle());
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // runs are told apart by the end of their ids
    layout->addWidget(m_list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons->addButton(tr("Save …"), QDialogButtonBox::ActionRole), &QPushButton::clicked, this,
            &RecorderDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &RecorderDialog::refresh);
    resize(fittingSize(*this, 80, 26));
    refresh();
}

QStringList RecorderDialog::lines() const {
    const QString wanted = m_search->text().trimmed();
    const TimeText times;
    QStringList lines;
    for (const RunTrace& trace : m_traces) {
        const QString agent = QString::fromStdString(trace.agent);
        const QString id = QString::fromStdString(trace.runId);
        if (agent.contains(wanted, Qt::CaseInsensitive) || id.contains(wanted, Qt::CaseInsensitive))
            lines << trace.sentence(times, m_now) + u" · "_qs + id;
        if (lines.size() == mostLines)
            break;
    }
    return lines;
}

void RecorderDialog::refresh() {
    m_list->clear();
    m_list->addItems(lines());
    if (m_list->count() == 0)
        m_list->addItem(tr("Nothing was seen of it."));
}

void RecorderDialog::save() {
    const QString path = SaveFile::ask(this, u"flight-recorder.txt"_qs, tr("Text (*.txt)"));
    if (!path.isEmpty()) {
        const QString fault = SaveFile::write(path, (lines().join(u'\n') + u'\n').toUtf8());
        setWindowTitle(fault.isEmpty() ? tr("Flight recorder: saved") : tr("Flight recorder: %1").arg(fault));
    }
}

} // namespace ud
