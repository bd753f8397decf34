// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rerun/rerundialog.h"

#include "gui/look/typography.h"
#include "gui/widgets/fittingsize.h"
#include "gui/widgets/plaintext.h"
#include "models/credittext.h"
#include "models/valuetext.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ud {

namespace {

constexpr int leastDigits = 58; ///< of its width
constexpr int linesOfInput = 8;

QLabel* plainLabel(const QString& text, const QString& kind, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    label->setProperty("kind", kind);
    return label;
}

} // namespace

RerunDialog::RerunDialog(const RunDetail& detail, QWidget* parent)
    : QDialog(parent) {
    setWindowModality(Qt::WindowModal);
    const QString question =
        tr("Run \"%1\" again?").arg(oneLine(QString::fromStdString(detail.run.agentName)));
    setWindowTitle(plainTitle(question));
    setMinimumWidth(fittingWidth(*this, leastDigits));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    QLabel* headline = plainLabel(question, u"headline"_qs, this);
    scaleFont(*headline, headlineScale);
    layout->addWidget(headline);
    if (!detail.run.label.empty())
        layout->addWidget(plainLabel(oneLine(QString::fromStdString(detail.run.label)), {}, this));
    layout->addWidget(plainLabel(
        tr("It starts anew with the same input and consumes credits again; the run before used %1.")
            .arg(CreditText().words(detail.run.credits)),
        u"muted"_qs, this));
    auto* input = new QPlainTextEdit(valueText(detail.input), this);
    input->setReadOnly(true);
    input->setTabChangesFocus(true);
    input->setAccessibleName(tr("Input"));
    input->setPlaceholderText(tr("It was started without input."));
    input->setFixedHeight(linesOfInput * fontMetrics().lineSpacing());
    layout->addWidget(input);
    auto* buttons = new QDialogButtonBox(this);
    auto* again = buttons->addButton(tr("Run again"), QDialogButtonBox::AcceptRole);
    auto* leave = buttons->addButton(tr("Leave it"), QDialogButtonBox::RejectRole);
    again->setObjectName(u"Run again"_qs);
    again->setAutoDefault(false);
    leave->setObjectName(u"Leave it"_qs);
    leave->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    leave->setFocus();
}

} // namespace ud
