// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRegularExpression>
#include <QTranslator>

namespace ud::test {

/// Speaks no language: every text of the app comes back within ⟦ ⟧ and about a third longer, so that a text
/// that does not pass through tr() lacks the brackets, and one that has no room is seen to be cut off.
class PseudoTranslator : public QTranslator {
public:
    static constexpr QChar opening = u'⟦';

    [[nodiscard]] bool isEmpty() const override { return false; }

    [[nodiscard]] QString translate(const char* context, const char* source, const char*,
                                    int) const override {
        const QString text = QString::fromUtf8(source);
        static const QRegularExpression dateFormat(u"^[dMyHhms'., :]+$"_qs);
        const QByteArray where(context);
        const bool ours = where.startsWith("ud::") || where == "QPlatformTheme"; // Close and the like
        if (!ours || dateFormat.match(text).hasMatch())
            return {};
        // "*.csv" and the like stay at the end, where a file dialog looks for them.
        static const QRegularExpression pattern(u" \\(\\*[^)]*\\)$"_qs);
        const auto tail = pattern.match(text);
        return opening + QString(text).remove(pattern) + padding(text.size()) + u'⟧' + tail.captured();
    }

private:
    static QString padding(qsizetype length) {
        static const QString words = u" é ñandú öäü çà ğış řeč éő ñandú öäü çà ğış řeč"_qs.repeated(8);
        return words.left(std::max<qsizetype>(2, length / 3));
    }
};

} // namespace ud::test
