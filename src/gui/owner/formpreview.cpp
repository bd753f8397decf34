// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/owner/formpreview.h"

#include "gui/settings/settingsform.h"
#include "gui/start/inputeditor.h"
#include "gui/widgets/plaintext.h"
#include "models/plaintext.h"
#include "models/valuetext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace ud {

FormPreview::FormPreview(const Agent& agent, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(plainTitle(
        tr("Input of %1", "an agent").arg(shortName(oneLine(QString::fromStdString(agent.name))))));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(SettingsForm::explanation(
        agent.inputSchema.is_null()
            ? tr("This agent was created without an input form: its input is given as JSON.")
            : tr("What is asked when a run of this agent is started. It was given when the agent was created "
                 "and stays so."),
        *this));
    auto* tabs = new QTabWidget(this);
    tabs->setProperty("kind", u"inner"_qs);
    auto* scroll = new QScrollArea(tabs);
    scroll->setProperty("kind", u"page"_qs);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(new InputEditor(InputDraft(InputForm::of(agent.inputSchema))));
    auto* schema = new QPlainTextEdit(valueText(agent.inputSchema), tabs);
    schema->setReadOnly(true);
    schema->setTabChangesFocus(true);
    schema->setObjectName(u"Schema"_qs);
    schema->setAccessibleName(tr("JSON Schema"));
    tabs->addTab(scroll, tr("Form"));
    tabs->addTab(schema, tr("JSON Schema"));
    layout->addWidget(tabs, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(64 * fontMetrics().averageCharWidth() + 64, 28 * fontMetrics().lineSpacing());
}

} // namespace ud
