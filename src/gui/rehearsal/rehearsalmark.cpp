// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rehearsal/rehearsalmark.h"

#include "gui/look/theme.h"
#include "gui/look/typography.h"
#include "gui/rehearsal/rehearsalband.h"

#include <QChildEvent>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>

namespace ud {

RehearsalMark::RehearsalMark(QWidget& window, const Theme& theme)
    : QObject(&window)
    , m_theme(theme) {
    window.installEventFilter(this);
}

bool RehearsalMark::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ChildPolished) {
        if (auto* dialog = qobject_cast<QDialog*>(static_cast<QChildEvent*>(event)->child()))
            mark(*dialog);
    }
    return QObject::eventFilter(watched, event);
}

void RehearsalMark::mark(QDialog& dialog) {
    if (dialog.layout() == nullptr || dialog.layout()->menuBar() != nullptr)
        return;
    auto* strip = new QFrame(&dialog);
    strip->setProperty("kind", u"rehearsal"_qs);
    strip->setObjectName(u"rehearsalStrip"_qs);
    auto* icon = new QLabel(strip);
    icon->setPixmap(m_theme.icon(u"rehearsal"_qs, m_theme.colors().rehearsal)
                        .pixmap(textIconSize(dialog), dialog.devicePixelRatioF()));
    auto* text = new QLabel(RehearsalBand::warning(), strip);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setProperty("kind", u"title"_qs);
    auto* layout = new QHBoxLayout(strip);
    layout->setContentsMargins(24, 6, 24, 6);
    layout->setSpacing(8);
    layout->addWidget(icon);
    layout->addWidget(text, 1);
    dialog.layout()->setMenuBar(strip); // the place above whatever the layout holds
    strip->show();
    dialog.installEventFilter(this); // for dialogs over this one
}

} // namespace ud
