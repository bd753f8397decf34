// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/plaintext.h"

#include "models/plaintext.h"

#include <QWidget>

namespace ud {

void setPlainToolTip(QWidget* widget, const QString& text) {
    widget->setToolTip(plainToolTip(text));
}

QString plainButtonText(QString text) {
    return text.replace(u'&', u"&&"_qs);
}

QString plainTitle(QString text) {
    return text.replace(u"[*]"_qs, u"[*][*]"_qs);
}

QString oneLine(QString text) {
    for (QChar& character : text) {
        if (character.isSpace() || character.category() == QChar::Other_Control ||
            character == QChar::LineSeparator || character == QChar::ParagraphSeparator)
            character = u' ';
    }
    return text;
}

} // namespace ud
