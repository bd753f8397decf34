// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/plaintext.h"

#include <QTextDocument>

namespace ud {

QString plainToolTip(const QString& text) {
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<qt>"_qs + text.toHtmlEscaped().replace(u'\n', u"<br/>"_qs) + u"</qt>"_qs;
}

QString shortName(const QString& name) {
    constexpr int longest = 60;
    return name.size() > longest ? QString(name.left(longest - 1).trimmed() + u'…') : name;
}

} // namespace ud
