// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ud {

namespace {

/// The person's own locale where it speaks the language asked for; English without a country (or no locale
/// at all, "C") shows times as 14:02.
QLocale localeFor(const QString& code) {
    const QLocale system;
    const QLocale wanted = code.isEmpty() ? system : QLocale(code);
    if (system.language() == wanted.language() && system.language() != QLocale::C)
        return system;
    const bool english = wanted.language() == QLocale::English || wanted.language() == QLocale::C;
    return english ? QLocale(QLocale::English, QLocale::UnitedKingdom) : wanted;
}

} // namespace

Languages::Languages(const QString& code)
    : m_keepsDirection(QApplication::isRightToLeft()) {
    choose(code);
}

void Languages::choose(const QString& code) {
    QCoreApplication::removeTranslator(&m_app);
    QCoreApplication::removeTranslator(&m_qt);
    QLocale::setDefault(localeFor(code));
    const QLocale locale;
    if (m_app.load(locale, u"usage-dashboard"_qs, u"_"_qs, u":/i18n"_qs) ||
        m_app.load(u":/i18n/usage-dashboard_en"_qs))
        QCoreApplication::installTranslator(&m_app);
    if (m_qt.load(locale, u"qtbase"_qs, u"_"_qs, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QApplication::setLayoutDirection(m_keepsDirection ? Qt::RightToLeft : locale.textDirection());
}

} // namespace ud
