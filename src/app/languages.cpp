// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/languages.h"

#include "gui/look/uilanguages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace ud {

namespace {

/// Chinese and Japanese share characters that they draw differently: with the font of the system first, the
/// one for the language comes next.
QFont fontFor(const QString& code, QFont font) {
    const QString eastern = code == u"ja"_qs      ? u"Noto Sans CJK JP"_qs
                            : code == u"zh_CN"_qs ? u"Noto Sans CJK SC"_qs
                                                  : QString();
    if (!eastern.isEmpty())
        font.setFamilies({font.family(), eastern});
    return font;
}

} // namespace

Languages::Languages(const QString& code)
    : m_font(QApplication::font())
    , m_keepsDirection(QApplication::isRightToLeft()) {
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
    QApplication::setFont(fontFor(spoken, m_font));
    QApplication::setLayoutDirection(m_keepsDirection ? Qt::RightToLeft : locale.textDirection());
}

} // namespace ud
