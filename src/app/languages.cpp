// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include "gui/look/uilanguages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ud {

Languages::Languages(const QString& code)
    : m_keepsDirection(QApplication::isRightToLeft()) {
    choose(code);
}

void Languages::choose(const QString& code) {
    QCoreApplication::removeTranslator(&m_app);
    QCoreApplication::removeTranslator(&m_qt);
    const QLocale system = QLocale::system();
    const QString spoken = bestUiLanguage(code.isEmpty() ? system.uiLanguages() : QStringList(code));
    const QLocale locale = localeForUi(spoken, system);
    QLocale::setDefault(locale);
    if (m_app.load(u":/i18n/usage-dashboard_"_qs + spoken) || m_app.load(u":/i18n/usage-dashboard_en"_qs))
        QCoreApplication::installTranslator(&m_app);
    if (m_qt.load(u"qtbase_"_qs + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    QApplication::setLayoutDirection(m_keepsDirection ? Qt::RightToLeft : locale.textDirection());
}

} // namespace ud
