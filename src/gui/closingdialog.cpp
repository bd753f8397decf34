// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/closingdialog.h"

#include "gui/widgets/fittingsize.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ud {

ClosingDialog::ClosingDialog(bool hasTray, QWidget* parent)
    : QDialog(parent) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Closing the window"));
    setMinimumWidth(fittingWidth(*this, 84));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    const QString sentences[] = {hasTray ? tr("Should Usage Dashboard go on watching?")
                                         : tr("Closing the window ends Usage Dashboard."),
                                 hasTray ? tr("It can stay beside the clock and go on giving notices, or "
                                              "end. Runs never depend on it: they "
                                              "go on either way.")
                                         : tr("Runs never depend on it: they go on, and so does the service "
                                              "of this computer. Notices come "
                                              "only while the app is open."),
                                 hasTray
                                     ? tr("This is asked once. Settings → Connection and start changes it.")
                                     : tr("This is said once.")};
    const QString kinds[] = {u"headline"_qs, {}, u"muted"_qs};
    for (std::size_t line = 0; line < std::size(sentences); ++line) {
        auto* label = new QLabel(sentences[line], this);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setProperty("kind", kinds[line]);
        layout->addWidget(label);
    }
    auto* buttons = new QDialogButtonBox(this);
    const auto add = [&](const QString& text, const QString& name, bool stays) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, stays] {
            accept();
            emit chosen(stays);
        });
    };
    if (hasTray)
        add(tr("&Stay beside the clock"), u"Stay in tray"_qs, true);
    add(tr("&Quit"), u"Quit"_qs, false);
    QPushButton* open = buttons->addButton(tr("&Keep the window open"), QDialogButtonBox::RejectRole);
    open->setObjectName(u"Keep open"_qs);
    open->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    open->setFocus();
}

} // namespace ud
