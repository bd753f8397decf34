// SPDX-FileCopyrightText: 2026 Usage Dashboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/look/uilanguages.h"

#include <algorithm>

namespace ud {

namespace {

bool sameWriting(const QLocale& a, const QLocale& b) {
    return a.language() == b.language() && a.script() == b.script();
}

} // namespace

const std::vector<UiLanguage>& uiLanguages() {
    static const std::vector<UiLanguage> languages{{u"en"_qs, u"English"_qs},
                                                   {u"de"_qs, u"Deutsch"_qs},
                                                   {u"fr"_qs, u"Français"_qs},
                                                   {u"es"_qs, u"Español"_qs},
                                                   {u"pt_BR"_qs, u"Português (Brasil)"_qs},
                                                   {u"ja"_qs, u"日本語"_qs},
                                                   {u"zh_CN"_qs, u"简体中文"_qs},
                                                   {u"ar"_qs, u"العربية"_qs}};
    return languages;
}

QString bestUiLanguage(const QStringList& wishes) {
    for (const QString& wish : wishes) {
        const QLocale wanted(wish);
        const auto found =
            std::find_if(uiLanguages().begin(), uiLanguages().end(),
                         [&](const UiLanguage& one) { return sameWriting(QLocale(one.code), wanted); });
        if (found != uiLanguages().end())
            return found->code;
    }
    return u"en"_qs;
}

QLocale localeForUi(const QString& code, const QLocale& system) {
    const QLocale wanted(code);
    if (sameWriting(system, wanted))
        return system;
    return wanted.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedKingdom) : wanted;
}

} // namespace ud
